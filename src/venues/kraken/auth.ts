/**
 * Keys, nonces and signatures (docs: "Spot REST Authentication"). What is signed is the path and then the SHA-256 of nonce and
 * body: with HMAC-SHA512, under the decoded secret, written in base64.
 *
 * Each nonce has to be above all before it as they arrive, so the requests of a key go out one after the other. A request that
 * was given up and arrives late is refused, since its nonce is too low by then.
 */
import { Buffer } from "node:buffer";
import { addOrder, addOrderBatch, amendOrder } from "../../../generated/kraken/spot.ts";
import type { Ends } from "../../core/abort.ts";
import { type Draft, encodeQuery } from "../../core/call.ts";
import { digest, hmac, signed } from "../../core/crypto.ts";
import { ValidationError } from "../../core/errors.ts";
import { parseJson } from "../../core/json.ts";
import type { Nonces, Turn } from "../../core/nonce.ts";
import type { Keys } from "../../core/secret.ts";

/**
 * Milliseconds after which the engine refuses a new or changed order. The venue takes 2 to 60 seconds over HTTP, and half a
 * second to 60 over the socket (docs: "Add Order", `deadline`).
 */
export const writeDeadline = 5_000;

/** What may carry a deadline. */
const fenced: ReadonlySet<string> = new Set([addOrder.path, amendOrder.path, addOrderBatch.path]);

/** Signs HTTP requests. */
export interface Authority {
  /** Waits for the turn of a request: its nonce is that of the turn. */
  turn(signal: Ends): Promise<() => void>;
  /** Adds nonce, deadline, key and signature. */
  authorize(draft: Draft, now: number): Draft | Promise<Draft>;
}

/** The authority of these keys. `openNonces` is called before the first request. */
export function authorityOf(keys: Keys, openNonces: () => Promise<Nonces>): Authority {
  const sign = signerOf(keys);
  let opening: Promise<Nonces> | undefined;
  let current: Turn | undefined;
  return {
    turn: async (signal) => {
      opening ??= openNonces().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      current = await (await opening).turn(signal);
      return current.end;
    },
    authorize: (draft, now) => {
      const nonce = String(current?.nonce);
      const body = bodyOf(draft, nonce, fenced.has(draft.path) ? deadlineAt(now) : undefined);
      return signed(sign(draft.path, nonce, body), (signature) => ({
        ...draft,
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          ...draft.headers,
          "api-key": keys.key.reveal(),
          "api-sign": signature,
        },
        body,
      }));
    },
  };
}

/** The deadline of a request that is sent at this time of the venue, as text of RFC 3339. */
export function deadlineAt(now: number): string {
  return new Date(Math.floor(now) + writeDeadline).toISOString();
}

/** Signs a path, a nonce and a body that has it. */
export type SignRequest = (path: string, nonce: string, body: string) => string | Promise<string>;

/** What signs for these keys. The secret is turned into a key object once and not kept as text. */
export function signerOf(keys: Keys): SignRequest {
  const message = (path: string, nonce: string, body: string): Buffer =>
    Buffer.concat([Buffer.from(path, "utf8"), Buffer.from(digest("sha256", nonce + body, "base64"), "base64")]);
  if (keys.sign) {
    const { sign } = keys;
    // What is signed is bytes, and a signer takes text.
    return (path, nonce, body) => sign(message(path, nonce, body).toString("base64"));
  }
  const secret = keys.secret?.reveal();
  if (secret === undefined) {
    throw new ValidationError("credentials.privateKey", "is no key of this venue: give its secret");
  }
  const bytes = Buffer.from(secret, "base64");
  // What is no base64 is left out without a word.
  if (bytes.length === 0 || bytes.toString("base64").replaceAll("=", "") !== secret.replaceAll("=", "")) {
    throw new ValidationError("credentials.secret", "must be base64, as the venue shows it");
  }
  const hash = hmac("sha512", bytes, "base64");
  return (path, nonce, body) => hash(message(path, nonce, body));
}

/** The body with nonce and deadline: a request without parameters has one too. A deadline that the caller gave stays. */
function bodyOf({ headers, body }: Draft, nonce: string, deadline: string | undefined): string {
  if (headers["content-type"] === "application/json") {
    const given = parseJson(body ?? "{}") as Readonly<Record<string, unknown>>;
    const fields = [
      `"nonce":${nonce}`,
      ...(deadline === undefined || "deadline" in given ? [] : [`"deadline":"${deadline}"`]),
      ...(Object.keys(given).length === 0 ? [] : [(body ?? "").slice(1, -1)]),
    ];
    return `{${fields.join(",")}}`;
  }
  const given = body === undefined ? [] : body.split("&");
  const fenced = deadline === undefined || given.some((field) => field.startsWith("deadline="));
  return [
    encodeQuery([["nonce", nonce]]),
    ...given,
    ...(fenced ? [] : [encodeQuery([["deadline", deadline]])]),
  ].join("&");
}
