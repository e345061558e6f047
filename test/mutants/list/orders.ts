/** Bugs in what is believed of orders and fills. */
import type { Mutant } from "../mutant.ts";

const tracker = "src/connector/orders/orders.ts";
const tracked = "src/connector/orders/tracked.ts";
const state = "src/connector/orders/orderstate.ts";
const trading = "src/connector/orders/trading.ts";
const outcome = "src/connector/orders/outcome.ts";
const amending = "src/connector/orders/amending.ts";

export const orders: readonly Mutant[] = [
  {
    id: "O01",
    breaks: "absence is no proof before the request's deadline",
    file: tracker,
    from:
      `if (!(error instanceof OrderNotFound) || asked < provable || tracked.state.status !== "unknown") throw error;`,
    to: `if (!(error instanceof OrderNotFound) || tracked.state.status !== "unknown") throw error;`,
    faults: ["F28"],
  },
  {
    id: "O02",
    breaks: "deadline and margin belong to the time from which absence is proof",
    file: outcome,
    from: `return clock.monotonic() + (desk.adapter.writeDeadline ?? Number.POSITIVE_INFINITY) + error + proofMargin;`,
    to: `return clock.monotonic() + error;`,
    faults: ["F28"],
  },
  {
    id: "O03",
    breaks: "a question that failed is no answer, and no count of them ends an order",
    file: tracker,
    from:
      `if (!(error instanceof OrderNotFound) || asked < provable || tracked.state.status !== "unknown") throw error;`,
    to: `if (tracked.state.status !== "unknown") throw error;`,
    faults: ["F28", "F35", "F33"],
    incident: "hummingbot #8457: orders were called failed after some failed questions, and were open",
  },
  {
    id: "O04",
    breaks: "an order that the venue has given no id so far is asked for by its client order id",
    file: tracker,
    from: `const found = await this.#parts.query(tracked.state, tracked.notBefore);
        const own`,
    to: `if (id === undefined) throw new OrderNotFound("without the venue's id", { code: "", status: 0 });
        const found = await this.#parts.query(tracked.state, tracked.notBefore);
        const own`,
    faults: ["F25", "F33", "F44"],
    incident: "nautilus_trader #4958: without the venue's id nobody was asked, and the order was called rejected",
  },
  {
    id: "O05",
    breaks: "a fill that is known counts once",
    file: tracked,
    from: `if (this.#fills?.has(told.id)) return undefined;`,
    to: ``,
  },
  {
    id: "O06",
    breaks: "fills that an earlier process delivered are known, not only those of the order at hand",
    file: tracker,
    from: `#deliver(fill: Fill): boolean {
    if (this.#deliveredLoose(fill)) return false;`,
    to: `#deliver(fill: Fill): boolean {`,
    faults: ["F43"],
  },
  {
    id: "O07",
    breaks: "what is filled never shrinks",
    file: state,
    from: `const filled = larger(order.filled, update.filled);`,
    to: `const filled = update.filled ?? order.filled;`,
    faults: ["F32"],
  },
  {
    id: "O08",
    breaks: "an order that has ended is not brought back by an old message",
    file: state,
    from: `if (isFinal(order.status) && !exists) return update.status === "filled" ? "filled" : order.status;`,
    to: ``,
    faults: ["F32"],
  },
  {
    id: "O09",
    breaks: "a cancel that finds no order does not say that the order was canceled",
    file: trading,
    from: `if (error instanceof OrderNotFound) {
      try {`,
    to: `if (error instanceof OrderNotFound) {
      if (tracked) {
        const { clientOrderId: id } = tracked;
        return { order: tracker.apply({ clientOrderId: id, symbol: market.symbol, status: "canceled" }, tracked).state };
      }
      try {`,
    faults: ["F31", "F37"],
  },
  {
    id: "O10",
    breaks: "an order of unknown outcome is not placed once more",
    file: trading,
    from: `entry.create(market, ticket, context));`,
    to: `entry.create(market, ticket, context).catch((error) => {
      if ((error as Error).name !== "OutcomeUnknown") throw error;
      return entry.create(market, ticket, { ...options, clientOrderId, priority: "create" });
    }));`,
    faults: ["F25", "F26"],
  },
  {
    id: "O11",
    breaks: "an order of unknown outcome is not placed again under another id",
    file: trading,
    from: `entry.create(market, ticket, context));`,
    to: `entry.create(market, ticket, context).catch((error) => {
      if ((error as Error).name !== "OutcomeUnknown") throw error;
      const anew = { ...ticket, clientOrderId: desk.tracker.newId() };
      return entry.create(market, anew, { ...options, clientOrderId, priority: "create" });
    }));`,
    faults: ["F25", "F26"],
  },
  {
    id: "O12",
    breaks: "of several cancels, each outcome is that of its own order",
    file: "src/connector/orders/batches.ts",
    from: `batch?.send({ ...context, priority: "cancel" });
  return await Promise.all(outcomes);`,
    to: `batch?.send({ ...context, priority: "cancel" });
  const settled = await Promise.all(outcomes);
  return settled.map((one, at) => ({ ...one, ref: refs[refs.length - 1 - at] }));`,
  },
  {
    id: "O13",
    breaks: "the new order of an amendment of unknown outcome is asked for",
    file: amending,
    from: `tracker.unknown(created, provableFrom(desk));`,
    to: ``,
    faults: ["F51", "F38"],
  },
  {
    id: "O14",
    breaks: "a cancel of all whose outcome is not known has canceled nothing so far",
    file: trading,
    from: `if (!isDefinite(error)) undecided(desk, tracked);
      else {`,
    to: `if (!isDefinite(error)) {
        tracker.apply({ clientOrderId: tracked.clientOrderId, symbol, status: "canceled" });
      } else {`,
    faults: ["F51", "F37", "F14"],
  },
  {
    id: "O15",
    breaks: "what is filled already is no part of the order that takes another one's place",
    file: amending,
    from: `const rest = change.amount.minus(done);`,
    to: `const rest = change.amount;`,
    faults: ["F34", "F31"],
  },
  {
    id: "O16",
    breaks: "client order ids are no count that begins anew in every process",
    file: tracker,
    from: `return this.#parts.random.id(Math.min(24, this.#parts.clientOrderIdLength));`,
    to: "return `order-${this.#all.size}`;",
    faults: ["F43", "F58"],
  },
  {
    id: "O17",
    breaks: "orders that others made are external",
    file: state,
    from: `external: true,`,
    to: `external: false,`,
    faults: ["F41"],
  },
  {
    id: "O18",
    breaks: "no fill is made up for a sum that is ahead of its fills",
    file: tracker,
    from: `if (tracked.lacking) this.#complete(tracked);
    return tracked;`,
    to: `if (tracked.lacking) {
      const { state, accounted } = tracked;
      const amount = state.filled.minus(accounted.amount);
      const cost = state.cost.minus(accounted.cost);
      const inferred = {
        id: \`inferred-\${state.filled}\`,
        symbol: state.symbol,
        orderId: String(state.id),
        side: state.side,
        price: cost.div(amount),
        amount,
        cost,
        time: state.updated ?? 0,
      } as unknown as Fill;
      if (tracked.addFill(inferred)) this.#deliver(inferred);
    }
    return tracked;`,
    faults: ["F31"],
    incident: "nautilus_trader #3493: inferred fills came before the real ones, and counted twice",
  },
  {
    id: "O19",
    breaks: "a fill counts also where the end of its order became known first",
    file: tracked,
    from: `if (this.#fills?.has(told.id)) return undefined;`,
    to:
      `if (this.#fills?.has(told.id) || this.state.status === "expired" || this.state.status === "canceled") return undefined;`,
    faults: ["F31", "F33", "F34"],
  },
  {
    id: "O20",
    breaks: "an order that was filled is not called canceled by the answer of a late cancel",
    file: state,
    from: `if (isFinal(update.status)) return update.status;`,
    to: `if (isFinal(update.status)) return update.status === "expired" ? "canceled" : update.status;`,
  },
  {
    id: "O21",
    breaks: "an order that the venue certainly refused has ended",
    file: trading,
    from:
      `if (isDefinite(error)) desk.tracker.refused(tracked, error instanceof VenueError ? error.message : "not sent");
    else desk.tracker.unknown`,
    to: `if (!isDefinite(error)) desk.tracker.unknown`,
  },
  {
    id: "O22",
    breaks: "an order of unknown outcome is asked for until that is known",
    file: trading,
    from: `else desk.tracker.unknown(tracked, provableFrom(desk));
    throw outcome(error, about);`,
    to: `throw outcome(error, about);`,
    faults: ["F24"],
  },
  {
    id: "O25",
    breaks: "a second event of an order finds the order of the first",
    file: tracker,
    from: `if (id !== undefined) this.#byId.set(`,
    to: `if (id !== undefined && tracked.state.external) this.#byId.set(`,
  },
];
