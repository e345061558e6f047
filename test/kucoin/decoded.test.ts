/** What KuCoin sends often, from its bytes: the same as in the ordinary way. The frames are whole, as its documentation has them. */
import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import {
  executionChannel,
  orderbookIncrementChannel as levelChannel,
  tickerV1Channel,
} from "../../generated/kucoin/perp.ts";
import {
  orderbookIncrementChannel,
  orderbookLevel50Channel,
  tickerChannel,
  tradeChannel,
} from "../../generated/kucoin/spot.ts";
import { readHot, readOnly } from "../../src/core/stream/channel.ts";
import { toWhole } from "../../src/venues/kucoin/map/market.ts";
import { perp as openPerp, spot as openSpot } from "../../src/venues/kucoin/mod.ts";
import { bothWays, publicProtocols, texts } from "../support/decoded.ts";
import { suite } from "../support/suite.ts";
import { perpMessage, spotMessage } from "./bench.ts";

const test = suite("kucoin decoded");
const about = { venue: "kucoin" };
const [spot] = publicProtocols(openSpot);
const [futures] = publicProtocols(openPerp);

test("pairs: changes, trades and tickers", async () => {
  for (const name of ["ask", "bids"]) {
    const data = spotMessage("OrderbookIncrement", name);
    const topic = "/market/level2:BTC-USDT";
    const { decoded, plain } = await bothWays(spot, { topic, type: "message", subject: "trade.l2update", data });
    const ordinary = readOnly(orderbookIncrementChannel, plain, about);
    assert.equal(readOnly(orderbookIncrementChannel, decoded, about), ordinary, name);
  }
  const topic = "/market/match:BTC-USDT";
  const trade = await bothWays(spot, {
    topic,
    type: "message",
    subject: "trade.l3match",
    data: spotMessage("Match", "buy"),
  });
  assert.equal(readOnly(tradeChannel, trade.decoded, about), readOnly(tradeChannel, trade.plain, about));
  const ticker = await bothWays(spot, {
    type: "message",
    topic: "/market/ticker:BTC-USDT",
    subject: "trade.ticker",
    data: spotMessage("TickerPush", "btc"),
  });
  assert.equal(readOnly(tickerChannel, ticker.decoded, about), readOnly(tickerChannel, ticker.plain, about));
});

test("pairs: the best levels", async () => {
  for (const name of ["levels", "empty"]) {
    const data = spotMessage("OrderbookLevel50", name);
    const topic = "/spotMarket/level2Depth50:BTC-USDT";
    const { decoded, plain } = await bothWays(spot, { topic, type: "message", subject: "level2", data });
    const hot = toWhole(readHot(orderbookLevel50Channel, decoded, about));
    assert.equal(texts(hot), texts(toWhole(readOnly(orderbookLevel50Channel, plain, about))), name);
  }
});

test("contracts, whose messages are numbered", async () => {
  const told = (subject: string, topic: string, data: unknown) =>
    bothWays(futures, {
      topic: `/contractMarket/${topic}:XBTUSDTM`,
      type: "message",
      subject,
      sn: 1_793_133_570_931,
      data,
    });
  const level = await told("level2", "level2", perpMessage("OrderbookIncrement", "sell"));
  assert.equal(readOnly(levelChannel, level.decoded, about), readOnly(levelChannel, level.plain, about));
  const trade = await told("match", "execution", perpMessage("Match", "buy"));
  assert.equal(readOnly(executionChannel, trade.decoded, about), readOnly(executionChannel, trade.plain, about));
  const ticker = await told("ticker", "ticker", perpMessage("TickerPush", "sell"));
  assert.equal(readOnly(tickerV1Channel, ticker.decoded, about), readOnly(tickerV1Channel, ticker.plain, about));
});

test("a frame of another type is none of theirs", () => {
  const topic = "/market/ticker:BTC-USDT";
  const frame = { type: "notice", topic, subject: "trade.ticker", data: spotMessage("TickerPush", "btc") };
  assert.is(spot.read(Buffer.from(JSON.stringify(frame))).kind, "nothing");
});

test.run();
