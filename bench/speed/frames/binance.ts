/** Binance spot, combined streams: `<symbol>@depth@100ms`, `@trade` and `@ticker`; all numbers with eight places. */
import { begin, type Dialect, list, someStep } from "./dialect.ts";
import type { MarketShape, Step } from "./market.ts";
import { canonical, fixed } from "./numbers.ts";

const shape: MarketShape = { middle: 6_000_000, levels: 1_000, reach: 40 };
const id = "BTCUSDT";
const stream = (name: string, data: string): string => `{"stream":"btcusdt@${name}","data":${data}}`;
const price = (ticks: number): string => `${fixed(ticks, 2)}000000`;
const amount = (lots: number): string => `${fixed(lots, 5)}000`;
const level = ([ticks, lots]: Step): string => `["${price(ticks)}","${amount(lots)}"]`;
/** The number of the update that the snapshot ends with. */
const first = 61_344_590_000;

export const binance: Dialect = {
  venue: "binance",
  kind: "spot",
  symbol: "BTC/USDT",
  id,
  shape,
  price,
  amount,
  snapshot: "rest",
  opening: ({ bids, asks }) => `{"lastUpdateId":${first},"bids":${list(bids, level)},"asks":${list(asks, level)}}`,
  change: ({ bids, asks }, index) => {
    const update = first + index;
    return stream(
      "depth@100ms",
      `{"e":"depthUpdate","E":${begin + index},"s":"${id}","U":${update},"u":${update},"b":${list(bids, level)},"a":${
        list(asks, level)
      }}`,
    );
  },
  trade: (index, random) => {
    const [ticks, lots] = someStep(shape, random);
    const sold = random.next() < 0.5;
    const at = begin + index;
    return {
      frame: stream(
        "trade",
        `{"e":"trade","E":${at},"s":"${id}","t":${index},"p":"${price(ticks)}","q":"${
          amount(lots)
        }","T":${at},"m":${sold},"M":true}`,
      ),
      truth: {
        id: String(index),
        side: sold ? "sell" : "buy",
        price: canonical(price(ticks)),
        amount: canonical(amount(lots)),
      },
    };
  },
  ticker: (index, random) => {
    const some = (): number => someStep(shape, random)[0];
    const lots = (): string => amount(1 + random.below(3_000_000));
    const [last, bid, ask] = [some(), some(), some()];
    const at = begin + index;
    const data =
      `{"e":"24hrTicker","E":${at},"s":"${id}","p":"47.15000000","P":"1.401","w":"${price(some())}","x":"${
        price(some())
      }"` +
      `,"c":"${price(last)}","Q":"${lots()}","b":"${price(bid)}","B":"${lots()}","a":"${price(ask)}","A":"${lots()}"` +
      `,"o":"${price(some())}","h":"${price(some())}","l":"${
        price(some())
      }","v":"214530.48170000","q":"727101950.07162737"` +
      `,"O":${at - 86_400_000},"C":${at},"F":1901497918,"L":${1_903_344_120 + index},"n":1846203}`;
    return {
      frame: stream("ticker", data),
      truth: {
        last: canonical(price(last)),
        bid: canonical(price(bid)),
        ask: canonical(price(ask)),
      },
    };
  },
  answers: [["GET /api/v3/exchangeInfo", "exchangeInfo"], ["GET /api/v3/account", "account"]],
};
