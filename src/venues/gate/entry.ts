/** What orders of spot and of contracts are entered with alike. */
import type { VenueRef } from "../../connector/adapter.ts";
import type { DeadMansEntry } from "../../connector/orders/deadmans.ts";
import { OutcomeUnknown, type VenueKitError } from "../../core/errors.ts";
import type { OrderUpdate } from "../../model/mod.ts";
import { about, errorOfItem } from "./errors.ts";

/** The switch counts whole seconds, 5 at least: no fewer than were asked for. How many at most is nowhere said. */
export const deadMansLimits: DeadMansEntry["limits"] = { min: 5_000, max: 86_400_000 };

/** What became of one order of a request: what the venue says of it, or its refusal. */
export function outcomeOf<
  Raw extends { readonly succeeded: boolean; readonly label?: string | null; readonly message?: string | null },
>(
  raw: Raw | undefined,
  { clientOrderId }: VenueRef,
  operation: string,
  map: (raw: Raw) => OrderUpdate,
): OrderUpdate | VenueKitError {
  const context = { ...about, operation, clientOrderId };
  if (!raw) return new OutcomeUnknown("the answer does not tell of this order", context);
  return raw.succeeded ? map(raw) : errorOfItem(raw, context);
}
