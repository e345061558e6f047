/**
 * How Gateway says no: `{ statusCode, error, message, code? }` under the status itself. Hardly anything has a code: what is
 * meant is read from the text (facts: src/services/error-handler.ts and the routes of its repository).
 */
import type { HttpAnswer } from "../../core/http/contract.ts";
import { type Refused, retryAfterOf } from "../../core/refusal.ts";

/** Of what was refused before anything was sent. The first that fits decides. */
const meanings: readonly (readonly [code: string, text: RegExp])[] = [
  ["allowance", /allowance/i],
  ["quote", /quote not found/i],
  ["slippage", /slippage tolerance exceeded/i],
  ["simulation", /simulation failed/i],
  ["funds", /insufficient/i],
];
/** The limiter in front of all routes; a node behind Gateway has other words for the same status. */
const ownLimit = /^Rate limit exceeded, retry in/;
/** A text may hold a whole transaction and its receipt. What is of use stands in front. */
const longest = 500;

/** Reads a refusal; `undefined` where it is not Gateway that speaks. */
export function refusal({ status, headers }: HttpAnswer, body: unknown): Refused | undefined {
  if (status < 400 || typeof body !== "object" || body === null) return undefined;
  const { statusCode, message, code } = body as Readonly<Record<string, unknown>>;
  if (statusCode !== status || typeof message !== "string") return undefined;
  const retryAfter = retryAfterOf(headers);
  return {
    code: codeOf(status, message, code),
    text: message.slice(0, longest),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

function codeOf(status: number, message: string, code: unknown): string {
  if (typeof code === "string" && code !== "") return code;
  if (status === 429 && ownLimit.test(message)) return "limit";
  if (status === 400) return meanings.find(([, text]) => text.test(message))?.[0] ?? "400";
  return `${status}`;
}

/** What a failure tells of a transaction that was sent before it. */
export interface Told {
  readonly hash: string;
  /** The node's library has seen the receipt, and that it was undone. */
  readonly undone: boolean;
}

/**
 * The transaction in the text of a failure. Gateway passes on what its library (ethers 5) says of one that was undone:
 * `transaction failed […] (transactionHash="0x…", …, code=CALL_EXCEPTION)`.
 */
export function toldOf(text: string): Told | undefined {
  const hash = /transactionHash="(0x[0-9a-fA-F]{64})"/.exec(text)?.[1];
  if (hash === undefined) return undefined;
  return { hash, undone: /transaction failed \[ See: \S*CALL_EXCEPTION \]/.test(text) };
}
