/** Orders as clients send them. */
import type { Atoms, OrderRequest, OrderType, SelfTrade, Side, TimeInForce } from "../../engine/mod.ts";
import { isLimit, isStop } from "../../engine/mod.ts";
import type { Call } from "./operation.ts";
import type { ResponseType } from "./order-text.ts";
import {
  badCombination,
  badData,
  badSide,
  badTimeInForce,
  badType,
  invalid,
  missing,
  missingEither,
  notRequired,
  Refusal,
} from "./refusal.ts";
import { fromWord, selfTradeWord, sideWord, typeWord } from "./words.ts";

/** Names of the parameters of a single order. */
export const orderParams: readonly string[] = [
  "symbol",
  "side",
  "type",
  "timeInForce",
  "quantity",
  "quoteOrderQty",
  "price",
  "newClientOrderId",
  "strategyId",
  "strategyType",
  "stopPrice",
  "trailingDelta",
  "icebergQty",
  "newOrderRespType",
  "selfTradePreventionMode",
  "pegPriceType",
  "pegOffsetValue",
  "pegOffsetType",
];

/** Names of the parameters of one order of a list: its own ones carry a prefix. */
export function prefixed(prefix: string, more: readonly string[] = []): string[] {
  const own = ["Type", "ClientOrderId", "IcebergQty", "Price", "StopPrice", "TrailingDelta", "TimeInForce"];
  const rest = ["StrategyId", "StrategyType", "PegPriceType", "PegOffsetType", "PegOffsetValue", ...more];
  return [...own, ...rest].map((name) => prefix + name);
}

const typesWithoutTime: readonly OrderType[] = ["market", "limit-maker", "stop-loss", "take-profit"];
const firstStrategyType = 1_000_000;

/** Side of an order. */
export function readSide(call: Call, name = "side"): Side {
  const side = fromWord(sideWord, call.params.mandatory(name));
  if (side === undefined) throw badSide();
  return side;
}

/** A quantity above nothing. */
export function readQuantity(call: Call, name: string): Atoms {
  call.params.mandatory(name);
  const quantity = call.params.decimal(name) ?? 0n;
  if (quantity === 0n) throw invalid("Invalid quantity.");
  return quantity;
}

/** The self-trade prevention mode an order has where it names none. */
const defaultSelfTrade: SelfTrade = "expire-maker";

export function readSelfTrade(call: Call): SelfTrade {
  const word = call.params.raw("selfTradePreventionMode");
  if (word === undefined) return defaultSelfTrade;
  const mode = fromWord(selfTradeWord, word);
  if (mode !== undefined) return mode;
  if (word === "TRANSFER") throw invalid("This symbol does not allow the specified self-trade prevention mode.");
  throw badData("selfTradePreventionMode");
}

/** How much the client wants to be told. */
export function readResponseType(call: Call, type: OrderType): ResponseType {
  const fallback = type === "market" || type === "limit" ? "FULL" : "ACK";
  return call.params.oneOf("newOrderRespType", ["ACK", "RESULT", "FULL"]) ?? fallback;
}

/** A new client id where the client sent none. */
export function readClientId(call: Call, name: string): string {
  return call.params.clientId(name) ?? call.core.random.text(22);
}

/** What is known of an order of a list from outside its own parameters. */
export interface ListOrder {
  readonly prefix: string;
  readonly side: Side;
  readonly quantity: Atoms;
}

