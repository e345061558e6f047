/** What Binance sends often, from its bytes: the same books, trades and tickers as in the ordinary way. */
import * as assert from "uvu/assert";
import * as perp from "../../generated/binance/perp.ts";
import * as spot from "../../generated/binance/spot.ts";
import type { Channel } from "../../src/core/endpoint.ts";
import { Levels } from "../../src/core/levels.ts";
import { readHot, readOnly } from "../../src/core/stream/channel.ts";
import type { Protocol } from "../../src/core/stream/link.ts";
import { toDelta } from "../../src/venues/binance/map/market.ts";
import { toContractDelta } from "../../src/venues/binance/map/perp-market.ts";
import { perpProtocol, spotProtocol } from "../../src/venues/binance/protocol.ts";
import { bothWays, texts } from "../support/decoded.ts";
import { messagesOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";

const test = suite("binance decoded");
const about = { venue: "binance" };
const spotMessage = messagesOf("binance/spot.asyncapi.yaml");
const perpMessage = messagesOf("binance/perp.asyncapi.yaml");
const framed = (stream: string, data: unknown) => ({ stream, data });

test("books of spot and of contracts", async () => {
  const one = await bothWays(spotProtocol, framed("ethusdt@depth@100ms", spotMessage("DiffDepth", "oneSide")));
  assert.is(one.address, "ethusdt@depth@100ms");
  const hot = readHot(spot.diffDepth100msChannel, one.decoded, about);
  assert.instance(hot.a, Levels);
  assert.equal(texts(toDelta(hot)), texts(toDelta(readOnly(spot.diffDepth100msChannel, one.plain, about))));
  assert.equal([...toDelta(hot).asks], [["3413.04000000", "0.70190000"]]);

  const other = await bothWays(perpProtocol, framed("btcusdt@depth", perpMessage("DiffDepth", "empty")));
  const contract = toContractDelta(readHot(perp.diffDepthChannel, other.decoded, about));
  assert.equal(texts(contract), texts(toContractDelta(readOnly(perp.diffDepthChannel, other.plain, about))));
});

for (
  const [name, protocol, channel, message] of [
    ["trade", spotProtocol, spot.tradeChannel, spotMessage("Trade", "takerSold")],
    ["trade", spotProtocol, spot.tradeChannel, spotMessage("Trade", "least")],
    ["aggTrade", spotProtocol, spot.aggTradeChannel, spotMessage("AggTrade", "oneTrade")],
    ["ticker", spotProtocol, spot.tickerChannel, spotMessage("Ticker")],
    ["bookTicker", spotProtocol, spot.bookTickerChannel, spotMessage("BookTicker")],
    ["aggTrade", perpProtocol, perp.aggTradeChannel, perpMessage("AggTrade", "takerSold")],
    ["ticker", perpProtocol, perp.tickerChannel, perpMessage("Ticker", "least")],
    ["bookTicker", perpProtocol, perp.bookTickerChannel, perpMessage("BookTicker", "one")],
  ] as readonly (readonly [string, Protocol, Channel<never, unknown>, unknown])[]
) {
  test(`${name}: ${JSON.stringify(message).slice(0, 60)}`, async () => {
    const { decoded, plain } = await bothWays(protocol, framed(`btcusdt@${name}`, message));
    assert.equal(readOnly(channel, decoded, about), readOnly(channel, plain, about));
  });
}

test.run();
