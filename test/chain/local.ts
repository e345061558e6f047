/** A local chain of a test's own, on loopback: started with a free port, ended with the test. */
import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { type Abi, decodeFunctionResult, encodeDeployData, encodeFunctionData } from "viem";
import type { Hex } from "../../src/core/endpoint.ts";
import type { ChainData } from "../../src/chains/evm/chains.ts";
import { anvil, type Artifact, install } from "./workspace.ts";

/** The chain, and the simplest ways to act on it: none of the product's code is in them. */
export interface LocalChain {
  readonly url: string;
  readonly socket: string;
  readonly data: ChainData;
  /** Accounts with coins that the chain signs for by itself; `keys` are theirs. */
  readonly accounts: readonly Hex[];
  readonly keys: readonly Hex[];
  rpc(method: string, params?: readonly unknown[]): Promise<unknown>;
  deploy(artifact: Artifact, args?: readonly unknown[]): Promise<Contract>;
  /** A contract that is there already. */
  at(address: Hex, abi: readonly unknown[]): Contract;
  /** Blocks with nothing in them, a second apart. */
  mine(blocks?: number): Promise<void>;
  stop(): void;
}

/** A contract that was deployed. */
export interface Contract {
  readonly address: Hex;
  read<T>(name: string, args?: readonly unknown[]): Promise<T>;
  /** Throws where it is undone. */
  write(name: string, args?: readonly unknown[], from?: Hex): Promise<void>;
  /** The bytes of a call, for transactions of a test's own. */
  encode(name: string, args?: readonly unknown[]): Hex;
}

/** Every chain that was started. */
const running: Set<ChildProcess> = new Set();
process.on("exit", stopChains);

/** Ends every chain of this process. */
export function stopChains(): void {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
}

const multicall: Hex = "0xcA11bde05977b3631167028862bE2a173976CA11";
/** The keys that the program makes its accounts of; everybody knows them. */
const keys: readonly Hex[] = [
  "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
  "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
  "0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a",
];

let chains = 0;

/**
 * Starts a chain. Each of a test file has another id, so that nothing of one is taken for the other's, unless it is given one.
 * `start` is the time of its first block, in seconds since 1970 UTC: now where not given. `codeLimit` is the most that a contract
 * may have of code, in bytes: as much as on real chains where not given.
 */
export async function startChain(
  options: { id?: number; start?: number; codeLimit?: number } = {},
): Promise<LocalChain> {
  await install();
  const id = options.id ?? 31_337 + chains++;
  const time = options.start === undefined ? [] : ["--timestamp", String(options.start)];
  const limit = options.codeLimit === undefined ? [] : ["--code-size-limit", String(options.codeLimit)];
  const child = spawn(anvil(), ["--port", "0", "--chain-id", String(id), "--order", "fees", ...time, ...limit], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  running.add(child);
  const port = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      const found = /Listening on 127\.0\.0\.1:(\d+)/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on("error", reject);
    child.on("exit", () => reject(new Error(`the chain did not start: ${text.slice(-300)}`)));
  });
  const url = `http://127.0.0.1:${port}`;
  const rpc = async (method: string, params: readonly unknown[] = []): Promise<unknown> => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const answer = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    const { result, error } = await answer.json() as { result?: unknown; error?: { message: string } };
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const accounts = await rpc("eth_accounts") as readonly Hex[];
  const [first] = accounts as readonly [Hex];
  const sent = async (transaction: Readonly<Record<string, unknown>>): Promise<Hex | null> => {
    const hash = await rpc("eth_sendTransaction", [{ gas: "0x1c9c380", ...transaction }]);
    type Receipt = { readonly status: Hex; readonly contractAddress: Hex | null } | null;
    let receipt: Receipt = null;
    // Mined at once, and told a moment later.
    while (receipt === null) receipt = await rpc("eth_getTransactionReceipt", [hash]) as Receipt;
    if (receipt.status !== "0x1") throw new Error("the transaction was undone");
    return receipt.contractAddress;
  };
  const deploy = async ({ abi, bytecode }: Artifact, args: readonly unknown[] = []): Promise<Contract> => {
    const data = encodeDeployData({ abi: abi as Abi, bytecode, args });
    return contractAt(await sent({ from: first, data }) as Hex, abi as Abi, rpc, sent, first);
  };
  await placeMulticall(rpc, sent, first);
  return {
    url,
    socket: url.replace("http", "ws"),
    data: {
      name: "local",
      id,
      coin: "ETH",
      blockTime: 1_000,
      confirmations: 1,
      minimumTip: 0n,
      multicall,
      tokens: [],
    },
    accounts,
    keys,
    rpc,
    deploy,
    at: (address, abi) => contractAt(address, abi as Abi, rpc, sent, first),
    mine: async (blocks = 1) => void await rpc("anvil_mine", [`0x${blocks.toString(16)}`, "0x1"]),
    stop: () => {
      running.delete(child);
      child.kill("SIGKILL");
    },
  };
}

type Send = (transaction: Readonly<Record<string, unknown>>) => Promise<Hex | null>;
type Ask = LocalChain["rpc"];

/** A contract that is on the chain already. */
export function contractAt(address: Hex, abi: Abi, rpc: Ask, sent: Send, first: Hex): Contract {
  return {
    address,
    read: async <T>(functionName: string, args: readonly unknown[] = []): Promise<T> => {
      const data = encodeFunctionData({ abi, functionName, args });
      const result = await rpc("eth_call", [{ to: address, data }, "latest"]) as Hex;
      return decodeFunctionResult({ abi, functionName, data: result }) as T;
    },
    write: async (functionName, args = [], from = first) => {
      await sent({ from, to: address, data: encodeFunctionData({ abi, functionName, args }) });
    },
    encode: (functionName, args = []) => encodeFunctionData({ abi, functionName, args }),
  };
}

/** Where it is on every real chain. Its code is of the library that calls it. */
async function placeMulticall(rpc: Ask, sent: Send, from: Hex): Promise<void> {
  const path = new URL("../../node_modules/viem/_esm/constants/contracts.js", import.meta.url).href;
  const { multicall3Bytecode } = await import(path) as { readonly multicall3Bytecode: Hex };
  const address = await sent({ from, data: multicall3Bytecode });
  await rpc("anvil_setCode", [multicall, await rpc("eth_getCode", [address, "latest"])]);
}
