/** One look at a transaction that was offered: what the chain says of it now, and what is to be done. */
import { Decimal } from "../../core/decimal.ts";
import type { Clock } from "../../core/clock.ts";
import type { ChainData } from "./chains.ts";
import { type FeeCaps, type Fees, feesNow, raised } from "./fees.ts";
import { type Asked, type Nodes, refusalOf } from "./nodes.ts";
import { integerOf, quantity } from "./quantity.ts";
import { type Block, blockAt, head, type Receipt, receiptOf } from "./receipts.ts";
import { RpcError } from "./rpc.ts";
import type { Signatory, Unsigned } from "./signer.ts";
import type { Offer, Tracked } from "./tracked.ts";

/** What a look needs. */
export interface Follower {
  readonly chain: ChainData;
  readonly nodes: Nodes;
  readonly clock: Clock;
  readonly signatory: Signatory;
  readonly caps: FeeCaps;
  readonly confirmations: number;
  readonly stuckAfter: number;
  readonly signal: AbortSignal;
  /** Offers one that pays more in the same place; an empty one where it must not happen any more. */
  replace(fees: Fees, empty: boolean): Promise<void>;
}

/** What one node says, all of it in the same breath. */
interface View {
  readonly head: Block;
  /** It is in a block of the chain that this node follows. */
  readonly found?: { readonly offer: Offer; readonly receipt: Receipt; readonly reason: string | undefined };
  /** Transactions of the account in blocks, … */
  readonly count: number;
  /** … and in blocks as deep as is asked for. */
  readonly deepCount: number;
  /** The one that was offered last is in the node's pool. */
  readonly waits: boolean;
}

/** Brings a tracked transaction up to date. */
export async function look(tracked: Tracked, follower: Follower): Promise<void> {
  const view = await follower.nodes.ask((node) => viewOf(node, tracked, follower), { signal: follower.signal });
  const last = tracked.offers.at(-1);
  if (!last) return;
  const { nonce } = last.unsigned;
  if (view.found) return settle(tracked, view.found, view.head, follower);
  // A node that is a block behind has not seen it yet: that takes nothing back.
  if (tracked.state.status === "mined" && view.head.number < (tracked.state.block ?? 0)) return;
  tracked.missed = view.deepCount > nonce ? tracked.missed + 1 : 0;
  if (tracked.missed > 0) {
    // Its place is taken, and none of ours is there: said twice, since receipts may come later than counts.
    if (tracked.missed < 2) return;
    return tracked.become({ status: "replaced", hash: last.signed.hash, nonce, confirmations: 0 });
  }
  // Was it in a block, then a reorganisation has taken that back.
  tracked.become({ status: "sent", hash: last.signed.hash, nonce, confirmations: 0 });
  if (view.count > nonce) return;
  const { deadline } = tracked.intent;
  const over = deadline !== undefined && view.head.time > deadline * 1_000;
  const stuck = follower.clock.monotonic() - tracked.offeredAt >= follower.stuckAfter && view.count === nonce;
  if (over && !last.empty || stuck) return await replace(tracked, over, follower);
  if (view.waits) return;
  const offered = await follower.nodes.offer(last.signed.raw, { signal: follower.signal });
  if (offered.state === "refused" && refusalOf(offered.error) === "underpriced") await replace(tracked, over, follower);
}

async function viewOf(node: Asked, tracked: Tracked, follower: Follower): Promise<View> {
  const { signatory: { address }, confirmations } = follower;
  const newest = await head(node);
  const nothing = { head: newest, count: 0, deepCount: 0, waits: false };
  for (const offer of tracked.offers) {
    const receipt = await receiptOf(node, offer.signed.hash);
    if (!receipt) continue;
    const block = receipt.block === newest.number ? newest : await blockAt(node, receipt.block);
    // A receipt of a block that is not of the chain any more says nothing.
    if (block?.hash !== receipt.blockHash) continue;
    const reason = receipt.succeeded ? undefined : await reasonOf(node, offer.unsigned, receipt, follower);
    return { ...nothing, found: { offer, receipt, reason } };
  }
  const nonce = tracked.offers[0]?.unsigned.nonce ?? 0;
  const countAt = async (tag: string): Promise<number> =>
    integerOf(await node.request("eth_getTransactionCount", [address, tag]), "eth_getTransactionCount");
  const count = await countAt("latest");
  const deep = newest.number - confirmations + 1;
  const deepCount = count > nonce && deep >= 0 ? await countAt(quantity(deep)) : 0;
  const last = tracked.offers.at(-1);
  const waits = last !== undefined && await node.request("eth_getTransactionByHash", [last.signed.hash]) !== null;
  return { head: newest, count, deepCount, waits };
}

function settle(
  tracked: Tracked,
  { offer, receipt, reason }: NonNullable<View["found"]>,
  newest: Block,
  { confirmations }: Follower,
): void {
  const depth = Math.max(1, newest.number - receipt.block + 1);
  const end = offer.empty ? "expired" : receipt.succeeded ? "confirmed" : "reverted";
  tracked.become({
    status: depth >= confirmations ? end : "mined",
    hash: receipt.hash,
    nonce: offer.unsigned.nonce,
    block: receipt.block,
    confirmations: depth,
    gasUsed: receipt.gasUsed,
    fee: new Decimal(receipt.fee.toString()).div("1000000000000000000"),
    ...(reason === undefined ? {} : { reason }),
  }, receipt.logs);
}

async function replace(tracked: Tracked, over: boolean, follower: Follower): Promise<void> {
  const { nodes, chain, caps, signal, clock } = follower;
  const before = tracked.fees;
  if (!before) return;
  const now = await nodes.ask((node) => feesNow(node, chain, caps), { signal });
  const more = raised(before, now, caps);
  // At the caps nothing can be done but wait; asked again after the same time.
  if (!more) tracked.offeredAt = clock.monotonic();
  else await follower.replace(more, over);
}

/** Why it was undone: the same call after the block before, and after its own, since others of its block came first. */
async function reasonOf(
  node: Asked,
  unsigned: Unsigned,
  receipt: Receipt,
  { nodes, signatory: { address } }: Follower,
): Promise<string | undefined> {
  const { to, data, value, gas } = unsigned;
  const call = { from: address, to, data, value: quantity(value) };
  for (const block of [receipt.block - 1, receipt.block]) {
    try {
      await node.request("eth_call", [call, quantity(block)]);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      // Nothing where the node keeps no state of that block.
      return nodes.reasonOf(error);
    }
  }
  // A call inside may use 63 of 64 parts of what is left: a little remains where it was too little.
  return receipt.gasUsed * 64n >= gas * 62n ? "out of gas" : undefined;
}
