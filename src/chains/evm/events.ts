/** What a contract has written down, from the chain's first block on. */
import type { CallOptions } from "../../core/call.ts";
import type { Hex } from "../../core/endpoint.ts";
import type { EventQuery } from "../../model/chain.ts";
import { decodeLog, topicsOf } from "./abi.ts";
import { codecLoaded } from "./coding.ts";
import type { Nodes } from "./nodes.ts";
import { head, logsOf } from "./receipts.ts";

/** The events of one kind, in order. Many nodes refuse to look through so many blocks: what they say is thrown. */
export async function eventsOf<A>(
  nodes: Nodes,
  { contract, event, where }: EventQuery<A>,
  options?: CallOptions,
): Promise<readonly A[]> {
  await codecLoaded();
  const topics: readonly (Hex | null)[] = topicsOf(event, where);
  return await nodes.ask(async (node) => {
    await head(node);
    const query = { address: contract, topics, fromBlock: "0x0", toBlock: "latest" };
    const logs = logsOf(await node.request("eth_getLogs", [query]), "logs");
    return logs.flatMap((log) => decodeLog(event, log) ?? []);
  }, options);
}
