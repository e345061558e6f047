/** Calls and logs as bytes. What a contract answers is checked by decoding it: what does not fit its ABI is an error. */
import { Buffer } from "node:buffer";
import type { Abi } from "viem";
import type { ContractEvent, ContractFunction, Hex } from "../../core/endpoint.ts";
import { SchemaError } from "../../core/errors.ts";
import type { ContractCall, Log } from "../../model/chain.ts";
import { codec } from "./coding.ts";
import { hex, keccak256 } from "./keccak.ts";

function abiOf(of: ContractFunction<readonly unknown[], unknown>): Abi {
  const stateMutability = of.write ? (of.payable ? "payable" : "nonpayable") : "view";
  return [{ type: "function", name: of.name, inputs: of.inputs, outputs: of.outputs, stateMutability }] as Abi;
}

function eventAbi(event: ContractEvent<unknown>): Abi {
  return [{ type: "event", name: event.name, inputs: event.inputs }] as Abi;
}

/** The bytes of a call. */
export function encodeCall(call: ContractCall<unknown>): Hex {
  return codec().encodeFunctionData({ abi: abiOf(call.of), functionName: call.of.name, args: call.args });
}

/** The bytes of a call whose arguments fit, for calls inside calls. */
export function encode<A extends readonly unknown[]>(of: ContractFunction<A, unknown>, args: A): Hex {
  const plain = of as ContractFunction<readonly unknown[], unknown>;
  return codec().encodeFunctionData({ abi: abiOf(plain), functionName: of.name, args });
}

/** The bytes of arguments without the function's name: what contracts hand to each other, and what ids are made of. */
export function encodeArguments<A extends readonly unknown[]>(of: ContractFunction<A, unknown>, args: A): Hex {
  return `0x${encode(of, args).slice(10)}`;
}

/** The hash of bytes as the chain knows it (Keccak-256). */
export function hashOf(bytes: Hex): Hex {
  return hex(keccak256(Buffer.from(bytes.slice(2), "hex"))) as Hex;
}

/**
 * What a function gave.
 *
 * @throws {SchemaError} where the bytes are not what its ABI says, none among it: there is no contract then.
 */
export function decodeResult<A extends readonly unknown[], R>(of: ContractFunction<A, R>, data: Hex): R {
  if (of.outputs.length === 0) return undefined as R;
  const { decodeFunctionResult } = codec();
  try {
    return decodeFunctionResult({
      abi: abiOf(of as ContractFunction<readonly unknown[], R>),
      functionName: of.name,
      data,
    }) as R;
  } catch {
    const received = data === "0x" ? "nothing" : `${(data.length - 2) / 2} bytes`;
    throw new SchemaError(of.name, of.outputs.map(({ type }) => type).join(", "), received);
  }
}

/** What tells the logs of an event by those of its indexed values that are given. */
export function topicsOf<A>(event: ContractEvent<A>, where: Partial<A>): readonly (Hex | null)[] {
  const abi = eventAbi(event as ContractEvent<unknown>);
  return codec().encodeEventTopics({
    abi,
    eventName: event.name,
    args: where as Record<string, unknown>,
  }) as (Hex | null)[];
}

/** The values of a log by name; undefined where it is of another event. */
export function decodeLog<A>(event: ContractEvent<A>, log: Log): A | undefined {
  const abi = eventAbi(event);
  const { decodeEventLog, encodeEventTopics } = codec();
  if (encodeEventTopics({ abi, eventName: event.name })[0] !== log.topics[0]) return undefined;
  try {
    const topics = log.topics as [signature: Hex, ...args: Hex[]];
    return decodeEventLog({ abi, data: log.data, topics, strict: true }).args as unknown as A;
  } catch {
    // Another contract's event of the same signature: it indexes other values.
    return undefined;
  }
}

/**
 * Why a call was undone, from what it gave back: the text of a plain reason, the name of any other error. An error that carries
 * what another contract gave back tells that too.
 */
export function revertReason(data: Hex, errors: readonly ContractEvent<unknown>[] = []): string | undefined {
  if (data === "0x") return undefined;
  const { decodeErrorResult } = codec();
  const own = errors.map(({ name, inputs }) => ({ type: "error", name, inputs }));
  try {
    // The two that the language has itself, Error and Panic, are always known.
    const { errorName, args } = decodeErrorResult({ abi: own as Abi, data }) as {
      readonly errorName: string;
      readonly args?: readonly unknown[];
    };
    if (errorName === "Error") return String(args?.[0] ?? "").slice(0, 200);
    const inputs = errors.find(({ name }) => name === errorName)?.inputs ?? [];
    const told = (args ?? []).map((arg, at) =>
      inputs[at]?.type === "bytes" ? revertReason(arg as Hex, errors) ?? "nothing" : String(arg)
    );
    return `${errorName}(${told.join(", ")})`.slice(0, 200);
  } catch {
    return `error ${data.slice(0, 10)}`;
  }
}
