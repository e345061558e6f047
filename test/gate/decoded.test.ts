/** What Gate sends often, from its bytes: the same books, trades and tickers as in the ordinary way. */
import * as assert from "uvu/assert";
import {
  type Contract,
  futuresObuChannel,
  futuresTickersChannel,
  futuresTradesChannel,
} from "../../generated/gate/perp.ts";
import { type CurrencyPair, spotObuChannel, spotTickersChannel, spotTradesChannel } from "../../generated/gate/spot.ts";
import { ConvertedLevels } from "../../src/connector/levels.ts";
import { readHot, readOnly } from "../../src/core/stream/channel.ts";
import type { Market } from "../../src/model/mod.ts";
import { toContract } from "../../src/venues/gate/map/contract-market.ts";
import { toDelta } from "../../src/venues/gate/map/market.ts";
import { toPair } from "../../src/venues/gate/map/pair.ts";
import { perp as openPerp, spot as openSpot } from "../../src/venues/gate/mod.ts";
import { bothWays, publicProtocols, texts } from "../support/decoded.ts";
import { suite } from "../support/suite.ts";
import { perpAnswer, perpMessage, spotAnswer, spotMessage } from "./bench.ts";

const test = suite("gate decoded");
const about = { venue: "gate" };
const [spot] = publicProtocols(openSpot);
const [futures] = publicProtocols(openPerp);
const pair = toPair((spotAnswer("listCurrencyPairs", "pairs") as [CurrencyPair])[0]);
const contract = toContract(perpAnswer("getFuturesContract", "linear") as Contract) as Market;

test("books of pairs", async () => {
  const converted = new ConvertedLevels(pair);
  for (const name of ["whole", "change", "bids", "asks", "quiet"]) {
    const { decoded, plain } = await bothWays(spot, spotMessage("SpotObu", name));
    const hot = toDelta(readHot(spotObuChannel, decoded, about), converted);
    assert.equal(texts(hot), texts(toDelta(readOnly(spotObuChannel, plain, about), converted)), name);
  }
});

test("books of contracts: amounts in place of contracts", async () => {
  const converted = new ConvertedLevels(contract);
  for (const name of ["whole", "change", "asks", "quiet"]) {
    const { decoded, plain } = await bothWays(futures, perpMessage("FuturesObu", name));
    const hot = texts(toDelta(readHot(futuresObuChannel, decoded, about), converted));
    assert.equal(hot, texts(toDelta(readOnly(futuresObuChannel, plain, about), converted)), name);
    if (name === "asks") assert.equal((hot as { asks: unknown }).asks, [["83706", "0.42075"]]);
  }
});

test("trades and tickers", async () => {
  const trade = await bothWays(spot, spotMessage("SpotTrades", "trade"));
  assert.equal(readOnly(spotTradesChannel, trade.decoded, about), readOnly(spotTradesChannel, trade.plain, about));
  const ticker = await bothWays(spot, spotMessage("SpotTickers", "ticker"));
  assert.equal(readOnly(spotTickersChannel, ticker.decoded, about), readOnly(spotTickersChannel, ticker.plain, about));
  const trades = await bothWays(futures, perpMessage("FuturesTrades", "bought"));
  assert.equal(
    readOnly(futuresTradesChannel, trades.decoded, about),
    readOnly(futuresTradesChannel, trades.plain, about),
  );
  const funding = await bothWays(futures, perpMessage("FuturesTickers", "funding"));
  assert.equal(
    readOnly(futuresTickersChannel, funding.decoded, about),
    readOnly(futuresTickersChannel, funding.plain, about),
  );
});

test.run();
