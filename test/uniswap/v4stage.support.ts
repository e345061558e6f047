/** A chain for positions of Uniswap v4, and what their tests ask again and again. */
import * as assert from "uvu/assert";
import { type Decimal, decimal } from "../../src/core/decimal.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import { amm, type UniswapAmm, type UniswapOptions } from "../../src/venues/uniswap/mod.ts";
import { stopChains } from "../chain/local.ts";
import { type Deployed4, deployUniswap4, trade as tradeIn } from "../chain/uniswap4.ts";

const opened: { close(): Promise<void> }[] = [];

/** Ends every connector and chain. */
export async function closeAll(): Promise<void> {
  for (const venue of opened.splice(0)) await venue.close();
  stopChains();
}

/** Ends this too. */
export function closing(each: { close(): Promise<void> }): void {
  opened.push(each);
}

/** A chain, and the second account on it with a connector. */
export interface Stage {
  readonly chain: Deployed4;
  readonly venue: UniswapAmm;
  readonly pool: string;
  /** Whether the pool's first token is WETH: addresses decide. */
  readonly wethFirst: boolean;
}

/** A connector of the second account; `closeAll` ends it. */
export function open(chain: Deployed4, options: Partial<UniswapOptions> = {}): UniswapAmm {
  const venue = amm({
    chain: chain.data,
    rpc: chain.url,
    contracts: chain.contracts,
    account: { privateKey: chain.keys[1] as Hex },
    pollInterval: 20,
    maxBlockAge: 1e9,
    stuckAfter: 600_000,
    ...options,
  });
  opened.push(venue);
  return venue;
}

/** With the leaves that positions need, unless they are not wanted. */
export async function stage(allowed = true): Promise<Stage> {
  const chain = await deployUniswap4();
  const account = chain.accounts[1] as Hex;
  await chain.weth.write("transfer", [account, 10n ** 21n]);
  await chain.usd.write("transfer", [account, 10n ** 13n]);
  const venue = open(chain);
  const pools = await venue.fetchPools({ tokens: ["WETH", "USD"] });
  const pool = pools.find(({ kind, fee }) => kind === "v4" && fee.eq("0.003"));
  const spender = venue.liquiditySpender(pool?.id as string);
  assert.is(spender.toLowerCase(), chain.contracts["v4Positions"]);
  if (allowed) {
    for (const [token, amount] of [["WETH", 1_000], ["USD", 10_000_000]] as const) {
      await (await venue.approve({ token, spender, amount })).done;
    }
  }
  return { chain, venue, pool: pool?.id as string, wethFirst: pool?.tokens[0].symbol === "WETH" };
}

/** What the account holds of WETH and USD, by the tokens themselves. */
export async function held({ chain }: Pick<Stage, "chain">): Promise<readonly [bigint, bigint]> {
  const account = chain.accounts[1];
  return [await chain.weth.read("balanceOf", [account]), await chain.usd.read("balanceOf", [account])];
}

/** What is left of a pair. */
export function less(
  [one, other]: readonly [bigint, bigint],
  by: readonly [bigint, bigint],
): readonly [bigint, bigint] {
  return [one - by[0], other - by[1]];
}

/** Of a pair in the pool's order, WETH first; and the other way. */
export function turned<T>({ wethFirst }: Pick<Stage, "wethFirst">, [one, other]: readonly [T, T]): readonly [T, T] {
  return wethFirst ? [one, other] : [other, one];
}

/** WETH and USD in smallest units. */
export function units(
  own: Pick<Stage, "wethFirst">,
  amounts: readonly [Decimal, Decimal] | undefined,
): readonly [bigint, bigint] {
  const [weth, usd] = turned(own, amounts as readonly [Decimal, Decimal]);
  return [BigInt(weth.mul("1e18").toFixed()), BigInt(usd.mul("1e6").toFixed())];
}

/** Prices of WETH in USD as those of the pool. */
export function range({ wethFirst }: Pick<Stage, "wethFirst">, low = 1_500, high = 2_500): {
  readonly lowerPrice: Decimal;
  readonly upperPrice: Decimal;
} {
  return wethFirst
    ? { lowerPrice: decimal(low), upperPrice: decimal(high) }
    : { lowerPrice: decimal(1).div(high), upperPrice: decimal(1).div(low) };
}

/** Somebody else trades in the pool. */
export async function trade({ chain }: Stage, of: Parameters<typeof tradeIn>[2]): Promise<void> {
  await tradeIn(chain, 3_000, of);
}

/** Opens a position of ten WETH and twenty thousand USD at most. */
export async function openedIn(own: Stage): Promise<string> {
  const { venue, pool } = own;
  const opening = await venue.openPosition({ pool, ...range(own), amounts: turned<string>(own, ["10", "20000"]) });
  assert.is((await opening.done).status, "confirmed");
  return opening.position as string;
}
