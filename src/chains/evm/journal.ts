/**
 * What the next process has to know of an account's transactions on one chain: those that may have been offered and are not
 * final, and how those ended whose keys may be asked for again.
 *
 * A transaction is written down, with all its bytes, before a node gets it. So after a crash at any moment it is either known
 * here, and followed under the place it had, or no node has ever seen it. Whoever reads the log can offer what is in it, which
 * is what its owner was about to do; it holds no key.
 */
import { type Storage, StorageError } from "../../core/storage.ts";
import { parseJson, stringifyJson } from "../../core/json.ts";
import type { Hex } from "../../core/endpoint.ts";
import type { TransactionStatus } from "../../model/amm.ts";
import { codecLoaded } from "./coding.ts";
import { bytesOf } from "./quantity.ts";
import { unsignedOf } from "./signer.ts";
import type { Intent, Offer, Tracked } from "./tracked.ts";

/** An intent that may have an effect, and is not known to have ended. */
export interface Open {
  readonly intent: Intent;
  /** What was signed for it: all with one nonce. At least one. */
  readonly offers: readonly Offer[];
}

/** How an intent ended. */
export interface Ended {
  readonly status: TransactionStatus;
  readonly hash: string | undefined;
}

type Line =
  | ({
    readonly kind: "offer";
    readonly nonce: number;
    readonly hash: Hex;
    readonly raw: Hex;
    readonly empty: boolean;
  } & Intent)
  | { readonly kind: "void"; readonly id: string }
  | {
    readonly kind: "end";
    readonly id: string;
    readonly keyed: boolean;
    readonly status: TransactionStatus;
    readonly hash?: string;
  };

/** Ended ones with a key that are kept: the newest. */
const keysKept = 10_000;
/** Characters of lines from which on the journal is written anew without what nobody needs any more. */
const compactFrom = 256 * 1_024;

/** Those that are open, by storage and name: connectors of one account share its journal. */
const journals: WeakMap<Storage, Map<string, TransactionJournal>> = new WeakMap();

/** The journal of one account on one chain. */
export class TransactionJournal {
  readonly #storage: Storage;
  readonly #name: string;
  readonly #open: Map<string, Open> = new Map();
  readonly #ended: Map<string, Ended> = new Map();
  /** Those that a connector of this process follows. */
  readonly #followed: Map<string, Tracked> = new Map();
  readonly #turns: Map<string, Promise<unknown>> = new Map();
  #reading: Promise<void> | undefined;
  #size = 0;
  #most: number = compactFrom;

  private constructor(storage: Storage, name: string) {
    this.#storage = storage;
    this.#name = name;
  }

  /** The one of this storage and account. */
  static of(storage: Storage, chain: number, address: Hex): TransactionJournal {
    const name = `evm.${chain}.${address.toLowerCase()}`;
    const own = journals.get(storage) ?? new Map<string, TransactionJournal>();
    journals.set(storage, own);
    const journal = own.get(name) ?? new TransactionJournal(storage, name);
    own.set(name, journal);
    return journal;
  }

