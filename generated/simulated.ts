// Generated from src/sim/skins. Do not edit: add a folder there and run "npm run codegen".

import type { SimulatedVenue } from "../src/sim/skins/skin.ts";
import { venues as binance } from "../src/sim/skins/binance/mod.ts";
import { venues as bitget } from "../src/sim/skins/bitget/mod.ts";
import { venues as bybit } from "../src/sim/skins/bybit/mod.ts";
import { venues as coinbase } from "../src/sim/skins/coinbase/mod.ts";
import { venues as gate } from "../src/sim/skins/gate/mod.ts";
import { venues as hyperliquid } from "../src/sim/skins/hyperliquid/mod.ts";
import { venues as kraken } from "../src/sim/skins/kraken/mod.ts";
import { venues as kucoin } from "../src/sim/skins/kucoin/mod.ts";
import { venues as okx } from "../src/sim/skins/okx/mod.ts";

/** Every venue that can be simulated. */
export const simulated: readonly SimulatedVenue[] = [...binance, ...bitget, ...bybit, ...coinbase, ...gate, ...hyperliquid, ...kraken, ...kucoin, ...okx];
