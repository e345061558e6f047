/** `npm run codegen -- mock`: a venue on this machine that is made of its description. */
import { parseArgs } from "node:util";
import { formatProblem, Refused } from "../problem.ts";

type Say = (line: string) => void;

export const mockHelp = `npm run codegen -- mock VENUE

Serves a mock of a venue on 127.0.0.1, made of specs/VENUE alone. A client asks it with network "sim" and the address
that is printed. It knows nothing but the description: it keeps no orders and no books, and checks no signature.

Each request is checked: its path and method, every parameter (known, given where required, once, of its type, one of
its values), the content type and the fields of its body, and that what venue.yaml lists under "signing" is there. A
wrong one is answered with status 400 and { "mock": { operation, place, rule, text } }, and said here; a right one with
the first example of the description, or with what the schema makes where there is none.

Frames of a socket are checked and answered in the same way; one that names a channel, by its address or by an object with
a field for each word of it, brings that channel's examples, about what was asked for.

  --port N      the port (any free one)
  --generate    make all answers of the schemas, also where there are examples
  --quiet       say nothing of requests that are right

Ends with Ctrl-C. Exit code: 0, 1 where the description is refused, 2 for a wrong command.
`;

/** Runs until `ended` is aborted. The exit code. */
export async function runMock(args: readonly string[], root: string, say: Say, ended?: AbortSignal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: "string", default: "0" },
      generate: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
    },
  });
  const [id] = positionals;
  const port = Number(values.port);
  if (id === undefined || positionals.length > 1) {
    say(mockHelp);
    return 2;
  }
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    say(`--port is 0 to 65535, not ${values.port}.`);
    return 2;
  }
  const [{ describe }, { serveMock }] = await Promise.all([import("../generate.ts"), import("../mock/server.ts")]);
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  try {
    const told = (line: string): void => {
      if (!values.quiet || !line.endsWith(": answered")) say(line);
    };
    const described = describe(root, id);
    const { venue, products } = described;
    if (
      products.every(({ endpoints, requests, channels }) => endpoints.length + requests.length + channels.length === 0)
    ) {
      say(
        `There is nothing to serve: ${id} ${
          venue.closing === undefined ? "has no requests and no streams" : "is closed"
        }.`,
      );
      return 1;
    }
    const mock = await serveMock(described, { port, generate: values.generate, told });
    say(
      `${id} at ${mock.url}: ${mock.operations} operations, ${mock.frames} frames, ${mock.channels} channels. ` +
        "Ctrl-C ends it.",
    );
    process.once("SIGINT", interrupt);
    process.once("SIGTERM", interrupt);
    ended?.addEventListener("abort", interrupt);
    if (ended?.aborted) interrupt();
    if (!stop.signal.aborted) {
      await new Promise<void>((done) => stop.signal.addEventListener("abort", () => done(), { once: true }));
    }
    await mock.close();
    return 0;
  } catch (error) {
    if (error instanceof Refused) {
      for (const problem of error.problems) say(formatProblem(problem));
      return 1;
    }
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") {
      say(`Port ${port} is taken.`);
      return 2;
    }
    throw error;
  } finally {
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
    ended?.removeEventListener("abort", interrupt);
  }
}
