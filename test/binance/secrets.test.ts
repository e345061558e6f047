import { Buffer } from "node:buffer";
import { Console } from "node:console";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { Writable } from "node:stream";
import { format, inspect } from "node:util";
import { serialize } from "node:v8";
import * as assert from "uvu/assert";
import { account } from "../../generated/binance/spot.ts";
import { venue as description } from "../../generated/binance/venue.ts";
import {
  AuthenticationError,
  OutcomeUnknown,
  SchemaError,
  TransportError,
  ValidationError,
  VenueError,
} from "../../src/core/errors.ts";
import { openSession } from "../../src/core/session.ts";
import { type Credentials, guard } from "../../src/core/secret.ts";
import { authorityOf } from "../../src/venues/binance/auth.ts";
import { type BinanceSpot, spot } from "../../src/venues/binance/mod.ts";
import { suite } from "../support/suite.ts";
import { ed25519Keys, lab, rejection, until } from "./lab.ts";
import { watch, type Watched } from "./oracle.ts";
import { http } from "./proxy.ts";
import { Scripted } from "./scripted.ts";

const test = suite("binance secrets");
const { keep } = lab(test);

const symbol = "BTC/USDT";
const resting = { symbol, side: "buy", type: "limit", amount: "0.01", price: "60000" } as const;

/** A secret in every way that it may be written. */
function spellings(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString("hex");
  const base64 = bytes.toString("base64");
  return [
    secret,
    encodeURIComponent(secret),
    base64,
    base64.replace(/=+$/, ""),
    bytes.toString("base64url"),
    hex,
    hex.toUpperCase(),
  ];
}

/** Parts of a private key: its PEM without line breaks, each line, and the key itself. */
function partsOf(pem: string): string[] {
  const lines = pem.split("\n").filter((line) => line !== "" && !line.startsWith("-----"));
  const der = Buffer.from(lines.join(""), "base64");
  const seed = der.subarray(-32);
  return [pem, lines.join(""), ...lines, seed.toString("hex"), seed.toString("base64"), seed.toString("latin1")];
}

/** Every way out of the process for a value: what each of them writes. */
function sinks(value: unknown): Readonly<Record<string, string>> {
  const written: Record<string, string> = {};
  const attempt = (name: string, write: () => string): void => {
    try {
      written[name] = write();
    } catch (error) {
      // What cannot be written that way is not written; but neither may the refusal tell.
      written[name] = String(error);
    }
  };
  const all = {
    depth: Infinity,
    showHidden: true,
    getters: true,
    maxArrayLength: null,
    maxStringLength: null,
  } as const;
  attempt("inspect", () => inspect(value, all));
  attempt("inspect proxies", () => inspect(value, { ...all, showProxy: true, colors: true }));
  attempt("JSON", () => JSON.stringify(value) ?? "");
  attempt("String", () => String(value));
  attempt("template", () => `${value as string}`);
  attempt("format", () => format("%o %O %j %s", value, value, value, value));
  attempt("clone", () => inspect(structuredClone(value), all));
  attempt("spread", () => inspect({ ...(value as object) }, all));
  attempt("members", () => members(value).join("\n"));
  attempt("serialized", () => serialize(value).toString("latin1"));
  attempt("stack", () => String((value as { stack?: unknown }).stack));
  let text = "";
  const stream = new Writable({ write: (chunk, _, done) => (text += String(chunk), done()) });
  attempt("console", () => {
    const console = new Console({
      stdout: stream,
      stderr: stream,
      inspectOptions: { depth: Infinity, showHidden: true },
    });
    console.log(value);
    console.dir(value, { depth: Infinity, showHidden: true });
    console.error("%o", value);
    console.table(value);
    return text;
  });
  const { Deno } = globalThis as { Deno?: { inspect(value: unknown, options: object): string } };
  if (Deno) {
    attempt(
      "Deno.inspect",
      () =>
        Deno.inspect(value, {
          depth: 100,
          showHidden: true,
          getters: true,
          iterableLimit: 1e6,
          strAbbreviateSize: 1e6,
        }),
    );
  }
  return written;
}

