/** Hyperliquid's own perpetual contracts: the venue's operations put together under the unified interface. */
import {
  activeAssetCtxChannel,
  clearinghouseState,
  clearinghouseStateChannel,
  type FundingPayment,
  type FundingRate,
  meta,
  metaAndAssetCtxs,
  type PerpAssetCtx,
  type Position as RawPosition,
} from "../../../generated/hyperliquid/perp.ts";
import {
  l2Book,
  spotClearinghouseState,
  spotMeta,
  spotStateChannel,
  userAbstraction,
} from "../../../generated/hyperliquid/spot.ts";
import type { Adapter } from "../../connector/adapter.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, OrderSocket, TriggerOrders } from "../../connector/exchange.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import type { DeadMansSwitch } from "../../connector/orders/deadmans.ts";
import { deadMans } from "../../connector/orders/guarding.ts";
import { orders, triggerOrders } from "../../connector/orders/trading.ts";
import type { Perp } from "../../connector/perp.ts";
import { perpConnector } from "../../connector/perpetuals.ts";
import { among } from "../../connector/listing.ts";
import { topic } from "../../connector/topics.ts";
import type { Decoder } from "../../core/scan/decoder.ts";
import type { Session } from "../../core/session.ts";
import { readOnly } from "../../core/stream/channel.ts";
import type { Market } from "../../model/mod.ts";
import { contractsOf, type OpenPositions, openPositions } from "./contracts.ts";
import { amendEntry, cancelAllOf, entryOf, httpWay, socketWay, switchOf } from "./entry.ts";
import { type ContractListing, toContracts, toMargin } from "./map/contract.ts";
import { tokenNames, toTicker } from "./map/market.ts";
import { about, type HyperliquidOptions, type Opened, openHyperliquid } from "./open.ts";
import { orderTopics, ownTopic, readsOf, type SharedRaws, tokensOf } from "./reads.ts";

/** What `raw` is on everything this venue returns of contracts. */
export interface HyperliquidPerpRaws extends SharedRaws {
  readonly market: ContractListing;
  readonly ticker: PerpAssetCtx;
  readonly position: RawPosition;
  readonly funding: PerpAssetCtx;
  readonly pastFunding: FundingRate;
  readonly fundingPayment: FundingPayment;
  readonly openInterest: PerpAssetCtx;
}

/** What Hyperliquid's contracts can do. */
export interface HyperliquidPerp
  extends
    Perp<HyperliquidPerpRaws>,
    Amends<HyperliquidPerpRaws>,
    BatchOrders<HyperliquidPerpRaws>,
    OrderSocket<HyperliquidPerpRaws>,
    TriggerOrders<HyperliquidPerpRaws>,
    DeadMansSwitch {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Session["call"];
}

/**
 * A connector for Hyperliquid's perpetual contracts: those of the venue itself, not those that others deployed there. Nothing is
 * sent before `connect`.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function perp(options: HyperliquidOptions = {}): HyperliquidPerp {
  const opened = openHyperliquid(options, "perp");
  const { session, privateStream } = opened;
  const marketOf = (coin: string): Market | undefined => desk.markets.byId(coin);
  const entry = entryOf(opened, httpWay(session));
  const positions = openPositions(marketOf);
  const contracts = contractsOf(opened, positions, marketOf);
  const adapter = adapterOf(opened, entry, positions, marketOf);
  const desk = openDesk(session, { ...adapter, contracts }, privateStream);
  return Object.assign(perpConnector(desk, contracts), {
    call: session.call,
    ...amends(desk, amendEntry(entry, adapter)),
    ...batchOrders(desk),
    orderSocket: orders(desk, entryOf(opened, socketWay(session, privateStream))),
    ...triggerOrders(desk),
    ...deadMans(desk, switchOf(session)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as unknown as HyperliquidPerp;
}

/** How often it is asked how an account's balances hang together, in milliseconds. */
const modeEvery = 55_000;

/** The decoders of what comes often: books and trades of all kinds are with those of spot. */
async function decoders(): Promise<readonly Decoder[]> {
  const [spot, perp] = await Promise.all([
    import("../../../generated/hyperliquid/spot.hot.ts"),
    import("../../../generated/hyperliquid/perp.hot.ts"),
  ]);
  return [...spot.decoders, ...perp.decoders];
}

function adapterOf(
  opened: Opened,
  entry: ReturnType<typeof entryOf>,
  positions: OpenPositions,
  marketOf: (coin: string) => Market | undefined,
): Adapter {
  const { session: { call, time }, account } = opened;
  const reads = readsOf(opened, marketOf, decoders);
  let names: ReadonlyMap<number, string> = new Map();
  const held = tokensOf(() => names);
  let settle = "USDC";
  /** Whether the account's tokens are its margin; where they are not, the margin has an account of its own. */
  let unified: boolean | undefined;
  let modeRead = 0;
  return {
    ...reads,
    fetchMarkets: async (context) => {
      // All or nothing: actions name a contract by its place in the list, and without one of them the others had wrong numbers.
      const [coins, { tokens }] = await Promise.all([call(meta, {}, context), call(spotMeta, {}, context)]);
      names = tokenNames(tokens);
      settle = names.get(coins.collateralToken ?? 0) ?? settle;
      return toContracts(coins, names);
    },
    fetchTickers: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, marketOf);
      const [[{ universe }, contexts], book] = await Promise.all([
        call(metaAndAssetCtxs, {}, context),
        one ? call(l2Book, { coin: one.id }, context) : undefined,
      ]);
      return contexts.flatMap((raw, at) => {
        const market = wanted(universe[at]?.name ?? "");
        return market ? [toTicker(market, raw, book)] : [];
      });
    },
    fetchBalances: async (context) => {
      const user = account();
      // Neither answer has the time of the account's last change: it is no older than the question.
      const asked = time.asked();
      // Its owner may change it, which nothing tells.
      if (unified === undefined || asked - modeRead > modeEvery) {
        const mode = await call(userAbstraction, { user }, context);
        unified = mode === "unifiedAccount" || mode === "portfolioMargin";
        modeRead = asked;
      }
      const balances = unified
        ? held.all(await call(spotClearinghouseState, { user }, context))
        : [toMargin(await call(clearinghouseState, { user }, context), settle)];
      return { balances, time: asked };
    },
    orders: entry,
    createBatch: entry.createBatch,
    cancelBatch: entry.cancelBatch,
    cancelAll: cancelAllOf(reads, entry),
    ticker: (market) => topic(activeAssetCtxChannel, { coin: market.id }, about, (raw) => toTicker(market, raw.ctx)),
    user: [
      ...orderTopics(marketOf),
      ownTopic(clearinghouseStateChannel.id, (payload) => {
        const { clearinghouseState: state } = readOnly(clearinghouseStateChannel, payload, about);
        return [
          { kind: "positions", positions: positions.changed(state), time: state.time },
          ...(unified === false
            ? [{ kind: "balances", balances: [toMargin(state, settle)], time: time.asked() } as const]
            : []),
        ];
      }),
      ownTopic(spotStateChannel.id, (payload) => {
        const { spotState } = readOnly(spotStateChannel, payload, about);
        return unified ? [{ kind: "balances", balances: held.changed(spotState), time: time.asked() }] : [];
      }),
    ],
  };
}
