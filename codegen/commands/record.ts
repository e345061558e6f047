/** `npm run codegen -- record`: a real answer as a fixture. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { SessionOptions } from "../../src/core/session.ts";
import { stringifyJson } from "../../src/core/json.ts";
import { describe } from "../generate.ts";
import type { Endpoint, Parameter, Product, Shape } from "../ir.ts";
import { formatProblem, Refused } from "../problem.ts";

type Say = (line: string) => void;
type Environment = Readonly<Record<string, string | undefined>>;

export const recordHelp = `npm run codegen -- record VENUE OPERATION [NAME=VALUE …]

Asks an operation once, through the venue's own client, and writes its answer as a fixture:
test/VENUE/fixtures/rest/OPERATION.json with { source, date, invented, asked, payload }. Numbers stay as they were
written. Credentials, signatures and what tells whose account it is are taken out; read the file before it is kept.
An answer that is not what the description says is written all the same, and the difference said.

Credentials are read from VENUEKIT_KEY, VENUEKIT_SECRET or VENUEKIT_PRIVATE_KEY, and VENUEKIT_PASSPHRASE. What changes
something at the venue is not asked on the live network.

  --product NAME    spot, perp or amm, where several have an operation of that name
  --network NAME    live (default), testnet, demo, or sim
  --url URL         with sim: a mock or a simulator on this machine; the fixture then says that it is invented
  --as NAME         another name: OPERATION.NAME.json
  --force           write over a fixture that is there

Exit code: 0, 1 where the answer is not what the description says, 2 where nothing is written.
`;

/** Runs the command. The exit code. */
export async function runRecord(
  args: readonly string[],
  root: string,
  say: Say,
  environment: Environment = process.env,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      product: { type: "string" },
      network: { type: "string", default: "live" },
      url: { type: "string" },
      as: { type: "string" },
      force: { type: "boolean", default: false },
    },
  });
  const [id, operation, ...pairs] = positionals;
  if (id === undefined || operation === undefined) {
    say(recordHelp);
    return 2;
  }
  const stop = (text: string): number => {
    say(`${text} Nothing is written.`);
    return 2;
  };
  let products: readonly Product[];
  try {
    products = describe(root, id).products;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return stop(error.problems.map(formatProblem).join("\n"));
  }
  const found = products.flatMap((product) =>
    product.endpoints.filter((one) => one.id === operation).map((endpoint) => ({ product, endpoint }))
  ).filter(({ product }) => values.product === undefined || product.name === values.product);
  const [one, another] = found;
  if (one === undefined) {
    const isChannel = products.some(({ channels }) => channels.some((channel) => channel.id === operation));
    return stop(
      isChannel
        ? `${operation} is a channel: its frames are made by the venue's protocol, and are not recorded here.`
        : `${id} has no operation ${operation}.`,
    );
  }
  if (another !== undefined) return stop(`${operation} is one of several: --product says which.`);
  const { product, endpoint } = one;
  if (endpoint.write && values.network === "live") {
    return stop(`${operation} changes something: it is asked on another network than live.`);
  }
  const params: Record<string, unknown> = {};
  for (const pair of pairs) {
    const [, name = "", value = ""] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
    const parameter = endpoint.params.find((each) => each.name === name);
    if (parameter === undefined) {
      const names = endpoint.params.map((each) => each.name).join(", ") || "none";
      return stop(`${pair} names no parameter of ${operation}; there are ${names}.`);
    }
    params[name] = valueOf(parameter, value);
  }
  if (values.as !== undefined && !/^[A-Za-z0-9-]+$/.test(values.as)) {
    return stop("--as is letters, digits and hyphens.");
  }
  const file = `test/${id}/fixtures/rest/${
    [operation, ...(values.as === undefined ? [] : [values.as])].join(".")
  }.json`;
  if (existsSync(join(root, file)) && !values.force) return stop(`${file} is there; --force writes over it.`);
  return await record({ root, id, product, endpoint, params, file, values, environment }, say, stop);
}

interface Task {
  readonly root: string;
  readonly id: string;
  readonly product: Product;
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, unknown>>;
  readonly file: string;
  readonly values: { readonly network: string; readonly url?: string | undefined };
  readonly environment: Environment;
}

async function record(task: Task, say: Say, stop: (text: string) => number): Promise<number> {
  const { root, id, product, endpoint, params, file, values, environment } = task;
  const [{ capture }, { fixtureOf }] = await Promise.all([
    import("../record/capture.ts"),
    import("../record/fixture.ts"),
  ]);
  const credentials = credentialsOf(environment);
  // What the network is called, and whether the address goes with it, the session checks.
  const options = {
    network: values.network,
    ...(values.url === undefined ? {} : { url: values.url }),
    ...(credentials === undefined ? {} : { credentials }),
  } as SessionOptions;
  let captured: Awaited<ReturnType<typeof capture>>;
  try {
    captured = await capture(root, id, product, endpoint, params, options);
  } catch (error) {
    return stop(`${String(error)}.`.replace(/\.\.$/, "."));
  }
  const place = values.network === "sim" ? "a stand-in on this machine" : `the venue, ${values.network}`;
  const stamp = {
    source: `${place}: ${product.name} ${endpoint.id}${endpoint.docs === undefined ? "" : ` (${endpoint.docs})`}`,
    time: Date.now(),
    invented: values.network === "sim",
    asked: stringifyJson(params),
  };
  const secrets = Object.values(credentials ?? {});
  let fixture: ReturnType<typeof fixtureOf>;
  try {
    fixture = fixtureOf(captured.body, stamp, secrets);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return stop("The answer is not JSON.");
  }
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), fixture.text);
  say(`${file}: ${fixture.redacted} redacted. Read it before it is kept.`);
  if (captured.drift === undefined) return 0;
  say(`It is not what the description says: ${captured.drift}`);
  return 1;
}

function credentialsOf(environment: Environment): (Record<string, string> & SessionOptions["credentials"]) | undefined {
  const given = {
    key: environment["VENUEKIT_KEY"],
    secret: environment["VENUEKIT_SECRET"],
    privateKey: environment["VENUEKIT_PRIVATE_KEY"],
    passphrase: environment["VENUEKIT_PASSPHRASE"],
  };
  const there = Object.entries(given).filter(([, value]) => value !== undefined && value !== "");
  if (there.length === 0) return undefined;
  // Which of them have to be there together, the session checks.
  return Object.fromEntries(there) as Record<string, string> & SessionOptions["credentials"];
}

/** What is written on a command line as the value it stands for. */
function valueOf({ shape }: Parameter, text: string): unknown {
  if (isText(shape)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isText(shape: Shape): boolean {
  switch (shape.kind) {
    case "string":
    case "decimal":
    case "amount":
    case "sentInt64":
      return true;
    case "enum":
      return shape.values.every((value) => typeof value === "string");
    case "ref":
      return isText(shape.to.shape);
    case "nullable":
      return isText(shape.inner);
    default:
      return false;
  }
}
