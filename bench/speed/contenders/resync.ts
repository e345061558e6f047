/**
 * How long it takes until two hundred books are live again after their connection was lost, by a clock that is told to go
 * on: round trips of 50 ms, the venue's limits, and no machine in between. Says one line of JSON, then ends.
 *
 * Argument: the venue.
 */
import process from "node:process";
import { venue as binanceVenue } from "../../../generated/binance/venue.ts";
import { venue as bybitVenue } from "../../../generated/bybit/venue.ts";
import { venue as okxVenue } from "../../../generated/okx/venue.ts";
import type { Http } from "../../../src/core/http/http.ts";
import type { OpenSocket, SocketEvents } from "../../../src/core/stream/socket.ts";
import { VirtualClock } from "../../../src/sim/mod.ts";
import { begin } from "../frames/dialect.ts";
import { replyOf, timeAnswers } from "./far_end.ts";
import { connector } from "./ours.ts";

const books = 200;
const rounds = 7;
const oneWay = 25;
const trip = 2 * oneWay;
/** A connection and its handshake, without TLS. */
const opening = 2 * trip;
/** Long enough for every limit of requests to be as if nothing had been asked. */
const rest = 180_000;
/** No longer than this for anything. */
const longest = 1_800_000;

const [venue = ""] = process.argv.slice(2);
const clock = new VirtualClock();
const names = Array.from({ length: books }, (_, index) => `S${String(index).padStart(3, "0")}`);
const pools = { binance: binanceVenue, bybit: bybitVenue, okx: okxVenue }[venue]?.pools;
if (pools === undefined) throw new Error(`${venue} is not measured here`);

/** What has been asked since the last count. */
let weight = 0;
let control = 0;
let connects = 0;

const markets: Readonly<Record<string, () => unknown>> = {
  binance: () => ({
    ...{ timezone: "UTC", serverTime: clock.now(), exchangeFilters: [] },
    rateLimits: [{ rateLimitType: "REQUEST_WEIGHT", interval: "MINUTE", intervalNum: 1, limit: 6_000 }],
    symbols: names.map((name) => ({
      ...{ symbol: `${name}USDT`, status: "TRADING", baseAsset: name, baseAssetPrecision: 8, quoteAsset: "USDT" },
      ...{ quotePrecision: 8, quoteAssetPrecision: 8, baseCommissionPrecision: 8, quoteCommissionPrecision: 8 },
      ...{
        orderTypes: ["LIMIT", "MARKET"],
        icebergAllowed: true,
        ocoAllowed: true,
        otoAllowed: true,
        opoAllowed: true,
      },
      ...{ quoteOrderQtyMarketAllowed: true, allowTrailingStop: true, cancelReplaceAllowed: true, amendAllowed: true },
      ...{ pegInstructionsAllowed: true, isSpotTradingAllowed: true, isMarginTradingAllowed: false },
      ...{ permissions: [], permissionSets: [["SPOT"]], defaultSelfTradePreventionMode: "NONE" },
      allowedSelfTradePreventionModes: ["NONE"],
      filters: [
        { filterType: "PRICE_FILTER", minPrice: "0.01000000", maxPrice: "1000000.00000000", tickSize: "0.01000000" },
        { filterType: "LOT_SIZE", minQty: "0.00001000", maxQty: "9000.00000000", stepSize: "0.00001000" },
      ],
    })),
  }),
  bybit: () => ({
    ...{ retCode: 0, retMsg: "OK", retExtInfo: {}, time: clock.now() },
    result: {
      category: "spot",
      list: names.map((name) => ({
        ...{ symbol: `${name}USDT`, baseCoin: name, quoteCoin: "USDT", status: "Trading", marginTrading: "none" },
        lotSizeFilter: { basePrecision: "0.000001", quotePrecision: "0.0000001", minOrderAmt: "5" },
        ...{ priceFilter: { tickSize: "0.1" }, riskParameters: {} },
      })),
    },
  }),
  okx: () => ({
    ...{ code: "0", msg: "" },
    data: names.map((name) => ({
      ...{ instType: "SPOT", instId: `${name}-USDT`, baseCcy: name, quoteCcy: "USDT", settleCcy: "", ctVal: "" },
      ...{ ctMult: "", ctValCcy: "", ctType: "", listTime: "1606468572000", expTime: "", tickSz: "0.1" },
      ...{ lotSz: "0.00000001", minSz: "0.00001", state: "live" },
    })),
  }),
};

/** The request weight of a depth snapshot (docs: Market Data endpoints, order book). */
function weightOf(limit: number): number {
  if (limit <= 100) return 5;
  return limit <= 500 ? 25 : limit <= 1_000 ? 50 : 250;
}

