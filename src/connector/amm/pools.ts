/** The pools of a venue: found, remembered, read. */
import type { CallOptions } from "../../core/call.ts";
import { Decimal } from "../../core/decimal.ts";
import type { Hex } from "../../core/endpoint.ts";
import { OrderRejected, ValidationError } from "../../core/errors.ts";
import type { Pool, Token } from "../../model/amm.ts";
import type { Answer, ContractChain } from "../../model/chain.ts";
import type { AmmAdapter, Fraction, Listing, PoolReader, PoolRef, PoolState } from "./adapter.ts";
import { fromUnits } from "./amounts.ts";
import type { Tokens } from "./tokens.ts";

/** Milliseconds for which a pool that was not there is not looked for again. */
const absence = 60_000;

/** Two tokens. */
export type Pair = readonly [Hex, Hex];

/** Finds and reads pools. */
export class Pools {
  readonly #adapter: AmmAdapter;
  readonly #chain: ContractChain;
  readonly #tokens: Tokens;
  /** By pair: a pool that is there stays. */
  readonly #found: Map<string, { pools: readonly PoolRef[]; complete: boolean; at: number }> = new Map();
  readonly #byId: Map<string, PoolRef> = new Map();
  #listed: { readonly pools: readonly PoolRef[]; readonly at: number } | undefined;

  constructor(adapter: AmmAdapter, chain: ContractChain, tokens: Tokens) {
    this.#adapter = adapter;
    this.#chain = chain;
    this.#tokens = tokens;
  }

