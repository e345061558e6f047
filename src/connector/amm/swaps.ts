/** Swaps: one transaction for one quote, and what it really moved. */
import type { CallOptions } from "../../core/call.ts";
import type { Hex } from "../../core/endpoint.ts";
import { InsufficientFunds, OutcomeUnknown, ValidationError } from "../../core/errors.ts";
import { type Feed, Source } from "../../core/feed.ts";
import type { Decimal } from "../../core/decimal.ts";
import type { Quote, Swap, Token } from "../../model/amm.ts";
import type { ContractCall, ContractChain, Reading, SentTransaction, WriteOptions } from "../../model/chain.ts";
import type { AmmAdapter } from "./adapter.ts";
import type { Allowances } from "./allowances.ts";
import type { TrackedSwap } from "./amm.ts";
import { fromUnits } from "./amounts.ts";
import { callOf, contractAt } from "./calls.ts";
import { balanceOf, transferEvent } from "./erc20.ts";
import { noteOf, quoteOf } from "./notes.ts";
import type { Quoted } from "./quoting.ts";

const nobody: Hex = "0x0000000000000000000000000000000000000000";

/** The swaps of one connector. */
export class Swaps {
  readonly #adapter: AmmAdapter;
  readonly #chain: ContractChain;
  readonly #allowances: Allowances;
  readonly #margin: number;
  readonly #quotes: WeakMap<Quote, Quoted["plan"]> = new WeakMap();
  /** Quotes whose swap may have been sent, and those whose swap is being prepared. */
  readonly #used: WeakSet<Quote> = new WeakSet();
  readonly #swaps: Map<string, TrackedSwap> = new Map();

  constructor(adapter: AmmAdapter, chain: ContractChain, allowances: Allowances, margin: number) {
    this.#adapter = adapter;
    this.#chain = chain;
    this.#allowances = allowances;
    this.#margin = margin;
  }

  /** A quote can be swapped on from now on, once. */
  add({ quote, plan }: Quoted): Quote {
    this.#quotes.set(quote, plan);
    return quote;
  }

  get(id: string): TrackedSwap | undefined {
    return this.#swaps.get(id);
  }

