/** What a transaction pays for gas (EIP-1559), within what the user is ready to pay. */
import { Decimal, decimal, type Numeric } from "../../core/decimal.ts";
import { OrderRejected, ValidationError } from "../../core/errors.ts";
import type { ChainData } from "./chains.ts";
import type { Asked } from "./nodes.ts";
import { objectOf, quantity, quantityOf } from "./quantity.ts";
import { RpcError } from "./rpc.ts";

/** Bounds of what is paid, in units of 10^-9 of the coin for one unit of gas. */
export interface FeeOptions {
  /** Most for everything; 500 where not given. */
  readonly maxFee?: Numeric;
  /** Most for the tip; 50 where not given. */
  readonly maxTip?: Numeric;
}

/** Bounds in the coin's smallest unit. */
export interface FeeCaps {
  readonly fee: bigint;
  readonly tip: bigint;
}

/** What one unit of gas pays, in the coin's smallest unit. */
export interface Fees {
  readonly maxFeePerGas: bigint;
  readonly maxPriorityFeePerGas: bigint;
}

const defaultMaxFee = 500;
const defaultMaxTip = 50;

/** @throws {ValidationError} for a cap that is no number above 0. */
export function feeCaps(options: FeeOptions = {}): FeeCaps {
  return {
    fee: capOf(options.maxFee ?? defaultMaxFee, "fees.maxFee"),
    tip: capOf(options.maxTip ?? defaultMaxTip, "fees.maxTip"),
  };
}

function capOf(value: Numeric, field: string): bigint {
  try {
    const units = decimal(value).mul(1_000_000_000).toDecimalPlaces(0, Decimal.ROUND_DOWN);
    if (units.gt(0)) return BigInt(units.toFixed());
  } catch {
    // Said below.
  }
  throw new ValidationError(field, "must be a number above 0");
}

/**
 * What to pay for a transaction that should be in one of the next blocks: twice the present base fee at most, so that six
 * full blocks in a row do not make it too cheap, and the tip that the node thinks right.
 *
 * @throws {OrderRejected} with the code `fee-cap` where the present base fee is above the cap.
 */
export async function feesNow(node: Asked, chain: ChainData, caps: FeeCaps): Promise<Fees> {
  const block = objectOf(await node.request("eth_getBlockByNumber", ["latest", false]), "block");
  const base = quantityOf(block["baseFeePerGas"] ?? "0x0", "block.baseFeePerGas");
  let tip = atLeast(await tipOf(node), chain.minimumTip);
  if (tip > caps.tip) tip = caps.tip;
  if (base + chain.minimumTip > caps.fee) {
    const text = `gas costs ${base} of the coin's smallest unit now, more than the cap of ${caps.fee} (fees.maxFee)`;
    throw new OrderRejected(text, { code: "fee-cap" });
  }
  const wanted = 2n * base + tip;
  const maxFeePerGas = wanted > caps.fee ? caps.fee : wanted;
  return { maxFeePerGas, maxPriorityFeePerGas: tip > maxFeePerGas ? maxFeePerGas : tip };
}

/** The node's own word for the tip; what recent blocks paid where it has none. */
async function tipOf(node: Asked): Promise<bigint> {
  try {
    return quantityOf(await node.request("eth_maxPriorityFeePerGas", []), "eth_maxPriorityFeePerGas");
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    const history = objectOf(await node.request("eth_feeHistory", [quantity(5), "latest", [50]]), "eth_feeHistory");
    const rewards = (Array.isArray(history["reward"]) ? history["reward"] : []) as readonly unknown[];
    const paid = rewards.flatMap((row) => Array.isArray(row) ? [quantityOf(row[0], "eth_feeHistory.reward")] : []);
    return paid.reduce((most, one) => one > most ? one : most, 0n);
  }
}

/**
 * What replaces a transaction: an eighth more of both at least, since nodes ask for a tenth, and what is right now.
 * Undefined where that is above the caps.
 */
export function raised(before: Fees, now: Fees, caps: FeeCaps): Fees | undefined {
  const more = (fee: bigint): bigint => fee + fee / 8n + 1n;
  const maxPriorityFeePerGas = atLeast(more(before.maxPriorityFeePerGas), now.maxPriorityFeePerGas);
  const maxFeePerGas = atLeast(atLeast(more(before.maxFeePerGas), now.maxFeePerGas), maxPriorityFeePerGas);
  if (maxFeePerGas > caps.fee || maxPriorityFeePerGas > caps.tip) return undefined;
  return { maxFeePerGas, maxPriorityFeePerGas };
}

function atLeast(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}
