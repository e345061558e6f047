/** Randomness and ids: the only file that asks the machine for either. */

/** A source of randomness. */
export interface Random {
  /** At least 0, below 1. */
  uniform(): number;
  /** `length` characters of `0-9a-z`, each drawn evenly. */
  id(length: number): string;
}

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

/** Ids from the machine's cryptographic source: 20 characters make 10^7 ids collide with a chance below 10^-17. */
export const systemRandom: Random = {
  uniform: () => Math.random(),
  id: (length) => {
    let text = "";
    while (text.length < length) {
      for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
        // 252 is the largest multiple of 36 in a byte: bytes above it would favour the first letters.
        if (byte < 252 && text.length < length) text += alphabet[byte % 36];
      }
    }
    return text;
  },
};
