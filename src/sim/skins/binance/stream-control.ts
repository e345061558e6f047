/** What clients say on stream sockets, and what they are told where it makes no sense. */

/** The id of a request. */
export type ControlId = number | string | null;

/** A request that makes sense. */
export type Control =
  & { readonly id: ControlId }
  & (
    | { readonly method: "SUBSCRIBE" | "UNSUBSCRIBE"; readonly names: readonly string[] }
    | { readonly method: "LIST_SUBSCRIPTIONS" | "GET_PROPERTY" }
    | { readonly method: "SET_PROPERTY"; readonly value: boolean }
  );

/** Either the request, or the error to reply. */
export interface ControlRead {
  readonly control?: Control;
  readonly reply?: { readonly code: number; readonly msg: string; readonly id?: ControlId };
}

const methods = ["SUBSCRIBE", "UNSUBSCRIBE", "LIST_SUBSCRIPTIONS", "SET_PROPERTY", "GET_PROPERTY"] as const;
type Method = (typeof methods)[number];
const known = ["method", "params", "id"];

const wrong = (msg: string): ControlRead => ({ reply: { code: 2, msg: `Invalid request: ${msg}` } });

function isId(value: unknown): value is ControlId {
  if (value === null) return true;
  if (typeof value === "number") return Number.isInteger(value);
  return typeof value === "string" && /^[A-Za-z0-9_-]{1,36}$/.test(value);
}

/** Where in a text something is, as the venue tells it: all on line 1. */
const place = (column: number): string => `at line 1 column ${column}`;

/** Reads a frame. */
export function readControl(text: string): ControlRead {
  let frame: unknown;
  try {
    frame = JSON.parse(text);
  } catch {
    return { reply: { code: 3, msg: `Invalid JSON: expected value ${place(1)}` } };
  }
  if (typeof frame !== "object" || frame === null || Array.isArray(frame)) {
    return { reply: { code: 3, msg: `Invalid JSON: expected value ${place(1)}` } };
  }
  const { method, params, id } = frame as { method?: unknown; params?: unknown; id?: unknown };
  if (method === undefined) return wrong(`missing field \`method\` ${place(text.length)}`);
  if (!methods.includes(method as Method)) {
    const names = methods.map((each) => `\`${each}\``).join(", ");
    const column = text.indexOf(String(method)) + String(method).length + 1;
    return wrong(`unknown variant \`${String(method)}\`, expected one of ${names} ${place(column)}`);
  }
  if (!("id" in frame) || !isId(id)) return wrong("request ID must be an unsigned integer");
  if (Object.keys(frame).some((key) => !known.includes(key))) return wrong("too many parameters");
  return readMethod(method as Method, params, id);
}

function readMethod(method: Method, params: unknown, id: ControlId): ControlRead {
  if (method === "LIST_SUBSCRIPTIONS") {
    return Array.isArray(params) && params.length !== 0 ? wrong("too many parameters") : { control: { method, id } };
  }
  const list: unknown[] = Array.isArray(params) ? params : [];
  if (method === "SUBSCRIBE" || method === "UNSUBSCRIBE") {
    if (list.length === 0 || !list.every((name) => typeof name === "string")) {
      return wrong("params must be an array of stream names");
    }
    return { control: { method, id, names: list as string[] } };
  }
  const [property, value] = list;
  if (typeof property !== "string") return wrong("property name must be a string");
  if (property !== "combined") return { reply: { code: 0, msg: "Unknown property", id } };
  if (list.length > (method === "SET_PROPERTY" ? 2 : 1)) return wrong("too many parameters");
  if (method === "GET_PROPERTY") return { control: { method, id } };
  if (typeof value !== "boolean") return { reply: { code: 1, msg: "Invalid value type: expected Boolean" } };
  return { control: { method, id, value } };
}
