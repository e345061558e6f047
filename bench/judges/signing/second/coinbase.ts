/** Coinbase beside siebly's client. */
import type { Second } from "../second.ts";
import { readAlike } from "../venues/coinbase.ts";
import { type Family, family, keeper, locale, opened } from "./axios.ts";

const coinbase: Second = {
  library: "coinbase-api",
  added: [],
  open: async ({ ours: { credentials } }) => {
    const { kept, last } = keeper();
    const { key: apiKey, secret, privateKey } = credentials as Readonly<Record<string, string>>;
    const options = { apiKey, apiSecret: privateKey ?? secret };
    const client = await opened<Family>("coinbase-api", "CBAdvancedTradeClient", options, kept);
    return family(client, last, ({ method, query, body }) => method === "GET" ? query : { query, body });
  },
  differences: [
    locale,
    {
      part: "header",
      name: "authorization",
      ours: /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/,
      theirs: /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/,
      same: (ours, theirs) => readAlike(ours, theirs, { begun: 1, ended: [1, 111] }),
      reason:
        "Tokens of the same key for the same method and path, both well signed. Each has a number of its own; ours begins a " +
        "second earlier and, for what changes something, ends after ten.",
    },
  ],
};
export default coinbase;
