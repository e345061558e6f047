/** Mutated answers through a whole connector: HTTP port, call, check, map, and the error that its caller gets. */
import { exchangeInfo, time } from "../../generated/binance/spot.ts";
import { VenueKitError } from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { BinanceSpot } from "../../src/venues/binance/mod.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { fixture } from "../binance/fixture.ts";
import { messages } from "./run.ts";
import { targets } from "./types.ts";

const symbol = "BTC/USDT";

/** What is asked, and the type of its answer. */
const asks: Readonly<Record<string, (venue: BinanceSpot) => Promise<unknown>>> = {
  "rest/ticker24hr": (venue) => venue.fetchTicker({ symbol, timeout: 60_000 }),
  "rest/depth": (venue) => venue.fetchOrderBook(symbol),
  "rest/trades": (venue) => venue.fetchTrades(symbol),
  "rest/klines": (venue) => venue.fetchCandles({ symbol, interval: "1m", limit: 2 }),
  "rest/exchangeInfo": (venue) => venue.call(exchangeInfo, {}),
};

/** What came of the calls of one kind. */
export interface Calls {
  readonly name: string;
  readonly calls: number;
  readonly accepted: number;
  readonly failures: readonly string[];
}

/** Runs so many calls of each kind. */
export async function runCalls(count: number, seed: number): Promise<Calls[]> {
  let answer = { status: 200, body: "" };
  let path = "";
  const http = ({ url }: HttpRequest): Promise<{ status: number; headers: Record<string, string>; body: string }> => {
    const asked = new URL(url).pathname;
    if (asked === time.path) return Promise.resolve({ status: 200, headers: {}, body: `{"serverTime":${Date.now()}}` });
    if (asked === path) return Promise.resolve({ headers: {}, ...answer });
    return Promise.resolve({ status: 200, headers: {}, body: stringifyJson(fixture("rest/exchangeInfo").payload) });
  };
  const outcomes: Calls[] = [];
  for (const target of targets()) {
    const ask = asks[target.name];
    if (ask === undefined) continue;
    // A connector of its own: the budget of requests is the venue's, and this asks for more.
    path = "";
    let venue = spot({ network: "sim", url: "http://127.0.0.1:1", ports: { http } });
    await venue.connect();
    path = `/api/v3/${target.name.slice(5).replace("ticker24hr", "ticker/24hr")}`;
    const failures: string[] = [];
    let [calls, accepted] = [0, 0];
    for (const bytes of messages(target, seed)) {
      if (calls >= count) break;
      if (calls % 100 === 99) {
        path = "";
        await venue.close();
        venue = spot({ network: "sim", url: "http://127.0.0.1:1", ports: { http } });
        await venue.connect();
        path = `/api/v3/${target.name.slice(5).replace("ticker24hr", "ticker/24hr")}`;
      }
      calls++;
      answer = { status: calls % 10 === 0 ? 400 : 200, body: bytes.toString("utf8") };
      try {
        await ask(venue);
        accepted++;
      } catch (error) {
        if (error instanceof VenueKitError && String(error).length < 2_000) continue;
        failures.push(`${String((error as Error).stack ?? error).slice(0, 300)}\n    ${answer.body.slice(0, 300)}`);
      }
    }
    await venue.close();
    outcomes.push({ name: target.name.replace("rest/", "call/"), calls, accepted, failures });
  }
  return outcomes;
}
