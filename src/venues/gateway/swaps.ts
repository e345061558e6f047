/** Swaps: one request for one quote, and what came of it. */
import {
  ammExecuteSwap,
  clmmExecuteSwap,
  routerExecuteQuote,
  type SwapResult,
} from "../../../generated/gateway/amm.ts";
import type { TrackedSwap } from "../../connector/amm/amm.ts";
import type { CallContext, CallOptions } from "../../core/call.ts";
import { Decimal, zero } from "../../core/decimal.ts";
import { InsufficientFunds, OrderRejected, OutcomeUnknown, ValidationError } from "../../core/errors.ts";
import { type Feed, Source } from "../../core/feed.ts";
import type { Quote, Swap } from "../../model/amm.ts";
import type { WriteOptions } from "../../model/chain.ts";
import type { Holdings } from "./holdings.ts";
import type { Link } from "./link.ts";
import { keyOf } from "./place.ts";
import type { Quoted, Quotes } from "./quotes.ts";
import type { Sender } from "./sender.ts";
import type { Tracked } from "./tracked.ts";
import { exact, float, percent } from "./values.ts";

/** The swaps of one connector. */
export class Swaps {
  readonly #link: Link;
  readonly #quotes: Quotes;
  readonly #holdings: Holdings;
  readonly #sender: Sender;
  readonly #known: WeakMap<Quote, Quoted> = new WeakMap();
  /** Quotes whose swap may have been sent, and those whose swap is being prepared. */
  readonly #used: WeakSet<Quote> = new WeakSet();
  readonly #swaps: Map<string, TrackedSwap> = new Map();

  constructor(link: Link, quotes: Quotes, holdings: Holdings, sender: Sender) {
    this.#link = link;
    this.#quotes = quotes;
    this.#holdings = holdings;
    this.#sender = sender;
  }

  /** A quote can be swapped on from now on, once. */
  add(quoted: Quoted): Quote {
    this.#known.set(quoted.quote, quoted);
    return quoted.quote;
  }

  get(id: string): TrackedSwap | undefined {
    return this.#swaps.get(id);
  }

  swap(quote: Quote, options: WriteOptions = {}): Promise<TrackedSwap> {
    const found = (tracked: Tracked): TrackedSwap => this.#swaps.get(tracked.id) ?? this.#track(quote, tracked);
    return this.#sender.once(options.key, "swap", () => this.#swapOnce(quote, options), found);
  }

