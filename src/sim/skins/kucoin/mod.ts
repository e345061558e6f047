/** What can be simulated of KuCoin: spot, and perpetual contracts that settle in USDT. */
import type { SimulatedVenue } from "../skin.ts";
import { KucoinSkin } from "./skin.ts";
import { perp } from "./perp.ts";
import { spot } from "./spot.ts";
import { assets, contractMarkets, markets } from "./venue.ts";

/** One for each kind. */
export const venues: readonly SimulatedVenue[] = [{
  id: "kucoin",
  kind: "spot",
  assets,
  markets,
  fees: { maker: "0.001", taker: "0.001" },
  balances: { BTC: "10", ETH: "100", SOL: "1000", USDT: "1000000" },
  skin: (context) => new KucoinSkin(context, spot),
}, {
  id: "kucoin",
  kind: "perp",
  assets,
  markets: contractMarkets,
  fees: { maker: "0.0002", taker: "0.0006" },
  balances: { USDT: "1000000" },
  skin: (context) => new KucoinSkin(context, perp),
}];
