/** What Bitget sends often, from its bytes: the same books, trades and tickers as in the ordinary way. */
import * as assert from "uvu/assert";
import { booksChannel, publicTradeChannel, tickerChannel } from "../../generated/bitget/spot.ts";
import { decoders } from "../../generated/bitget/spot.hot.ts";
import { readHot, readOnly } from "../../src/core/stream/channel.ts";
import { toDelta } from "../../src/venues/bitget/map/market.ts";
import { Numbering } from "../../src/venues/bitget/map/numbering.ts";
import { marketProtocol } from "../../src/venues/bitget/protocol.ts";
import { bothWays, texts } from "../support/decoded.ts";
import { suite } from "../support/suite.ts";
import { spotMessage } from "./bench.ts";

const test = suite("bitget decoded");
const about = { venue: "bitget" };
const protocol = { ...marketProtocol(), decoders: () => Promise.resolve(decoders) };

test("books, with numbers that no double holds", async () => {
  for (const names of [["snapshot", "update"], ["small"]]) {
    const [one, other] = [new Numbering(), new Numbering()];
    for (const name of names) {
      const { decoded, plain } = await bothWays(protocol, spotMessage("BooksPush", name));
      const hot = toDelta(readHot(booksChannel, decoded, about), one);
      assert.equal(texts(hot), texts(toDelta(readOnly(booksChannel, plain, about), other)), name);
      if (name === "update") assert.equal([hot.previous, hot.last], [0, 419_430_401]);
    }
  }
});

test("trades and tickers", async () => {
  for (const name of ["first", "later", "none"]) {
    const { decoded, plain } = await bothWays(protocol, spotMessage("PublicTradePush", name));
    assert.equal(readOnly(publicTradeChannel, decoded, about), readOnly(publicTradeChannel, plain, about), name);
  }
  for (const name of ["spot", "contract", "untraded", "security"]) {
    const { decoded, plain } = await bothWays(protocol, spotMessage("TickerPush", name));
    assert.equal(readOnly(tickerChannel, decoded, about), readOnly(tickerChannel, plain, about), name);
  }
});

test.run();
