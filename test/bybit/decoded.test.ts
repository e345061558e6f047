/** What Bybit sends often, from its bytes: the same books, trades and tickers as in the ordinary way. */
import * as assert from "uvu/assert";
import { tickersContractChannel } from "../../generated/bybit/perp.ts";
import { orderbookChannel, publicTradeChannel, tickersSpotChannel } from "../../generated/bybit/spot.ts";
import { Levels } from "../../src/core/levels.ts";
import { readHot, readMessage, readOnly } from "../../src/core/stream/channel.ts";
import { toDelta } from "../../src/venues/bybit/map/market.ts";
import { perp, spot } from "../../src/venues/bybit/mod.ts";
import { bothWays, publicProtocols, texts } from "../support/decoded.ts";
import { suite } from "../support/suite.ts";
import { perpMessage, spotMessage } from "./bench.ts";

const test = suite("bybit decoded");
const about = { venue: "bybit" };

const [spotProtocol] = publicProtocols(spot);
const contractProtocols = publicProtocols(perp);
const [contractProtocol] = contractProtocols;

for (const [at, protocol] of [spotProtocol, ...contractProtocols].entries()) {
  test(`books and trades of ${["spot", "linear contracts", "inverse contracts"][at]}`, async () => {
    for (const name of ["snapshot", "delta", "restart", "oneSided", "bids"]) {
      const { decoded, plain } = await bothWays(protocol, spotMessage("OrderBook", name));
      const hot = readHot(orderbookChannel, decoded, about);
      assert.instance(hot.data.b, Levels, name);
      assert.equal(texts(toDelta(hot)), texts(toDelta(readOnly(orderbookChannel, plain, about))), name);
    }
    for (const name of ["linear", "spot", "directions"]) {
      const trades = await bothWays(protocol, spotMessage("PublicTrade", name));
      const expected = readOnly(publicTradeChannel, trades.plain, about);
      assert.equal(readOnly(publicTradeChannel, trades.decoded, about), expected, name);
    }
  });
}

test("tickers: all of spot's, and what changes in those of contracts", async () => {
  for (const name of ["one", "unindexed"]) {
    const { decoded, plain } = await bothWays(spotProtocol, spotMessage("SpotTicker", name));
    assert.equal(readOnly(tickersSpotChannel, decoded, about), readOnly(tickersSpotChannel, plain, about));
  }
  for (const name of ["prices", "funding"]) {
    const { decoded, plain } = await bothWays(contractProtocol, perpMessage("ContractTickerDelta", name));
    const expected = readMessage(tickersContractChannel, plain, about);
    assert.equal(readMessage(tickersContractChannel, decoded, about), expected, name);
  }
});

test.run();
