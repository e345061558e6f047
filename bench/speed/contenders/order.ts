/**
 * Places orders, in a process of its own, at a server on this machine.
 *
 *     timed <count>     the moments of the calls, and what each took to its answer, in nanoseconds
 *     spent <count>     the CPU time of an order, in microseconds
 *
 * Arguments: whose client, the server's port, and a stream of the market that is traded.
 */
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import process from "node:process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { WebSocket } from "ws";
import { venue } from "../../../generated/binance/venue.ts";
import type { BinanceSpot } from "../../../src/venues/binance/mod.ts";
import { readStream } from "../frames/stream.ts";
import type { About } from "../frames/stream.ts";
import { exchange } from "./ccxt.ts";

type Order = () => Promise<unknown>;

const key = "k".repeat(64);
const secret = "s".repeat(64);

/** A plain client: one kept socket, one signature, one write, and no look at the answer. */
async function plain(port: number): Promise<Order> {
  const socket = connect(port, "127.0.0.1");
  socket.setNoDelay(true);
  await once(socket, "connect");
  let sent = 0;
  return () => {
    const query =
      `symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.015&price=61234.56&newClientOrderId=plain${++sent}` +
      `&newOrderRespType=FULL&recvWindow=5000&timestamp=${Date.now()}`;
    const signature = createHmac("sha256", secret).update(query).digest("hex");
    const answered = new Promise<void>((done) => socket.once("data", () => done()));
    socket.write(
      `POST /api/v3/order?${query}&signature=${signature} HTTP/1.1\r\nhost: 127.0.0.1\r\nx-mbx-apikey: ${key}\r\n` +
        `content-length: 0\r\n\r\n`,
    );
    return answered;
  };
}

/** A plain client of the socket that takes orders: one signature, one frame, and no look at the answer. */
async function plainSocket(port: number): Promise<Order> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/ws-api/v3`, {
    perMessageDeflate: false,
  });
  await once(socket, "open");
  let sent = 0;
  return () => {
    // By name, as they are signed.
    const params: Readonly<Record<string, string | number>> = {
      ...{
        apiKey: key,
        newClientOrderId: `plain${++sent}`,
        newOrderRespType: "FULL",
        price: "61234.56",
      },
      ...{
        quantity: "0.015",
        recvWindow: 5_000,
        side: "BUY",
        symbol: "BTCUSDT",
        timeInForce: "GTC",
      },
      ...{ timestamp: Date.now(), type: "LIMIT" },
    };
    const payload = Object.entries(params).map(([name, value]) => `${name}=${value}`).join("&");
    const signature = createHmac("sha256", secret).update(payload).digest(
      "hex",
    );
    const answered = new Promise<void>((done) => socket.once("message", () => done()));
    socket.send(
      JSON.stringify({
        id: String(sent),
        method: "order.place",
        params: { ...params, signature },
      }),
    );
    return answered;
  };
}

/** Ours, as its users open it. Only the venue's limits, which are counted, are raised: no venue takes that many orders. */
async function connected(port: number): Promise<BinanceSpot> {
  const { spot } = await import("../../../src/venues/binance/mod.ts");
  for (const pool of Object.values(venue.pools)) {
    Object.assign(pool, { limit: 1e9 });
  }
  const url = `http://127.0.0.1:${port}`;
  return await spot({ credentials: { key, secret }, network: "sim", url })
    .connect();
}

const wanted = {
  symbol: "BTC/USDT",
  side: "buy",
  type: "limit",
  amount: "0.015",
  price: "61234.56",
} as const;

async function ours(port: number): Promise<Order> {
  const exchange = await connected(port);
  return () => exchange.createOrder(wanted);
}

async function oursSocket(port: number): Promise<Order> {
  const { orderSocket } = await connected(port);
  return () => orderSocket.createOrder(wanted);
}

