/** Bitget as a test writes it: answers in an envelope, and sockets that repeat what was subscribed. */
import type { SessionOptions } from "../../src/core/session.ts";
import { answersOf, messagesOf } from "../support/examples.ts";
import { Answer, now, type Row, type Script, scripted } from "../support/scripted.ts";

export { failure, now, settle } from "../support/scripted.ts";

export const spotAnswer = answersOf("bitget/spot.openapi.yaml");
export const perpAnswer = answersOf("bitget/perp.openapi.yaml");
export const spotMessage = messagesOf("bitget/spot.asyncapi.yaml");
export const perpMessage = messagesOf("bitget/perp.asyncapi.yaml");

/** A connection that breaks before the answer. */
export class Broken {}

export function ok(data: unknown): Row {
  return { code: "00000", msg: "success", requestTime: now, data };
}

export function no(code: string, msg: string = "no"): Row {
  return { code, msg, requestTime: now, data: null };
}

export interface Bench extends Script {
  readonly options: SessionOptions;
  /** All frames that were sent, by all sockets. */
  frames(): Row[];
}

export function bench(options: SessionOptions = {}): Bench {
  const script = scripted({
    answers: (clock) => ({
      "GET /api/v2/public/time": () => ok({ serverTime: String(clock.now()) }),
      "GET /api/v3/account/assets": spotAnswer("getAccountAssets", "assets"),
      "GET /api/v3/trade/unfilled-orders": spotAnswer("getUnfilledOrders", "none"),
      "GET /api/v3/trade/fills": spotAnswer("getFillHistory", "none"),
      "GET /api/v3/position/current-position": perpAnswer("getCurrentPosition", "none"),
    }),
    none: (what) => new Answer(404, no("40404", `no answer to ${what}`)),
    broken: (said) => said instanceof Broken,
    wordOf: ({ op, topic }) => String(op === "trade" ? topic : op),
    reply: ({ text, op, args }) => {
      if (text === "ping") return "pong";
      return op === "login" ? { event: "login", code: 0 } : { event: op, arg: (args as readonly Row[])[0] };
    },
  });
  return {
    ...script,
    options: {
      credentials: { key: "key", secret: "secret", passphrase: "pass phrase" },
      ...options,
      ports: script.ports,
    },
    frames: () => script.sockets.flatMap(({ sent }) => sent.filter(({ text }) => text === undefined)),
  };
}

/** A message of the account. */
export function accountPush(topic: string, data: readonly unknown[], ts: number = now): unknown {
  return { action: "snapshot", arg: { instType: "UTA", topic }, data, ts };
}
