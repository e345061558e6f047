/** What can be simulated of OKX. */
import type { SimulatedVenue } from "../skin.ts";
import { OkxSkin } from "./skin.ts";
import { contractAssets, contractMarkets, spotAssets, spotMarkets } from "./venue.ts";

const spot: SimulatedVenue = {
  id: "okx",
  kind: "spot",
  assets: spotAssets,
  markets: spotMarkets,
  fees: { maker: "0.0008", taker: "0.001" },
  balances: { BTC: "10", ETH: "100", SOL: "1000", USDT: "1000000", USDC: "1000000" },
  skin: (context) => new OkxSkin(context),
};

const perp: SimulatedVenue = {
  id: "okx",
  kind: "perp",
  assets: contractAssets,
  markets: contractMarkets,
  fees: { maker: "0.0002", taker: "0.0005" },
  balances: { BTC: "10", USDT: "1000000" },
  skin: (context) => new OkxSkin(context),
};

/** One for each kind. */
export const venues: readonly SimulatedVenue[] = [spot, perp];
