// Generated from specs/*/venue.yaml. Do not edit: change the descriptions and run "npm run codegen".

/** A venue as the list names it. */
export interface VenueEntry {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly ("spot" | "perp" | "amm")[];
}

/** A venue where nobody trades any more. */
export interface ClosedVenueEntry extends VenueEntry {
  /** The year, month or day (`2022`, `2022-11`, `2022-11-11`) from which it is known to be closed. */
  readonly since: string;
  /** Pages that say so: of the venue itself, of a court or regulator, or of others. */
  readonly evidence: readonly { readonly by: "venue" | "authority" | "others"; readonly at: string }[];
  /** What came after it, by its id where it is a venue of this list, else by its address. */
  readonly successor?: { readonly name: string; readonly venue?: string; readonly at?: string };
}

/** Every venue that lives and has a description. */
export const venues: readonly VenueEntry[] = [
  { id: "balancer", name: "Balancer", kinds: ["amm"] },
  { id: "binance", name: "Binance", kinds: ["spot", "perp"] },
  { id: "binance-us", name: "Binance.US", kinds: ["spot"] },
  { id: "bitget", name: "Bitget", kinds: ["spot", "perp"] },
  { id: "bitstamp", name: "Bitstamp", kinds: ["spot"] },
  { id: "bybit", name: "Bybit", kinds: ["spot", "perp"] },
  { id: "coinbase", name: "Coinbase Advanced Trade", kinds: ["spot"] },
  { id: "crypto-com", name: "Crypto.com Exchange", kinds: ["spot"] },
  { id: "gate", name: "Gate", kinds: ["spot", "perp"] },
  { id: "gateway", name: "Hummingbot Gateway", kinds: ["amm"] },
  { id: "htx", name: "HTX", kinds: ["spot"] },
  { id: "hyperliquid", name: "Hyperliquid", kinds: ["spot", "perp"] },
  { id: "kraken", name: "Kraken", kinds: ["spot"] },
  { id: "kucoin", name: "KuCoin", kinds: ["spot", "perp"] },
  { id: "mento", name: "Mento", kinds: ["amm"] },
  { id: "mexc", name: "MEXC", kinds: ["spot"] },
  { id: "okx", name: "OKX", kinds: ["spot", "perp"] },
  { id: "pancakeswap", name: "PancakeSwap", kinds: ["amm"] },
  { id: "ubeswap", name: "Ubeswap", kinds: ["amm"] },
  { id: "uniswap", name: "Uniswap", kinds: ["amm"] },
];

