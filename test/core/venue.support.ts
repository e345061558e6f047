/** A small venue on loopback: its description, its wire, and an HTTP server that does what a test says. */
import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { inspect } from "node:util";
import { boolean, type GenericSchema, number, object, string } from "valibot";
import * as assert from "uvu/assert";
import { encodeQuery } from "../../src/core/call.ts";
import type { Endpoint, ErrorKind, ErrorRule, Venue } from "../../src/core/endpoint.ts";
import { parseJson } from "../../src/core/json.ts";
import { type Keys, Secret } from "../../src/core/secret.ts";
import type { Wire } from "../../src/core/call.ts";
import type { SessionWire } from "../../src/core/session.ts";

export const kinds: readonly ErrorKind[] = [
  "Authentication",
  "Permission",
  "ClockSkew",
  "RateLimited",
  "Unavailable",
  "OutcomeUnknown",
  "InsufficientFunds",
  "InvalidOrder",
  "OrderNotFound",
  "DuplicateOrder",
  "OrderRejected",
  "InvalidRequest",
  "Venue",
];

/** Each kind has a code of its name; `orders` has several meanings. */
export const venue: Venue = {
  id: "testex",
  name: "Test Exchange",
  docs: "https://docs.invalid",
  environments: {
    live: { rest: "https://rest.invalid", stream: "wss://stream.invalid", api: "wss://api.invalid" },
    demo: { rest: "https://demo.invalid" },
  },
  pools: {
    weight: { limit: 100, window: 60_000, scope: "ip", used: "x-used" },
    orders: { limit: 10, window: 10_000, scope: "account", used: "x-orders" },
    connects: { limit: 50, window: 60_000, scope: "ip" },
    frames: { limit: 100, window: 1_000, scope: "socket" },
  },
  errors: {
    ...Object.fromEntries(kinds.map((kind): [string, ErrorRule] => [kind, { kind }])),
    orders: {
      kind: "OrderRejected",
      text: [["too little", "InsufficientFunds"], ["too", "InvalidOrder"], ["unknown", "OrderNotFound"]],
    },
  },
};

export const canaryKey = "CANARY-KEY-5b1d";
export const canarySecret = "CANARY-SECRET-9e4c";
/** Every signature begins with it. */
export const canarySignature = "CANARY-SIGNATURE-";

export const keys: Keys = { key: new Secret(canaryKey), secret: new Secret(canarySecret) };

function sign(text: string): string {
  return canarySignature + createHmac("sha256", canarySecret).update(text).digest("hex");
}

/** What the venue adds to plain HTTP: a header with the key, and time and signature in the query. */
export const wire: SessionWire & Wire = {
  venue,
  authorize: (draft, auth, now) => {
    const headers = { ...draft.headers, "x-key": keys.key.reveal() };
    if (auth === "key") return { ...draft, headers };
    const query = [...draft.query, ["time", String(Math.floor(now))] as const];
    return Promise.resolve({ ...draft, headers, query: [...query, ["signature", sign(encodeQuery(query))] as const] });
  },
  authorizeParams: (params, now) => ({
    ...params,
    key: keys.key.reveal(),
    time: Math.floor(now),
    signature: sign(String(Math.floor(now))),
  }),
  refusal: ({ status }, body) => {
    const told = body as { code?: unknown; text?: unknown; decided?: true } | undefined;
    if (status < 400 || typeof told?.code !== "string") return undefined;
    return { code: told.code, text: String(told.text), ...(told.decided ? { decided: true } : {}) };
  },
  askTime: async (call, context) => (await call(timeEndpoint, {}, context)).time,
};

export const timeEndpoint: Endpoint<Record<never, never>, { readonly time: number }> = {
  id: "time",
  method: "GET",
  path: "/time",
  auth: "none",
  cost: { weight: 1 },
  params: {},
  answer: object({ time: number() }),
};

const done: GenericSchema<unknown, { readonly ok: boolean }> = object({ ok: boolean() });

