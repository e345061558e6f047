/** Mento: `amm(options)` is a connector for one chain. Needs the package viem. */
export { amm, type MentoOptions } from "./amm.ts";
export type { ChainData, ListedToken } from "../../chains/evm/chains.ts";
export type { EvmOptions, EvmPorts } from "../../chains/evm/evm.ts";
export type { FeeOptions } from "../../chains/evm/fees.ts";
export type { Account, Unsigned } from "../../chains/evm/signer.ts";
