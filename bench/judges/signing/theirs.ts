/** ccxt's side: which of its operations is ours, and what it signs for the same parameters. */
import type { Comparison, Fields, Keys } from "./comparison.ts";
import type { Sent } from "./deviations.ts";

type Serializer = (value: unknown, ...rest: readonly unknown[]) => string;

/** An exchange of ccxt, as far as it is used here. */
export interface Exchange {
  sign(path: string, api: Api, method: string, params: unknown): Partial<Sent>;
  describe(): { readonly api: unknown };
  setSandboxMode(on: boolean): void;
  options: Record<string, unknown>;
  /** Sent with every request. */
  headers: Readonly<Record<string, string>>;
  /** Everything else by its name: what a venue's file calls, and what is replaced here. */
  [name: string]: unknown;
}

type Api = string | readonly string[];

/** One operation of ccxt. */
export interface Known {
  readonly path: string;
  readonly api: Api;
  readonly method: string;
  readonly url: string;
  /** Its `sign` asks for keys. */
  readonly private: boolean;
}

const methods: ReadonlySet<string> = new Set(["get", "post", "put", "patch", "delete"]);
/** How ccxt writes parameters; which of them depends on the venue and the operation. */
const serializers = ["urlencode", "rawencode", "urlencodeNested", "urlencodeWithArrayRepeat", "json"] as const;

/** An exchange with these keys, that reaches for nothing. */
export async function openExchange(comparison: Comparison, keys: Keys): Promise<Exchange> {
  // By a name that is not known before: this folder's packages are not installed where types are checked.
  const name: string = "ccxt";
  const { default: ccxt } = await import(name) as { default: Record<string, unknown> };
  type Classes = Readonly<Record<string, new (config: Fields) => Exchange>>;
  const Class = (ccxt["pro"] as Classes)[comparison.exchange] ?? (ccxt as Classes)[comparison.exchange];
  if (!Class) throw new Error(`ccxt knows no ${comparison.exchange}`);
  const exchange = new Class({ ...keys.theirs, enableRateLimit: false });
  if ((keys.ours.network ?? "live") !== "live") exchange.setSandboxMode(true);
  return exchange;
}

/** Stops ccxt's clocks, in milliseconds since 1970 UTC. */
export function setTime(exchange: Exchange, now: number): void {
  const ms = Math.floor(now);
  exchange["milliseconds"] = () => ms;
  exchange["seconds"] = () => Math.floor(ms / 1_000);
  exchange["microseconds"] = () => ms * 1_000;
}

/** All of ccxt's operations, each signed once without parameters to see where it leads. */
export function operationsOf(exchange: Exchange): readonly Known[] {
  const found: Known[] = [];
  const required = exchange["checkRequiredCredentials"] as (...args: unknown[]) => unknown;
  let asked = false;
  exchange["checkRequiredCredentials"] = function (...args: unknown[]) {
    asked = true;
    return required.apply(exchange, args);
  };
  const visit = (node: unknown, trail: readonly string[]): void => {
    for (const [name, value] of Object.entries(node as object)) {
      if (!methods.has(name.toLowerCase())) {
        if (typeof value === "object" && value !== null) visit(value, [...trail, name]);
        continue;
      }
      const api = trail.length === 1 ? trail[0] ?? "" : trail;
      const method = name.toUpperCase();
      for (const path of Array.isArray(value) ? value as string[] : Object.keys(value)) {
        asked = false;
        try {
          const { url } = exchange.sign(path, api, method, {});
          if (url !== undefined) found.push({ path, api, method, url: addressOf(url), private: asked });
        } catch {
          // It wants something to sign: it is none of those compared here, or it is counted as not known.
        }
      }
    }
  };
  visit(exchange.describe().api, []);
  delete exchange["checkRequiredCredentials"];
  return found;
}

/** The operation behind a method and an address; where several lead there, one that is signed, at the same host. */
export function findOperation(known: readonly Known[], method: string, address: string): Known | undefined {
  const wanted = placed(addressOf(address));
  const fits = known.filter((each) => each.method === method && placed(each.url).path === wanted.path);
  const rank = (each: Known): number => (each.private ? 2 : 0) + (placed(each.url).origin === wanted.origin ? 1 : 0);
  return fits.sort((one, other) => rank(other) - rank(one))[0];
}

