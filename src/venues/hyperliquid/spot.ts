/** Hyperliquid spot: the venue's operations put together under the unified interface. */
import {
  activeSpotAssetCtxChannel,
  l2Book,
  type SpotAssetCtx,
  spotClearinghouseState,
  spotMeta,
  spotMetaAndAssetCtxs,
  spotStateChannel,
} from "../../../generated/hyperliquid/spot.ts";
import type { Adapter } from "../../connector/adapter.ts";
import { connector } from "../../connector/connect.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, OrderSocket } from "../../connector/exchange.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import type { DeadMansSwitch } from "../../connector/orders/deadmans.ts";
import { deadMans } from "../../connector/orders/guarding.ts";
import { orders } from "../../connector/orders/trading.ts";
import type { Spot } from "../../connector/spot.ts";
import { among } from "../../connector/listing.ts";
import { topic } from "../../connector/topics.ts";
import type { Decoder } from "../../core/scan/decoder.ts";
import type { Session } from "../../core/session.ts";
import { readOnly } from "../../core/stream/channel.ts";
import type { Market } from "../../model/mod.ts";
import { amendEntry, cancelAllOf, entryOf, httpWay, socketWay, switchOf } from "./entry.ts";
import { spotContexts, type SpotListing, tokenNames, toSpotMarkets, toTicker } from "./map/market.ts";
import { about, type HyperliquidOptions, type Opened, openHyperliquid } from "./open.ts";
import { orderTopics, ownTopic, readsOf, type SharedRaws, tokensOf } from "./reads.ts";

/** What `raw` is on everything this venue returns of spot. */
export interface HyperliquidRaws extends SharedRaws {
  readonly market: SpotListing;
  readonly ticker: SpotAssetCtx;
}

/** What Hyperliquid spot can do. */
export interface HyperliquidSpot
  extends
    Spot<HyperliquidRaws>,
    Amends<HyperliquidRaws>,
    BatchOrders<HyperliquidRaws>,
    OrderSocket<HyperliquidRaws>,
    DeadMansSwitch {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Session["call"];
}

/**
 * A connector for Hyperliquid spot. Nothing is sent before `connect`.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function spot(options: HyperliquidOptions = {}): HyperliquidSpot {
  const opened = openHyperliquid(options, "spot");
  const { session, privateStream } = opened;
  const entry = entryOf(opened, httpWay(session));
  const adapter = adapterOf(opened, entry, (coin) => desk.markets.byId(coin));
  const desk = openDesk(session, adapter, privateStream);
  return Object.assign(connector(desk), {
    call: session.call,
    ...amends(desk, amendEntry(entry, adapter)),
    ...batchOrders(desk),
    orderSocket: orders(desk, entryOf(opened, socketWay(session, privateStream))),
    ...deadMans(desk, switchOf(session)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as HyperliquidSpot;
}

/** The decoders of what comes often. */
async function decoders(): Promise<readonly Decoder[]> {
  return (await import("../../../generated/hyperliquid/spot.hot.ts")).decoders;
}

function adapterOf(
  opened: Opened,
  entry: ReturnType<typeof entryOf>,
  marketOf: (coin: string) => Market | undefined,
): Adapter {
  const { session: { call, time }, account } = opened;
  const reads = readsOf(opened, marketOf, decoders);
  let names: ReadonlyMap<number, string> = new Map();
  const tokens = tokensOf(() => names);
  return {
    ...reads,
    fetchMarkets: async (context) => {
      const meta = await call(spotMeta, {}, { ...context, spare: "universe" });
      names = tokenNames(meta.tokens);
      return toSpotMarkets(meta);
    },
    fetchTickers: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, marketOf);
      const [[, contexts], book] = await Promise.all([
        call(spotMetaAndAssetCtxs, {}, context),
        one ? call(l2Book, { coin: one.id }, context) : undefined,
      ]);
      return [...spotContexts(contexts)].flatMap(([coin, raw]) => {
        const market = wanted(coin);
        return market ? [toTicker(market, raw, book)] : [];
      });
    },
    fetchBalances: async (context) => {
      const asked = time.asked();
      return { balances: tokens.all(await call(spotClearinghouseState, { user: account() }, context)), time: asked };
    },
    orders: entry,
    createBatch: entry.createBatch,
    cancelBatch: entry.cancelBatch,
    cancelAll: cancelAllOf(reads, entry),
    ticker: (market) =>
      topic(activeSpotAssetCtxChannel, { coin: market.id }, about, (raw) => toTicker(market, raw.ctx)),
    user: [
      ...orderTopics(marketOf),
      ownTopic(spotStateChannel.id, (payload) => {
        const { spotState } = readOnly(spotStateChannel, payload, about);
        return [{ kind: "balances", balances: tokens.changed(spotState), time: time.asked() }];
      }),
    ],
  };
}
