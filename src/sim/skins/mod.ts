/** The venues that can be simulated. */
import { binance } from "./binance/mod.ts";
import type { SimulatedVenue } from "./skin.ts";

const venues: readonly SimulatedVenue[] = [binance];

/** Names of the venues that can be simulated. */
export function simulatedVenues(): string[] {
  return venues.map((venue) => venue.id);
}

/** The venue of that name; throws where it cannot be simulated. */
export function simulatedVenue(id: string): SimulatedVenue {
  const venue = venues.find((each) => each.id === id);
  if (venue === undefined) throw new Error(`no simulation of ${id}; there are: ${simulatedVenues().join(", ")}`);
  return venue;
}
