/** Clients that send by axios: what they hand to it is kept, and nothing is sent. */
import type { Asked, Client } from "../second.ts";
import type { Difference } from "../comparison.ts";
import type { Sent } from "../deviations.ts";

interface Config {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: { toJSON?(): object };
  readonly data?: unknown;
}

/** What is given to axios in place of its own way to send. */
export interface Kept {
  adapter(config: Config): Promise<unknown>;
}

/** The request that was handed over; throws where there is none. */
export type Last = () => Sent;

export function keeper(): { readonly kept: Kept; readonly last: Last } {
  let sent: Sent | undefined;
  const kept: Kept = {
    adapter: (config) => {
      const { method = "", url = "", headers, data } = config;
      const told = Object.entries(headers?.toJSON?.() ?? headers ?? {}).filter(([, value]) => value !== undefined);
      sent = {
        method: method.toUpperCase(),
        url,
        headers: Object.fromEntries(told.map(([name, value]) => [name, String(value)])),
        body: data === undefined || data === null ? undefined : String(data),
      };
      return Promise.resolve({ status: 200, statusText: "OK", headers: {}, config, data: {} });
    },
  };
  const last = (): Sent => {
    if (!sent) throw new Error("nothing was handed to axios");
    const found = sent;
    sent = undefined;
    return found;
  };
  return { kept, last };
}

/** What clients of that family say of the language in which answers are to be. */
export const locale: Difference = {
  part: "header",
  name: "locale",
  ours: "absent",
  theirs: /^en-US$/,
  reason: "The language of texts in answers. Nothing of ours reads them.",
};

type Method = (path: string, params?: unknown) => Promise<unknown>;

/** A client of the family that has a method for each HTTP method, `getPrivate` and so on. */
export type Family = Readonly<Record<string, Method>>;

/** Asks a client of that family. `params`: how it takes query and body. */
export function family(
  client: Family,
  last: Last,
  params: (asked: Asked) => unknown,
  path = (asked: Asked) => asked.path,
): Client {
  return async (asked) => {
    await client[`${asked.method.toLowerCase()}Private`]?.(path(asked), params(asked));
    return last();
  };
}

/** Opens a class of a package. By a name that is not known before: this folder's packages are not installed where types are checked. */
export async function opened<T>(library: string, name: string, ...args: readonly unknown[]): Promise<T> {
  const found = await import(library) as Readonly<Record<string, new (...args: readonly unknown[]) => T>>;
  const Class = found[name];
  if (!Class) throw new Error(`${library} has no ${name}`);
  return new Class(...args);
}
