/** What can be simulated of Bybit. */
import type { SimulatedVenue } from "../skin.ts";
import { fundingCap } from "./contracts.ts";
import { BybitSkin } from "./skin.ts";
import { contractAssets, contractMarkets, spotAssets, spotMarkets } from "./venue.ts";

const spot: SimulatedVenue = {
  id: "bybit",
  kind: "spot",
  assets: spotAssets,
  markets: spotMarkets,
  fees: { maker: "0.001", taker: "0.001" },
  balances: { BTC: "10", ETH: "100", SOL: "1000", USDT: "1000000", USDC: "1000000" },
  skin: (context) => new BybitSkin(context, "spot"),
};

const perp: SimulatedVenue = {
  id: "bybit",
  kind: "perp",
  assets: contractAssets,
  markets: contractMarkets,
  funding: { interval: 8 * 3_600_000, base: "0.0001", cap: fundingCap },
  fees: { maker: "0.0002", taker: "0.00055" },
  balances: { BTC: "10", USDT: "1000000" },
  skin: (context) => new BybitSkin(context, "perp"),
};

/** One for each kind. */
export const venues: readonly SimulatedVenue[] = [spot, perp];
