/**
 * Decoders against the ordinary way: a frame that a decoder takes is one that the protocol reads and the schema accepts, as
 * the same values, of the same subscription. A surprise is nothing wrong.
 */
import { fileURLToPath } from "node:url";
import { describe } from "../../codegen/generate.ts";
import { hotMessages, leftOut } from "../../codegen/emit/hot/plan.ts";
import { partOf } from "../../codegen/read/hot.ts";
import { decoders as binancePerp } from "../../generated/binance/perp.hot.ts";
import { decoders as binanceSpot } from "../../generated/binance/spot.hot.ts";
import { decoders as binanceUsSpot } from "../../generated/binance-us/spot.hot.ts";
import { decoders as bitgetSpot } from "../../generated/bitget/spot.hot.ts";
import { decoders as bitstampSpot } from "../../generated/bitstamp/spot.hot.ts";
import { decoders as bybitPerp } from "../../generated/bybit/perp.hot.ts";
import { decoders as bybitSpot } from "../../generated/bybit/spot.hot.ts";
import { decoders as coinbaseSpot } from "../../generated/coinbase/spot.hot.ts";
import { decoders as cryptoComSpot } from "../../generated/crypto-com/spot.hot.ts";
import { decoders as gatePerp } from "../../generated/gate/perp.hot.ts";
import { decoders as gateSpot } from "../../generated/gate/spot.hot.ts";
import { decoders as htxSpot } from "../../generated/htx/spot.hot.ts";
import { decoders as hyperliquidPerp } from "../../generated/hyperliquid/perp.hot.ts";
import { decoders as hyperliquidSpot } from "../../generated/hyperliquid/spot.hot.ts";
import { decoders as krakenSpot } from "../../generated/kraken/spot.hot.ts";
import { decoders as kucoinPerp } from "../../generated/kucoin/perp.hot.ts";
import { decoders as kucoinSpot } from "../../generated/kucoin/spot.hot.ts";
import { decoders as okxPerp } from "../../generated/okx/perp.hot.ts";
import { decoders as okxSpot } from "../../generated/okx/spot.hot.ts";
import { decimal } from "../../src/core/decimal.ts";
import type { Channel } from "../../src/core/endpoint.ts";
import { SchemaError } from "../../src/core/errors.ts";
import { stringifyJson } from "../../src/core/json.ts";
import { Levels } from "../../src/core/levels.ts";
import type { Decoder } from "../../src/core/scan/decoder.ts";
import { FrameReader } from "../../src/core/scan/reader.ts";
import { check } from "../../src/core/schema.ts";
import type { Frame } from "../../src/core/stream/link.ts";
import { marketProtocol as binance } from "../../src/venues/binance/protocol.ts";
import { marketProtocol as bitget } from "../../src/venues/bitget/protocol.ts";
import { marketProtocol as bitstamp } from "../../src/venues/bitstamp/protocol.ts";
import { marketProtocol as bybit } from "../../src/venues/bybit/protocol.ts";
import { marketProtocol as coinbase } from "../../src/venues/coinbase/protocol.ts";
import { marketProtocol as cryptoCom } from "../../src/venues/crypto-com/protocol.ts";
import { marketProtocol as gate } from "../../src/venues/gate/protocol.ts";
import { marketProtocol as htx } from "../../src/venues/htx/protocol.ts";
import { socketProtocol as hyperliquid } from "../../src/venues/hyperliquid/protocol.ts";
import { marketProtocol as kraken } from "../../src/venues/kraken/protocol.ts";
import { protocolOf as kucoin } from "../../src/venues/kucoin/protocol.ts";
import { marketProtocol as okx } from "../../src/venues/okx/protocol.ts";
import { manualClock } from "../support/clock.ts";
import { Broken, type Target } from "./target.ts";

type Read = (bytes: Uint8Array) => Frame;

/** The decoders of one product, and the protocol of the socket that they stand beside. */
interface Product {
  readonly venue: string;
  readonly kind: string;
  readonly decoders: readonly Decoder[];
  readonly read: Read;
  /** The text of a frame's fields beside the payload, for an address. */
  readonly text?: (address: string) => string;
}

const filled = (address: string): string => address.replace("{symbol}", "btcusdt").replace("{levels}", "5");
const first = (address: string): string => (address.split("/")[0] ?? "").replace("Fast", "");
const ofCryptoCom = cryptoCom(manualClock(0), () => 0, () => Promise.resolve([]));
const ofKucoin = kucoin(() => Promise.resolve({ address: "", token: "" }), false);

