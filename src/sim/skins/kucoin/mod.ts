/** What can be simulated of KuCoin: spot. */
import type { SimulatedVenue } from "../skin.ts";
import { KucoinSkin } from "./skin.ts";
import { assets, markets } from "./venue.ts";

/** One for each kind. */
export const venues: readonly SimulatedVenue[] = [{
  id: "kucoin",
  kind: "spot",
  assets,
  markets,
  fees: { maker: "0.001", taker: "0.001" },
  balances: { BTC: "10", ETH: "100", SOL: "1000", USDT: "1000000" },
  skin: (context) => new KucoinSkin(context),
}];
