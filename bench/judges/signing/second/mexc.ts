/** MEXC beside its own SDK, which sends by a package of its own and waits for the answer without letting go. */
import { createRequire } from "node:module";
import type { Fields } from "../comparison.ts";
import type { Sent } from "../deviations.ts";
import type { Second } from "../second.ts";
import { opened } from "./axios.ts";

interface Sdk {
  signRequest(method: string, path: string, params: Fields): unknown;
}

const mexc: Second = {
  library: "mexc-api-sdk",
  signature: { in: "query", name: "signature" },
  added: ["timestamp", "signature"],
  open: async ({ ours: { credentials } }) => {
    let sent: Sent | undefined;
    const { resolve, cache } = createRequire(createRequire(import.meta.url).resolve("mexc-api-sdk"));
    const send = (method: string, url: string, { headers }: { readonly headers: Record<string, string> }): void => {
      sent = { method, url, headers };
    };
    const path = resolve("sync-request");
    cache[path] = { exports: { default: send } } as unknown as NonNullable<typeof cache[string]>;
    const { key, secret } = credentials as Readonly<Record<string, string>>;
    const client = await opened<Sdk>("mexc-api-sdk", "Spot", key, secret);
    return ({ method, path, query }) => {
      sent = undefined;
      client.signRequest(method, path.replace(/^\/api\/v3/, ""), query);
      return sent ? Promise.resolve(sent) : Promise.reject(new Error("nothing was sent"));
    };
  },
  differences: [],
};
export default mexc;
