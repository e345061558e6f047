/**
 * Follows the books of many markets of Bybit over a real socket, in a process of its own.
 *
 *     load <seconds>     CPU time and memory of that long
 *     books              the last update of each, by market
 *
 * Arguments: the server's port, and how many markets.
 */
import process from "node:process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { spot } from "../../../src/venues/bybit/mod.ts";
import { timeAnswers } from "./far_end.ts";

const [port = "", markets = "0"] = process.argv.slice(2);

function instrument(index: number): object {
  const base = `S${String(index).padStart(3, "0")}`;
  return {
    ...{ symbol: `${base}USDT`, baseCoin: base, quoteCoin: "USDT", innovation: "0", status: "Trading" },
    ...{ marginTrading: "none", stTag: "0", priceFilter: { tickSize: "0.1" }, riskParameters: {} },
    lotSizeFilter: {
      ...{ basePrecision: "0.000001", quotePrecision: "0.0000001", minOrderQty: "0.000011", maxOrderQty: "83" },
      ...{ minOrderAmt: "5", maxOrderAmt: "8000000" },
    },
  };
}

const list = Array.from({ length: Number(markets) }, (_, index) => instrument(index));
const venue = spot({
  network: "sim",
  url: `http://127.0.0.1:${port}`,
  ports: {
    http: ({ url }) => {
      const now = Date.now();
      const time = timeAnswers(now)["GET /v5/market/time"];
      const instruments = { retCode: 0, retMsg: "OK", result: { category: "spot", list }, retExtInfo: {}, time: now };
      const answer = url.includes("/market/time") ? time : instruments;
      return Promise.resolve({ status: 200, headers: {}, body: JSON.stringify(answer) });
    },
  },
});
await venue.connect();
const books = await Promise.all(
  list.map((_, index) => venue.watchOrderBook({ symbol: `S${String(index).padStart(3, "0")}/USDT`, timeout: 60_000 })),
);
const say = (answer: object): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);
say({ ready: true });
for await (const line of createInterface(process.stdin)) {
  const [word, seconds] = line.split(" ");
  if (word === "load") {
    const before = process.cpuUsage();
    const begun = performance.now();
    let most = 0;
    while (performance.now() - begun < Number(seconds) * 1_000) {
      await sleep(250);
      most = Math.max(most, process.memoryUsage().rss);
    }
    const { user, system } = process.cpuUsage(before);
    say({ cpu: (user + system) / 1e3 / (performance.now() - begun), rss: most / 2 ** 20 });
  } else {
    say(Object.fromEntries(books.map((book) => [
      book.symbol.replace("/", ""),
      [book.state, book.sequence, book.bestBid.amount.toFixed(3)],
    ])));
  }
}
process.exit(0);
