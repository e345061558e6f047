/** Bugs in the journal, in recovery, and in balances. */
import type { Mutant } from "../mutant.ts";

const account = "src/connector/account/account.ts";
const trading = "src/connector/orders/trading.ts";
const reconcile = "src/connector/account/reconcile.ts";
const spot = "src/venues/binance/spot-adapter.ts";
const holdings = "src/connector/account/holdings.ts";

export const accounts: readonly Mutant[] = [
  {
    id: "A01",
    breaks: "an order is written down",
    file: trading,
    from: `await journal.order(market.symbol, ticket);`,
    to: ``,
    faults: ["F43"],
  },
  {
    id: "A02",
    breaks: "an order is written down before it is sent, not some time after",
    file: trading,
    from: `return journal === undefined ? tracked : writtenDown(journal, tracker, market, ticket, tracked);`,
    to: `if (journal !== undefined) {
    desk.session.clock.after(400, () => void writtenDown(journal, tracker, market, ticket, tracked));
  }
  return tracked;`,
    faults: ["F43"],
  },
  {
    id: "A03",
    breaks: "a fill that was delivered is written down",
    file: account,
    from: `feed.on((fill) => journal?.fill(fill));`,
    to: ``,
    faults: ["F43"],
  },
  {
    id: "A04",
    breaks: "orders that an earlier process left are asked for",
    file: account,
    from: `tracker.unknown(tracked, provable);`,
    to: ``,
    faults: ["F43"],
  },
  {
    id: "A05",
    breaks: "fills that an earlier process delivered are not told again",
    file: account,
    from: `tracker.delivered(symbol, id);`,
    to: ``,
    faults: ["F43"],
  },
  {
    id: "A06",
    breaks: "history goes on right behind the newest fill that is known",
    file: spot,
    from: `fromId: String(BigInt(next) + 1n)`,
    to: `fromId: String(BigInt(next) + 50n)`,
    faults: ["F41", "F33", "F14", "F15"],
  },
  {
    id: "A07",
    breaks: "what the stream missed is read when it is back",
    file: account,
    from: `this.#whenLive();
        this.#catchUp();`,
    to: `this.#whenLive();`,
    faults: ["F33"],
  },
  {
    id: "A08",
    breaks: "a reading is not enough where the stream dropped once more meanwhile",
    file: account,
    from: `if (losses !== this.#losses || !finished) return;`,
    to: `if (!finished) return;`,
    faults: ["F15", "F33", "F14"],
    survives:
      "a fill must come in the moment between a reading and the end of its connection; test/connector/account.test.ts sees it",
  },
  {
    id: "A09",
    breaks: "events may be missing once the stream was away",
    file: account,
    from: `this.#streamLive = false;
      this.#miss(session.clock.now());`,
    to: `this.#streamLive = false;`,
    faults: ["F33"],
  },
  {
    id: "A11",
    breaks: "an older balance does not overwrite a newer one",
    file: holdings,
    from: `return known.time > time || (known.time === time && known.arrived > arrived);`,
    to: `return known.time < time;`,
  },
  {
    id: "A12",
    breaks: "an order that is believed open and is in no list of open orders is asked for",
    file: reconcile,
    from: `if (found.has(tracked) || !rests(tracked.state)) continue;`,
    to: `continue;`,
    faults: ["F33", "F40"],
  },
  {
    id: "A13",
    breaks: "an order that is not found was not canceled for that reason",
    file: reconcile,
    from: `tracker.lookFor(tracked);`,
    to: `const { clientOrderId, symbol } = tracked.state;
      tracker.apply({ clientOrderId, symbol, status: "canceled" }, tracked);`,
    faults: ["F34", "F33", "F14"],
  },
  {
    id: "A15",
    breaks: "the fills of every market that was traded on are read",
    file: reconcile,
    from:
      `const symbols = new Set(whole ? [] : [...reading.cursors.keys(), ...traded, ...open.map(({ symbol }) => symbol)]);`,
    to: `const symbols = new Set([...open.map(({ symbol }) => symbol)].slice(0, 1));
  if (symbols.size > 0) return { finished: true, late: 0 };`,
    faults: ["F33"],
  },
];