const http: Http = ({ url }) =>
  new Promise((done) => {
    const { pathname, searchParams } = new URL(url);
    let answer: unknown;
    if (pathname.endsWith("/depth")) {
      weight += weightOf(Number(searchParams.get("limit") ?? 100));
      answer = {
        lastUpdateId: 1_000,
        bids: [["59999.00000000", "1.00000000"]],
        asks: [["60001.00000000", "1.00000000"]],
      };
    } else if (/time$/i.test(pathname)) {
      answer = Object.entries(timeAnswers(clock.now())).find(([route]) => route.endsWith(pathname))?.[1];
    } else answer = markets[venue]?.();
    clock.after(trip, () => done({ status: 200, headers: {}, body: JSON.stringify(answer) }));
  });

/** The books that a stream brings after a subscription. */
function wholeBooks(text: string): string[] {
  const { op, args = [] } = JSON.parse(text) as { op?: string; args?: (string | { instId: string })[] };
  if (op !== "subscribe") return [];
  return args.map((arg) => {
    const at = begin + Math.floor(clock.monotonic());
    if (typeof arg !== "string") {
      return `{"arg":{"channel":"books","instId":"${arg.instId}"},"action":"snapshot","data":[{"asks":[["60001","1","0","1"]],` +
        `"bids":[["59999","1","0","1"]],"ts":"${at}","checksum":0,"prevSeqId":-1,"seqId":1}]}`;
    }
    const data = `{"s":"${arg.split(".")[2]}","b":[["59999","1"]],"a":[["60001","1"]],"u":1,"seq":1}`;
    return `{"topic":"${arg}","type":"snapshot","ts":${at},"data":${data},"cts":${at}}`;
  });
}

const open = new Set<SocketEvents>();
const openSocket: OpenSocket = (_, events) => {
  connects++;
  clock.after(opening, () => {
    open.add(events);
    events.opened();
  });
  const say = (text: string): void => void (open.has(events) && events.message(Buffer.from(text)));
  return {
    send: (text) => {
      if (text !== "ping" && !text.includes('"ping"')) control++;
      clock.after(trip, () => {
        say(replyOf(venue, text));
        if (text !== "ping" && venue !== "binance") { for (const book of wholeBooks(text)) say(book); }
      });
    },
    ping: () => void clock.after(trip, () => open.has(events) && events.alive()),
    close: () => void clock.after(oneWay, () => open.delete(events) && events.closed(1000, "")),
    buffered: 0,
  };
};

/** Lets time pass until something is done. */
async function during<T>(work: Promise<T>): Promise<T> {
  let over = false;
  const settled = work.finally(() => (over = true));
  settled.catch(() => {});
  for (let passed = 0; !over && passed < longest; passed += 1_000) await clock.pass(1_000);
  if (!over) throw new Error("it takes for ever");
  return await settled;
}

const connected = await connector(venue, "spot", { ports: { http, openSocket, clock } });
await during(connected.connect());
const watched = await during(
  Promise.all(names.map((name) => connected.watchOrderBook({ symbol: `${name}/USDT`, timeout: longest }))),
);
const times: number[] = [];
const least: number[] = [];
for (let round = 0; round < rounds; round++) {
  await clock.pass(rest);
  if (watched.some(({ state }) => state !== "live")) {
    throw new Error("a book is not live before its connection is lost");
  }
  weight = control = connects = 0;
  const lost = clock.now();
  for (const events of Array.from(open)) {
    open.delete(events);
    events.closed(1006, "lost");
  }
  const step = 10;
  let live = NaN;
  for (let passed = 0; passed < longest && Number.isNaN(live); passed += step) {
    await clock.pass(step);
    if (watched.every(({ state }) => state === "live")) live = clock.now();
  }
  times.push(live - lost);
  // The last unit of a limit comes with the window that it falls in; then it takes its round trip.
  const windows = (units: number, { limit, window }: { limit: number; window: number }): number =>
    Math.floor(Math.max(0, units - 1) / limit) * window;
  const unlimited = { limit: Infinity, window: 0 };
  const openings = windows(connects, pools["connects"] ?? unlimited);
  const messages = windows(Math.ceil(control / connects), pools["messages"] ?? unlimited);
  const requests = weight === 0 ? 0 : trip + windows(weight, pools["weight"] ?? unlimited);
  least.push(opening + trip + openings + messages + requests);
}
process.stdout.write(`${JSON.stringify({ times, least, weight, control, connects })}\n`);
await during(connected.close());
process.exit(0);
