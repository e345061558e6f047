import { Buffer } from "node:buffer";
import type { SocketEvents } from "../../src/core/stream/socket.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { exampleAnswers } from "./examples.ts";
import { depthFrames } from "./frames.ts";
import type { Frames } from "./frames.ts";
import { compared, interleaved } from "./sampling.ts";
import type { Figure, Part } from "./sampling.ts";

const rounds = 9;
/** Rounds before the measured ones, for the just-in-time compiler. */
const warmUp = 3;
const perRound = 2_000;
const symbol = "BTC/USDT";
const id = "BTCUSDT";

/** A connector whose network is this function: a live book that has loaded the snapshot, and what delivers frames. */
async function liveBook(root: string, { snapshot }: Frames) {
  const answers = exampleAnswers(root, "specs/binance/spot.openapi.yaml");
  const sockets: SocketEvents[] = [];
  const venue = spot({
    ports: {
      http: ({ method, url }) => {
        const { pathname } = new URL(url);
        const answer = pathname === "/api/v3/depth"
          ? snapshot
          : pathname === "/api/v3/time"
          ? { serverTime: Date.now() }
          : answers(method, pathname);
        return Promise.resolve({ status: 200, headers: {}, body: JSON.stringify(answer) });
      },
      openSocket: (_, events) => {
        sockets.push(events);
        queueMicrotask(() => events.opened());
        return {
          send: (text) => {
            const { id } = JSON.parse(text) as { readonly id: unknown };
            queueMicrotask(() => events.message(Buffer.from(JSON.stringify({ result: null, id }))));
          },
          ping: () => {},
          close: () => queueMicrotask(() => events.closed(1000, "")),
          buffered: 0,
        };
      },
    },
  });
  await venue.connect();
  const book = await venue.watchOrderBook(symbol);
  await book.ready();
  const deliver = (frame: Uint8Array): void => sockets.at(-1)?.message(frame);
  return { book, deliver, close: () => venue.close() };
}

/** The best bid and ask after all frames, worked out without the project's code. */
function truth({ snapshot, frames }: Frames): readonly [bid: number, ask: number] {
  const bids = new Map(snapshot.bids.map(([price, amount]) => [Number(price), Number(amount)]));
  const asks = new Map(snapshot.asks.map(([price, amount]) => [Number(price), Number(amount)]));
  for (const frame of frames) {
    const { data } = JSON.parse(Buffer.from(frame).toString()) as { data: { b: string[][]; a: string[][] } };
    for (const [price, amount] of data.b) bids.set(Number(price), Number(amount));
    for (const [price, amount] of data.a) asks.set(Number(price), Number(amount));
  }
  const there = (side: Map<number, number>): number[] =>
    Array.from(side).filter(([, amount]) => amount > 0).map(([price]) => price);
  return [Math.max(...there(bids)), Math.min(...there(asks))];
}

async function measure(root: string, levels: number): Promise<Figure> {
  const made = depthFrames((rounds + warmUp) * perRound, levels, `${id.toLowerCase()}@depth@100ms`, id);
  const { book, deliver, close } = await liveBook(root, made);
  try {
    let next = 0;
    let parsed = 0;
    const perFrame = (from: number, act: (frame: Uint8Array) => void): number => {
      const frames = made.frames.slice(from, from + perRound);
      const begun = performance.now();
      for (const frame of frames) act(frame);
      return (performance.now() - begun) * 1_000 / perRound;
    };
    const [ours = [], bare = []] = await interleaved(rounds + warmUp, [
      () => {
        const from = next;
        next += perRound;
        return perFrame(from, deliver);
      },
      () =>
        perFrame(
          (parsed++) * perRound,
          (frame) => void JSON.parse(Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength).toString()),
        ),
    ]);
    const [bid, ask] = truth(made);
    const is = [book.sequence, Number(book.bestBid.price), Number(book.bestAsk.price)];
    const should = [made.snapshot.lastUpdateId + made.frames.length, bid, ask];
    if (is.join() !== should.join()) throw new Error(`the book is wrong: ${is.join()}, not ${should.join()}`);
    const what = `${levels} levels, ${made.frames[0]?.length ?? 0} bytes`;
    return compared(what, "µs", ours.slice(warmUp), "bare JSON.parse", bare.slice(warmUp));
  } finally {
    await close();
  }
}

/** What keeping a book costs: bytes of a frame in, an updated book out. */
export const bookPart: Part = {
  title: `depth frame to updated live book (median of ${rounds} rounds of ${perRound} frames)`,
  measure: async (root) => [await measure(root, 36), await measure(root, 2)],
};
