// Generated from src/sim/skins. Do not edit: add a folder there and run "npm run codegen".

import type { SimulatedVenue } from "../src/sim/skins/skin.ts";
import { venues as binance } from "../src/sim/skins/binance/mod.ts";

/** Every venue that can be simulated. */
export const simulated: readonly SimulatedVenue[] = [...binance];
