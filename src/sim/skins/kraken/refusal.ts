/** What the venue answers when it refuses: texts of its error documentation, over REST and sockets alike. */
import type { Rejection } from "../../engine/mod.ts";

/** A refusal on its way to the client. */
export class Refusal extends Error {
  constructor(text: string) {
    super(text);
    this.name = "Refusal";
  }
}

export const invalid = (what: string): Refusal => new Refusal(`EGeneral:Invalid arguments:${what}`);
export const unknownMethod = (): Refusal => new Refusal("EGeneral:Unknown method");
export const tooMany = (): Refusal => new Refusal("EGeneral:Too many requests");
/** Nothing is heard until this time, in milliseconds since 1970 UTC. */
export const throttled = (until: number): Refusal => new Refusal(`EService:Throttled: ${Math.ceil(until / 1_000)}`);
export const badRequest = (): Refusal => new Refusal("EAPI:Bad request");
export const badKey = (): Refusal => new Refusal("EAPI:Invalid key");
export const badSignature = (): Refusal => new Refusal("EAPI:Invalid signature");
export const badNonce = (): Refusal => new Refusal("EAPI:Invalid nonce");
export const limited = (): Refusal => new Refusal("EAPI:Rate limit exceeded");
export const badSession = (): Refusal => new Refusal("ESession:Invalid session");
export const noPair = (): Refusal => new Refusal("EQuery:Unknown asset pair");
export const noAsset = (): Refusal => new Refusal("EQuery:Unknown asset");
export const late = (): Refusal => new Refusal("EService:Deadline elapsed");
export const tradingLimited = (): Refusal => new Refusal("EOrder:Rate limit exceeded");
/** The order has ended. */
export const unknownOrder = (): Refusal => new Refusal("EOrder:Unknown order");
/** There never was one of this id. */
export const noOrder = (): Refusal => new Refusal("EOrder:Invalid order");
export const notUnique = (): Refusal => invalid("cl_ord_id not unique");
export const wouldTake = (): Refusal => new Refusal("EOrder:Post only order");
export const nothingToAmend = (): Refusal => new Refusal("EOrder:No amendable parameters");
export const notEditable = (): Refusal => new Refusal("EOrder:Order not editable");

export const tooPrecise = (pair: string, decimals: number): Refusal =>
  new Refusal(`EOrder:Invalid price:${pair} price can only be specified up to ${decimals} decimals.`);

const texts: Readonly<Partial<Record<Rejection, string>>> = {
  price: "EOrder:Tick size check failed",
  lot: "EOrder:Order minimum not met",
  "market-lot": "EGeneral:Invalid arguments:volume",
  notional: "EOrder:Cost minimum not met",
  "iceberg-parts": "EGeneral:Invalid arguments:displayvol",
  "iceberg-size": "EGeneral:Invalid arguments:displayvol",
  "max-orders": "EOrder:Orders limit exceeded",
  "max-stops": "EOrder:Orders limit exceeded",
  "max-icebergs": "EOrder:Orders limit exceeded",
  duplicate: "EGeneral:Invalid arguments:cl_ord_id not unique",
  funds: "EOrder:Insufficient funds",
  "would-take": "EOrder:Post only order",
  "would-trigger": "EOrder:Invalid price",
  "no-liquidity": "EGeneral:Invalid arguments:volume",
  unknown: "EOrder:Unknown order",
  "not-amendable": "EOrder:Order not editable",
  "no-change": "EOrder:No amendable parameters",
};

/** What the venue says about a command of the engine that was refused; `mode` is the one that the market is in. */
export function rejected(why: Rejection, mode: string): Refusal {
  if (why === "halted") {
    return new Refusal(`EService:Market in ${mode === "halted" ? "maintenance" : "cancel_only"} mode`);
  }
  return new Refusal(texts[why] ?? "EGeneral:Invalid arguments");
}
