/** Positions between two prices, by Gateway's routes that are the same for every connector of this kind. */
import {
  addLiquidity,
  closePosition,
  collectFees,
  openPosition,
  type OpenResult,
  type Position,
  positionInfo,
  positionsOwned,
  removeLiquidity,
} from "../../../generated/gateway/amm.ts";
import type { ConcentratedLiquidity, LiquidityChange, NewPosition, OpeningPosition } from "../../connector/amm/amm.ts";
import { partOf, toUnits } from "../../connector/amm/amounts.ts";
import { scaleOf } from "../../connector/amm/pools.ts";
import { priceAt } from "../../connector/amm/ticks.ts";
import type { CallContext, CallOptions } from "../../core/call.ts";
import { Decimal, decimal, type Numeric } from "../../core/decimal.ts";
import { SchemaError, ValidationError } from "../../core/errors.ts";
import type { LiquidityPosition, Pool, Token } from "../../model/amm.ts";
import type { WriteOptions } from "../../model/chain.ts";
import type { Holdings } from "./holdings.ts";
import { limitsOf, type Link } from "./link.ts";
import type { Pools } from "./pools.ts";
import type { Sender, Written } from "./sender.ts";
import type { Tokens } from "./tokens.ts";
import type { Tracked } from "./tracked.ts";
import { amountIn, exact, percent, pooled, price } from "./values.ts";

/** What positions are made with. */
export interface PositionParts {
  readonly link: Link;
  readonly tokens: Tokens;
  readonly pools: Pools;
  readonly holdings: Holdings;
  readonly sender: Sender;
}

const defaultSlippage = "0.005";

/** Positions of the wallet at one connector. */
export function positionsOf({ link, tokens, pools, holdings, sender }: PositionParts): ConcentratedLiquidity {
  const { session, place } = link;
  const { connector } = place;
  const chainNetwork = `${place.family}-${place.network}`;
  const baseOf = (operation: string): Base => ({ connector, chainNetwork, walletAddress: link.walletOf(operation) });
  const one = async (id: string, options?: CallOptions): Promise<Seat> => {
    const raw = await session.call(positionInfo, { connector, chainNetwork, positionAddress: idOf(id) }, options);
    return seatOf(raw, await pools.fetch(raw.poolAddress, options), tokens);
  };
  /**
   * One write under its key. Where Gateway cannot tell whether a transaction was undone, what has moved can say that it was
   * not.
   */
  const write = <A extends Written, T>(
    operation: string,
    direction: "in" | "out",
    options: WriteOptions,
    prepare: () => Promise<Prepared<A>>,
    give: (tracked: Tracked, answer?: A) => T,
  ): Promise<T> =>
    sender.once(options.key, operation, async () => {
      link.walletOf(operation);
      const { pair, send } = await prepare();
      const { tracked, answer } = await sender.send({
        operation,
        tokens: pair,
        write: send,
        prepare: (call) => holdings.judge(pair.map((token) => ({ token, direction })), operation, false, call),
      }, options);
      return give(tracked, answer);
    }, give);
  /** A write about a position that there is. */
  const change = (
    operation: string,
    direction: "in" | "out",
    options: WriteOptions & { readonly id: string },
    send: (base: Base & { readonly positionAddress: string }, seat: Seat) => Prepared<Written>["send"],
  ): Promise<Tracked> =>
    write(operation, direction, options, async () => {
      const seat = await one(options.id, limitsOf(options));
      return { pair: seat.pair, send: send({ ...baseOf(operation), positionAddress: options.id }, seat) };
    }, (tracked) => tracked);

  return {
    liquiditySpender: () => place.id,
    fetchPositions: async (asked = {}) => {
      const walletAddress = link.walletOf("fetchPositions");
      const options = limitsOf(asked);
      const named = asked.ids?.map((id) =>
        session.call(positionInfo, { connector, chainNetwork, positionAddress: idOf(id) }, options)
      );
      const raws =
        await (named
          ? Promise.all(named)
          : session.call(positionsOwned, { connector, chainNetwork, walletAddress }, options));
      const known: Map<string, Promise<Pool>> = new Map();
      return await Promise.all(raws.map(async (raw) => {
        const fetching = known.get(raw.poolAddress) ?? pools.fetch(raw.poolAddress, options);
        known.set(raw.poolAddress, fetching);
        const pool = await fetching;
        return toPosition(raw, pool, seatOf(raw, pool, tokens), place.family);
      }));
    },
    openPosition: (position) =>
      write<OpenResult, OpeningPosition>("openPosition", "out", position, async () => {
        const pool = await pools.fetch(position.pool, limitsOf(position));
        const pair: Pair = [pool.tokens[0], pool.tokens[1]];
        const params = {
          ...baseOf("openPosition"),
          poolAddress: pool.id,
          ...rangeAsked(position),
          ...amountsOf(position.amounts, { pair, turned: false }),
          ...termsOf(position),
        };
        return { pair, send: (context) => session.call(openPosition, params, context) };
      }, (tracked, answer) => opening(tracked, answer?.data?.positionAddress)),
    increaseLiquidity: (asked) =>
      change("increaseLiquidity", "out", asked, (base, seat) => {
        const params = { ...base, ...amountsOf(asked.amounts, seat), ...termsOf(asked) };
        return (context) => session.call(addLiquidity, params, context);
      }),
    decreaseLiquidity: (asked) =>
      change("decreaseLiquidity", "in", asked, (base) => {
        refuseTerms(asked);
        const params = { ...base, percentageToRemove: percent(partTaken(asked.part), "part") };
        return (context) => session.call(removeLiquidity, params, context);
      }),
    collectFees: (asked) =>
      change("collectFees", "in", asked, (base) => (context) => session.call(collectFees, base, context)),
    closePosition: (asked) =>
      change("closePosition", "in", asked, (base) => {
        refuseTerms(asked);
        return (context) => session.call(closePosition, base, context);
      }),
  };
}

