/** What the venue answers when it refuses: code and text (docs: error). The status is 200 mostly. */
import type { Rejection } from "../../engine/mod.ts";
import type { Category } from "./words.ts";

/** A refusal on its way to the client. */
export class Refusal extends Error {
  readonly code: number;
  readonly status: number;
  readonly result: object;

  constructor(code: number, text: string, more: { readonly status?: number; readonly result?: object } = {}) {
    super(text);
    this.name = "Refusal";
    this.code = code;
    this.status = more.status ?? 200;
    this.result = more.result ?? {};
  }
}

const unauthorized = 401;

export const noRoute = (): Refusal => new Refusal(10_017, "Route not found.", { status: 404 });
export const noKey = (): Refusal => new Refusal(10_003, "API key is missing.", { status: unauthorized });
export const unknownKey = (): Refusal => new Refusal(10_003, "API key is invalid.");
export const badSign = (): Refusal =>
  new Refusal(10_004, "Error sign, please check your signature generation algorithm.");
export const forbidden = (): Refusal =>
  new Refusal(10_005, "Permission denied, please check your API key permissions.");
export const untimely = (sent: string, now: number, window: string): Refusal =>
  new Refusal(
    10_002,
    "invalid request, please check your server timestamp or recv_window param. " +
      `req_timestamp[${sent}],server_timestamp[${now}],recv_window[${window}]`,
  );
export const tooMany = (): Refusal => new Refusal(10_006, "Too many visits. Exceeded the API Rate Limit.");
export const missing = (name: string): Refusal => new Refusal(10_001, `params error: ${name} is required`);
export const wrong = (name: string): Refusal => new Refusal(10_001, `params error: ${name} invalid`);
export const wrongType = (name: string): Refusal => new Refusal(7_001, `Request parameter type error: ${name}`);
export const noSymbol = (category: Category): Refusal =>
  category === "spot" ? new Refusal(170_121, "Invalid symbol.") : new Refusal(10_001, "params error: symbol invalid");
export const noJson = (): Refusal => new Refusal(10_001, "Request parameter error: body is no JSON object");

type Reason = readonly [code: number, text: string];

const duplicate: Readonly<Record<"spot" | "contract", Reason>> = {
  spot: [170_141, "Duplicate clientOrderId"],
  contract: [110_072, "OrderLinkedID is duplicate"],
};

/** What spot and contracts say about a command of the engine that was refused. */
const reasons: Readonly<Record<"spot" | "contract", Readonly<Partial<Record<Rejection, Reason>>>>> = {
  spot: {
    price: [170_134, "Order price has too many decimals."],
    "percent-price": [170_193, "Buy order price cannot be higher than the limit."],
    lot: [170_137, "Order quantity has too many decimals."],
    "market-lot": [170_341, "Request order quantity exceeds maximum limit"],
    notional: [170_140, "Order value exceeded lower limit."],
    "max-orders": [170_810, "Cannot exceed maximum of 500 conditional, TP/SL and active orders."],
    "max-stops": [170_810, "Cannot exceed maximum of 500 conditional, TP/SL and active orders."],
    halted: [170_157, "The trading pair is not available for api trading"],
    duplicate: duplicate.spot,
    funds: [170_131, "Insufficient balance."],
    "no-liquidity": [170_149, "Create order failed"],
    "no-value": [170_136, "Order quantity has too few."],
    "would-trigger": [170_130, "Data sent for parameter 'triggerPrice' is not valid."],
    unknown: [170_213, "Order does not exist."],
    "not-amendable": [170_312, "This order cannot be modified."],
    "no-change": [10_001, "order not modified"],
    "would-take": [170_218, "The LIMIT-MAKER order is rejected due to invalid price."],
  },
  contract: {
    price: [10_001, "params error: price invalid"],
    "percent-price": [110_003, "Order price exceeds the allowable range."],
    lot: [10_001, "Qty invalid"],
    "market-lot": [10_001, "The number of contracts exceeds maximum limit allowed"],
    notional: [110_094, "Order does not meet minimum order value"],
    "max-orders": [110_020, "Not allowed to have more than 500 active orders"],
    "max-stops": [110_009, "The number of stop orders exceeds the maximum allowable limit"],
    halted: [110_066, "Trading is currently not allowed."],
    duplicate: duplicate.contract,
    funds: [110_007, "ab not enough for new order"],
    "no-liquidity": [110_118, "There is no price for a market order in so thin a book"],
    "position-side": [10_001, "position idx not match position mode"],
    "nothing-to-reduce": [110_017, "current position is zero, cannot fix reduce-only order qty"],
    leverage: [10_001, "params error: leverage invalid"],
    unknown: [110_001, "order not exists or too late to cancel"],
    "not-amendable": [110_079, "The order is processing and can not be operated, please try again later"],
    "no-change": [10_001, "order not modified"],
  },
};

export function rejected(why: Rejection, category: Category): Refusal {
  const kind = category === "spot" ? "spot" : "contract";
  const [code, text] = reasons[kind][why] ?? [kind === "spot" ? 170_130 : 10_001, `Data sent is not valid: ${why}`];
  return new Refusal(code, text);
}

export const noOrder = (category: Category): Refusal => rejected("unknown", category);
export const duplicated = (category: Category): Refusal => rejected("duplicate", category);
