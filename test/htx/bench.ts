/** HTX as a test writes it: words for what a frame wants, and packed frames on the sockets of market data. */
import { gzipSync } from "node:zlib";
import type { SessionOptions } from "../../src/core/session.ts";
import { answersOf, messagesOf } from "../support/examples.ts";
import { Answer, bytesOf, now, type Row, type Script, scripted } from "../support/scripted.ts";

export { failure, now, type Row, settle } from "../support/scripted.ts";
export { Answer as Broken };

export const answer = answersOf("htx/spot.openapi.yaml");
export const message = messagesOf("htx/spot.asyncapi.yaml");

/** An answer of HTX. */
export function ok(data: unknown): unknown {
  return { status: "ok", data };
}

/** A refusal. */
export function no(word: string, text: string): unknown {
  return { status: "error", "err-code": word, "err-msg": text, data: null };
}

export interface Bench extends Script {
  readonly options: SessionOptions;
  /** Sends a frame to the open sockets that follow its topic; packed where the venue packs it. */
  tell(frame: unknown): void;
}

const signing: ReadonlySet<string> = new Set([
  "AccessKeyId",
  "SignatureMethod",
  "SignatureVersion",
  "Timestamp",
  "Signature",
]);

function replyOf({ id, sub, unsub, action, ch, pong }: Row): unknown {
  if (sub !== undefined) return { id, status: "ok", subbed: sub, ts: now };
  if (unsub !== undefined) return { id, status: "ok", unsubbed: unsub, ts: now };
  return action === "pong" || pong !== undefined ? undefined : { action, code: 200, ch, data: {} };
}

export function bench(options: SessionOptions = {}): Bench {
  const script = scripted({
    answers: (clock) => ({
      "GET /v1/common/timestamp": () => ok(clock.now()),
      "GET /v1/settings/common/market-symbols": answer("getMarketSymbolsSetting", "symbols"),
      "GET /v1/account/accounts": answer("getAllAccounts", "three"),
      "GET /v1/account/accounts/10000001/balance": answer("getAccountBalance", "balance"),
      "GET /v1/order/openOrders": answer("getAllOpenOrders", "none"),
      "GET /v1/order/matchresults": answer("searchMatchResults", "none"),
    }),
    none: (what) => no("not-found", `no answer to ${what}`),
    wordOf: (frame) =>
      ["sub", "unsub", "req", "pong"].find((word) => frame[word] !== undefined) ?? `account ${frame["action"]}`,
    reply: replyOf,
    heard: ({ sub, unsub, ch }, { topics }) => {
      if (unsub === undefined) topics.add(String(sub ?? ch));
      else topics.delete(String(unsub));
    },
    pack: (frame, { url }) => url.endsWith("/v2") ? bytesOf(frame) : new Uint8Array(gzipSync(bytesOf(frame))),
  });
  return {
    ...script,
    options: { credentials: { key: "key", secret: "secret" }, ...options, ports: script.ports },
    asked: (method, path) =>
      script.asked(method, path, (name) => !signing.has(name)).map((one) => one.replace(/^\?/, "")),
    tell: (frame) => script.tell(frame, String((frame as Row)["ch"])),
  };
}
