/** What HTX sends often, from its bytes: the same books and trades as in the ordinary way. */
import * as assert from "uvu/assert";
import { type MarketSymbol, mbpChannel, type SymbolsAnswer, tradeDetailChannel } from "../../generated/htx/spot.ts";
import { decoders } from "../../generated/htx/spot.hot.ts";
import { FrameReader } from "../../src/core/scan/reader.ts";
import { readHot, readOnly } from "../../src/core/stream/channel.ts";
import { toDelta, toMarket, toStreamTrades } from "../../src/venues/htx/map/market.ts";
import { marketProtocol } from "../../src/venues/htx/protocol.ts";
import { bothWays, texts } from "../support/decoded.ts";
import { suite } from "../support/suite.ts";
import { answer, message } from "./bench.ts";

const test = suite("htx decoded");
const about = { venue: "htx" };
const protocol = marketProtocol(() => Promise.resolve(decoders));
const [btc] = (answer("getMarketSymbolsSetting", "symbols") as SymbolsAnswer).data as [MarketSymbol];
const market = toMarket(btc);

test("books", async () => {
  for (const name of ["ask", "both"]) {
    const { decoded, plain, address } = await bothWays(protocol, message("Mbp", name));
    const ordinary = readOnly(mbpChannel, plain, about);
    assert.equal(texts(toDelta(readHot(mbpChannel, decoded, about))), texts(toDelta(ordinary)), name);
    assert.is(address, "market.btcusdt.mbp.150");
  }
});

test("levels with exponents, or with more digits than a number holds, go the ordinary way, and are exact", () => {
  for (const name of ["exponents", "bids"]) {
    const frame = new TextEncoder().encode(JSON.stringify(message("Mbp", name)));
    const reader = new FrameReader(decoders, () => undefined);
    reader.placed(frame, "market.btcusdt.mbp.150");
    assert.is(reader.read(frame), undefined, name);
  }
  const exact = readOnly(mbpChannel, message("Mbp", "bids"), about);
  assert.equal(texts(toDelta(exact)), {
    bids: [["9058.27", "0.1234567890123456789"]],
    asks: [],
    last: 104_998_984_995,
    previous: 104_998_984_994,
    time: 1_583_472_025_985,
  });
  const small = readOnly(mbpChannel, message("Mbp", "exponents"), about);
  assert.equal([...toDelta(small).asks], [
    ["0.00000000009493", "3241279678416.32"],
    ["0.00000000009494", "5106999000000"],
    ["0.00000000009495", "0"],
  ]);
});

test("trades", async () => {
  const { decoded, plain } = await bothWays(protocol, message("TradeDetail", "buy"));
  assert.equal(
    toStreamTrades(market, readOnly(tradeDetailChannel, decoded, about)),
    toStreamTrades(market, readOnly(tradeDetailChannel, plain, about)),
  );
});

test.run();
