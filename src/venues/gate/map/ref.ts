/** Which order is meant, and one of which only that is known. Pure. */
import type { VenueRef } from "../../../connector/adapter.ts";
import { present } from "../../../core/fields.ts";
import type { Market, OrderUpdate } from "../../../model/mod.ts";
import { textOf } from "./values.ts";

/** Either id; the venue's where both are known. */
export function fromRef({ id, clientOrderId }: VenueRef): string {
  return id ?? textOf(clientOrderId ?? "");
}

/** One that was taken, to be canceled. What became of it is told elsewhere: nothing here is newer than that. */
export function toTaken<Raw>(market: Market, { id, clientOrderId }: VenueRef, raw: Raw): OrderUpdate<Raw, never> {
  return present({
    clientOrderId: clientOrderId ?? id ?? "",
    id,
    symbol: market.symbol,
    status: "open",
    raw,
  });
}
