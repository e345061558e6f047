/** An operation of the venue, which it offers over REST, over its request socket, or both. */
import type { Desk, Order } from "../../engine/mod.ts";
import type { MarketTape } from "../../tape.ts";
import type { SkinContext } from "../skin.ts";
import type { KeyStore } from "../../gateway/keys.ts";
import type { Key, Permission } from "./keys.ts";
import type { Limits } from "./limits.ts";
import type { Params } from "./params.ts";
import { badSymbol } from "./refusal.ts";
import { fromWord } from "./words.ts";

/** What all operations share. */
export interface Core extends SkinContext {
  readonly keys: KeyStore<Permission>;
  readonly limits: Limits;
  /** Listen keys of the older user data streams, by account. */
  readonly listenKeys: Map<string, { readonly account: string; expires: number }>;
}

/** One call of an operation. */
export interface Call {
  readonly core: Core;
  readonly params: Params;
  /** Wall milliseconds. */
  readonly now: number;
  readonly from: string;
  /** The key that signed it; absent where the operation needs none. */
  readonly key?: Key;
  /** A time as this client wants it: milliseconds, or microseconds. */
  time(ms: number): number;
}

/** An operation. */
export interface Operation {
  readonly rest?: readonly [method: "GET" | "POST" | "PUT" | "DELETE", path: string];
  readonly socket?: string;
  readonly security: "NONE" | "TRADE" | "USER_DATA" | "USER_STREAM" | "KEY";
  readonly params: readonly string[];
  readonly weight: number | ((params: Params) => number);
  /** Whether it places orders, so that answers tell the count of them. */
  readonly orders?: true;
  run(call: Call): unknown;
}

/** The account of a signed call. */
export function accountOf(call: Call): string {
  if (call.key === undefined) throw new Error("the operation is not signed");
  return call.key.account;
}

/** The market a call names. */
export function deskOf(call: Call, symbol: string = call.params.symbol()): Desk {
  if (!call.core.engine.has(symbol)) throw badSymbol();
  return call.core.engine.desk(symbol);
}

/** The tape of a market. */
export function tapeOf(call: Call, desk: Desk): MarketTape {
  return call.core.tape.of(desk.market.id);
}

const statuses = { trading: "TRADING", "cancel-only": "BREAK", halted: "HALT" } as const;

/** The venue's word for the state of a market. */
export function marketStatus(desk: Desk): string {
  return statuses[desk.mode];
}

/** The state of a market that a word of the venue stands for. */
export function marketMode(word: string): Desk["mode"] | undefined {
  return fromWord(statuses, word);
}

/** Open orders of a market or of all, oldest first. */
export function openOrders(call: Call, market?: string): Order[] {
  return [...call.core.engine.records.openOrders(accountOf(call))].filter((order) =>
    market === undefined || order.market === market
  );
}
