/** OKX spot: `spot({ credentials, network })`. */
import { deadMans } from "../../connector/orders/guarding.ts";
import { openDesk } from "../../connector/desk.ts";
import { connector } from "../../connector/connect.ts";
import type {
  Amends,
  BatchOrders,
  DeadMansSwitch,
  OrderSocket,
  QuoteOrders,
  TriggerOrders,
} from "../../connector/exchange.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { orders, quoteOrders, triggerOrders } from "../../connector/orders/trading.ts";
import type { Spot } from "../../connector/spot.ts";
import type { Call } from "../../core/call.ts";
import type { SessionOptions } from "../../core/session.ts";
import { openAccess } from "./access.ts";
import { type OkxRaws, sharedAdapter } from "./adapter.ts";
import { amendEntry } from "./amendments.ts";
import { deadMansEntry, socketEntry } from "./entry.ts";
import { toCash } from "./map/account.ts";
import { toSpotMarket } from "./map/market.ts";
import { spotMargining } from "./setup.ts";

/** What OKX spot can do. */
export interface OkxSpot
  extends
    Spot<OkxRaws>,
    Amends<OkxRaws>,
    BatchOrders<OkxRaws>,
    TriggerOrders<OkxRaws>,
    QuoteOrders<OkxRaws>,
    OrderSocket<OkxRaws>,
    DeadMansSwitch {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Call;
}

/**
 * A connector for OKX spot. Nothing is sent before `connect`. The dead man's switch is for all orders of the account, those of
 * contracts too.
 *
 * @throws {ValidationError} for options that cannot be used; keys of OKX have a passphrase.
 */
export function spot(options: SessionOptions = {}): OkxSpot {
  const access = openAccess(options, "spot");
  const kind = {
    instType: "SPOT",
    // Cross orders on spot are listed as those of margin trading.
    orders: "ANY",
    fills: { recent: {}, old: ["SPOT", "MARGIN"] },
    toMarket: toSpotMarket,
    toBalance: toCash,
    margining: spotMargining(access),
    decoders: async () => (await import("../../../generated/okx/spot.hot.ts")).decoders,
  } as const;
  const { adapter, parts, amendments } = sharedAdapter(access, kind, (id) => desk.markets.byId(id));
  const { session, call, privateStream, businessStream } = access;
  const desk = openDesk(session, adapter, privateStream, businessStream ? [businessStream] : []);
  return Object.assign(connector(desk), {
    call,
    ...amends(desk, amendEntry(access, adapter, amendments)),
    ...batchOrders(desk),
    ...triggerOrders(desk),
    ...quoteOrders(desk),
    orderSocket: orders(desk, socketEntry(parts, adapter.orders)),
    ...deadMans(desk, deadMansEntry(access)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as OkxSpot;
}
