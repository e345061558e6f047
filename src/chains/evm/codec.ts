/** What is loaded with the first chain: the curve that signs, and what is taken of the package viem. */
export { recoverAddress, signerOf } from "./keys.ts";
export {
  decodeErrorResult,
  decodeEventLog,
  decodeFunctionResult,
  encodeEventTopics,
  encodeFunctionData,
  parseTransaction,
  serializeTransaction,
} from "viem";
