/** What Binance sends often, from its bytes: the same books, trades and tickers as in the ordinary way. */
import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import * as perp from "../../generated/binance/perp.ts";
import * as spot from "../../generated/binance/spot.ts";
import type { TradeEvent } from "../../generated/binance/spot.ts";
import { venue } from "../../generated/binance/venue.ts";
import type { Channel } from "../../src/core/endpoint.ts";
import { stringifyJson } from "../../src/core/json.ts";
import { Levels } from "../../src/core/levels.ts";
import { readHot, readOnly } from "../../src/core/stream/channel.ts";
import { openSession, type Session } from "../../src/core/session.ts";
import type { Protocol } from "../../src/core/stream/link.ts";
import type { OpenSocket, SocketEvents } from "../../src/core/stream/socket.ts";
import { Stream } from "../../src/core/stream/stream.ts";
import { toDelta } from "../../src/venues/binance/map/market.ts";
import { toContractDelta } from "../../src/venues/binance/map/perp-market.ts";
import { perp as openPerp, spot as openSpot } from "../../src/venues/binance/mod.ts";
import { until } from "../core/loopback.ts";
import { manualClock } from "../support/clock.ts";
import { bothWays, publicProtocols, texts } from "../support/decoded.ts";
import { messagesOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";

const test = suite("binance decoded");
const about = { venue: "binance" };
const spotMessage = messagesOf("binance/spot.asyncapi.yaml");
const perpMessage = messagesOf("binance/perp.asyncapi.yaml");
const [spotProtocol] = publicProtocols(openSpot);
const [perpProtocol] = publicProtocols(openPerp);
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

/** A session whose socket acknowledges what is asked for; and that socket. */
function opened(): { readonly session: Session; readonly tell: (frame: unknown) => void } {
  let events: SocketEvents | undefined;
  const tell = (frame: unknown): void => events?.message(Buffer.from(stringifyJson(frame)));
  const openSocket: OpenSocket = (_, own) => {
    events = own;
    queueMicrotask(() => own.opened());
    const send = (text: string): void => {
      const { id } = JSON.parse(text) as { readonly id: string };
      queueMicrotask(() => tell({ result: null, id }));
    };
    return { send, ping: () => {}, close: () => {}, buffered: 0 };
  };
  const session = openSession(venue, { ports: { openSocket, clock: manualClock() } }, () => ({
    venue,
    authorize: (draft) => draft,
    refusal: () => undefined,
    askTime: () => Promise.resolve(0),
  }), "spot");
  return { session, tell };
}

test("a session counts what was decoded, and what was a surprise", async () => {
  const { session, tell } = opened();
  const stream = new Stream(session.stream("stream", spotProtocol));
  const prices: unknown[] = [];
  const trade = spotMessage("Trade", "takerSold") as TradeEvent;
  await stream.add("ethusdt@trade", {
    data: (payload) => prices.push(readOnly(spot.tradeChannel, payload, about).p),
    live: () => {},
    lost: () => {},
    unreadable: (error) => assert.unreachable(String(error)),
  });
  // The counts are there when the decoders are.
  await until(() => session.frames.has("trade"));
  for (const p of ["1.0", "2.0", "3.0"]) tell(framed("ethusdt@trade", { ...trade, p }));
  tell(framed("ethusdt@trade", { ...trade, p: "4e0" }));
  tell(framed("ethusdt@trade", { ...trade, p: "5.0", later: true }));
  assert.equal(prices, ["1.0", "2.0", "3.0", "4e0", "5.0"]);
  assert.equal(session.frames.get("trade"), { decoded: 2, surprises: 2 });
  assert.equal(session.frames.get("diffDepth"), { decoded: 0, surprises: 0 });
  stream.close();
  session.close();
});

test.run();
