/**
 * The package viem and the curve, loaded with the first chain that is opened, beside the program: they take longer to load
 * than all else here together. Whoever puts a question to a chain waits for them; what is asked for without a wait comes after that.
 */
import { loading } from "../../core/loading.ts";

type Codec = typeof import("./codec.ts");

let code: Promise<Codec> | undefined;
let loaded: Codec | undefined;

/** Waits until calls, logs and transactions can be written, read and signed. Rejects where viem is not installed. */
export function codecLoaded(): Promise<Codec> {
  return code ??= loading(import("./codec.ts")).then((codec) => loaded = codec);
}

/** Begins to load them. */
export function loadCodec(): void {
  // Whoever needs it is told.
  codecLoaded().catch(() => {});
}

/** Both, once they are loaded. Throws before: a mistake of this project, and nothing was sent. */
export function codec(): Codec {
  if (loaded === undefined) throw new TypeError("nothing has been asked of a chain yet: viem is not loaded");
  return loaded;
}
