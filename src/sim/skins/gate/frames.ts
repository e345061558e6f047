/** Frames of the sockets: what is told, and what answers (docs: sockets, "API Overview"). */
import { stringifyJson } from "../../../core/json.ts";
import { secondsOf } from "./words.ts";

/** A message of a channel. */
export function told(channel: string, result: unknown, now: number): string {
  return stringifyJson({ time: secondsOf(now), time_ms: now, channel, event: "update", result });
}

/** A frame that subscribes or leaves, as it came. */
export interface Control {
  readonly id: unknown;
  readonly channel: string;
  readonly event: string;
  readonly payload: readonly string[];
}

/** Numbers of errors in frames (docs: "Error"). */
export const noFrame = 1;
export const noArgument = 2;
export const badAuth = 4;

/** The answer to such a frame. */
export function answered(
  { id, channel, event, payload }: Control,
  now: number,
  connection: string,
  error?: { readonly code: number; readonly message: string },
): string {
  return stringifyJson({
    time: secondsOf(now),
    time_ms: now,
    ...(id === undefined ? {} : { id }),
    conn_id: connection,
    channel,
    event,
    payload,
    error: error ?? null,
    result: { status: error === undefined ? "success" : "fail" },
  });
}

/** What the answer to a request is about. */
export interface Asked {
  readonly id: string;
  readonly channel: string;
}

export function replied(
  { id, channel }: Asked,
  { status, headers = {} }: { readonly status: number; readonly headers?: Readonly<Record<string, unknown>> },
  now: number,
  data: { readonly result: unknown } | { readonly errs: { readonly label: string; readonly message: string } },
): string {
  const header = { response_time: String(now), status: String(status), channel, event: "api", ...headers };
  return stringifyJson({ request_id: id, header, data });
}

/** Says only that a request came. */
export function received({ id, channel }: Asked, params: object, now: number): string {
  const header = { response_time: String(now), status: "200", channel, event: "api" };
  const result = { req_id: id, req_header: null, req_param: params };
  return stringifyJson({ request_id: id, ack: true, header, data: { result } });
}