/** Own properties of everything that can be reached by name, hidden ones, symbols and the source of functions included. */
function members(value: unknown, seen: Set<unknown> = new Set()): string[] {
  if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) {
    return [String(value)];
  }
  seen.add(value);
  const found: string[] = typeof value === "function" ? [Function.prototype.toString.call(value)] : [];
  if (value instanceof Map) found.push(...[...value].flat().flatMap((one) => members(one, seen)));
  if (value instanceof Set) found.push(...[...value].flatMap((one) => members(one, seen)));
  for (const key of Reflect.ownKeys(value)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(value, key);
    if (descriptor && "value" in descriptor) found.push(String(key), ...members(descriptor.value, seen));
  }
  return found;
}

function check(what: string, value: unknown, canaries: readonly string[]): void {
  for (const [sink, text] of Object.entries(sinks(value))) {
    for (const canary of canaries) {
      assert.ok(canary.length >= 16, "too short to be found by chance");
      if (text.includes(canary)) {
        throw new Error(`${what}: ${sink} tells ${canary.slice(0, 6)}… of ${text.length} characters`);
      }
    }
  }
}

/** The signatures that went over the wire. */
class Signatures {
  readonly all: Set<string> = new Set();
  constructor(server: Scripted) {
    server.script = ({ target }) => {
      this.note(/[?&]signature=([^&]+)/.exec(target)?.[1]);
      return undefined;
    };
  }
  note(text: string | undefined): void {
    if (text === undefined) return;
    const signature = decodeURIComponent(text);
    for (const one of [text, signature, ...spellings(signature)]) this.all.add(one);
  }
  /** Those of the sockets as well. */
  from(server: Scripted): string[] {
    for (const line of server.lines("/ws-api")) {
      for (const text of line.heard) this.note(/"signature":"([^"]+)"/.exec(text)?.[1]);
    }
    return [...this.all];
  }
}

interface World extends Watched {
  readonly venue: BinanceSpot;
  readonly server: Scripted;
  readonly signatures: Signatures;
  /** What must not be found: the key and what signs, and every signature so far. */
  canaries(): string[];
}

async function world(
  kind: "hmac" | "ed25519",
  change: (credentials: Credentials) => Credentials = (same) => same,
): Promise<World> {
  const server = keep(await Scripted.open());
  const signatures = new Signatures(server);
  const { publicKey, privateKey } = ed25519Keys();
  const account = kind === "hmac"
    ? server.sim.account
    : server.sim.createAccount({ publicKey, balances: { USDT: "100000" } });
  const right: Credentials = kind === "hmac"
    ? { key: account.key, secret: account.secret }
    : { key: account.key, privateKey };
  const credentials = change(right);
  const venue = keep(spot({ network: "sim", url: server.url, credentials }));
  const hidden = Object.values(credentials).flatMap((text) => text.includes("-----") ? partsOf(text) : spellings(text));
  return { ...watch(venue), venue, server, signatures, canaries: () => [...hidden, ...signatures.from(server)] };
}

for (const kind of ["hmac", "ed25519"] as const) {
  test(`a connector that works tells nothing, whatever it is asked and however it is printed: ${kind}`, async () => {
    const here = await world(kind);
    const { venue } = here;
    check("a connector before connect", venue, here.canaries());
    await venue.connect();
    const order = await venue.createOrder(resting);
    const socket = await venue.orderSocket.createOrder(resting);
    const told = [
      venue,
      venue.status,
      venue.limits(),
      venue.readiness,
      order,
      order.state,
      socket,
      venue.orderSocket,
      await venue.watchOrderBook(symbol),
      await venue.watchTrades(symbol),
      await venue.fetchBalances(),
      await venue.fetchOpenOrders(),
      await venue.fetchTradingFees(symbol),
      await venue.call(account, {}),
      await venue.cancelOrder({ symbol, clientOrderId: order.clientOrderId }),
      here.events,
      [...here.orders],
    ];
    assert.ok(here.canaries().length > 20, "signatures were seen");
    for (const [at, value] of told.entries()) check(`value ${at}`, value, here.canaries());
    await venue.close();
    check("a closed connector", venue, here.canaries());
  });
}

