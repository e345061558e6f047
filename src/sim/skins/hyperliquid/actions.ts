/**
 * Actions as they are signed (docs: "Exchange endpoint"): each with its fields in the venue's order, whatever order they came
 * in, and with numbers without zeroes at their end. Who signed anything else signed another action.
 */
import { notUnderstood, Refusal } from "./refusal.ts";
import type { Fields } from "./shape.ts";

const tifs = ["Gtc", "Ioc", "Alo"] as const;
const sides = ["tp", "sl"] as const;

// Not interfaces: what is packed has to be known field by field.

/** A new order. */
export type OrderWire = {
  readonly a: number;
  readonly b: boolean;
  readonly p: string;
  readonly s: string;
  readonly r: boolean;
  readonly t: OrderTerms;
  readonly c?: string | undefined;
};

export type LimitTerms = { readonly limit: { readonly tif: (typeof tifs)[number] } };
export type TriggerTerms = {
  readonly trigger: { readonly isMarket: boolean; readonly triggerPx: string; readonly tpsl: (typeof sides)[number] };
};
export type OrderTerms = LimitTerms | TriggerTerms;

/** A change: an order in the place of another. */
export type ModifyWire = { readonly oid: number | string; readonly order: OrderWire };

/** What can be done. */
export type Action =
  | { readonly type: "order"; readonly orders: readonly OrderWire[]; readonly grouping: "na" }
  | {
    readonly type: "cancel";
    readonly cancels: readonly { readonly a: number; readonly o: number }[];
    readonly f?: true | undefined;
  }
  | {
    readonly type: "cancelByCloid";
    readonly cancels: readonly { readonly asset: number; readonly cloid: string }[];
    readonly f?: true | undefined;
  }
  | ({ readonly type: "modify"; readonly a?: true | undefined } & ModifyWire)
  | { readonly type: "batchModify"; readonly modifies: readonly ModifyWire[]; readonly a?: true | undefined }
  | { readonly type: "scheduleCancel"; readonly time?: number | undefined }
  | { readonly type: "noop" }
  | { readonly type: "updateLeverage"; readonly asset: number; readonly isCross: boolean; readonly leverage: number }
  | { readonly type: "updateIsolatedMargin"; readonly asset: number; readonly isBuy: boolean; readonly ntli: number };

function termsOf(fields: Fields): OrderTerms {
  if (fields.has("limit")) {
    fields.only("limit");
    return { limit: { tif: fields.fields("limit").only("tif").word("tif", tifs) } };
  }
  const trigger = fields.only("trigger").fields("trigger").only("isMarket", "triggerPx", "tpsl");
  return {
    trigger: {
      isMarket: trigger.flag("isMarket"),
      triggerPx: trigger.decimal("triggerPx"),
      tpsl: trigger.word("tpsl", sides),
    },
  };
}

function orderOf(fields: Fields): OrderWire {
  fields.only("a", "b", "p", "s", "r", "t", "c");
  return {
    a: fields.count("a"),
    b: fields.flag("b"),
    p: fields.decimal("p"),
    s: fields.decimal("s"),
    r: fields.flag("r"),
    t: termsOf(fields.fields("t")),
    ...(fields.has("c") ? { c: fields.cloid("c") } : {}),
  };
}

function modifyOf(fields: Fields): ModifyWire {
  return { oid: fields.order("oid"), order: orderOf(fields.fields("order")) };
}

/** Reads an action; one that the venue has and the simulated one has not is refused as not understood. */
export function actionOf(fields: Fields): Action {
  const type = fields.text("type");
  const marked = (name: "a" | "f"): { readonly [field in typeof name]?: true } =>
    fields.mark(name) === true ? { [name]: true } : {};
  switch (type) {
    case "order":
      fields.only("type", "orders", "grouping", "builder");
      if (fields.has("builder")) throw new Refusal("Builder fee has not been approved.");
      return { type, orders: fields.list("orders").map(orderOf), grouping: fields.word("grouping", ["na"]) };
    case "cancel":
      fields.only("type", "cancels", "f");
      return {
        type,
        cancels: fields.list("cancels").map((each) => ({ a: each.only("a", "o").count("a"), o: each.count("o") })),
        ...marked("f"),
      };
    case "cancelByCloid":
      fields.only("type", "cancels", "f");
      return {
        type,
        cancels: fields.list("cancels").map((each) => ({
          asset: each.only("asset", "cloid").count("asset"),
          cloid: each.cloid("cloid"),
        })),
        ...marked("f"),
      };
    case "modify":
      return { type, ...modifyOf(fields.only("type", "oid", "order", "a")), ...marked("a") };
    case "batchModify":
      fields.only("type", "modifies", "a");
      return {
        type,
        modifies: fields.list("modifies").map((each) => modifyOf(each.only("oid", "order"))),
        ...marked("a"),
      };
    case "scheduleCancel":
      fields.only("type", "time");
      return { type, ...(fields.has("time") ? { time: fields.count("time") } : {}) };
    case "noop":
      fields.only("type");
      return { type };
    case "updateLeverage":
      fields.only("type", "asset", "isCross", "leverage");
      return {
        type,
        asset: fields.count("asset"),
        isCross: fields.flag("isCross"),
        leverage: fields.count("leverage"),
      };
    case "updateIsolatedMargin":
      fields.only("type", "asset", "isBuy", "ntli");
      return { type, asset: fields.count("asset"), isBuy: fields.flag("isBuy"), ntli: fields.whole("ntli") };
    default:
      throw notUnderstood();
  }
}

/** How many orders, cancels or changes an action is: they count against the account's budget, and weigh. */
export function sizeOf(action: Action): number {
  switch (action.type) {
    case "order":
      return action.orders.length;
    case "cancel":
    case "cancelByCloid":
      return action.cancels.length;
    case "batchModify":
      return action.modifies.length;
    default:
      return 1;
  }
}

/** Whether it only cancels: that goes on where the account's budget stops orders. */
export function cancels({ type }: Action): boolean {
  return type === "cancel" || type === "cancelByCloid";
}
