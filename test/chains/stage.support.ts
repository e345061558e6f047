/** What the tests of transactions share: a chain with a token, whose receivers' balances count the effects. */
import { setTimeout } from "node:timers/promises";
import { type EvmOptions, openChain } from "../../src/chains/evm/evm.ts";
import type { ContractFunction, Hex } from "../../src/core/endpoint.ts";
import { type Http, nodeHttp } from "../../src/core/http/http.ts";
import type { ContractCall, ContractChain, SentTransaction } from "../../src/model/chain.ts";
import { type Contract, type LocalChain, startChain, stopChains } from "../chain/local.ts";
import { artifact } from "../chain/workspace.ts";

const transfer: ContractFunction<readonly [to: Hex, amount: bigint], boolean> = {
  name: "transfer",
  inputs: [{ name: "to", type: "address" }, { name: "amount", type: "uint256" }],
  outputs: [{ name: "", type: "bool" }],
  write: true,
};

/** A chain and its token, which the first three accounts have plenty of. */
export interface Stage {
  readonly local: LocalChain;
  readonly token: Contract;
}

let receivers = 0;
const opened: ContractChain[] = [];

/** Closes what a test has opened. */
export async function clear(): Promise<void> {
  for (const chain of opened.splice(0)) await chain.close();
  stopChains();
}

export async function stage(): Promise<Stage> {
  const local = await startChain();
  const token = await local.deploy(artifact("@openzeppelin/contracts/build/contracts/ERC20PresetMinterPauser.json"), [
    "TOKEN",
    "TOKEN",
  ]);
  for (const account of local.accounts.slice(0, 3)) await token.write("mint", [account, 10n ** 24n]);
  return { local, token };
}

/** The product's own view of the chain, as the second account. */
export function open(local: LocalChain, options: Partial<EvmOptions> = {}): ContractChain {
  const chain = openChain({
    chain: local.data,
    rpc: local.url,
    account: { privateKey: local.keys[1] as Hex },
    pollInterval: 20,
    maxBlockAge: 1e9,
    stuckAfter: 600_000,
    ...options,
  });
  opened.push(chain);
  return chain;
}

/** An address that nobody else pays to. */
export function receiver(): Hex {
  return `0x${(0x1000 + receivers++).toString(16).padStart(40, "0")}`;
}

export function paying({ address }: { readonly address: Hex }, to: Hex, amount = 1n): ContractCall<boolean> {
  return { to: address, of: transfer as ContractFunction<readonly unknown[], boolean>, args: [to, amount] };
}

/** Waits for what becomes true; the test's own limit ends it where that does not happen. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(10);
}

/** Blocks until it is final. */
export async function mineUntilFinal(local: LocalChain, sent: SentTransaction): Promise<void> {
  let final = false;
  void sent.done.then(() => (final = true));
  while (!final) {
    await local.mine();
    await setTimeout(40);
  }
}

export async function withoutMining(local: LocalChain, run: () => Promise<void>): Promise<void> {
  await local.rpc("evm_setAutomine", [false]);
  try {
    await run();
  } finally {
    await local.rpc("evm_setAutomine", [true]);
    await local.mine();
  }
}

export async function thrown(run: () => unknown): Promise<Error> {
  try {
    await run();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}

/** A request to a node. */
export interface Body {
  readonly id: number;
  readonly method: string;
  readonly params: readonly unknown[];
}

/** A way to a chain on which one kind of request can be met differently. */
export function detour(
  instead: (body: Body, url: string, go: () => Promise<string>) => Promise<string> | undefined,
): Http {
  const client = nodeHttp();
  return async (request) => {
    const body = JSON.parse(request.body ?? "") as Body;
    const go = async (): Promise<string> => (await client.request(request)).body;
    const text = instead(body, request.url, go);
    return text === undefined ? await client.request(request) : { status: 200, headers: {}, body: await text };
  };
}

/** How many transactions of the account the chain has in blocks. */
export async function countOf(local: LocalChain, address: Hex | undefined): Promise<number> {
  return Number(await local.rpc("eth_getTransactionCount", [address, "latest"]));
}
