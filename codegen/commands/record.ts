/** `npm run codegen -- record`: a real answer as a fixture. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { SessionOptions } from "../../src/core/session.ts";
import { stringifyJson } from "../../src/core/json.ts";
import { describe } from "../generate.ts";
import type { Channel, Endpoint, Parameter, Product, Shape, Venue } from "../ir.ts";
import { formatProblem, Refused } from "../problem.ts";

type Say = (line: string) => void;
type Environment = Readonly<Record<string, string | undefined>>;

export const recordHelp = `npm run codegen -- record VENUE OPERATION|CHANNEL [NAME=VALUE …]

Asks an operation once, through the venue's own client, and writes its answer as a fixture:
test/VENUE/fixtures/rest/OPERATION.json with { source, date, invented, asked, payload }. Numbers stay as they were
written. Credentials, signatures and what tells whose account it is are taken out; read the file before it is kept.
An answer that is not what the description says is written all the same, and the difference said.

A channel is subscribed in the same way, over the venue's socket, and what it brings is written to
test/VENUE/fixtures/ws/CHANNEL.json, CHANNEL.2.json and so on. What says whose account it is, is not to be given.

Credentials are read from VENUEKIT_KEY, VENUEKIT_SECRET or VENUEKIT_PRIVATE_KEY, and VENUEKIT_PASSPHRASE. What changes
something at the venue is not asked on the live network.

  --product NAME    spot, perp or amm, where several have an operation or channel of that name
  --channel         the channel is meant, where there is an operation of that name too
  --messages N      of a channel, so many messages (1)
  --seconds T       of a channel, what came after so many seconds where those were fewer (30)
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
      channel: { type: "boolean", default: false },
      messages: { type: "string", default: "1" },
      seconds: { type: "string", default: "30" },
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
  let described: ReturnType<typeof describe>;
  try {
    described = describe(root, id);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return stop(error.problems.map(formatProblem).join("\n"));
  }
  if (values.as !== undefined && !/^[A-Za-z0-9-]+$/.test(values.as)) {
    return stop("--as is letters, digits and hyphens.");
  }
  if (described.venue.closing !== undefined) return stop(`${id} is closed: nobody answers.`);
  const own = described.products.filter(({ name }) => values.product === undefined || name === values.product);
  const found = values.channel
    ? []
    : own.flatMap((product) =>
      product.endpoints.filter((one) => one.id === operation).map((endpoint) => ({ product, endpoint }))
    );
  const [one, another] = found;
  if (one === undefined) {
    const channels = own.flatMap((product) =>
      product.channels.filter((channel) => channel.id === operation).map((channel) => ({ product, channel }))
    );
    const [meant, ...others] = channels;
    if (meant === undefined) {
      return stop(`${id} has no ${values.channel ? "channel" : "operation or channel"} ${operation}.`);
    }
    if (others.length > 0) return stop(`${operation} is one of several: --product says which.`);
    return await recordChannel({ root, venue: described.venue, ...meant, pairs, values, environment }, say, stop);
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
      const channel = own.some(({ channels }) => channels.some((each) => each.id === operation));
      const hint = channel ? ` The channel of that name is meant by --channel.` : "";
      return stop(`${pair} names no parameter of ${operation}; there are ${names}.${hint}`);
    }
    params[name] = valueOf(parameter, value);
  }
  const file = `test/${id}/fixtures/rest/${
    [operation, ...(values.as === undefined ? [] : [values.as])].join(".")
  }.json`;
  if (existsSync(join(root, file)) && !values.force) return stop(`${file} is there; --force writes over it.`);
  return await record({ root, id, product, endpoint, params, file, values, environment }, say, stop);
}

interface Asking {
  readonly root: string;
  readonly values: { readonly network: string; readonly url?: string | undefined };
  readonly environment: Environment;
}

interface Task extends Asking {
  readonly id: string;
  readonly product: Product;
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, unknown>>;
  readonly file: string;
}

async function record(task: Task, say: Say, stop: (text: string) => number): Promise<number> {
  const { root, id, product, endpoint, params, file } = task;
  const { capture } = await import("../record/capture.ts");
  let captured: Awaited<ReturnType<typeof capture>>;
  try {
    captured = await capture(root, id, product, endpoint, params, optionsOf(task));
  } catch (error) {
    return stop(`${String(error)}.`.replace(/\.\.$/, "."));
  }
  return await write(task, `${product.name} ${endpoint.id}`, endpoint.docs, params, [
    { file, payload: captured.body, ...(captured.drift === undefined ? {} : { drift: captured.drift }) },
  ], say) ?? stop("The answer is not JSON.");
}

interface ChannelTask extends Asking {
  readonly venue: Venue;
  readonly product: Product;
  readonly channel: Channel;
  readonly pairs: readonly string[];
  readonly values: Asking["values"] & {
    readonly as?: string | undefined;
    readonly force: boolean;
    readonly messages: string;
    readonly seconds: string;
  };
}

async function recordChannel(task: ChannelTask, say: Say, stop: (text: string) => number): Promise<number> {
  const { root, venue, product, channel, pairs, values } = task;
  const { askedOf, follow } = await import("../record/follow.ts");
  const [messages, seconds] = [Number(values.messages), Number(values.seconds)];
  if (!Number.isInteger(messages) || messages < 1 || messages > 100) return stop("--messages is 1 to 100.");
  if (!(seconds > 0 && seconds <= 3_600)) return stop("--seconds is above 0, and 3600 at most.");
  const names = askedOf(channel);
  const params: Record<string, string> = {};
  for (const pair of pairs) {
    const [, name = "", value = ""] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
    if (!names.includes(name)) {
      return stop(`${pair} names no parameter of ${channel.id}; there are ${names.join(", ") || "none"}.`);
    }
    params[name] = value;
  }
  const missing = names.find((name) => params[name] === undefined);
  if (missing !== undefined) return stop(`${missing}=… is missing: ${channel.id} is ${channel.address}.`);
  const base = [channel.id, ...(values.as === undefined ? [] : [values.as])].join(".");
  const files = Array.from(
    { length: messages },
    (_, at) => `test/${venue.id}/fixtures/ws/${base}${at === 0 ? "" : `.${at + 1}`}.json`,
  );
  const there = files.find((file) => existsSync(join(root, file)));
  if (there !== undefined && !values.force) return stop(`${there} is there; --force writes over it.`);
  let followed: Awaited<ReturnType<typeof follow>>;
  try {
    followed = await follow(root, venue, product, channel, params, optionsOf(task), { messages, seconds });
  } catch (error) {
    return stop(`${String(error)}.`.replace(/\.\.$/, "."));
  }
  if (followed.length === 0) return stop(`Nothing came in ${seconds} seconds.`);
  const taken = followed.map((one, at) => ({ ...one, file: files[at] ?? "" }));
  return await write(task, `${product.name} ${channel.id}`, channel.docs, params, taken, say) ??
    stop("A message is not JSON.");
}

/** What the network is called, and whether the address goes with it, the session checks. */
function optionsOf({ values: { network, url }, environment }: Asking): SessionOptions {
  const credentials = credentialsOf(environment);
  return {
    network,
    ...(url === undefined ? {} : { url }),
    ...(credentials === undefined ? {} : { credentials }),
  } as SessionOptions;
}

