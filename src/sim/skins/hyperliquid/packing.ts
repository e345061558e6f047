/** MessagePack (its specification), as far as actions need it: what a signature is over. */
import { Buffer } from "node:buffer";

/** What an action is made of. Fields that are `undefined` are not there. */
export type Packable =
  | string
  | number
  | boolean
  | readonly Packable[]
  | { readonly [field: string]: Packable | undefined };

/** The bytes of a value, each part in its shortest form, fields in the order they are in. */
export function pack(value: Packable): Buffer {
  switch (typeof value) {
    case "boolean":
      return Buffer.of(value ? 0xc3 : 0xc2);
    case "string":
      return packText(value);
    case "number":
      return packWhole(value);
  }
  if (isList(value)) {
    return Buffer.concat([head(value.length, 0x90, 15, [[0xdc, 2], [0xdd, 4]]), ...value.map(pack)]);
  }
  const fields = Object.entries(value).filter((entry): entry is [string, Packable] => entry[1] !== undefined);
  const parts = fields.flatMap(([name, field]) => [packText(name), pack(field)]);
  return Buffer.concat([head(fields.length, 0x80, 15, [[0xde, 2], [0xdf, 4]]), ...parts]);
}

const isList = (value: object): value is readonly Packable[] => Array.isArray(value);

function packText(text: string): Buffer {
  const bytes = Buffer.from(text, "utf8");
  return Buffer.concat([head(bytes.length, 0xa0, 31, [[0xd9, 1], [0xda, 2], [0xdb, 4]]), bytes]);
}

/** The first byte of a form, and how many bytes the count behind it has. */
type Width = readonly [first: number, bytes: number];

/** A count: in the first byte where it is small, else behind it. */
function head(count: number, small: number, most: number, wider: readonly Width[]): Buffer {
  if (count <= most) return Buffer.of(small | count);
  const [first, bytes] = wider.find(([, width]) => count < 256 ** width) ?? [];
  if (first === undefined || bytes === undefined) throw new RangeError("too long to be packed");
  const out = Buffer.alloc(1 + bytes);
  out.writeUInt8(first);
  out.writeUIntBE(count, 1, bytes);
  return out;
}

function packWhole(value: number): Buffer {
  if (!Number.isSafeInteger(value)) throw new RangeError("only whole numbers are packed");
  if (value >= -32 && value < 128) return Buffer.of(value & 0xff);
  const wide = value >= 0
    ? ([[0xcc, 1], [0xcd, 2], [0xce, 4], [0xcf, 8]] as const).find(([, bytes]) => value < 256 ** bytes)
    : ([[0xd0, 1], [0xd1, 2], [0xd2, 4], [0xd3, 8]] as const).find(([, bytes]) => value >= -(256 ** bytes) / 2);
  const [first, bytes] = wide ?? [0xcf, 8];
  const whole = Buffer.alloc(8);
  whole.writeBigInt64BE(BigInt(value));
  return Buffer.concat([Buffer.of(first), whole.subarray(8 - bytes)]);
}