/** What ccxt sends for these parameters. `raw`: it wrote characters as they are that mean something where they stand. */
export interface Signed {
  readonly sent: Sent;
  readonly raw: boolean;
}

/**
 * Signs as ccxt does. Where it writes parameters without encoding them, and they need it, they are written encoded here: the
 * rest of the request can be compared then.
 */
export function signed(exchange: Exchange, operation: Known, params: unknown): Signed {
  const rawencode = exchange["rawencode"] as Serializer;
  const encoded: string[] = [];
  exchange["rawencode"] = (value: unknown, ...rest: readonly unknown[]) => {
    const entries = Object.entries(value as object).map(([name, one]) => [name, escaped(one)] as const);
    const text = rawencode(Object.fromEntries(entries), ...rest);
    if (text !== rawencode(value, ...rest)) encoded.push(text);
    return text;
  };
  try {
    const sent = sign(exchange, operation, params);
    // What it writes is not always what it sends.
    return { sent, raw: encoded.some((text) => `${sent.url} ${sent.body ?? ""}`.includes(text)) };
  } finally {
    exchange["rawencode"] = rawencode;
  }
}

function escaped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(escaped);
  const text = String(value);
  try {
    // At times it has encoded a value before.
    if (encodeURIComponent(decodeURIComponent(text)) === text) return text;
  } catch {
    // It has not: nothing that was encoded looks like this.
  }
  return encodeURIComponent(text);
}

/**
 * What ccxt sends with this text in place of what it writes itself: its signature of our text. `list`: the body is one.
 * `plain`: a query is signed as it reads before it is encoded.
 */
export function resigned(
  exchange: Exchange,
  operation: Known,
  text: string,
  path: Fields,
  { list, plain }: { readonly list: boolean; readonly plain: boolean },
): Sent {
  const own = new Map<string, unknown>();
  for (const name of serializers) {
    if (Object.hasOwn(exchange, name)) own.set(name, exchange[name]);
    exchange[name] = () => plain && name === "rawencode" ? decodeURIComponent(text) : text;
  }
  // It writes nothing where there are no parameters: which ones there are does not matter.
  const some = text === "" ? {} : { some: "1" };
  try {
    return sign(exchange, operation, list ? [{ ...path, ...some }] : { ...path, ...some });
  } finally {
    for (const name of serializers) {
      if (own.has(name)) exchange[name] = own.get(name);
      else delete exchange[name];
    }
  }
}

function sign(exchange: Exchange, operation: Known, params: unknown): Sent {
  // It adds to what it is given.
  const { method, url, headers, body } = exchange.sign(
    operation.path,
    operation.api,
    operation.method,
    structuredClone(params),
  );
  if (method === undefined || url === undefined) throw new Error(`ccxt made no request of ${operation.path}`);
  const empty = body === undefined || body === "";
  return { method, url, headers: { ...exchange.headers, ...headers }, ...(empty ? {} : { body }) };
}

/** The frame that a client of ccxt sends first to a socket. */
export async function firstFrame(exchange: Exchange, authenticate: () => unknown): Promise<unknown> {
  let frame: unknown;
  exchange["client"] = () => ({ subscriptions: {}, reusableFuture: () => Promise.resolve() });
  exchange["watch"] = (_url: unknown, _hash: unknown, message: unknown) => {
    frame = message;
    return Promise.resolve();
  };
  await authenticate();
  delete exchange["client"];
  delete exchange["watch"];
  return frame;
}

function addressOf(url: string): string {
  return url.split("?")[0] ?? url;
}

/** Host and path, the names of what stands in the path left out. */
function placed(address: string): { readonly origin: string; readonly path: string } {
  const [, origin = "", path = ""] = /^([a-z]+:\/\/[^/]+)(.*)$/.exec(address) ?? [];
  return { origin, path: path.replaceAll(/\{[^}]*\}/g, "{}") };
}
