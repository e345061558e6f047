/** Gate as a test writes it: labels for what is refused, and sockets whose answers repeat the channel. */
import type { SessionOptions } from "../../src/core/session.ts";
import { answersOf, messagesOf } from "../support/examples.ts";
import { Answer, now, type Row, type Script, scripted } from "../support/scripted.ts";

export { Answer, failure, now, settle } from "../support/scripted.ts";

export const spotAnswer = answersOf("gate/spot.openapi.yaml");
export const perpAnswer = answersOf("gate/perp.openapi.yaml");
export const spotMessage = messagesOf("gate/spot.asyncapi.yaml");
export const perpMessage = messagesOf("gate/perp.asyncapi.yaml");

/** A refusal. */
export function no(status: number, label: string, message: string = "no"): Answer {
  return new Answer(status, { label, message });
}

export interface Bench extends Script {
  readonly options: SessionOptions;
  /** All frames that were sent, by all sockets. */
  frames(): Row[];
}

/** The id of a request over a socket. */
export function requestId({ payload }: Row): unknown {
  return (payload as Row | undefined)?.["req_id"];
}

/** The answer to one. */
export function reply(frame: Row, result: unknown, status: string = "200"): unknown {
  const data = status === "200" ? { result } : { errs: result };
  const header = { status, channel: frame["channel"], event: "api", response_time: String(now) };
  return { request_id: requestId(frame), header, data };
}

export function bench(options: SessionOptions = {}): Bench {
  const script = scripted({
    root: "/api/v4",
    answers: (clock) => ({
      "GET /spot/time": () => ({ server_time: clock.now() }),
      "GET /unified/unified_mode": spotAnswer("getUnifiedMode", "classic"),
      "GET /spot/accounts": spotAnswer("listSpotAccounts", "held"),
      "GET /spot/open_orders": [],
      "GET /spot/my_trades": [],
      "GET /futures/usdt/accounts": perpAnswer("listFuturesAccounts", "classic"),
      "GET /futures/usdt/orders": [],
      "GET /futures/usdt/my_trades_timerange": [],
      "GET /futures/usdt/positions": [],
    }),
    none: (what) => no(404, "NOT_FOUND", `no answer to ${what}`),
    wordOf: ({ channel }) => String(channel),
    reply: (frame) => {
      const { time, id, channel, event } = frame;
      if (String(channel).endsWith(".login")) return reply(frame, { api_key: "key", uid: "1001" });
      return event === "api" ? undefined : { time, id, channel, event, error: null, result: { status: "success" } };
    },
  });
  return {
    ...script,
    options: { credentials: { key: "key", secret: "secret" }, ...options, ports: script.ports },
    frames: () => script.sockets.flatMap(({ sent }) => sent),
  };
}

/** A message of a channel, about now. */
export function pushed(channel: string, result: unknown, at: number = now): unknown {
  return { time: Math.floor(at / 1_000), time_ms: at, channel, event: "update", result };
}