export const products: readonly Product[] = [
  { venue: "binance", kind: "spot", decoders: binanceSpot, read: binance.read, text: filled },
  { venue: "binance", kind: "perp", decoders: binancePerp, read: binance.read, text: filled },
  { venue: "binance-us", kind: "spot", decoders: binanceUsSpot, read: binance.read, text: filled },
  { venue: "okx", kind: "spot", decoders: okxSpot, read: okx("", 1).read },
  { venue: "okx", kind: "perp", decoders: okxPerp, read: okx("", 1).read },
  { venue: "bybit", kind: "spot", decoders: bybitSpot, read: bybit.read },
  { venue: "bybit", kind: "perp", decoders: bybitPerp, read: bybit.read },
  { venue: "bitstamp", kind: "spot", decoders: bitstampSpot, read: bitstamp(() => Promise.resolve(bitstampSpot)).read },
  { venue: "kraken", kind: "spot", decoders: krakenSpot, read: kraken.read },
  { venue: "bitget", kind: "spot", decoders: bitgetSpot, read: bitget().read },
  { venue: "coinbase", kind: "spot", decoders: coinbaseSpot, read: coinbase(() => Promise.resolve(coinbaseSpot)).read },
  { venue: "crypto-com", kind: "spot", decoders: cryptoComSpot, read: ofCryptoCom.read },
  { venue: "gate", kind: "spot", decoders: gateSpot, read: gate({ path: "" }, () => 0).read },
  { venue: "gate", kind: "perp", decoders: gatePerp, read: gate({ path: "" }, () => 0).read },
  { venue: "htx", kind: "spot", decoders: htxSpot, read: htx().read },
  { venue: "hyperliquid", kind: "spot", decoders: hyperliquidSpot, read: hyperliquid().read, text: first },
  { venue: "hyperliquid", kind: "perp", decoders: hyperliquidPerp, read: hyperliquid().read, text: first },
  { venue: "kucoin", kind: "spot", decoders: kucoinSpot, read: ofKucoin.read, text: filled },
  { venue: "kucoin", kind: "perp", decoders: kucoinPerp, read: ofKucoin.read, text: filled },
];

const read: Map<string, ReturnType<typeof describe>["products"]> = new Map();

/** What the descriptions of a venue say, read once. */
function productsOf(venue: string): ReturnType<typeof describe>["products"] {
  const known = read.get(venue) ?? describe(fileURLToPath(new URL("../../", import.meta.url)), venue).products;
  read.set(venue, known);
  return known;
}

/** One target for each decoder. */
export function decoderTargets(of: readonly Product[] = products): Target[] {
  return of.flatMap((product) => {
    const { venue, kind, decoders, read, text = String } = product;
    const described = productsOf(venue).find(({ name }) => name === kind);
    if (!described) throw new Error(`${venue} has no ${kind}`);
    return hotMessages(described).map((one) => {
      const { message, hot, channels } = one;
      const decoder = decoders.find(({ name }) => name === message.key);
      if (!decoder) throw new Error(`${venue} has no decoder of ${message.key}`);
      const examples = described.messages.filter(({ payload }) => payload === message.payload)
        .flatMap((one) => [...one.examples, ...one.payload.examples]);
      const frames = channels.flatMap(({ address }) =>
        examples.map(({ value }) =>
          hot.frame === undefined ? value : Object.fromEntries(
            [...hot.frame].map(([name, what]) => [name, partOf(what, text(address), value)]),
          )
        )
      );
      return {
        name: `decoder/${venue}/${kind}/${decoder.name}`,
        samples: [...new Set(frames.map((frame) => stringifyJson(frame)))],
        long: decoder.levels ? frames.slice(0, 1).map((frame) => stringifyJson(long(frame))) : [],
        jitter: true,
        read: differential(decoder, read, usual, leftOut(one)),
      };
    });
  });
}

/** The same with long lists: more levels than columns have room for at first. */
function long(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(long);
    return items.length < 2 || typeof items[0] !== "object"
      ? items
      : Array.from({ length: Math.ceil(70 / items.length) }, () => items).flat();
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, long(item)]));
}

const surprise = new SchemaError("", "what a decoder reads", "a surprise", {});

/** Price and amount of a level as the schema has it. */
type LevelOf = (level: Record<string, unknown>) => readonly [price: unknown, amount: unknown];

const usual: LevelOf = ({ 0: item, 1: next, px = item, sz = next, price = px, qty = sz }) => [price, qty];

