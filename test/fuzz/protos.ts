/**
 * Readers of protocol buffers against a plain one, on messages that are cut, damaged and put together anew: what one of them takes
 * the other takes, as the same values, and what it refuses is refused with an error of ours.
 */
import { Buffer } from "node:buffer";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { formOf } from "../../codegen/emit/proto.ts";
import { describe } from "../../codegen/generate.ts";
import type { Named } from "../../codegen/ir.ts";
import { fieldsOf } from "../../codegen/read/fields.ts";
import { protoMessages, protoOf } from "../../codegen/read/proto.ts";
import { readPushData } from "../../generated/mexc/spot.proto.ts";
import { SchemaError } from "../../src/core/errors.ts";
import { Random } from "../../src/sim/prng.ts";
import { marketProtocol } from "../../src/venues/mexc/protocol.ts";
import { block, encoded, varint } from "../mexc/encoded.ts";
import type { Outcome } from "./run.ts";

/** One reader. */
export interface ProtoTarget {
  readonly name: string;
  /** Whole messages. */
  readonly samples: readonly Uint8Array[];
  readonly read: (bytes: Uint8Array) => unknown;
  /** The message as the plain reader has it. */
  readonly plain: (bytes: Uint8Array) => unknown;
  /** What else reads such frames: it may refuse them, and fail in no other way. */
  readonly besides: (bytes: Uint8Array) => void;
}

export function protoTargets(): readonly ProtoTarget[] {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const [product] = describe(root, "mexc").products;
  const whole = product && protoMessages(product).find(({ type }) => type === "PushData");
  if (!product || !whole) throw new Error("mexc has no PushData");
  return [{
    name: "proto/mexc/PushData",
    samples: product.channels.flatMap(({ messages }) => messages.flatMap(({ examples }) => examples))
      .map(({ value }) => encoded(value)),
    read: (bytes) => readPushData(bytes, { venue: "fuzz" }),
    plain: (bytes) => valueOf(whole, bytes),
    besides: (bytes) => void marketProtocol.read(bytes),
  }];
}

/** No message. */
class Damaged extends Error {}

interface Field {
  readonly number: bigint;
  readonly form: number;
  readonly value: bigint | Buffer;
}

/** The fields of a message, one behind the other, whatever they mean. */
function fieldsIn(bytes: Uint8Array): Field[] {
  let rest = Buffer.from(bytes);
  const take = (count: bigint): Buffer => {
    if (count > BigInt(rest.length)) throw new Damaged();
    const taken = rest.subarray(0, Number(count));
    rest = rest.subarray(Number(count));
    return taken;
  };
  const number = (): bigint => {
    const length = rest.findIndex((byte) => byte < 128) + 1;
    if (length === 0 || length > 10) throw new Damaged();
    const value = [...take(BigInt(length))].reduce((sum, byte, at) => sum | BigInt(byte & 127) << BigInt(7 * at), 0n);
    if (value >= 1n << 64n) throw new Damaged();
    return value;
  };
  const found: Field[] = [];
  while (rest.length > 0) {
    const tag = number();
    if (tag >= 1n << 32n || tag < 8n) throw new Damaged();
    const form = Number(tag & 7n);
    const value = form === 0
      ? number()
      : form === 1
      ? take(8n)
      : form === 2
      ? take(number())
      : form === 5
      ? take(4n)
      : undefined;
    if (value === undefined) throw new Damaged();
    found.push({ number: tag >> 3n, form, value });
  }
  return found;
}

function valueOf(named: Named, bytes: Uint8Array, before?: Record<string, unknown>): Record<string, unknown> {
  const value = before ?? {};
  const numbers = protoOf(named);
  const fields = fieldsOf(named.shape) ?? [];
  for (const { name, shape, required } of fields) {
    const { kind } = formOf(shape);
    if (kind === "list") value[name] ??= [];
    else if (required) value[name] ??= kind === "text" ? "" : kind === "flag" ? false : 0;
  }
  for (const { number, form, value: raw } of fieldsIn(bytes)) {
    const field = fields.find(({ name }) => BigInt(numbers?.get(name) ?? 0) === number);
    if (!field) continue;
    const own = formOf(field.shape);
    const one = own.kind === "list" ? own.item : own;
    const long = one.kind === "text" || one.kind === "message";
    if (typeof raw === "bigint" ? long : !long || form !== 2) continue;
    const known = value[field.name];
    const made = typeof raw === "bigint"
      ? one.kind === "flag" ? raw !== 0n : wholeOf(raw)
      : one.kind === "message"
      ? valueOf(one.to, raw, own.kind === "list" ? undefined : known as Record<string, unknown> | undefined)
      : textOf(raw);
    if (own.kind === "list") (known as unknown[]).push(made);
    else value[field.name] = made;
  }
  return value;
}

