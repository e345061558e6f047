/** Pools: those on Gateway's list, and any other by its address. */
import { type AmmPool, ammPoolInfo, type ClmmPool, clmmPoolInfo, listPools } from "../../../generated/gateway/amm.ts";
import type { CallOptions } from "../../core/call.ts";
import { sleep } from "../../core/clock.ts";
import { ValidationError } from "../../core/errors.ts";
import { type Feed, Source } from "../../core/feed.ts";
import type { Pool, Token } from "../../model/amm.ts";
import type { Link } from "./link.ts";
import { isAddress } from "./place.ts";
import type { Tokens } from "./tokens.ts";
import { amountIn, exact, fraction } from "./values.ts";

/** The pools of one connector. */
export class Pools {
  readonly #link: Link;
  readonly #tokens: Tokens;
  readonly #interval: number;
  readonly #feeds: Set<Source<Pool>> = new Set();

  constructor(link: Link, tokens: Tokens, interval: number) {
    this.#link = link;
    this.#tokens = tokens;
    this.#interval = interval;
  }

  /** Those on the list that trade one of two tokens for the other. A router has none of its own. */
  async find([one, other]: readonly [Token, Token], options?: CallOptions): Promise<Pool[]> {
    const { session, place: { connector, network, kind } } = this.#link;
    if (kind === "router") return [];
    const listed = await session.call(listPools, { connector, network, type: kind }, { ...options, priority: "data" });
    const same = (a: string, b: Token): boolean => this.#tokens.same(a, b.address);
    const found = listed.filter(({ type, baseTokenAddress: base, quoteTokenAddress: quote }) =>
      type === kind && ((same(base, one) && same(quote, other)) || (same(base, other) && same(quote, one)))
    );
    return await Promise.all(found.map(({ address }) => this.fetch(address, options)));
  }

  async fetch(id: string, options?: CallOptions): Promise<Pool> {
    const { session, place: { connector, network, kind, family } } = this.#link;
    if (kind === "router") throw new ValidationError("pool", "a router has no pools of its own", this.#link.about);
    if (!isAddress(family, id)) throw new ValidationError("pool", "must be an address", this.#link.about);
    const params = { connector, network, poolAddress: id };
    const context = { ...options, priority: "data" } as const;
    const [raw, block] = await Promise.all([
      session.call<typeof params, AmmPool | ClmmPool>(kind === "amm" ? ammPoolInfo : clmmPoolInfo, params, context),
      this.#link.block(options),
    ]);
    const refs = [raw.baseTokenAddress, raw.quoteTokenAddress];
    const tokens = await this.#tokens.resolve(refs, options, "pool") as [Token, Token];
    return this.#poolOf(raw, tokens, block);
  }

  /** The pool anew whenever it is found changed. */
  async watch(id: string): Promise<Feed<Pool>> {
    let last = await this.fetch(id);
    const ending = new AbortController();
    const feed: Source<Pool> = new Source({ keep: "newest" }, () => {
      ending.abort();
      this.#feeds.delete(feed);
    });
    this.#feeds.add(feed);
    feed.report({ state: "live" });
    const { clock } = this.#link.session;
    const run = async (): Promise<void> => {
      while (!feed.closed) {
        await sleep(clock, this.#interval, ending.signal).catch(() => {});
        if (feed.closed) return;
        try {
          const pool = await this.fetch(id, { signal: ending.signal });
          if (changed(pool, last)) feed.push(pool);
          last = pool;
          if (feed.status.state !== "live") feed.report({ state: "live" });
        } catch (error) {
          feed.report({ state: "error", error });
          feed.report({ state: "stale" });
        }
      }
    };
    void run();
    return feed;
  }

  close(): void {
    for (const feed of [...this.#feeds]) feed.close();
  }

  #poolOf(raw: AmmPool | ClmmPool, tokens: readonly [Token, Token], block: number): Pool {
    const { session, place, about } = this.#link;
    const [base, quote] = tokens;
    return {
      venue: about.venue ?? "",
      chain: place.chain,
      id: raw.address,
      kind: place.id,
      tokens,
      fee: fraction(raw.feePct),
      price: exact(raw.price),
      // What a pool of ranges holds is not for sale at every price, and some connectors tell other numbers there.
      ...("activeBinId" in raw
        ? { tick: raw.activeBinId }
        : { reserves: [amountIn(base, raw.baseTokenAmount), amountIn(quote, raw.quoteTokenAmount)] as const }),
      block,
      time: session.clock.now(),
    };
  }
}

function changed(one: Pool, other: Pool): boolean {
  return !one.price.eq(other.price) || one.tick !== other.tick ||
    (one.reserves ?? []).some((amount, at) => !amount.eq(other.reserves?.[at] ?? 0));
}
