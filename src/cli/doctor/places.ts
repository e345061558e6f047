/** What the tables of generated files describe: which schema is of which operation, and what its parts are called. */

import type { OpenValues } from "../../core/endpoint.ts";

/** One kind of payload. */
export interface Place {
  /** `operation`: over HTTP. `request`: over a socket. `channel`: what is pushed. */
  readonly kind: "operation" | "request" | "channel";
  readonly id: string;
  readonly product: string;
  /** Of a channel that has several, which message. */
  readonly message?: string;
}

/** All that is described of one venue. */
export class Places {
  readonly #places: Map<object, Place[]> = new Map();
  readonly #values: Map<object, OpenValues[string]> = new Map();

  /** Adds the exports of `generated/<venue>/<product>.ts`. */
  add(product: string, tables: Readonly<Record<string, unknown>>, values: OpenValues): void {
    for (const [name, one] of Object.entries(tables)) {
      if (typeof one !== "object" || one === null) continue;
      const open = Object.hasOwn(values, name) ? values[name] : undefined;
      if (open !== undefined) this.#values.set(one, open);
      const table = one as Partial<Record<string, unknown>>;
      const id = String(table["id"]);
      if (isObject(table["answer"])) {
        this.#put(table["answer"], { kind: "path" in table ? "operation" : "request", id, product });
      } else if (isObject(table["messages"])) {
        const messages = Object.entries(table["messages"]);
        for (const [key, schema] of messages) {
          const several = messages.length > 1 ? { message: key } : {};
          if (isObject(schema)) this.#put(schema, { kind: "channel", id, product, ...several });
        }
      }
    }
  }

  /** What a payload is; absent where a part of one is looked at once more. */
  of(schema: object, operation: string | undefined): Place | undefined {
    const places = this.#places.get(schema);
    return places?.find(({ id }) => id === operation) ?? places?.[0];
  }

  /** A channel by its name. */
  channel(name: string | undefined): Place | undefined {
    for (const places of this.#places.values()) {
      for (const { kind, id, product } of places) if (kind === "channel" && id === name) return { kind, id, product };
    }
    return undefined;
  }

  /** The listed values below a schema, by path. */
  valuesOf(schema: object): OpenValues[string] | undefined {
    return this.#values.get(schema);
  }

  #put(schema: object, place: Place): void {
    this.#places.set(schema, [...this.#places.get(schema) ?? [], place]);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
