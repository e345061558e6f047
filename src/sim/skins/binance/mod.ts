/** The skin of Binance spot: REST, streams, the request socket and user data, as its documentation describes them. */
import type { HttpAnswer, HttpRequest, Peer, Session, SimulatedVenue, Skin, SkinContext } from "../skin.ts";
import { accountOperations } from "./account.ts";
import { generalOperations } from "./exchange-info.ts";
import { Keys } from "./keys.ts";
import { Limits } from "./limits.ts";
import { marketOperations } from "./market-data.ts";
import type { Core, Operation } from "./operation.ts";
import { listOperations } from "./order-lists.ts";
import { Rest } from "./rest.ts";
import { tradingOperations } from "./trading.ts";
import { assets, markets } from "./venue.ts";

const operations: readonly Operation[] = [
  ...generalOperations,
  ...marketOperations,
  ...tradingOperations,
  ...listOperations,
  ...accountOperations,
];

function skin(context: SkinContext): Skin {
  const core: Core = {
    ...context,
    keys: new Keys(context.random.fork()),
    limits: new Limits(),
    listenKeys: new Map(),
  };
  const rest = new Rest(core, operations);
  const stop = core.engine.listen((events) => {
    for (const event of events) core.limits.read(event);
  });
  return {
    request: (request: HttpRequest): HttpAnswer => rest.answer(request),
    open: (_request: HttpRequest, _peer: Peer): Session | HttpAnswer => ({ status: 404, headers: {}, body: "" }),
    createKey: (account, publicKey) => core.keys.create(account, publicKey),
    rotate: () => {},
    disconnectAll: () => {},
    close: stop,
  };
}

/** Binance spot. */
export const binance: SimulatedVenue = {
  id: "binance",
  assets,
  markets,
  fees: { maker: "0.001", taker: "0.001" },
  balances: { BTC: "10", ETH: "100", BNB: "1000", SOL: "1000", USDT: "1000000", USDC: "1000000" },
  skin,
};
