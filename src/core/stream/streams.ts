/** As many supervised sockets to one server as its subscriptions need. */
import type { CallOptions } from "../call.ts";
import { type Listener, made, Stream, type StreamParts } from "./stream.ts";

/** Spreads subscriptions over as many connections as the venue's limit of subscriptions asks for. */
export class Streams {
  readonly #parts: StreamParts;
  readonly #streams: Stream[] = [];
  #closed = false;

  constructor(parts: StreamParts) {
    made(parts, true);
    this.#parts = parts;
  }

  add(address: string, listener: Listener, options: CallOptions = {}): Promise<() => void> {
    let stream = this.#streams.find((one) => one.has(address)) ??
      this.#streams.find((one) => one.size < this.#parts.protocol.topics.connection);
    if (!stream || this.#closed) {
      stream = new Stream(this.#parts);
      this.#streams.push(stream);
      if (this.#closed) stream.close();
    }
    return stream.add(address, listener, options);
  }

  /** Unsubscribes this address and subscribes it again, on the connection it is on. */
  resubscribe(address: string): void {
    this.#streams.find((one) => one.has(address))?.resubscribe(address);
  }

  close(): void {
    this.#closed = true;
    for (const stream of this.#streams) stream.close();
  }
}
