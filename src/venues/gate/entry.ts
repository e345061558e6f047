/** What orders of spot and of contracts are entered with alike. */
import { venue } from "../../../generated/gate/venue.ts";
import type { VenueRef } from "../../connector/adapter.ts";
import type { DeadMansEntry } from "../../connector/orders/deadmans.ts";
import { type Acks, acksOf } from "../../connector/orders/acks.ts";
import type { Market, OrderUpdate } from "../../model/mod.ts";
import { type Item, refusedItem } from "./errors.ts";
import { clientIdOf } from "./map/values.ts";

/** The switch counts whole seconds, 5 at least. How many at most is nowhere said. */
export const deadMansLimits: DeadMansEntry["limits"] = { min: 5_000, max: 86_400_000 };

/** One order of several. */
interface Answer extends Item {
  readonly id?: string | number | bigint;
  readonly text?: string;
}

/** Answers about several. Where one was asked for by its text, that stands in place of its id. */
export function answers<Raw extends Answer>(
  read?: (market: Market, ref: VenueRef, raw: Raw) => OrderUpdate,
): Acks<Raw> {
  return acksOf<Raw>({
    venue,
    idsOf: ({ id, text }) => {
      const name = clientIdOf(id === undefined ? undefined : String(id));
      if (name !== undefined) return { clientOrderId: name };
      return { id: id === undefined ? undefined : String(id), clientOrderId: clientIdOf(text) };
    },
    refusedBy: refusedItem,
    ...(read ? { read } : {}),
  });
}
