/** What every token of these chains has (ERC-20). The optional parts are read as text of either form that is in use. */
import type { ContractEvent, ContractFunction, Hex } from "../../core/endpoint.ts";

const account = { name: "account", type: "address" };
const amount = { name: "amount", type: "uint256" };
const spender = { name: "spender", type: "address" };

export const balanceOf: ContractFunction<readonly [account: Hex], bigint> = {
  name: "balanceOf",
  inputs: [account],
  outputs: [amount],
};

export const allowance: ContractFunction<readonly [owner: Hex, spender: Hex], bigint> = {
  name: "allowance",
  inputs: [{ name: "owner", type: "address" }, spender],
  outputs: [amount],
};

/** Some tokens say nothing, others `true`: what it gives is not read. */
export const approve: ContractFunction<readonly [spender: Hex, amount: bigint], void> = {
  name: "approve",
  inputs: [spender, amount],
  outputs: [],
  write: true,
};

export const decimals: ContractFunction<readonly [], number> = {
  name: "decimals",
  inputs: [],
  outputs: [{ name: "decimals", type: "uint8" }],
};

export const symbol: ContractFunction<readonly [], string> = {
  name: "symbol",
  inputs: [],
  outputs: [{ name: "symbol", type: "string" }],
};

/** A token as it was written before the standard settled. */
export const symbolBytes: ContractFunction<readonly [], Hex> = {
  name: "symbol",
  inputs: [],
  outputs: [{ name: "symbol", type: "bytes32" }],
};

export const transferEvent: ContractEvent<{ readonly from: Hex; readonly to: Hex; readonly value: bigint }> = {
  name: "Transfer",
  inputs: [
    { name: "from", type: "address", indexed: true },
    { name: "to", type: "address", indexed: true },
    { name: "value", type: "uint256" },
  ],
};
