/** One EVM chain as one account: reads in one block, transactions followed to their end, new blocks. */
import type { CallOptions } from "../../core/call.ts";
import { type Clock, systemClock } from "../../core/clock.ts";
import type { ContractEvent, ContractFunction, Hex } from "../../core/endpoint.ts";
import { SchemaError, ValidationError } from "../../core/errors.ts";
import type { Http, HttpClient } from "../../core/http/contract.ts";
import { platformHttp } from "../../core/http/platform.ts";
import { type Random, systemRandom } from "../../core/random.ts";
import { memoryStorage, type Storage } from "../../core/storage.ts";
import { platformSocket } from "../../core/stream/platform.ts";
import type { OpenSocket } from "../../core/stream/socket.ts";
import type { Token } from "../../model/amm.ts";
import type { Answer, Answers, ContractCall, ContractChain, Reading } from "../../model/chain.ts";
import { decodeLog, decodeResult, encode, encodeCall, revertReason } from "./abi.ts";
import { type ChainData, chainOf } from "./chains.ts";
import { codecLoaded, loadCodec } from "./coding.ts";
import { eventsOf } from "./events.ts";
import { feeCaps, type FeeOptions, feesNow } from "./fees.ts";
import { Heads } from "./heads.ts";
import { TransactionJournal } from "./journal.ts";
import { aggregate3, getBlockNumber, getCurrentBlockTimestamp, type Part, type PartResult } from "./multicall.ts";
import { type Asked, isRevert, Nodes } from "./nodes.ts";
import { bytesOf, quantity, quantityOf } from "./quantity.ts";
import { head } from "./receipts.ts";
import { httpRpc, nodeAddress, type Rpc, RpcError } from "./rpc.ts";
import { Sender } from "./sender.ts";
import { type Account, signatory } from "./signer.ts";
import { socketRpc } from "./ws.ts";

/** The outside world. What is not given is the machine's own. */
export interface EvmPorts {
  readonly http?: Http;
  readonly openSocket?: OpenSocket;
  readonly clock?: Clock;
  readonly random?: Random;
  /**
   * Where transactions are written down before they are offered, so that the next process follows what this one leaves. One
   * storage serves all chains and accounts.
   */
  readonly storage?: Storage;
}

/** Which chain, by which nodes, as whom. */
export interface EvmOptions {
  /** A chain's name, or its data where it is none of those. */
  readonly chain: string | ChainData;
  /**
   * Addresses of nodes (`https:` or `wss:`), the one to prefer first: the others are asked where it does not answer, is behind,
   * or refuses for reasons of its own.
   */
  readonly rpc?: string | readonly string[];
  /** Who signs. Without it everything can be read and nothing sent. */
  readonly account?: Account;
  readonly fees?: FeeOptions;
  /** Blocks a transaction must be deep to be final; the chain's usual number where not given. */
  readonly confirmations?: number;
  /** Milliseconds a node may take for one request; 5 000 where not given. */
  readonly patience?: number;
  /** Milliseconds the newest block may be old before a node counts as stale; 120 000 where not given. */
  readonly maxBlockAge?: number;
  /** Milliseconds between two looks at the chain; the time between its blocks where not given. */
  readonly pollInterval?: number;
  /** Milliseconds in no block after which a transaction is replaced by one that pays more; 30 000 where not given. */
  readonly stuckAfter?: number;
  readonly ports?: EvmPorts;
}

const zeroAddress: Hex = "0x0000000000000000000000000000000000000000";

/**
 * Opens a chain. Nothing is asked before `connect` or the first question. `errors` are those of the contracts that are called: their
 * names are told where a call is undone.
 *
 * @throws {ValidationError} for options that cannot be right, a missing address of a node among them.
 */
export function openChain(options: EvmOptions, errors: readonly ContractEvent<unknown>[] = []): ContractChain {
  loadCodec();
  const chain = chainOf(options.chain);
  const clock = options.ports?.clock ?? systemClock;
  const random = options.ports?.random ?? systemRandom;
  const who = options.account === undefined ? undefined : signatory(options.account);
  const caps = feeCaps(options.fees);
  const confirmations = wholeOf(options.confirmations, chain.confirmations, "confirmations");
  const interval = wholeOf(options.pollInterval, Math.min(12_000, Math.max(500, chain.blockTime)), "pollInterval");
  const { rpcs, client } = open(options, chain, clock);
  const nodes = new Nodes(rpcs, {
    chain,
    clock,
    patience: wholeOf(options.patience, 5_000, "patience"),
    maxAge: wholeOf(options.maxBlockAge, 120_000, "maxBlockAge"),
    errors,
  });
  const sender = who && new Sender({
    chain,
    nodes,
    clock,
    random,
    signatory: who,
    journal: TransactionJournal.of(options.ports?.storage ?? memoryStorage(), chain.id, who.address),
    caps,
    confirmations,
    interval,
    stuckAfter: wholeOf(options.stuckAfter, 30_000, "stuckAfter"),
  });
  const heads = new Heads(nodes, rpcs, clock, interval);
  const coin: Token = { chain: chain.name, address: zeroAddress, symbol: chain.coin, decimals: 18 };
  return {
    name: chain.name,
    coin,
    tokens: chain.tokens.map((token) => ({ chain: chain.name, ...token })),
    address: who?.address,
    now: () => clock.now(),
    connect: async (call) => {
      await codecLoaded();
      await nodes.check(call);
      await sender?.resume();
    },
    close: () => {
      heads.close();
      sender?.close();
      nodes.close();
      client?.close();
      return Promise.resolve();
    },
    read: (calls, call) => read(nodes, chain, calls, call),
    simulate: async (asked, call) => {
      await codecLoaded();
      const data = encodeCall(asked);
      const transaction = { ...(who ? { from: who.address } : {}), to: asked.to, data };
      const raw = await nodes.undoing(asked.of.name, () =>
        nodes.ask(async (node) => {
          await head(node);
          return bytesOf(await node.request("eth_call", [transaction, "latest"]), "eth_call");
        }, call));
      return decodeResult(asked.of, raw);
    },
    coinBalance: (of, call) =>
      nodes.ask(async (node) => quantityOf(await node.request("eth_getBalance", [of, "latest"]), "balance"), call),
    gasPrice: (call) => nodes.ask(async (node) => (await feesNow(node, chain, caps)).maxFeePerGas, call),
    send: async (sending, call) => {
      if (sender) return await sender.send(sending, call);
      throw new ValidationError("account", "is missing: nothing can be sent without it", {
        operation: sending.operation,
      });
    },
    transaction: (id) => sender?.get(id),
    known: async (key, operation) => await sender?.known(key, operation),
    resume: async () => await sender?.resume() ?? [],
    encode: encodeCall,
    decode: decodeResult,
    decodeLog,
    events: (query, call) => eventsOf(nodes, query, call),
    blocks: () => heads.watch(),
  };
}

