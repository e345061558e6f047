/** Bitget perpetuals settled in USDT: `perp({ credentials, network })`. */
import type { Adapter } from "../../connector/adapter.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, DeadMansSwitch, OrderSocket } from "../../connector/exchange.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { deadMans } from "../../connector/orders/guarding.ts";
import { MarginModes } from "../../connector/orders/marginmodes.ts";
import { orders } from "../../connector/orders/trading.ts";
import type { Perp } from "../../connector/perp.ts";
import { perpConnector } from "../../connector/perpetuals.ts";
import type { Call } from "../../core/call.ts";
import type { SessionOptions } from "../../core/session.ts";
import type { Market } from "../../model/mod.ts";
import { openAccess } from "./access.ts";
import { sharedAdapter } from "./adapter.ts";
import { type BitgetPerpRaws, contractAdapter, positionsTopic } from "./contracts.ts";
import { amendEntry, deadMansEntry, type EntryParts, socketEntry } from "./entry.ts";
import { toWallet } from "./map/account.ts";
import { toContract } from "./map/market.ts";

export type { BitgetPerpRaws } from "./contracts.ts";

/** What Bitget perpetuals can do. */
export interface BitgetPerp
  extends
    Perp<BitgetPerpRaws>,
    Amends<BitgetPerpRaws>,
    BatchOrders<BitgetPerpRaws>,
    OrderSocket<BitgetPerpRaws>,
    DeadMansSwitch {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Call;
}

/**
 * A connector for Bitget's perpetuals that settle in USDT, of a unified account. Nothing is sent before `connect`.
 *
 * Bitget margins each order as that order says: `setMarginMode` is kept by this connector for the orders that it sends, and is
 * `cross` before that, or what the market's open position has. `fetchLeverage` tells 0 of a contract that the venue does not list
 * among the account's settings. The dead man's switch is for all orders of the account, those of spot too.
 *
 * @throws {ValidationError} for options that cannot be used; keys of Bitget have a passphrase.
 */
export function perp(options: SessionOptions = {}): BitgetPerp {
  const access = openAccess(options, "perp");
  const modes = new MarginModes();
  const parts: EntryParts = {
    access,
    category: "USDT-FUTURES",
    marginOf: (market, ticket) => modes.ofOrder(market, ticket),
  };
  const marketOf = (id: string): Market | undefined => desk.markets.byId(id);
  const shared = sharedAdapter({ parts, toMarket: toContract, toBalance: toWallet }, marketOf);
  const contracts = contractAdapter(access, modes, marketOf);
  const user = [...shared.user, positionsTopic(modes, marketOf)];
  // Of orders and fills the raw payloads are those of spot.
  const adapter = { ...shared, user, contracts } as unknown as Adapter<BitgetPerpRaws>;
  const desk = openDesk(access.session, adapter, access.account);
  return Object.assign(perpConnector(desk, contracts), {
    call: access.call,
    ...amends(desk, amendEntry(parts, shared)),
    ...batchOrders(desk),
    orderSocket: orders(desk, socketEntry(parts)),
    ...deadMans(desk, deadMansEntry(parts)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as unknown as BitgetPerp;
}
