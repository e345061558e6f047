/**
 * Keys and signatures. Signed over HTTP are the method, the path, the query as it reads before it is encoded, the digest of
 * the body and the time in seconds, a line each; a frame that subscribes signs channel, event and time, and a login event,
 * channel and time (docs: "API Signature string generation"; sockets, "Authentication" and "Login").
 */
import type { Draft } from "../../core/call.ts";
import { digest, hmac, type Sign } from "../../core/crypto.ts";
import { ValidationError } from "../../core/errors.ts";
import type { Keys } from "../../core/secret.ts";
import type { LoginPayload, SubscribeAuth } from "../../../generated/gate/spot.ts";

/** Signs HTTP requests, logins and frames that subscribe. Times in milliseconds since 1970 UTC of the venue's clock. */
export interface Authority {
  authorize(draft: Draft, now: number): Promise<Draft>;
  login(channel: string, now: number): Promise<Omit<LoginPayload, "req_id">>;
  subscribe(channel: string, now: number): Promise<SubscribeAuth>;
}

/** Milliseconds after which the venue is to refuse an order that is still on its way. */
export const writeDeadline = 5_000;

const deadline = "x-gate-exptime";

/** The deadline of a write: so many milliseconds from when it is signed, which is when it is sent. */
export const inTime: { readonly "x-gate-exptime": string } = { [deadline]: `+${writeDeadline}` };

export function authorityOf(keys: Keys): Authority {
  const sign = signOf(keys);
  const key = keys.key.reveal();
  return {
    authorize: async (draft, now) => {
      const time = secondsOf(now);
      const query = draft.query.map(([name, value]) => `${name}=${value}`).join("&");
      const lines = [draft.method, draft.path, query, digest("sha512", draft.body ?? "", "hex"), time];
      const headers = { ...fenced(draft.headers, now), KEY: key, Timestamp: time, SIGN: await sign(lines.join("\n")) };
      return { ...draft, headers };
    },
    login: async (channel, now) => {
      const timestamp = secondsOf(now);
      return { api_key: key, signature: await sign(`api\n${channel}\n\n${timestamp}`), timestamp };
    },
    subscribe: async (channel, now) => {
      const text = `channel=${channel}&event=subscribe&time=${secondsOf(now)}`;
      return { method: "api_key", KEY: key, SIGN: await sign(text) };
    },
  };
}

/** The same with the deadline as a time, where it was given as a distance. */
export function fenced<Fields extends Readonly<Record<string, unknown>>>(fields: Fields, now: number): Fields {
  const until = fields[deadline];
  if (typeof until !== "string" || !until.startsWith("+")) return fields;
  return { ...fields, [deadline]: String(Math.floor(now) + Number(until.slice(1))) };
}

function secondsOf(now: number): string {
  return String(Math.floor(now / 1_000));
}

function signOf(keys: Keys): Sign {
  if (keys.sign) return keys.sign;
  if (!keys.secret) throw new ValidationError("credentials.secret", "is needed: keys of Gate sign with HMAC");
  return hmac("sha512", keys.secret.reveal(), "hex");
}
