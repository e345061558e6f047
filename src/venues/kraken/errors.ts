/**
 * How Kraken says no: `{ error: ["EOrder:Insufficient funds"] }`, mostly under HTTP 200; over sockets the same texts in `error`
 * (docs: API, "Spot Errors"). The code is the longest one of the description that a text begins with.
 */
import { venue } from "../../../generated/kraken/venue.ts";
import type { HttpAnswer } from "../../core/http/contract.ts";
import { present } from "../../core/fields.ts";
import type { Refused } from "../../core/refusal.ts";
import { fieldsOf } from "../../core/stream/frame.ts";

const codes: readonly string[] = Object.keys(venue.errors).sort((one, other) => other.length - one.length);

/** What is counted for the account, or for its key: what takes nothing of that goes on. */
const ofAccount: ReadonlySet<string> = new Set([
  "EAPI:Rate limit exceeded",
  "EOrder:Rate limit exceeded",
  "EOrder:Domain rate limit exceeded",
]);
/** Docs: "Temporary lockout" is lifted after about 15 minutes. */
const lockout = { code: "EGeneral:Temporary lockout", time: 15 * 60_000 } as const;
/** The detail of `EService:Throttled`, in seconds since 1970 UTC. */
const throttled = /^EService: ?Throttled: ?(\d+)/;

/**
 * Reads a refusal. Entries that begin with W are warnings: what they stand beside was done. Under a status of a failing server
 * it is not the venue's engine that speaks, and nothing is known of the request.
 */
export function refusal({ status }: HttpAnswer, body: unknown): Refused | undefined {
  if (status >= 500) return undefined;
  const { error } = fieldsOf(body);
  const text = Array.isArray(error)
    ? (error as readonly unknown[]).find((one) => typeof one === "string" && one.startsWith("E"))
    : undefined;
  return typeof text === "string" ? refusedOf(text) : undefined;
}

/** Code and meaning of one text. One that is not described is its own code, without its detail. */
export function refusedOf(text: string): Refused {
  const code = codes.find((one) => text.startsWith(one)) ?? text.split(":", 2).join(":");
  const until = throttled.exec(text)?.[1];
  return present({
    code,
    text,
    retryAt: until === undefined ? undefined : Number(until) * 1_000,
    retryAfter: code === lockout.code ? lockout.time : undefined,
    scope: ofAccount.has(code) ? "account" : undefined,
  });
}
