/** A new order as it is sent, read as the engine takes it. */
import type { Decimal } from "../../../core/decimal.ts";
import type { Atoms, Desk, OrderRequest, TimeInForce } from "../../engine/mod.ts";
import { pricePrecision, toAtoms } from "../../engine/mod.ts";
import { Params } from "./operation.ts";
import { Refused, rejected, wrong } from "./refusal.ts";

export function readPrice({ market: { rules } }: Desk, price: Decimal | undefined): Atoms {
  if (price === undefined) throw new Refused("PREVIEW_INVALID_ORDER_CONFIG");
  if (price.decimalPlaces() > pricePrecision) throw rejected("price");
  const atoms = toAtoms(price, pricePrecision);
  if (atoms % rules.tick !== 0n || atoms < rules.minPrice || atoms > rules.maxPrice) throw rejected("price");
  return atoms;
}

export function readQuantity({ market: { rules, quantityPrecision } }: Desk, size: Decimal | undefined): Atoms {
  if (size === undefined) throw new Refused("PREVIEW_INVALID_ORDER_CONFIG");
  if (size.decimalPlaces() > quantityPrecision) throw rejected("lot");
  const atoms = toAtoms(size, quantityPrecision);
  if (atoms % rules.step !== 0n) throw rejected("lot");
  if (atoms < rules.minQuantity) throw rejected("no-value");
  if (atoms > rules.maxQuantity) throw rejected("market-lot");
  return atoms;
}

const limits: Readonly<Record<string, TimeInForce>> = {
  limit_limit_gtc: "GTC",
  sor_limit_ioc: "IOC",
  limit_limit_fok: "FOK",
};

/** What the venue can and the simulator cannot is refused, and never passed over. */
export function readOrder(desk: Desk, params: Params): OrderRequest {
  const [first, another] = Object.entries(params.object("order_configuration"));
  if (first === undefined || another !== undefined) throw wrong("order_configuration");
  const [kind, value] = first;
  if (typeof value !== "object" || value === null) throw wrong("order_configuration");
  const terms = new Params(value as Readonly<Record<string, unknown>>);
  const side = params.needWord("side", ["BUY", "SELL"]) === "BUY" ? "buy" : "sell";
  const clientId = params.need("client_order_id");
  const shared = { side, clientId, ...(side === "buy" ? { feesOnTop: true } : {}) } as const;
  if (kind === "market_market_ioc") {
    const quote = terms.positive("quote_size");
    return quote === undefined
      ? { ...shared, type: "market", quantity: readQuantity(desk, terms.positive("base_size")) }
      : { ...shared, type: "market", quantity: 0n, quoteQuantity: toAtoms(quote, desk.market.worthPrecision) };
  }
  const quantity = readQuantity(desk, terms.positive("base_size"));
  const price = readPrice(desk, terms.positive("limit_price"));
  const timeInForce = limits[kind];
  if (timeInForce !== undefined) {
    const maker = timeInForce === "GTC" && terms.flag("post_only");
    return { ...shared, type: maker ? "limit-maker" : "limit", timeInForce, quantity, price };
  }
  if (kind !== "stop_limit_stop_limit_gtc") throw new Refused("UNSUPPORTED_ORDER_CONFIGURATION");
  const up = terms.needWord("stop_direction", ["STOP_DIRECTION_STOP_UP", "STOP_DIRECTION_STOP_DOWN"]) ===
    "STOP_DIRECTION_STOP_UP";
  const stopPrice = readPrice(desk, terms.positive("stop_price"));
  const type = up === (side === "buy") ? "stop-loss-limit" : "take-profit-limit";
  return { ...shared, type, timeInForce: "GTC", quantity, price, stopPrice };
}
