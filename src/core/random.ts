/** Randomness and ids: the only file that asks the machine for either. */

/** A source of randomness. */
export interface Random {
  /** At least 0, below 1. */
  uniform(): number;
  /** `length` characters of `0-9a-z`, each drawn evenly. */
  id(length: number): string;
}

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

/** Bytes drawn ahead, each used once: an order does not wait for the machine to be asked. */
const drawn: Uint8Array<ArrayBuffer> = new Uint8Array(1024);
let next = drawn.length;

/** Ids from the machine's cryptographic source: 20 characters make 10^7 ids collide with a chance below 10^-17. */
export const systemRandom: Random = {
  uniform: () => Math.random(),
  id: (length) => {
    const codes: number[] = [];
    while (codes.length < length) {
      if (next === drawn.length) {
        crypto.getRandomValues(drawn);
        next = 0;
      }
      const byte = drawn[next++] as number;
      // 252 is the largest multiple of 36 in a byte: bytes above it would favour the first letters.
      if (byte < 252) codes.push(alphabet.charCodeAt(byte % 36));
    }
    return String.fromCharCode(...codes);
  },
};
