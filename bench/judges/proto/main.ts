/**
 * Random messages, written by protobufjs in the way of MEXC's own .proto files, and read by our reader, which is made of the
 * numbers in our description. Of those files ccxt carries what protobufjs makes of an older state; where PROTO names the folder of
 * the newest, it is these that count.
 */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { given } from "../report.mjs";
import { formOf } from "../../../codegen/emit/proto.ts";
import { describe } from "../../../codegen/generate.ts";
import type { Named } from "../../../codegen/ir.ts";
import { fieldsOf } from "../../../codegen/read/fields.ts";
import { protoMessages, protoOf } from "../../../codegen/read/proto.ts";
import { readPushData } from "../../../generated/mexc/spot.proto.ts";
import { Random } from "../../../src/sim/prng.ts";

type Fields = Record<string, unknown>;

/** A message of protobufjs. */
interface Message {
  /** Of one that was made before. */
  readonly prototype?: object;
  /** Of one out of a file. */
  readonly fields?: object;
  create(fields: object): object;
  encode(message: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
  toObject(message: object, options: object): unknown;
}

const count = 5_000;
const about = { venue: "mexc" };
const require = createRequire(import.meta.url);
const { folder } = given() as { readonly folder?: string };
const theirs = folder === undefined ? made() : loaded(folder);

function made(): (name: string) => Message | undefined {
  const all = require(
    "../node_modules/ccxt/js/src/protobuf/mexc/compiled.cjs",
  ) as Readonly<Record<string, Message>>;
  return (name) => all[name];
}

function loaded(from: string): (name: string) => Message | undefined {
  const { loadSync } = require("protobufjs") as {
    loadSync(files: readonly string[]): { lookupType(name: string): Message };
  };
  const files = readdirSync(from).filter((file) => file.endsWith(".proto")).map(
    (file) => join(from, file),
  );
  const all = loadSync(files);
  return (name) => all.lookupType(name);
}

/** Fields that are younger than what ccxt carries. */
const younger: Readonly<Record<string, readonly string[]>> = {
  AggreDepths: ["lastOrderCreateTime"],
  LimitDepths: ["lastOrderCreateTime"],
  BestPush: ["lastOrderCreateTime", "version"],
  Deal: ["tradeId"],
};

function isYounger({ type }: Named, name: string): boolean {
  return folder === undefined && younger[type]?.includes(name) === true;
}

/** What the .proto files call the messages of ours, where a name is another one. */
const names: Readonly<Record<string, string>> = {
  PushData: "PushDataV3ApiWrapper",
  LimitDepths: "PublicLimitDepthsV3Api",
  OrderPush: "PrivateOrdersV3Api",
  DealPush: "PrivateDealsV3Api",
  AccountPush: "PrivateAccountV3Api",
  KlinePush: "PublicSpotKlineV3Api",
  MiniTickerPush: "PublicMiniTickerV3Api",
  AggreDepths: "PublicAggreDepthsV3Api",
  DepthLevel: "PublicAggreDepthV3ApiItem",
  Deals: "PublicAggreDealsV3Api",
  Deal: "PublicAggreDealsV3ApiItem",
  BestPush: "PublicAggreBookTickerV3Api",
};

/** Kinds that can be subscribed no more, or are of many symbols: described nowhere, and passed over. */
const apart: ReadonlySet<string> = new Set([
  "publicDeals",
  "publicIncreaseDepths",
  "publicBookTicker",
  "publicMiniTickers",
  "publicBookTickerBatch",
  "publicIncreaseDepthsBatch",
]);

/** A line for each of the messages, and what compares them: it says what was compared, or throws. */
export function* compareMessages(
  seed: number,
): Generator<{ readonly name: string; run(): string }> {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const [product] = describe(root, "mexc").products;
  const messages = product === undefined ? [] : protoMessages(product);
  const whole = messages.find(({ type }) => type === "PushData");
  if (whole === undefined) throw new Error("there is no PushData");
  for (const named of messages) {
    yield {
      name: `fields of ${named.type}`,
      run: () => sameFields(named),
    };
  }
  for (const [name] of protoOf(whole) ?? []) {
    const field = fieldsOf(whole.shape)?.find((one) => one.name === name);
    if (field === undefined || formOf(field.shape).kind !== "message") continue;
    yield {
      name: `messages of ${name}`,
      run: () => sameValues(whole, name, new Random(seed)),
    };
  }
  yield { name: "kinds that are not described", run: () => passedOver() };
}

function messageOf(name: string): Message {
  const message = theirs(name);
  if (message === undefined) throw new Error(`they have no ${name}`);
  return message;
}

function sameFields(named: Named): string {
  const ours = [...(protoOf(named) ?? new Map<string, number>()).keys()].filter(
    (name) => !isYounger(named, name),
  ).sort();
  const message = messageOf(names[named.type] ?? named.type);
  const own = Object.keys(message.fields ?? message.prototype ?? {})
    .filter((name) => !apart.has(name) && !["body", "constructor", "toJSON"].includes(name)).sort();
  if (!isDeepStrictEqual(ours, own)) {
    throw new Error(`ours ${ours.join(" ")}, theirs ${own.join(" ")}`);
  }
  return `${ours.length} fields`;
}

function sameValues(whole: Named, name: string, random: Random): string {
  const wrapper = messageOf("PushDataV3ApiWrapper");
  let bytes = 0;
  for (let nth = 0; nth < count; nth++) {
    const value = valueOf(whole, random, name);
    const written = wrapper.encode(wrapper.create(value)).finish();
    bytes += written.length;
    const read: unknown = JSON.parse(
      JSON.stringify(readPushData(written, about)),
    );
    if (!isDeepStrictEqual(read, value)) {
      throw new Error(
        `wrote ${JSON.stringify(value)}, read ${JSON.stringify(read)}`,
      );
    }
    // And their own reader says so, too.
    const told = wrapper.toObject(wrapper.decode(written), {
      longs: Number,
      arrays: true,
    });
    const besides = JSON.stringify(merged(told, read));
    if (besides !== JSON.stringify(merged(read, told))) {
      throw new Error(`they read ${JSON.stringify(told)}`);
    }
  }
  return `${count} messages, ${bytes} bytes`;
}

/** The values of both, in one order of names: what one of them leaves out as a default is in the other. */
function merged(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.map((item, at) => merged(item, other[at]));
  }
  if (
    typeof one !== "object" || one === null || typeof other !== "object" ||
    other === null
  ) return one ?? other;
  const [left, right] = [one as Fields, other as Fields];
  const all = [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .sort();
  return Object.fromEntries(
    all.map((name) => [name, merged(left[name], right[name])]),
  );
}

/** A random message; of what is inside only the field `only`, where one is named. What is empty is so on purpose. */
function valueOf(named: Named, random: Random, only?: string): Fields {
  const value: Fields = {};
  for (const { name, shape, required } of fieldsOf(named.shape) ?? []) {
    const form = formOf(shape);
    const one = form.kind === "list" ? form.item : form;
    if (one.kind === "message" && only !== undefined && name !== only) continue;
    if (isYounger(named, name)) {
      // Nothing of it is sent.
      if (required) value[name] = "";
      continue;
    }
    if (!required && name !== only && random.chance(0.5)) continue;
    const make = (): unknown => one.kind === "message" ? valueOf(one.to, random) : plainOf(one.kind, random);
    value[name] = form.kind === "list" ? Array.from({ length: random.below(4) }, make) : make();
  }
  return value;
}

function plainOf(
  kind: "text" | "int" | "whole" | "flag",
  random: Random,
): unknown {
  if (kind === "flag") return random.chance(0.5);
  if (kind === "text") {
    return random.chance(0.2) ? "" : random.chance(0.1) ? "价格 Ω 🙂" : random.text(1 + random.below(40));
  }
  // As large as every kind of whole number of the .proto files can be.
  return random.chance(0.2) ? 0 : (random.chance(0.1) ? -1 : 1) * random.below(2 ** 31);
}

function passedOver(): string {
  const wrapper = messageOf("PushDataV3ApiWrapper");
  for (const name of apart) {
    const written = wrapper.encode(
      wrapper.create({ channel: "spot@x", [name]: {}, sendTime: 5 }),
    ).finish();
    const read: unknown = readPushData(written, about);
    if (
      !isDeepStrictEqual({ ...Object(read) as object }, {
        channel: "spot@x",
        sendTime: 5,
      })
    ) {
      throw new Error(`${name}: ${JSON.stringify(read)}`);
    }
  }
  return `${apart.size} kinds`;
}
