/** What Hyperliquid sends often, from its bytes: the same books and trades as in the ordinary way. */
import * as assert from "uvu/assert";
import { activeAssetCtxChannel } from "../../generated/hyperliquid/perp.ts";
import {
  activeSpotAssetCtxChannel,
  bboChannel,
  l2BookChannel,
  l2BookFastChannel,
  tradesChannel,
} from "../../generated/hyperliquid/spot.ts";
import { Levels } from "../../src/core/levels.ts";
import { readHot, readOnly } from "../../src/core/stream/channel.ts";
import { toDelta } from "../../src/venues/hyperliquid/map/market.ts";
import { perp, spot } from "../../src/venues/hyperliquid/mod.ts";
import { bothWays, publicProtocols, texts } from "../support/decoded.ts";
import { suite } from "../support/suite.ts";
import { message, perpMessage } from "./bench.support.ts";

const test = suite("hyperliquid decoded");
const about = { venue: "hyperliquid" };
const [spotProtocol] = publicProtocols(spot);
const [perpProtocol] = publicProtocols(perp);

test("books, and fast ones, which have an address of their own", async () => {
  for (
    const [channel, name, data, address] of [
      [l2BookChannel, "book", message("BookFrame", "perpetual"), "l2Book/BTC"],
      [l2BookChannel, "book", message("BookFrame", "delisted"), "l2Book/LOOM"],
      [l2BookFastChannel, "fastBook", message("FastBookFrame"), "l2BookFast/SOL"],
    ] as const
  ) {
    const one = await bothWays(spotProtocol, { channel: "l2Book", data });
    assert.is(one.address, address);
    const hot = readHot(channel, one.decoded, about);
    assert.instance(hot.levels[0], Levels, name);
    assert.equal(texts(toDelta(hot)), texts(toDelta(readOnly(channel, one.plain, about))), name);
    assert.equal(readOnly(channel, one.decoded, about), readOnly(channel, one.plain, about), "in its plain form");
  }
});

test("trades, and the best bid and ask", async () => {
  const trades = await bothWays(perpProtocol, { channel: "trades", data: message("TradesFrame") });
  assert.equal(readOnly(tradesChannel, trades.decoded, about), readOnly(tradesChannel, trades.plain, about));
  for (const name of ["both", "noBids"]) {
    const best = await bothWays(spotProtocol, { channel: "bbo", data: message("BboFrame", name) });
    assert.equal(readOnly(bboChannel, best.decoded, about), readOnly(bboChannel, best.plain, about));
  }
});

test("the contexts that tickers are made of", async () => {
  const contract = await bothWays(perpProtocol, {
    channel: "activeAssetCtx",
    data: perpMessage("ContextFrame", "first"),
  });
  assert.is(contract.address, "activeAssetCtx/BTC");
  const expected = readOnly(activeAssetCtxChannel, contract.plain, about);
  assert.equal(readOnly(activeAssetCtxChannel, contract.decoded, about), expected);
  const frame = { channel: "activeSpotAssetCtx", data: message("SpotContextFrame") };
  const pair = await bothWays(spotProtocol, frame);
  const same = readOnly(activeSpotAssetCtxChannel, pair.plain, about);
  assert.equal(readOnly(activeSpotAssetCtxChannel, pair.decoded, about), same);
});

test.run();
