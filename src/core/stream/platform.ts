/** The platform's WebSockets, loaded with the first one: who brings sockets of their own never loads them. */
import { TransportError } from "../errors.ts";
import type { OpenSocket, Socket } from "./socket.ts";

/** Opens a socket of the platform. */
export const platformSocket: OpenSocket = (url, events, options) => {
  let socket: Socket | undefined;
  let closed = false;
  const end = (reason: string): void => {
    if (closed) return;
    closed = true;
    queueMicrotask(() => events.closed(1006, reason));
  };
  import("./socket.ts").then(({ openSocket }) => {
    if (!closed) socket = openSocket(url, events, options);
  }, () => end("the WebSocket client cannot be loaded"));
  return {
    get buffered() {
      return socket?.buffered ?? 0;
    },
    send: (text) => {
      if (socket === undefined) throw new TransportError("network", "the socket is not open", false);
      socket.send(text);
    },
    ping: () => socket?.ping(),
    close: () => socket === undefined ? end("closed before it opened") : socket.close(),
  };
};
