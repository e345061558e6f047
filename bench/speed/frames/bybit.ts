/** Bybit spot: `orderbook.200`, `publicTrade` and `tickers`. */
import { begin, type Dialect, list, someStep } from "./dialect.ts";
import type { MarketShape, Step, Turn } from "./market.ts";
import { canonical, fixed, shortest } from "./numbers.ts";

const shape: MarketShape = {
  middle: 600_000,
  levels: 1_000,
  reach: 40,
  view: 200,
  tellsPushedOut: true,
};
const id = "BTCUSDT";
const price = (ticks: number): string => fixed(ticks, 1);
const amount = (lots: number): string => shortest(lots, 6);
const level = ([ticks, lots]: Step): string => `["${price(ticks)}","${amount(lots)}"]`;
const first = 177_400_000;

function book(type: string, { bids, asks }: Turn, index: number): string {
  const at = begin + index;
  return `{"topic":"orderbook.200.${id}","type":"${type}","ts":${at},"data":{"s":"${id}","b":${list(bids, level)},"a":${
    list(asks, level)
  },"u":${first + index},"seq":${66_544_000_000 + index * 3}},"cts":${at - 2}}`;
}

export const bybit: Dialect = {
  venue: "bybit",
  kind: "spot",
  symbol: "BTC/USDT",
  id,
  shape,
  price,
  amount,
  snapshot: "stream",
  opening: (whole) => book("snapshot", whole, 0),
  change: (turn, index) => book("delta", turn, index),
  trade: (index, random) => {
    const [ticks, lots] = someStep(shape, random);
    const bought = random.next() < 0.5;
    const at = begin + index;
    const trade = String(2_290_000_000_824_091_000n + BigInt(index));
    return {
      frame: `{"topic":"publicTrade.${id}","ts":${at + 2},"type":"snapshot","data":[{"i":"${trade}","T":${at},"p":"${
        price(ticks)
      }","v":"${amount(lots)}","S":"${bought ? "Buy" : "Sell"}","seq":${
        114_110_000_000 + index
      },"s":"${id}","BT":false,"RPI":false}]}`,
      truth: {
        id: trade,
        side: bought ? "buy" : "sell",
        price: canonical(price(ticks)),
        amount: amount(lots),
      },
    };
  },
  ticker: (index, random) => {
    const some = (): string => price(someStep(shape, random)[0]);
    const last = some();
    return {
      frame:
        `{"topic":"tickers.${id}","ts":${begin + index},"type":"snapshot","cs":${
          2_588_407_000 + index
        },"data":{"symbol":"${id}"` +
        `,"lastPrice":"${last}","highPrice24h":"${some()}","lowPrice24h":"${some()}","prevPrice24h":"${some()}"` +
        `,"volume24h":"6780.866843","turnover24h":"141946527.22907118","price24hPcnt":"0.0196","usdIndexPrice":"60120.2400136"}}`,
      truth: { last: canonical(last) },
    };
  },
  answers: [["GET /v5/market/instruments-info", "spotInstruments", "pair"]],
};
