/** The dead man's switch of a connector. */
import type { CallContext } from "../../core/call.ts";
import type { Market } from "../../model/mod.ts";
import type { Desk } from "../desk.ts";
import { loadLater } from "../loading.ts";
import type { DeadMansEntry, DeadMansParts, DeadMansSwitch } from "./deadmans.ts";

/**
 * A switch that counts whole seconds: no fewer than were asked for. `set` sets it anew, for these markets or for all; 0 ends it.
 * `limits` in milliseconds; `byMarket`: whether it can be for some markets only.
 */
export function secondsSwitch(
  limits: DeadMansEntry["limits"],
  byMarket: boolean,
  set: (seconds: number, markets: readonly Market[] | undefined, context: CallContext) => Promise<unknown>,
): DeadMansEntry {
  return {
    limits,
    byMarket,
    arm: async (timeout, markets, context) => void await set(Math.ceil(timeout / 1_000), markets, context),
    disarm: async (markets, context) => void await set(0, markets, context),
  };
}

/** The capability `DeadMansSwitch`. Its code is loaded while the connector connects. */
export function deadMans(desk: Desk, entry: DeadMansEntry): DeadMansSwitch {
  const { session, markets, events, end } = desk;
  const handlers: Set<() => void> = new Set();
  for (const stream of desk.privateStreams) {
    stream.onLive((live) => {
      if (live) { for (const handler of [...handlers]) handler(); }
    });
  }
  const parts: DeadMansParts = {
    venue: session.venue.id,
    clock: session.clock,
    entry,
    market: (symbol) => markets.get(symbol),
    reconcile: async () => await (await loadLater()).readOpenOrders(desk, {}),
    tell: (event) => events.push({ kind: "deadMansSwitch", event }),
    onReconnect: (handler) => {
      handlers.add(handler);
      return () => void handlers.delete(handler);
    },
    ended: end.signal,
  };
  let made: DeadMansSwitch | undefined;
  return {
    armDeadMansSwitch: async (options) => {
      const { deadMansSwitch } = await loadLater();
      made ??= deadMansSwitch(parts);
      return await made.armDeadMansSwitch(options);
    },
  };
}
