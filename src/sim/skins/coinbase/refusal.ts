/** What the venue answers when it refuses: by status and code, or inside an answer to an order. */
import type { Rejection } from "../../engine/mod.ts";

/** A refusal on its way to the client. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown, text: string = "refused") {
    super(text);
    this.name = "Refusal";
    this.status = status;
    this.body = body;
  }
}

function coded(status: number, error: string, text: string): Refusal {
  return new Refusal(status, { error, error_details: text, message: text }, text);
}

export const noRoute = (): Refusal => coded(404, "NOT_FOUND", "route not found");
export const unauthorized = (): Refusal => new Refusal(401, "Unauthorized\n");
export const wrong = (name: string): Refusal => coded(400, "INVALID_ARGUMENT", `${name} is invalid`);
export const noProduct = (): Refusal => coded(404, "NOT_FOUND", "valid product_id is required");
export const noOrder = (): Refusal => coded(404, "unknown", "order with this orderID was not found");
export const tooMany = (): Refusal =>
  new Refusal(429, { errors: [{ id: "rate_limit_exceeded", message: "Too many requests" }] });

const reasons: Readonly<Partial<Record<Rejection, string>>> = {
  price: "INVALID_PRICE_PRECISION",
  lot: "INVALID_SIZE_PRECISION",
  "market-lot": "PREVIEW_INVALID_BASE_SIZE_TOO_LARGE",
  notional: "PREVIEW_INVALID_QUOTE_SIZE_TOO_SMALL",
  "no-value": "PREVIEW_INVALID_BASE_SIZE_TOO_SMALL",
  halted: "PREVIEW_TRADING_DISABLED",
  funds: "PREVIEW_INSUFFICIENT_FUND",
  "no-liquidity": "PREVIEW_INVALID_NO_LIQUIDITY",
  "would-take": "PREVIEW_INVALID_LIMIT_PRICE_POST_ONLY",
  "would-trigger": "PREVIEW_STOP_TRIGGERED",
};

/** Why an order was refused; the code stands where the engine's check would be at the venue. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = "Refused";
    this.code = code;
  }
}

export function rejected(why: Rejection): Refused {
  return new Refused(reasons[why] ?? "COMMANDER_REJECTED_NEW_ORDER");
}

/** The answer to an order that was refused (docs: "Create Order"). */
export function failureText({ code }: Refused): object {
  const preview = code.startsWith("PREVIEW_");
  return {
    success: false,
    error_response: {
      error: preview ? "UNKNOWN_FAILURE_REASON" : code,
      message: "",
      error_details: "",
      preview_failure_reason: preview ? code : "UNKNOWN_PREVIEW_FAILURE_REASON",
      ...(preview ? {} : { new_order_failure_reason: code }),
    },
  };
}

const changes: Readonly<Partial<Record<Rejection, string>>> = {
  unknown: "ONLY_OPEN_ORDERS_CAN_BE_EDITED",
  price: "INVALID_EDITED_PRICE",
  lot: "INVALID_EDITED_SIZE",
  "no-value": "INVALID_EDITED_SIZE",
  notional: "INVALID_EDITED_SIZE",
  "market-lot": "INVALID_EDITED_SIZE",
  "no-change": "EDIT_REQUEST_EQUAL_TO_ORIGINAL_REQUEST",
  "quantity-increase": "CANNOT_EDIT_TO_BELOW_FILLED_SIZE",
  "max-amends": "EXCEEDED_MAX_ALLOWED_EDIT_REQUEST_COUNT",
};

/** Why a change was refused. */
export function unchanged(why: Rejection): Refused {
  return new Refused(changes[why] ?? reasons[why] ?? "COMMANDER_REJECTED_EDIT_ORDER");
}