test("the parts that hold the secret print nothing of it", () => {
  const { privateKey } = ed25519Keys();
  const key = "K".repeat(30) + "keycanary";
  const secret = "S".repeat(30) + "secretcanary";
  const passphrase = "a passphrase canary";
  for (const way of [{ secret }, { privateKey }, { sign: () => "signed" }]) {
    const keys = guard({ key, passphrase, ...way } as Credentials);
    const canaries = [key, secret, passphrase].flatMap(spellings).concat(partsOf(privateKey));
    check("keys", keys, canaries);
    check("one key", keys.key, canaries);
    check("what signs", authorityOf(keys), canaries);
    const session = openSession(description, { credentials: { key, passphrase, ...way } as Credentials }, (given) => ({
      venue: description,
      authorize: (draft) => draft,
      refusal: () => undefined,
      askTime: () => Promise.resolve(given ? 0 : 1),
    }));
    check("a session", session, canaries);
    check("what a session makes sockets of", session.stream("api", { path: "/" } as never), canaries);
    session.close();
  }
});

/** Answers that cannot be used, made of something that was sent. */
const echoes: Readonly<Record<string, (sent: string) => string>> = {
  "a field of another kind": (sent) => http(200, JSON.stringify({ balances: sent })),
  "a page": (sent) => http(502, `<html>${sent}</html>`),
  "a page with 200": (sent) => http(200, `${sent} is what you sent`),
  "a reason and a header": (sent) => `HTTP/1.1 500 ${sent}\r\nX-Sent: ${sent}\r\nContent-Length: 0\r\n\r\n`,
  "a refusal's code": (sent) => http(400, JSON.stringify({ code: -1, msg: [sent], data: sent })),
  "a text in place of a number": (sent) =>
    http(200, JSON.stringify({ makerCommission: 1, balances: [{ asset: "BTC", free: sent, locked: "0" }] })),
};

/** Fails in many ways, each while a signed request is out. Resolves with what was thrown. */
const failures: Readonly<
  Record<string, readonly [kind: new (...args: never[]) => Error, fail: (here: World) => Promise<unknown>]>
> = {
  "a read that is answered with 503": [TransportError, ({ venue, server }) => {
    answerSigned(server, http(503, "<html>"));
    return venue.fetchBalances();
  }],
  "a write that is answered with 503": [OutcomeUnknown, ({ venue, server }) => {
    answerSigned(server, http(503, "<html>"));
    return venue.createOrder(resting);
  }],
  "an answer of the wrong shape": [SchemaError, ({ venue, server }) => {
    answerSigned(server, http(200, '{"balances":"none"}'));
    return venue.fetchBalances();
  }],
  "an answer that is no JSON": [SchemaError, ({ venue, server }) => {
    answerSigned(server, http(200, "<html>"));
    return venue.fetchBalances();
  }],
  "a read that times out": [TransportError, ({ venue, server }) => {
    answerSigned(server, "silence");
    return venue.fetchBalances({ timeout: 100 });
  }],
  "a write that times out": [OutcomeUnknown, ({ venue, server }) => {
    answerSigned(server, "silence");
    return venue.createOrder({ ...resting, timeout: 100 });
  }],
  "a read that is aborted": [TransportError, ({ venue, server }) => {
    answerSigned(server, "silence");
    return venue.fetchBalances({ signal: AbortSignal.timeout(50) });
  }],
  "no HTTP at all": [OutcomeUnknown, ({ venue, server }) => {
    answerSigned(server, "SSH-2.0\r\n\r\n");
    return venue.createOrder(resting);
  }],
  "a server that is gone": [TransportError, async ({ venue, server }) => {
    await server.close();
    return await venue.fetchBalances();
  }],
  "a socket request that is refused": [
    VenueError,
    ({ venue }) => venue.orderSocket.createOrder({ ...resting, amount: "100" }),
  ],
  "a key that is revoked": [AuthenticationError, ({ venue, server }) => {
    server.sim.revokeKey(server.sim.account.key);
    return venue.createOrder(resting);
  }],
  "a refusal that says what was sent": [VenueError, ({ venue, server }) => {
    const before = server.script;
    server.script = (request, path) => {
      before(request, path);
      if (!request.target.includes("signature=")) return undefined;
      const signature = /signature=([^&]+)/.exec(request.target)?.[1];
      const msg = `Not valid: ${request.target} of ${request.headers["x-mbx-apikey"]} with ${signature}`;
      return http(400, JSON.stringify({ code: -1022, msg }));
    };
    return venue.fetchBalances();
  }],
  "a call after close": [TransportError, async ({ venue }) => {
    await venue.close();
    return await venue.fetchBalances();
  }],
};

