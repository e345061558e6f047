/**
 * Client order ids. The venue's are 16 bytes, `0x` and 32 hexadecimal digits; ours are text of `0-9a-z`. Pure.
 *
 * Ours are read as numbers: the digits stand for 1 to 36, so that `0`, `00` and nothing differ, and 22 of them stay below
 * 2^114. Before the number stands `b36`. So each text has one id and each such id one text; every other id of the venue is
 * its own text here, and orders without one are known by the venue's number, as `oid:` and its digits.
 */

/** The longest text that has an id. */
export const cloidLength = 22;
/** What has one. */
export const cloidPattern: RegExp = /^[0-9a-z]{1,22}$/;

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
const base = BigInt(alphabet.length);
const mark = "b36";
const own = /^0xb36([0-9a-f]{29})$/;
const foreign = /^0x[0-9a-f]{32}$/;
const byNumber = /^oid:(\d+)$/;

/** The venue's id of a client order id; `undefined` for text that has none. */
export function toCloid(clientOrderId: string): string | undefined {
  if (foreign.test(clientOrderId)) return clientOrderId;
  if (!cloidPattern.test(clientOrderId)) return undefined;
  let value = 0n;
  for (const digit of clientOrderId) value = value * base + BigInt(alphabet.indexOf(digit) + 1);
  return `0x${mark}${value.toString(16).padStart(29, "0")}`;
}

/** The client order id of an order, by the venue's id for the client where it has one, and else by its number. */
export function fromCloid(cloid: string | null | undefined, oid: number | bigint): string {
  if (!cloid) return `oid:${oid}`;
  const digits = own.exec(cloid)?.[1];
  if (digits === undefined) return cloid;
  let value = BigInt(`0x${digits}`);
  let text = "";
  while (value > 0n && text.length <= cloidLength) {
    const digit = (value - 1n) % base;
    text = `${alphabet[Number(digit)]}${text}`;
    value = (value - 1n) / base;
  }
  return cloidPattern.test(text) ? text : cloid;
}

/** The venue's number of an order, out of the text of it. */
export function oidOf(id: string): number | bigint {
  const exact = BigInt(id);
  return exact <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(exact) : exact;
}

/** The number of an order that is known by it alone. */
export function oidOfClient(clientOrderId: string): number | bigint | undefined {
  const digits = byNumber.exec(clientOrderId)?.[1];
  return digits === undefined ? undefined : oidOf(digits);
}
