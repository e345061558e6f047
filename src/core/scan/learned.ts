/** Which subscription the fields of a frame stand for, as the venue's protocol has told before. */

/** Entries at most; what else comes takes the place of others. */
const size = 4_096;
/** Places that are looked at for one entry. */
const reach = 8;

interface Entry {
  readonly decoder: number;
  readonly hash: number;
  /** The keys, one behind the other, where each ends, and which are there: one that is empty is another than none. */
  readonly keys: Uint8Array;
  readonly ends: readonly number[];
  readonly there: readonly boolean[];
  readonly address: string;
}

/** Addresses by decoder and by the bytes of the fields that tell them apart. */
export class Learned {
  readonly #entries: (Entry | undefined)[] = new Array<Entry | undefined>(size).fill(undefined);
  /** What was found last by each hint: mostly it is that again. */
  readonly #last: (Entry | undefined)[] = new Array<Entry | undefined>(size).fill(undefined);

  /** The address of a frame whose keys lie at `spans`: begin and end of each. `hint`: any number below 4096. */
  find(decoder: number, bytes: Uint8Array, spans: Int32Array, keys: number, hint: number): string | undefined {
    const last = this.#last[hint];
    if (last !== undefined && last.decoder === decoder && matches(last, bytes, spans)) return last.address;
    const hash = hashOf(decoder, bytes, spans, keys);
    for (let step = 0; step < reach; step++) {
      const entry = this.#entries[hash + step & size - 1];
      if (entry === undefined) return undefined;
      if (entry.hash === hash && entry.decoder === decoder && matches(entry, bytes, spans)) {
        this.#last[hint] = entry;
        return entry.address;
      }
    }
    return undefined;
  }

  learn(decoder: number, bytes: Uint8Array, spans: Int32Array, keys: number, address: string): void {
    const hash = hashOf(decoder, bytes, spans, keys);
    let place = hash & size - 1;
    for (let step = 0; step < reach; step++) {
      const at = hash + step & size - 1;
      if (this.#entries[at] === undefined) {
        place = at;
        break;
      }
    }
    const parts = Array.from({ length: keys }, (_, at) => bytes.slice(spans[2 * at], spans[2 * at + 1]));
    const ends: number[] = [];
    for (const part of parts) ends.push((ends.at(-1) ?? 0) + part.length);
    const all = new Uint8Array(ends.at(-1) ?? 0);
    for (const [at, part] of parts.entries()) all.set(part, ends[at]! - part.length);
    const there = parts.map((_, at) => spans[2 * at] !== 0);
    this.#entries[place] = { decoder, hash, keys: all, ends, there, address };
  }
}

function hashOf(decoder: number, bytes: Uint8Array, spans: Int32Array, keys: number): number {
  let hash = decoder + 1;
  for (let key = 0; key < 2 * keys; key += 2) {
    const end = spans[key + 1] as number;
    for (let at = spans[key] as number; at < end; at++) hash = Math.imul(hash, 31) + (bytes[at] as number) | 0;
    hash = Math.imul(hash, 31);
  }
  return (hash ^ hash >>> 15) & 0x3fffffff;
}

function matches({ keys, ends, there }: Entry, bytes: Uint8Array, spans: Int32Array): boolean {
  let from = 0;
  for (let key = 0; key < ends.length; key++) {
    const start = spans[2 * key] as number;
    const end = ends[key] as number;
    if ((spans[2 * key + 1] as number) - start !== end - from || (start !== 0) !== there[key]) return false;
    for (let at = from; at < end; at++) if (keys[at] !== bytes[start + at - from]) return false;
    from = end;
  }
  return true;
}
