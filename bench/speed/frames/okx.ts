/** OKX spot: `books`, `trades-all` and `tickers`; numbers without zeros at the end, checksums of 0 as they are sent now. */
import { begin, type Dialect, list, someStep } from "./dialect.ts";
import type { MarketShape, Step, Turn } from "./market.ts";
import { shortest } from "./numbers.ts";

/** The channel has 400 levels a side. */
const shape: MarketShape = {
  middle: 600_000,
  levels: 1_000,
  reach: 40,
  view: 400,
  tellsPushedOut: true,
};
const id = "BTC-USDT";
const price = (ticks: number): string => shortest(ticks, 1);
const amount = (lots: number): string => shortest(lots, 5);
const level = ([ticks, lots]: Step): string =>
  `["${price(ticks)}","${amount(lots)}","0","${lots === 0 ? 0 : 1 + lots % 20}"]`;
const first = 123_456;

function books(
  action: string,
  { bids, asks }: Turn,
  index: number,
  previous: number = index === 0 ? -1 : first + index - 1,
): string {
  return `{"arg":{"channel":"books","instId":"${id}"},"action":"${action}","data":[{"asks":${
    list(asks, level)
  },"bids":${list(bids, level)},"ts":"${begin + index}","checksum":0,"prevSeqId":${previous},"seqId":${
    first + index
  }}]}`;
}

export const okx: Dialect = {
  venue: "okx",
  kind: "spot",
  symbol: "BTC/USDT",
  id,
  shape,
  price,
  amount,
  snapshot: "stream",
  opening: (book) => books("snapshot", book, 0),
  change: (turn, index) => books("update", turn, index),
  trade: (index, random) => {
    const [ticks, lots] = someStep(shape, random);
    const side = random.next() < 0.5 ? "buy" : "sell";
    const [px, sz] = [price(ticks), amount(lots)];
    return {
      frame:
        `{"arg":{"channel":"trades-all","instId":"${id}"},"data":[{"instId":"${id}","tradeId":"${index}","px":"${px}"` +
        `,"sz":"${sz}","side":"${side}","source":"0","ts":"${begin + index}"}]}`,
      truth: { id: String(index), side, price: px, amount: sz },
    };
  },
  ticker: (index, random) => {
    const some = (): string => price(someStep(shape, random)[0]);
    const lots = (): string => amount(1 + random.below(3_000_000));
    const [last, bid, ask] = [some(), some(), some()];
    return {
      frame:
        `{"arg":{"channel":"tickers","instId":"${id}"},"data":[{"instType":"SPOT","instId":"${id}","last":"${last}"` +
        `,"lastSz":"${lots()}","askPx":"${ask}","askSz":"${lots()}","bidPx":"${bid}","bidSz":"${lots()}"` +
        `,"open24h":"${some()}","high24h":"${some()}","low24h":"${some()}","volCcy24h":"333160321.17","vol24h":"5520.4412"` +
        `,"sodUtc0":"${some()}","sodUtc8":"${some()}","ts":"${begin + index}"}]}`,
      truth: { last, bid, ask },
    };
  },
  answers: [["GET /api/v5/public/instruments", "getInstruments", "spot"]],
};

/** Levels a side of a whole book that is loaded. */
export const loaded = 2_500;

/** Whole books again and again, larger than the venue's. */
export const okxWhole: Dialect = {
  ...okx,
  shape: { middle: 600_000, levels: 4_000, reach: 40, view: loaded, tellsPushedOut: true },
  opening: (book) => books("snapshot", book, 0),
  change: (_turn, index, book) => books("snapshot", book(loaded), index, -1),
};
