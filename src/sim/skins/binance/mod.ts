/** What can be simulated of Binance. */
import type { SimulatedVenue } from "../skin.ts";
import { perp } from "./perp/perp.ts";
import { spot } from "./spot.ts";

/** One for each kind. */
export const venues: readonly SimulatedVenue[] = [spot, perp];
