/** Orders as clients of futures send them. */
import type { Atoms, Desk, OrderRequest, PositionSide, SelfTrade, Side, TimeInForce } from "../../../engine/mod.ts";
import { pricePrecision, toAtoms } from "../../../engine/mod.ts";
import { accountOf } from "../operation.ts";
import type { Call } from "../operation.ts";
import { readClientId, readQuantity, readSide } from "../order-request.ts";
import type { Params } from "../params.ts";
import { badTimeInForce, badType, missing, Refusal } from "../refusal.ts";
import { fromWord } from "../words.ts";
import type { House } from "./house.ts";
import { badReduceOnly, useAlgo } from "./refusal.ts";
import { multipliers } from "./venue.ts";
import { positionWord, selfTradeWord } from "./words.ts";

/** Names of the parameters of an order. */
export const orderParams: readonly string[] = [
  "symbol",
  "side",
  "positionSide",
  "type",
  "timeInForce",
  "quantity",
  "reduceOnly",
  "price",
  "newClientOrderId",
  "newOrderRespType",
  "priceMatch",
  "selfTradePreventionMode",
  "goodTillDate",
  // Of orders with a trigger, which were placed here once: they are refused by their type.
  "stopPrice",
  "closePosition",
  "activationPrice",
  "callbackRate",
  "workingType",
  "priceProtect",
];

const times = ["GTC", "IOC", "FOK", "GTX"] as const;
const algoTypes = ["STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"];

/** How long an order stays, and whether it is to make only. */
export function readTime(params: Params, name = "timeInForce"): { time: TimeInForce; postOnly: boolean } | undefined {
  const word = params.raw(name);
  if (word === undefined) return undefined;
  const time = times.find((each) => each === word);
  if (time === undefined) throw badTimeInForce();
  return time === "GTX" ? { time: "GTC", postOnly: true } : { time, postOnly: false };
}

/** Which position an order is about. */
export function readPositionSide(params: Params): PositionSide {
  const word = params.raw("positionSide");
  if (word === undefined) return "both";
  const side = fromWord(positionWord, word);
  if (side === undefined) throw new Refusal(-4060, "Invalid position side.");
  return side;
}

/** Whether an order may only reduce; in hedge mode the position's side says that, and nothing else may. */
export function readReduceOnly(house: House, call: Call): boolean {
  const reduceOnly = call.params.flag("reduceOnly");
  if (reduceOnly === undefined) return false;
  if (house.perpetuals.margin.hedged(accountOf(call))) throw badReduceOnly();
  return reduceOnly;
}

export function readSelfTrade(params: Params): SelfTrade {
  const word = params.raw("selfTradePreventionMode");
  if (word === undefined) return "expire-maker";
  const mode = fromWord(selfTradeWord, word);
  if (mode === undefined) throw new Refusal(-5039, "Invalid self trade prevention mode.");
  return mode;
}

/** A limit price; refused where it is missing or nothing. */
export function readPrice(params: Params, name = "price"): Atoms {
  params.mandatory(name);
  const price = params.decimal(name) ?? 0n;
  if (price === 0n) throw new Refusal(-4001, "Price less than 0.");
  return price;
}

/** Refuses a limit price that is too far from the mark price. */
export function checkDistance(house: House, desk: Desk, side: Side, price: Atoms): void {
  const { mark } = house.pricing.of(desk.market.id);
  if (mark === 0n) return;
  const unit = 10n ** BigInt(pricePrecision);
  if (side === "buy" && price * unit > mark * toAtoms(multipliers.up, pricePrecision)) {
    throw new Refusal(-4016, "Limit price can't be higher than the limit.");
  }
  if (side === "sell" && price * unit < mark * toAtoms(multipliers.down, pricePrecision)) {
    throw new Refusal(-4024, "Limit price can't be lower than the limit.");
  }
}

/** Reads an order. */
export function readOrder(house: House, call: Call, desk: Desk): OrderRequest {
  const { params } = call;
  const side = readSide(call);
  const type = params.mandatory("type");
  if (algoTypes.includes(type)) throw useAlgo();
  if (type !== "LIMIT" && type !== "MARKET") throw badType();
  if (params.has("priceMatch") && params.raw("priceMatch") !== "NONE") {
    throw new Refusal(-5037, "Invalid price match.");
  }
  const time = readTime(params);
  const own = {
    side,
    quantity: readQuantity(call, "quantity"),
    clientId: readClientId(call, "newClientOrderId"),
    reduceOnly: readReduceOnly(house, call),
    positionSide: readPositionSide(params),
    selfTrade: readSelfTrade(params),
  };
  if (type === "MARKET") return { ...own, type: "market" };
  if (time === undefined) throw missing("timeInForce");
  const price = readPrice(params);
  checkDistance(house, desk, side, price);
  return { ...own, type: time.postOnly ? "limit-maker" : "limit", price, timeInForce: time.time };
}
