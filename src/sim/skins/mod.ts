/** The venues that can be simulated: every folder here whose `mod.ts` exports `venues`. */
import { simulated } from "../../../generated/simulated.ts";
import type { Kind, SimulatedVenue } from "./skin.ts";

/** A venue that can be simulated, and as what. */
export interface SimulatedName {
  readonly id: string;
  readonly kind: Kind;
}

/** What can be simulated: one entry for each venue and kind. */
export function simulatedVenues(): SimulatedName[] {
  return simulated.map(({ id, kind }) => ({ id, kind }));
}

/** The venue of that name and kind; throws where it cannot be simulated. */
export function simulatedVenue(id: string, kind: Kind = "spot"): SimulatedVenue {
  const venue = simulated.find((each) => each.id === id && each.kind === kind);
  if (venue !== undefined) return venue;
  const names = simulated.map((each) => `${each.id} ${each.kind}`).join(", ");
  throw new RangeError(`no simulation of ${id} ${kind}; there are: ${names}`);
}
