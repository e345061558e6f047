// Generated from src/venues. Do not edit: add a folder there and run "npm run codegen".

/** What `venuekit/<venue>` has, by venue; each is loaded by itself. */
export const connectors: Readonly<Record<string, () => Promise<object>>> = {
  balancer: () => import("../src/venues/balancer/mod.ts"),
  binance: () => import("../src/venues/binance/mod.ts"),
  "binance-us": () => import("../src/venues/binance-us/mod.ts"),
  bitget: () => import("../src/venues/bitget/mod.ts"),
  bitstamp: () => import("../src/venues/bitstamp/mod.ts"),
  bybit: () => import("../src/venues/bybit/mod.ts"),
  coinbase: () => import("../src/venues/coinbase/mod.ts"),
  "crypto-com": () => import("../src/venues/crypto-com/mod.ts"),
  gate: () => import("../src/venues/gate/mod.ts"),
  gateway: () => import("../src/venues/gateway/mod.ts"),
  htx: () => import("../src/venues/htx/mod.ts"),
  hyperliquid: () => import("../src/venues/hyperliquid/mod.ts"),
  kraken: () => import("../src/venues/kraken/mod.ts"),
  kucoin: () => import("../src/venues/kucoin/mod.ts"),
  mento: () => import("../src/venues/mento/mod.ts"),
  mexc: () => import("../src/venues/mexc/mod.ts"),
  okx: () => import("../src/venues/okx/mod.ts"),
  pancakeswap: () => import("../src/venues/pancakeswap/mod.ts"),
  ubeswap: () => import("../src/venues/ubeswap/mod.ts"),
  uniswap: () => import("../src/venues/uniswap/mod.ts"),
};