  async #swapOnce(quote: Quote, options: WriteOptions): Promise<TrackedSwap> {
    const { session } = this.#link;
    const about = { ...this.#link.about, operation: "swap" };
    const quoted = this.#known.get(quote);
    if (!quoted) throw new ValidationError("quote", "must be one that this connector gave", about);
    if (this.#used.has(quote)) throw new ValidationError("quote", "was swapped on before: ask for another", about);
    const check = (): void => {
      if (session.clock.now() < quote.expires) return;
      throw new ValidationError("quote", "is over: ask for another", about);
    };
    check();
    this.#link.walletOf("swap");
    // Before anything is asked: two calls at once are two intents for one quote.
    this.#used.add(quote);
    try {
      const { key: _, ...call } = options;
      await this.#checkFunds(quote, call);
      const write = await this.#writeOf(quoted, call);
      const { sell, buy } = quote;
      const { tracked } = await this.#sender.send<SwapResult>({
        operation: "swap",
        tokens: [sell, buy],
        write: (context) => {
          check();
          return write(context);
        },
        prepare: (reading) =>
          this.#holdings.judge(
            [
              { token: sell, direction: "out", least: quote.amountIn.mul("0.5"), most: quote.maximumIn },
              { token: buy, direction: "in", least: quote.minimumOut.mul("0.5") },
            ],
            "swap",
            true,
            reading,
          ),
      }, options);
      return this.#track(quote, tracked);
    } catch (error) {
      const id = error instanceof OutcomeUnknown ? error.clientOrderId : undefined;
      const tracked = id === undefined ? undefined : this.#sender.get(id);
      if (tracked) this.#track(quote, tracked);
      // Nothing was sent: the quote is as good as before.
      else this.#used.delete(quote);
      throw error;
    }
  }

  /** Gateway looks for allowances itself; of balances it says nothing before the chain has undone the swap. */
  async #checkFunds({ sell, maximumIn }: Quote, options: CallOptions): Promise<void> {
    const [held] = await this.#holdings.balances([sell], "swap", options) as [Decimal];
    if (held.gte(maximumIn)) return;
    const text = `the wallet has ${held} ${sell.symbol}, the swap needs ${maximumIn}`;
    throw new InsufficientFunds(text, { ...this.#link.about, operation: "swap", code: "balance" });
  }

  /** The request that swaps. In a pool Gateway asks anew, so the bounds are set by what the pool gives now. */
  async #writeOf({ quote, asked, quoteId, pool }: Quoted, options: CallOptions): Promise<Write> {
    const { session, place: { connector, network, kind } } = this.#link;
    const walletAddress = this.#link.walletOf("swap");
    if (quoteId !== undefined) {
      return (context) => session.call(routerExecuteQuote, { connector, network, walletAddress, quoteId }, context);
    }
    const raw = await this.#quotes.ask(asked, options);
    const slippage = slippageLeft(quote, exact(raw.amountIn), exact(raw.amountOut));
    if (slippage.isNegative()) {
      const text = "the price has moved beyond the quote's bounds";
      throw new OrderRejected(text, { ...this.#link.about, operation: "swap", code: "slippage" });
    }
    const [base, other] = asked.side === "sell" ? [asked.sell, asked.buy] : [asked.buy, asked.sell];
    const params = {
      connector,
      network,
      walletAddress,
      ...(pool === undefined ? {} : { poolAddress: pool }),
      baseToken: base.address,
      quoteToken: other.address,
      amount: float(new Decimal(asked.amount), "amount"),
      side: asked.side === "sell" ? "SELL" : "BUY",
      slippagePct: percent(slippage, "slippage"),
    } as const;
    return (context) => session.call(kind === "amm" ? ammExecuteSwap : clmmExecuteSwap, params, context);
  }

  #track(quote: Quote, tracked: Tracked): TrackedSwap {
    const { id } = tracked;
    const { family } = this.#link.place;
    const state = (): Swap => ({ id, quote, transaction: tracked.state, ...amountsOf(quote, tracked, family) });
    const swap: TrackedSwap = {
      id,
      get state() {
        return state();
      },
      done: tracked.done.then(state),
      updates: () => mapped(tracked, state),
    };
    swap.done.catch(() => {});
    this.#swaps.set(id, swap);
    return swap;
  }
}

type Write = (context: CallContext) => Promise<SwapResult>;

/** How much worse than now the swap may turn out so that the quote's bounds hold: in whole hundredths of a percent. */
export function slippageLeft(
  { side, minimumOut, maximumIn }: Pick<Quote, "side" | "minimumOut" | "maximumIn">,
  amountIn: Decimal,
  amountOut: Decimal,
): Decimal {
  const left = side === "sell" ? new Decimal(1).minus(minimumOut.div(amountOut)) : maximumIn.div(amountIn).minus(1);
  return Decimal.min(left, "0.5").toDecimalPlaces(4, Decimal.ROUND_FLOOR);
}

/** The exact side is the quote's. The other one is what the wallet has more or less, where that is known. */
function amountsOf(
  { side, sell, buy, amountIn, amountOut }: Quote,
  { state, verdict }: Tracked,
  family: "ethereum" | "solana",
): Pick<Swap, "amountIn" | "amountOut"> {
  if (state.block === undefined || verdict === undefined) return {};
  if (!verdict.ok) return { amountIn: zero, amountOut: zero };
  const changeOf = (address: string): Decimal | undefined => {
    const key = keyOf(family, address);
    return [...verdict.changes ?? []].find(([token]) => keyOf(family, token) === key)?.[1].abs();
  };
  const moved = {
    in: side === "sell" ? amountIn : changeOf(sell.address),
    out: side === "buy" ? amountOut : changeOf(buy.address),
  };
  return {
    ...(moved.in === undefined ? {} : { amountIn: moved.in.toDecimalPlaces(sell.decimals) }),
    ...(moved.out === undefined ? {} : { amountOut: moved.out.toDecimalPlaces(buy.decimals) }),
  };
}

function mapped(tracked: Tracked, state: () => Swap): Feed<Swap> {
  const inner = tracked.updates();
  const feed: Source<Swap> = new Source({ keep: "all", bound: 1_000 }, () => inner.close());
  feed.report({ state: "live" });
  inner.on(() => feed.push(state()));
  inner.onStatus((status) => {
    if (status.state === "closed") feed.close();
  });
  return feed;
}
