/**
 * Uses the product with every connection written down, whoever opens it. With `loopback` connections to this machine are made;
 * any other one fails where it would leave, so that nothing does. Prints where it wanted to go.
 */
import { Socket } from "node:net";
import process from "node:process";
import { spot } from "../../src/venues/binance/mod.ts";

const [way = "", url = "", key = "K".repeat(64), secret = "S".repeat(64)] = process.argv.slice(2);
const wanted = new Set<string>();

interface Connects {
  connect(...args: unknown[]): Socket;
}
const prototype = Socket.prototype as unknown as Connects;
const connect = prototype.connect;
prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  // Either the arguments as they were given, or a list that was made of them.
  const [first] = (Array.isArray(args[0]) ? args[0] : args) as unknown[];
  const { host = "localhost", port, path } = (typeof first === "object" ? first : { port: first, host: args[1] }) as {
    host?: string;
    port?: number;
    path?: string | null;
  };
  wanted.add(path ? `file ${path}` : `${host}:${port}`);
  if (host === "127.0.0.1") return connect.apply(this, args) as Socket;
  queueMicrotask(() => this.destroy(Object.assign(new Error("nothing leaves"), { code: "ECONNREFUSED" })));
  return this;
};
for (const name of ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"] as const) {
  if (name in globalThis) {
    Object.defineProperty(globalThis, name, {
      value: () => {
        wanted.add(name);
        throw new Error("nothing leaves");
      },
    });
  }
}

const credentials = { key, secret };
if (way === "loopback") {
  const venue = await spot({ network: "sim", url, credentials }).connect();
  const symbol = "BTC/USDT";
  const book = await venue.watchOrderBook(symbol);
  const price = book.bestBid.price.times("0.9");
  const order = await venue.createOrder({ symbol, side: "buy", type: "limit", amount: "0.01", price, quantize: true });
  await venue.orderSocket.cancelOrder({ symbol, clientOrderId: order.clientOrderId });
  await venue.fetchBalances();
  await venue.fetchCandles({ symbol, interval: "1m", limit: 5 });
  await venue.close();
} else {
  const venue = spot({ network: way as "live", credentials });
  const failed = await venue.connect({ timeout: 4_000 }).then(() => "connected", (error) => (error as Error).name);
  const watched = await venue.watchOrderBook({ symbol: "BTC/USDT", timeout: 500 } as never).then(
    () => "",
    () => "failed",
  );
  await venue.close();
  // The sockets by themselves: they are opened after the first answers only.
  const { openSocket } = await import("../../src/core/stream/socket.ts");
  const { venue: description } = await import("../../generated/binance/venue.ts");
  const servers = Object.entries(description.environments[way] ?? {});
  for (const [, server] of servers.filter(([name, one]) => one.startsWith("wss:") && !name.startsWith("perp"))) {
    await new Promise<void>((resolve) => {
      openSocket(`${server}/stream`, { opened() {}, message() {}, alive() {}, closed: () => resolve() }, {
        maxMessage: 1_000,
        handshake: 1_000,
      });
    });
  }
  console.log(`${failed} ${watched}`);
}
console.log(`wanted ${JSON.stringify([...wanted])}`);
process.exit(0);
