/** What a user does: places, changes and cancels orders in every way there is, reads, and waits for what comes of it. */
import { Decimal } from "../../src/core/decimal.ts";
import { ValidationError, VenueKitError } from "../../src/core/errors.ts";
import type { NewOrder, Order, OrderRef } from "../../src/model/order.ts";
import type { Random } from "../../src/sim/prng.ts";
import type { OrderChecker } from "./checks/orders.ts";
import type { Verdicts } from "./checks/verdicts.ts";
import type { ClientClock } from "./client-clock.ts";
import type { Trace } from "./trace.ts";
import type { Connector, Tried, TriedMarket } from "./tried.ts";

export interface UserParts {
  readonly tried: Tried;
  readonly venue: Connector;
  readonly orders: OrderChecker;
  readonly verdicts: Verdicts;
  readonly trace: Trace;
  readonly random: Random;
  readonly clock: ClientClock;
  /** A price near the market, however little of the market is known to the client. */
  readonly near: (symbol: string) => Decimal;
  /** Text that may be in nothing that is thrown. */
  readonly canary: string;
  /** Milliseconds between two actions, on average. */
  readonly pace: number;
}

/** The longest a call may take beyond its own time limit, in milliseconds. */
const patience = 5_000;
const mostOpen = 25;
/** Now and then more is asked for at once than the limits allow: that has to wait, and most of it in vain. */
const greedyAt: ReadonlySet<number> = new Set([100, 125]);
const greedyUntil = 300_000;
const tickersAtOnce = 75;

/** What is signed with the secret, as it is sent. */
const signature = /[0-9a-f]{64}/;

/** Mostly small; now and then more than the levels that it meets, so that it is filled in parts. */
function sizeOf(size: number, random: Random): Decimal {
  const draw = random.unit();
  return new Decimal(size * (0.2 + draw + 30 * draw ** 8)).toDecimalPlaces(8);
}

export class User {
  readonly #parts: UserParts;
  readonly #mine: OrderRef[] = [];
  #stop: () => void = () => {};
  #waiting = 0;
  #acting = false;
  /** Actions begun. */
  actions = 0;

  constructor(parts: UserParts) {
    this.#parts = parts;
  }

  /** Calls that have not settled. */
  get waiting(): number {
    return this.#waiting;
  }

  start(): void {
    const { venue, orders } = this.#parts;
    venue.watchBalances().on((balances) => orders.balances(balances));
    this.#acting = true;
    this.#next();
  }

  stop(): void {
    this.#acting = false;
    this.#stop();
  }

