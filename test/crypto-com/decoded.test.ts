/** What Crypto.com sends often, from its bytes: the same books, trades and tickers as in the ordinary way. */
import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import { bookChannel, type Instruments, tickerChannel, tradeChannel } from "../../generated/crypto-com/spot.ts";
import { decoders } from "../../generated/crypto-com/spot.hot.ts";
import { ConvertedLevels } from "../../src/connector/levels.ts";
import { stringifyJson } from "../../src/core/json.ts";
import { FrameReader } from "../../src/core/scan/reader.ts";
import { readHot, readOnly } from "../../src/core/stream/channel.ts";
import { toDelta, toMarket, toTrades } from "../../src/venues/crypto-com/map/market.ts";
import { marketProtocol } from "../../src/venues/crypto-com/protocol.ts";
import { manualClock } from "../support/clock.ts";
import { bothWays, texts } from "../support/decoded.ts";
import { suite } from "../support/suite.ts";
import { answer, message } from "./bench.ts";

const test = suite("crypto-com decoded");
const about = { venue: "crypto-com" };
const protocol = marketProtocol(manualClock(0), () => 0, () => Promise.resolve(decoders));
const { data } = (answer("publicGetInstruments", "instruments") as { result: Instruments }).result;
const [btc] = data.flatMap(toMarket) as [ReturnType<typeof toMarket>[number]];

test("books", async () => {
  for (const name of ["snapshot", "update", "quiet", "empty"]) {
    const { decoded, plain, address } = await bothWays(protocol, message("Book", name));
    const ordinary = toDelta(readOnly(bookChannel, plain, about), new ConvertedLevels(btc));
    assert.equal(texts(toDelta(readHot(bookChannel, decoded, about), new ConvertedLevels(btc))), texts(ordinary), name);
    assert.is(address, name === "empty" ? "book.NEW_USD.50" : "book.BTC_USD.50");
  }
});

test("trades and tickers", async () => {
  for (const name of ["trades", "plain"]) {
    const trades = await bothWays(protocol, message("TradeMessage", name));
    assert.equal(
      toTrades(btc, readOnly(tradeChannel, trades.decoded, about).result.data),
      toTrades(btc, readOnly(tradeChannel, trades.plain, about).result.data),
    );
  }
  for (const name of ["ticker", "quiet", "bare"]) {
    const ticker = await bothWays(protocol, message("TickerMessage", name));
    assert.equal(readOnly(tickerChannel, ticker.decoded, about), readOnly(tickerChannel, ticker.plain, about));
  }
});

test("what answers a request is not decoded: the answer would be lost", () => {
  const bytes = (id: unknown): Uint8Array => Buffer.from(stringifyJson({ ...message("Book", "update") as object, id }));
  const reader = new FrameReader(decoders, () => undefined);
  assert.is(reader.read(bytes(-1)), undefined, "it is not known yet");
  reader.placed(bytes(-1), "book.BTC_USD.50");
  assert.is.not(reader.read(bytes(-1)), undefined);
  assert.is(reader.read(bytes(7)), undefined);
});

test.run();
