/** KuCoin beside its own SDK. */
import type { Second } from "../second.ts";
import { keeper, opened } from "./axios.ts";

interface Transport {
  call(
    domain: string,
    broker: boolean,
    method: string,
    path: string,
    request: object | undefined,
    answer: unknown,
    json: boolean,
  ): Promise<unknown>;
  httpClient: { defaults: { adapter: unknown } };
}

const kucoin: Second = {
  library: "kucoin-universal-sdk",
  signature: { in: "header", name: "kc-api-sign" },
  added: [],
  open: async ({ ours: { credentials } }) => {
    const { kept, last } = keeper();
    const spotEndpoint = "https://api.kucoin.com";
    const client = await opened<Transport>(
      "kucoin-universal-sdk/dist/internal/infra/default_transport.js",
      "DefaultTransport",
      { ...credentials, spotEndpoint, futuresEndpoint: "https://api-futures.kucoin.com" },
      "",
    );
    client.httpClient.defaults.adapter = kept.adapter;
    return async ({ method, origin, path, query, body }) => {
      const isQuery = body === undefined;
      const request = isQuery ? { ...query } : { toJson: () => JSON.stringify(body) };
      const none = isQuery && Object.keys(query).length === 0;
      const domain = origin === spotEndpoint ? "spot" : "futures";
      // What comes back is no answer, which is not looked at.
      await client.call(domain, false, method, path, none ? undefined : request, undefined, !isQuery).catch(() => {});
      return last();
    };
  },
  differences: [
    {
      part: "header",
      name: "connection",
      ours: "absent",
      theirs: /^close$/,
      reason: "The SDK closes a connection after each request where it is not told otherwise.",
    },
  ],
};
export default kucoin;
