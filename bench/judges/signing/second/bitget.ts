/** Bitget beside siebly's client. */
import type { Second } from "../second.ts";
import { type Family, family, keeper, locale, opened } from "./axios.ts";

const bitget: Second = {
  library: "bitget-api",
  signature: { in: "header", name: "access-sign" },
  plainQuery: true,
  added: [],
  open: async ({ ours: { network, credentials } }) => {
    const { kept, last } = keeper();
    const { key: apiKey, secret: apiSecret, passphrase: apiPass } = credentials as Readonly<Record<string, string>>;
    // What is signed is the query before it is encoded; of itself this client would sign what it sends.
    const demo = network === "demo";
    const options = { apiKey, apiSecret, apiPass, demoTrading: demo, encodeQueryStringValues: false };
    const client = await opened<Family>("bitget-api", "RestClientV3", options, kept);
    return family(client, last, ({ method, query, body }) => method === "GET" ? query : body);
  },
  differences: [
    locale,
    {
      part: "header",
      name: "x-channel-api-code",
      ours: "absent",
      theirs: /^hbnni$/,
      reason: "The client's id as a broker. It is not signed.",
    },
  ],
};
export default bitget;
