/** Hyperliquid contracts: `l2Book`, of which every frame is the whole book, and `trades`. */
import { begin, type Dialect, list, someStep } from "./dialect.ts";
import type { MarketShape, Step, Turn } from "./market.ts";
import { canonical, pointed, shortest } from "./numbers.ts";

const shape: MarketShape = {
  middle: 85_800,
  levels: 1_000,
  reach: 10,
  view: 20,
};
const coin = "BTC";
const price = (ticks: number): string => pointed(ticks, 0);
const amount = (lots: number): string => shortest(lots, 5);
const level = ([ticks, lots]: Step): string => `{"px":"${price(ticks)}","sz":"${amount(lots)}","n":${1 + lots % 40}}`;
const hash = `0x${"e7a30278f69a68be".repeat(4)}`;
const users = `["0x${"9aa589355b".repeat(4)}","0x${"8269c0a4f5".repeat(4)}"]`;

function book({ bids, asks }: Turn, index: number): string {
  return `{"channel":"l2Book","data":{"coin":"${coin}","time":${begin + index},"levels":[${list(bids, level)},${
    list(asks, level)
  }]}}`;
}

export const hyperliquid: Dialect = {
  venue: "hyperliquid",
  kind: "perp",
  symbol: "BTC/USDC:USDC",
  id: coin,
  shape,
  price,
  amount,
  snapshot: "stream",
  whole: true,
  opening: (whole) => book(whole, 0),
  change: (_turn, index, whole) => book(whole(20), index),
  trade: (index, random) => {
    const [ticks, lots] = someStep(shape, random);
    const bought = random.next() < 0.5;
    const id = 188_095_306_000_000 + index;
    return {
      frame: `{"channel":"trades","data":[{"coin":"${coin}","side":"${bought ? "B" : "A"}","px":"${
        price(ticks)
      }","sz":"${amount(lots)}","time":${begin + index},"hash":"${hash}","tid":${id},"users":${users}}]}`,
      truth: {
        side: bought ? "buy" : "sell",
        price: canonical(price(ticks)),
        amount: amount(lots),
      },
    };
  },
  answers: [["POST /info meta", "meta", "wire"], [
    "POST /info spotMeta",
    "spotMeta",
    "example",
    "spot",
  ]],
};
