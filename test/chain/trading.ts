/** What tests of swaps ask again and again. */
import * as assert from "uvu/assert";
import type { Decimal } from "../../src/core/decimal.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import type { Amm } from "../../src/connector/amm/amm.ts";
import type { Quote } from "../../src/model/amm.ts";
import type { LocalChain } from "./local.ts";

/** What a call throws; throws itself where it does not. */
export async function thrown(run: () => unknown): Promise<Error> {
  try {
    await run();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}

/** In the smallest unit of a token of so many digits. */
export function units(amount: Decimal, digits: number): bigint {
  return BigInt(amount.mul(`1e${digits}`).toFixed());
}

/** Approves what a quote's swap takes, and waits for it. */
export async function approved(venue: Amm, quote: Quote): Promise<void> {
  assert.is((await (await venue.approve(quote)).done).status, "confirmed");
}

/** A transaction of another account that pays more than everybody: the first of the next block. */
export async function ahead(chain: LocalChain, from: Hex, to: Hex, data: Hex): Promise<void> {
  const fees = { maxFeePerGas: "0xba43b7400", maxPriorityFeePerGas: "0xba43b7400", gas: "0x1e8480" };
  await chain.rpc("eth_sendTransaction", [{ from, to, data, ...fees }]);
}
