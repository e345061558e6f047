/** Bugs in what an answer, or its absence, says about a request. */
import type { Mutant } from "../mutant.ts";

const call = "src/core/call.ts";
const refusal = "src/core/refusal.ts";
const link = "src/core/stream/link.ts";
const wire = "src/core/http/wire.ts";

export const answers: readonly Mutant[] = [
  {
    id: "Q01",
    breaks: "an error page before the venue says nothing about an order",
    file: call,
    from:
      "if (write) throw new OutcomeUnknown(`HTTP ${status}: the outcome is not known`, { ...about, cause: stopped });",
    to: "if (write) throw new TransportError('status', `HTTP ${status}`, false, { ...about, status });",
    faults: ["F26", "F31", "F33"],
  },
  {
    id: "Q02",
    breaks: "the venue's own 5xx and -1007 say nothing about an order",
    file: refusal,
    from: `if (write && status >= 500 && !refused.decided) return "OutcomeUnknown";`,
    to: `if (write && status >= 500 && !refused.decided) return "Venue";`,
    faults: ["F26", "F31", "F33"],
  },
  {
    id: "Q03",
    breaks: "an order whose answer did not come in time may have been accepted",
    file: call,
    from: `const sent = failure?.sent ?? true;`,
    to: `const sent = (failure?.sent ?? true) && !signal.aborted;`,
    faults: ["F25", "F31", "F33"],
  },
  {
    id: "Q04",
    breaks: "an order that was sent over a socket which then broke may have been accepted",
    file: link,
    from:
      "write\n            ? new OutcomeUnknown(`${why}; the request may have been carried out`, { cause })\n            : new TransportError(reason, why, true, { cause }),",
    to: "new TransportError(reason, why, false, { cause }),",
    faults: ["F25", "F42"],
  },
  {
    id: "Q05",
    breaks: "a request counts as sent from its first byte on",
    file: wire,
    from: `this.#exchange.sent = true;`,
    to: ``,
    faults: ["F25", "F31", "F33"],
  },
  {
    id: "Q06",
    breaks: "an order of unknown outcome is not sent again",
    file: call,
    from: `} else if (!endpoint.write && attempt < readRetries.length && isPassing(error) && !deadline.aborted) {`,
    to: `} else if (attempt < readRetries.length && (isPassing(error) || error instanceof OutcomeUnknown)) {`,
    faults: ["F26", "F31", "F33"],
    incident: "nautilus_trader #4215: after -1007 an order was sent again although it had been accepted",
  },
  {
    id: "Q07",
    breaks: "the retry after a wrong timestamp has the client order id of the first attempt",
    file: call,
    from: `resynced = true;`,
    to: `resynced = true;
            for (const pair of draft.query as unknown as [string, string][]) {
              if (pair[0] === "newClientOrderId") pair[1] += "r";
            }`,
    faults: ["F48"],
  },
  {
    id: "Q08",
    breaks: "an answer that is not waited for any more is not taken for the next request's",
    file: wire,
    from: `() => this.drop("aborted", true, ending.reason)`,
    to: `() => {
        const exchange = this.#settle();
        this.#host.keep(this, 30_000);
        exchange?.reject(new HttpFailure("aborted", exchange.sent, true, ending.reason));
      }`,
    faults: ["F27"],
  },
  {
    id: "Q09",
    breaks: "a request over HTTP that is never answered ends with its time limit",
    file: wire,
    from: `if (ending) exchange.stop = onAbort(ending,`,
    to: `if (ending) exchange.stop = onAbort(new AbortController().signal,`,
    faults: ["F05", "F25"],
    incident: "ccxt #26766: an await that never returns",
  },
  {
    id: "Q10",
    breaks: "a request over a socket that is never answered ends with its time limit",
    file: link,
    from: `stop = onAbort(ending, giveUp);`,
    to: ``,
    faults: ["F25"],
  },
  {
    id: "Q11",
    breaks: "a socket's replies are matched to requests by an id that no other request has",
    file: link,
    from: `return String(++this.#requests);`,
    to: `return String(++this.#requests % 2);`,
    faults: ["F27"],
  },
  {
    id: "Q12",
    breaks: "that there is an order of this id already is no refusal: it is taken over",
    file: "src/connector/orders/trading.ts",
    from: `if (error instanceof DuplicateOrder) return await adopt(desk, market, tracked, options, error, about);`,
    to: ``,
    faults: ["F30", "F31", "F33"],
    incident: "nautilus_trader #4215: the duplicate was told as the order's rejection",
  },
];
