/** What clients say on sockets, and orders among that (docs: "WebSocket", "Place order" over the socket). */
import type { Desk } from "../../engine/mod.ts";
import type { Fields } from "../../gateway/fields.ts";
import type { Key } from "./keys.ts";
import type { PoolName } from "./limits.ts";
import type { Core } from "./operation.ts";
import { Acks } from "./operation.ts";
import { Params } from "./params.ts";
import { missing, noInstrument, Refusal } from "./refusal.ts";
import { refuseLate } from "./rest.ts";
import type { Ack, Doing } from "./trading.ts";
import { amendOne, cancelOne, placeOne } from "./trading.ts";
import { instrumentOf } from "./venue.ts";

/** A frame of a client. */
export interface Frame {
  readonly id: string;
  readonly op: string;
  readonly args: readonly Fields[];
  readonly expTime: string | undefined;
}

/** Reads a frame; `undefined` where it is none. */
export function readFrame(text: string): Frame | undefined {
  let frame: unknown;
  try {
    frame = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof frame !== "object" || frame === null) return undefined;
  const { id, op, args, expTime } = frame as Fields;
  if (typeof op !== "string" || !Array.isArray(args)) return undefined;
  if (!args.every((arg) => typeof arg === "object" && arg !== null && !Array.isArray(arg))) return undefined;
  return {
    id: typeof id === "string" || typeof id === "number" ? String(id) : "",
    op,
    args,
    expTime: expTime === undefined ? undefined : String(expTime),
  };
}

interface OrderOp {
  readonly one: (doing: Doing, desk: () => Desk, params: Params) => Ack;
  readonly pool: PoolName;
  readonly most: number;
  readonly fenced?: true;
}

const batch = 20;

const orderOps: Readonly<Record<string, OrderOp>> = {
  order: { one: placeOne, pool: "place", most: 1, fenced: true },
  "batch-orders": { one: placeOne, pool: "placeMany", most: batch, fenced: true },
  "cancel-order": { one: cancelOne, pool: "cancel", most: 1 },
  "batch-cancel-orders": { one: cancelOne, pool: "cancelMany", most: batch },
  "amend-order": { one: amendOne, pool: "amend", most: 1, fenced: true },
  "batch-amend-orders": { one: amendOne, pool: "amendMany", most: batch, fenced: true },
};

export function isOrderOp(op: string): boolean {
  return Object.hasOwn(orderOps, op);
}

/** The market of an order in a frame: it is named by its number. */
function deskOfArg(core: Core, params: Params): Desk {
  const code = params.need("instIdCode");
  const id = instrumentOf(Number(code));
  if (id === undefined || !core.engine.has(id)) throw noInstrument();
  return core.engine.desk(id);
}

/** Does what an order frame asks for, and returns the reply. */
export function obey(core: Core, key: Key, { id, op, args, expTime }: Frame): object {
  const now = Math.floor(core.clock.now());
  const micro = { inTime: `${now}000`, outTime: `${now}000` };
  try {
    const { one, pool, most, fenced } = orderOps[op] as OrderOp;
    const items = args.map((arg) => new Params(arg));
    if (items.length === 0) throw missing("args");
    if (items.length > most) throw new Refusal(60_013, "Invalid args");
    if (fenced) refuseLate(expTime, now);
    // Shared with REST, where instruments are named by their ids.
    for (const item of items) {
      const market = instrumentOf(Number(item.text("instIdCode"))) ?? "";
      core.limits.take(items.length === 1 ? single(pool) : pool, `${key.account} ${market}`, now);
    }
    const doing = { core, account: key.account, now };
    const acks = new Acks(items.map((item) => one(doing, () => deskOfArg(core, item), item)));
    return { id, op, code: acks.code, msg: "", data: acks.items, ...micro };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { id, op, code: error.code, msg: error.message, data: [], ...micro };
  }
}

function single(pool: PoolName): PoolName {
  return pool.replace("Many", "") as PoolName;
}
