// Generated from specs/*/venue.yaml. Do not edit: change the descriptions and run "npm run codegen".

/** A venue as the list names it. A closed one no longer trades; its description says since when. */
export interface VenueEntry {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly ("spot" | "perp" | "amm")[];
  readonly status: "live" | "closed";
}

/** Every venue there is a description of. */
export const venues: readonly VenueEntry[] = [
  { id: "balancer", name: "Balancer", kinds: ["amm"], status: "live" },
  { id: "binance", name: "Binance", kinds: ["spot", "perp"], status: "live" },
  { id: "bybit", name: "Bybit", kinds: ["spot", "perp"], status: "live" },
  { id: "gateway", name: "Hummingbot Gateway", kinds: ["amm"], status: "live" },
  { id: "hyperliquid", name: "Hyperliquid", kinds: ["spot", "perp"], status: "live" },
  { id: "kraken", name: "Kraken", kinds: ["spot"], status: "live" },
  { id: "mento", name: "Mento", kinds: ["amm"], status: "live" },
  { id: "okx", name: "OKX", kinds: ["spot", "perp"], status: "live" },
  { id: "pancakeswap", name: "PancakeSwap", kinds: ["amm"], status: "live" },
  { id: "ubeswap", name: "Ubeswap", kinds: ["amm"], status: "live" },
  { id: "uniswap", name: "Uniswap", kinds: ["amm"], status: "live" },
];
