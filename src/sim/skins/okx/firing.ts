/** What becomes of an order with a trigger when it fires. */
import type { Atoms, OrderRequest } from "../../engine/mod.ts";
import type { Algo, Part } from "./algos.ts";
import type { Core } from "./operation.ts";
import { namelessId } from "./order-request.ts";
import { noPosition } from "./refusal.ts";
import { place } from "./trading.ts";
import { algoId } from "./words.ts";

/** What made an order, as it is told of it (docs: "Order channel", source). */
const sources: Readonly<Record<Part, string>> = { tp: "7", sl: "7", trigger: "6" };

/** Places the order that an order with a trigger makes. Returns its number at the engine; throws the refusal. */
export function fire(core: Core, algo: Algo, part: Part, price: Atoms, now: number): number {
  const { engine } = core;
  const { account, market, side, positionSide, reduceOnly, timeInForce, tdMode, tag, tgtCcy } = algo;
  const quantity = algo.quantity ?? sizeOf(core, algo);
  if (quantity === 0n) throw noPosition();
  const named = algo.clientId !== "" && !engine.records.inUse(account, market, algo.clientId);
  const request: OrderRequest = {
    side,
    positionSide,
    reduceOnly,
    quantity,
    selfTrade: "expire-maker",
    clientId: named ? algo.clientId : namelessId(core),
    timeInForce: price === 0n ? "GTC" : timeInForce,
    ...(price === 0n ? { type: "market" } : { type: "limit", price }),
  };
  const ordType = price === 0n ? "market" : timeInForce === "GTC" ? "limit" : timeInForce.toLowerCase();
  const sent = {
    tag,
    tdMode,
    ordType,
    tgtCcy: price === 0n ? tgtCcy : "",
    stpMode: "cancel_maker",
    ccy: "",
    algo: { id: algoId(algo.id), clientId: algo.clientId, source: sources[part] },
  };
  return place({ core, account, now }, engine.desk(market), { request, sent, shrinks: false }).id;
}

/** How much an order has to trade to close the whole position. */
function sizeOf({ engine }: Core, { account, market, positionSide }: Algo): Atoms {
  const quantity = engine.perpetuals?.positions.of(account, market, positionSide).quantity ?? 0n;
  return quantity < 0n ? -quantity : quantity;
}
