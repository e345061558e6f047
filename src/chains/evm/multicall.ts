/** Many calls in one, by the contract that is at the same address on every chain (multicall3). */
import type { ContractFunction, Hex } from "../../core/endpoint.ts";

/** One of them. */
export interface Part {
  readonly target: Hex;
  readonly allowFailure: boolean;
  readonly callData: Hex;
}

/** What one of them gave. */
export interface PartResult {
  readonly success: boolean;
  readonly returnData: Hex;
}

export const aggregate3: ContractFunction<readonly [calls: readonly Part[]], readonly PartResult[]> = {
  name: "aggregate3",
  inputs: [{
    name: "calls",
    type: "tuple[]",
    components: [
      { name: "target", type: "address" },
      { name: "allowFailure", type: "bool" },
      { name: "callData", type: "bytes" },
    ],
  }],
  outputs: [{
    name: "returnData",
    type: "tuple[]",
    components: [{ name: "success", type: "bool" }, { name: "returnData", type: "bytes" }],
  }],
  payable: true,
};

export const getBlockNumber: ContractFunction<readonly [], bigint> = {
  name: "getBlockNumber",
  inputs: [],
  outputs: [{ name: "blockNumber", type: "uint256" }],
};

export const getCurrentBlockTimestamp: ContractFunction<readonly [], bigint> = {
  name: "getCurrentBlockTimestamp",
  inputs: [],
  outputs: [{ name: "timestamp", type: "uint256" }],
};
