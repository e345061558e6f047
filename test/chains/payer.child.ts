/** Pays once, and kills itself at the moment that it was told: `payer.child.ts <orders as JSON>`. */
import process from "node:process";
import { openChain } from "../../src/chains/evm/evm.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import { type Http, nodeHttp } from "../../src/core/http/http.ts";
import type { Storage } from "../../src/core/storage.ts";
import { fileStorage } from "../../src/ports/file-storage.ts";
import { paying } from "./stage.support.ts";

/** `signed`: nothing is written down. `written`: and nothing offered. `offered`: and no answer read. `told`: at the first look. */
export type Moment = "signed" | "written" | "offered" | "told";

export interface Orders {
  readonly url: string;
  readonly chain: number;
  readonly multicall: Hex;
  readonly privateKey: Hex;
  readonly directory: string;
  readonly token: Hex;
  readonly to: Hex;
  readonly key?: string;
  /** Seconds since 1970 UTC. */
  readonly deadline?: number;
  readonly moment: Moment;
}

const orders = JSON.parse(process.argv[2] ?? "") as Orders;
const { moment } = orders;
const client = nodeHttp();
const files = fileStorage(orders.directory);

/** At once, as a machine without power: nothing is tidied up. */
function end(): never {
  process.kill(process.pid, "SIGKILL");
  for (;;);
}

const storage: Storage = {
  ...files,
  append: (name, line) => moment === "signed" ? end() : files.append(name, line),
};
const http: Http = async (request) => {
  const asks = (method: string): boolean => request.body?.includes(`"${method}"`) ?? false;
  if (moment === "written" && asks("eth_sendRawTransaction")) end();
  if (moment === "told" && asks("eth_getTransactionReceipt")) end();
  const answer = await client.request(request);
  if (moment === "offered" && asks("eth_sendRawTransaction")) end();
  return answer;
};
const chain = openChain({
  chain: {
    name: "local",
    id: orders.chain,
    coin: "ETH",
    blockTime: 1_000,
    confirmations: 1,
    minimumTip: 0n,
    multicall: orders.multicall,
    tokens: [],
  },
  rpc: orders.url,
  account: { privateKey: orders.privateKey },
  pollInterval: 20,
  maxBlockAge: 1e9,
  ports: { http, storage },
});
const { key, deadline } = orders;
const sent = await chain.send(
  {
    call: paying({ address: orders.token }, orders.to),
    operation: "pay",
    ...(deadline === undefined ? {} : { deadline }),
  },
  key === undefined ? {} : { key },
);
await sent.done;
