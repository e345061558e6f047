/** CRC-32 (the one of zip and Ethernet), which several venues sum up their books with. */

let table: Uint32Array | undefined;

function tableOf(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xEDB8_8320 ^ (sum >>> 1) : sum >>> 1;
    return sum;
  });
}

/** The checksum of ASCII text, from 0 to 2^32 - 1. `| 0` makes it signed. */
export function crc32(text: string): number {
  table ??= tableOf();
  let sum = 0xFFFF_FFFF;
  for (let at = 0; at < text.length; at++) {
    sum = (table[(sum ^ text.charCodeAt(at)) & 0xFF] as number) ^ (sum >>> 8);
  }
  return (sum ^ 0xFFFF_FFFF) >>> 0;
}
