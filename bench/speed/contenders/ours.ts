/** This project, through its public connector: bytes go in at the socket, and events, feeds and the live book come out. */
import type { LiveBook } from "../../../src/connector/books/livebook.ts";
import type { Http } from "../../../src/core/http/http.ts";
import type { Ports } from "../../../src/core/session.ts";
import type { OpenSocket, SocketEvents } from "../../../src/core/stream/socket.ts";
import type { Ticker, Trade } from "../../../src/model/data.ts";
import type { About } from "../frames/stream.ts";
import { canonical } from "../frames/numbers.ts";
import type { Made, Open } from "./contender.ts";
import { answerTo, replyOf, timeAnswers } from "./far_end.ts";

/** What is measured of a connector; those of all venues have it. */
export interface Measured {
  connect(): Promise<unknown>;
  close(): Promise<void>;
  watchOrderBook(of: string | { readonly symbol: string; readonly timeout?: number }): Promise<LiveBook>;
  watchTrades(
    symbol: string,
  ): Promise<{ on(handler: (trade: Trade) => void): () => void }>;
  watchTicker(
    symbol: string,
  ): Promise<{ on(handler: (ticker: Ticker) => void): () => void }>;
}

/** What connectors are opened with here. */
export interface Options {
  readonly ports: Ports;
  readonly network?: "sim";
  readonly url?: string;
}

/** The connector of a venue. */
export async function connector(
  venue: string,
  kind: "spot" | "perp",
  options: Options,
): Promise<Measured> {
  switch (`${venue} ${kind}`) {
    case "binance spot":
      return (await import("../../../src/venues/binance/mod.ts")).spot(options);
    case "okx spot":
      return (await import("../../../src/venues/okx/mod.ts")).spot(options);
    case "bybit spot":
      return (await import("../../../src/venues/bybit/mod.ts")).spot(options);
    case "kraken spot":
      return (await import("../../../src/venues/kraken/mod.ts")).spot(options);
    case "hyperliquid perp":
      // Its fast books have five levels a side: the deep ones are those that compare.
      return (await import("../../../src/venues/hyperliquid/mod.ts")).perp({ ...options, books: "deep" });
    default:
      throw new Error(`${venue} ${kind} is not measured`);
  }
}

/** Requests are answered by the stream's examples, with the present time. */
export function answering({ answers, snapshot, opening }: About): Http {
  return ({ method, url, body }) => {
    if (snapshot === "rest" && url.includes("/depth")) {
      return Promise.resolve({
        status: 200,
        headers: {},
        body: opening[0] ?? "",
      });
    }
    const answer = answerTo(
      { ...answers, ...timeAnswers(Date.now()) },
      method,
      url,
      body,
    );
    return Promise.resolve({
      status: 200,
      headers: {},
      body: JSON.stringify(answer),
    });
  };
}

/** Sockets whose other end is the caller. Behind the answer to a subscription comes what opens its stream. */
export function heldSockets(
  venue: string,
  opening: readonly string[],
): { readonly open: OpenSocket; readonly newest: () => SocketEvents } {
  const held: SocketEvents[] = [];
  return {
    open: (_, events) => {
      held.push(events);
      queueMicrotask(() => events.opened());
      return {
        send: (text) =>
          queueMicrotask(() => {
            events.message(Buffer.from(replyOf(venue, text)));
            if (/subscribe/i.test(text)) {
              for (const frame of opening) events.message(Buffer.from(frame));
            }
          }),
        ping: () => events.alive(),
        close: () => queueMicrotask(() => events.closed(1000, "")),
        buffered: 0,
      };
    },
    newest: () => {
      const events = held.at(-1);
      if (events === undefined) throw new Error("no socket was opened");
      return events;
    },
  };
}

const pass = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** A live book, and what brings its frames. */
export async function openBook(about: About): Promise<{
  readonly book: LiveBook;
  readonly take: (frame: Uint8Array) => void;
  readonly close: () => Promise<void>;
}> {
  const { connected, sockets } = await connect(about);
  const book = await connected.watchOrderBook(about.symbol);
  await pass();
  const socket = sockets.newest();
  return { book, take: (frame) => socket.message(frame), close: () => connected.close() };
}

async function connect(about: About) {
  const { venue, kind, matter, snapshot, opening } = about;
  const sockets = heldSockets(venue, matter === "book" && snapshot === "stream" ? opening : []);
  const connected = await connector(venue, kind, { ports: { http: answering(about), openSocket: sockets.open } });
  await connected.connect();
  return { connected, sockets };
}

export const open: Open = async (about) => {
  let events = 0;
  if (about.matter === "book") {
    const { book, take, close } = await openBook(about);
    book.on(() => void events++);
    return { take, made: () => ({ events, book: bookOf(book) }), close };
  }
  const { connected, sockets } = await connect(about);
  let trade: Trade | undefined;
  let ticker: Ticker | undefined;
  if (about.matter === "trade") {
    (await connected.watchTrades(about.symbol)).on((told) => {
      events++;
      trade = told;
    });
  } else {
    (await connected.watchTicker(about.symbol)).on((told) => {
      events++;
      ticker = told;
    });
  }
  await pass();
  const socket = sockets.newest();
  return {
    take: (frame) => socket.message(frame),
    made: () => ({ events, ...(trade && { trade: tradeOf(trade) }), ...(ticker && { ticker: tickerOf(ticker) }) }),
    close: () => connected.close(),
  };
};

/** All levels of a live book. */
export function bookOf(
  book: LiveBook,
): { bids: [string, string][]; asks: [string, string][] } {
  const { bids, asks } = book.snapshot();
  const side = (levels: typeof bids) =>
    levels.map((
      [price, amount],
    ): [string, string] => [canonical(price), canonical(amount)]);
  return { bids: side(bids), asks: side(asks) };
}

function tradeOf(
  { id, side, price, amount }: Trade,
): NonNullable<Made["trade"]> {
  return { id, side, price: price.toFixed(), amount: amount.toFixed() };
}

function tickerOf({ last, bid, ask }: Ticker): NonNullable<Made["ticker"]> {
  return {
    last: last.toFixed(),
    ...(bid && { bid: bid.toFixed() }),
    ...(ask && { ask: ask.toFixed() }),
  };
}
