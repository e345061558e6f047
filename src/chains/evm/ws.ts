/** JSON-RPC of one node over a WebSocket: opened when it is needed, again after it was lost. */
import { onAbort } from "../../core/abort.ts";
import type { Clock } from "../../core/clock.ts";
import { TransportError } from "../../core/errors.ts";
import { stringifyJson } from "../../core/json.ts";
import type { Secret } from "../../core/secret.ts";
import type { OpenSocket, Socket } from "../../core/stream/socket.ts";
import { parsedOf, resultOf, type Rpc } from "./rpc.ts";

/** A node that also tells of new blocks by itself. */
export interface SocketRpc extends Rpc {
  /** Calls back with each new block while the socket lives. Returns what ends it. */
  onBlock(handler: () => void): () => void;
}

const maxMessage = 16 * 1024 * 1024;
const handshake = 10_000;

interface Waiting {
  readonly operation: string;
  readonly resolve: (answer: Readonly<Record<string, unknown>>) => void;
  readonly reject: (error: unknown) => void;
}

/** One connection of the socket's life. */
interface Connection {
  readonly socket: Socket;
  readonly opened: Promise<void>;
  readonly waiting: Map<number, Waiting>;
}

/** A node over a WebSocket. */
export function socketRpc(url: Secret, label: string, openSocket: OpenSocket, clock: Clock): SocketRpc {
  const handlers: Set<() => void> = new Set();
  const decoder = new TextDecoder();
  let connection: Connection | undefined;
  let last = 0;
  let closed = false;

  const connect = (): Connection => {
    const waiting: Map<number, Waiting> = new Map();
    let open = (): void => {};
    let fail = (_: unknown): void => {};
    const opened = new Promise<void>((resolve, reject) => {
      open = resolve;
      fail = reject;
    });
    opened.catch(() => {});
    const socket = openSocket(url.reveal(), {
      opened: () => open(),
      alive: () => {},
      message: (bytes) => {
        const message = parsedOf(decoder.decode(bytes));
        if (message?.["method"] === "eth_subscription") {
          for (const handler of [...handlers]) handler();
          return;
        }
        const id = message?.["id"];
        const asked = typeof id === "number" ? waiting.get(id) : undefined;
        if (message && asked) asked.resolve(message);
      },
      closed: (code, reason) => {
        if (connection === own) connection = undefined;
        const text = `the socket closed: ${code} ${reason}`.trim();
        fail(new TransportError("network", text, false));
        for (const { operation, reject } of waiting.values()) {
          reject(new TransportError("network", text, true, { operation }));
        }
      },
    }, { maxMessage, handshake });
    const own: Connection = { socket, opened, waiting };
    connection = own;
    // Each connection subscribes anew: a subscription ends with its socket.
    if (handlers.size > 0) opened.then(() => subscribe(own)).catch(() => {});
    return own;
  };

  const ask = async (
    to: Connection,
    operation: string,
    params: readonly unknown[],
    timeout: number,
    signal?: AbortSignal,
  ): Promise<unknown> => {
    const id = ++last;
    let end = (): void => {};
    try {
      const late = new Promise<never>((_, reject) => {
        const cancel = clock.after(
          timeout,
          () => reject(new TransportError("timeout", `no answer in ${timeout} ms`, to.waiting.has(id), { operation })),
        );
        const stop = signal === undefined
          ? undefined
          : onAbort(signal, () =>
            reject(new TransportError("aborted", "aborted", to.waiting.has(id), { operation, cause: signal.reason })));
        end = () => {
          cancel();
          stop?.();
        };
      });
      late.catch(() => {});
      await Promise.race([to.opened, late]);
      const answered = new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
        to.waiting.set(id, { operation, resolve, reject });
      });
      answered.catch(() => {});
      to.socket.send(stringifyJson({ jsonrpc: "2.0", id, method: operation, params }));
      return resultOf(await Promise.race([answered, late]), id, operation);
    } finally {
      end();
      to.waiting.delete(id);
    }
  };

  const subscribe = async (to: Connection): Promise<void> => {
    await ask(to, "eth_subscribe", ["newHeads"], handshake);
  };

  return {
    label,
    request: async (method, params, { timeout, signal }) => {
      if (signal?.aborted) throw new TransportError("aborted", "aborted", false, { operation: method });
      if (closed) throw new TransportError("network", "the connector is closed", false, { operation: method });
      return await ask(connection ?? connect(), method, params, timeout, signal);
    },
    onBlock: (handler) => {
      const own = (): void => handler();
      const first = handlers.size === 0;
      handlers.add(own);
      if (first && !closed) {
        if (connection) subscribe(connection).catch(() => {});
        else connect();
      }
      return () => handlers.delete(own);
    },
    close: () => {
      closed = true;
      handlers.clear();
      connection?.socket.close();
    },
  };
}
