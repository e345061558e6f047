/** `venue.yaml`: who the venue is, where it lives, how much it allows, what its errors mean. */
import type { Pool, Venue } from "../ir.ts";
import { below, child, isList, isObject, type Json, type JsonObject, type Place, type Source } from "../load.ts";
import { readClosing } from "./closing.ts";
import type { Reading } from "./reading.ts";
import { readSigning } from "./signing.ts";
import { readUpstream } from "./upstream.ts";

export const kinds: readonly string[] = ["spot", "perp", "amm"];

export const errorKinds: ReadonlySet<string> = new Set([
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
]);

const known = [
  "id",
  "name",
  "kinds",
  "status",
  "since",
  "evidence",
  "successor",
  "x-docs",
  "environments",
  "pools",
  "errors",
  "upstream",
  "signing",
];

/** Reads the venue whose folder is called `folder`. */
export function readVenue(reading: Reading, source: Source, folder: string): Venue {
  const root: Place = { source, pointer: [] };
  const value = isObject(source.value) ? source.value : {};
  const say = (key: string, text: string): void => reading.report(below(root, key), "venue", text);
  if (!isObject(source.value)) reading.report(root, "venue", "venue.yaml is a map.");
  for (const key of Object.keys(value)) if (!known.includes(key)) say(key, `${key} is not a key of venue.yaml.`);

  const { id, name, status } = value;
  if (id !== folder) say("id", `id is the folder's name, ${folder}.`);
  if (typeof name !== "string" || name.trim() === "") say("name", "name is missing.");
  if (status !== "live" && status !== "closed") say("status", "status is live or closed.");
  const closing = readClosing(reading, root, value);
  const listed = isList(value["kinds"]) ? value["kinds"] : [];
  if (listed.length === 0 || !listed.every((kind) => typeof kind === "string" && kinds.includes(kind))) {
    say("kinds", `kinds is a list of ${kinds.join(", ")}.`);
  }
  const docs = value["x-docs"];
  if (!closing && !isUrl(docs, ["https:"])) say("x-docs", "x-docs is the address of the venue's documentation.");
  return {
    id: folder,
    name: typeof name === "string" ? name : folder,
    kinds: listed.filter((kind) => typeof kind === "string"),
    ...(closing ? { closing } : {}),
    docs: typeof docs === "string" ? docs : "",
    environments: readEnvironments(reading, root, value),
    pools: readPools(reading, root, value),
    errors: readErrors(reading, root, value),
    upstream: readUpstream(reading, below(root, "upstream"), value["upstream"]),
    signing: readSigning(reading, below(root, "signing"), value["signing"]),
    source,
  };
}

function readEnvironments(reading: Reading, root: Place, value: JsonObject): Venue["environments"] {
  const found = value["environments"];
  if (value["status"] === "closed") return {};
  if (!isObject(found) || found["live"] === undefined) {
    reading.report(below(root, "environments"), "venue", "environments is a map that has live.");
    return {};
  }
  const result: Record<string, Record<string, string>> = {};
  for (const [name, servers] of Object.entries(found)) {
    const addresses: Record<string, string> = result[name] = {};
    if (!isObject(servers)) {
      reading.report(below(root, "environments", name), "venue", "An environment is a map of addresses.");
    }
    for (const [server, address] of isObject(servers) ? Object.entries(servers) : []) {
      if (typeof address === "string" && isUrl(address, ["https:", "wss:"]) && !address.endsWith("/")) {
        addresses[server] = address;
      } else {reading.report(
          below(root, "environments", name, server),
          "venue",
          "An address begins with https: or wss: and has no slash at its end.",
        );}
    }
  }
  return result;
}

function readPools(reading: Reading, root: Place, value: JsonObject): Venue["pools"] {
  const pools: Record<string, Pool> = {};
  const found = value["pools"];
  if (found !== undefined && !isObject(found)) reading.report(below(root, "pools"), "venue", "pools is a map.");
  for (const [name, pool] of isObject(found) ? Object.entries(found) : []) {
    const { limit, window, drain, scope, used, kind, ...other } = isObject(pool) ? pool : {};
    const drains = typeof drain === "number" && drain > 0 && window === undefined;
    const holds = isPositive(limit) && (drains || (drain === undefined && isPositive(window))) &&
      (scope === "ip" || scope === "account" || scope === "socket") &&
      (used === undefined || (typeof used === "string" && used === used.toLowerCase())) &&
      (kind === undefined || kind === "spot" || kind === "perp" || kind === "amm") && Object.keys(other).length === 0;
    if (holds) {
      pools[name] = {
        limit,
        ...(drains ? { window: Math.ceil(limit / drain * 1_000), drains } : { window: Number(window) }),
        scope,
        ...(used === undefined ? {} : { used: String(used) }),
        ...(kind === undefined ? {} : { kind }),
      };
    } else {
      const text =
        "A pool has a limit, a window in milliseconds or what drains off in a second, a scope (ip, account, socket) and may name a header, in lower case, and a kind.";
      reading.report(below(root, "pools", name), "pool", text);
    }
  }
  return pools;
}

function readErrors(reading: Reading, root: Place, value: JsonObject): Venue["errors"] {
  const errors: Record<string, Venue["errors"][string]> = {};
  const found = value["errors"];
  if (found !== undefined && !isObject(found)) reading.report(below(root, "errors"), "venue", "errors is a map.");
  for (const [code, rule] of isObject(found) ? Object.entries(found) : []) {
    const at = below(root, "errors", code);
    const { kind, meaning, text, ...other } = isObject(rule) ? rule : {};
    const pairs = text === undefined ? [] : readTexts(text);
    if (
      !isKind(kind) || typeof meaning !== "string" || meaning.trim() === "" || pairs === undefined ||
      Object.keys(other).length > 0
    ) {
      reading.report(
        at,
        "error-code",
        "An error has a kind, a meaning and may have text: a list of fragment and kind.",
      );
    } else errors[code] = { kind, ...(text === undefined ? {} : { text: pairs }) };
  }
  return errors;
}

function readTexts(text: Json): (readonly [string, string])[] | undefined {
  if (!isList(text) || text.length === 0) return undefined;
  const pairs = text.map((pair) => [child(pair, "0"), child(pair, "1"), child(pair, "2")] as const);
  return pairs.every(([fragment, kind, more]) =>
      typeof fragment === "string" && fragment !== "" && isKind(kind) && more === undefined
    )
    ? pairs.map(([fragment, kind]) => [fragment as string, kind as string] as const)
    : undefined;
}

function isKind(value: Json | undefined): value is string {
  return typeof value === "string" && errorKinds.has(value);
}

function isPositive(value: Json | undefined): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}

export function isUrl(value: Json | undefined, protocols: readonly string[]): boolean {
  return typeof value === "string" && URL.canParse(value) && protocols.includes(new URL(value).protocol);
}
