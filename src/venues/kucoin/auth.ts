/**
 * Keys and signatures (docs: "Authentication"). Signed are time, method, path with its query, and the body. Path and query are
 * signed as they are before they are encoded for the address. The passphrase is sent as its own signature.
 */
import type { Draft } from "../../core/call.ts";
import { hmac, type Sign } from "../../core/crypto.ts";
import { ValidationError } from "../../core/errors.ts";
import type { Keys } from "../../core/secret.ts";

/** Signs HTTP requests. */
export interface Authority {
  /** `now` in milliseconds since 1970 UTC of the venue's clock. */
  authorize(draft: Draft, now: number): Promise<Draft>;
}

/** Milliseconds after which the venue refuses what was signed (docs: "Authentication", code 400002). */
export const writeDeadline = 5_000;

/** Older versions are not taken any more (docs: code 400008). */
const keyVersion = "3";

/** What signs for these keys. */
export function authorityOf(keys: Keys): Authority {
  const { passphrase } = keys;
  if (!passphrase) throw new ValidationError("credentials.passphrase", "is needed: it is part of a key of KuCoin");
  const sign = signOf(keys);
  return {
    authorize: async (draft, now) => {
      const time = String(Math.floor(now));
      const plain = draft.query.map(([name, value]) => `${name}=${value}`).join("&");
      const path = decodeURIComponent(draft.path) + (plain === "" ? "" : `?${plain}`);
      const headers = {
        ...draft.headers,
        "KC-API-KEY": keys.key.reveal(),
        "KC-API-SIGN": await sign(`${time}${draft.method}${path}${draft.body ?? ""}`),
        "KC-API-TIMESTAMP": time,
        "KC-API-PASSPHRASE": await sign(passphrase.reveal()),
        "KC-API-KEY-VERSION": keyVersion,
      };
      return { ...draft, headers };
    },
  };
}

function signOf(keys: Keys): Sign {
  if (keys.sign) return keys.sign;
  if (!keys.secret) throw new ValidationError("credentials.secret", "is needed: keys of KuCoin sign with HMAC");
  return hmac("sha256", keys.secret.reveal(), "base64");
}
