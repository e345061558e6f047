/** Bugs in how the venue's words become ours. */
import type { Mutant } from "../mutant.ts";

const map = "src/venues/binance/map/order.ts";
const account = "src/venues/binance/map/account.ts";

export const maps: readonly Mutant[] = [
  {
    id: "M01",
    breaks: "what a fill cost is the venue's figure, not a product of floating-point numbers",
    file: map,
    from: `cost: decimal(raw.Y),`,
    to: `cost: decimal(Number(raw.L) * Number(raw.l)),`,
  },
  {
    id: "M02",
    breaks: "what is filled is not the order's amount",
    file: map,
    from: `filled: decimal(raw.z),`,
    to: `filled: decimal(raw.q),`,
  },
  {
    id: "M03",
    breaks: "the asset of a fee is the one that the venue names",
    file: map,
    from: `fee: { amount: decimal(raw.n), asset: raw.N }`,
    to: `fee: { amount: decimal(raw.n), asset: market.quote }`,
  },
  {
    id: "M04",
    breaks: "the side of a fill is that of our order, also where it was the maker",
    file: map,
    from: `side: raw.isBuyer ? "buy" : "sell",`,
    to: `side: raw.isBuyer !== raw.isMaker ? "buy" : "sell",`,
    faults: ["F33"],
  },
  {
    id: "M05",
    breaks: "an order that expired was not canceled",
    file: map,
    from: `  EXPIRED: "expired",`,
    to: `  EXPIRED: "canceled",`,
  },
  {
    id: "M06",
    breaks: "what is free and what is held are two things",
    file: account,
    from: `raw.B.map(({ a, f, l }) => balance(a, f, l))`,
    to: `raw.B.map(({ a, f, l }) => balance(a, l, f))`,
  },
  {
    id: "M07",
    breaks: "a price is the venue's text, not a floating-point number of single precision",
    file: map,
    from: `price: decimal(raw.L),`,
    to: `price: decimal(Math.fround(Number(raw.L))),`,
  },
  {
    id: "M08",
    breaks: "the amount of a fill is that of this fill, not the sum so far",
    file: map,
    from: `amount: decimal(raw.l),`,
    to: `amount: decimal(raw.z),`,
  },
  {
    id: "M09",
    breaks: "the fee of a fill in an order's answer is told as well",
    file: map,
    from: `fee: { amount: decimal(fill.commission), asset: fill.commissionAsset },`,
    to: ``,
  },
  {
    id: "M10",
    breaks: "an order event that is no trade brings no fill",
    file: map,
    from: `fills: traded ? [toExecutedFill(market, raw, clientOrderId, side)] : [],`,
    to: `fills: decimal(raw.z).gt(0) ? [toExecutedFill(market, raw, clientOrderId, side)] : [],`,
    faults: ["F40"],
  },
];
