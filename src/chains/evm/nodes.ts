/**
 * Several nodes of one chain as one: the first that answers, is on the right chain and is up to date.
 *
 * Whether a node is up to date is told by the time of its blocks, not by their numbers: after a reorganisation a right chain
 * may be shorter, and on some chains contracts see another chain's number.
 */
import type { CallOptions } from "../../core/call.ts";
import type { Clock } from "../../core/clock.ts";
import {
  OrderRejected,
  RateLimited,
  SchemaError,
  TransportError,
  ValidationError,
  VenueUnavailable,
} from "../../core/errors.ts";
import type { ContractEvent, Hex } from "../../core/endpoint.ts";
import { revertReason } from "./abi.ts";
import type { ChainData } from "./chains.ts";
import { integerOf } from "./quantity.ts";
import { type Rpc, RpcError } from "./rpc.ts";

/** One node while it is asked. */
export interface Asked {
  request(method: string, params: readonly unknown[]): Promise<unknown>;
  /** The time of a block it gave, in milliseconds: goes on to the next node where that is too old. */
  upToDate(time: number): void;
}

/** What became of a transaction that was offered. */
export type Offered =
  | { readonly state: "taken" }
  /** A node refused it, and no other may have it. */
  | { readonly state: "refused"; readonly error: RpcError }
  /** Some node may have it. */
  | { readonly state: "unknown"; readonly error: unknown };

/** How long nodes are waited for. */
export interface NodesOptions {
  readonly chain: ChainData;
  readonly clock: Clock;
  /** Milliseconds one node may take for one request. */
  readonly patience: number;
  /** Milliseconds that the newest block may be old. */
  readonly maxAge: number;
  /** What contracts say where they undo a call, besides a plain reason. */
  readonly errors: readonly ContractEvent<unknown>[];
}

interface Node {
  readonly rpc: Rpc;
  /** Its chain has been asked and is the right one. */
  checked: boolean;
  failures: number;
  /** It is asked last before this time of the monotonic clock. */
  restsUntil: number;
}

const defaultTimeout = 10_000;
const longestRest = 30_000;
/** Blocks a node may be behind the newest that was seen, and milliseconds at least. */
const behindBlocks = 3;
const behindTime = 10_000;

/** A node whose blocks are old. */
class OldBlocks extends Error {
  override readonly name: string = "OldBlocks";
}

/** The nodes of one chain. */
export class Nodes {
  readonly #nodes: readonly Node[];
  readonly #options: NodesOptions;
  /** Time of the newest block that any node told of. */
  #newest = 0;

  constructor(rpcs: readonly Rpc[], options: NodesOptions) {
    this.#nodes = rpcs.map((rpc) => ({ rpc, checked: false, failures: 0, restsUntil: 0 }));
    this.#options = options;
  }

