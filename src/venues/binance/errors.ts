/** How Binance says no: `{ code, msg }` in the body, and status codes with a meaning of their own. */
import type { Refused } from "../../core/call.ts";
import type { HttpAnswer } from "../../core/http.ts";

/**
 * Reads a refusal. Without the venue's body a 4xx is one by its status (403: its firewall; 418: banned; 429: too fast), while
 * a 5xx says nothing about what happened (docs: REST API, "HTTP return codes").
 */
export function refusal({ status, headers }: HttpAnswer, body: unknown): Refused | undefined {
  if (status < 400) return undefined;
  const seconds = Number(headers["retry-after"]);
  const wait = seconds > 0 ? { retryAfter: seconds * 1_000 } : {};
  const told = codeOf(body);
  if (told) return { ...told, ...wait };
  return status < 500 ? { code: `HTTP ${status}`, text: `HTTP ${status}`, ...wait } : undefined;
}

/**
 * Code and text of an error object, in a body or a frame. Of a cancel-replace that failed, the half that failed tells why:
 * the outer codes, -2021 and -2022, say only that one did (docs: REST API, "Cancel an existing order and send a new order").
 */
export function codeOf(error: unknown): { code: string; text: string } | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const { code, msg, data } = error as { code?: unknown; msg?: unknown; data?: unknown };
  if ((code === -2021 || code === -2022) && typeof data === "object" && data !== null) {
    const halves = data as Record<string, unknown>;
    const failed = halves["newOrderResult"] === "FAILURE" ? "newOrderResponse" : "cancelResponse";
    const inner = codeOf(halves[failed]);
    if (inner) return inner;
  }
  return typeof code === "number" ? { code: String(code), text: String(msg ?? "") } : undefined;
}
