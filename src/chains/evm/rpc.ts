/** JSON-RPC of one node: what it answers, and the ways in which it does not. */
import type { Clock } from "../../core/clock.ts";
import { onAbort } from "../../core/abort.ts";
import { RateLimited, SchemaError, TransportError, ValidationError, VenueError } from "../../core/errors.ts";
import { type Http, HttpFailure } from "../../core/http/contract.ts";
import { parseJson, stringifyJson } from "../../core/json.ts";
import { retryAfterOf } from "../../core/refusal.ts";
import { Secret } from "../../core/secret.ts";

/** A node said no. `data` is what a contract gave back where that is why. */
export class RpcError extends VenueError {
  override readonly name: string = "RpcError";
  readonly data: string | undefined;

  constructor(code: number, message: string, data: string | undefined, operation: string) {
    super(message.slice(0, 300), { code: String(code), operation });
    this.data = data;
  }
}

/** One node. */
export interface Rpc {
  /** The host alone: what follows it may be a key. */
  readonly label: string;
  /**
   * Asks once. Rejects with `RpcError` where the node said no, `TransportError` or `RateLimited` where it did not answer,
   * `SchemaError` where its answer is none.
   */
  request(method: string, params: readonly unknown[], limits: RpcLimits): Promise<unknown>;
  close(): void;
}

/** How long a request may take, in milliseconds, and what ends it. */
export interface RpcLimits {
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/** What a node is reached with. */
export interface RpcPorts {
  readonly http: Http;
  readonly clock: Clock;
}

const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;

/**
 * A node's address, checked: encrypted, unless it is on this machine.
 *
 * @throws {ValidationError} without the address.
 */
export function nodeAddress(
  address: unknown,
): { readonly url: Secret; readonly label: string; readonly socket: boolean } {
  const url = typeof address === "string" && URL.canParse(address) ? new URL(address) : undefined;
  const known = url !== undefined && /^(?:https?|wss?):$/.test(url.protocol);
  if (!known) throw new ValidationError("rpc", "must be addresses that begin with https: or wss:");
  const open = url.protocol === "http:" || url.protocol === "ws:";
  if (open && !loopback.test(url.hostname)) {
    throw new ValidationError("rpc", "must be encrypted (https: or wss:), unless the node is on this machine");
  }
  return { url: new Secret(address as string), label: url.host, socket: url.protocol.startsWith("ws") };
}

/** A node over HTTP. */
export function httpRpc(url: Secret, label: string, { http, clock }: RpcPorts): Rpc {
  let last = 0;
  return {
    label,
    request: async (method, params, { timeout, signal }) => {
      const id = ++last;
      const body = stringifyJson({ jsonrpc: "2.0", id, method, params });
      const answer = await limited(clock, timeout, signal, method, (own) =>
        http({
          method: "POST",
          url: url.reveal(),
          headers: { "content-type": "application/json" },
          body,
          signal: own,
        }));
      if (answer.status === 429) {
        throw new RateLimited(`${label} wants fewer requests`, {
          operation: method,
          code: "HTTP 429",
          status: 429,
          retryAfter: retryAfterOf(answer.headers),
        });
      }
      // Some nodes tell a refusal of JSON-RPC with a status of its own.
      const parsed = parsedOf(answer.body);
      if (parsed === undefined || (answer.status >= 300 && typeof parsed["error"] !== "object")) {
        throw new TransportError("status", `${label} answered ${answer.status}`, true, {
          operation: method,
          status: answer.status,
        });
      }
      return resultOf(parsed, id, method);
    },
    close: () => {},
  };
}

/** Runs a request with its limits; what goes wrong becomes a `TransportError`. */
async function limited<T>(
  clock: Clock,
  timeout: number,
  signal: AbortSignal | undefined,
  operation: string,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  if (signal?.aborted) throw new TransportError("aborted", "aborted", false, { operation, cause: signal.reason });
  const stop = signal === undefined ? undefined : onAbort(signal, () => controller.abort(signal.reason));
  let late = false;
  const cancel = clock.after(timeout, () => {
    late = true;
    controller.abort();
  });
  try {
    return await run(controller.signal);
  } catch (error) {
    if (late) throw new TransportError("timeout", `no answer in ${timeout} ms`, true, { operation });
    if (signal?.aborted) throw new TransportError("aborted", "aborted", true, { operation, cause: signal.reason });
    if (error instanceof HttpFailure) throw new TransportError("network", error.message, error.sent, { operation });
    throw error;
  } finally {
    cancel();
    stop?.();
  }
}

/** An answer's text as an object. */
export function parsedOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = parseJson(text);
    return value !== null && typeof value === "object" && !Array.isArray(value)
      ? value as Readonly<Record<string, unknown>>
      : undefined;
  } catch {
    return undefined;
  }
}

/** The result of an answer; throws what it says instead. */
export function resultOf(answer: Readonly<Record<string, unknown>>, id: number, operation: string): unknown {
  const { error } = answer;
  if (error !== undefined && error !== null) {
    const { code, message, data } = error as Readonly<Record<string, unknown>>;
    const inner = typeof data === "object" && data !== null ? (data as { data?: unknown }).data : data;
    throw new RpcError(
      typeof code === "number" ? code : -32_603,
      typeof message === "string" ? message : "no reason given",
      typeof inner === "string" && /^0x[0-9a-fA-F]*$/.test(inner) ? inner : undefined,
      operation,
    );
  }
  if (answer["id"] !== id || !Object.hasOwn(answer, "result")) {
    throw new SchemaError("", "an answer to the request", "another", { operation });
  }
  return answer["result"];
}
