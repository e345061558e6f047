/** Venues by name, for programs that are told at run time where to trade. */
import { connectors } from "../generated/connectors.ts";
import { closedVenues } from "../generated/venues.ts";
import type { Amm } from "./connector/amm/amm.ts";
import type { Perp } from "./connector/perp.ts";
import type { Spot } from "./connector/spot.ts";
import { ValidationError, VenueClosed } from "./core/errors.ts";
import type { SessionOptions } from "./core/session.ts";

/** What `venuekit/<venue>` has, in the words that all venues share. */
export interface VenueModule {
  readonly spot?: (options?: SessionOptions) => Spot;
  readonly perp?: (options?: SessionOptions) => Perp;
  /**
   * Which chain, by which nodes, as whom: each venue of pools has options of its own, and checks what it is given. Their types
   * are those of `venuekit/<venue>`.
   */
  readonly amm?: (options: object) => Amm;
}

/**
 * The venue of an id, then `(await load(id)).spot?.(options)` is a connector. Only its own code is loaded. Who knows the venue
 * beforehand imports `venuekit/<venue>`, where each capability is in the type.
 *
 * @throws {VenueClosed} where the venue is known to have closed.
 * @throws {ValidationError} where there is no connector of that name.
 */
export async function load(id: string): Promise<VenueModule> {
  const open = Object.hasOwn(connectors, id) ? connectors[id] : undefined;
  const closed = open ? undefined : closedVenues.find((venue) => venue.id === id);
  if (closed) throw new VenueClosed(closed, { venue: id });
  if (!open) throw new ValidationError("venue", `must be one of ${Object.keys(connectors).join(", ")}`);
  return await open() as VenueModule;
}
