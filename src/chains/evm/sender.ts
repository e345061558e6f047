/** Signs and offers transactions, and follows each to its end. One intent has one nonce, whatever is offered for it. */
import type { CallOptions } from "../../core/call.ts";
import { type Clock, sleep } from "../../core/clock.ts";
import { InsufficientFunds, OrderRejected, OutcomeUnknown, ValidationError } from "../../core/errors.ts";
import type { Random } from "../../core/random.ts";
import type { Sending, WriteOptions } from "../../model/chain.ts";
import { encodeCall } from "./abi.ts";
import type { ChainData } from "./chains.ts";
import { type FeeCaps, type Fees, feesNow, raised } from "./fees.ts";
import { codecLoaded } from "./coding.ts";
import { type Follower, look } from "./following.ts";
import type { Open, TransactionJournal } from "./journal.ts";
import { type Nodes, refusalOf } from "./nodes.ts";
import { type Place, reserve, withPlace } from "./nonces.ts";
import { integerOf, quantity, quantityOf } from "./quantity.ts";
import { head } from "./receipts.ts";
import type { Signatory, Unsigned } from "./signer.ts";
import { type Intent, type Offer, Tracked } from "./tracked.ts";

/** What a sender works with. */
export interface SenderParts {
  readonly chain: ChainData;
  readonly nodes: Nodes;
  readonly clock: Clock;
  readonly random: Random;
  readonly signatory: Signatory;
  readonly journal: TransactionJournal;
  readonly caps: FeeCaps;
  readonly confirmations: number;
  /** Milliseconds between two looks. */
  readonly interval: number;
  /** Milliseconds in no block after which a transaction that is next in line is replaced by one that pays more. */
  readonly stuckAfter: number;
}

const defaultMargin = 1.5;
/** How often a transaction is signed anew because a node took it for too cheap, or its nonce for taken. */
const attempts = 3;
const keys = /^[\w.-]{1,64}$/;

/** Sends for one account on one chain. */
export class Sender {
  readonly #parts: SenderParts;
  /** Whose transactions it gives places to. */
  readonly #account: string;
  readonly #tracked: Map<string, Tracked> = new Map();
  readonly #closing: AbortController = new AbortController();

  constructor(parts: SenderParts) {
    this.#parts = parts;
    this.#account = `${parts.chain.id}:${parts.signatory.address}`;
  }

  get(id: string): Tracked | undefined {
    return this.#tracked.get(id) ?? this.#parts.journal.followed(id);
  }

