/** tardis-dev: the frame's text parsed, its mapper of the venue, and its order book. */
import { canonical } from "../frames/numbers.ts";
import type { Contender, Made, Open } from "./contender.ts";

interface Mapper {
  canHandle(message: unknown): boolean;
  map(message: unknown, time: Date): Iterable<unknown> | undefined;
}

interface Level {
  readonly price: number;
  readonly amount: number;
}

interface Trade {
  readonly id: string;
  readonly price: number;
  readonly amount: number;
  readonly side: "buy" | "sell";
}

interface Tardis {
  readonly normalizeBookChanges: (exchange: string, time: Date) => Mapper;
  readonly normalizeTrades: (exchange: string, time: Date) => Mapper;
  readonly OrderBook: new () => {
    update(change: unknown): void;
    bids(): Iterable<Level>;
    asks(): Iterable<Level>;
  };
}

/** Its names of the venues. That of Kraken is of the first version of the sockets, which has other frames. */
const names: Readonly<Record<string, string>> = {
  binance: "binance",
  okx: "okex",
  bybit: "bybit-spot",
  hyperliquid: "hyperliquid",
};

const number = (value: number): string => canonical(value.toFixed(8));

export const open: Open = async ({ venue, matter, opening, id }) => {
  const tardis = await import(String("tardis-dev")) as Tardis;
  const name = names[venue];
  if (name === undefined || matter === "ticker") {
    throw new Error(`tardis-dev does not read this of ${venue}`);
  }
  const now = new Date();
  const mapper = matter === "book" ? tardis.normalizeBookChanges(name, now) : tardis.normalizeTrades(name, now);
  const book = new tardis.OrderBook();
  let trade: Trade | undefined;
  let events = 0;
  const read = (message: unknown): void => {
    // Its mapper of Bybit's books waits for 50 levels a side; it reads those of 200 just as well.
    if (venue !== "bybit" && !mapper.canHandle(message)) return;
    for (const told of mapper.map(message, new Date()) ?? []) {
      events++;
      if (matter === "book") book.update(told);
      else trade = told as Trade;
    }
  };
  for (const text of opening) {
    const message = JSON.parse(text) as unknown;
    read(
      venue === "binance" ? { stream: `${id.toLowerCase()}@depthSnapshot`, data: message } : message,
    );
  }
  const side = (levels: Iterable<Level>) =>
    Array.from(
      levels,
      ({ price, amount }): [string, string] => [number(price), number(amount)],
    );
  const made = (): Made => {
    if (matter === "book") {
      return { book: { bids: side(book.bids()), asks: side(book.asks()) } };
    }
    if (trade === undefined) return {};
    return {
      trade: {
        id: trade.id,
        side: trade.side,
        price: number(trade.price),
        amount: number(trade.amount),
      },
    };
  };
  const contender: Contender = {
    take: (frame) => read(JSON.parse(frame.toString())),
    made,
    close: () => {},
  };
  return contender;
};