  /** Runs what is done for one key, one after the other. */
  async inTurn<T>(key: string, run: () => Promise<T>): Promise<T> {
    const before = this.#turns.get(key) ?? Promise.resolve();
    const turn = before.then(run, run);
    this.#turns.set(key, turn);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(key) === turn) this.#turns.delete(key);
    }
  }

  /** Reads what is left, once. Throws `StorageError` for a line that this version does not understand. */
  async read(): Promise<void> {
    this.#reading ??= this.#read();
    try {
      await this.#reading;
    } catch (error) {
      this.#reading = undefined;
      throw error;
    }
  }

  /** Those that nobody follows. */
  left(): readonly Open[] {
    return [...this.#open.values()].filter(({ intent: { id } }) => !this.#followed.has(id));
  }

  /** The one of this id, where a connector of this process follows it or has followed it to its end. */
  followed(id: string): Tracked | undefined {
    return this.#followed.get(id);
  }

  /** All that are followed. */
  get all(): readonly Tracked[] {
    return [...this.#followed.values()];
  }

  /** How one ended that no connector of this process has followed. */
  ended(id: string): Ended | undefined {
    return this.#ended.get(id);
  }

  /** A transaction is followed from now on: its end is noted. */
  follow(tracked: Tracked): void {
    const { id, keyed } = tracked.intent;
    this.#followed.set(id, tracked);
    tracked.done.then(({ status, hash }) => {
      this.#open.delete(id);
      this.#end(id, { status, hash }, keyed);
      // Where that is lost, the next process follows it to the same end.
      this.#append({ kind: "end", id, keyed, status, ...(hash === undefined ? {} : { hash }) }).catch(() => {});
      this.#compact();
      if (!keyed) this.#followed.delete(id);
    }, () => this.#followed.delete(id));
  }

  /** Writes down what was signed, before it is offered. Rejects where that fails: then it must not be offered. */
  async offer(intent: Intent, offer: Offer): Promise<void> {
    const before = this.#open.get(intent.id);
    this.#open.set(intent.id, { intent, offers: [...before?.offers ?? [], offer] });
    try {
      await this.#append(lineOf(intent, offer));
    } catch (error) {
      if (before) this.#open.set(intent.id, before);
      else this.#open.delete(intent.id);
      throw error;
    }
  }

  /** Notes that no node has taken anything of an intent. Where that fails the next process will offer it. */
  async void(id: string): Promise<void> {
    await this.#append({ kind: "void", id });
    this.#open.delete(id);
  }

  async #read(): Promise<void> {
    await codecLoaded();
    this.#open.clear();
    this.#ended.clear();
    this.#size = 0;
    for (const [at, text] of (await this.#storage.read(this.#name)).entries()) {
      this.#size += text.length;
      try {
        this.#take(parseJson(text) as Line);
      } catch (cause) {
        throw new StorageError("unreadable", this.#name, `line ${at} is not understood by this version`, {
          offset: at,
          cause,
        });
      }
    }
  }

  #take(line: Line): void {
    if (typeof line.id !== "string" || line.id === "") throw new TypeError("no id");
    switch (line.kind) {
      case "offer": {
        const { kind: _, hash, raw, nonce, empty, ...intent } = line;
        const signed = { hash: bytesOf(hash, "hash", 32), raw: bytesOf(raw, "raw") };
        const unsigned = unsignedOf(signed.raw);
        if (unsigned?.nonce !== nonce || typeof intent.operation !== "string") throw new TypeError("no transaction");
        const offers = [...this.#open.get(line.id)?.offers ?? [], { unsigned, signed, empty: empty === true }];
        this.#open.set(line.id, { intent, offers });
        break;
      }
      case "void":
        this.#open.delete(line.id);
        break;
      case "end":
        this.#open.delete(line.id);
        this.#end(line.id, { status: line.status, hash: line.hash }, line.keyed);
        break;
      default:
        throw new TypeError("an unknown kind of line");
    }
  }

  #end(id: string, ended: Ended, keyed: boolean): void {
    if (!keyed) return;
    this.#ended.set(id, ended);
    if (this.#ended.size <= keysKept) return;
    const [oldest] = this.#ended.keys();
    if (oldest === undefined) return;
    this.#ended.delete(oldest);
    this.#followed.delete(oldest);
  }

  async #append(line: Line): Promise<void> {
    const text = stringifyJson(line);
    this.#size += text.length;
    await this.#storage.append(this.#name, text);
  }

  /** Writes the log anew where it has grown: with what the next process needs, and nothing else. */
  #compact(): void {
    if (this.#size <= this.#most) return;
    const lines: Line[] = [
      ...[...this.#ended].map(([id, { status, hash }]): Line => ({
        kind: "end",
        id,
        keyed: true,
        status,
        ...(hash === undefined ? {} : { hash }),
      })),
      ...[...this.#open.values()].flatMap(({ intent, offers }) => offers.map((offer) => lineOf(intent, offer))),
    ];
    const texts = lines.map((line) => stringifyJson(line));
    this.#size = texts.reduce((sum, { length }) => sum + length, 0);
    // Where much is needed, or where it fails, not every line is the moment for another attempt.
    this.#most = Math.max(compactFrom, 2 * this.#size);
    this.#storage.replace(this.#name, texts).catch(() => {});
  }
}

function lineOf(intent: Intent, { unsigned: { nonce }, signed: { hash, raw }, empty }: Offer): Line {
  return { kind: "offer", ...intent, nonce, hash, raw, empty };
}
