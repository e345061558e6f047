/** What sockets subscribe to: objects, which the venue answers with their defaults filled in (docs: "Subscriptions"). */
import type { Core } from "./core.ts";
import { deskOf } from "./core.ts";
import { candleInterval, figuresIn } from "./market-data.ts";
import { Unanswered } from "./refusal.ts";
import { Fields } from "./shape.ts";

/** A subscription that can be answered. */
export interface Subscription {
  /** As it is repeated to the client. */
  readonly told: Readonly<Record<string, unknown>>;
  /** Tells subscriptions apart. */
  readonly key: string;
  readonly type: string;
  readonly coin: string | undefined;
  /** An address, in lower case. */
  readonly user: string | undefined;
}

/** A coin that there is not: the venue ends the connection without a word. */
export class UnknownCoin extends Error {}

const ofCoin = ["l2Book", "bbo", "trades", "candle", "activeAssetCtx"];
const ofUser = [
  "orderUpdates",
  "userFills",
  "userEvents",
  "spotState",
  "openOrders",
  "clearinghouseState",
  "allDexsClearinghouseState",
  "userFundings",
];

/** Fields that go with a kind, as they are repeated. */
function extrasOf(type: string, fields: Fields): Readonly<Record<string, unknown>> | undefined {
  switch (type) {
    case "l2Book": {
      const [figures, mantissa] = figuresIn(fields) ?? [null, 1];
      const fast = fields.has("fast") && fields.flag("fast");
      return { nSigFigs: figures, mantissa: mantissa === 1 ? null : mantissa, fast };
    }
    case "candle": {
      const interval = fields.text("interval");
      return candleInterval(interval) === undefined ? undefined : { interval };
    }
    case "userFills":
      return { aggregateByTime: fields.has("aggregateByTime") && fields.flag("aggregateByTime") };
    case "spotState":
      return { isPortfolioMargin: fields.has("isPortfolioMargin") && fields.flag("isPortfolioMargin") };
    case "openOrders":
    case "clearinghouseState": {
      const dex = fields.optionalText("dex") ?? "";
      return dex === "" ? { dex } : undefined;
    }
    case "allMids":
      return (fields.optionalText("dex") ?? "") === "" ? {} : undefined;
    default:
      return {};
  }
}

/** Reads a subscription; `undefined` where there is none of that kind. */
export function subscriptionOf(core: Core, value: unknown): Subscription | undefined {
  try {
    const fields = new Fields(value);
    const type = fields.text("type");
    const pair = type === "activeAssetData";
    const coin = ofCoin.includes(type) || pair ? fields.text("coin") : undefined;
    const user = ofUser.includes(type) || pair ? fields.address("user") : undefined;
    if (coin === undefined && user === undefined && type !== "allMids" && type !== "allDexsAssetCtxs") return undefined;
    const extras = extrasOf(type, fields);
    if (extras === undefined) return undefined;
    const desk = coin === undefined ? undefined : deskOf(core, coin);
    if (coin !== undefined && (desk === undefined || pair && desk.market.spec.contract === undefined)) {
      throw new UnknownCoin();
    }
    const told = {
      type,
      ...(user === undefined ? {} : { user }),
      ...(coin === undefined ? {} : { coin }),
      ...extras,
    };
    return { told, key: JSON.stringify(told), type, coin, user };
  } catch (error) {
    if (error instanceof Unanswered) return undefined;
    throw error;
  }
}