type Pair = readonly [Token, Token];
/** A write that is ready to be sent. */
interface Prepared<A extends Written> {
  readonly pair: Pair;
  readonly send: (context: CallContext) => Promise<A>;
}
interface Base {
  readonly connector: string;
  readonly chainNetwork: string;
  readonly walletAddress: string;
}

/** The tokens of a position in its pool's order, and whether Gateway has them the other way round there. */
interface Seat {
  readonly pair: Pair;
  readonly turned: boolean;
}

/** Of the same two tokens a pool may call one base, and a position in it the other. */
function seatOf(
  { baseTokenAddress, quoteTokenAddress }: Position,
  { tokens: [first, second] }: Pool,
  tokens: Tokens,
): Seat {
  const is = (address: string, token: Token): boolean => tokens.same(address, token.address);
  if (is(baseTokenAddress, first) && is(quoteTokenAddress, second)) return { pair: [first, second], turned: false };
  if (is(baseTokenAddress, second) && is(quoteTokenAddress, first)) return { pair: [first, second], turned: true };
  throw new SchemaError("poolAddress", "the pool of the position's tokens", `${first.symbol} and ${second.symbol}`);
}

/** What a position says of itself. */
function toPosition(
  raw: Position,
  { venue, chain, fee, block }: Pool,
  { pair, turned }: Seat,
  family: "ethereum" | "solana",
): LiquidityPosition {
  const inOrder = <T>(base: T, quote: T): readonly [T, T] => turned ? [quote, base] : [base, quote];
  const amounts = inOrder(raw.baseTokenAmount, raw.quoteTokenAmount);
  const fees = inOrder(raw.baseFeeAmount, raw.quoteFeeAmount);
  const told = [exact(raw.lowerPrice), exact(raw.upperPrice)] as const;
  const [lowerPrice, upperPrice] = family === "ethereum" ? rangeOf(raw, pair) : turned ? inverse(told) : told;
  return {
    id: raw.address,
    venue,
    chain,
    tokens: pair,
    fee,
    lowerPrice,
    upperPrice,
    lowerTick: raw.lowerBinId,
    upperTick: raw.upperBinId,
    amounts: [amountIn(pair[0], amounts[0]), amountIn(pair[1], amounts[1])],
    fees: [amountIn(pair[0], fees[0]), amountIn(pair[1], fees[1])],
    block,
  };
}

