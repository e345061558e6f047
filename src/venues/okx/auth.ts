/**
 * Keys and signatures. Signed is the time, the method, the path with its query and the body, each exactly as it is sent; a
 * socket signs a path of its own, with the time in seconds (docs: "REST Authentication", "Login").
 */
import { type Draft, encodeQuery } from "../../core/call.ts";
import { hmac, type Sign, signed } from "../../core/crypto.ts";
import { ValidationError } from "../../core/errors.ts";
import { extended } from "../../core/fields.ts";
import type { Keys } from "../../core/secret.ts";
import type { LoginArg } from "../../../generated/okx/spot.ts";

/** Signs HTTP requests and logs sockets in. */
export interface Authority {
  /** `now` in milliseconds since 1970 UTC of the venue's clock. */
  authorize(draft: Draft, now: number): Draft | Promise<Draft>;
  login(now: number): Promise<LoginArg>;
}

/** Milliseconds after which the venue is to refuse an order that is still on its way. */
export const writeDeadline = 5_000;

/** `expTime` of a write: so many milliseconds from when it is signed, which is when it is sent. */
export const expTime: string = `+${writeDeadline}`;

/** What signs for these keys. `demo`: the requests are about simulated trading, which has the same address as the real one. */
export function authorityOf(keys: Keys, demo: boolean): Authority {
  const { passphrase } = keys;
  if (!passphrase) throw new ValidationError("credentials.passphrase", "is needed: it is part of a key of OKX");
  const sign = signOf(keys);
  return {
    authorize: (draft, now) => {
      const time = new Date(Math.floor(now)).toISOString();
      const query = draft.query.length > 0 ? `?${encodeQuery(draft.query)}` : "";
      return signed(sign(`${time}${draft.method}${draft.path}${query}${draft.body ?? ""}`), (signature) => ({
        ...draft,
        headers: extended(fenced(draft.headers, now), {
          "OK-ACCESS-KEY": keys.key.reveal(),
          "OK-ACCESS-SIGN": signature,
          "OK-ACCESS-TIMESTAMP": time,
          "OK-ACCESS-PASSPHRASE": passphrase.reveal(),
          ...(demo ? { "x-simulated-trading": "1" } : {}),
        }),
      }));
    },
    login: async (now) => {
      const timestamp = String(Math.floor(now / 1_000));
      return {
        apiKey: keys.key.reveal(),
        passphrase: passphrase.reveal(),
        timestamp,
        sign: await sign(`${timestamp}GET/users/self/verify`),
      };
    },
  };
}

/** The same with the deadline as a time, where it was given as a distance. */
export function fenced<Fields extends Readonly<Record<string, unknown>>>(fields: Fields, now: number): Fields {
  const until = fields["expTime"];
  if (typeof until !== "string" || !until.startsWith("+")) return fields;
  return { ...fields, expTime: String(Math.floor(now) + Number(until.slice(1))) };
}

function signOf(keys: Keys): Sign {
  if (keys.sign) return keys.sign;
  if (!keys.secret) throw new ValidationError("credentials.secret", "is needed: keys of OKX sign with HMAC");
  return hmac("sha256", keys.secret.reveal(), "base64");
}