  /** Stops, and cancels everything that is open. */
  leave(): void {
    const { venue, tried, orders } = this.#parts;
    this.stop();
    // What the cancels are told would mend what is wrong.
    for (const { clientOrderId } of this.#open()) orders.rests(venue.order(clientOrderId ?? "")?.state);
    for (const { symbol } of tried.markets) this.#call("cancelAllOrders", 10_000, () => venue.cancelAllOrders(symbol));
  }

  #next(): void {
    const { clock, random, pace } = this.#parts;
    if (!this.#acting) return;
    this.#stop = clock.after(-Math.log(1 - random.unit()) * pace, () => {
      this.actions++;
      if (greedyAt.has(this.actions) && clock.monotonic() < greedyUntil) this.#readTooMuch();
      this.#act();
      this.#next();
    });
  }

  #act(): void {
    const { random } = this.#parts;
    const draw = random.below(100);
    if (draw < 46) return this.place();
    if (draw < 54) return this.#placeOther();
    if (draw < 76) return this.#cancel();
    if (draw < 86) return this.#amend();
    if (draw < 90) return this.#cancelSeveral();
    this.#read();
  }

  #market(): TriedMarket {
    const { random, tried: { markets } } = this.#parts;
    return markets[random.below(markets.length)] as TriedMarket;
  }

  #symbol(): string {
    return this.#market().symbol;
  }

  #limit(): NewOrder {
    const { random, near } = this.#parts;
    const { symbol, size } = this.#market();
    const side = random.chance(0.5) ? "buy" : "sell";
    const away = (random.unit() - 0.35) * 0.003;
    const price = near(symbol).times(side === "buy" ? 1 - away : 1 + away);
    const draw = random.unit();
    return {
      symbol,
      side,
      type: "limit",
      amount: sizeOf(size, random),
      price: price.toDecimalPlaces(8),
      quantize: true,
      ...(draw < 0.1 ? { timeInForce: "IOC" as const } : draw < 0.15 ? { timeInForce: "FOK" as const } : {}),
      ...(draw > 0.9 ? { postOnly: true } : {}),
    };
  }

  /** Places a limit order, over a socket or by HTTP where it matters. */
  place(by?: "socket"): void {
    const { venue, random } = this.#parts;
    if (this.#open().length > mostOpen) return this.#cancel();
    const order = this.#limit();
    const entry = by === "socket" || random.chance(0.4) ? venue.orderSocket ?? venue : venue;
    const timeout = 2_000 + random.below(8_000);
    const abort = random.chance(0.05) ? this.#abortAfter(random.below(3_000)) : undefined;
    this.#sent(
      "createOrder",
      timeout,
      () => entry.createOrder({ ...order, timeout, ...(abort ? { signal: abort } : {}) }),
    );
  }

  #placeOther(): void {
    const { venue, tried, random, near } = this.#parts;
    const { symbol, size } = this.#market();
    const side = random.chance(0.5) ? "buy" : "sell";
    const amount = sizeOf(size, random);
    const draw = random.below(3);
    const { createQuoteOrder } = venue;
    const createTriggerOrder = tried.triggers === false ? undefined : venue.createTriggerOrder;
    if (draw === 0 || (draw === 1 ? createQuoteOrder : createTriggerOrder) === undefined) {
      return this.#sent(
        "createOrder",
        10_000,
        () => venue.createOrder({ symbol, side, type: "market", amount, quantize: true }),
      );
    }
    if (draw === 1 && createQuoteOrder !== undefined) {
      const quoteAmount = amount.times(near(symbol)).toDecimalPlaces(2);
      return this.#sent("createQuoteOrder", 10_000, () => createQuoteOrder.call(venue, { symbol, side, quoteAmount }));
    }
    if (createTriggerOrder === undefined) return;
    const triggerPrice = near(symbol).times(side === "buy" ? 1.002 : 0.998).toDecimalPlaces(8);
    this.#sent(
      "createTriggerOrder",
      10_000,
      () => createTriggerOrder.call(venue, { symbol, side, trigger: "stop", amount, triggerPrice, quantize: true }),
    );
  }

  #cancel(): void {
    const { venue, random } = this.#parts;
    // Now and then one that has ended, or has not arrived.
    const among = random.chance(0.8) ? this.#open() : this.#mine;
    const ref = among[random.below(among.length)];
    if (!ref) return;
    const entry = random.chance(0.4) ? venue.orderSocket ?? venue : venue;
    this.#call("cancelOrder", 10_000, async () => this.#claim(await entry.cancelOrder(ref), "O6"));
  }

  #amend(): void {
    const { venue, random, near } = this.#parts;
    const { amendOrder } = venue;
    if (amendOrder === undefined) return this.#cancel();
    const open = this.#open();
    // What is filled in part and what is not are changed differently.
    const begun = open.filter(({ clientOrderId }) => {
      return venue.order(clientOrderId ?? "")?.state.status === "partiallyFilled";
    });
    const among = begun.length > 0 && random.chance(0.5) ? begun : open;
    const ref = among[random.below(among.length)];
    const order = ref?.clientOrderId === undefined ? undefined : venue.order(ref.clientOrderId)?.state;
    if (!ref || !order?.amount || !order.price) return;
    const less = random.chance(0.5);
    const price = near(ref.symbol).times(1 + (random.unit() - 0.5) * 0.002).toDecimalPlaces(8);
    const amount = order.amount.times(0.5 + random.unit() * 0.4).toDecimalPlaces(8);
    const change = less ? { amount } : random.chance(0.5) ? { price } : { price, amount };
    this.#call(
      "amendOrder",
      10_000,
      async () => {
        const amended = await amendOrder.call(venue, { ...ref, ...change, quantize: true });
        this.#claim(amended, "O6");
        if (amended.clientOrderId === ref.clientOrderId) return;
        const wanted = change.amount ?? order.amount;
        const before = venue.order(ref.clientOrderId ?? "")?.state.filled;
        this.#parts.verdicts.check(
          "O2",
          wanted === undefined || before === undefined || amended.amount?.plus(before).lte(wanted) === true,
          () => `${ref.clientOrderId}: ${before} filled, and ${amended.amount} more of ${wanted} in its place`,
        );
      },
    );
  }

  #cancelSeveral(): void {
    const { venue, random } = this.#parts;
    const { cancelOrders } = venue;
    if (random.chance(0.3) || cancelOrders === undefined) {
      const symbol = this.#symbol();
      return this.#call("cancelAllOrders", 10_000, async () => {
        for (const order of await venue.cancelAllOrders(symbol)) this.#claim(order, "O6");
      });
    }
    const refs = this.#open().slice(0, 1 + random.below(5));
    this.#call("cancelOrders", 10_000, async () => {
      for (const [at, outcome] of (await cancelOrders.call(venue, refs)).entries()) {
        const id = refs[at]?.clientOrderId;
        const own = outcome.ref.clientOrderId === id && (!("order" in outcome) || outcome.order.clientOrderId === id);
        this.#parts.verdicts.check(
          "O6",
          own,
          () => `${id}: canceled with others, and told of ${outcome.ref.clientOrderId}`,
        );
        if ("order" in outcome) this.#claim(outcome.order, "O6");
        else this.#typed(outcome.error);
      }
    });
  }

  #read(): void {
    const { venue, random } = this.#parts;
    const symbol = this.#symbol();
    const ref = this.#mine[random.below(this.#mine.length)];
    switch (random.below(7)) {
      case 0:
        return this.#call("fetchBalances", 10_000, () => venue.fetchBalances());
      case 1:
        return this.#call("fetchOpenOrders", 10_000, () => venue.fetchOpenOrders());
      case 2:
        return ref === undefined ? undefined : this.#call("fetchOrder", 10_000, () => venue.fetchOrder(ref));
      case 3:
        return this.#call("fetchFills", 10_000, () => venue.fetchFills({ symbol, limit: 50 }));
      case 4:
        return this.#call("fetchTicker", 10_000, () => venue.fetchTicker(symbol));
      case 5:
        return this.#call("fetchCandles", 10_000, () => venue.fetchCandles({ symbol, interval: "1m", limit: 5 }));
      default:
        return this.#call("fetchOrderBook", 10_000, () => venue.fetchOrderBook({ symbol, depth: 5 }));
    }
  }

  #readTooMuch(): void {
    for (let i = 0; i < tickersAtOnce; i++) this.#call("fetchTickers", 10_000, () => this.#parts.venue.fetchTickers());
  }

  /** Reads the candles between two times, and counts them. */
  readCandles(from: number, to: number): void {
    const { venue, verdicts, tried: { candles: { interval, length } } } = this.#parts;
    const symbol = this.#symbol();
    this.#call("fetchCandles", 10_000, async () => {
      const { candles, gaps } = await venue.fetchCandles({ symbol, interval, from, to });
      const missing = gaps.reduce((sum, gap) => sum + gap.missing, 0);
      const ordered = candles.every(({ time }, at) => at === 0 || time > (candles[at - 1]?.time ?? 0));
      verdicts.check(
        "H1",
        ordered && candles.length + missing === (to - from) / length,
        () => `${symbol}: ${candles.length} candles and ${missing} missing between ${from} and ${to}`,
      );
    });
  }

  /** Those of ours that the client believes to be open. */
  #open(): OrderRef[] {
    const { venue } = this.#parts;
    return this.#mine.filter(({ clientOrderId }) => {
      const status = venue.order(clientOrderId ?? "")?.state.status;
      return status === "open" || status === "partiallyFilled";
    });
  }

  #sent(
    what: string,
    limit: number,
    place: () => Promise<{ readonly state: Order }> & { readonly clientOrderId: string },
  ): void {
    const { orders } = this.#parts;
    this.#call(what, limit, () => {
      const sent = place();
      orders.intents.add(sent.clientOrderId);
      return sent.then((tracked) => {
        this.#mine.push({ symbol: tracked.state.symbol, clientOrderId: sent.clientOrderId });
        if (this.#mine.length > 300) this.#mine.shift();
        this.#claim(tracked.state);
      }, (error) => {
        if (error instanceof VenueKitError && !(error instanceof ValidationError)) {
          this.#parts.verdicts.check(
            "O1",
            error.clientOrderId === sent.clientOrderId,
            () => `${what}: an error without the client order id: ${error}`,
          );
        }
        throw error;
      });
    });
  }

  #claim(order: Order, invariant: "O3" | "O6" = "O3"): void {
    this.#parts.orders.claim(order, invariant);
  }

  #abortAfter(ms: number): AbortSignal {
    const controller = new AbortController();
    this.#parts.clock.after(ms, () => controller.abort());
    return controller.signal;
  }

  /** Makes a call, and sees to it that it ends, in time and in nothing but a typed error. */
  #call(what: string, limit: number, run: () => Promise<unknown>): void {
    const { clock, verdicts, trace } = this.#parts;
    this.#waiting++;
    let settled = false;
    let stopWatch = clock.after(limit + patience, () => {
      // A stalled process runs everything that fell due at once: the call itself may be settling just now.
      stopWatch = clock.after(1, () => {
        verdicts.check("P1", settled, () => `${what} has not settled after ${limit + patience} ms`);
      });
    });
    const end = (how: string): void => {
      settled = true;
      stopWatch();
      this.#waiting--;
      verdicts.checks.P1++;
      trace.add(`${what} ${how}`);
    };
    try {
      run().then(() => end("done"), (error) => {
        this.#typed(error);
        end(`failed: ${error}`);
      });
    } catch (error) {
      this.#typed(error);
      end(`thrown: ${error}`);
    }
  }

  #typed(error: unknown): void {
    const { verdicts, canary } = this.#parts;
    const known = error instanceof VenueKitError || error instanceof RangeError;
    verdicts.check("P1", known, () => `not an error of ours: ${error instanceof Error ? error.stack : String(error)}`);
    let text = JSON.stringify(error) ?? "";
    for (let at = error, deep = 0; at !== undefined && deep < 5; at = (at as { cause?: unknown }).cause, deep++) {
      text += ` ${at}`;
    }
    verdicts.check("S1", !text.includes(canary), () => "a secret in an error");
    verdicts.check("S1", !signature.test(text), () => "a signature in an error");
  }
}
