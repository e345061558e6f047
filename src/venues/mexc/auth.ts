/**
 * Keys and signatures (docs: "SIGNED"). What is signed is the query exactly as it is sent, by HMAC with SHA-256, in small hex
 * digits. All parameters travel in the query, and yet what is not a GET has to have a content type (error 700013).
 */
import { type Draft, encodeQuery } from "../../core/call.ts";
import { hmac, signed } from "../../core/crypto.ts";
import { ValidationError } from "../../core/errors.ts";
import type { Keys } from "../../core/secret.ts";
import { about } from "./errors.ts";

/** Signs a request; `now` in milliseconds since 1970 UTC of the venue's clock. */
export type Authorize = (draft: Draft, now: number) => Draft | Promise<Draft>;

/** What signs for these keys. The secret is turned into a key object once and not kept as text. */
export function authorizeOf(keys: Keys): Authorize {
  if (keys.privateKey) throw new ValidationError("credentials.privateKey", "is no key of MEXC", about);
  const sign = keys.sign ?? hmac("sha256", keys.secret?.reveal() ?? "", "hex");
  return (draft, now) => {
    const headers = {
      "x-mexc-apikey": keys.key.reveal(),
      ...(draft.method === "GET" ? {} : { "content-type": "application/json" }),
      ...draft.headers,
    };
    const query = draft.query.concat([["timestamp", String(Math.floor(now))]]);
    const text = encodeQuery(query);
    return signed(sign(text), (signature) => ({
      ...draft,
      query: [...query, ["signature", signature]],
      search: `${text}&signature=${encodeURIComponent(signature)}`,
      headers,
    }));
  };
}
