/** What the venue answers when it refuses: code and text (docs: "Error Code"), and the status where it is not 200. */
import type { Rejection } from "../../engine/mod.ts";

/** A refusal on its way to the client. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: number, text: string, status: number = 200) {
    super(text);
    this.name = "Refusal";
    this.code = String(code);
    this.status = status;
  }
}

const unauthorized = 401;
const tooManyRequests = 429;

export const emptyBody = (): Refusal => new Refusal(50_000, "Body for POST request can not be empty.", 400);
export const noJson = (): Refusal => new Refusal(50_002, "JSON syntax error", 400);
export const tooMany = (): Refusal => new Refusal(50_011, "Too Many Requests", tooManyRequests);
export const missing = (name: string): Refusal => new Refusal(50_014, `Parameter ${name} can not be empty.`, 400);
export const missingEither = (one: string, other: string): Refusal =>
  new Refusal(50_015, `Either parameter ${one} or ${other} is required`, 400);
export const expired = (): Refusal => new Refusal(50_036, "The expTime can't be earlier than the current system time.");
export const untimely = (): Refusal => new Refusal(50_102, "Timestamp request expired", unauthorized);
export const noKey = (): Refusal =>
  new Refusal(50_103, 'Request header "OK-ACCESS-KEY" can not be empty.', unauthorized);
export const noPassphrase = (): Refusal =>
  new Refusal(50_104, 'Request header "OK-ACCESS-PASSPHRASE" can not be empty.', unauthorized);
export const badPassphrase = (): Refusal =>
  new Refusal(50_105, 'Request header "OK-ACCESS-PASSPHRASE" incorrect.', unauthorized);
export const noSign = (): Refusal =>
  new Refusal(50_106, 'Request header "OK-ACCESS-SIGN" can not be empty.', unauthorized);
export const noTimestamp = (): Refusal =>
  new Refusal(50_107, 'Request header "OK-ACCESS-TIMESTAMP" can not be empty.', unauthorized);
export const badKey = (): Refusal => new Refusal(50_111, "Invalid OK-ACCESS-KEY", unauthorized);
export const badTimestamp = (): Refusal => new Refusal(50_112, "Invalid OK-ACCESS-TIMESTAMP", unauthorized);
export const badSign = (): Refusal => new Refusal(50_113, "Invalid Sign", unauthorized);
export const unknownKey = (): Refusal => new Refusal(50_119, "API key doesn't exist", unauthorized);

export const wrong = (name: string): Refusal => new Refusal(51_000, `Parameter ${name} error`);
export const noInstrument = (): Refusal =>
  new Refusal(51_001, "Instrument ID, Instrument ID code, or Spread ID doesn't exist.");
export const notInMode = (): Refusal =>
  new Refusal(51_010, "You can't complete this request under your current account mode.");
export const noPosition = (): Refusal => new Refusal(51_023, "Position doesn't exist.");
export const sizeTooPrecise = (): Refusal => new Refusal(51_121, "Order quantity must be a multiple of the lot size.");
export const sizeTooSmall = (): Refusal =>
  new Refusal(51_020, "Your order should meet or exceed the minimum order amount.");
export const noPrice = (): Refusal => new Refusal(51_204, "The price for the limit order cannot be empty.");
export const noOrderToCancel = (): Refusal =>
  new Refusal(51_400, "Order cancellation failed as the order has been filled, canceled or does not exist.");
export const noOrderToAmend = (): Refusal =>
  new Refusal(51_503, "Order modification failed as the order has been filled, canceled or does not exist.");
export const nothingToAmend = (): Refusal => new Refusal(51_500, "You must enter a price, quantity, or TP/SL.");
export const noOrder = (): Refusal => new Refusal(51_603, "Order does not exist");

const texts: Readonly<Partial<Record<Rejection, readonly [code: number, text: string]>>> = {
  price: [51_000, "Parameter px error"],
  "percent-price": [51_006, "Order price is not within the price limit."],
  "market-lot": [51_202, "Market order amount exceeds the maximum amount."],
  notional: [51_185, "The order value exceeds the maximum allowed."],
  "max-orders": [51_102, "The number of open orders of the instrument exceeds the limit."],
  halted: [51_022, "Contract suspended."],
  duplicate: [51_016, "Duplicated client order ID"],
  "would-take": [51_511, "Operation failed as the order price doesn't meet the requirement for Post Only."],
  "no-liquidity": [51_109, "There are no available offers"],
  "no-value": [51_020, "Your order should meet or exceed the minimum order amount."],
  "position-side": [51_000, "Parameter posSide error"],
  "nothing-to-reduce": [
    51_169,
    "Order failed because you don't have any positions in this direction to reduce or close.",
  ],
  "not-amendable": [51_506, "This type of order cannot be modified."],
  "no-change": [51_500, "You must enter a price, quantity, or TP/SL."],
};

/** What the venue says about a command of the engine that was refused; `asset` is what there was not enough of. */
export function rejected(why: Rejection, asset: string): Refusal {
  if (why === "funds") {
    return new Refusal(51_008, `Order failed. Insufficient ${asset} balance in account`);
  }
  if (why === "lot") return sizeTooPrecise();
  const [code, text] = texts[why] ?? [51_000, "Parameter error"];
  return new Refusal(code, text);
}
