/** What a venue answers to a frame of its client: every subscription is granted. The words are those of its description. */
type Fields = Readonly<Record<string, unknown>>;

const replies: Readonly<Record<string, (frame: Fields) => unknown>> = {
  binance: ({ id }) => ({ result: null, id }),
  okx: ({ op, id, args }) => {
    const [arg] = args as readonly unknown[];
    return {
      event: op,
      ...(id === undefined ? {} : { id }),
      arg,
      connId: "a1",
    };
  },
  bybit: ({ op, req_id }) => ({
    success: true,
    ret_msg: op === "ping" ? "pong" : "",
    conn_id: "c",
    req_id,
    op,
  }),
  kraken: ({ method, params, req_id }) => {
    if (method === "ping") return { method: "pong", req_id };
    const { symbol } = params as { symbol: readonly string[] };
    return {
      method,
      result: { ...params as Fields, symbol: symbol[0] },
      success: true,
      req_id,
    };
  },
  hyperliquid: ({ method, subscription }) =>
    method === "ping" ? { channel: "pong" } : { channel: "subscriptionResponse", data: { method, subscription } },
};

/** The answer to what a client sent. */
export function replyOf(venue: string, text: string): string {
  if (text === "ping") return "pong";
  const reply = replies[venue];
  if (reply === undefined) {
    throw new Error(`nobody knows what ${venue} answers`);
  }
  return JSON.stringify(reply(JSON.parse(text) as Fields));
}

/** The answer to a request, by its route; of Hyperliquid the question is part of that. Throws where there is none. */
export function answerTo(
  answers: Readonly<Record<string, unknown>>,
  method: string,
  url: string,
  body: string | undefined,
): unknown {
  const { pathname } = new URL(url);
  const type = body === undefined || body[0] !== "{" ? undefined : (JSON.parse(body) as Fields)["type"];
  const route = `${method} ${pathname}${typeof type === "string" ? ` ${type}` : ""}`;
  if (!Object.hasOwn(answers, route)) {
    throw new Error(`nothing is answered to ${route}`);
  }
  return answers[route];
}

/** The venue's time, in its words, by the route that asks for it. */
export function timeAnswers(now: number): Readonly<Record<string, unknown>> {
  const seconds = Math.floor(now / 1_000);
  return {
    "GET /api/v3/time": { serverTime: now },
    "GET /api/v5/public/time": {
      code: "0",
      msg: "",
      data: [{ ts: String(now) }],
    },
    "GET /v5/market/time": {
      ...{ retCode: 0, retMsg: "OK", retExtInfo: {}, time: now },
      result: { timeSecond: String(seconds), timeNano: `${now}000000` },
    },
    "GET /0/public/Time": {
      error: [],
      result: { unixtime: seconds, rfc1123: "" },
    },
    "POST /info exchangeStatus": { specialStatuses: null, time: now },
  };
}