/** Reads a single order, or one of a list. */
export function readOrder(call: Call, list?: ListOrder): OrderRequest {
  const { params } = call;
  const name = (base: string): string =>
    list === undefined ? base : list.prefix + base.slice(0, 1).toUpperCase() + base.slice(1);
  const side = list?.side ?? readSide(call);
  const type = fromWord(typeWord, params.mandatory(name("type")));
  if (type === undefined) throw badType();
  for (const peg of ["pegPriceType", "pegOffsetType", "pegOffsetValue"]) {
    if (params.has(name(peg))) throw new Refusal(-2010, "Pegged orders are not supported for this symbol.");
  }

  const timeInForce = readTime(call, name("timeInForce"), type);
  const quote = list === undefined ? params.decimal("quoteOrderQty") : undefined;
  if (quote !== undefined && type !== "market") throw notRequired("quoteOrderQty");
  if (quote !== undefined && params.has("quantity")) throw badCombination();
  if (quote === 0n) throw invalid("Invalid quote order quantity.");
  if (type === "market" && list === undefined && quote === undefined && params.raw("quantity") === undefined) {
    throw missingEither("quantity", "quoteOrderQty");
  }
  const quantity = list?.quantity ?? (quote === undefined ? readQuantity(call, "quantity") : 0n);
  const price = readPrice(call, name("price"), isLimit(type));
  const stop = readStop(call, name, type);
  const iceberg = params.decimal(name("icebergQty"));
  if (iceberg !== undefined && !isLimit(type)) throw notRequired(name("icebergQty"));
  if (iceberg !== undefined && iceberg !== 0n && timeInForce !== "GTC") {
    throw list === undefined ? new Refusal(-1014, "Unsupported order combination.") : new Refusal(
      -1160,
      `Parameter '${name("icebergQty")}' is not supported if '${name("timeInForce")}' is not GTC.`,
    );
  }
  const strategyId = params.whole(name("strategyId"));
  const strategyType = params.whole(name("strategyType"));
  if (strategyType !== undefined && strategyType < firstStrategyType) {
    throw new Refusal(-1134, `${name("strategyType")} was less than ${firstStrategyType}.`);
  }
  return {
    side,
    type,
    quantity,
    timeInForce,
    clientId: readClientId(call, list === undefined ? "newClientOrderId" : name("clientOrderId")),
    selfTrade: readSelfTrade(call),
    ...stop,
    ...(quote === undefined ? {} : { quoteQuantity: quote }),
    ...(price === undefined ? {} : { price }),
    ...(iceberg === undefined || iceberg === 0n ? {} : { icebergQuantity: iceberg }),
    ...(strategyId === undefined ? {} : { strategyId }),
    ...(strategyType === undefined ? {} : { strategyType }),
  };
}

function readTime(call: Call, name: string, type: OrderType): TimeInForce {
  if (typesWithoutTime.includes(type)) {
    if (call.params.has(name)) throw notRequired(name);
    return "GTC";
  }
  const word = call.params.mandatory(name);
  if (word !== "GTC" && word !== "IOC" && word !== "FOK") throw badTimeInForce();
  return word;
}

function readPrice(call: Call, name: string, wanted: boolean): Atoms | undefined {
  if (!wanted) {
    if (call.params.has(name)) throw notRequired(name);
    return undefined;
  }
  call.params.mandatory(name);
  const price = call.params.decimal(name);
  if (price === 0n) throw invalid("Invalid price.");
  return price;
}

function readStop(
  call: Call,
  name: (base: string) => string,
  type: OrderType,
): { stopPrice?: Atoms; trailingDelta?: number } {
  const [stopName, deltaName] = [name("stopPrice"), name("trailingDelta")];
  const stopPrice = call.params.decimal(stopName);
  const trailingDelta = call.params.whole(deltaName);
  if (!isStop(type)) {
    if (stopPrice !== undefined) throw notRequired(stopName);
    if (trailingDelta !== undefined) throw notRequired(deltaName);
    return {};
  }
  if (stopPrice === undefined && trailingDelta === undefined) throw missingEither(stopName, deltaName);
  if (stopPrice === 0n) throw invalid("Invalid stop price.");
  return {
    ...(stopPrice === undefined ? {} : { stopPrice }),
    ...(trailingDelta === undefined ? {} : { trailingDelta }),
  };
}

/** Refuses what neither names an order by its id nor by its client id. */
export function needEither(call: Call, id: string, clientId: string): void {
  if (!call.params.has(id) && !call.params.has(clientId)) throw missingEither(clientId, id);
  if (call.params.has(id)) call.params.whole(id);
  else if (call.params.clientId(clientId) === undefined) throw missing(clientId);
}
