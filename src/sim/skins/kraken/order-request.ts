/** Orders as clients send them: by REST, and over sockets, where the same things have other names. */
import type { Decimal } from "../../../core/decimal.ts";
import type { Atoms, OrderRequest, OrderType, SelfTrade, Side } from "../../engine/mod.ts";
import { pricePrecision, toAtoms } from "../../engine/mod.ts";
import type { OrderWord, Sent } from "./notes.ts";
import type { Params } from "./params.ts";
import { invalid, Refusal, tooPrecise } from "./refusal.ts";
import type { Pair } from "./venue.ts";

/** An order as it was asked for. */
export interface Wish {
  readonly side: Side;
  readonly orderType: OrderWord;
  /** In base; absent where `cash` says how much quote is to be spent. */
  readonly volume: Decimal | undefined;
  readonly cash: Decimal | undefined;
  readonly display: Decimal | undefined;
  readonly limit: Decimal | undefined;
  readonly trigger: Decimal | undefined;
  readonly timeInForce: Sent["timeInForce"];
  readonly expires: number;
  readonly postOnly: boolean;
  readonly selfTrade: SelfTrade;
  /** `undefined` where nothing is said. */
  readonly feeIn: "base" | "quote" | undefined;
  readonly clientId: string | undefined;
  readonly userref: number | undefined;
}

const words: readonly OrderWord[] = [
  "limit",
  "market",
  "iceberg",
  "stop-loss",
  "stop-loss-limit",
  "take-profit",
  "take-profit-limit",
];
const clientIds = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9a-z_-]{1,18})$/;
const month = 31 * 86_400_000;

const hasLimit = (word: OrderWord): boolean => word === "limit" || word === "iceberg" || word.endsWith("-limit");
const hasTrigger = (word: OrderWord): boolean => word.startsWith("stop-loss") || word.startsWith("take-profit");

/** The ids that a client gives an order: one of the two. */
function readIds(params: Params, refName: string): Pick<Wish, "clientId" | "userref"> {
  const clientId = params.text("cl_ord_id");
  if (clientId !== undefined && !clientIds.test(clientId)) throw invalid("cl_ord_id");
  const userref = params.whole(refName);
  if (userref !== undefined && Math.abs(userref) >= 2 ** 31) throw invalid(refName);
  if (clientId !== undefined && userref !== undefined) throw invalid("cl_ord_id and userref exclude each other");
  return { clientId, userref };
}

const selfTrades = {
  "cancel-newest": "expire-taker",
  "cancel-oldest": "expire-maker",
  "cancel-both": "expire-both",
} as const;

function selfTradeOf(word: string | undefined, name: string): SelfTrade {
  const key = (word ?? "cancel-newest").replaceAll("_", "-");
  if (!Object.hasOwn(selfTrades, key)) throw invalid(name);
  return selfTrades[key as keyof typeof selfTrades];
}

function endIn(time: number, now: number, name: string): number {
  if (Number.isNaN(time) || time <= now || time > now + month) throw invalid(name);
  return time;
}

const seen: readonly string[] = ["post", "fcib", "fciq", "viqc", "nompp"];

/** Reads an order of REST: the trigger comes first where there are two prices. */
export function readForm(params: Params, now: number): Wish {
  const orderType = readType(params, "ordertype");
  const flags = params.list("oflags") ?? [];
  if (flags.some((flag) => !seen.includes(flag)) || (flags.includes("fcib") && flags.includes("fciq"))) {
    throw invalid("oflags");
  }
  for (const name of ["close[ordertype]", "close", "starttm"]) {
    if (params.names().includes(name) && params.text(name) !== "0") throw invalid(name);
  }
  const leverage = params.text("leverage");
  if ((leverage !== undefined && leverage !== "none") || params.flag("reduce_only")) {
    throw new Refusal("EOrder:Cannot open position");
  }
  if (params.word("trigger", ["last", "index"]) === "index") throw invalid("Index unavailable");
  const timeInForce = params.word("timeinforce", ["GTC", "IOC", "GTD", "FOK"]) ?? "GTC";
  const expiretm = params.text("expiretm");
  const expires = expiretm === undefined || expiretm === "0" ? 0 : endIn(timeOf(expiretm, now), now, "expiretm");
  if ((timeInForce === "GTD") !== (expires !== 0)) throw invalid("expiretm");
  const [price, price2] = [params.number("price"), params.number("price2")];
  const volume = params.number("volume");
  const cash = flags.includes("viqc") ? volume : undefined;
  return {
    side: readSide(params, "type"),
    orderType,
    volume: cash === undefined ? volume : undefined,
    cash,
    display: params.number("displayvol"),
    limit: hasTrigger(orderType) ? price2 : price,
    trigger: hasTrigger(orderType) ? price : undefined,
    timeInForce,
    expires,
    postOnly: flags.includes("post"),
    selfTrade: selfTradeOf(params.text("stptype"), "stptype"),
    feeIn: flags.includes("fciq") ? "quote" : flags.includes("fcib") ? "base" : undefined,
    ...readIds(params, "userref"),
  };
}

/** Seconds since 1970 UTC, or with a plus from now on. */
function timeOf(text: string, now: number): number {
  const match = /^(\+?)(\d{1,12})$/.exec(text);
  return match === null ? Number.NaN : (match[1] === "+" ? now : 0) + Number(match[2]) * 1_000;
}