interface Taken {
  readonly file: string;
  readonly payload: string;
  readonly drift?: string;
}

/** Writes what came. The exit code; `undefined` where it is no JSON, and nothing is written. */
async function write(
  { root, values: { network }, environment }: Asking,
  name: string,
  docs: string | undefined,
  params: Readonly<Record<string, unknown>>,
  taken: readonly Taken[],
  say: Say,
): Promise<number | undefined> {
  const { fixtureOf } = await import("../record/fixture.ts");
  const place = network === "sim" ? "a stand-in on this machine" : `the venue, ${network}`;
  const stamp = {
    source: `${place}: ${name}${docs === undefined ? "" : ` (${docs})`}`,
    time: Date.now(),
    invented: network === "sim",
    asked: stringifyJson(params),
  };
  const secrets = Object.values(credentialsOf(environment) ?? {}).filter((one) => typeof one === "string");
  const fixtures = [];
  try {
    for (const { payload } of taken) fixtures.push(fixtureOf(payload, stamp, secrets));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  let code = 0;
  for (const [at, { file, drift }] of taken.entries()) {
    const { text = "", redacted = 0 } = fixtures[at] ?? {};
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    say(`${file}: ${redacted} redacted. Read it before it is kept.`);
    if (drift === undefined) continue;
    say(`It is not what the description says: ${drift}`);
    code = 1;
  }
  return code;
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
