/** Depth frames of a made-up market, the same in every run: a book of about a thousand levels a side whose top moves. */

/** Whole frames as they come over the socket, and the book they begin from. */
export interface Frames {
  readonly snapshot: { readonly lastUpdateId: number; readonly bids: string[][]; readonly asks: string[][] };
  readonly frames: readonly Uint8Array[];
}

const levels = 1_000;
const middle = 6_000_000;
const start = 1_000;

/** A generator of numbers from 0 to below 1 that only depends on its seed (a 32-bit xorshift). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * `count` frames that change `changed` levels each, mostly near the top; one change in five removes a level. `stream` is
 * the name of the subscription, which wraps every frame.
 */
export function depthFrames(count: number, changed: number, stream: string, symbol: string): Frames {
  const random = seeded(7);
  const price = (ticks: number): string => (ticks / 100).toFixed(2);
  const amount = (): string => (0.00001 + random() * 3).toFixed(8);
  const level = (side: 1 | -1, depth: number): string[] => [price(middle + side * (depth + 1)), amount()];
  const side = (sign: 1 | -1): string[][] => Array.from({ length: levels }, (_, depth) => level(sign, depth));
  const snapshot = { lastUpdateId: start, bids: side(-1), asks: side(1) };
  const change = (sign: 1 | -1): string[] => {
    const [at, text] = level(sign, Math.min(levels - 1, Math.floor(-Math.log(1 - random()) * 40)));
    return [at ?? "", random() < 0.2 ? "0.00000000" : text ?? ""];
  };
  const changes = (sign: 1 | -1): string[][] => Array.from({ length: Math.ceil(changed / 2) }, () => change(sign));
  const encoder = new TextEncoder();
  const frames = Array.from({ length: count }, (_, index) => {
    const update = start + 1 + index;
    const data = {
      e: "depthUpdate",
      E: 1_700_000_000_000 + index,
      s: symbol,
      U: update,
      u: update,
      b: changes(-1),
      a: changes(1),
    };
    return encoder.encode(JSON.stringify({ stream, data }));
  });
  return { snapshot, frames };
}
