/**
 * A client with a real socket, in a process of its own.
 *
 *     until <update>     waits until the book has this update: CPU time, and the moment it came, in nanoseconds
 *     cancels <update>   the same, and in between cancels orders out of the book's own changes: the moments of calls and answers
 *     made               what the book is
 *
 * Arguments: whose client, the server's port, the stream, and for cancels the port of the server that takes orders.
 */
import process from "node:process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { deleteOrder } from "../../../generated/binance/spot.ts";
import { openHttp } from "../../../src/core/http/http.ts";
import { readStream } from "../frames/stream.ts";
import type { About } from "../frames/stream.ts";
import { exchange, madeOf } from "./ccxt.ts";
import type { Made } from "./contender.ts";
import { answering, bookOf } from "./ours.ts";

/** The moments of the calls, and those when the callers had their answers. */
interface Cancels {
  readonly calls: readonly string[];
  readonly answers: readonly string[];
}

interface Client {
  /** The last update in the book. */
  update(): number;
  made(): Made;
  /** Cancels an order out of a change, the next one so many changes after the answer. */
  cancels?(every: number): () => Promise<Cancels>;
}

/** What is cancelled is not waited for longer than this at the end. */
const patience = 5_000;

async function ours(about: About, port: number, orders: number): Promise<Client> {
  const { spot } = await import("../../../src/venues/binance/mod.ts");
  const { request } = openHttp();
  const answer = answering(about);
  const venue = spot({
    credentials: { key: "k".repeat(64), secret: "s".repeat(64) },
    network: "sim",
    url: `http://127.0.0.1:${port}`,
    ports: {
      http: (asked) => {
        if (!asked.url.includes("/api/v3/order?")) return answer(asked);
        return request({ ...asked, url: asked.url.replace(`:${port}/`, `:${orders}/`) });
      },
    },
  });
  await venue.fetchMarkets();
  await venue.fetchTime();
  const book = await venue.watchOrderBook(about.symbol);
  const cancel = (): Promise<unknown> =>
    venue.call(deleteOrder, { symbol: about.id, origClientOrderId: "mine" }).catch(() => {});
  // The connection and the code are warm, as those of whoever trades.
  if (orders > 0) { for (let sent = 0; sent < 100; sent++) await cancel(); }
  return {
    update: () => book.sequence,
    made: () => ({ book: bookOf(book) }),
    cancels: (every) => {
      const calls: string[] = [];
      const answers: string[] = [];
      let waiting: Promise<unknown> | undefined;
      let changes = 0;
      const stop = book.on(() => {
        if (waiting !== undefined || ++changes < every) return;
        changes = 0;
        calls.push(String(process.hrtime.bigint()));
        waiting = cancel().finally(() => {
          answers.push(String(process.hrtime.bigint()));
          waiting = undefined;
        });
      });
      return async () => {
        stop();
        await Promise.race([waiting, sleep(patience)]);
        return { calls, answers };
      };
    },
  };
}

async function ccxt(about: About, port: number): Promise<Client> {
  const made = await exchange(about);
  // Without it ccxt opens no plain sockets.
  await made.loadHttpProxyAgent();
  const api = made.urls.api as { ws: Record<string, unknown> };
  api.ws["spot"] = `ws://127.0.0.1:${port}`;
  const body = JSON.parse(about.opening[0] ?? "{}") as { lastUpdateId: number };
  made.fetchRestOrderBookSafe = () => {
    const book = made.parseOrderBook(body, about.symbol);
    book.nonce = body.lastUpdateId;
    return Promise.resolve(book);
  };
  // It resolves with the first change.
  void made.watchOrderBook(about.symbol);
  await sleep(500);
  return {
    update: () => made.orderbooks[about.symbol]?.nonce ?? 0,
    made: () => madeOf(made, about),
  };
}

const [name = "", port = "", path = "", orders = "0"] = process.argv.slice(2);
const { about } = readStream(path);
const client = await (name === "ccxt" ? ccxt(about, Number(port)) : ours(about, Number(port), Number(orders)));
const say = (answer: object): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);

/** Milliseconds between two looks. */
const look = 1;
const latest = 60_000;

async function until(update: number): Promise<object> {
  const before = process.cpuUsage();
  const begun = performance.now();
  while (client.update() < update) {
    if (performance.now() - begun > latest) throw new Error(`the book is at ${client.update()}, not ${update}`);
    await sleep(look);
  }
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) * 1e3, wall: (performance.now() - begun) * 1e6 };
}

say({ ready: true });
for await (const line of createInterface(process.stdin)) {
  const [word, update, every] = line.split(" ");
  if (word === "until") say(await until(Number(update)));
  else if (word === "cancels") {
    const end = client.cancels?.(Number(every));
    await until(Number(update));
    say(await end?.() ?? {});
  } else if (word === "made") say(client.made());
  else break;
}
process.exit(0);
