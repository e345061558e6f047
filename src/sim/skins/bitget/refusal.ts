/** What the venue answers when it refuses: a code, a text and a status (docs: "Error Code"). */
import type { Rejection } from "../../engine/mod.ts";

/** A refusal on its way to the client. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, text: string, status: number = 400) {
    super(text);
    this.name = "Refusal";
    this.code = code;
    this.status = status;
  }
}

export const noRoute = (): Refusal => new Refusal("40404", "Request URL NOT FOUND", 404);
export const noHeader = (code: string, name: string): Refusal =>
  new Refusal(code, `The request header ${name} is empty`);
export const badTime = (): Refusal => new Refusal("40005", "Invalid ACCESS_TIMESTAMP");
export const untimely = (): Refusal => new Refusal("40008", "Request timestamp expired");
export const unknownKey = (): Refusal => new Refusal("40037", "Apikey does not exist");
export const badPassphrase = (): Refusal => new Refusal("40012", "apikey/password is incorrect");
export const badSign = (): Refusal => new Refusal("40009", "sign signature error");
export const notAllowed = (): Refusal => new Refusal("40014", "Incorrect permissions", 403);
export const wrong = (name: string): Refusal => new Refusal("40017", `Parameter verification failed ${name}`);
export const missing = (name: string): Refusal => new Refusal("40019", `Parameter ${name} cannot be empty`);
export const noMarket = (): Refusal => new Refusal("25100", "Trading pair does not exist");
export const noOrder = (): Refusal => new Refusal("25204", "Order does not exist");
export const tooPrecise = (): Refusal => new Refusal("25610", "The quantity does not meet the step");
export const tooLittle = (): Refusal => new Refusal("25611", "The quantity is below the minimum");
export const badPrice = (): Refusal => new Refusal("25244", "The price does not meet the tick");
export const tooLong = (): Refusal => new Refusal("40304", "Client order id is too long");
export const tooMany = (): Refusal => new Refusal("429", "Too Many Requests", 429);
/** What is told behind the window of an order over the socket. */
export const late = (): Refusal => new Refusal("40078", "Request exceeded the receive window");

const reasons: Readonly<Partial<Record<Rejection, readonly [code: string, text: string]>>> = {
  price: ["25205", "The price is out of its range"],
  "percent-price": ["22047", "The price is beyond its limit"],
  lot: ["25208", "The quantity is out of its range"],
  "market-lot": ["25207", "The quantity is above the maximum"],
  notional: ["22034", "The order value is below the minimum"],
  "max-orders": ["40761", "The number of open orders is above the maximum"],
  halted: ["25101", "The trading pair is not traded"],
  duplicate: ["25212", "Duplicate clientOid"],
  funds: ["43012", "Insufficient balance"],
  "no-liquidity": ["22045", "No counterparty"],
  "no-change": ["40923", "Order size and price have not changed"],
  "nothing-to-reduce": ["22002", "No position to close"],
  "position-side": ["40774", "The order type for unilateral position must also be the unilateral position type"],
  leverage: ["45045", "Leverage is above the maximum"],
  restricted: ["40920", "Position mode cannot be changed while positions or orders exist"],
  unknown: ["25204", "Order does not exist"],
};

/** What is said about a command of the engine that was refused. */
export function rejected(why: Rejection): Refusal {
  const [code, text] = reasons[why] ?? ["43011", `Refused: ${why}`];
  return new Refusal(code, text);
}
