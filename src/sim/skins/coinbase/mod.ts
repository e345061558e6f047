/** What can be simulated of Coinbase Advanced Trade: spot. */
import type { SimulatedVenue } from "../skin.ts";
import { CoinbaseSkin } from "./skin.ts";
import { assets, makerRate, markets, takerRate } from "./venue.ts";

/** One for each kind. */
export const venues: readonly SimulatedVenue[] = [{
  id: "coinbase",
  kind: "spot",
  assets,
  markets,
  fees: { maker: makerRate, taker: takerRate },
  balances: { BTC: "10", ETH: "100", SOL: "1000", USD: "1000000" },
  skin: (context) => new CoinbaseSkin(context),
}];
