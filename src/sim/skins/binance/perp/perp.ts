/** Binance USD-M futures, as their documentation describes them. */
import type { SimulatedVenue } from "../../skin.ts";
import type { LimitTable } from "../limits.ts";
import type { Plan } from "../product.ts";
import type { StreamRoute } from "../routes.ts";
import { keyRoute, streamRoute } from "../routes.ts";
import { BinanceSkin } from "../skin.ts";
import { accountOperations } from "./account.ts";
import { algoOperations } from "./algo-operations.ts";
import { allMarketNames, contractChannel, isOfBooks } from "./channels.ts";
import { generalOperations } from "./exchange-info.ts";
import { House } from "./house.ts";
import { marketOperations } from "./market-data.ts";
import { positionOperations } from "./positions.ts";
import { reader } from "./reader.ts";
import { tradingOperations } from "./trading.ts";
import { tellAccounts } from "./user-events.ts";
import { assets, markets } from "./venue.ts";

const minute = 60_000;

const limits: LimitTable = {
  weight: { type: "REQUEST_WEIGHT", interval: "MINUTE", count: 1, limit: 2_400 },
  orders: [
    { type: "ORDERS", interval: "SECOND", count: 10, limit: 300 },
    { type: "ORDERS", interval: "MINUTE", count: 1, limit: 1_200 },
  ],
  connections: 300,
  credits: false,
};

/** Streams are on three routes; one that is asked for on another is accepted, and silent. Without a route all are heard. */
function route(path: string, query: string): StreamRoute | undefined {
  const [, name, rest] = /^\/(public|market|private)(\/.*)$/.exec(path) ?? [];
  const inner = keyRoute(rest ?? path, query) ?? streamRoute(rest ?? path, query);
  if (rest === undefined) return inner;
  const isMarket = (stream: string): boolean => stream.includes("@") || stream.startsWith("!");
  const speaks = {
    public: isOfBooks,
    market: (stream: string) => isMarket(stream) && !isOfBooks(stream),
    private: (stream: string) => !isMarket(stream),
  }[name as "public" | "market" | "private"];
  return inner && { ...inner, speaks };
}

const plan: Plan = {
  reader,
  limits,
  life: {
    ping: { every: 3 * minute, pongWithin: 10 * minute },
    age: { end: 24 * 60 * minute, notice: minute },
  },
  requests: { path: "/ws-fapi/v1", weight: 5, events: false },
  streams: { all: allMarketNames, channel: contractChannel, messagesPerSecond: 10, tick: 50 },
  route,
  make: (core, users) => {
    const house = new House(core, users);
    return {
      operations: [
        ...generalOperations,
        ...marketOperations(house),
        ...tradingOperations(house),
        ...algoOperations(house),
        ...positionOperations(house),
        ...accountOperations(house),
      ],
      tell: (events) => tellAccounts(house, events),
      stop: () => house.stop(),
    };
  },
};

/** Binance USD-M futures. */
export const perp: SimulatedVenue = {
  id: "binance",
  kind: "perp",
  assets,
  markets,
  fees: { maker: "0.0002", taker: "0.0005" },
  balances: { USDT: "1000000", USDC: "1000000" },
  skin: (context) => new BinanceSkin(context, plan),
};
