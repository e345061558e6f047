/**
 * Keys and signatures. Signed is the time, the method, the path with its query before it is percent-encoded, and the body; a
 * socket signs a path of its own, with the time in seconds (docs: "Signature", "Websocket", login).
 */
import type { LoginArg } from "../../../generated/bitget/spot.ts";
import type { Draft } from "../../core/call.ts";
import { hmac, type Sign, signed } from "../../core/crypto.ts";
import { ValidationError } from "../../core/errors.ts";
import { extended } from "../../core/fields.ts";
import type { Keys } from "../../core/secret.ts";

/** Signs HTTP requests and logs sockets in. */
export interface Authority {
  /** `now` in milliseconds since 1970 UTC of the venue's clock. */
  authorize(draft: Draft, now: number): Draft | Promise<Draft>;
  login(now: number): Promise<LoginArg>;
}

/** Milliseconds after which the venue refuses what was signed, and a window of orders over the socket (docs: code 40008). */
export const writeDeadline = 30_000;

/** Asks for demo trading, which has the address of the real one (docs: "Demo Trading"). */
export const demoHeader = { paptrading: "1" } as const;

/** What signs for these keys. `demo`: they are of demo trading. */
export function authorityOf(keys: Keys, demo: boolean): Authority {
  const { passphrase } = keys;
  if (!passphrase) throw new ValidationError("credentials.passphrase", "is needed: it is part of a key of Bitget");
  const sign = signOf(keys);
  return {
    authorize: (draft, now) => {
      const time = String(Math.floor(now));
      const plain = draft.query.map(([name, value]) => `${name}=${value}`).join("&");
      const path = plain === "" ? draft.path : `${draft.path}?${plain}`;
      return signed(sign(`${time}${draft.method}${path}${draft.body ?? ""}`), (signature) => ({
        ...draft,
        headers: extended(draft.headers, {
          "ACCESS-KEY": keys.key.reveal(),
          "ACCESS-SIGN": signature,
          "ACCESS-TIMESTAMP": time,
          "ACCESS-PASSPHRASE": passphrase.reveal(),
          ...(demo ? demoHeader : {}),
        }),
      }));
    },
    login: async (now) => {
      const timestamp = String(Math.floor(now / 1_000));
      return {
        apiKey: keys.key.reveal(),
        passphrase: passphrase.reveal(),
        timestamp,
        sign: await sign(`${timestamp}GET/user/verify`),
      };
    },
  };
}

/** Parameters of a frame that has a window, with the time that it begins at. */
export function fenced<Fields extends Readonly<Record<string, unknown>>>(fields: Fields, now: number): Fields {
  return fields["receiveWindow"] === undefined ? fields : { ...fields, requestTime: String(Math.floor(now)) };
}

function signOf(keys: Keys): Sign {
  if (keys.sign) return keys.sign;
  if (!keys.secret) throw new ValidationError("credentials.secret", "is needed: keys of Bitget sign with HMAC");
  return hmac("sha256", keys.secret.reveal(), "base64");
}
