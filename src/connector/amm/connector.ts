/** A connector for pools: one venue's adapter on one chain. */
import type { CallOptions } from "../../core/call.ts";
import { Decimal } from "../../core/decimal.ts";
import type { Hex } from "../../core/endpoint.ts";
import { InvalidOrder, SchemaError, ValidationError } from "../../core/errors.ts";
import { type Feed, Source } from "../../core/feed.ts";
import type { Pool, Token, TokenBalance } from "../../model/amm.ts";
import type { ContractChain } from "../../model/chain.ts";
import type { AmmAdapter, PoolRef } from "./adapter.ts";
import { Allowances } from "./allowances.ts";
import type { Amm } from "./amm.ts";
import { fromUnits } from "./amounts.ts";
import { callOf, contractAt } from "./calls.ts";
import { balanceOf } from "./erc20.ts";
import { Pools } from "./pools.ts";
import { quoteBest } from "./quoting.ts";
import { Swaps } from "./swaps.ts";
import { Tokens } from "./tokens.ts";

/** What swaps' gas estimates are multiplied with where nothing else is said. */
export const defaultMargin = 1.5;
const leastMargin = 1.5;

/** What a connector shares with what a venue adds to it. */
export interface AmmParts {
  readonly amm: Amm;
  readonly tokens: Tokens;
  readonly pools: Pools;
  readonly allowances: Allowances;
}

/** Puts a connector together. `margin` is at least 1.5: a swap's gas grows with the time since it was estimated. */
export function openAmm(adapter: AmmAdapter, chain: ContractChain, margin: number = defaultMargin): AmmParts {
  if (!(margin >= leastMargin && margin <= 10)) throw new ValidationError("gasMargin", "must be from 1.5 to 10");
  const { venue } = adapter;
  const tokens = new Tokens(chain);
  const pools = new Pools(adapter, chain, tokens);
  const allowances = new Allowances(venue, chain, tokens, adapter.permits);
  const swaps = new Swaps(adapter, chain, allowances, margin);
  const feeds: Set<Source<Pool>> = new Set();

  const accountOf = (operation: string): Hex => {
    if (chain.address) return chain.address;
    throw new ValidationError("account", "is missing", { venue, operation });
  };
  const fetchPool = async (id: string, options?: CallOptions): Promise<Pool> => {
    await pools.listed(options);
    const [pool] = await pools.read([pools.known(id)], options);
    if (pool) return pool;
    throw new InvalidOrder(`pool ${id} is empty`, { venue, code: "pool" });
  };
  const amm: Amm = {
    venue,
    chain: chain.name,
    address: chain.address,
    connect: async (options) => {
      await chain.connect(options);
      await tokens.resolve(tokens.listed, options);
      await pools.listed(options);
      await swaps.resume();
      return amm;
    },
    close: async () => {
      for (const feed of [...feeds]) feed.close();
      await chain.close();
    },
    [Symbol.asyncDispose]: () => amm.close(),

    fetchTokens: (options = {}) =>
      tokens.resolve([...tokens.listed, ...(options.addresses ?? [])], options, "addresses"),
    fetchPools: async ({ tokens: refs, ...options }) => {
      const [one, other] = await tokens.resolve(refs, options, "tokens") as [Token, Token];
      const found = await pools.find([[contractAt(one.address), contractAt(other.address)]], options);
      return await pools.read([...found.values()].flat() as PoolRef[], options);
    },
    fetchPool: (of) => typeof of === "string" ? fetchPool(of) : fetchPool(of.id, of),
    watchPool: async (id) => {
      const first = await fetchPool(id);
      const feed = watched(first, chain, () => fetchPool(id), () => feeds.delete(feed));
      feeds.add(feed);
      return feed;
    },

    quote: async (request) => swaps.add(await quoteBest({ adapter, chain, tokens, pools, margin }, request)),
    swap: (quote, options) => swaps.swap(quote, options),
    tracked: (id) => swaps.get(id),
    transaction: (id) => chain.transaction(id),

    allowance: (of, options) => allowances.fetch(of, options),
    approve: (approval, { signal, timeout } = {}) =>
      // Without a key: it may take several transactions, and made twice it is as made once.
      allowances.approve(approval, { ...(signal ? { signal } : {}), ...(timeout === undefined ? {} : { timeout }) }),
    fetchBalances: async (options = {}) => {
      const owner = accountOf("fetchBalances");
      const named = await tokens.resolve(options.tokens ?? tokens.listed, options, "tokens");
      const wanted = named.filter((token) => !tokens.isCoin(token));
      const [coins, { answers }] = await Promise.all([
        chain.coinBalance(owner, options),
        chain.read(wanted.map(({ address }) => callOf(contractAt(address), balanceOf, [owner])), options),
      ]);
      const balances = wanted.map((token, at): TokenBalance => {
        const answer = answers[at];
        if (answer?.ok) return { token, amount: fromUnits(answer.value, token) };
        throw new SchemaError(token.symbol, "a balance", answer?.reason ?? "nothing", { venue });
      });
      return [{ token: chain.coin, amount: fromUnits(coins, chain.coin) }, ...balances];
    },
  };
  return { amm, tokens, pools, allowances };
}

/** The pool anew with each block that changed it. */
function watched(first: Pool, chain: ContractChain, read: () => Promise<Pool>, onClose: () => void): Source<Pool> {
  const blocks: Feed<number> = chain.blocks();
  const feed: Source<Pool> = new Source({ keep: "newest" }, () => {
    blocks.close();
    onClose();
  });
  let last = first;
  let reading = false;
  let again = false;
  const look = async (): Promise<void> => {
    again = true;
    if (reading) return;
    reading = true;
    while (again && !feed.closed) {
      again = false;
      try {
        const pool = await read();
        if (changed(pool, last)) feed.push(pool);
        last = pool;
        if (feed.status.state !== "live") feed.report({ state: "live" });
      } catch (error) {
        feed.report({ state: "error", error });
        feed.report({ state: "stale" });
      }
    }
    reading = false;
  };
  blocks.on(() => void look());
  feed.report({ state: "live" });
  return feed;
}

function changed(one: Pool, other: Pool): boolean {
  return !one.price.eq(other.price) || one.liquidity !== other.liquidity || one.tick !== other.tick ||
    !one.fee.eq(other.fee) || differ(one.reserves, other.reserves) || differ(one.furtherPrices, other.furtherPrices) ||
    differ(bounds(one), bounds(other));
}

/** Its limits in a row; what has none is told from what has. */
function bounds({ limits = [] }: Pool): readonly Decimal[] {
  const none = new Decimal(-1);
  return limits.flatMap((limit) => [limit.in ?? none, limit.out ?? none]);
}

function differ(ones: readonly Decimal[] = [], others: readonly Decimal[] = []): boolean {
  return ones.some((one, at) => !one.eq(others[at] ?? 0));
}