  /**
   * Asks every node which chain it is on.
   *
   * @throws {ValidationError} where one is on another. {TransportError} where none answers.
   */
  async check(options: CallOptions = {}): Promise<void> {
    const limits = { timeout: options.timeout ?? defaultTimeout, signal: options.signal };
    const results = await Promise.allSettled(this.#nodes.map((node) => this.#checkChain(node, limits)));
    const failed = results.flatMap((result) => result.status === "rejected" ? [result.reason as unknown] : []);
    const wrong = failed.find((error) => error instanceof ValidationError);
    if (wrong) throw wrong;
    // Those that are away now are checked before they are asked.
    if (failed.length === results.length) throw failed[0];
  }

  /** Runs questions that belong together at one node, and all of them anew at the next where it fails. */
  async ask<T>(run: (node: Asked) => Promise<T>, options: CallOptions = {}): Promise<T> {
    const { clock } = this.#options;
    const until = clock.monotonic() + (options.timeout ?? defaultTimeout);
    let failure: unknown;
    for (const node of this.#inOrder()) {
      const limits = () => ({
        timeout: Math.max(1, Math.min(this.#options.patience, until - clock.monotonic())),
        signal: options.signal,
      });
      try {
        if (!node.checked) await this.#checkChain(node, limits());
        const result = await run({
          request: (method, params) => node.rpc.request(method, params, limits()),
          upToDate: (time) => this.#upToDate(time),
        });
        node.failures = 0;
        node.restsUntil = 0;
        return result;
      } catch (error) {
        if (!isItsFault(error)) throw error;
        failure = error;
        this.#rest(node);
        if (clock.monotonic() >= until) break;
      }
    }
    if (failure instanceof OldBlocks) throw new VenueUnavailable(failure.message, { code: "stale" });
    throw failure;
  }

  /** Why a call was undone, where a node says that it was. */
  reasonOf(error: unknown): string | undefined {
    if (!(error instanceof RpcError) || !isRevert(error)) return undefined;
    return revertReason((error.data ?? "0x") as Hex, this.#options.errors) ?? error.message;
  }

  /** @throws {OrderRejected} with the code `revert` where the chain would undo what is asked. */
  async undoing<T>(operation: string, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      const reason = this.reasonOf(error);
      if (reason === undefined) throw error;
      throw new OrderRejected(`the chain would undo it: ${reason}`, { operation, code: "revert" });
    }
  }

  /** Offers a signed transaction to one node after the other until one takes it: the same bytes, so it is the same one. */
  async offer(raw: Hex, options: CallOptions = {}): Promise<Offered> {
    const limits = { timeout: this.#options.patience, signal: options.signal };
    let refusal: RpcError | undefined;
    let unknown: unknown;
    let away: unknown;
    for (const node of this.#inOrder()) {
      try {
        if (!node.checked) await this.#checkChain(node, limits);
      } catch (error) {
        away = error;
        continue;
      }
      try {
        await node.rpc.request("eth_sendRawTransaction", [raw], limits);
        return { state: "taken" };
      } catch (error) {
        if (error instanceof RpcError) {
          if (isKnown(error)) return { state: "taken" };
          refusal ??= error;
          // A refusal about the transaction is the same everywhere; one about the node is not.
          if (refusalOf(error) !== "other") break;
        } else if (error instanceof TransportError && !error.sent) away = error;
        else {
          unknown ??= error;
          this.#rest(node);
        }
      }
    }
    if (unknown !== undefined) return { state: "unknown", error: unknown };
    if (refusal) return { state: "refused", error: refusal };
    throw away;
  }

  close(): void {
    for (const { rpc } of this.#nodes) rpc.close();
  }

  /** Those that rest come last, the one that rests longest at the very end. */
  #inOrder(): readonly Node[] {
    const now = this.#options.clock.monotonic();
    const rest = (node: Node): number => Math.max(0, node.restsUntil - now);
    return [...this.#nodes].sort((one, other) => rest(one) - rest(other));
  }

  #rest(node: Node): void {
    const wait = Math.min(longestRest, 500 * 2 ** node.failures++);
    node.restsUntil = this.#options.clock.monotonic() + wait;
  }

  async #checkChain(node: Node, limits: { timeout: number; signal: AbortSignal | undefined }): Promise<void> {
    const { chain } = this.#options;
    const id = integerOf(await node.rpc.request("eth_chainId", [], limits), "eth_chainId");
    if (id !== chain.id) {
      const text = `${node.rpc.label} is on chain ${id}, not on ${chain.name} (${chain.id})`;
      throw new ValidationError("rpc", text, { operation: "eth_chainId" });
    }
    node.checked = true;
  }

  #upToDate(time: number): void {
    const { chain, clock, maxAge } = this.#options;
    const allowed = Math.max(behindTime, behindBlocks * chain.blockTime);
    if (time < this.#newest - allowed) {
      throw new OldBlocks(`its newest block is ${this.#newest - time} ms behind the newest that was seen`);
    }
    if (time < clock.now() - maxAge) {
      throw new OldBlocks(`its newest block is ${Math.round(clock.now() - time)} ms old`);
    }
    this.#newest = Math.max(this.#newest, time);
  }
}

/** Whether another node may do better. What a contract said is the same everywhere. */
function isItsFault(error: unknown): boolean {
  if (error instanceof RpcError) return !isRevert(error);
  if (error instanceof TransportError) return error.reason !== "aborted";
  // A node on the wrong chain is no node.
  return error instanceof RateLimited || error instanceof SchemaError || error instanceof OldBlocks ||
    error instanceof ValidationError && error.operation === "eth_chainId";
}

/** Whether a contract undid the call, or it ran out of gas. */
export function isRevert({ code, message }: RpcError): boolean {
  return code === "3" || /revert|out of gas|gas required exceeds|invalid opcode|stack underflow/i.test(message);
}

function isKnown({ message }: RpcError): boolean {
  return /already known|already imported|known transaction|already exists/i.test(message);
}

/** What a node holds against a transaction. Nodes have words of their own for each. */
export function refusalOf({ message }: RpcError): "nonce" | "underpriced" | "funds" | "other" {
  if (/nonce.{0,12}too low|old ?nonce|nonce has already been used/i.test(message)) return "nonce";
  if (/underpriced|fee.{0,20}too low|less than block base fee|below.{0,20}minimum/i.test(message)) return "underpriced";
  if (/insufficient funds|insufficient balance|exceeds.{0,20}balance/i.test(message)) return "funds";
  return "other";
}
