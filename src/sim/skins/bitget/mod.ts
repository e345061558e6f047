/** What can be simulated of Bitget: spot, and perpetual contracts that settle in USDT, of a unified account. */
import type { SimulatedVenue } from "../skin.ts";
import { BitgetSkin } from "./skin.ts";
import { assets, contractMarkets, spotMarkets } from "./venue.ts";

/** One for each kind. */
export const venues: readonly SimulatedVenue[] = [
  {
    id: "bitget",
    kind: "spot",
    assets,
    markets: spotMarkets,
    fees: { maker: "0.001", taker: "0.001" },
    balances: { BTC: "10", ETH: "100", SOL: "1000", USDT: "1000000" },
    skin: (context) => new BitgetSkin(context, "SPOT"),
  },
  {
    id: "bitget",
    kind: "perp",
    assets,
    markets: contractMarkets,
    fees: { maker: "0.0002", taker: "0.0006" },
    balances: { USDT: "1000000" },
    skin: (context) => new BitgetSkin(context, "USDT-FUTURES"),
  },
];
