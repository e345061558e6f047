/**
 * Keys and signatures (docs: "Authentication"). Signed are method, host, path and query, the query sorted by its names and with
 * who asks, how and when in it; a body is not signed. The login of a socket is signed in the same way, under other names.
 */
import type { AuthParams } from "../../../generated/htx/spot.ts";
import { venue } from "../../../generated/htx/venue.ts";
import { type Draft, encodeQuery } from "../../core/call.ts";
import { ed25519, hmac, type Sign, signed } from "../../core/crypto.ts";
import { ValidationError } from "../../core/errors.ts";
import { extended } from "../../core/fields.ts";
import type { Keys } from "../../core/secret.ts";

/** Signs HTTP requests and logs sockets in. Times in milliseconds since 1970 UTC of the venue's clock. */
export interface Authority {
  authorize(draft: Draft, now: number): Draft | Promise<Draft>;
  login(now: number): Promise<AuthParams>;
}

/** Milliseconds after which the venue refuses what was signed: five minutes, of whole seconds. */
export const writeDeadline = 300_000;

/** Signatures name the venue's own host, wherever they are sent. */
const live: Readonly<Record<string, string>> = venue.environments["live"] ?? {};
const { host } = new URL(live["rest"] ?? "");
const accountPath = new URL(live["account"] ?? "").pathname;

type Query = [name: string, value: string][];

/** What signs for these keys. */
export function authorityOf(keys: Keys): Authority {
  const { method, sign } = signerOf(keys);
  const textOf = (verb: string, path: string, query: string): string => `${verb}\n${host}\n${path}\n${query}`;
  return {
    authorize: (draft, now) => {
      const own: Query = [
        ["AccessKeyId", keys.key.reveal()],
        ["SignatureMethod", method],
        ["SignatureVersion", "2"],
        ["Timestamp", secondsOf(now)],
      ];
      const query = [...own, ...draft.query].sort(([one], [other]) => one < other ? -1 : one > other ? 1 : 0);
      const plain = strictly(encodeQuery(query));
      return signed(
        sign(textOf(draft.method, draft.path, plain)),
        (signature) =>
          extended(draft, {
            query: [...query, ["Signature", signature] as const],
            search: `${plain}&Signature=${encodeURIComponent(signature)}`,
          }),
      );
    },
    login: async (now) => {
      const timestamp = secondsOf(now);
      const accessKey = keys.key.reveal();
      const query: Query = [
        ["accessKey", accessKey],
        ["signatureMethod", method],
        ["signatureVersion", "2.1"],
        ["timestamp", timestamp],
      ];
      const signature = await sign(textOf("GET", accountPath, encodeQuery(query)));
      return {
        authType: "api",
        accessKey,
        signatureMethod: method,
        signatureVersion: "2.1",
        timestamp,
        signature,
      };
    },
  };
}

/** As RFC 3986 wants it: what is signed is the text that is sent. */
function strictly(query: string): string {
  return query.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A time as the venue reads it, in UTC without its milliseconds. */
function secondsOf(now: number): string {
  return new Date(now).toISOString().slice(0, 19);
}

function signerOf({ sign, secret, privateKey }: Keys): { readonly method: string; readonly sign: Sign } {
  if (sign) return { method: "HmacSHA256", sign };
  if (secret) return { method: "HmacSHA256", sign: hmac("sha256", secret.reveal(), "base64") };
  if (privateKey) return { method: "Ed25519", sign: ed25519(privateKey.reveal(), "base64") };
  throw new ValidationError("credentials.secret", "is needed, or a private key of Ed25519");
}
