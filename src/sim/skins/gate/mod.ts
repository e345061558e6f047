/** What can be simulated of Gate: spot, and perpetual contracts that settle in USDT. */
import type { SimulatedVenue } from "../skin.ts";
import { GateSkin } from "./skin.ts";
import { perp } from "./perp.ts";
import { spot } from "./spot.ts";
import { assets, contractMarkets, spotMarkets } from "./venue.ts";

/** One for each kind. */
export const venues: readonly SimulatedVenue[] = [{
  id: "gate",
  kind: "spot",
  assets,
  markets: spotMarkets,
  fees: { maker: "0.001", taker: "0.001" },
  balances: { BTC: "10", ETH: "100", SOL: "1000", USDT: "1000000" },
  skin: (context) => new GateSkin(context, spot),
}, {
  id: "gate",
  kind: "perp",
  assets,
  markets: contractMarkets,
  fees: { maker: "0.0002", taker: "0.0005" },
  balances: { USDT: "1000000" },
  skin: (context) => new GateSkin(context, perp),
}];
