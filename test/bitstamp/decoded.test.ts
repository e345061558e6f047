/** What Bitstamp sends often, from its bytes: the same books and trades as in the ordinary way. */
import * as assert from "uvu/assert";
import {
  diffOrderBookChannel,
  liveTradesChannel,
  type Market as RawMarket,
  orderBookChannel,
} from "../../generated/bitstamp/spot.ts";
import { decoders } from "../../generated/bitstamp/spot.hot.ts";
import { readHot, readOnly } from "../../src/core/stream/channel.ts";
import { toDelta, toMarket, toStreamTrade } from "../../src/venues/bitstamp/map/market.ts";
import { marketProtocol } from "../../src/venues/bitstamp/protocol.ts";
import { bothWays, texts } from "../support/decoded.ts";
import { answersOf, messagesOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";

const test = suite("bitstamp decoded");
const about = { venue: "bitstamp" };
const message = messagesOf("bitstamp/spot.asyncapi.yaml");
const protocol = marketProtocol(() => Promise.resolve(decoders));
const markets = answersOf("bitstamp/spot.openapi.yaml")("getMarkets", "markets") as RawMarket[];
const [, eth] = markets.flatMap(toMarket) as [unknown, ReturnType<typeof toMarket>[number]];

test("books", async () => {
  for (
    const [name, example, channel] of [
      ["DiffOrderBook", "change", diffOrderBookChannel],
      ["DiffOrderBook", "bids", diffOrderBookChannel],
      ["DiffOrderBook", "asks", diffOrderBookChannel],
      ["OrderBook", "book", orderBookChannel],
    ] as const
  ) {
    const { decoded, plain, address } = await bothWays(protocol, message(name, example));
    const fast = readHot(channel, decoded, about);
    assert.equal(texts(toDelta(fast)), texts(toDelta(readOnly(channel, plain, about))), example);
    assert.is(address, name === "OrderBook" ? "order_book_btcusd" : "diff_order_book_ethusdt");
  }
});

test("trades", async () => {
  const { decoded, plain } = await bothWays(protocol, message("LiveTrade", "trade"));
  const of = (payload: unknown) => toStreamTrade(eth, readOnly(liveTradesChannel, payload, about).data);
  assert.equal(of(decoded), of(plain));
});

test.run();
