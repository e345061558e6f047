/** Orders as clients send them (docs: "Place order"). */
import type { Desk, OrderRequest, OrderType, PositionSide, SelfTrade, TimeInForce } from "../../engine/mod.ts";
import { pricePrecision, toAtoms } from "../../engine/mod.ts";
import { instrumentType } from "./desks.ts";
import type { Sent } from "./notes.ts";
import type { Core } from "./operation.ts";
import type { Params } from "./params.ts";
import { noPrice, Refusal, sizeTooPrecise, sizeTooSmall, wrong } from "./refusal.ts";
import { nameless, readSize } from "./words.ts";

export const sides = ["buy", "sell"] as const;

const orderTypes = ["limit", "market", "post_only", "fok", "ioc", "optimal_limit_ioc"] as const;
type Word = (typeof orderTypes)[number];

const types: Readonly<Record<Word, readonly [OrderType, TimeInForce]>> = {
  limit: ["limit", "GTC"],
  market: ["market", "GTC"],
  post_only: ["limit-maker", "GTC"],
  fok: ["limit", "FOK"],
  ioc: ["limit", "IOC"],
  optimal_limit_ioc: ["market", "GTC"],
};

const selfTrades = {
  cancel_maker: "expire-maker",
  cancel_taker: "expire-taker",
  cancel_both: "expire-both",
} as const satisfies Record<string, SelfTrade>;

/** What an order asks for, and how it was sent. */
export interface ReadOrder {
  readonly request: OrderRequest;
  readonly sent: Sent;
  /** A market order on spot that may be made smaller where the funds do not suffice. */
  readonly shrinks: boolean;
}

/** How an order is margined: on spot with cash, in contracts across the account or by itself. */
export function readMode(desk: Desk, params: Params): string {
  const mode = params.needWord("tdMode", ["cash", "cross", "isolated", "spot_isolated"]);
  const cash = instrumentType(desk) === "SPOT";
  if (cash ? mode !== "cash" : mode !== "cross" && mode !== "isolated") throw wrong("tdMode");
  return mode;
}

/** The position that an order is about: long or short in hedge mode, else the only one there is. */
export function readPositionSide(core: Core, desk: Desk, account: string, params: Params): PositionSide {
  const word = params.word("posSide", ["net", "long", "short"]);
  if (instrumentType(desk) === "SPOT") return "both";
  const hedged = core.engine.perpetuals?.margin.hedged(account) ?? false;
  if (hedged !== (word === "long" || word === "short")) throw wrong("posSide");
  return word === "long" || word === "short" ? word : "both";
}

/** A price that is no more exact than the engine can count. */
export function readPrice(params: Params, name: string): bigint {
  const price = params.above(name);
  if (price.decimalPlaces() > pricePrecision) throw wrong(name);
  return toAtoms(price, pricePrecision);
}

/** A size within the market's bounds. */
export function readQuantity(desk: Desk, params: Params, name: string, forMarket: boolean): bigint {
  const quantity = readSize(desk, params.above(name));
  const { rules } = desk.market;
  if (quantity === undefined) throw sizeTooPrecise();
  if (quantity < rules.minQuantity) throw sizeTooSmall();
  if (quantity % rules.step !== 0n) throw sizeTooPrecise();
  if (forMarket && quantity > rules.maxMarketQuantity) {
    throw new Refusal(51_202, "Market order amount exceeds the maximum amount.");
  }
  if (quantity > rules.maxQuantity) {
    throw new Refusal(51_101, "Entered amount exceeds the max pending order amount per transaction.");
  }
  return quantity;
}

function readQuote(desk: Desk, params: Params): bigint {
  const cost = params.above("sz");
  if (cost.decimalPlaces() > desk.market.worthPrecision) throw sizeTooPrecise();
  return toAtoms(cost, desk.market.worthPrecision);
}

/** A name for an order that was given none. */
export function namelessId(core: Core): string {
  return nameless + core.random.text(20);
}

/** Reads an order. */
export function readOrder(core: Core, desk: Desk, account: string, params: Params): ReadOrder {
  const tdMode = readMode(desk, params);
  const side = params.needWord("side", sides);
  const word = params.needWord("ordType", orderTypes);
  const [type, timeInForce] = types[word];
  params.need("sz");
  const forMarket = type === "market";
  const spot = instrumentType(desk) === "SPOT";
  if (spot && word === "optimal_limit_ioc") throw wrong("ordType");
  if (params.has("attachAlgoOrds")) throw wrong("attachAlgoOrds");
  if (!forMarket && params.text("px") === undefined) throw noPrice();
  const tgtCcy = params.word("tgtCcy", ["base_ccy", "quote_ccy"]);
  // What the size is of depends on the side where nothing is said.
  const byQuote = spot && forMarket && (tgtCcy ?? (side === "buy" ? "quote_ccy" : "base_ccy")) === "quote_ccy";
  const stpMode = params.word("stpMode", ["cancel_maker", "cancel_taker", "cancel_both"]) ?? "cancel_maker";
  const reduceOnly = params.flag("reduceOnly");
  const positionSide = readPositionSide(core, desk, account, params);
  const clientId = params.clientId("clOrdId") ?? namelessId(core);
  const sent = {
    tag: params.tag(),
    tdMode,
    ordType: word,
    tgtCcy: spot && forMarket ? (byQuote ? "quote_ccy" : "base_ccy") : "",
    stpMode,
    ccy: params.text("ccy") ?? "",
  };
  const request: OrderRequest = {
    side,
    type,
    timeInForce,
    clientId,
    quantity: byQuote ? 0n : readQuantity(desk, params, "sz", forMarket),
    selfTrade: selfTrades[stpMode],
    positionSide,
    expiresIfTaking: true,
    ...(byQuote ? { quoteQuantity: readQuote(desk, params) } : {}),
    ...(forMarket ? {} : { price: readPrice(params, "px") }),
    // In hedge mode what closes can do nothing else, and the word is passed over; on spot there is nothing to reduce.
    ...(reduceOnly && positionSide === "both" && !spot ? { reduceOnly } : {}),
  };
  return { request, sent, shrinks: spot && forMarket && !params.flag("banAmend") };
}
