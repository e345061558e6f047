/** Gate beside siebly's client. */
import type { Second } from "../second.ts";
import { type Family, family, keeper, locale, opened } from "./axios.ts";

const gate: Second = {
  library: "gateio-api",
  signature: { in: "header", name: "sign" },
  plainQuery: true,
  added: [],
  open: async ({ ours: { credentials } }) => {
    const { kept, last } = keeper();
    const { key: apiKey, secret: apiSecret } = credentials as Readonly<Record<string, string>>;
    const client = await opened<Family>("gateio-api", "RestClient", { apiKey, apiSecret }, kept);
    const path = ({ path }: { readonly path: string }): string => path.replace(/^\/api\/v4/, "");
    return family(client, last, ({ method, query, body }) => method === "GET" ? query : { query, body }, path);
  },
  differences: [
    locale,
    {
      part: "header",
      name: "x-gate-channel-id",
      ours: "absent",
      theirs: /^gateapinode$/,
      reason: "The client's id as a broker. It is not signed.",
    },
    {
      part: "header",
      name: "x-gate-exptime",
      ours: "any",
      theirs: "absent",
      reason: "The deadline of a request, which this client takes from its caller alone. It is not signed.",
    },
    {
      part: "header",
      name: "x-gate-size-decimal",
      ours: /^1$/,
      theirs: "absent",
      reason: "The client asks for amounts of contracts without their fractions. It is not signed.",
    },
  ],
};
export default gate;
