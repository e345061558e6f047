/** What happened on a network, as one hash: equal for two runs where every byte, its time and its place were equal. */
import { createHash } from "node:crypto";
import type { Happening } from "./connection.ts";

/** Hashes everything that it is told. */
export class Transcript {
  readonly #hash = createHash("sha256");
  #happenings = 0;
  #bytes = 0;

  /** For `VirtualNetwork.onHappening`. */
  readonly add = ({ time, connection, what, bytes }: Happening): void => {
    this.#happenings++;
    this.#bytes += bytes?.length ?? 0;
    this.#hash.update(`${time} ${connection} ${what} ${bytes?.length ?? 0}\n`);
    if (bytes !== undefined) this.#hash.update(bytes);
  };

  get happenings(): number {
    return this.#happenings;
  }

  /** Bytes written, over all connections and both directions. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The hash so far, in hexadecimal digits. */
  digest(): string {
    return this.#hash.copy().digest("hex");
  }
}