/** Answers every signed request so; the signature is noted all the same. */
function answerSigned(server: Scripted, wire: string | "silence"): void {
  const before = server.script;
  server.script = (request, path) => {
    before(request, path);
    return request.target.includes("signature=") ? wire : undefined;
  };
}

/** The id of a frame's request. */
function idOf(text: string): string {
  return /"id":"?([^",]+)/.exec(text)?.[1] ?? "";
}

/** Answers every signed request with something of itself: its key, and its signature. */
function echoSigned(server: Scripted, echo: (part: string) => string): void {
  const before = server.script;
  let turn = 0;
  server.script = (request, path) => {
    before(request, path);
    const signature = /signature=([^&]+)/.exec(request.target)?.[1];
    if (signature === undefined) return undefined;
    return echo(turn++ % 2 === 0 ? request.headers["x-mbx-apikey"] ?? "" : signature);
  };
}

/** The same, with answers that repeat what was sent. */
const repeated: typeof failures = {
  ...Object.fromEntries(
    Object.entries(echoes).map(([what, echo]): [string, (typeof failures)[string]] => [
      `a read whose answer repeats what was sent: ${what}`,
      [Error, ({ venue, server }) => {
        echoSigned(server, echo);
        return venue.fetchBalances();
      }],
    ]),
  ),
  "a write whose answer repeats what was sent": [OutcomeUnknown, ({ venue, server }) => {
    echoSigned(server, (sent) => http(200, JSON.stringify({ symbol: sent, orderId: sent })));
    return venue.createOrder(resting);
  }],
  "a socket request whose refusal repeats what was sent": [VenueError, ({ venue, server }) => {
    // Without the event that would tell that it was taken all the same.
    server.frame = (text, line) =>
      text.includes("executionReport")
        ? undefined
        : text.includes('"result":{') || text.includes('"error"')
        ? JSON.stringify({ id: idOf(text), status: 400, error: { code: -1100, msg: line.heard.at(-1) } })
        : text;
    return venue.orderSocket.createOrder(resting);
  }],
  "a socket request whose answer repeats what was sent": [OutcomeUnknown, ({ venue, server }) => {
    server.frame = (text, line) => {
      const sent = JSON.parse(line.heard.at(-1) ?? "{}") as { params?: { apiKey?: string; signature?: string } };
      if (text.includes("executionReport")) return undefined;
      if (!text.includes('"result":{')) return text;
      return JSON.stringify({ id: idOf(text), status: 200, result: { symbol: "x", orderId: sent.params?.signature } });
    };
    return venue.orderSocket.createOrder(resting);
  }],
};

async function tellNothing(ways: typeof failures): Promise<void> {
  await Promise.all(
    Object.entries(ways).map(async ([what, [kind, fail]]) => {
      const here = await world("hmac");
      await here.venue.connect();
      const error = await rejection(fail(here));
      assert.instance(error, kind, `${what}: ${inspect(error)}`);
      const canaries = here.canaries();
      let depth = 0;
      for (let cause: unknown = error; cause !== undefined && depth < 10; depth++) {
        check(`${what}, cause ${depth}`, cause, canaries);
        cause = (cause as { cause?: unknown }).cause;
      }
      check(`${what}: the connector`, here.venue, canaries);
      check(`${what}: its events`, here.events, canaries);
      check(`${what}: its orders`, [...here.orders], canaries);
    }),
  );
}

test(
  "errors of every kind tell nothing, down to their last cause, and neither do the connector's events",
  () => tellNothing(failures),
  30_000,
);

test("answers that repeat what was sent tell nothing either", () => tellNothing(repeated), 30_000);

