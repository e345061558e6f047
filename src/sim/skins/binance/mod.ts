/** What can be simulated of Binance. */
import type { SimulatedVenue } from "../skin.ts";
import { spot } from "./spot.ts";

/** One for each kind. */
export const venues: readonly SimulatedVenue[] = [spot];