  /** The pools that are not looked for by their tokens, all of them; looked at again after a while. */
  async listed(options?: CallOptions): Promise<readonly PoolRef[]> {
    const { listings = [] } = this.#adapter;
    const now = this.#chain.now();
    if (listings.length === 0) return [];
    if (this.#listed && now - this.#listed.at < absence) return this.#listed.pools;
    const pools: PoolRef[] = [];
    for (let places: readonly Listing[] = listings; places.length > 0;) {
      const { answers } = await this.#chain.read(places.flatMap(({ calls }) => calls), options);
      let at = 0;
      const found = places.flatMap(({ calls, found }) => found(answers.slice(at, at += calls.length)));
      pools.push(...found.filter((each): each is PoolRef => !("calls" in each)));
      places = found.filter((each): each is Listing => "calls" in each);
    }
    for (const pool of pools) this.#byId.set(pool.id.toLowerCase(), pool);
    this.#listed = { pools, at: now };
    return pools;
  }

  /** The pools of each pair, all looked for in one question. */
  async find(pairs: readonly Pair[], options?: CallOptions): Promise<ReadonlyMap<string, readonly PoolRef[]>> {
    const listed = await this.listed(options);
    const now = this.#chain.now();
    const wanted = new Map(pairs.map((pair) => [pairKey(pair), pair]));
    const asked = [...wanted].filter(([key]) => {
      const known = this.#found.get(key);
      return !known || (!known.complete && now - known.at >= absence);
    }).map(([key, [one, other]]) => ({ key, lookups: this.#adapter.lookups(one, other) }));
    if (asked.length > 0) {
      const { answers } = await this.#chain.read(
        asked.flatMap(({ lookups }) => lookups.map(({ call }) => call)),
        options,
      );
      let at = 0;
      for (const { key, lookups } of asked) {
        const own = lookups.map((lookup) => [lookup, answers[at++] as Answer<unknown>] as const);
        const pools = own.flatMap(([lookup, answer]) => {
          // Where one place cannot be asked, a better price could be missed without a word.
          if (!answer.ok) throw new OrderRejected(`pools cannot be looked for: ${answer.reason}`, { code: "lookup" });
          return lookup.pool(answer.value) ?? [];
        });
        for (const pool of pools) this.#byId.set(pool.id.toLowerCase(), pool);
        this.#found.set(key, { pools, complete: pools.length === lookups.length, at: now });
      }
    }
    return new Map(
      [...wanted].map(([key, [one, other]]) => {
        const both = listed.filter((pool) => indexIn(pool, one) >= 0 && indexIn(pool, other) >= 0);
        return [key, [...this.#found.get(key)?.pools ?? [], ...both]];
      }),
    );
  }

  /** @throws {ValidationError} for a pool that nobody has found yet. */
  known(id: string): PoolRef {
    const pool = this.#byId.get(id.toLowerCase());
    if (pool) return pool;
    throw new ValidationError("pool", "is not known: fetchPools or a quote names pools");
  }

  reader(pool: PoolRef): PoolReader {
    return this.#adapter.reader(pool);
  }

  /** The pools as they are now, in one block; those that are empty are left out. */
  async read(pools: readonly PoolRef[], options?: CallOptions): Promise<Pool[]> {
    const readers = pools.map((pool) => this.#adapter.reader(pool));
    await this.#tokens.resolve(pools.flatMap(({ tokens }) => tokens), options);
    const { answers, block, time } = await this.#chain.read(readers.flatMap(({ calls }) => calls), options);
    let at = 0;
    return pools.flatMap((pool, index) => {
      const reader = readers[index] as PoolReader;
      const state = stateOf(reader, answers.slice(at, at += reader.calls.length), time);
      return state ? [this.poolOf(pool, state, block, time)] : [];
    });
  }

  poolOf(ref: PoolRef, state: PoolState, block: number, time: number): Pool {
    const tokens = ref.tokens.map((token) => this.#tokens.at(token) as Token) as [Token, Token, ...Token[]];
    const { furtherPrices, reserves, limits, liquidity, tick } = state;
    const priced = (price: Fraction, at: number): Decimal =>
      ratioOf(price).mul(scaleOf(tokens[0], tokens[at] as Token));
    const held = reserves?.map((units, at) => fromUnits(units, tokens[at] as Token));
    return {
      venue: this.#adapter.venue,
      chain: this.#chain.name,
      id: ref.id,
      kind: ref.kind,
      tokens,
      fee: feeOf(ref, state),
      price: priced(state.price, 1),
      ...(furtherPrices ? { furtherPrices: furtherPrices.map((price, at) => priced(price, at + 2)) } : {}),
      ...(held ? { reserves: held as [Decimal, Decimal, ...Decimal[]] } : {}),
      ...(limits ? { limits: limits.map((limit, at) => limitOf(limit, tokens[at] as Token)) } : {}),
      ...(liquidity === undefined ? {} : { liquidity }),
      ...(tick === undefined ? {} : { tick }),
      block,
      time,
    };
  }
}

function limitOf(
  { in: into, out }: { readonly in?: bigint; readonly out?: bigint },
  token: Token,
): { readonly in?: Decimal; readonly out?: Decimal } {
  return {
    ...(into === undefined ? {} : { in: fromUnits(into, token) }),
    ...(out === undefined ? {} : { out: fromUnits(out, token) }),
  };
}

/** A pool's state, where all of it could be read and something is in it. */
export function stateOf(reader: PoolReader, answers: readonly Answer<unknown>[], time: number): PoolState | undefined {
  const values = answers.flatMap((answer) => answer.ok ? [answer.value] : []);
  return values.length === reader.calls.length ? reader.state(values, time) : undefined;
}

/** One name for a pair, in either order. */
export function pairKey([one, other]: Pair): string {
  return [one.toLowerCase(), other.toLowerCase()].sort().join();
}

/** The place of a token in a pool's order; -1 where the pool does not trade it. */
export function indexIn({ tokens }: PoolRef, token: Hex): number {
  return tokens.findIndex((each) => each.toLowerCase() === token.toLowerCase());
}

/** What a swap pays, as a fraction of what goes in. */
export function feeOf({ fee }: PoolRef, state: PoolState | undefined): Decimal {
  return state?.fee ? ratioOf(state.fee) : new Decimal(fee).div(1_000_000);
}

/** A fraction as a number, to 80 digits. */
export function ratioOf({ numerator, denominator }: Fraction): Decimal {
  return new Decimal(numerator.toString()).div(denominator.toString());
}

/** What makes a price in smallest units one in whole tokens: `one` is what is priced. */
export function scaleOf(one: Token, other: Token): Decimal {
  return new Decimal(10).pow(one.decimals - other.decimals);
}
