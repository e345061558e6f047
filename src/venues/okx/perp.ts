/** OKX perpetuals: `perp({ credentials, network })`. */
import type { Adapter } from "../../connector/adapter.ts";
import { deadMans } from "../../connector/orders/guarding.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, DeadMansSwitch, OrderSocket, TriggerOrders } from "../../connector/exchange.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { MarginModes } from "../../connector/orders/marginmodes.ts";
import { orders, triggerOrders } from "../../connector/orders/trading.ts";
import type { Perp } from "../../connector/perp.ts";
import { perpConnector } from "../../connector/perpetuals.ts";
import type { Call } from "../../core/call.ts";
import type { Decoder } from "../../core/scan/decoder.ts";
import type { SessionOptions } from "../../core/session.ts";
import type { Market } from "../../model/mod.ts";
import { openAccess } from "./access.ts";
import { sharedAdapter } from "./adapter.ts";
import { amendEntry } from "./amendments.ts";
import { contractAdapter, type OkxPerpRaws, positionsTopic } from "./contracts.ts";
import { deadMansEntry, socketEntry } from "./entry.ts";
import { toWallet } from "./map/account.ts";
import { toContract } from "./map/market.ts";

/** What OKX perpetuals can do. */
export interface OkxPerp
  extends
    Perp<OkxPerpRaws>,
    Amends<OkxPerpRaws>,
    BatchOrders<OkxPerpRaws>,
    TriggerOrders<OkxPerpRaws>,
    OrderSocket<OkxPerpRaws>,
    DeadMansSwitch {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Call;
}

/**
 * A connector for OKX perpetuals, linear and inverse. Nothing is sent before `connect`.
 *
 * OKX margins each order as that order says: `setMarginMode` is kept by this connector for the orders that it sends, and is
 * `cross` before that, or what the market's open position has. The dead man's switch is for all orders of the account, those
 * of spot too.
 *
 * @throws {ValidationError} for options that cannot be used; keys of OKX have a passphrase.
 */
export function perp(options: SessionOptions = {}): OkxPerp {
  const access = openAccess(options, "perp");
  const modes = new MarginModes();
  const marketOf = (id: string): Market | undefined => desk.markets.byId(id);
  const kind = {
    instType: "SWAP",
    orders: "SWAP",
    fills: { recent: { instType: "SWAP" }, old: ["SWAP"] },
    toMarket: toContract,
    toBalance: toWallet,
    margining: (market, ticket) => Promise.resolve(modes.ofOrder(market, ticket)),
    decoders,
  } as const satisfies Parameters<typeof sharedAdapter>[1];
  const { adapter: shared, parts, amendments } = sharedAdapter(access, kind, marketOf);
  const contracts = contractAdapter(access, modes, marketOf);
  const user = [...shared.user, positionsTopic(modes, marketOf)];
  // Of orders and fills the raw payloads are those of spot.
  const adapter = { ...shared, user, contracts } as unknown as Adapter<OkxPerpRaws>;
  const { session, call, privateStream, businessStream } = access;
  const desk = openDesk(session, adapter, privateStream, businessStream ? [businessStream] : []);
  return Object.assign(perpConnector(desk, contracts), {
    call,
    ...amends(desk, amendEntry(access, adapter, amendments)),
    ...batchOrders(desk),
    ...triggerOrders(desk),
    orderSocket: orders(desk, socketEntry(parts, adapter.orders)),
    ...deadMans(desk, deadMansEntry(access)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as unknown as OkxPerp;
}

/** The decoders of what comes often: books and trades of all kinds are with those of spot. */
async function decoders(): Promise<readonly Decoder[]> {
  const [spot, perp] = await Promise.all([
    import("../../../generated/okx/spot.hot.ts"),
    import("../../../generated/okx/perp.hot.ts"),
  ]);
  return [...spot.decoders, ...perp.decoders];
}
