/** Uses a connector and ends without `process.exit`: what is left over would hold this process. */
import process from "node:process";
import { spot } from "../../src/venues/binance/mod.ts";

const [way, url = "", key = "", secret = ""] = process.argv.slice(2);

const held = (): string[] => {
  const info = (process as { getActiveResourcesInfo?: () => string[] }).getActiveResourcesInfo?.() ?? [];
  // The pipes to the parent, and a callback that is due at once.
  const own = info.filter((name) => !/Pipe|TTY|Immediate|CloseReq|FSReq/.test(name));
  // Deno lists idle connections too, which do not hold the process; only a closed connector has none of them.
  return "Deno" in globalThis && way !== "close" ? own.filter((name) => name !== "TCPSocketWrap") : own;
};

async function use(): Promise<void> {
  await using venue = await spot({ network: "sim", url, credentials: { key, secret } }).connect();
  const symbol = "BTC/USDT";
  const book = await venue.watchOrderBook(symbol);
  const trades = await venue.watchTrades(symbol);
  trades.on(() => {});
  await venue.fetchCandles({ symbol, interval: "1m", limit: 5 });
  const price = book.bestBid.price.times("0.9");
  const order = await venue.createOrder({ symbol, side: "buy", type: "limit", amount: "0.01", price, quantize: true });
  await venue.orderSocket.cancelOrder({ symbol, clientOrderId: order.clientOrderId });
  await order.done;
}

const before = held();
try {
  await use();
  if (way !== "close") throw new Error("it connected");
} catch (error) {
  if (way !== "refused") throw error;
  console.log((error as Error).name);
}
// A second is what closing may take.
const after = await new Promise<string[]>((resolve) => setTimeout(() => resolve(held()), 1_000));
for (const name of before) {
  const at = after.indexOf(name);
  if (at >= 0) after.splice(at, 1);
}
console.log(`left over: ${after.filter((name) => name !== "Timeout").join(", ") || "none"}`);
