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
import { ValidationError } from "../../core/errors.ts";
import type { LiquidityPosition, Token } from "../../model/amm.ts";
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
  const { session, place, about } = link;
  const { connector } = place;
  const chainNetwork = `${place.family}-${place.network}`;
  const baseOf = (operation: string): Base => ({ connector, chainNetwork, walletAddress: link.walletOf(operation) });
  const tokensOf = async (raw: Position, options?: CallOptions): Promise<Pair> =>
    await tokens.resolve([raw.baseTokenAddress, raw.quoteTokenAddress], options, "position") as [Token, Token];
  const one = async (id: string, options?: CallOptions): Promise<Pair> => {
    const params = { connector, chainNetwork, positionAddress: idOf(id) };
    return await tokensOf(await session.call(positionInfo, params, options), options);
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
    send: (base: Base & { readonly positionAddress: string }, pair: Pair) => Prepared<Written>["send"],
  ): Promise<Tracked> =>
    write(operation, direction, options, async () => {
      const pair = await one(options.id, limitsOf(options));
      return { pair, send: send({ ...baseOf(operation), positionAddress: options.id }, pair) };
    }, (tracked) => tracked);

  return {
    liquiditySpender: () => place.id,
    fetchPositions: async (options) => {
      const walletAddress = link.walletOf("fetchPositions");
      const named = options?.ids?.map((id) =>
        session.call(positionInfo, { connector, chainNetwork, positionAddress: idOf(id) }, options)
      );
      const [raws, block] = await Promise.all([
        named ? Promise.all(named) : session.call(positionsOwned, { connector, chainNetwork, walletAddress }, options),
        link.block(options),
      ]);
      const fees: Map<string, Promise<Decimal>> = new Map();
      return await Promise.all(raws.map(async (raw) => {
        const known = fees.get(raw.poolAddress) ?? pools.fetch(raw.poolAddress, options).then(({ fee }) => fee);
        fees.set(raw.poolAddress, known);
        const [pair, fee] = await Promise.all([tokensOf(raw, options), known]);
        return { venue: about.venue ?? "", chain: place.chain, fee, block, ...toPosition(raw, pair, place.family) };
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
          ...amountsOf(position.amounts, pair),
          ...termsOf(position),
        };
        return { pair, send: (context) => session.call(openPosition, params, context) };
      }, (tracked, answer) => opening(tracked, answer?.data?.positionAddress)),
    increaseLiquidity: (asked) =>
      change("increaseLiquidity", "out", asked, (base, pair) => {
        const params = { ...base, ...amountsOf(asked.amounts, pair), ...termsOf(asked) };
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

/** What a position says of itself. */
export function toPosition(
  raw: Position,
  pair: Pair,
  family: "ethereum" | "solana",
): Omit<LiquidityPosition, "venue" | "chain" | "fee" | "block"> {
  const [base, quote] = pair;
  const [lowerPrice, upperPrice] = family === "ethereum"
    ? rangeOf(raw, pair)
    : [exact(raw.lowerPrice), exact(raw.upperPrice)];
  return {
    id: raw.address,
    tokens: pair,
    lowerPrice,
    upperPrice,
    lowerTick: raw.lowerBinId,
    upperTick: raw.upperBinId,
    amounts: [amountIn(base, raw.baseTokenAmount), amountIn(quote, raw.quoteTokenAmount)],
    fees: [amountIn(base, raw.baseFeeAmount), amountIn(quote, raw.quoteFeeAmount)],
  };
}

/**
 * On chains of the Ethereum kind the prices that are told have six digits, and are of the token with the lower address
 * whichever is called base; the ticks are exact.
 */
function rangeOf(raw: Position, [base, quote]: Pair): readonly [Decimal, Decimal] {
  const first = base.address.toLowerCase() < quote.address.toLowerCase();
  const scale = first ? scaleOf(base, quote) : scaleOf(quote, base);
  const ends = [priceAt(raw.lowerBinId).mul(scale), priceAt(raw.upperBinId).mul(scale)] as const;
  return first ? ends : [new Decimal(1).div(ends[1]), new Decimal(1).div(ends[0])];
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
  [base, quote]: readonly [Numeric, Numeric],
  pair: Pair,
): { readonly baseTokenAmount: number; readonly quoteTokenAmount: number } {
  const of = (amount: Numeric, token: Token): number => {
    toUnits(amount, token, "amounts");
    return pooled(decimal(amount), token, "amounts");
  };
  return { baseTokenAmount: of(base, pair[0]), quoteTokenAmount: of(quote, pair[1]) };
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
