/** ccxt.pro: what its socket client does with a message, and what it keeps of it. Nobody waits for it: that spares it work. */
import { canonical } from "../frames/numbers.ts";
import type { About } from "../frames/stream.ts";
import type { Made, Open } from "./contender.ts";
import { replyOf } from "./far_end.ts";

interface Client {
  createConnection(): void;
  connection: unknown;
  onOpen(): void;
  onMessage(event: { readonly data: Buffer }): void;
}

interface Book {
  readonly bids: readonly (readonly [number, number])[];
  readonly asks: readonly (readonly [number, number])[];
}

/** Of its exchanges, what is used here. */
export interface Exchange {
  client(url: string): Client;
  loadHttpProxyAgent(): Promise<unknown>;
  setMarkets(markets: readonly unknown[]): void;
  safeMarketStructure(market: object): unknown;
  fetchRestOrderBookSafe?: (symbol: string) => Promise<unknown>;
  parseOrderBook(book: unknown, symbol: string): { nonce?: number };
  watchOrderBook(symbol: string, limit?: number): Promise<unknown>;
  watchTrades(symbol: string): Promise<unknown>;
  watchTicker(symbol: string): Promise<unknown>;
  createOrder(
    symbol: string,
    type: string,
    side: string,
    amount: number,
    price: number,
  ): Promise<unknown>;
  orderbooks: Readonly<Record<string, Book & { readonly nonce?: number }>>;
  trades: Readonly<
    Record<
      string,
      readonly {
        id: string;
        side: "buy" | "sell";
        price: number;
        amount: number;
      }[]
    >
  >;
  tickers: Readonly<
    Record<string, { last: number; bid?: number; ask?: number }>
  >;
  urls: { api: unknown };
  options: Record<string, unknown>;
}

/** An exchange of its own that knows one market. */
export async function exchange(
  about: About,
  options: object = {},
): Promise<Exchange> {
  const { default: ccxt } = await import(String("ccxt")) as {
    readonly default: {
      readonly pro: Readonly<Record<string, new (options: object) => Exchange>>;
    };
  };
  const Made = ccxt.pro[about.venue];
  if (Made === undefined) throw new Error(`ccxt has no ${about.venue}`);
  const made = new Made({
    newUpdates: false,
    enableRateLimit: false,
    ...options,
  });
  made.setMarkets([made.safeMarketStructure(marketOf(about))]);
  return made;
}

function marketOf({ venue, kind, symbol, id }: About): object {
  const [pair = "", settle] = symbol.split(":");
  const [base, quote] = pair.split("/");
  const contract = kind === "perp";
  return {
    // Hyperliquid's contracts are numbers there.
    id: venue === "hyperliquid" ? "0" : id,
    lowercaseId: id.toLowerCase(),
    ...{
      symbol,
      base,
      quote,
      settle,
      baseId: base,
      quoteId: quote,
      settleId: settle,
      baseName: base,
    },
    ...{
      type: contract ? "swap" : "spot",
      spot: !contract,
      swap: contract,
      contract,
      active: true,
    },
    ...{
      linear: contract ? true : undefined,
      contractSize: contract ? 1 : undefined,
    },
    precision: { amount: 0.00000001, price: 0.01 },
    limits: { amount: {}, price: {}, cost: {}, leverage: {} },
    info: { wsname: symbol, orderTypes: ["LIMIT", "MARKET"] },
  };
}

/** Levels a side that are asked for: as many as ours follows, where that can be chosen. */
const depths: Readonly<Record<string, number>> = {
  okx: 400,
  bybit: 200,
  kraken: 25,
};

const number = (value: number): string => canonical(value.toFixed(8));

export const open: Open = async (about) => {
  const { venue, matter, symbol, opening, snapshot } = about;
  const made = await exchange(about);
  const clients: Client[] = [];
  const original = made.client.bind(made);
  made.client = (url) => {
    const client = original(url);
    if (clients.includes(client)) return client;
    clients.push(client);
    client.createConnection = () => {
      const say = (text: string): void => client.onMessage({ data: Buffer.from(replyOf(venue, text)) });
      client.connection = {
        readyState: 1,
        send: (text: string, _options: unknown, sent?: () => void) => {
          queueMicrotask(() => say(text));
          sent?.();
        },
        ping: () => {},
        close: () => {},
      };
      queueMicrotask(() => client.onOpen());
    };
    return client;
  };
  if (snapshot === "rest") {
    const body = JSON.parse(opening[0] ?? "{}") as { lastUpdateId: number };
    made.fetchRestOrderBookSafe = () => {
      const book = made.parseOrderBook(body, symbol);
      book.nonce = body.lastUpdateId;
      return Promise.resolve(book);
    };
  }
  const asked = matter === "book"
    ? made.watchOrderBook(symbol, depths[venue])
    : matter === "trade"
    ? made.watchTrades(symbol)
    : made.watchTicker(symbol);
  let failure: unknown;
  asked.catch((error: unknown) => (failure = error));
  for (let turn = 0; turn < 20; turn++) {
    await new Promise((done) => setTimeout(done, 1));
  }
  const [client] = clients;
  if (client === undefined) throw failure ?? new Error("it opened no socket");
  if (snapshot === "stream") {
    for (const text of opening) client.onMessage({ data: Buffer.from(text) });
  }
  return {
    take: (data) => client.onMessage({ data }),
    made: () => {
      if (failure !== undefined) throw failure;
      return madeOf(made, about);
    },
    close: () => {},
  };
};

/** What it keeps, as canonical text. */
export function madeOf(
  made: Exchange,
  { matter, symbol, book: truth }: About,
): Made {
  if (matter === "book") {
    const book = made.orderbooks[symbol];
    if (book === undefined) return {};
    // What it keeps behind the venue's levels is nobody's.
    const side = (levels: Book["bids"], depth: number | undefined) =>
      levels.slice(0, depth).map((
        [price, amount],
      ): [string, string] => [number(price), number(amount)]);
    return {
      book: {
        bids: side(book.bids, truth?.bids.length),
        asks: side(book.asks, truth?.asks.length),
      },
    };
  }
  if (matter === "trade") {
    const trade = made.trades[symbol]?.at(-1);
    if (trade === undefined) return {};
    return {
      trade: {
        id: trade.id,
        side: trade.side,
        price: number(trade.price),
        amount: number(trade.amount),
      },
    };
  }
  const ticker = made.tickers[symbol];
  if (ticker === undefined) return {};
  const { last, bid, ask } = ticker;
  return {
    ticker: {
      last: number(last),
      ...(bid && { bid: number(bid) }),
      ...(ask && { ask: number(ask) }),
    },
  };
}
