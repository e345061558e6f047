/**
 * One look at a transaction: what Gateway's node says of it, and what that means.
 *
 * On chains of the Ethereum kind the answer to "in a block" is the same whether it was undone there or not (a defect of
 * Gateway 2.13), so that word alone ends nothing: it takes a receipt that Gateway has told of, or what the wallet holds.
 */
import { poll, type PolledTransaction } from "../../../generated/gateway/amm.ts";
import type { Decimal } from "../../core/decimal.ts";
import type { Token } from "../../model/amm.ts";
import type { Link } from "./link.ts";
import { keyOf } from "./place.ts";
import type { Tracked, Verdict } from "./tracked.ts";
import { exact } from "./values.ts";

/** Finds out whether a transaction in a block did what it should; undefined where that cannot be told. */
export type Judge = () => Promise<Verdict | undefined>;

/** What is followed. */
export interface Followed {
  readonly tracked: Tracked;
  /** Of which the changes are of interest. */
  readonly tokens: readonly Token[];
  /** What Gateway has said of its receipt. It holds for the block that the transaction was in. */
  told: boolean | undefined;
  readonly judge: Judge | undefined;
  /** The block it was seen in last. */
  block: number | undefined;
  /** Looks in a row that found nothing changed. */
  still: number;
}

/** That nothing has changed is believed when it was seen so often, and so many blocks after the transaction's. */
const patient = 3;
/** The node's limit for one question: for an unknown hash Gateway asks its node for three seconds. */
const timeout = 15_000;

/** Brings a transaction up to date. */
export async function look(followed: Followed, link: Link, confirmations: number, signal: AbortSignal): Promise<void> {
  const { session, place: { family: chain, network, wallet } } = link;
  const { hash } = followed.tracked.state;
  if (hash === undefined) return;
  const changes = chain === "solana" && wallet !== undefined && followed.tokens.length > 0
    ? { tokens: followed.tokens.map(({ address }) => address), walletAddress: wallet }
    : {};
  const params = { chain, network, signature: hash, ...changes };
  const answer = await session.call(poll, params, { signal, timeout });
  // Somebody else's answer says nothing.
  if (keyOf(chain, answer.signature) !== keyOf(chain, hash)) return;
  await (chain === "solana" ? lookSolana : lookEthereum)(followed, answer, confirmations);
}

async function lookEthereum(followed: Followed, answer: PolledTransaction, confirmations: number): Promise<void> {
  const { tracked } = followed;
  const { txStatus, txBlock, currentBlock } = answer;
  if (txStatus !== 1 || txBlock === null || txBlock < 0) {
    // Was it in a block, then that is taken back, and with it what was said of it there.
    forget(followed, undefined);
    // Not known to the node is no failure: it may come yet.
    return tracked.become({ status: txStatus === 0 || txStatus === 2 || txStatus === 3 ? "sent" : "unknown" });
  }
  if (followed.block !== undefined && followed.block !== txBlock) forget(followed, txBlock);
  followed.block = txBlock;
  const depth = Math.max(1, currentBlock - txBlock + 1);
  if (tracked.verdict === undefined) await judge(followed, depth);
  end(followed, depth, confirmations);
}

async function judge(followed: Followed, depth: number): Promise<void> {
  const { tracked, told } = followed;
  if (told === false) {
    tracked.verdict = { ok: false };
    return;
  }
  const found = await followed.judge?.();
  if (told === true) {
    // What it has changed is welcome, and whether it did is known.
    tracked.verdict = found?.ok ? found : { ok: true };
    return;
  }
  followed.still = found?.ok === false ? followed.still + 1 : 0;
  if (found?.ok || (followed.still >= patient && depth > patient)) tracked.verdict = found;
}

function lookSolana(followed: Followed, answer: PolledTransaction, confirmations: number): Promise<void> {
  const { tracked } = followed;
  const { txStatus, txBlock, currentBlock, fee, tokenBalanceChanges = {} } = answer;
  // 0 is everything else, failures of the question among it.
  if (txBlock === null || (txStatus !== 1 && txStatus !== -1)) {
    forget(followed, undefined);
    tracked.become({ status: "unknown" });
  } else {
    followed.block = txBlock;
    const changes = new Map(Object.entries(tokenBalanceChanges).map(([token, change]) => [token, exact(change)]));
    tracked.verdict = { ok: txStatus === 1, changes };
    end(followed, Math.max(1, currentBlock - txBlock + 1), confirmations, fee === null ? undefined : exact(fee));
  }
  return Promise.resolve();
}

function end({ tracked, block }: Followed, depth: number, confirmations: number, fee?: Decimal): void {
  const { verdict } = tracked;
  const status = depth < confirmations || verdict === undefined ? "mined" : verdict.ok ? "confirmed" : "reverted";
  tracked.become({
    status,
    confirmations: depth,
    ...(block === undefined ? {} : { block }),
    ...(fee === undefined ? {} : { fee }),
  });
}

/** What was said of another block, or of none, does not hold any more. */
function forget(followed: Followed, block: number | undefined): void {
  // That it was undone was said of a receipt; of the same transaction elsewhere it says nothing either.
  followed.block = block;
  followed.told = undefined;
  followed.still = 0;
  followed.tracked.verdict = undefined;
}
