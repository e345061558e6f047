/** What the paths of stream sockets mean. */
import { decode, parseForm } from "../../gateway/parameters.ts";

/** What a stream socket was opened for. */
export interface StreamRoute {
  readonly names: readonly string[];
  /** Whether what is sent is wrapped with the stream's name. */
  readonly combined: boolean;
  /** Whether a stream is heard there; the others are accepted, and silent. All are where absent. */
  readonly speaks?: (name: string) => boolean;
  /** The kinds of events that accounts are told there; all where absent. */
  readonly events?: ReadonlySet<string>;
}

const namesOf = (text: string): string[] => text.split("/").filter((name) => name !== "");

/** Paths of streams as all products have them. */
export function streamRoute(path: string, query: string): StreamRoute | undefined {
  if (path === "/stream") {
    // A plus sign belongs to a time zone here, not to a form.
    const names = new Map(parseForm(query)).get("streams") ?? "";
    return { names: namesOf(names.replaceAll(" ", "+")), combined: true };
  }
  if (path === "/ws" || path.startsWith("/ws/")) {
    return { names: namesOf(decode(path.slice("/ws/".length))), combined: false };
  }
  return undefined;
}

/** `/ws?listenKey=…`: the account of that key, and with `events=A/B` those of its events alone. */
export function keyRoute(path: string, query: string): StreamRoute | undefined {
  const values = new Map(parseForm(query));
  const [key, events] = [values.get("listenKey"), values.get("events")];
  if (key === undefined || !/^\/ws\/?$/.test(path)) return undefined;
  return { names: [key], combined: false, ...(events === undefined ? {} : { events: new Set(namesOf(events)) }) };
}
