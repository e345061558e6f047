/** Blocks and receipts as nodes write them. */
import type { Hex } from "../../core/endpoint.ts";
import { SchemaError } from "../../core/errors.ts";
import type { Log } from "../../model/chain.ts";
import type { Asked } from "./nodes.ts";
import { bytesOf, integerOf, objectOf, quantity, quantityOf } from "./quantity.ts";

/** The head of a block. */
export interface Block {
  readonly number: number;
  readonly hash: Hex;
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
}

/** What a transaction in a block did. */
export interface Receipt {
  readonly hash: Hex;
  readonly block: number;
  readonly blockHash: Hex;
  /** False: it was undone, and only its fee was paid. */
  readonly succeeded: boolean;
  readonly gasUsed: bigint;
  /** In the coin's smallest unit, what the chain below takes included. */
  readonly fee: bigint;
  readonly logs: readonly Log[];
}

/** The newest block where no number is given. */
export async function blockAt(node: Asked, number?: number): Promise<Block | undefined> {
  const tag = number === undefined ? "latest" : quantity(number);
  const value = await node.request("eth_getBlockByNumber", [tag, false]);
  if (value === null) return undefined;
  const block = objectOf(value, "block");
  return {
    number: integerOf(block["number"], "block.number"),
    hash: bytesOf(block["hash"], "block.hash", 32),
    time: integerOf(block["timestamp"], "block.timestamp") * 1_000,
  };
}

/** The newest block, from a node that is up to date. */
export async function head(node: Asked): Promise<Block> {
  const block = await blockAt(node);
  if (!block) throw new SchemaError("block", "the newest block", "null");
  node.upToDate(block.time);
  return block;
}

/** The receipt of a transaction; undefined where it is in no block that this node knows. */
export async function receiptOf(node: Asked, hash: Hex): Promise<Receipt | undefined> {
  const value = await node.request("eth_getTransactionReceipt", [hash]);
  if (value === null) return undefined;
  const receipt = objectOf(value, "receipt");
  // A node that knows it but not yet its block has nothing to tell.
  if (receipt["blockHash"] === null || receipt["blockNumber"] === null) return undefined;
  const status = quantityOf(receipt["status"], "receipt.status");
  const gasUsed = quantityOf(receipt["gasUsed"], "receipt.gasUsed");
  const price = quantityOf(receipt["effectiveGasPrice"], "receipt.effectiveGasPrice");
  // Chains on top of another one charge for that besides: the OP stack calls it l1Fee.
  const below = receipt["l1Fee"] === undefined || receipt["l1Fee"] === null
    ? 0n
    : quantityOf(receipt["l1Fee"], "receipt.l1Fee");
  return {
    hash: bytesOf(receipt["transactionHash"], "receipt.transactionHash", 32),
    block: integerOf(receipt["blockNumber"], "receipt.blockNumber"),
    blockHash: bytesOf(receipt["blockHash"], "receipt.blockHash", 32),
    succeeded: status === 1n,
    gasUsed,
    fee: gasUsed * price + below,
    logs: logsOf(receipt["logs"], "receipt.logs"),
  };
}

/** A list of logs; `place` is where it was found. */
export function logsOf(value: unknown, place: string): readonly Log[] {
  if (!Array.isArray(value)) throw new SchemaError(place, "a list", typeof value);
  return (value as readonly unknown[]).map((item) => {
    const log = objectOf(item, place);
    const topics = Array.isArray(log["topics"]) ? log["topics"] as readonly unknown[] : [];
    return {
      address: bytesOf(log["address"], `${place}.address`, 20),
      topics: topics.map((topic) => bytesOf(topic, `${place}.topics`, 32)),
      data: bytesOf(log["data"], `${place}.data`),
    };
  });
}