  /** Follows what nobody follows so far; gives all that are followed for this account. */
  async resume(): Promise<readonly Tracked[]> {
    const { journal } = this.#parts;
    await journal.read();
    if (!this.#closing.signal.aborted) { for (const open of journal.left()) this.#adopt(open); }
    return journal.all;
  }

  /** What was sent for a key. Throws `ValidationError` where that was for something else, or ended in an earlier process. */
  async known(key: string, operation: string): Promise<Tracked | undefined> {
    const { journal } = this.#parts;
    if (!keys.test(key)) {
      const rule = "must be 1 to 64 letters, digits, dots, hyphens or underscores";
      throw new ValidationError("key", rule, { operation });
    }
    await this.resume();
    const known = journal.followed(key);
    const ended = journal.ended(key);
    if (known && known.operation !== operation) {
      throw new ValidationError("key", `is that of another operation: ${known.operation}`, { operation });
    }
    if (known || !ended) return known;
    throw new ValidationError("key", `was used before: transaction ${ended.hash} is ${ended.status}`, { operation });
  }

  async send(sending: Sending, options: WriteOptions = {}): Promise<Tracked> {
    const { random, journal } = this.#parts;
    const { key } = options;
    // Before a place is given away: those that an earlier process gave are taken.
    await this.resume();
    if (key === undefined) return await this.#sendNew(random.id(20), false, sending, options);
    return await journal.inTurn(
      key,
      async () => await this.known(key, sending.operation) ?? await this.#sendNew(key, true, sending, options),
    );
  }

  close(): void {
    this.#closing.abort();
    for (const tracked of this.#tracked.values()) tracked.abandon();
  }

  async #sendNew(id: string, keyed: boolean, sending: Sending, options: CallOptions): Promise<Tracked> {
    const { chain, nodes, signatory } = this.#parts;
    const { operation, deadline, note, value = 0n } = sending;
    const to = sending.call.to;
    await codecLoaded();
    const data = encodeCall(sending.call);
    const gas = await this.#gasOf({ from: signatory.address, to, data, value: quantity(value) }, sending, options);
    const intent: Intent = {
      id,
      operation,
      keyed,
      ...(deadline === undefined ? {} : { deadline }),
      ...(note === undefined ? {} : { note }),
    };
    const tracked = new Tracked(intent, chain.name);
    const count = (): Promise<number> =>
      nodes.ask(async (node) => {
        await head(node);
        return integerOf(await node.request("eth_getTransactionCount", [signatory.address, "pending"]), "count");
      }, options);
    let refused: OrderRejected | undefined;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const fees = await nodes.ask((node) => feesNow(node, chain, this.#parts.caps), options);
      const again = await withPlace(this.#account, count, async (place) => {
        const unsigned: Unsigned = { chainId: chain.id, nonce: place.nonce, to, data, value, gas, ...fees };
        return await this.#offerFirst(tracked, place, unsigned, options);
      });
      if (!again) return tracked;
      refused = again;
    }
    throw refused;
  }

  /** What it would take, with the margin; a call that would be undone is refused here, and costs nothing. */
  async #gasOf(call: Readonly<Record<string, string>>, sending: Sending, options: CallOptions): Promise<bigint> {
    const { margin = defaultMargin, leastGas = 0n, operation } = sending;
    if (!(margin >= 1 && margin <= 10)) throw new ValidationError("margin", "must be from 1 to 10");
    const estimate = await this.#parts.nodes.undoing(operation, () =>
      this.#parts.nodes.ask(
        async (node) => quantityOf(await node.request("eth_estimateGas", [call]), "eth_estimateGas"),
        options,
      ));
    const gas = estimate * BigInt(Math.round(margin * 100)) / 100n;
    return gas > leastGas ? gas : leastGas;
  }

  /** Gives why not, where the nonce was another's: it can be tried again with the next one. */
  async #offerFirst(
    tracked: Tracked,
    place: Place,
    first: Unsigned,
    options: CallOptions,
  ): Promise<OrderRejected | undefined> {
    const { nodes, signatory, journal, chain, caps } = this.#parts;
    const about = { operation: tracked.operation, clientOrderId: tracked.id };
    let unsigned = first;
    let last: Offer | undefined;
    let kept = false;
    try {
      for (let attempt = 0;; attempt++) {
        const offer: Offer = { unsigned, signed: await signatory.sign(unsigned), empty: false };
        await journal.offer(tracked.intent, offer);
        last = offer;
        const offered = await nodes.offer(offer.signed.raw, options);
        if (offered.state !== "refused") {
          kept = true;
          this.#keep(tracked, place, [offer]);
          if (offered.state === "taken") return undefined;
          throw new OutcomeUnknown("no node said that it has the transaction", { ...about, cause: offered.error });
        }
        const kind = refusalOf(offered.error);
        const text = offered.error.message;
        if (kind === "nonce") return new OrderRejected(text, { ...about, code: "nonce" });
        if (kind === "funds") throw new InsufficientFunds(`the fee cannot be paid: ${text}`, { ...about, code: "fee" });
        if (kind === "other") throw new OrderRejected(text, { ...about, code: offered.error.code });
        const now = await nodes.ask((node) => feesNow(node, chain, caps), options);
        const more = raised(unsigned, now, caps);
        if (!more || attempt + 1 >= attempts) throw new OrderRejected(text, { ...about, code: "underpriced" });
        unsigned = { ...unsigned, ...more };
      }
    } finally {
      if (!kept) await this.#forget(tracked, place, last);
    }
  }

  /** Nobody has taken it: its place is free, and the next process has nothing to follow. */
  async #forget(tracked: Tracked, place: Place, last: Offer | undefined): Promise<void> {
    try {
      if (last) await this.#parts.journal.void(tracked.id);
      place.giveBack();
    } catch (cause) {
      // What the next process would offer, this one follows as well: else it could be wanted, and made, a second time.
      this.#keep(tracked, place, last ? [last] : []);
      throw new OutcomeUnknown("it was refused, but the storage could not take that in: it may be offered again", {
        operation: tracked.operation,
        clientOrderId: tracked.id,
        cause,
      });
    }
  }

  /** Some node may have it: it is followed to its end. */
  #keep(tracked: Tracked, place: Place, offers: readonly Offer[]): void {
    const last = offers.at(-1);
    tracked.place = place;
    tracked.offers.push(...offers);
    tracked.offeredAt = this.#parts.clock.monotonic();
    this.#tracked.set(tracked.id, tracked);
    this.#parts.journal.follow(tracked);
    if (last) {
      tracked.become({ status: "sent", hash: last.signed.hash, nonce: last.unsigned.nonce, confirmations: 0 });
    }
    // Sent while the connector was being closed: the next one follows it.
    if (this.#closing.signal.aborted) tracked.abandon();
    else void this.#follow(tracked);
  }

  /** Follows what an earlier process has left. Whether it was offered is not known: that it has its place is. */
  #adopt({ intent, offers }: Open): void {
    const place = reserve(this.#account, offers[0]?.unsigned.nonce ?? 0);
    this.#keep(new Tracked(intent, this.#parts.chain.name), place, offers);
  }

  /** Looks again and again until it is final, or the connector is closed. What goes wrong is asked again. */
  async #follow(tracked: Tracked): Promise<void> {
    const { clock, interval } = this.#parts;
    const { signal } = this.#closing;
    const follower: Follower = {
      ...this.#parts,
      signal,
      replace: (fees, empty) => this.#replace(tracked, fees, empty),
    };
    while (!tracked.final && !signal.aborted) {
      try {
        await sleep(clock, interval, signal);
        await look(tracked, follower);
      } catch {
        // Nodes that are away, behind, or contradict themselves: nothing is known until one answers.
      }
    }
  }

  /** Offers another transaction in the same place: the same that pays more, or an empty one. */
  async #replace(tracked: Tracked, fees: Fees, empty: boolean): Promise<void> {
    const { nodes, signatory, journal, clock } = this.#parts;
    const last = tracked.offers.at(-1);
    if (!last) return;
    const { signal } = this.#closing;
    const unsigned: Unsigned = empty && !last.empty
      ? { ...last.unsigned, ...fees, to: signatory.address, data: "0x", value: 0n, gas: await this.#emptyGas(signal) }
      : { ...last.unsigned, ...fees };
    const signed = await signatory.sign(unsigned);
    const offer: Offer = { unsigned, signed, empty: empty || last.empty };
    signal.throwIfAborted();
    await journal.offer(tracked.intent, offer);
    // Before it is offered: once a node may have it, its receipt must be looked for.
    tracked.offers.push(offer);
    tracked.offeredAt = clock.monotonic();
    tracked.become({ status: "sent", hash: signed.hash, nonce: unsigned.nonce, confirmations: 0 });
    await nodes.offer(signed.raw, { signal });
  }

  async #emptyGas(signal: AbortSignal): Promise<bigint> {
    const { nodes, signatory: { address } } = this.#parts;
    return await nodes.ask(async (node) => {
      const gas = quantityOf(
        await node.request("eth_estimateGas", [{ from: address, to: address }]),
        "eth_estimateGas",
      );
      return gas * 3n / 2n;
    }, { signal });
  }
}
