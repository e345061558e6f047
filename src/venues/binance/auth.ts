/**
 * Keys and signatures. The payload is the query exactly as it is sent; over the socket, the parameters sorted by name.
 * HMAC keys sign with SHA-256 in hex, Ed25519 keys in base64 (docs: REST API, "Request security"; WebSocket API, the same).
 */
import { type Draft, encoded, encodeQuery } from "../../core/call.ts";
import { millisecondsText } from "../../core/datetime.ts";
import { ed25519, hmac, type Sign, signed } from "../../core/crypto.ts";
import type { Auth } from "../../core/endpoint.ts";
import { extended } from "../../core/fields.ts";
import type { Keys } from "../../core/secret.ts";

/** Signs HTTP requests and socket parameters. */
export interface Authority {
  authorize(draft: Draft, auth: Exclude<Auth, "none">, now: number): Draft | Promise<Draft>;
  authorizeParams(
    params: Readonly<Record<string, unknown>>,
    now: number,
  ): Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>;
}

/** What signs for these keys. The secret is turned into a key object once and not kept as text. */
export function authorityOf(keys: Keys): Authority {
  const sign = signOf(keys);
  return {
    authorize: (draft, auth, now) => {
      const headers = { "x-mbx-apikey": keys.key.reveal(), ...draft.headers };
      if (auth === "key") return { ...draft, headers };
      const { method, path, body } = draft;
      const query = draft.query.slice();
      query.push(["timestamp", millisecondsText(now)]);
      const text = encodeQuery(query);
      return signed(sign(text), (signature) => {
        query.push(["signature", signature]);
        const search = `${text}&signature=${encoded(signature)}`;
        return body === undefined
          ? { method, path, query, search, headers }
          : { method, path, query, search, headers, body };
      });
    },
    authorizeParams: (params, now) => {
      const full: Record<string, unknown> = extended(params, { apiKey: keys.key.reveal(), timestamp: Math.floor(now) });
      const names = Object.keys(full).filter((name) => full[name] !== undefined).sort();
      const payload = names.map((name) => `${name}=${String(full[name])}`).join("&");
      return signed(sign(payload), (signature) => extended(full, { signature }));
    },
  };
}

function signOf(keys: Keys): Sign {
  if (keys.sign) return keys.sign;
  if (keys.privateKey) return ed25519(keys.privateKey.reveal(), "base64");
  return hmac("sha256", keys.secret?.reveal() ?? "", "hex");
}
