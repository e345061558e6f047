/** Binance spot, as its documentation describes it. */
import type { SimulatedVenue } from "../skin.ts";
import { accountOperations } from "./account.ts";
import { allMarketNames, marketChannel } from "./channels.ts";
import { generalOperations } from "./exchange-info.ts";
import { lifeRule } from "./life.ts";
import type { LimitTable } from "./limits.ts";
import { marketOperations } from "./market-data.ts";
import { listOperations } from "./order-lists.ts";
import type { Plan } from "./product.ts";
import { streamRoute } from "./routes.ts";
import { reader } from "./spot-reader.ts";
import { BinanceSkin } from "./skin.ts";
import { tradingOperations } from "./trading.ts";
import { userEvent } from "./user-events.ts";
import { assets, markets } from "./venue.ts";

const limits: LimitTable = {
  weight: { type: "REQUEST_WEIGHT", interval: "MINUTE", count: 1, limit: 6_000 },
  raw: { type: "RAW_REQUESTS", interval: "MINUTE", count: 5, limit: 61_000 },
  orders: [
    { type: "ORDERS", interval: "SECOND", count: 10, limit: 100 },
    { type: "ORDERS", interval: "DAY", count: 1, limit: 200_000 },
  ],
  connections: 300,
  credits: true,
};

const plan: Plan = {
  reader,
  limits,
  life: lifeRule,
  requests: { path: "/ws-api/v3", weight: 2, events: true },
  streams: { all: allMarketNames, channel: marketChannel, messagesPerSecond: 5, tick: 100 },
  route: streamRoute,
  make: (_core, users) => ({
    operations: [
      ...generalOperations,
      ...marketOperations,
      ...tradingOperations,
      ...listOperations,
      ...accountOperations,
    ],
    tell: (events) => {
      if (!users.heard) return;
      for (const event of events) {
        const told = userEvent(event);
        if (told !== undefined) users.tell(told.account, told.write);
      }
    },
    stop: () => {},
  }),
};

/** Binance spot. */
export const spot: SimulatedVenue = {
  id: "binance",
  kind: "spot",
  assets,
  markets,
  fees: { maker: "0.001", taker: "0.001" },
  balances: { BTC: "10", ETH: "100", BNB: "1000", SOL: "1000", USDT: "1000000", USDC: "1000000" },
  skin: (context) => new BinanceSkin(context, plan),
};
