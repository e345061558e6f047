/** Bitget spot: `spot({ credentials, network })`. */
import { connector } from "../../connector/connect.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, DeadMansSwitch, OrderSocket, QuoteOrders } from "../../connector/exchange.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { deadMans } from "../../connector/orders/guarding.ts";
import { orders, quoteOrders } from "../../connector/orders/trading.ts";
import type { Spot } from "../../connector/spot.ts";
import type { Call } from "../../core/call.ts";
import type { SessionOptions } from "../../core/session.ts";
import { openAccess } from "./access.ts";
import { type BitgetRaws, sharedAdapter } from "./adapter.ts";
import { amendEntry, deadMansEntry, type EntryParts, socketEntry } from "./entry.ts";
import { toCash } from "./map/account.ts";
import { toSpotMarket } from "./map/market.ts";

/** What Bitget spot can do. */
export interface BitgetSpot
  extends
    Spot<BitgetRaws>,
    Amends<BitgetRaws>,
    BatchOrders<BitgetRaws>,
    QuoteOrders<BitgetRaws>,
    OrderSocket<BitgetRaws>,
    DeadMansSwitch {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Call;
}

/**
 * A connector for Bitget spot, of a unified account. Nothing is sent before `connect`. A market buy by amount is a limit order
 * some percent above the best ask that ends at once: the venue's own counts quote, which `createQuoteOrder` buys by. The dead
 * man's switch is for all orders of the account, those of contracts too.
 *
 * @throws {ValidationError} for options that cannot be used; keys of Bitget have a passphrase.
 */
export function spot(options: SessionOptions = {}): BitgetSpot {
  const access = openAccess(options, "spot");
  const parts: EntryParts = { access, category: "SPOT", marginOf: () => undefined };
  const kind = { parts, toMarket: toSpotMarket, toBalance: toCash };
  const adapter = sharedAdapter(kind, (id) => desk.markets.byId(id));
  const desk = openDesk(access.session, adapter, access.account);
  return Object.assign(connector(desk), {
    call: access.call,
    ...amends(desk, amendEntry(parts, adapter)),
    ...batchOrders(desk),
    ...quoteOrders(desk),
    orderSocket: orders(desk, socketEntry(parts)),
    ...deadMans(desk, deadMansEntry(parts)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as BitgetSpot;
}
