/** HTX beside ccxt's `htx`. */
import { guard } from "../../../../src/core/secret.ts";
import { authorityOf } from "../../../../src/venues/htx/auth.ts";
import type { Comparison, Fields } from "../comparison.ts";
import { type Exchange, firstFrame } from "../theirs.ts";

const key = "e2xxxxxx-99xxxxxx-84xxxxxx-7xxxx";
const secret = "b0xxxxxx-c6xxxxxx-94xxxxxx-dxxxx";

const renamed = new WeakSet<Exchange>();

/** Accounts and orders in a path have a name of ccxt's own there. */
function nameAlike(exchange: Exchange): void {
  if (renamed.has(exchange)) return;
  renamed.add(exchange);
  const ours = (path: string): string => path.replace(/(account|order)s\/\{id\}/, "$1s/{$1-id}");
  const implode = (exchange["implodeParams"] as (path: string, params: Fields) => string).bind(exchange);
  const extract = (exchange["extractParams"] as (path: string) => string[]).bind(exchange);
  exchange["implodeParams"] = (path: string, params: Fields) => implode(ours(path), params);
  exchange["extractParams"] = (path: string) => extract(ours(path));
}

const htx: Comparison = {
  exchange: "htx",
  keys: { HMAC: { ours: { credentials: { key, secret } }, theirs: { apiKey: key, secret } } },
  prepare: (exchange, fields) => {
    nameAlike(exchange);
    return fields;
  },
  frames: [{
    name: "login",
    ours: (keys, _params, now) => authorityOf(guard(keys.credentials)).login(now),
    theirs: async (exchange) => {
      const params = { url: "wss://api.huobi.pro/ws/v2", hostname: "api.huobi.pro", type: "spot" };
      const frame = await firstFrame(
        exchange,
        () => (exchange["authenticate"] as (params: object) => unknown)(params),
      );
      return (frame as Fields)["params"];
    },
  }],
  differences: [
    {
      part: "header",
      name: "content-type",
      ours: "absent",
      theirs: /^application\/json$/,
      reason: "A cancel by id has all it says in its path; ccxt sends `{}` as its body, which is not signed.",
    },
  ],
};
export default htx;
