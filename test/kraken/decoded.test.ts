/** What Kraken sends often, from its bytes: the same books, trades and tickers as in the ordinary way. */
import * as assert from "uvu/assert";
import {
  type AssetPair,
  bookChannel,
  type BookFrame,
  tickerChannel,
  tradeChannel,
} from "../../generated/kraken/spot.ts";
import { BookSync } from "../../src/connector/books/booksync.ts";
import { Levels } from "../../src/core/levels.ts";
import { readHot, readOnly } from "../../src/core/stream/channel.ts";
import type { Market } from "../../src/model/mod.ts";
import { checksumOf, toDelta } from "../../src/venues/kraken/map/stream.ts";
import { marketProtocol } from "../../src/venues/kraken/protocol.ts";
import { bothWays, texts } from "../support/decoded.ts";
import { messagesOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";

const test = suite("kraken decoded");
const about = { venue: "kraken" };
const message = messagesOf("kraken/spot.asyncapi.yaml");

/** A market of which nothing but the places of its numbers is known. */
function marketOf(symbol: string, places: number): Market {
  return { symbol, raw: { pair_decimals: places, lot_decimals: 8 } as AssetPair } as Market;
}
const bitcoin = marketOf("BTC/USD", 1);
const matic = marketOf("MATIC/USD", 4);

for (const [market, ...names] of [[bitcoin, "snapshot"], [matic, "snapshotOfMatic", "update"]] as const) {
  test(`books of ${market.symbol}: with all decimal places, and the venue's checksum`, async () => {
    const sync = new BookSync({ kind: "none", snapshot: "stream", depth: 25, checksum: checksumOf() });
    for (const name of names) {
      const { decoded, plain } = await bothWays(marketProtocol, message("Book", name));
      const hot = readHot(bookChannel, decoded, about);
      assert.instance(hot.data[0]?.bids, Levels);
      const delta = toDelta(market, hot);
      assert.equal(texts(delta), texts(toDelta(market, readOnly(bookChannel, plain, about))), name);
      assert.equal(texts(toDelta(market, readHot(bookChannel, decoded, about))), texts(delta), "read once more");
      assert.is(sync.delta(delta), "changed");
      assert.is(checksumOf()(sync.bids, sync.asks), delta.checksum);
    }
  });
}

test("a number of more places than its pair has is taken as it is", async () => {
  const frame = message("Book", "snapshot") as BookFrame;
  const [data] = frame.data;
  const bids = [{ price: 45283.55, qty: 0.1 }, { price: 45283.4, qty: 2 }, { price: 45283, qty: 0.123456789 }];
  const { decoded, plain } = await bothWays(marketProtocol, { ...frame, data: [{ ...data, bids }] });
  const delta = toDelta(bitcoin, readHot(bookChannel, decoded, about));
  assert.equal(texts(delta), texts(toDelta(bitcoin, readOnly(bookChannel, plain, about))));
  assert.equal([...delta.bids], [
    ["45283.55", "0.10000000"],
    ["45283.4", "2.00000000"],
    ["45283.0", "0.123456789"],
  ]);
});

test("trades and tickers", async () => {
  for (const name of ["snapshot", "update"]) {
    const trade = await bothWays(marketProtocol, message("Trade", name));
    assert.equal(readOnly(tradeChannel, trade.decoded, about), readOnly(tradeChannel, trade.plain, about));
    const ticker = await bothWays(marketProtocol, message("Ticker", name));
    assert.equal(readOnly(tickerChannel, ticker.decoded, about), readOnly(tickerChannel, ticker.plain, about));
  }
});

test.run();
