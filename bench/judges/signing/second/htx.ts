/** HTX beside siebly's client. */
import type { Second } from "../second.ts";
import { type Family, family, keeper, locale, opened } from "./axios.ts";

const htx: Second = {
  library: "htx-api",
  signature: { in: "query", name: "Signature" },
  added: ["AccessKeyId", "SignatureMethod", "SignatureVersion", "Timestamp", "Signature"],
  open: async ({ ours: { credentials } }) => {
    const { kept, last } = keeper();
    const { key: apiKey, secret: apiSecret } = credentials as Readonly<Record<string, string>>;
    const client = await opened<Family>("htx-api", "SpotClient", {
      apiKey,
      apiSecret,
      baseUrl: "https://api.huobi.pro",
    }, kept);
    return family(client, last, ({ method, query, body }) => method === "GET" ? query : { query, body });
  },
  bodiesAreUnsigned: true,
  differences: [
    locale,
    {
      part: "field",
      name: /^(\[\]\.)?channel_code$/,
      ours: "absent",
      theirs: /^AA8568bd0c$/,
      reason: "The client's id as a broker. Bodies are not signed.",
    },
  ],
};
export default htx;