/** Makes all calls in one block, and learns in the same one which it is. */
async function read<const T extends readonly ContractCall<unknown>[]>(
  nodes: Nodes,
  chain: ChainData,
  calls: T,
  options?: CallOptions,
): Promise<Reading<T>> {
  const { multicall, blockNumber } = chain;
  const own = (of: ContractFunction<readonly [], unknown>): Part => ({
    target: multicall,
    allowFailure: false,
    callData: encode(of, []),
  });
  await codecLoaded();
  const parts: readonly Part[] = [
    own(getCurrentBlockTimestamp),
    blockNumber ? { target: blockNumber.to, allowFailure: false, callData: blockNumber.data } : own(getBlockNumber),
    ...calls.filter(({ alone }) => !alone)
      .map((call) => ({ target: call.to, allowFailure: true, callData: encodeCall(call) })),
  ];
  const data = encode(aggregate3, [parts]);
  return await nodes.ask(async (node) => {
    const raw = bytesOf(await node.request("eth_call", [{ to: multicall, data }, "latest"]), "eth_call");
    const [time, number, ...rest] = decodeResult(aggregate3, raw);
    if (!time || !number || rest.length !== parts.length - 2) {
      throw new SchemaError("aggregate3", `${parts.length} results`, `${rest.length + 2}`);
    }
    const ms = Number(decodeResult(getCurrentBlockTimestamp, time.returnData)) * 1_000;
    node.upToDate(ms);
    const block = Number(decodeResult(getBlockNumber, number.returnData));
    const together = rest.values();
    const answers = calls.map(async (call): Promise<Answer<unknown>> => {
      const { success, returnData } = call.alone
        ? await resultAt(node, call, block)
        : together.next().value as PartResult;
      if (!success) return { ok: false, reason: revertReason(returnData) ?? "it was undone" };
      try {
        return { ok: true, value: decodeResult(call.of, returnData) };
      } catch (error) {
        return { ok: false, reason: (error as Error).message };
      }
    });
    return { answers: await Promise.all(answers) as unknown as Answers<T>, block, time: ms };
  }, options);
}

/** What one call gives in a block, made by itself. */
async function resultAt(node: Asked, call: ContractCall<unknown>, block: number): Promise<PartResult> {
  try {
    const raw = await node.request("eth_call", [{ to: call.to, data: encodeCall(call) }, quantity(block)]);
    return { success: true, returnData: bytesOf(raw, "eth_call") };
  } catch (error) {
    if (!(error instanceof RpcError) || !isRevert(error)) throw error;
    return { success: false, returnData: bytesOf(error.data ?? "0x", "eth_call") };
  }
}

function open(
  { rpc, ports = {} }: EvmOptions,
  chain: ChainData,
  clock: Clock,
): { readonly rpcs: readonly Rpc[]; readonly client: HttpClient | undefined } {
  const addresses = typeof rpc === "string" ? [rpc] : rpc ?? [];
  if (addresses.length === 0) {
    const example = `rpc: "https://…" or rpc: ["https://…", "wss://…"]`;
    throw new ValidationError("rpc", `is missing: the address of a node of ${chain.name} is needed (${example})`);
  }
  const checked = addresses.map(nodeAddress);
  const client = ports.http === undefined && checked.some(({ socket }) => !socket) ? platformHttp() : undefined;
  const http = ports.http ?? client?.request;
  const rpcs = checked.map(({ url, label, socket }) => {
    if (socket) return socketRpc(url, label, ports.openSocket ?? platformSocket, clock);
    if (!http) throw new ValidationError("ports.http", "is missing");
    return httpRpc(url, label, { http, clock });
  });
  return { rpcs, client };
}

function wholeOf(value: number | undefined, usual: number, field: string): number {
  if (value === undefined) return usual;
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new ValidationError(field, "must be a whole number above 0");
}
