/** What the venue says when it refuses: it has no codes, only texts (docs: "Error responses") and the status. */
import type { Desk, Rejection } from "../../engine/mod.ts";
import { listings } from "./venue.ts";
import { priceText } from "./words.ts";

/** A request that is not answered: a status, and text that is no JSON. */
export class Unanswered extends Error {
  readonly status: number;

  constructor(status: number, text: string) {
    super(text);
    this.name = "Unanswered";
    this.status = status;
  }
}

export const noJson = (): Unanswered => new Unanswered(400, "Failed to parse the request body as JSON");
export const notPost = (): Unanswered => new Unanswered(405, "Method Not Allowed");
export const noType = (): Unanswered => new Unanswered(415, "Expected request with `Content-Type: application/json`");
export const notUnderstood = (): Unanswered =>
  new Unanswered(422, "Failed to deserialize the JSON body into the target type");
export const tooMany = (): Unanswered => new Unanswered(429, "null");
/** There is nothing of that name. */
export const nothing = (): Unanswered => new Unanswered(500, "null");

/** An action that is refused as a whole. */
export class Refusal extends Error {
  override readonly name: string = "Refusal";
}

/** One order, cancel or change that is refused; `state` is what is kept of an order, where that is kept. */
export class EntryRefusal extends Error {
  override readonly name: string = "EntryRefusal";
  readonly state: string | undefined;

  constructor(text: string, state?: string) {
    super(text);
    this.state = state;
  }
}

const about = (coin: string): string => ` asset=${listings.get(coin)?.asset ?? 0}`;

export const missingOrder = (asset: number): EntryRefusal =>
  new EntryRefusal(`Order was never placed, already canceled, or filled. asset=${asset}`);
export const notModifiable = (): EntryRefusal => new EntryRefusal("Cannot modify canceled or filled order");
export const unmatched = (coin: string): EntryRefusal =>
  new EntryRefusal(
    `Order could not immediately match against any resting orders.${about(coin)}`,
    "iocCancelRejected",
  );
export const badTrigger = (coin: string): EntryRefusal =>
  new EntryRefusal(`Invalid TP/SL price.${about(coin)}`, "badTriggerPxRejected");

/** Breaches of what holds for every order, whoever sends it: of several orders one is told for all of them. */
export const badPrice = (): EntryRefusal => new EntryRefusal("Order has invalid price.");
export const badSize = (): EntryRefusal => new EntryRefusal("Order has invalid size.");
export const noSize = (): EntryRefusal => new EntryRefusal("Order has zero size.");

/** What the venue says about an order that the engine refused. */
export function rejected(why: Rejection, desk: Desk): EntryRefusal {
  const { market } = desk;
  const spot = market.spec.contract === undefined;
  const [bid, ask] = [desk.bids.best(), desk.asks.best()];
  const best = (level: typeof bid): string => level === undefined ? "0" : priceText(level.price).replace(/\.0$/, "");
  const [text, state] = ((): readonly [text: string, state?: string] => {
    switch (why) {
      case "price":
        return ["Price must be divisible by tick size.", "tickRejected"];
      case "lot":
      case "market-lot":
        return ["Order has invalid size."];
      case "notional":
        return [`Order must have minimum value of ${spot ? `10 ${market.quote}` : "$10"}.`, "minTradeNtlRejected"];
      case "percent-price":
        return ["Order price cannot be more than 80% away from the reference price", "oracleRejected"];
      case "max-orders":
        return ["Too many open orders.", "tooManyOpenOrdersRejected"];
      case "funds":
        return spot
          ? ["Insufficient spot balance", "insufficientSpotBalanceRejected"]
          : ["Insufficient margin to place order.", "perpMarginRejected"];
      case "would-take":
        return [
          `Post only order would have immediately matched, bbo was ${best(bid)}@${best(ask)}.`,
          "badAloPxRejected",
        ];
      case "nothing-to-reduce":
        return ["Reduce only order would increase position.", "reduceOnlyRejected"];
      case "duplicate":
        return ["Order with this cloid already exists."];
      case "halted":
        return ["Only post-only orders allowed immediately after a network upgrade."];
      default:
        return ["Order was rejected."];
    }
  })();
  return new EntryRefusal(`${text}${about(market.id)}`, state);
}

export const unknownSigner = (address: string): Refusal => new Refusal(`User or API Wallet ${address} does not exist.`);
export const unsigned = (): Refusal => new Refusal("Unable to recover signer.");
export const noVault = (address: string): Refusal => new Refusal(`Vault not registered: ${address}`);
export const usedNonce = (nonce: number): Refusal => new Refusal(`Invalid nonce: duplicate nonce ${nonce}`);
export const badNonce = (nonce: number): Refusal => new Refusal(`Invalid nonce: nonce out of range ${nonce}`);
export const expired = (): Refusal => new Refusal("Action already expired");
export const budgetUsed = (used: number, cap: number, traded: string): Refusal =>
  new Refusal(
    `Too many cumulative requests sent (${used} > ${cap}) for cumulative volume traded $${traded}. ` +
      "Place taker orders to free up 1 request per USDC traded.",
  );