/** The range of one token's prices as one of the other's. */
function inverse([lower, upper]: readonly [Decimal, Decimal]): readonly [Decimal, Decimal] {
  return [new Decimal(1).div(upper), new Decimal(1).div(lower)];
}

/**
 * On chains of the Ethereum kind the prices that are told have six digits, and are of the token with the lower address
 * whichever is called base; the ticks are exact.
 */
function rangeOf(raw: Position, [base, quote]: Pair): readonly [Decimal, Decimal] {
  const first = base.address.toLowerCase() < quote.address.toLowerCase();
  const scale = first ? scaleOf(base, quote) : scaleOf(quote, base);
  const ends = [priceAt(raw.lowerBinId).mul(scale), priceAt(raw.upperBinId).mul(scale)] as const;
  return first ? ends : inverse(ends);
}

function opening(tracked: Tracked, position: string | undefined): OpeningPosition {
  return {
    id: tracked.id,
    done: tracked.done,
    updates: () => tracked.updates(),
    get state() {
      return tracked.state;
    },
    get position() {
      return tracked.state.block === undefined ? undefined : position;
    },
  };
}

function rangeAsked(asked: NewPosition): { readonly lowerPrice: number; readonly upperPrice: number } {
  const lowerPrice = price(asked.lowerPrice, "lowerPrice");
  const upperPrice = price(asked.upperPrice, "upperPrice");
  if (upperPrice > lowerPrice) return { lowerPrice, upperPrice };
  throw new ValidationError("upperPrice", "must be above lowerPrice");
}

function amountsOf(
  [first, second]: readonly [Numeric, Numeric],
  { pair, turned }: Seat,
): { readonly baseTokenAmount: number; readonly quoteTokenAmount: number } {
  const of = (amount: Numeric, token: Token): number => {
    toUnits(amount, token, "amounts");
    return pooled(decimal(amount), token, "amounts");
  };
  const counted = [of(first, pair[0]), of(second, pair[1])] as const;
  const [baseTokenAmount, quoteTokenAmount] = turned ? [counted[1], counted[0]] : counted;
  return { baseTokenAmount, quoteTokenAmount };
}

function termsOf({ slippage, expiry }: Terms): { readonly slippagePct: number } {
  refuseTerms(expiry === undefined ? {} : { expiry });
  return { slippagePct: percent(partOf(slippage ?? defaultSlippage, "slippage").exact, "slippage") };
}

type Terms = Pick<LiquidityChange, "slippage" | "expiry">;

/** What Gateway has no word for, it would do without a word. */
function refuseTerms({ slippage, expiry }: Terms): void {
  const text = "cannot be given: Gateway has its own for this";
  if (slippage !== undefined) throw new ValidationError("slippage", text);
  if (expiry !== undefined) throw new ValidationError("expiry", text);
}

function partTaken(part: Numeric): Decimal {
  try {
    const taken = decimal(part);
    if (taken.gt(0) && taken.lte(1)) return taken;
  } catch {
    // Said below.
  }
  throw new ValidationError("part", "must be above 0 and at most 1");
}

/** Ids stand in addresses and bodies: numbers, or addresses of Solana. */
function idOf(id: string): string {
  if (/^[0-9A-Za-z]{1,78}$/.test(id)) return id;
  throw new ValidationError("id", "must be the id of a position");
}