/** Every venue that is known to have closed. */
export const closedVenues: readonly ClosedVenueEntry[] = [
  {
    id: "ascendex", name: "AscendEX", kinds: ["spot", "perp"],
    since: "2026-07",
    evidence: [
      { by: "others", at: "https://github.com/hummingbot/hummingbot/pull/8376" },
      { by: "others", at: "https://github.com/ccxt/ccxt/pull/29079" },
      { by: "others", at: "https://www.cryptotimes.io/2026/06/26/zachxbt-flags-ascendex-over-stuck-withdrawals-thin-liquidity/" },
    ],
  },
  {
    id: "beaxy", name: "Beaxy", kinds: ["spot"],
    since: "2023-03-28",
    evidence: [
      { by: "others", at: "https://blockhead.co/2023/04/03/aggressive-expanded-scrutiny-leave-crypto-firms-in-limbo" },
      { by: "others", at: "https://guidehouse.com/insights/financial-crimes/2023/crypto-exchange-shut-down" },
      { by: "others", at: "https://compliancex.com/crypto-crackdown-here-are-all-the-major-crypto-firms-facing-charges-from-regulators-this-year/" },
    ],
  },
  {
    id: "bitmart", name: "BitMart", kinds: ["spot", "perp"],
    since: "2026-08-26",
    evidence: [
      { by: "venue", at: "https://bitmart.zendesk.com/hc/en-us/articles/53544595916059-Important-Notice-Regarding-the-Orderly-Cessation-of-BitMart-Operations" },
      { by: "others", at: "https://github.com/0gfoundation/0g-doc/pull/349" },
      { by: "others", at: "https://www.coindesk.com/markets/2026/07/26/crypto-exchange-bitmart-to-shut-down-after-nine-years-bmx-token-crashes-58" },
    ],
  },
  {
    id: "bittrex", name: "Bittrex", kinds: ["spot"],
    since: "2023-12-04",
    evidence: [
      { by: "venue", at: "https://bittrexglobal.zendesk.com/hc/en-us/articles/17327877118621-Important-Information-for-Bittrex-Global-Bermuda-Customers" },
      { by: "others", at: "https://www.theblock.co/post/263875/bittrex-global-to-wind-down-operations-urges-customers-to-withdraw-funds" },
    ],
  },
  {
    id: "blocktane", name: "Blocktane", kinds: ["spot"],
    since: "2022-12",
    evidence: [
      { by: "others", at: "https://github.com/hummingbot/hummingbot/issues/5927" },
    ],
  },
  {
    id: "coinzoom", name: "CoinZoom", kinds: ["spot"],
    since: "2026-07",
    evidence: [
      { by: "others", at: "https://github.com/ccxt/ccxt/issues/8672" },
      { by: "others", at: "https://thevwindependent.com/news/2024/08/04/cryptocurrency-exchange-banned-in-ohio/" },
    ],
  },
  {
    id: "dydx-v3", name: "dYdX v3", kinds: ["perp"],
    since: "2024-10-28",
    evidence: [
      { by: "venue", at: "https://www.dydx.xyz/blog/v3-product-sunset" },
      { by: "others", at: "https://l2beat.com/scaling/projects/dydx" },
    ],
    successor: { name: "dYdX", at: "https://dydx.trade" },
  },
  {
    id: "ftx", name: "FTX", kinds: ["spot", "perp"],
    since: "2022-11-11",
    evidence: [
      { by: "authority", at: "https://www.docketalarm.com/cases/New_York_Southern_District_Court/1--22-cv-10501/Securities_and_Exchange_Commission_v._Bankman-Fried/1/" },
      { by: "others", at: "https://www.upi.com/Top_News/US/2022/11/11/FTX-Group-bankruptcy/6771668181587/" },
      { by: "others", at: "https://github.com/hummingbot/hummingbot/issues/5883" },
    ],
  },
  {
    id: "liquid", name: "Liquid", kinds: ["spot"],
    since: "2022-11-20",
    evidence: [
      { by: "others", at: "https://cryptonews.com/news/ftx-owned-crypto-exchange-liquid-suspends-trading-for-bankruptcy-proceedings-heres-what-happened/" },
      { by: "others", at: "https://coinjournal.net/news/crypto-exchange-liquid-halts-all-withdrawals/" },
    ],
  },
  {
    id: "loopring", name: "Loopring", kinds: ["spot"],
    since: "2026-06-28",
    evidence: [
      { by: "others", at: "https://www.blockchainposts.com/en/blog/loopring-zk-rollup-dex-shutdown-relayer-offline" },
      { by: "others", at: "https://www.cryptotimes.io/2026/06/29/loopring-shuts-down-its-dex-disabling-the-trustless-exit-it-pioneered/" },
    ],
  },
  {
    id: "probit", name: "ProBit Global", kinds: ["spot"],
    since: "2026-01-28",
    evidence: [
      { by: "venue", at: "https://www.probit.com/en-us/hc/1000000438246-IMPORTANT-ProBit-Global-Service-Termination" },
      { by: "others", at: "https://wordupnews.com/?p=90512" },
      { by: "others", at: "https://github.com/ccxt/ccxt/issues/27892" },
    ],
  },
  {
    id: "probit-korea", name: "ProBit Korea", kinds: ["spot"],
    since: "2024-03-16",
    evidence: [
      { by: "others", at: "https://ajunews.com/view/20240220115252362" },
    ],
  },
  {
    id: "vertex", name: "Vertex", kinds: ["spot", "perp"],
    since: "2025-08-14",
    evidence: [
      { by: "venue", at: "https://blog.vertexprotocol.com/a-new-chapter-vertex-joins-the-ink-foundation" },
      { by: "venue", at: "https://docs.vertexprotocol.com/getting-started/vertex-joins-ink-foundation/faq" },
      { by: "others", at: "https://github.com/hummingbot/hummingbot/pull/8376" },
    ],
    successor: { name: "Nado", at: "https://github.com/nadohq" },
  },
];