test("a wrong secret, an unknown key, a key of the wrong kind: connect fails, and tells nothing", async () => {
  const wrong: readonly (readonly ["hmac" | "ed25519", (credentials: Credentials) => Credentials])[] = [
    ["hmac", ({ key }) => ({ key, secret: "W".repeat(20) + "wrongsecretcanary" })],
    ["hmac", () => ({ key: "U".repeat(40) + "unknownkeycanary0123abcd", secret: "V".repeat(30) + "secretcanary" })],
    ["hmac", () => ({ key: "short-key-canary", secret: "V".repeat(30) + "secretcanary" })],
    ["ed25519", ({ key }) => ({ key, privateKey: ed25519Keys().privateKey })],
    ["ed25519", ({ key }) => ({ key, secret: "H".repeat(30) + "hmacforedcanary" })],
  ];
  for (const [kind, change] of wrong) {
    const here = await world(kind, change);
    const error = await rejection(here.venue.connect());
    assert.instance(error, AuthenticationError);
    check("the refusal", error, here.canaries());
    check("the connector", here.venue, here.canaries());
    check("its events", here.events, here.canaries());
  }
});

test("a key that is revoked while the account's stream is down: its events tell nothing", async () => {
  const here = await world("hmac");
  const { venue, server } = here;
  await venue.connect();
  server.sim.revokeKey(server.sim.account.key);
  server.sim.disconnectAll();
  await until("the refusal is told", () => here.events.some(({ kind }) => kind === "error"));
  check("events", here.events, here.canaries());
});

test("credentials that cannot be used are refused without being quoted", () => {
  const canary = "C".repeat(30) + "credentialcanary";
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }) as unknown as { privateKey: KeyObject };
  const rsaPem = rsa.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const sec1 = generateKeyPairSync("ec", { namedCurve: "P-256" }) as unknown as { privateKey: KeyObject };
  const ecPem = sec1.privateKey.export({ type: "sec1", format: "pem" }).toString();
  const broken = `-----BEGIN PRIVATE KEY-----\n${Buffer.from(canary).toString("base64")}\n-----END PRIVATE KEY-----\n`;
  const wrong: readonly unknown[] = [
    { key: `${canary} with space`, secret: canary },
    { key: canary, secret: `${canary}\n` },
    { key: canary, secret: [canary] },
    { key: { value: canary }, secret: canary },
    { key: canary, secret: canary, privateKey: canary },
    { key: canary, privateKey: canary },
    { key: canary, privateKey: broken },
    { key: canary, privateKey: rsaPem },
    { key: canary, privateKey: ecPem },
    { key: canary, sign: canary },
    { key: canary, passphrase: `${canary} `, secret: canary },
    canary,
  ];
  const canaries = [...spellings(canary), ...partsOf(rsaPem), ...partsOf(ecPem), ...partsOf(broken)]
    .filter((one) => one.length >= 16);
  for (const [at, credentials] of wrong.entries()) {
    let error: unknown;
    try {
      spot({ credentials: credentials as Credentials });
    } catch (thrown) {
      error = thrown;
    }
    assert.instance(error, ValidationError, `credentials ${at}`);
    check(`credentials ${at}`, error, canaries);
  }
});

test("a function that signs: what it signs and what it gives stay between it and the wire", async () => {
  const server = keep(await Scripted.open());
  const { key } = server.sim.account;
  const given = "G".repeat(30) + "signaturecanary";
  const sign = (): Promise<string> => Promise.resolve(given);
  const venue = keep(spot({ network: "sim", url: server.url, credentials: { key, sign } }));
  const watched = watch(venue);
  const error = await rejection(venue.connect());
  assert.instance(error, AuthenticationError);
  const canaries = [...spellings(key), ...spellings(given)];
  for (const value of [error, venue, watched.events]) check("with a signer", value, canaries);
});

test("this test finds what it looks for", () => {
  const secret = "F".repeat(30) + "findme";
  const ways: readonly unknown[] = [
    { secret },
    new Error(secret),
    new Error("outer", { cause: new Error(secret) }),
    [[[[[[[[{ deep: secret }]]]]]]]],
    Object.defineProperty({}, "hidden", { value: secret, enumerable: false }),
    { [Symbol(secret)]: 1 },
    { bytes: Buffer.from(secret).toString("base64") },
    {
      get secret() {
        return secret;
      },
    },
    new Map([["secret", secret]]),
    Object.assign(() => {}, { secret }),
    encodeURIComponent(secret),
  ];
  for (const [at, way] of ways.entries()) {
    assert.throws(() => check(`way ${at}`, way, spellings(secret)), /tells/, `way ${at}`);
  }
});

test.run();
