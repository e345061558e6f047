/**
 * Keys and signatures (docs: guide, "Authentication"; websocket, "Authentication"). What is signed over HTTP is time, key,
 * window and the query as it is sent, or the body; of a socket only the login is. HMAC keys sign with SHA-256 in hex, RSA
 * keys in base64.
 */
import { type Draft, encodeQuery } from "../../core/call.ts";
import { hmac, rsa, type Sign, signed } from "../../core/crypto.ts";
import type { Auth } from "../../core/endpoint.ts";
import { extended } from "../../core/fields.ts";
import type { Keys } from "../../core/secret.ts";

/** Milliseconds after which Bybit refuses a request on arrival. */
export const recvWindow = 5_000;
/** The parameter of every signed operation that says so. */
export const inTime: { readonly "X-BAPI-RECV-WINDOW": number } = { "X-BAPI-RECV-WINDOW": recvWindow };
/** A login is taken this many milliseconds: it has to lie ahead of the venue's clock when it arrives. */
const loginWindow = 10_000;

/** Signs HTTP requests, and logs sockets in. */
export interface Authority {
  authorize(draft: Draft, auth: Exclude<Auth, "none">, now: number): Draft | Promise<Draft>;
  /** The time of a request over the trade socket: what is sent there is not signed. */
  authorizeParams(params: Readonly<Record<string, unknown>>, now: number): Readonly<Record<string, unknown>>;
  /** What a socket's login is made of: key, the time it ends in milliseconds since 1970 UTC, and signature. */
  login(now: number): Promise<readonly [key: string, expires: number, signature: string]>;
}

/** What signs for these keys. The secret is turned into a key object once and not kept as text. */
export function authorityOf(keys: Keys): Authority {
  const sign = signOf(keys);
  return {
    authorize: (draft, _auth, now) => {
      const time = String(Math.floor(now));
      const window = draft.headers["X-BAPI-RECV-WINDOW"] ?? String(recvWindow);
      const payload = draft.method === "GET" ? encodeQuery(draft.query) : draft.body ?? "";
      const key = keys.key.reveal();
      return signed(sign(`${time}${key}${window}${payload}`), (signature) => ({
        ...draft,
        headers: extended(draft.headers, {
          "X-BAPI-API-KEY": key,
          "X-BAPI-TIMESTAMP": time,
          "X-BAPI-RECV-WINDOW": window,
          "X-BAPI-SIGN": signature,
        }),
      }));
    },
    authorizeParams: (params, now) => extended(params, { "X-BAPI-TIMESTAMP": String(Math.floor(now)) }),
    login: async (now) => {
      const expires = Math.floor(now) + loginWindow;
      return [keys.key.reveal(), expires, await sign(`GET/realtime${expires}`)];
    },
  };
}

function signOf(keys: Keys): Sign {
  if (keys.sign) return keys.sign;
  if (keys.privateKey) return rsa(keys.privateKey.reveal(), "sha256", "base64");
  return hmac("sha256", keys.secret?.reveal() ?? "", "hex");
}
