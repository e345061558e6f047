/**
 * Nonces: numbers that must grow with every request a key signs.
 *
 * Venues differ in what they forgive. Where each must exceed the last one seen, requests must also arrive in order, so they
 * are sent one after the other (`ordered`). Some have that rule with a tolerance that the account's owner may set per key:
 * with one, parallel requests do. Others keep the hundred highest nonces of a signer and take any that is new and above the
 * lowest of them: parallel requests do, as long as fewer than a hundred are on their way.
 */
import { type Ends, onAbort } from "./abort.ts";
import type { Clock } from "./clock.ts";
import { digest } from "./crypto.ts";
import { ValidationError } from "./errors.ts";
import type { Secret } from "./secret.ts";
import type { Storage } from "./storage.ts";

/** What a venue's nonces count, from 1970 UTC. */
export type NonceUnit = "ms" | "us" | "ns";

/** How a key's nonces are made. */
export interface NonceOptions {
  readonly venue: string;
  readonly key: Secret;
  readonly unit: NonceUnit;
  readonly clock: Clock;
  /** Time at the venue in milliseconds, where it is measured; the machine's own where not given. */
  readonly now?: () => number;
  /** The requests have to arrive in the order of their nonces: each is sent when the one before it is over. */
  readonly ordered?: boolean;
  /** Where the highest nonce outlives the process, so that the next one on a clock that was set back stays above it. */
  readonly storage?: Storage | undefined;
}

/** The nonces of one key. */
export interface Nonces {
  /** The next one: above every one this process has made for the key, whoever asked for it. */
  next(): bigint;
  /**
   * The venue found `seen` too low, or had a higher one: the next one is above it, and above the venue's where it told. By a
   * second at least, since others may go on counting too.
   */
  bump(seen: bigint, venueHas?: bigint): void;
  /** Runs one request with its nonce; where the venue wants order, after those that were asked for before. */
  send<T>(request: (nonce: bigint) => Promise<T>): Promise<T>;
  /**
   * The same for a request that is signed in one place and sent in another: its nonce, and what ends its turn. Rejects with
   * the signal's reason where that comes first.
   */
  turn(signal: Ends): Promise<Turn>;
}

/** One request's place in the order. */
export interface Turn {
  readonly nonce: bigint;
  /** The request is over. */
  end(): void;
}

/** Units in a millisecond. */
const perMs: Readonly<Record<NonceUnit, bigint>> = { ms: 1n, us: 1_000n, ns: 1_000_000n };
/** The storage holds a nonce that lies this many milliseconds ahead, so that it is not written for each request. */
const ahead = 10_000n;

/** What is known of one key: shared by all connectors of the process. */
interface KeyState {
  last: bigint;
  /** The end of the requests that were asked for. */
  tail: Promise<unknown>;
}

const keys: Map<string, KeyState> = new Map();

/**
 * The nonces of a key. Reads the storage first: no nonce is made before its highest one is known.
 *
 * @throws {ValidationError} where what is stored is no nonce.
 */
export async function openNonces(options: NonceOptions): Promise<Nonces> {
  const { venue, key, unit, clock, ordered = false, storage } = options;
  const now = options.now ?? ((): number => clock.now());
  const scale = perMs[unit];
  // Who may see the names of logs must not see the key.
  const id = digest("sha256", `${venue}:${key.reveal()}`, "hex").slice(0, 32);
  const name = `${venue}.nonce.${id}`;
  const state = stateOf(`${id}:${unit}`);
  if (storage !== undefined) {
    const line = (await storage.read(name)).at(-1);
    if (line !== undefined) {
      if (!/^\d{1,30}$/.test(line)) throw new ValidationError("storage", "holds a nonce that is none", { venue });
      raise(state, BigInt(line));
    }
  }

  // Nonces below it are covered by what is stored.
  let stored = -1n;
  let writing: Promise<void> | undefined;
  /** Waits until what is stored lies above a nonce. One write at a time: an older one must not end up on top. */
  const cover = async (nonce: bigint): Promise<void> => {
    while (storage !== undefined && nonce >= stored) {
      const bound = state.last + ahead * scale;
      writing ??= storage.replace(name, [`${bound}`])
        .then(() => void (stored = bound))
        .finally(() => (writing = undefined));
      await writing;
    }
  };
  const next = (): bigint => {
    const time = timeIn(now(), scale);
    return state.last = time > state.last ? time : state.last + 1n;
  };
  const nonces: Nonces = {
    next,
    bump: (seen, venueHas = seen) => {
      const highest = venueHas > seen ? venueHas : seen;
      raise(state, highest + 1_000n * scale);
    },
    send: async (request) => {
      const run = async () => {
        const nonce = next();
        await cover(nonce);
        return await request(nonce);
      };
      if (!ordered) return await run();
      const turn = state.tail.then(run);
      // One that fails does not stop those behind it.
      state.tail = turn.catch(() => {});
      return await turn;
    },
    turn: (signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const stop = onAbort(signal, () => reject(signal.reason));
        // One that was given up while it waited takes no time of those behind it.
        const begin = (nonce: bigint): Promise<void> =>
          signal.aborted ? Promise.resolve() : new Promise((end) => {
            stop();
            resolve({ nonce, end });
          });
        nonces.send(begin).catch(reject).finally(stop);
      }),
  };
  return nonces;
}

function stateOf(id: string): KeyState {
  const known = keys.get(id);
  if (known) return known;
  const state: KeyState = { last: -1n, tail: Promise.resolve() };
  keys.set(id, state);
  return state;
}

function raise(state: KeyState, to: bigint): void {
  if (to > state.last) state.last = to;
}

/** Milliseconds with fractions as whole units. */
function timeIn(ms: number, scale: bigint): bigint {
  const whole = Math.floor(ms);
  return BigInt(whole) * scale + BigInt(Math.floor((ms - whole) * Number(scale)));
}
