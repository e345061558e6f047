/** What OKX sends often, from its bytes: the same books, trades and tickers as in the ordinary way. */
import * as assert from "uvu/assert";
import {
  booksChannel,
  type BooksPush,
  type Instrument,
  tickersChannel,
  tradesAllChannel,
} from "../../generated/okx/spot.ts";
import { ConvertedLevels } from "../../src/connector/levels.ts";
import { Levels } from "../../src/core/levels.ts";
import { readHot, readOnly } from "../../src/core/stream/channel.ts";
import type { Market } from "../../src/model/mod.ts";
import { toContract, toDelta, toSpotMarket } from "../../src/venues/okx/map/market.ts";
import { perp as openPerp, spot as openSpot } from "../../src/venues/okx/mod.ts";
import { bothWays, publicProtocols, texts } from "../support/decoded.ts";
import { suite } from "../support/suite.ts";
import { spotAnswer, spotMessage } from "./bench.ts";

const test = suite("okx decoded");
const about = { venue: "okx" };
const [spotProtocol] = publicProtocols(openSpot);
const [perpProtocol] = publicProtocols(openPerp);

const instrument = (name: string): Instrument =>
  (spotAnswer("getInstruments", name) as { data: Instrument[] }).data[0] as Instrument;
const spot = toSpotMarket(instrument("spot")) as Market;
const linear = toContract(instrument("linear")) as Market;
const inverse = toContract(instrument("inverse")) as Market;

for (const [name, market] of Object.entries({ spot, linear, inverse })) {
  const protocol = market === spot ? spotProtocol : perpProtocol;
  test(`books of ${name}: amounts in place of contracts, as in the ordinary way`, async () => {
    const converted = new ConvertedLevels(market);
    for (const example of ["snapshot", "snapshotNow", "update", "quiet", "numberedAnew"]) {
      const { decoded, plain } = await bothWays(protocol, spotMessage("BooksPush", example));
      const hot = readHot(booksChannel, decoded, about);
      assert.instance(hot.data[0]?.bids, Levels, example);
      const expected = texts(toDelta(market, readOnly(booksChannel, plain, about)));
      assert.equal(texts(toDelta(market, hot, converted)), expected, example);
      // Whoever reads it after that has it as it came.
      assert.equal(texts(toDelta(market, readHot(booksChannel, decoded, about), converted)), expected, example);
    }
  });
}

test("amounts that do not fit a number are multiplied as decimals", async () => {
  const push = spotMessage("BooksPush", "update") as BooksPush;
  const [change] = push.data;
  const levels = [["1.5", "9007199254740991", "0", "1"], ["1.4", "12.50", "0", "1"]];
  const { decoded, plain } = await bothWays(perpProtocol, { ...push, data: [{ ...change, asks: levels }] });
  const hot = toDelta(inverse, readHot(booksChannel, decoded, about), new ConvertedLevels(inverse));
  assert.equal(texts(hot), texts(toDelta(inverse, readOnly(booksChannel, plain, about))));
  assert.equal([...hot.asks], [["1.5", "900719925474099100"], ["1.4", "1250"]]);
});

for (const [name, protocol] of [["spot", spotProtocol], ["contracts", perpProtocol]] as const) {
  test(`trades and tickers of ${name}`, async () => {
    const trade = await bothWays(protocol, spotMessage("TradesAllPush", "one"));
    assert.is(trade.address, "trades-all/BTC-USDT");
    assert.equal(readOnly(tradesAllChannel, trade.decoded, about), readOnly(tradesAllChannel, trade.plain, about));
    for (const name of ["spot", "empty"]) {
      const ticker = await bothWays(protocol, spotMessage("TickersPush", name));
      assert.equal(readOnly(tickersChannel, ticker.decoded, about), readOnly(tickersChannel, ticker.plain, about));
    }
  });
}

test.run();
