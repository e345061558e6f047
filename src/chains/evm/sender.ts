/** Signs and offers transactions, and follows each to its end. One intent has one nonce, whatever is offered for it. */
import type { CallOptions } from "../../core/call.ts";
import { type Clock, sleep } from "../../core/clock.ts";
import { InsufficientFunds, OrderRejected, OutcomeUnknown, ValidationError } from "../../core/errors.ts";
import type { Random } from "../../core/random.ts";
import type { Sending } from "../../model/chain.ts";
import { encodeCall } from "./abi.ts";
import type { ChainData } from "./chains.ts";
import { type FeeCaps, type Fees, feesNow, raised } from "./fees.ts";
import { type Follower, look } from "./following.ts";
import { type Nodes, refusalOf, undoing } from "./nodes.ts";
import { type Place, withPlace } from "./nonces.ts";
import { integerOf, quantity, quantityOf } from "./quantity.ts";
import { head } from "./receipts.ts";
import type { Signatory, Unsigned } from "./signer.ts";
import { Tracked } from "./tracked.ts";

/** What a sender works with. */
export interface SenderParts {
  readonly chain: ChainData;
  readonly nodes: Nodes;
  readonly clock: Clock;
  readonly random: Random;
  readonly signatory: Signatory;
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

/** Sends for one account on one chain. */
export class Sender {
  readonly #parts: SenderParts;
  readonly #tracked: Map<string, Tracked> = new Map();
  readonly #closing: AbortController = new AbortController();

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  get(id: string): Tracked | undefined {
    return this.#tracked.get(id);
  }

  async send(sending: Sending, options: CallOptions = {}): Promise<Tracked> {
    const { chain, nodes, random, signatory } = this.#parts;
    const { operation, deadline, value = 0n } = sending;
    const id = random.id(20);
    const about = { operation, clientOrderId: id };
    const to = sending.call.to;
    const data = encodeCall(sending.call);
    const gas = await this.#gasOf({ from: signatory.address, to, data, value: quantity(value) }, sending, options);
    const tracked = new Tracked(id, chain.name, operation, deadline);
    const count = (): Promise<number> =>
      nodes.ask(async (node) => {
        await head(node);
        return integerOf(await node.request("eth_getTransactionCount", [signatory.address, "pending"]), "count");
      }, options);
    const account = `${chain.id}:${signatory.address}`;
    let refused: OrderRejected | undefined;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const fees = await nodes.ask((node) => feesNow(node, chain, this.#parts.caps), options);
      const again = await withPlace(account, count, async (place) => {
        const unsigned: Unsigned = { chainId: chain.id, nonce: place.nonce, to, data, value, gas, ...fees };
        return await this.#offerFirst(tracked, place, unsigned, about, options);
      });
      if (!again) return tracked;
      refused = again;
    }
    throw refused;
  }

  close(): void {
    this.#closing.abort();
    for (const tracked of this.#tracked.values()) tracked.abandon();
  }

  /** What it would take, with the margin; a call that would be undone is refused here, and costs nothing. */
  async #gasOf(call: Readonly<Record<string, string>>, sending: Sending, options: CallOptions): Promise<bigint> {
    const { margin = defaultMargin, operation } = sending;
    if (!(margin >= 1 && margin <= 10)) throw new ValidationError("margin", "must be from 1 to 10");
    const estimate = await undoing(operation, () =>
      this.#parts.nodes.ask(
        async (node) => quantityOf(await node.request("eth_estimateGas", [call]), "eth_estimateGas"),
        options,
      ));
    return estimate * BigInt(Math.round(margin * 100)) / 100n;
  }

  /** Gives why not, where the nonce was another's: it can be tried again with the next one. */
  async #offerFirst(
    tracked: Tracked,
    place: Place,
    first: Unsigned,
    about: { readonly operation: string; readonly clientOrderId: string },
    options: CallOptions,
  ): Promise<OrderRejected | undefined> {
    const { nodes, signatory, chain, caps } = this.#parts;
    const { clientOrderId } = about;
    let unsigned = first;
    let sent = false;
    try {
      for (let attempt = 0;; attempt++) {
        const signed = await signatory.sign(unsigned);
        const offered = await nodes.offer(signed.raw, options);
        if (offered.state !== "refused") {
          sent = true;
          tracked.place = place;
          tracked.offers.push({ unsigned, signed, empty: false });
          this.#tracked.set(clientOrderId, tracked);
          tracked.offeredAt = this.#parts.clock.monotonic();
          tracked.become({ status: "sent", hash: signed.hash, nonce: unsigned.nonce, confirmations: 0 });
          void this.#follow(tracked);
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
      if (!sent) place.giveBack();
    }
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
    const { nodes, signatory, clock } = this.#parts;
    const last = tracked.offers.at(-1);
    if (!last) return;
    const { signal } = this.#closing;
    const unsigned: Unsigned = empty && !last.empty
      ? { ...last.unsigned, ...fees, to: signatory.address, data: "0x", value: 0n, gas: await this.#emptyGas(signal) }
      : { ...last.unsigned, ...fees };
    const signed = await signatory.sign(unsigned);
    // Before it is offered: once a node may have it, its receipt must be looked for.
    tracked.offers.push({ unsigned, signed, empty: empty || last.empty });
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
