/** Frames that are broken in one place each: they are read, or refused with an error of the venue's; nothing else. */
import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import {
  type AssetPairsAnswer,
  bookChannel,
  ohlcChannel,
  tickerChannel,
  tradeChannel,
} from "../../generated/kraken/spot.ts";
import { SchemaError } from "../../src/core/errors.ts";
import { stringifyJson } from "../../src/core/json.ts";
import { readOnly } from "../../src/core/stream/channel.ts";
import type { Market } from "../../src/model/mod.ts";
import { executionsReader, KnownOrders, ledgerEvents } from "../../src/venues/kraken/executions.ts";
import { toMarket } from "../../src/venues/kraken/map/market.ts";
import { toDelta, toStreamCandle, toStreamTicker, toStreamTrades } from "../../src/venues/kraken/map/stream.ts";
import { namesOf } from "../../src/venues/kraken/names.ts";
import { marketProtocol, privateProtocol } from "../../src/venues/kraken/protocol.ts";
import { answersOf, messagesOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";

const test = suite("kraken bad input");

const message = messagesOf("kraken/spot.asyncapi.yaml");
const pairs = (answersOf("kraken/spot.openapi.yaml")("getTradableAssetPairs") as AssetPairsAnswer).result;
const bitcoin = Object.entries(pairs).flatMap(([id, raw]) =>
  toMarket(id, raw, namesOf(pairs).asset) ?? []
)[0] as Market;
const account = privateProtocol({ token: () => Promise.resolve("t"), deadline: () => "d" });

const odd: readonly unknown[] = [
  null,
  true,
  -1,
  1e300,
  0.1 + 0.2,
  2n ** 70n,
  "",
  "x",
  "1e999",
  "NaN",
  "-0",
  "constructor",
  [],
  [null],
  {},
  "9".repeat(500),
];

/** The value with one place in it left out, or something odd in that place; each of them. */
function* broken(value: unknown): Generator<unknown> {
  yield* odd;
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key];
    const put = (changed: unknown): unknown =>
      Array.isArray(value) ? value.map((one, at) => String(at) === key ? changed : one) : { ...value, [key]: changed };
    if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    for (const changed of broken(item)) yield put(changed);
  }
}

function holds(what: string, frame: unknown, read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof SchemaError)) throw new Error(`${what}: ${String(error)}: ${stringifyJson(frame)}`);
  }
}

const readers: Readonly<Record<string, (payload: unknown) => unknown>> = {
  Book: (payload) => toDelta(bitcoin, readOnly(bookChannel, payload, {})),
  Ticker: (payload) => toStreamTicker(bitcoin, readOnly(tickerChannel, payload, {})),
  Trade: (payload) => toStreamTrades(bitcoin, readOnly(tradeChannel, payload, {})),
  Ohlc: (payload) => toStreamCandle(bitcoin, "5m", readOnly(ohlcChannel, payload, {})),
  Executions: (payload) => executionsReader(new KnownOrders(), () => bitcoin)(payload),
  BalancesUpdate: ledgerEvents,
};

const examples: Readonly<Record<string, string>> = {
  Book: "update",
  Ticker: "update",
  Trade: "update",
  Ohlc: "update",
  Executions: "fill",
  BalancesUpdate: "trade",
};

for (const [name, example] of Object.entries(examples)) {
  test(`${name}: broken in one place`, () => {
    const text = JSON.stringify(message(name, example)).replace(/(?:MATIC|ALGO)\/USD/g, bitcoin.symbol);
    const read = readers[name];
    let count = 0;
    holds(name, text, () => read?.(JSON.parse(text)));
    for (const frame of broken(JSON.parse(text))) {
      count++;
      holds(name, frame, () => read?.(frame));
      for (const protocol of [marketProtocol, account]) {
        holds(name, frame, () => protocol.read(Buffer.from(stringifyJson(frame))));
      }
    }
    assert.ok(count > 100, String(count));
  });
}

test("frames cut at every place", () => {
  const bytes = Buffer.from(stringifyJson(message("Executions", "fill")));
  for (let end = 0; end < bytes.length; end++) {
    for (const protocol of [marketProtocol, account]) {
      assert.throws(() => protocol.read(bytes.subarray(0, end)), (error: unknown) => error instanceof SchemaError);
      protocol.addressOf?.(bytes.subarray(0, end));
    }
  }
});

test.run();
