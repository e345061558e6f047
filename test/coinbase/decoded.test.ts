/** What Coinbase sends often, from its bytes: the same books, trades and tickers as in the ordinary way. */
import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import type { ProductsAnswer } from "../../generated/coinbase/spot.ts";
import { level2Channel, marketTradesChannel, tickerChannel } from "../../generated/coinbase/spot.ts";
import { decoders } from "../../generated/coinbase/spot.hot.ts";
import { stringifyJson } from "../../src/core/json.ts";
import { FrameReader } from "../../src/core/scan/reader.ts";
import { readOnly } from "../../src/core/stream/channel.ts";
import { toDelta, toMarket, toNewTrades } from "../../src/venues/coinbase/map/market.ts";
import { marketProtocol } from "../../src/venues/coinbase/protocol.ts";
import { bothWays, texts } from "../support/decoded.ts";
import { suite } from "../support/suite.ts";
import { answer, message } from "./bench.ts";

const test = suite("coinbase decoded");
const about = { venue: "coinbase" };
const protocol = marketProtocol(() => Promise.resolve(decoders));
const { products } = answer("listPublicProducts", "products") as ProductsAnswer;
const [btc] = products.flatMap(toMarket) as [
  ReturnType<typeof toMarket>[number],
];

test("books", async () => {
  for (const name of ["snapshot", "update", "empty"]) {
    const { decoded, plain, address } = await bothWays(
      protocol,
      message("Level2", name),
    );
    const ordinary = readOnly(level2Channel, plain, about);
    const fast = readOnly(level2Channel, decoded, about);
    assert.equal(texts(toDelta(fast)), texts(toDelta(ordinary)), name);
    assert.is(address, name === "empty" ? "level2/NEW-USD" : "level2/BTC-USD");
  }
});

test("trades and tickers", async () => {
  const trades = await bothWays(protocol, message("MarketTrades", "update"));
  assert.equal(
    toNewTrades(btc, readOnly(marketTradesChannel, trades.decoded, about)),
    toNewTrades(btc, readOnly(marketTradesChannel, trades.plain, about)),
  );
  const ticker = await bothWays(protocol, message("Ticker", "snapshot"));
  assert.equal(
    readOnly(tickerChannel, ticker.decoded, about),
    readOnly(tickerChannel, ticker.plain, about),
  );
});

test("trades of several products in one frame are no trades of the first", () => {
  const frame = message("MarketTrades", "update") as { events: { trades: object[] }[] };
  const trades = frame.events.flatMap((event) => event.trades);
  const mixed = {
    ...frame,
    events: [{ type: "update", trades: [...trades, { ...trades[0], product_id: "SOL-USD" }] }],
  };
  const reader = new FrameReader(decoders, () => undefined);
  const known = Buffer.from(stringifyJson(frame));
  if (reader.read(known) === undefined) reader.placed(known, "market_trades/ETH-USDT");
  assert.ok(reader.read(known), "of one product they are read");
  const bytes = Buffer.from(stringifyJson(mixed));
  assert.is(reader.read(bytes), undefined);
  assert.throws(() => protocol.read(bytes), /a message about one thing/);
});

test.run();
