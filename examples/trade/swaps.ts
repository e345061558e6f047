/** What the demonstration does with pools: it runs on any venue that has them, with positions where it has those too. */
import { type Amm, type ConcentratedLiquidity, type Decimal, decimal, has, type Quote } from "../../src/mod.ts";
import type { Token, TrackedTransaction } from "../../src/mod.ts";

/** One step, and what the connector says that it did. */
export interface Step {
  readonly name: string;
  /** By symbol: what came in, or went out where it is negative. The coin's are the fees. */
  readonly said: Readonly<Record<string, Decimal>>;
  /** Contracts round what goes into a position up, and what comes out down: so many smallest units may differ. */
  readonly rounding: number;
}

/** What the script works with. */
export interface Trading {
  readonly venue: Amm;
  /** Two tokens that pools trade, and an amount of the first. */
  readonly tokens: readonly [Token, Token];
  readonly amount: Decimal;
  readonly coin: string;
  say(line: string): void;
  /** Hears of each step before the next one begins. */
  done(step: Step): Promise<void>;
}

/** Quotes and swaps both ways, exactly in and exactly out; opens a position, lets it earn, and closes it. */
export async function tradePools(trading: Trading): Promise<void> {
  const { venue, tokens: [one, other], amount, say } = trading;
  for (const { kind, fee, price, tokens: [first, second] } of await venue.fetchPools({ tokens: [one, other] })) {
    const number = price.toSignificantDigits(12).toFixed();
    say(`pool     ${kind.padEnd(10)} fee ${fee.toFixed().padEnd(8)} ${number} ${second.symbol} a ${first.symbol}`);
  }
  await swap(trading, await venue.quote({ sell: one, to: other, amount }));
  await swap(
    trading,
    await venue.quote({ buy: one, with: other, amount: amount.div(2).toDecimalPlaces(one.decimals) }),
  );
  if (has(venue, "openPosition")) await provide(trading, venue);
}

/** Swaps on a quote: what was quoted is what must be moved. */
async function swap(trading: Trading, quote: Quote): Promise<void> {
  const { venue, coin, say, done } = trading;
  const { side, sell, buy, amountIn, amountOut, impact, route } = quote;
  const way = [sell.symbol, ...route.map((hop) => hop.buy.symbol)].join(" > ");
  say(
    `quote    ${side} ${amountIn.toFixed()} ${sell.symbol} for ${amountOut.toFixed()} ${buy.symbol} over ${way}, impact ${
      impact.toSignificantDigits(3).toFixed()
    }`,
  );
  await done({ name: "approve", said: { [coin]: (await paid(await venue.approve(quote))).neg() }, rounding: 0 });
  const swapped = await (await venue.swap(quote)).done;
  const { status, hash, fee = decimal(0) } = swapped.transaction;
  say(`swap     ${status} in block ${swapped.transaction.block}: ${hash}`);
  // The quote's own numbers: the chain is held against what was promised.
  await done({
    name: `${side} ${(side === "sell" ? sell : buy).symbol}`,
    said: { [sell.symbol]: amountIn.neg(), [buy.symbol]: amountOut, [coin]: fee.neg() },
    rounding: 0,
  });
}

async function provide(trading: Trading, venue: Amm & ConcentratedLiquidity): Promise<void> {
  const { tokens: [one, other], amount, coin, say, done } = trading;
  const pools = await venue.fetchPools({ tokens: [one, other] });
  const [pool] = pools.filter(({ tick }) => tick !== undefined)
    .sort((first, second) => (first.liquidity ?? 0n) < (second.liquidity ?? 0n) ? 1 : -1);
  if (!pool) return;
  const [first, second] = pool.tokens;
  // As much of both as they are worth at the pool's price.
  const amounts = first.address === one.address
    ? [amount, amount.times(pool.price).toDecimalPlaces(second.decimals)] as const
    : [amount.div(pool.price).toDecimalPlaces(first.decimals), amount] as const;
  const spender = venue.liquiditySpender(pool.id);
  for (const [at, token] of [first, second].entries()) {
    const fee = await paid(await venue.approve({ token, spender, amount: amounts[at as 0 | 1] }));
    await done({ name: "approve", said: { [coin]: fee.neg() }, rounding: 0 });
  }
  const opening = await venue.openPosition({
    pool: pool.id,
    lowerPrice: pool.price.times("0.8"),
    upperPrice: pool.price.times("1.25"),
    amounts,
  });
  const opened = await paid(opening);
  const { position: id = "" } = opening;
  const [position] = await venue.fetchPositions({ ids: [id] });
  if (!position) throw new RangeError(`position ${id} was opened and is not there`);
  say(`opened   position ${id} from ${position.lowerTick} to ${position.upperTick}, liquidity ${position.liquidity}`);
  await done({
    name: "open position",
    said: {
      [first.symbol]: position.amounts[0].neg(),
      [second.symbol]: position.amounts[1].neg(),
      [coin]: opened.neg(),
    },
    rounding: 1,
  });
  await swap(trading, await venue.quote({ sell: one, to: other, amount, hops: 1 }));
  const [last] = await venue.fetchPositions({ ids: [id] });
  if (!last) throw new RangeError(`position ${id} is gone`);
  say(`earned   ${last.fees[0].toFixed()} ${first.symbol}, ${last.fees[1].toFixed()} ${second.symbol}`);
  const closed = await paid(await venue.closePosition({ id }));
  say(`closed   position ${id}`);
  await done({
    name: "close position",
    said: {
      [first.symbol]: last.amounts[0].plus(last.fees[0]),
      [second.symbol]: last.amounts[1].plus(last.fees[1]),
      [coin]: closed.neg(),
    },
    rounding: 0,
  });
}

/** Waits for a transaction; what it cost in the coin. */
async function paid(sent: TrackedTransaction): Promise<Decimal> {
  const { status, reason, fee = decimal(0) } = await sent.done;
  if (status !== "confirmed") throw new RangeError(`a transaction is ${status}: ${reason ?? "no reason"}`);
  const all = "transactions" in sent ? sent.transactions as readonly TrackedTransaction[] : [sent];
  return all.length === 1 ? fee : all.reduce((sum, { state }) => sum.plus(state.fee ?? 0), decimal(0));
}
