import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import { PlainFrames } from "../../src/core/stream/plain.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/plain");

function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A frame of a server; `wide`: its length is written in as many bytes, though it need not be. */
function frame(first: number, payload: Uint8Array | string, wide = 0): Buffer {
  const bytes = Buffer.from(payload);
  if (wide === 0 && bytes.length < 126) return Buffer.concat([Buffer.from([first, bytes.length]), bytes]);
  const head = Buffer.alloc(wide === 8 || bytes.length > 65_535 ? 10 : 4);
  head[0] = first;
  head[1] = head.length === 10 ? 127 : 126;
  if (head.length === 10) head.writeUInt32BE(bytes.length, 6);
  else head.writeUInt16BE(bytes.length, 2);
  return Buffer.concat([head, bytes]);
}

/** What the library does, as far as it is needed here: it keeps bytes until a frame is whole. */
class Library {
  readonly said: string[];
  readonly control: string[] = [];
  #bytes: Buffer = Buffer.alloc(0);
  #parts: Buffer[] = [];
  /** Bytes that were given to it. */
  taken = 0;

  constructor(said: string[]) {
    this.said = said;
  }

  take(bytes: Uint8Array): boolean {
    const before = this.said.length;
    this.taken += bytes.length;
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    for (;;) {
      const all = this.#bytes;
      const short = (all[1] ?? 0) & 127;
      const head = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (all.length < head) break;
      const length = short < 126 ? short : short === 126 ? all.readUInt16BE(2) : all.readUInt32BE(6);
      if (all.length < head + length) break;
      const payload = all.subarray(head, head + length);
      this.#bytes = all.subarray(head + length);
      if (((all[0] as number) & 8) !== 0) {
        this.control.push(payload.toString());
        continue;
      }
      this.#parts.push(payload);
      if ((all[0] as number) < 128) continue;
      this.said.push(Buffer.concat(this.#parts).toString("latin1"));
      this.#parts = [];
    }
    return this.said.length > before;
  }
}

/** Messages that come of bytes in such pieces. `holds`: whether one is held back behind each message, and let go on later. */
function read(
  pieces: readonly Buffer[],
  holds: () => boolean = () => false,
  maxMessage = 2 ** 20,
): { said: string[]; library: Library; own: number } {
  const said: string[] = [];
  const library = new Library(said);
  let own = 0;
  let held = false;
  const hold = (): void => {
    held = holds();
    if (held) frames.hold();
  };
  const frames: PlainFrames = new PlainFrames({
    message: (bytes) => {
      own++;
      assert.not(held, "nothing comes while it is held");
      said.push(Buffer.from(bytes).toString("latin1"));
      hold();
    },
    rest: (bytes) => {
      assert.not(held);
      const made = library.take(bytes);
      if (made) hold();
      return made;
    },
  }, maxMessage);
  for (const piece of pieces) {
    frames.take(piece);
    if (holds()) continue;
    for (; held; frames.goOn()) held = false;
  }
  for (; held; frames.goOn()) held = false;
  return { said, library, own };
}

function cut(bytes: Buffer, below: (below: number) => number, most: number): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = Math.min(bytes.length, at + 1 + below(most));
    pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return pieces;
}

test("however the bytes are cut, messages are the same and in order, whoever reads them", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const below = generator(seed);
    const pieces = [1, 3, 40, 700, 70_000][seed % 5] as number;
    const truth: string[] = [];
    const pings: string[] = [];
    const frames: Buffer[] = [];
    for (let n = 0; n < 60; n++) {
      const size = [0, 1, 20, 125, 126, 300, 65_536][below(pieces > 100 ? 7 : 6)] as number;
      const message = String.fromCharCode(97 + below(26)).repeat(size);
      if (below(8) === 0) {
        pings.push(String(n));
        frames.push(frame(below(2) === 0 ? 0x89 : 0x8a, String(n)));
      }
      truth.push(message);
      // In two pieces: from here on all is the library's.
      if (n === 45 && seed % 3 === 0) frames.push(frame(0x01, message.slice(0, 1)), frame(0x80, message.slice(1)));
      else frames.push(frame(below(4) === 0 ? 0x82 : 0x81, message, [0, 0, 2, 8][below(4)]));
    }
    const cuts = cut(Buffer.concat(frames), below, pieces);
    const { said, library, own } = read(cuts);
    assert.equal(said, truth, `seed ${seed}`);
    const held = read(cuts, () => below(3) === 0);
    assert.equal([held.said, held.library.control], [said, library.control], `seed ${seed}, held back`);
    assert.equal(library.control, pings, `seed ${seed}`);
    if (pieces === 70_000) assert.ok(own > 30, `seed ${seed}: only ${own} were read here`);
  }
});

