/** What an exchange asks for its tokens, and how much of them it takes and gives. */
import {
  biPoolManagerGetPoolExchange,
  breakerBoxGetRateFeedTradingMode,
  brokerTradingLimitsConfig,
  brokerTradingLimitsState,
  sortedOraclesIsOldestReportExpired,
  sortedOraclesMedianRate,
  sortedOraclesMedianTimestamp,
  sortedOraclesNumRates,
} from "../../../generated/mento/amm.ts";
import type { PoolReader, PoolState } from "../../connector/amm/adapter.ts";
import { callOf } from "../../connector/amm/calls.ts";
import type { ContractFunction, Hex } from "../../core/endpoint.ts";
import type { Exchange, Stored } from "./listing.ts";

/** What spreads are multiplied with. */
const spreadUnit = 10n ** 24n;
const eighteen = 10n ** 18n;
/** Which of a token's limits hold (docs: TradingLimits). */
const flags = { first: 1, second: 2, global: 4 } as const;

type Config = typeof brokerTradingLimitsConfig extends ContractFunction<readonly [Hex], infer R> ? R : never;
type Flow = typeof brokerTradingLimitsState extends ContractFunction<readonly [Hex], infer R> ? R : never;
type Median = readonly [numerator: bigint, denominator: bigint];
type Expired = readonly [expired: boolean, oracle: Hex];

/** How an exchange is read. */
export function readerOf(broker: Hex, exchange: Exchange): PoolReader {
  const { id, provider, oracles, breakers, feed, tokens } = exchange;
  const limits = tokens.map((token) => limitId(id, token));
  return {
    calls: [
      callOf(provider, biPoolManagerGetPoolExchange, [id]),
      callOf(oracles, sortedOraclesMedianRate, [feed]),
      callOf(oracles, sortedOraclesMedianTimestamp, [feed]),
      callOf(oracles, sortedOraclesNumRates, [feed]),
      callOf(oracles, sortedOraclesIsOldestReportExpired, [feed]),
      callOf(breakers, breakerBoxGetRateFeedTradingMode, [feed]),
      ...limits.map((limit) => callOf(broker, brokerTradingLimitsConfig, [limit])),
      ...limits.map((limit) => callOf(broker, brokerTradingLimitsState, [limit])),
    ],
    state: (values, time) => {
      const [stored, median, reported, reports, expired, mode, ...rest] = values as readonly [
        Stored,
        Median,
        bigint,
        bigint,
        Expired,
        number,
        Config,
        Config,
        Flow,
        Flow,
      ];
      const seconds = BigInt(Math.floor(time / 1_000));
      const recent = reported > seconds - stored.config.referenceRateResetFrequency;
      const valid = !expired[0] && reports >= stored.config.minimumReports && recent && median[0] > 0n;
      const buckets = bucketsOf(exchange, stored, valid ? median : undefined, seconds);
      if (!buckets) return undefined;
      const [bucket0, bucket1] = buckets;
      const [multiplier0, multiplier1] = exchange.multipliers;
      return {
        price: { numerator: bucket1 * multiplier0, denominator: bucket0 * multiplier1 },
        fee: { numerator: stored.config.spread.value, denominator: spreadUnit },
        limits: mode === 0 ? limitsOf(exchange, rest, Number(seconds)) : tokens.map(() => ({ in: 0n, out: 0n })),
      };
    },
  };
}

/** Limits of a token on one exchange (docs: TradingLimits). */
function limitId(exchange: Hex, token: Hex): Hex {
  return `0x${(BigInt(exchange) ^ BigInt(token)).toString(16).padStart(64, "0")}`;
}

/**
 * The buckets that a swap would meet: they are set anew from the median rate before it, where that is due and the rate is good.
 * Undefined where there is nothing to trade with, or another exchange has taken the id.
 */
function bucketsOf(
  { kind, tokens, feed }: Exchange,
  { asset0, asset1, bucket0, bucket1, lastBucketUpdate, config }: Stored,
  median: Median | undefined,
  seconds: bigint,
): readonly [bigint, bigint] | undefined {
  const same = asset0 === tokens[0] && asset1 === tokens[1] && config.referenceRateFeedID === feed;
  // One whose price is constant trades at a good rate or not at all.
  if (!same || (kind === "ConstantSum" && !median)) return undefined;
  const due = seconds >= lastBucketUpdate + config.referenceRateResetFrequency;
  const size = config.stablePoolResetSize;
  const [first, second] = median && due ? [size, median[1] * size / median[0]] : [bucket0, bucket1];
  return first > 0n && second > 0n ? [first, second] : undefined;
}

type Limits = NonNullable<PoolState["limits"]>;

function limitsOf(
  { multipliers }: Exchange,
  [config0, config1, flow0, flow1]: readonly [Config, Config, Flow, Flow],
  seconds: number,
): Limits {
  return [
    limitOf(config0, flow0, eighteen / multipliers[0], seconds),
    limitOf(config1, flow1, eighteen / multipliers[1], seconds),
  ];
}

/** Amounts count in whole tokens, rounded down, and as one at least. */
function limitOf(
  [step0, step1, limit0, limit1, limitGlobal, holds]: Config,
  [since0, since1, net0, net1, netGlobal]: Flow,
  unit: bigint,
  seconds: number,
): Limits[number] {
  const windows = [
    { flag: flags.first, limit: limit0, net: seconds > since0 + step0 ? 0 : net0 },
    { flag: flags.second, limit: limit1, net: seconds > since1 + step1 ? 0 : net1 },
    { flag: flags.global, limit: limitGlobal, net: netGlobal },
  ].filter(({ flag }) => (holds & flag) !== 0);
  if (windows.length === 0) return {};
  const most = (rooms: readonly number[]): bigint => {
    const room = BigInt(Math.min(...rooms));
    return room < 1n ? 0n : (room + 1n) * unit - 1n;
  };
  return {
    in: most(windows.map(({ limit, net }) => limit - net)),
    out: most(windows.map(({ limit, net }) => limit + net)),
  };
}