  /** Takes up the swaps of this venue that an earlier process, or another connector of the storage, has left or made. */
  async resume(): Promise<void> {
    const owner = this.#chain.address;
    if (!owner) return;
    for (const sent of await this.#chain.resume()) {
      const quote = sent.operation === "swap" && !this.#swaps.has(sent.id) ? quoteOf(sent.note) : undefined;
      if (quote?.venue === this.#adapter.venue) this.#track(quote, sent, owner);
    }
  }

  async swap(quote: Quote, options: WriteOptions = {}): Promise<TrackedSwap> {
    const known = options.key === undefined ? undefined : await this.#chain.known(options.key, "swap");
    if (known) return this.#taken(known, quote);
    const plan = this.#quotes.get(quote);
    const about = { venue: this.#adapter.venue, operation: "swap" };
    if (!plan) throw new ValidationError("quote", "must be one that this connector gave", about);
    if (this.#used.has(quote)) throw new ValidationError("quote", "was swapped on before: ask for another", about);
    if (this.#chain.now() >= quote.expires) throw new ValidationError("quote", "is over: ask for another", about);
    const owner = this.#chain.address;
    if (!owner) throw new ValidationError("account", "is missing: nothing can be sent without it", about);
    // Before anything is asked: two calls at once are two intents for one quote.
    this.#used.add(quote);
    const note = noteOf(quote);
    try {
      const value = plan.coin === "in" ? plan.amountIn : 0n;
      await this.#checkFunds(quote, owner, plan.amountIn, value > 0n, options);
      const sent = await this.#chain.send({
        call: this.#adapter.swap({ ...plan, recipient: owner }),
        deadline: Number(plan.deadline),
        margin: this.#margin,
        // A pair writes more where time has gone on since its last swap: two of them are beyond any usual margin.
        leastGas: quote.gas.units,
        operation: "swap",
        note,
        value,
      }, options);
      // Of two quotes for one key the first is swapped on.
      if (sent.note !== note) this.#used.delete(quote);
      return this.#taken(sent, quote);
    } catch (error) {
      const id = error instanceof OutcomeUnknown ? error.clientOrderId : undefined;
      const sent = id === undefined ? undefined : this.#chain.transaction(id);
      if (sent) this.#taken(sent, quote);
      // Nothing was sent: the quote is as good as before.
      else this.#used.delete(quote);
      throw error;
    }
  }

  async #checkFunds(quote: Quote, owner: Hex, needed: bigint, coin: boolean, options?: CallOptions): Promise<void> {
    const { sell } = quote;
    const checkBalance = (held: bigint): void => {
      if (held >= needed) return;
      const text = `the account has ${fromUnits(held, sell)} ${sell.symbol}, the swap needs ${fromUnits(needed, sell)}`;
      throw new InsufficientFunds(text, { venue: this.#adapter.venue, operation: "swap", code: "balance" });
    };
    // Nobody has to be allowed to take what comes along.
    if (coin) return checkBalance(await this.#chain.coinBalance(owner, options));
    const spending = { token: sell, spender: contractAt(quote.spender, "spender") };
    const calls = [
      callOf(contractAt(sell.address), balanceOf, [owner]),
      ...this.#allowances.calls(spending, owner),
    ];
    const reading: Reading<readonly ContractCall<unknown>[]> = await this.#chain.read(calls, options);
    const { answers: [held, ...answers], time } = reading;
    if (held?.ok) checkBalance(held.value as bigint);
    this.#allowances.check(spending, { answers, time }, needed, quote.expires, "swap");
  }

  /** The swap of a transaction: on the quote that it was made for. */
  #taken(sent: SentTransaction, quote: Quote): TrackedSwap {
    const own = this.#swaps.get(sent.id);
    const made = sent.note === noteOf(quote) ? quote : quoteOf(sent.note);
    return own ?? this.#track(made ?? quote, sent, this.#chain.address as Hex);
  }

  #track(quote: Quote, sent: SentTransaction, owner: Hex): TrackedSwap {
    const { id } = sent;
    const state = (): Swap => ({
      id,
      quote,
      transaction: sent.state,
      ...(sent.state.block === undefined ? {} : amountsOf(this.#adapter, this.#chain, quote, sent, owner)),
    });
    const tracked: TrackedSwap = {
      id,
      get state() {
        return state();
      },
      done: sent.done.then(state),
      updates: () => mapped(sent, state),
    };
    tracked.done.catch(() => {});
    this.#swaps.set(id, tracked);
    return tracked;
  }
}

function mapped(sent: SentTransaction, state: () => Swap): Feed<Swap> {
  const inner = sent.updates();
  const feed: Source<Swap> = new Source({ keep: "all", bound: 1_000 }, () => inner.close());
  feed.report({ state: "live" });
  inner.on(() => feed.push(state()));
  inner.onStatus((status) => {
    if (status.state === "closed") feed.close();
  });
  return feed;
}

/**
 * What the two tokens wrote down of the account: also right where a token keeps a part of what is sent. Of the coin nothing is
 * written down there: it is what the router, which turns it into the wrapped one or back, paid out or received of that, or what
 * pools that hold the coin itself wrote down.
 */
function amountsOf(
  { coinPools }: AmmAdapter,
  chain: ContractChain,
  { sell, buy, route, spender }: Quote,
  { logs }: SentTransaction,
  owner: Hex,
): { readonly amountIn: Decimal; readonly amountOut: Decimal } {
  const net = (token: Token, pooled: Token | undefined): bigint => {
    const coin = token.address === chain.coin.address;
    if (coin && pooled?.address === token.address) {
      const holding = route.filter((hop) => [hop.sell.address, hop.buy.address].includes(token.address));
      return coinPools?.moved(logs, holding.map(({ pool }) => pool)) ?? 0n;
    }
    const [place, holder] = coin ? [pooled?.address ?? "", spender] : [token.address, owner];
    const sum = logs.filter(({ address }) => same(address, place)).reduce((total, log) => {
      const moved = chain.decodeLog(transferEvent, log);
      // Some wrapped coins are made and ended by transfers from and to nobody.
      if (!moved || coin && [moved.from, moved.to].includes(nobody)) return total;
      return total + (same(moved.to, holder) ? moved.value : 0n) - (same(moved.from, holder) ? moved.value : 0n);
    }, 0n);
    return sum;
  };
  const positive = (value: bigint): bigint => value < 0n ? 0n : value;
  return {
    amountIn: fromUnits(positive(-net(sell, route[0]?.sell)), sell),
    amountOut: fromUnits(positive(net(buy, route.at(-1)?.buy)), buy),
  };
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
