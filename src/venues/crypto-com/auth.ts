/**
 * Keys and signatures (docs: "Digital Signature"). Signed are the method, the request's id, the key, the parameters in the order
 * of their names, name and value one behind the other, and the time.
 */
import type { Draft } from "../../core/call.ts";
import { hmac, type Sign, signed } from "../../core/crypto.ts";
import { ValidationError } from "../../core/errors.ts";
import { parseJson, stringifyJson } from "../../core/json.ts";
import type { Keys } from "../../core/secret.ts";
import { type Fields, isFields } from "../../core/stream/frame.ts";

/** Signs HTTP requests, and the frame that logs a connection in. `now` in milliseconds since 1970 UTC of the venue's clock. */
export interface Authority {
  authorize(draft: Draft, now: number): Draft | Promise<Draft>;
  /** The login, as a frame with this id. */
  login(id: string, now: number): object | Promise<object>;
}

/** Milliseconds after which the venue refuses what was sent (docs: code 40102). */
export const writeDeadline = 60_000;

/** What stands before the name of a method in a path. */
export const root = "/exchange/v1/";

/** What signs for these keys. */
export function authorityOf(keys: Keys): Authority {
  const { key } = keys;
  const sign = signOf(keys);
  let requests = 0;
  const completed = (
    { id, method, params }: { readonly id: string; readonly method: string; readonly params?: unknown },
    now: number,
  ): object | Promise<object> => {
    const nonce = String(Math.floor(now));
    const said = { id, method, api_key: key.reveal(), ...(params === undefined ? {} : { params }), nonce };
    return signed(sign(`${method}${id}${said.api_key}${textOf(params)}${nonce}`), (sig) => ({ ...said, sig }));
  };
  return {
    authorize: (draft, now) => {
      const method = draft.path.slice(root.length);
      const params = draft.body === undefined ? {} : parseJson(draft.body);
      // Two requests of one millisecond are two, also where they are alike.
      const id = `${Math.floor(now)}${String(requests++ % 1_000).padStart(3, "0")}`;
      const headers = { ...draft.headers, "content-type": "application/json" };
      const sent = (body: object): Draft => ({ ...draft, headers, body: stringifyJson(body) });
      const body = completed({ id, method, params }, now);
      return body instanceof Promise ? body.then(sent) : sent(body);
    },
    login: (id, now) => completed({ id, method: "public/auth" }, now),
  };
}

/** Parameters as they are signed: of a map its names, in their order, each with its value; of a list its entries. */
function textOf(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map(textOf).join("");
  if (!isFields(value)) return String(value);
  const fields: Fields = value;
  return Object.keys(fields).sort().map((name) => name + textOf(fields[name])).join("");
}

function signOf({ sign, secret }: Keys): Sign {
  if (sign) return sign;
  if (!secret) throw new ValidationError("credentials.secret", "is needed: keys of Crypto.com sign with HMAC");
  return hmac("sha256", secret.reveal(), "hex");
}
