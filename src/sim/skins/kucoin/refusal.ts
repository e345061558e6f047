/** What the venue answers when it refuses: code and text. The status is 200 mostly. */
import type { Rejection } from "../../engine/mod.ts";

/** A refusal on its way to the client. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: string, text: string, status: number = 200, headers: Readonly<Record<string, string>> = {}) {
    super(text);
    this.name = "Refusal";
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}

const unauthorized = 401;

export const noRoute = (): Refusal => new Refusal("404000", "Url Not Found", 404);
export const noKey = (): Refusal => new Refusal("400001", "Please check the header of your request.", unauthorized);
export const untimely = (): Refusal => new Refusal("400002", "Invalid KC-API-TIMESTAMP", unauthorized);
export const unknownKey = (): Refusal => new Refusal("400003", "KC-API-KEY not exists", unauthorized);
export const badPassphrase = (): Refusal => new Refusal("400004", "Invalid KC-API-PASSPHRASE", unauthorized);
export const badSign = (): Refusal => new Refusal("400005", "Invalid KC-API-SIGN", unauthorized);
export const oldKey = (): Refusal => new Refusal("400009", "Invalid KC-API-KEY-VERSION", unauthorized);
export const forbidden = (): Refusal => new Refusal("400007", "Access denied, require more permission.", 403);
export const wrong = (name: string): Refusal => new Refusal("400100", `${name} is invalid`);
export const noSymbol = (): Refusal => new Refusal("900001", "The symbol does not exist.");
export const noOrder = (): Refusal => new Refusal("400100", "order_not_exist_or_not_allow_to_cancel");

/** When it is free again is told in milliseconds. */
export const tooMany = (reset: number): Refusal =>
  new Refusal("429000", "Too many requests in a short period of time", 429, { "gw-ratelimit-reset": String(reset) });

const reasons: Readonly<Partial<Record<Rejection, readonly [code: string, text: string]>>> = {
  price: ["400100", "Price increment invalid."],
  lot: ["400100", "Order size increment invalid."],
  "market-lot": ["400100", "The quantity is above the maximum requirement."],
  notional: ["600101", "The order funds should more then the minimum."],
  "max-orders": ["200003", "Number of orders breached the limit"],
  halted: ["600203", "The symbol cant be traded"],
  duplicate: ["400100", "clientOid is duplicated"],
  funds: ["200004", "Balance insufficient!"],
  "no-liquidity": ["400200", "Forbidden to place an order"],
  "no-value": ["400100", "The quantity is below the minimum requirement."],
  unknown: ["400100", "order_not_exist_or_not_allow_to_cancel"],
};

const contractReasons: typeof reasons = {
  price: ["100001", "Price parameter invalid."],
  lot: ["100001", "Quantity parameter invalid."],
  "market-lot": ["300012", "The quantity is above the maximum."],
  "max-orders": ["300001", "Active order quantity limit exceeded"],
  "max-stops": ["300004", "Stop order quantity limit exceeded"],
  halted: ["300015", "The contract is paused"],
  duplicate: ["300018", "clientOid parameter repeated"],
  funds: ["300003", "Balance insufficient"],
  "no-liquidity": ["300008", "No counterparty"],
  "nothing-to-reduce": ["300009", "No open positions to close."],
  "position-side": ["330011", "The order does not match the position mode"],
  leverage: ["300016", "The leverage cannot be greater than the maximum"],
  restricted: ["330005", "Not possible with open orders or positions"],
  "would-trigger": ["100001", "stopPrice parameter invalid."],
  unknown: ["100004", "The order cannot be canceled."],
};

export const wrongContract = (name: string): Refusal => new Refusal("100001", `${name} parameter invalid.`);
export const noContract = (): Refusal => new Refusal("100003", "Contract parameter invalid.");
export const noContractOrder = (): Refusal => new Refusal("100004", "The order cannot be canceled.");
export const oneWay = (): Refusal =>
  new Refusal("330012", "The order is in one-way mode, and the account in hedge mode.");
export const notFound = (): Refusal => new Refusal("100001", "error.getOrder.orderNotExist");

/** What is said about a command of the engine about contracts that was refused. */
export function rejectedContract(why: Rejection): Refusal {
  const [code, text] = contractReasons[why] ?? ["300000", `Invalid parameter: ${why}`];
  return new Refusal(code, text);
}

/** What is said about a command of the engine that was refused. */
export function rejected(why: Rejection): Refusal {
  const [code, text] = reasons[why] ?? ["400200", `Forbidden to place an order: ${why}`];
  return new Refusal(code, text);
}
