/** What can be simulated of Hyperliquid: spot and its own perpetuals are one API. */
import type { SimulatedVenue } from "../skin.ts";
import { HyperliquidSkin } from "./skin.ts";
import { contractAssets, contractMarkets, spotAssets, spotMarkets } from "./venue.ts";

/** One for each kind. */
export const venues: readonly SimulatedVenue[] = [
  {
    id: "hyperliquid",
    kind: "spot",
    assets: spotAssets,
    markets: spotMarkets,
    // docs: "Fees", the first tier.
    fees: { maker: "0.0004", taker: "0.0007" },
    balances: { USDC: "1000000", BTC: "10", ETH: "100", HYPE: "10000", PURR: "1000000" },
    skin: (context) => new HyperliquidSkin(context),
  },
  {
    id: "hyperliquid",
    kind: "perp",
    assets: contractAssets,
    markets: contractMarkets,
    // docs: "Funding": every hour, at most 4 %.
    funding: { interval: 3_600_000, base: "0.0000125", cap: "0.04" },
    fees: { maker: "0.00015", taker: "0.00045" },
    balances: { USDC: "1000000" },
    skin: (context) => new HyperliquidSkin(context),
  },
];
