/** Which operation a request is for: by its method and its path, whose steps may be parameters. */
import { decode } from "./parameters.ts";

/** What a request is found by. Steps of the path in braces are parameters. */
export interface Routed {
  readonly route: readonly [method: string, path: string];
}

/** An operation, and what the path says for its parameters. */
export interface Found<Operation> {
  readonly operation: Operation;
  readonly steps: Readonly<Record<string, string>>;
}

/** The operations of a venue. A path that is written out comes before one with parameters. */
export class Routes<Operation extends Routed> {
  readonly #fixed = new Map<string, Operation>();
  readonly #patterns: (readonly [Operation, readonly string[]])[] = [];

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) {
      const [method, path] = operation.route;
      if (path.includes("{")) this.#patterns.push([operation, path.split("/")]);
      else this.#fixed.set(`${method} ${path}`, operation);
    }
    this.#patterns.sort(([one], [other]) => parameters(one) - parameters(other));
  }

  find(method: string, path: string): Found<Operation> | undefined {
    const fixed = this.#fixed.get(`${method} ${path}`);
    if (fixed !== undefined) return { operation: fixed, steps: {} };
    const given = path.split("/");
    for (const [operation, pattern] of this.#patterns) {
      if (operation.route[0] !== method || pattern.length !== given.length) continue;
      const steps: Record<string, string> = {};
      const fits = pattern.every((step, at) => {
        const name = /^\{(\w+)\}$/.exec(step)?.[1];
        if (name === undefined) return step === given[at];
        steps[name] = decode(given[at] ?? "");
        return true;
      });
      if (fits) return { operation, steps };
    }
    return undefined;
  }
}

function parameters({ route: [, path] }: Routed): number {
  return path.split("{").length;
}
