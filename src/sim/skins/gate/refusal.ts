/** What the venue answers when it refuses: a status, a word for it, and a text (docs: "label list"). */
import type { Rejection } from "../../engine/mod.ts";
import type { Server } from "./words.ts";

/** A refusal on its way to the client. */
export class Refusal extends Error {
  readonly label: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(label: string, text: string, status: number = 400, headers: Readonly<Record<string, string>> = {}) {
    super(text);
    this.name = "Refusal";
    this.label = label;
    this.status = status;
    this.headers = headers;
  }
}

const unauthorized = 401;
const forbidden = 403;
const absent = 404;

export const noRoute = (): Refusal => new Refusal("NOT_FOUND", "Not found", absent);
export const noHeader = (name: string): Refusal =>
  new Refusal("MISSING_REQUIRED_HEADER", `Missing required header: ${name}`, unauthorized);
export const untimely = (): Refusal =>
  new Refusal("REQUEST_EXPIRED", "gap between request Timestamp and server time exceeds 60", forbidden);
/** The deadline of a request lies behind (docs: x-gate-exptime; which label that has is not said). */
export const late = (): Refusal => new Refusal("REQUEST_EXPIRED", "Request expired", forbidden);
export const unknownKey = (): Refusal => new Refusal("INVALID_KEY", "Invalid key provided", unauthorized);
export const badSign = (): Refusal => new Refusal("INVALID_SIGNATURE", "Signature mismatch", unauthorized);
export const readOnly = (): Refusal => new Refusal("READ_ONLY", "The key may only read", forbidden);
export const notUnified = (): Refusal => new Refusal("FORBIDDEN", "Not a unified account", forbidden);
export const noJson = (): Refusal => new Refusal("INVALID_REQUEST_BODY", "Invalid request body");
export const wrong = (name: string): Refusal => new Refusal("INVALID_PARAM_VALUE", `Invalid parameter value: ${name}`);
export const missing = (name: string): Refusal =>
  new Refusal("MISSING_REQUIRED_PARAM", `Missing required parameter: ${name}`);
export const badName = (): Refusal => new Refusal("INVALID_CLIENT_ORDER_ID", "Invalid client order id");
export const noOrder = (): Refusal => new Refusal("ORDER_NOT_FOUND", "Order not found", absent);
export const tooSmall = (size: string, least: string): Refusal =>
  new Refusal("INVALID_PARAM_VALUE", `Your order size ${size} is too small. The minimum is ${least}`);
export const tooPrecise = (): Refusal => new Refusal("INVALID_PRECISION", "Precision too high");

/** When it is free again is told in seconds. */
export const tooMany = (limit: number, reset: number, ofOrders: boolean): Refusal =>
  new Refusal("TOO_MANY_REQUESTS", `Request Rate limit Exceeded${ofOrders ? " (211)" : ""}`, 429, {
    "x-gate-ratelimit-limit": String(limit),
    "x-gate-ratelimit-reset-timestamp": String(reset),
  });

type Reasons = Readonly<Partial<Record<Rejection, readonly [label: string, text: string]>>>;

const spot: Reasons = {
  price: ["INVALID_PRECISION", "Invalid price precision"],
  lot: ["INVALID_PARAM_VALUE", "Order size is not allowed"],
  "market-lot": ["AMOUNT_TOO_MUCH", "The amount is too large"],
  notional: ["INVALID_PARAM_VALUE", "Your order size is too small"],
  "max-orders": ["TOO_MANY_ORDERS", "Too many open orders"],
  halted: ["TRADE_RESTRICTED", "The pair is not traded"],
  duplicate: ["ORDER_EXISTS", "Order already exists"],
  funds: ["BALANCE_NOT_ENOUGH", "Not enough balance"],
  "would-take": ["POC_FILL_IMMEDIATELY", "Order would match and take immediately so it is cancelled"],
  "no-liquidity": ["ORDER_BOOK_NOT_FOUND", "Not enough liquidity"],
  "no-change": ["NO_CHANGE", "No change is made"],
  unknown: ["ORDER_CLOSED", "Order already closed"],
};

const futures: Reasons = {
  ...spot,
  price: ["INVALID_PARAM_VALUE", "Invalid price"],
  "market-lot": ["SIZE_TOO_LARGE", "Size is too large"],
  notional: ["SIZE_TOO_SMALL", "Size is too small"],
  halted: ["CONTRACT_IN_DELISTING", "The contract is not traded"],
  funds: ["INSUFFICIENT_AVAILABLE", "Not enough available balance"],
  "would-take": ["ORDER_POC_IMMEDIATE", "Order would match and take immediately"],
  "no-liquidity": ["CONTRACT_NO_COUNTER", "No counterparty"],
  "nothing-to-reduce": ["INCREASE_POSITION", "A reduce-only order would increase the position"],
  "percent-price": ["PRICE_TOO_DEVIATED", "The price is too far from the mark price"],
  leverage: ["LEVERAGE_TOO_HIGH", "The leverage is too high"],
  restricted: ["POSITION_HOLDING", "Not possible with an open position or open orders"],
  unknown: ["ORDER_FINISHED", "Order already finished"],
};

/** What is said about a command of the engine that was refused. */
export function rejected(server: Server, why: Rejection): Refusal {
  const [label, text] = (server === "spot" ? spot : futures)[why] ?? ["BAD_REQUEST", `Refused: ${why}`];
  return new Refusal(label, text);
}