export interface ReadParams {
  readonly symbol?: string;
}

/** A read that anybody may do. */
export const readEndpoint: Endpoint<ReadParams, { readonly price: string }> = {
  id: "readPrice",
  method: "GET",
  path: "/price",
  auth: "none",
  cost: { weight: 2 },
  params: { symbol: { in: "query" } },
  answer: object({ price: string() }),
};

export interface SignedParams {
  readonly symbol: string;
  readonly note?: string;
}

/** A read for which one signs. */
export const signedEndpoint: Endpoint<SignedParams, { readonly ok: boolean }> = {
  id: "readAccount",
  method: "GET",
  path: "/account",
  auth: "signed",
  cost: { weight: 5 },
  params: { symbol: { in: "query", required: true }, note: { in: "query" } },
  answer: done,
};

/** A write. */
export const writeEndpoint: Endpoint<SignedParams, { readonly ok: boolean }> = {
  ...signedEndpoint,
  id: "placeOrder",
  method: "POST",
  path: "/order",
  cost: { weight: 1, orders: 1 },
  write: true,
};

/** One request as the server has it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly target: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Answers with JSON. */
  json(status: number, body: unknown, headers?: Readonly<Record<string, string>>): void;
  text(status: number, body: string, headers?: Readonly<Record<string, string>>): void;
  /** Ends the connection without an answer. */
  drop(): void;
}

/** A running venue. */
export interface VenueServer {
  readonly origin: string;
  readonly requests: readonly Seen[];
  /** Requests whose path is this. */
  count(path: string): number;
  close(): Promise<void>;
}

/** Starts a server that calls `answer` with every request once its body is complete. */
export async function venueServer(answer: (seen: Seen) => void): Promise<VenueServer> {
  const requests: Seen[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (text: string) => body += text);
    request.on("end", () => {
      const seen = seenOf(request, response, body);
      requests.push(seen);
      answer(seen);
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    count: (path) => requests.filter((seen) => seen.path === path).length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function seenOf(request: IncomingMessage, response: ServerResponse, body: string): Seen {
  const target = request.url ?? "";
  const [path = "", query = ""] = target.split("?", 2) as [string, string?];
  const text: Seen["text"] = (status, text, headers = {}) => {
    response.writeHead(status, headers);
    response.end(text);
  };
  return {
    method: request.method ?? "",
    path,
    target,
    query: new URLSearchParams(query),
    headers: request.headers,
    body,
    text,
    json: (status, value, headers = {}) =>
      text(status, JSON.stringify(value), { "content-type": "application/json", ...headers }),
    drop: () => request.socket.destroy(),
  };
}

/** The JSON in a request's body. */
export function bodyOf(seen: Seen | undefined): unknown {
  return parseJson(seen?.body ?? "");
}

/** What a promise rejects with. It shows no secret, however it is printed. */
export async function rejection<E extends Error>(
  promise: Promise<unknown>,
  type: new (...args: never[]) => E,
): Promise<E> {
  let error: unknown;
  try {
    await promise;
    error = undefined;
  } catch (caught) {
    error = caught;
  }
  if (error === undefined) assert.unreachable(`must reject with ${type.name}`);
  assert.instance(error, type, inspect(error));
  keepsSecrets(error);
  return error as E;
}

/** Looks for key, secret and signature in everything an error shows, and in what caused it. */
export function keepsSecrets(error: unknown): void {
  const texts = [inspect(error, { depth: Infinity, showHidden: true })];
  for (let at = error, depth = 0; at instanceof Error && depth < 10; at = at.cause, depth++) {
    texts.push(at.message, String(at.stack), JSON.stringify(at), JSON.stringify(Object.entries(at)));
  }
  for (const canary of [canaryKey, canarySecret, canarySignature, "signature=", "x-key"]) {
    for (const text of texts) assert.not.ok(text.includes(canary), `${canary} in ${text}`);
  }
}
