/**
 * Who asks, and who answers (docs: "Authentication"). A request is signed by HMAC SHA-256 in hexadecimal digits over key, method,
 * host, path, query, content type, nonce, time, version and body; its answer over the request's nonce and time, the answer's content
 * type and its body.
 */
import { venue } from "../../../generated/bitstamp/venue.ts";
import { type Draft, encodeQuery, type Wire } from "../../core/call.ts";
import { hmac, type Sign, signed } from "../../core/crypto.ts";
import { ValidationError } from "../../core/errors.ts";
import type { Keys } from "../../core/secret.ts";

const version = "v2";

/** Milliseconds that the time of a request may be off, in either direction (docs: "Possible authentication errors", API0017). */
const allowed = 150_000;
/**
 * Milliseconds that what changes something is good for. It is signed with a time that lies back so far that the venue refuses it
 * after that: what is held up on its way is not to be done minutes later, and its absence is proven the sooner.
 */
export const writeDeadline = 30_000;
/** The routes of those. */
const writes = /\/(?:buy|sell|cancel_order|cancel_all_orders|replace_order)\//;

/** Requests are signed for the venue's own host, wherever they are sent. */
const host: string = new URL(venue.environments["live"]?.["rest"] ?? "").host;

/** Signs requests, and reads signatures of answers. */
export type Authority = Pick<Wire, "authorize"> & Required<Pick<Wire, "genuine">>;

/** `random`: so many characters that nobody knows before. */
export function authorityOf(keys: Keys, random: (length: number) => string): Authority {
  const sign = signerOf(keys);
  return {
    authorize: (draft, _, now) => {
      const { method, path, query, body = "" } = draft;
      const search = query.length === 0 ? undefined : draft.search ?? encodeQuery(query);
      const who = `BITSTAMP ${keys.key.reveal()}`;
      const nonce = nonceOf(random(32));
      const time = String(Math.floor(writes.test(path) ? now - allowed + writeDeadline : now));
      // Where there is no body there is no type of it (docs: "Authentication examples").
      const type = draft.headers["content-type"] ?? "";
      const whole = search === undefined ? path : `${path}?${search}`;
      const text = `${who}${method}${host}${whole}${type}${nonce}${time}${version}${body}`;
      return signed(sign(text), (signature): Draft => ({
        ...draft,
        ...(search === undefined ? {} : { search }),
        headers: {
          ...draft.headers,
          "X-Auth": who,
          "X-Auth-Signature": signature,
          "X-Auth-Nonce": nonce,
          "X-Auth-Timestamp": time,
          "X-Auth-Version": version,
        },
      }));
    },
    genuine: ({ headers, body }, { headers: own }) => {
      const told = headers["x-server-auth-signature"]?.toLowerCase();
      if (told === undefined) return false;
      const type = headers["content-type"] ?? "";
      const text = `${own["X-Auth-Nonce"]}${own["X-Auth-Timestamp"]}${type}${body}`;
      return signed(sign(text), (signature) => signature.toLowerCase() === told);
    },
  };
}

/** A nonce of 36 characters in lower case, in the form of the documentation's example. */
function nonceOf(text: string): string {
  const digits = [...text].map((letter) => (parseInt(letter, 36) % 16).toString(16)).join("");
  return [[0, 8], [8, 12], [12, 16], [16, 20], [20, 32]].map(([from, to]) => digits.slice(from, to)).join("-");
}

function signerOf({ sign, secret }: Keys): Sign {
  if (sign) return sign;
  if (secret) return hmac("sha256", secret.reveal(), "hex");
  throw new ValidationError("credentials.secret", "is what Bitstamp signs with: there are no private keys");
}