async function ccxt(port: number, about: About): Promise<Order> {
  const made = await exchange(about, { apiKey: key, secret });
  const url = `http://127.0.0.1:${port}/api/v3`;
  const api = made.urls.api as Record<string, unknown>;
  Object.assign(api, { public: url, private: url });
  return () => made.createOrder("BTC/USDT", "limit", "buy", 0.015, 61_234.56);
}

type Client = new (
  options: object,
) => Readonly<Record<string, (order: object) => Promise<unknown>>>;

const clientOf = async (name: string, part: string): Promise<Client> => {
  const found = await import(String(name)) as Readonly<Record<string, Client>>;
  const client = found[part];
  if (client === undefined) throw new Error(`${name} has no ${part}`);
  return client;
};

async function sieblyBinance(port: number): Promise<Order> {
  const MainClient = await clientOf("binance", "MainClient");
  const client = new MainClient({
    ...{
      api_key: key,
      api_secret: secret,
      disableTimeSync: true,
      keepAlive: true,
    },
    baseUrl: `http://127.0.0.1:${port}`,
  });
  return async () =>
    await client["submitNewOrder"]?.call(client, {
      ...{
        symbol: "BTCUSDT",
        side: "BUY",
        type: "LIMIT",
        timeInForce: "GTC",
        quantity: 0.015,
        price: 61_234.56,
      },
    });
}

async function sieblyBybit(port: number): Promise<Order> {
  const RestClientV5 = await clientOf("bybit-api", "RestClientV5");
  const client = new RestClientV5({
    key,
    secret,
    keepAlive: true,
    baseUrl: `http://127.0.0.1:${port}`,
  });
  return async () =>
    await client["submitOrder"]?.call(client, {
      ...{
        category: "spot",
        symbol: "BTCUSDT",
        side: "Buy",
        orderType: "Limit",
        qty: "0.015",
        price: "61234.5",
      },
    });
}

async function sieblyOkx(port: number): Promise<Order> {
  const RestClient = await clientOf("okx-api", "RestClient");
  const client = new RestClient({
    ...{ apiKey: key, apiSecret: secret, apiPass: "p", keepAlive: true },
    baseUrl: `http://127.0.0.1:${port}`,
  });
  return async () =>
    await client["submitOrder"]?.call(client, {
      ...{
        instId: "BTC-USDT",
        tdMode: "cash",
        side: "buy",
        ordType: "limit",
        sz: "0.015",
        px: "61234.5",
      },
    });
}

const clients: Readonly<
  Record<string, (port: number, about: About) => Promise<Order>>
> = {
  ...{
    plain,
    ours,
    ccxt,
    binance: sieblyBinance,
    "bybit-api": sieblyBybit,
    "okx-api": sieblyOkx,
  },
  ...{ "plain socket": plainSocket, "our socket": oursSocket },
};

const [name = "", port = "", path = ""] = process.argv.slice(2);
const order = await clients[name]?.(Number(port), readStream(path).about);
if (order === undefined) throw new Error(`no client ${name}`);
const say = (answer: object): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);
say({ ready: true });

/** Milliseconds between an answer and the next order: nobody sends them without a pause. */
const pause = 1;

/** The moments of the calls, and the times to their answers. */
async function timed(count: number): Promise<object> {
  const begun: string[] = [];
  const answered: number[] = [];
  for (let sent = 0; sent < count; sent++) {
    await sleep(pause);
    const call = process.hrtime.bigint();
    await order?.();
    answered.push(Number(process.hrtime.bigint() - call));
    begun.push(String(call));
  }
  return { begun, answered };
}

/** Without pauses, which would cost something, too. */
async function spent(count: number): Promise<object> {
  const before = process.cpuUsage();
  for (let sent = 0; sent < count; sent++) await order?.();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / count };
}

for await (const line of createInterface(process.stdin)) {
  const [word, count] = line.split(" ");
  say(await (word === "timed" ? timed : spent)(Number(count)));
}
process.exit(0);
