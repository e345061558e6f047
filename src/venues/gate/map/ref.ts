/** Which order is meant. Pure. */
import type { VenueRef } from "../../../connector/adapter.ts";
import { textOf } from "./values.ts";

/** Either id; the venue's where both are known. */
export function fromRef({ id, clientOrderId }: VenueRef): string {
  return id ?? textOf(clientOrderId ?? "");
}