function wholeOf(raw: bigint): number {
  const value = Number(BigInt.asIntN(64, raw));
  if (!Number.isSafeInteger(value)) throw new Damaged();
  return value;
}

function textOf(raw: Buffer): string {
  const text = raw.toString("utf8");
  if (!Buffer.from(text).equals(raw)) throw new Damaged();
  return text;
}

/** Messages without end: every cut of each sample, and between them damage of all kinds. */
function* messages({ samples }: ProtoTarget, random: Random): Generator<Uint8Array> {
  function* cuts(): Generator<Uint8Array> {
    for (const bytes of samples) for (let end = 0; end <= bytes.length; end++) yield bytes.subarray(0, end);
  }
  const short = cuts();
  const any = (): Uint8Array => samples[random.below(samples.length)] as Uint8Array;
  for (let count = 0;; count++) {
    const cut = count % 4 === 0 ? short.next() : undefined;
    yield cut?.done === false ? cut.value : damaged(any(), any(), random);
  }
}

function damaged(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (random.below(7)) {
    case 0:
      // One byte, or a few, are others.
      return bytes.map((byte) => random.chance(2 / bytes.length) ? random.below(256) : byte);
    case 1:
      return Uint8Array.from([...head, ...tail.subarray(1 + random.below(8))]);
    case 2:
      return Uint8Array.from([
        ...head,
        ...Array.from({ length: 1 + random.below(12) }, () => random.below(256)),
        ...tail,
      ]);
    case 3:
      // Two messages are one that has everything twice.
      return Uint8Array.from([...bytes, ...other]);
    case 4:
      // A field that nobody knows, before the rest.
      return Uint8Array.from([...unknown(random), ...bytes]);
    case 5:
      return Uint8Array.from([
        ...bytes,
        ...block(1 + random.below(320), other.subarray(0, random.below(other.length))),
      ]);
    default: {
      // A number of any length, in the place of whatever stands there.
      const large = BigInt(random.below(2 ** 31)) << BigInt(random.below(40));
      return Uint8Array.from([...head, ...varint(random.chance(0.5) ? large : -large), ...tail]);
    }
  }
}

function unknown(random: Random): number[] {
  const number = 320 + random.below(1_000);
  const bytes = (length: number): number[] => Array.from({ length }, () => random.below(256));
  switch (random.below(4)) {
    case 0:
      return [...varint(number * 8), ...varint(random.below(2 ** 31))];
    case 1:
      return [...varint(number * 8 + 1), ...bytes(8)];
    case 2:
      return block(number, bytes(random.below(20)));
    default:
      return [...varint(number * 8 + 5), ...bytes(4)];
  }
}

/** Runs a target. `now` is a clock in milliseconds. */
export function runProto(target: ProtoTarget, count: number, seed: number, now: () => number): Outcome {
  const failures: string[] = [];
  let [accepted, failed, frames, slowest, slowestSize, slow] = [0, 0, 0, 0, 0, 0];
  const start = now();
  for (const bytes of messages(target, new Random(seed))) {
    if (frames >= count) break;
    frames++;
    const before = now();
    try {
      if (holds(target, bytes)) accepted++;
    } catch (error) {
      failed++;
      if (failures.length < 5) {
        failures.push(`${(error as Error).message}\n    message: ${Buffer.from(bytes).toString("hex").slice(0, 400)}`);
      }
    }
    const took = now() - before;
    if (took > slowest) [slowest, slowestSize] = [took, bytes.length];
    if (took > 50) slow++;
  }
  const seconds = Math.max((now() - start) / 1_000, 1e-6);
  const rejected = frames - accepted - failed;
  const { name } = target;
  return {
    ...{ name, frames, accepted, rejected, slowest, slowestSize, slow, rate: frames / seconds, failures, failed },
  };
}

/** True where it is a message for both. */
export function holds({ read, plain, besides }: ProtoTarget, bytes: Uint8Array): boolean {
  const [ours, theirs] = [outcome(read, bytes), outcome(plain, bytes)];
  outcome(besides, bytes);
  if (ours === undefined && theirs === undefined) return false;
  if (ours === undefined) throw new Error("refused what is a message");
  if (theirs === undefined) throw new Error("took what is none");
  if (!isDeepStrictEqual(ours.value, theirs.value)) {
    throw new Error(`read ${JSON.stringify(ours.value)}, and it says ${JSON.stringify(theirs.value)}`);
  }
  return true;
}

function outcome(run: (bytes: Uint8Array) => unknown, bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: run(bytes) };
  } catch (error) {
    if (error instanceof Damaged) return undefined;
    if (error instanceof SchemaError && error.message.length < 500) return undefined;
    throw new Error(`no error of ours: ${String((error as Error).stack)}`);
  }
}
