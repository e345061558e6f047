/** Code that a connector does not begin with. */
import { loading } from "../core/loading.ts";

type Later = typeof import("./later.ts");

let later: Later | undefined;

/** Loads it. Once it is there it is given at once. */
export async function loadLater(): Promise<Later> {
  return later ??= await loading(import("./later.ts"));
}