/** Throws `SchemaError` for a surprise, and `Broken` where the two ways differ. */
export function differential(
  decoder: Decoder,
  read: Read,
  levelOf: LevelOf = usual,
  without: ReadonlySet<string> = new Set(),
): Target["read"] {
  const spans = new Int32Array(16);
  const addresses = new Map<string, string>();
  const reader = new FrameReader([decoder], () => undefined);
  const about = { venue: "fuzz", operation: decoder.name };
  return (bytes) => {
    const message = decoder.scan(bytes, spans);
    if (message === undefined) throw surprise;
    let frame: Frame;
    try {
      frame = read(bytes);
    } catch (error) {
      throw new Broken(`decoded what the protocol refuses: ${(error as Error).message}`);
    }
    const keys = Array.from({ length: decoder.keys }, (_, at) => {
      const [start, end] = [spans[2 * at] as number, spans[2 * at + 1] as number];
      return start === 0 ? "none" : JSON.stringify(bytes.toString("latin1", start, end));
    }).join();
    // The keys tell the subscription, also that it is none.
    const address = frame.kind === "data" ? frame.address : `${frame.kind} of a subscription`;
    const known = addresses.get(keys) ?? address;
    if (known !== address) throw new Broken(`${keys} is of ${known} and of ${address}`);
    if (addresses.size < 100_000) addresses.set(keys, address);
    if (frame.kind !== "data") {
      if (reader.read(bytes) !== undefined) throw new Broken(`decoded a frame that is ${frame.kind}`);
      throw surprise;
    }
    let checked: unknown;
    try {
      checked = check(decoder.schema as Channel<unknown, unknown>["messages"][string], frame.payload, about);
    } catch (error) {
      throw new Broken(`decoded what the schema refuses: ${(error as Error).message}`);
    }
    const wrong = distance(message, checked, { levelOf, without }, "");
    if (wrong !== undefined) throw new Broken(`another value: ${wrong}`);
    if (reader.read(bytes) === undefined) reader.placed(bytes, frame.address);
    if (reader.read(bytes) === undefined) throw new Broken("what was told of a frame's subscription is not known");
    if (reader.address !== frame.address) throw new Broken(`told of ${frame.address}, remembered ${reader.address}`);
    return [];
  };
}

/** What a decoded message has in its own way: its levels, and what it leaves out, by paths. */
interface Manner {
  readonly levelOf: LevelOf;
  readonly without: ReadonlySet<string>;
}

/** Where a decoded message is not the checked one; `undefined` where it is. */
function distance(hot: unknown, plain: unknown, manner: Manner, path: string): string | undefined {
  if (isLevels(hot)) return levelDistance(hot, plain, manner.levelOf, path);
  if (typeof hot !== "object" || hot === null) {
    return Object.is(hot, plain) ? undefined : `${path}: ${String(hot)} for ${String(plain)}`;
  }
  if (typeof plain !== "object" || plain === null || Array.isArray(hot) !== Array.isArray(plain)) {
    return `${path}: an object for ${String(plain)}`;
  }
  const below = (key: string): string => path === "" ? key : `${path}.${key}`;
  const own = Object.keys(hot).sort();
  const others = Object.keys(plain).filter((key) => !manner.without.has(below(key))).sort();
  if (own.join() !== others.join()) return `${path}: fields ${own.join()} for ${others.join()}`;
  for (const key of own) {
    const found = distance(
      (hot as Record<string, unknown>)[key],
      (plain as Record<string, unknown>)[key],
      manner,
      below(key),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Also those of another copy of the class. */
function isLevels(value: unknown): value is Levels {
  return typeof value === "object" && value !== null && "priceScales" in value;
}

function levelDistance(hot: Levels, plain: unknown, levelOf: LevelOf, path: string): string | undefined {
  if (!Array.isArray(plain) || plain.length !== hot.length) return `${path}: ${hot.length} levels`;
  for (const [at, level] of plain.entries()) {
    const [price, qty] = levelOf(level as Record<string, unknown>);
    const [ownPrice, ownAmount] = hot.text(at);
    if (ownPrice !== textOf(price) || ownAmount !== textOf(qty)) {
      return `${path}.${at}: ${ownPrice} ${ownAmount} for ${String(price)} ${String(qty)}`;
    }
    const copy = new Levels();
    if (!copy.load([[ownPrice, ownAmount]])) return `${path}.${at}: ${ownPrice} ${ownAmount} does not fit`;
  }
  return undefined;
}

/** Text as it is; a number in plain digits. */
function textOf(value: unknown): string {
  return typeof value === "number" ? decimal(value).toFixed() : String(value);
}
