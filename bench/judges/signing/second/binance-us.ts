/** Binance.US beside siebly's client of Binance. */
import type { Second } from "../second.ts";
import { type Family, family, keeper, opened } from "./axios.ts";

const binanceUs: Second = {
  library: "binance",
  signature: { in: "query", name: "signature" },
  added: ["timestamp", "signature"],
  open: async ({ ours: { credentials } }) => {
    const { kept, last } = keeper();
    const { key: api_key, secret: api_secret } = credentials as Readonly<Record<string, string>>;
    const options = { api_key, api_secret, disableTimeSync: true, baseUrl: "https://api.binance.us" };
    const client = await opened<Family>("binance", "MainClient", options, kept);
    return family(client, last, ({ query }) => query, ({ path }) => path.replace(/^\//, ""));
  },
  differences: [
    {
      part: "field",
      name: "recvWindow",
      ours: "absent",
      theirs: /^5000$/,
      reason: "The window that the venue has where none is given.",
    },
  ],
};
export default binanceUs;