test("what is unusual is the library's, from there on and as it came", () => {
  const good = frame(0x81, "good");
  const unusual: Readonly<Record<string, Buffer>> = {
    "a reserved bit": frame(0xc1, "bad"),
    "a reserved kind": frame(0x83, "bad"),
    "the end of the connection": frame(0x88, Buffer.from([3, 232])),
    "a ping in pieces": frame(0x09, "bad"),
    "a long ping": frame(0x89, "x".repeat(126)),
    "the rest of nothing": frame(0x80, "bad"),
    "text that is not UTF-8": frame(0x81, Buffer.from([0xc3, 0x28])),
    "a message that is too long": frame(0x82, "x".repeat(200)),
    "a length of more than there are bytes in the world": Buffer.from([
      0x81,
      127,
      255,
      255,
      255,
      255,
      255,
      255,
      255,
      255,
    ]),
    "a mask": Buffer.from([0x81, 0x84, 0, 0, 0, 0, 97, 98, 99, 100]),
  };
  for (const [name, bytes] of Object.entries(unusual)) {
    const taken: Buffer[] = [];
    const said: string[] = [];
    const frames = new PlainFrames({
      message: (message) => void said.push(Buffer.from(message).toString()),
      rest: (rest) => taken.push(Buffer.from(rest)) < 0,
    }, 150);
    frames.take(Buffer.concat([good, good, bytes, good]));
    frames.take(good);
    assert.equal(said, ["good", "good"], name);
    assert.equal(Buffer.concat(taken), Buffer.concat([bytes, good, good]), name);
  }
});

test("where the library makes no message of what it was to, nothing behind it comes out", () => {
  const said: string[] = [];
  const frames = new PlainFrames({
    message: (message) => void said.push(Buffer.from(message).toString()),
    rest: () => false,
  }, 1_000);
  const bytes = frame(0x81, "broken");
  frames.take(bytes.subarray(0, 4));
  frames.take(Buffer.concat([bytes.subarray(4), frame(0x81, "behind")]));
  frames.take(frame(0x81, "later"));
  assert.equal(said, []);
});

test("after its end nothing comes out", () => {
  const said: string[] = [];
  const frames = new PlainFrames(
    { message: () => void said.push("message"), rest: () => said.push("rest") > 0 },
    1_000,
  );
  frames.end();
  frames.take(frame(0x81, "a"));
  assert.equal(said, []);
});

test("what waits at the end is told without the library, as far as it is messages", () => {
  for (const last of [frame(0x88, "x"), frame(0xc1, "bad"), frame(0x81, "cut").subarray(0, 3), frame(0x01, "part")]) {
    const told: string[] = [];
    const frames: PlainFrames = new PlainFrames({
      message: (message) => {
        told.push(Buffer.from(message).toString());
        frames.hold();
      },
      rest: () => told.push("rest") > 0,
    }, 1_000);
    frames.take(Buffer.concat([frame(0x81, "a"), frame(0x81, "b"), frame(0x89, "ping"), frame(0x81, "c"), last]));
    assert.equal(told, ["a"]);
    frames.end();
    frames.goOn();
    assert.equal(told, ["a", "b"]);
    frames.goOn();
    frames.goOn();
    frames.take(frame(0x81, "later"));
    assert.equal(told, ["a", "b", "c"]);
  }
});

test.run();
