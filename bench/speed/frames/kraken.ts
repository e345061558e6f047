/** Kraken spot, second version of the sockets: `book` of 25 levels with its checksum, `trade` and `ticker`; JSON numbers. */
import { crc32 } from "node:zlib";
import { begin, type Dialect, list, someStep } from "./dialect.ts";
import type { MarketShape, Step, Turn } from "./market.ts";
import { canonical, pointed } from "./numbers.ts";

/** Clients forget by themselves what is pushed behind the 25th level. */
const shape: MarketShape = {
  middle: 600_000,
  levels: 1_000,
  reach: 10,
  view: 25,
};
const symbol = "BTC/USD";
const price = (ticks: number): string => pointed(ticks, 1);
/** What one lot is in the last of eight places, so that amounts have as many digits as they really have. */
const unit = 97;
const amount = (lots: number): string => pointed(lots * unit, 8);
const level = ([ticks, lots]: Step): string => `{"price":${price(ticks)},"qty":${lots === 0 ? "0" : amount(lots)}}`;
const time = (index: number): string => `${new Date(begin + index).toISOString().slice(0, -1)}317Z`;

/** Of the best ten asks, then bids: price and amount with all places, without the point and zeros in front. */
export function checksum({ bids, asks }: Turn): number {
  const digits = (side: readonly Step[]): string =>
    side.slice(0, 10).map(([ticks, lots]) => `${ticks}${lots * unit}`).join("");
  return crc32(digits(asks) + digits(bids));
}

function book(
  type: string,
  { bids, asks }: Turn,
  index: number,
  sum: number,
): string {
  return `{"channel":"book","type":"${type}","data":[{"symbol":"${symbol}","bids":${list(bids, level)},"asks":${
    list(asks, level)
  },"checksum":${sum},"timestamp":"${time(index)}"}]}`;
}

export const kraken: Dialect = {
  venue: "kraken",
  kind: "spot",
  symbol,
  id: "XXBTZUSD",
  shape,
  price,
  amount,
  snapshot: "stream",
  opening: (whole) => book("snapshot", whole, 0, checksum(whole)),
  change: (turn, index, whole) => book("update", turn, index, checksum(whole(10))),
  trade: (index, random) => {
    const [ticks, lots] = someStep(shape, random);
    const side = random.next() < 0.5 ? "buy" : "sell";
    return {
      frame: `{"channel":"trade","type":"update","data":[{"symbol":"${symbol}","side":"${side}","price":${
        price(ticks)
      },"qty":${amount(lots)},"ord_type":"limit","trade_id":${index},"timestamp":"${time(index)}"}]}`,
      truth: {
        id: String(index),
        side,
        price: canonical(price(ticks)),
        amount: canonical(amount(lots)),
      },
    };
  },
  ticker: (index, random) => {
    const some = (): string => price(someStep(shape, random)[0]);
    const [last, bid, ask] = [some(), some(), some()];
    const lots = (): string => amount(1 + random.below(3_000_000));
    return {
      frame:
        `{"channel":"ticker","type":"update","data":[{"symbol":"${symbol}","bid":${bid},"bid_qty":${lots()},"ask":${ask}` +
        `,"ask_qty":${lots()},"last":${last},"volume":1410.29164117,"vwap":${some()},"low":${some()},"high":${some()}` +
        `,"change":-17.2,"change_pct":-0.03,"timestamp":"${time(index)}"}]}`,
      truth: {
        last: canonical(last),
        bid: canonical(bid),
        ask: canonical(ask),
      },
    };
  },
  answers: [["GET /0/public/AssetPairs", "getTradableAssetPairs"]],
};

/** The same without checksums: 0 says nothing. */
export const krakenUnchecked: Dialect = {
  ...kraken,
  opening: (whole) => book("snapshot", whole, 0, 0),
  change: (turn, index) => book("update", turn, index, 0),
};
