/** What the venue answers when it refuses: status, code and text of its error documentation. */
import type { Rejection } from "../../engine/mod.ts";

/** A refusal on its way to the client. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly data: unknown;
  /** Wall milliseconds when to come back. */
  readonly retryAt: number | undefined;

  constructor(code: number, text: string, more: { status?: number; data?: unknown; retryAt?: number } = {}) {
    super(text);
    this.name = "Refusal";
    this.code = code;
    this.status = more.status ?? 400;
    this.data = more.data;
    this.retryAt = more.retryAt;
  }

  /** The body of the answer. */
  get body(): { code: number; msg: string; data?: unknown } {
    return { code: this.code, msg: this.message, ...(this.data === undefined ? {} : { data: this.data }) };
  }
}

export const missing = (name: string): Refusal =>
  new Refusal(-1102, `Mandatory parameter '${name}' was not sent, was empty/null, or malformed.`);
export const missingEither = (first: string, second: string): Refusal =>
  new Refusal(-1102, `Param '${first}' or '${second}' must be sent, but both were empty/null!`);
export const illegal = (name: string, range: string): Refusal =>
  new Refusal(-1100, `Illegal characters found in parameter '${name}'; legal range is '${range}'.`);
export const tooMany = (expected: number, received: number): Refusal =>
  new Refusal(-1101, `Too many parameters; expected '${expected}' and received '${received}'.`);
export const duplicated = (): Refusal => new Refusal(-1101, "Duplicate values for a parameter detected.");
export const unread = (read: number, sent: number): Refusal =>
  new Refusal(-1104, `Not all sent parameters were read; read '${read}' parameter(s) but was sent '${sent}'.`);
export const empty = (name: string): Refusal => new Refusal(-1105, `Parameter '${name}' was empty.`);
export const notRequired = (name: string): Refusal => new Refusal(-1106, `Parameter '${name}' sent when not required.`);
export const overflow = (name: string): Refusal => new Refusal(-1108, `Parameter '${name}' overflowed.`);
export const tooPrecise = (name: string): Refusal => new Refusal(-1111, `Parameter '${name}' has too much precision.`);
export const badTimeInForce = (): Refusal => new Refusal(-1115, "Invalid timeInForce.");
export const badType = (): Refusal => new Refusal(-1116, "Invalid orderType.");
export const badSide = (): Refusal => new Refusal(-1117, "Invalid side.");
export const badInterval = (): Refusal => new Refusal(-1120, "Invalid interval.");
export const badSymbol = (): Refusal => new Refusal(-1121, "Invalid symbol.");
export const badSymbolStatus = (): Refusal => new Refusal(-1122, "Invalid symbolStatus.");
export const badCombination = (): Refusal => new Refusal(-1128, "Combination of optional parameters invalid.");
export const badData = (name: string): Refusal => new Refusal(-1130, `Data sent for parameter '${name}' is not valid.`);
export const badListenKey = (): Refusal => new Refusal(-1125, "This listenKey does not exist.");
export const tooLong = (hours: number): Refusal =>
  new Refusal(-1127, `More than ${hours} hours between startTime and endTime.`);
export const invalid = (text: string): Refusal => new Refusal(-1013, text);
export const badKeyFormat = (): Refusal => new Refusal(-2014, "API-key format invalid.", { status: 401 });
export const badKey = (): Refusal =>
  new Refusal(-2015, "Invalid API-key, IP, or permissions for action.", { status: 401 });
export const badSignature = (): Refusal => new Refusal(-1022, "Signature for this request is not valid.");
export const lateTimestamp = (): Refusal =>
  new Refusal(-1021, "Timestamp for this request is outside of the recvWindow.");
export const earlyTimestamp = (): Refusal =>
  new Refusal(-1021, "Timestamp for this request was 1000ms ahead of the server's time.");
export const windowTooLong = (): Refusal =>
  new Refusal(-1102, "'recvWindow' contains unexpected value. Cannot be greater than 60000.");
export const noSuchOrder = (): Refusal => new Refusal(-2013, "Order does not exist.");
export const unknownOrder = (): Refusal => new Refusal(-2011, "Unknown order sent.");
export const wrongClientId = (): Refusal => new Refusal(-2039, "Client order ID is not correct for this order ID.");
export const archived = (): Refusal =>
  new Refusal(-2026, "Order was canceled or expired with no executed qty over 90 days ago and has been archived.");

const filters: Partial<Record<Rejection, string>> = {
  price: "PRICE_FILTER",
  "percent-price": "PERCENT_PRICE_BY_SIDE",
  lot: "LOT_SIZE",
  "market-lot": "MARKET_LOT_SIZE",
  notional: "NOTIONAL",
  "iceberg-parts": "ICEBERG_PARTS",
  "trailing-delta": "TRAILING_DELTA",
  "max-position": "MAX_POSITION",
  "max-orders": "MAX_NUM_ORDERS",
  "max-stops": "MAX_NUM_ALGO_ORDERS",
  "max-icebergs": "MAX_NUM_ICEBERG_ORDERS",
  "max-lists": "MAX_NUM_ORDER_LISTS",
  "max-amends": "MAX_NUM_ORDER_AMENDS",
};

const texts: Partial<Record<Rejection, string>> = {
  duplicate: "Duplicate order sent.",
  funds: "Account has insufficient balance for requested action.",
  "would-take": "Order would immediately match and take.",
  "would-trigger": "Order would trigger immediately.",
  "list-prices": "The relationship of the prices for the orders is not correct.",
  "iceberg-size": "IcebergQty exceeds QTY.",
  "no-liquidity": "Order book liquidity is less than symbol minimum quantity.",
  "no-value": "Price * QTY is zero or less.",
  unknown: "Unknown order sent.",
  restricted: "Order was not canceled due to cancel restrictions.",
  "quantity-increase": "Order amend (quantity increase) is not supported.",
  "no-change": "The requested action would change no state; rejecting",
};

/** What the venue says about a command of the engine that was refused. `code` is that of the action. */
export function rejected(why: Rejection, code: -2010 | -2011 | -2038): Refusal {
  const filter = filters[why];
  if (filter !== undefined) return new Refusal(code === -2038 ? code : -1013, `Filter failure: ${filter}`);
  if (why === "halted") return new Refusal(-1013, "Market is closed.");
  return new Refusal(code, texts[why] ?? "An unknown error occurred while processing the request.");
}
