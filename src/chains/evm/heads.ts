/** New blocks, by looking; at once where a node tells of them over a socket. */
import { type Clock, sleep } from "../../core/clock.ts";
import { type Feed, Source } from "../../core/feed.ts";
import type { Nodes } from "./nodes.ts";
import { head } from "./receipts.ts";
import type { Rpc } from "./rpc.ts";
import type { SocketRpc } from "./ws.ts";

/** The feed of a chain's newest block numbers. It looks only while somebody listens. */
export class Heads {
  readonly #nodes: Nodes;
  readonly #sockets: readonly SocketRpc[];
  readonly #clock: Clock;
  readonly #interval: number;
  readonly #feeds: Set<Source<number>> = new Set();
  #stop: AbortController | undefined;

  constructor(nodes: Nodes, rpcs: readonly Rpc[], clock: Clock, interval: number) {
    this.#nodes = nodes;
    this.#sockets = rpcs.filter((rpc): rpc is SocketRpc => "onBlock" in rpc);
    this.#clock = clock;
    this.#interval = interval;
  }

  watch(): Feed<number> {
    const feed: Source<number> = new Source({ keep: "newest" }, () => {
      this.#feeds.delete(feed);
      if (this.#feeds.size === 0) this.#stop?.abort();
    });
    this.#feeds.add(feed);
    if (this.#feeds.size === 1) {
      this.#stop = new AbortController();
      void this.#look(this.#stop.signal);
    }
    return feed;
  }

  close(): void {
    for (const feed of [...this.#feeds]) feed.close();
  }

  async #look(signal: AbortSignal): Promise<void> {
    let last = "";
    let wake = (): void => {};
    const ends = this.#sockets.map((socket) => socket.onBlock(() => wake()));
    while (!signal.aborted) {
      // What comes while it looks is not missed.
      const told = new Promise<void>((resolve) => (wake = resolve));
      try {
        const block = await this.#nodes.ask(head, { signal });
        // The hash as well: after a reorganisation the same number is another block.
        if (block.hash !== last) { for (const feed of [...this.#feeds]) feed.push(block.number); }
        last = block.hash;
        for (const feed of [...this.#feeds]) if (feed.status.state !== "live") feed.report({ state: "live" });
      } catch {
        for (const feed of [...this.#feeds]) if (feed.status.state === "live") feed.report({ state: "stale" });
      }
      await Promise.race([told, sleep(this.#clock, this.#interval, signal)]).catch(() => {});
    }
    for (const end of ends) end();
  }
}
