/** Servers on loopback that send exactly the bytes a test writes. */
import { Buffer } from "node:buffer";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { testCertificate, testKey } from "./certificate.ts";

/** One HTTP request as it came. */
export interface Received {
  /** Request line and headers, as written. */
  readonly head: string;
  readonly body: string;
  /** Number of the connection it came on, from 1. */
  readonly connection: number;
}

/** A running server. */
export interface Loopback {
  readonly port: number;
  /** `http://` or `https://` and the address, without a slash at its end. */
  readonly origin: string;
  readonly requests: readonly Received[];
  /** How many connections were made, ever. */
  readonly connections: number;
  /** How many are open now. */
  readonly open: number;
  close(): Promise<void>;
}

/** Starts a server that calls `connected` with every connection. */
export async function listen(connected: (socket: Socket) => void, secure = false): Promise<Loopback> {
  return await start(connected, [], secure);
}

/** Starts an HTTP server that calls `answer` with every complete request. */
export async function serve(
  answer: (socket: Socket, request: Received) => void,
  secure = false,
): Promise<Loopback> {
  const requests: Received[] = [];
  let connections = 0;
  return await start(
    (socket) => {
      const connection = ++connections;
      let pending = Buffer.alloc(0);
      socket.on("data", (chunk: Buffer) => {
        pending = Buffer.concat([pending, chunk]);
        for (let end = pending.indexOf("\r\n\r\n"); end >= 0; end = pending.indexOf("\r\n\r\n")) {
          const head = pending.subarray(0, end).toString("latin1");
          const length = Number(/^content-length: *(\d+)$/im.exec(head)?.[1] ?? 0);
          if (pending.length < end + 4 + length) return;
          const body = pending.subarray(end + 4, end + 4 + length).toString("utf8");
          pending = pending.subarray(end + 4 + length);
          const request = { head, body, connection };
          requests.push(request);
          answer(socket, request);
        }
      });
    },
    requests,
    secure,
  );
}

/** An answer with its length. */
export function ok(body: string, status = "200 OK", headers: readonly string[] = []): string {
  return [`HTTP/1.1 ${status}`, `Content-Length: ${Buffer.byteLength(body)}`, ...headers, "", body].join("\r\n");
}

/** A port of loopback at which nobody listens. */
export async function deadPort(): Promise<number> {
  const server = await listen(() => {});
  await server.close();
  return server.port;
}

async function start(
  connected: (socket: Socket) => void,
  requests: readonly Received[],
  secure: boolean,
): Promise<Loopback> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const welcome = (socket: Socket): void => {
    connections++;
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    // Without a reader the end of a connection is not seen.
    socket.resume();
    connected(socket);
  };
  const server: Server = secure
    ? createTlsServer({ key: testKey, cert: testCertificate }, welcome)
    : createServer(welcome);
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `${secure ? "https" : "http"}://127.0.0.1:${port}`,
    requests,
    get connections() {
      return connections;
    },
    get open() {
      return sockets.size;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Waits until `condition` holds, for at most five seconds. */
export async function until(condition: () => boolean): Promise<void> {
  for (let n = 0; n < 1_000 && !condition(); n++) await new Promise((resolve) => setTimeout(resolve, 5));
  if (!condition()) throw new Error("the condition did not come to hold");
}