/** Reads an order of a socket. */
export function readFrame(params: Params, now: number): Wish {
  const orderType = readType(params, "order_type");
  const triggers = params.object("triggers");
  if (params.flag("margin") || params.flag("reduce_only")) throw new Refusal("EOrder:Cannot open position");
  if (params.names().includes("conditional")) throw invalid("conditional");
  if ((params.word("limit_price_type", ["static", "pct", "quote"]) ?? "static") !== "static") {
    throw invalid("limit_price_type");
  }
  if ((triggers?.word("price_type", ["static", "pct", "quote"]) ?? "static") !== "static") throw invalid("price_type");
  if (triggers?.word("reference", ["last", "index"]) === "index") throw invalid("Index unavailable");
  const word = params.word("time_in_force", ["gtc", "gtd", "ioc", "fok"]) ?? "gtc";
  const end = params.text("expire_time");
  if ((word === "gtd") !== (end !== undefined)) throw invalid("expire_time");
  return {
    side: readSide(params, "side"),
    orderType,
    volume: params.number("order_qty"),
    cash: params.number("cash_order_qty"),
    display: params.number("display_qty"),
    limit: params.number("limit_price"),
    trigger: triggers?.number("price"),
    timeInForce: word.toUpperCase() as Sent["timeInForce"],
    expires: end === undefined ? 0 : endIn(Date.parse(end), now, "expire_time"),
    postOnly: params.flag("post_only") ?? false,
    selfTrade: selfTradeOf(params.text("stp_type"), "stp_type"),
    feeIn: params.word("fee_preference", ["base", "quote"]),
    ...readIds(params, "order_userref"),
  };
}

function readType(params: Params, name: string): OrderWord {
  const text = params.need(name);
  const word = words.find((each) => each === text);
  if (word === undefined) throw invalid(name);
  return word;
}

function readSide(params: Params, name: string): Side {
  const side = params.word(name, ["buy", "sell"]);
  if (side === undefined) throw invalid(name);
  return side;
}

/** A price in units of 10^-8. */
export function priceOf(pair: Pair, price: Decimal | undefined): Atoms {
  if (price === undefined || !price.gt(0)) throw invalid("price");
  if (price.decimalPlaces() > pair.priceDecimals) throw tooPrecise(pair.altname, pair.priceDecimals);
  return toAtoms(price, pricePrecision);
}

/** A quantity of base. */
export function volumeOf(pair: Pair, volume: Decimal | undefined): Atoms {
  if (volume === undefined || volume.decimalPlaces() > pair.lotDecimals) throw invalid("volume");
  return toAtoms(volume, pair.base.decimals);
}

/** What the engine is asked for, and how it was said. `name`: what the engine calls an order without a client's id. */
export function requestOf(pair: Pair, wish: Wish, name: string): readonly [OrderRequest, Sent] {
  const { orderType, side, timeInForce, postOnly, cash, display } = wish;
  const limit = hasLimit(orderType);
  if (postOnly && (orderType !== "limit" && orderType !== "iceberg")) throw invalid("oflags");
  if (cash !== undefined && (orderType !== "market" || side !== "buy" || wish.volume !== undefined)) {
    throw invalid("volume");
  }
  if (timeInForce === "FOK" && !limit) throw invalid("timeinforce");
  if (postOnly && (timeInForce === "IOC" || timeInForce === "FOK")) throw invalid("timeinforce");
  if ((orderType === "iceberg") !== (display !== undefined)) throw invalid("displayvol");
  const type: OrderType = postOnly ? "limit-maker" : orderType === "iceberg" ? "limit" : orderType;
  // Where nothing is said fees are taken in quote of buys and in base of sells (docs: "Add Order", `oflags`).
  const feeIn = wish.feeIn ?? (side === "buy" ? "quote" : "base");
  const request: OrderRequest = {
    side,
    type,
    clientId: wish.clientId ?? name,
    quantity: cash === undefined ? volumeOf(pair, wish.volume) : 0n,
    ...(cash === undefined ? {} : { quoteQuantity: cashOf(pair, cash) }),
    ...(limit ? { price: priceOf(pair, wish.limit) } : {}),
    ...(hasTrigger(orderType) ? { stopPrice: priceOf(pair, wish.trigger) } : {}),
    timeInForce: timeInForce === "GTD" ? "GTC" : timeInForce,
    ...(display === undefined ? {} : { icebergQuantity: volumeOf(pair, display) }),
    selfTrade: wish.selfTrade,
    ...(postOnly ? { expiresIfTaking: true } : {}),
    ...((feeIn === "quote") === (side === "buy") ? { feesOnTop: true } : {}),
  };
  const flags = [
    feeIn === "quote" ? "fciq" : "fcib",
    ...(postOnly ? ["post"] : []),
    ...(cash === undefined ? [] : ["viqc"]),
  ];
  const { clientId, userref, expires } = wish;
  return [request, { orderType, flags, clientId, userref, timeInForce, expires }];
}

function cashOf(pair: Pair, cash: Decimal): Atoms {
  if (cash.decimalPlaces() > pair.quote.decimals || !cash.gt(0)) throw invalid("volume");
  return toAtoms(cash, pair.quote.decimals);
}
