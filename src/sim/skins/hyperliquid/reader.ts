/** What the messages mean: all requests have one of two paths, and say in their bodies what they are. Pure. */
import { meaning, olderOnly } from "../../gateway/reading.ts";
import type { Purposes } from "../../gateway/reading.ts";
import type { HttpAnswer } from "../message.ts";
import type { FrameMeaning, PushMeaning, Reader, RequestMeaning, Trouble } from "../reader.ts";
import { coinOf } from "./venue.ts";

const purposes: Purposes = {
  order: ["create", true],
  cancel: ["cancel", true],
  cancelByCloid: ["cancel", true],
  modify: ["amend", true],
  batchModify: ["amend", true],
  scheduleCancel: ["cancelAll", true],
  updateLeverage: ["terms", true],
  updateIsolatedMargin: ["terms", true],
  noop: ["other", true],
  orderStatus: ["order", false],
  openOrders: ["openOrders", false],
  frontendOpenOrders: ["openOrders", false],
  userFills: ["fills", false],
  userFillsByTime: ["fills", false],
  spotClearinghouseState: ["account", false],
  clearinghouseState: ["positions", false],
  activeAssetData: ["terms", false],
  l2Book: ["book", false],
  exchangeStatus: ["time", false],
  spotMeta: ["markets", false],
  meta: ["markets", false],
  candleSnapshot: ["candles", false],
};

type Json = Readonly<Record<string, unknown>>;

const objectOf = (value: unknown): Json => typeof value === "object" && value !== null ? value as Json : {};

function parse(text: string): Json {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return {};
  }
}

/** What a body asks for: a request, or what is in an action. */
function meaningOf(body: Json): RequestMeaning {
  const action = objectOf(body["action"]);
  const write = body["action"] !== undefined;
  const type = String((write ? action : body)["type"]);
  const [purpose, writes] = purposes[type] ?? ["other", write];
  return meaning(purpose, writes, marketOf(write ? action : body));
}

function marketOf(body: Json): string | undefined {
  const coin = body["coin"] ?? objectOf(body["req"])["coin"];
  if (typeof coin === "string") return coin;
  const lists = [body["orders"], body["cancels"], body["modifies"]].find(Array.isArray) as unknown[] | undefined;
  const first = objectOf(lists?.[0]);
  const asset = first["a"] ?? first["asset"] ?? objectOf(first["order"])["a"] ?? objectOf(body["order"])["a"] ??
    body["asset"];
  return typeof asset === "number" ? coinOf(asset) : undefined;
}

const accountTopic = "account";
/** The stream by whose subscription a socket becomes an account's own. */
const first = "orderUpdates";
const accountStreams = [
  first,
  "userFills",
  "userEvents",
  "spotState",
  "openOrders",
  "clearinghouseState",
  "allDexsClearinghouseState",
  "userFundings",
  "activeAssetData",
];

/** What tells subscriptions apart, as clients write them and as they are repeated with their defaults. */
function keyOf({ type, coin = "", user = "", interval = "", nSigFigs, fast }: Json): string {
  return JSON.stringify([type, coin, String(user).toLowerCase(), interval, nSigFigs ?? null, fast === true]);
}

const topicOf = (subscription: Json): string =>
  accountStreams.includes(String(subscription["type"])) ? accountTopic : keyOf(subscription);

const kinds: Readonly<Record<string, "book" | "trades" | "ticker" | "candles">> = {
  l2Book: "book",
  trades: "trades",
  bbo: "ticker",
  activeAssetCtx: "ticker",
  activeSpotAssetCtx: "ticker",
  candle: "candles",
};

const privateKinds: Readonly<Record<string, "order" | "balances" | "positions">> = {
  orderUpdates: "order",
  userFills: "order",
  user: "order",
  openOrders: "order",
  spotState: "balances",
  clearinghouseState: "positions",
  allDexsClearinghouseState: "positions",
  userFundings: "balances",
};

