/** What gas costs in a token: the price of the chain's coin, as pools of the wrapped coin pay it in the same block. */
import type { Hex } from "../../core/endpoint.ts";
import type { Token } from "../../model/amm.ts";
import type { Answer } from "../../model/chain.ts";
import type { AmmAdapter, Fraction, PoolRef, RouteQuote } from "./adapter.ts";
import { ceilDiv } from "./amounts.ts";
import { contractAt } from "./calls.ts";
import type { Pair } from "./pools.ts";
import { routesOf } from "./routing.ts";

/** So much of the coin is quoted, in its smallest unit: a tenth of one. */
const sold = 10n ** 17n;

/** How the coin's price in one token is asked for. */
export class CoinPrice {
  /** Whose pool tells it; undefined where nothing has to be asked, or nobody can be. */
  readonly pair: Pair | undefined;
  readonly #adapter: AmmAdapter;
  readonly #same: boolean;
  #asked: readonly RouteQuote[] = [];

  constructor(adapter: AmmAdapter, wrapped: Token | undefined, token: Hex) {
    this.#adapter = adapter;
    const known = wrapped && contractAt(wrapped.address);
    this.#same = known?.toLowerCase() === token.toLowerCase();
    this.pair = known === undefined || this.#same ? undefined : [known, token];
  }

  /** The questions, over the pools that there are. */
  over(pools: ReadonlyMap<string, readonly PoolRef[]>): readonly RouteQuote[] {
    const [wrapped, token] = this.pair ?? [];
    const routes = wrapped && token ? routesOf(wrapped, token, [], pools) : [];
    this.#asked = routes.flatMap((route) => this.#adapter.quote("sell", route, sold) ?? []);
    return this.#asked;
  }

  /**
   * The token's smallest units per one of the coin's, where a pool has told; the most that one pays, so that a pool whose price is
   * far off changes nothing.
   */
  of(answers: readonly Answer<unknown>[]): Fraction | undefined {
    if (this.#same) return { numerator: 1n, denominator: 1n };
    const most = this.#asked.reduce((best, asked, at) => {
      const answer = answers[at];
      const amount = answer?.ok ? asked.read(answer.value).amount : 0n;
      return amount > best ? amount : best;
    }, 0n);
    return most === 0n ? undefined : { numerator: most, denominator: sold };
  }
}

/** An amount of the coin in the token. Rounded up: it is a cost. */
export function worthOf(coins: bigint, { numerator, denominator }: Fraction): bigint {
  return ceilDiv(coins * numerator, denominator);
}