/** An event of a market. Its subscription has the same name, but for contexts of spot. */
function marketPush(channel: string, data: unknown): PushMeaning {
  const kind = kinds[channel];
  const about = objectOf(Array.isArray(data) ? data[0] : data);
  const market = about["coin"] ?? about["s"];
  if (kind === undefined || typeof market !== "string") return { kind: "other" };
  const type = channel === "activeSpotAssetCtx" ? "activeAssetCtx" : channel;
  const subscription = { type, coin: market, interval: about["i"], fast: about["fast"] };
  return { kind, topic: keyOf(subscription), market };
}

const texts: Readonly<Record<Trouble, readonly [status: number, body: unknown]>> = {
  "outcome unknown": [504, undefined],
  unavailable: [503, undefined],
  "too many": [429, undefined],
  "no such order": [200, { status: "unknownOid" }],
  duplicate: [
    200,
    {
      status: "ok",
      response: { type: "order", data: { statuses: [{ error: "Order with this cloid already exists. asset=0" }] } },
    },
  ],
  untimely: [200, { status: "err", response: "Action already expired" }],
};

/** When an order or a fill was made, in milliseconds. */
const timeOf = (item: Json): number => Number(item["time"] ?? item["timestamp"] ?? 0);

/** Reads both kinds. */
export const reader: Reader = {
  request: ({ body }) => meaningOf(parse(body)),
  frame: (text): FrameMeaning => {
    const { method, subscription, id, request } = parse(text);
    const wanted = objectOf(subscription);
    if (method === "subscribe" && wanted["type"] === first) {
      return { kind: "request", id: `subscribe ${keyOf(wanted)}`, request: { purpose: "login", write: false } };
    }
    if (method === "subscribe" || method === "unsubscribe") {
      return { kind: method, id: `${method} ${keyOf(wanted)}`, topics: [topicOf(wanted)] };
    }
    if (method !== "post") return { kind: "other" };
    return { kind: "request", id: String(id), request: meaningOf(objectOf(objectOf(request)["payload"])) };
  },
  push: (text): PushMeaning => {
    const { channel, data } = parse(text);
    const told = objectOf(data);
    switch (channel) {
      case "post":
        return { kind: "reply", id: String(told["id"]) };
      case "subscriptionResponse":
        return { kind: "reply", id: `${told["method"]} ${keyOf(objectOf(told["subscription"]))}` };
    }
    const kind = privateKinds[String(channel)];
    return kind === undefined ? marketPush(String(channel), data) : { kind, topic: accountTopic };
  },
  succeeded: ({ status, body }) => {
    if (status !== 200) return false;
    const { status: word, response } = parse(body);
    if (word === "err" || word === "unknownOid") return false;
    const { statuses } = objectOf(objectOf(response)["data"]);
    return !Array.isArray(statuses) || statuses.some((each) => objectOf(each)["error"] === undefined);
  },
  trouble: (what): HttpAnswer => {
    const [status, body] = texts[what];
    const plain = { status, headers: { "content-type": "text/plain; charset=utf-8" }, body: "null" };
    return body === undefined
      ? plain
      : { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  },
  refusal: (id, frame): string => {
    if (frame.kind !== "request" || id.startsWith("subscribe ")) {
      const [type, coin, user, interval] = JSON.parse(id.slice(id.indexOf(" ") + 1)) as string[];
      const about = { type, ...(coin ? { coin } : {}), ...(user ? { user } : {}), ...(interval ? { interval } : {}) };
      return JSON.stringify({ channel: "error", data: `Invalid subscription ${JSON.stringify(about)}` });
    }
    const response = { type: "error", payload: "503 Service Unavailable" };
    return JSON.stringify({ channel: "post", data: { id: Number(id), response } });
  },
  // Books are whole: a level of nothing is one more that is not there.
  withUnknownLevel: (push) => push,
  asOf: ({ purpose }, answer, since): HttpAnswer => {
    if (!reader.succeeded(answer)) return answer;
    const body: unknown = JSON.parse(answer.body);
    if (Array.isArray(body)) {
      const older = olderOnly(body as Json[], since, timeOf);
      return older === body ? answer : { ...answer, body: JSON.stringify(older) };
    }
    const made = timeOf(objectOf(objectOf(objectOf(body)["order"])["order"]));
    return purpose === "order" && made > since ? reader.trouble("no such order") : answer;
  },
};
