/** The first files of a venue's connector and of its tests. */
import type { Beginning } from "./description.ts";
import type { Member } from "./members.ts";

export function modTs({ id, name }: Beginning): string {
  return `/** ${name}: \`import { open } from "venuekit/${id}"\`. */
export { open } from "./open.ts";
`;
}

/** What the list of public names has of that module. */
export const openApi = 'open: function open(options?: Omit<SessionOptions, "credentials">): Session;';

export function openTs({ id }: Beginning): string {
  return `/** A session with the venue: its \`call\` asks every operation that is described. */
import { time } from "../../../generated/${id}/spot.ts";
import { venue } from "../../../generated/${id}/venue.ts";
import { ValidationError } from "../../core/errors.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { refusal } from "./errors.ts";

/**
 * Opens a session. Nothing is sent.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function open(options: Omit<SessionOptions, "credentials"> = {}): Session {
  return openSession(venue, options, () => ({
    venue,
    // The first operation that is signed brings auth.ts, and the credentials among the options.
    authorize: () => {
      throw new ValidationError("credentials", "are not taken: nothing here signs", { venue: venue.id });
    },
    refusal,
    askTime: async (call, context) => (await call(time, {}, context)).time,
  }), "spot");
}
`;
}

export function errorsTs({ id }: Beginning): string {
  return `/** How the venue says no: by the HTTP status, as far as venue.yaml lists it. */
import { venue } from "../../../generated/${id}/venue.ts";
import type { HttpAnswer } from "../../core/http/http.ts";
import type { Refused } from "../../core/refusal.ts";

/** Reads a refusal. A status that is not listed is none: what stands in front of the venue answers so too. */
export function refusal({ status, body }: HttpAnswer): Refused | undefined {
  const code = String(status);
  return Object.hasOwn(venue.errors, code) ? { code, text: body.slice(0, 200) } : undefined;
}
`;
}

/** `written`: members that the file has. */
export function adapterTs({ id }: Beginning, members: readonly Member[], written: ReadonlySet<string>): string {
  const missing = members.filter(({ name }) => !written.has(name));
  const lines = missing.flatMap(({ name, says }) => [...(says === "" ? [] : [`  // ${says}`]), `  | "${name}"`]);
  return `/** The venue's operations in unified words. */
import { time } from "../../../generated/${id}/spot.ts";
import type { Adapter } from "../../connector/adapter.ts";
import type { Session } from "../../core/session.ts";

type Members<Name extends keyof Adapter> = Name;

/**
 * What is not written yet, in the order of \`Adapter\`. Take a line out, and the compiler names the member that
 * \`adapterOf\` lacks; write one whose line is still here, and it says so too. With \`never\` in place of the last line
 * this is an \`Adapter\`: \`spot.ts\` makes a connector of it (\`openDesk\`, \`connector\`), and \`mod.ts\` exports that.
 */
export type Missing = Members<
${lines.join("\n")}
>;

export function adapterOf({ call }: Session): Omit<Adapter, Missing> {
  return {
    fetchTime: async (context) => (await call(time, {}, context)).time,
  };
}
`;
}

export function testTs({ id }: Beginning): string {
  return `/** What is written of the adapter, against a mock that the description makes. */
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { describe } from "../../codegen/generate.ts";
import { serveMock } from "../../codegen/mock/server.ts";
import { adapterOf } from "../../src/venues/${id}/adapter.ts";
import { open } from "../../src/venues/${id}/mod.ts";
import { answersOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";

const test = suite("${id}/adapter");
const root = fileURLToPath(new URL("../../", import.meta.url));
const exampleOf = answersOf("${id}/spot.openapi.yaml");

test("the time is the venue's, in milliseconds", async () => {
  const mock = await serveMock(describe(root, "${id}"), { port: 0, generate: false, told: () => {} });
  const session = open({ network: "sim", url: mock.url });
  try {
    const { time } = exampleOf("time") as { readonly time: number };
    assert.is(await adapterOf(session).fetchTime({}), time);
  } finally {
    session.close();
    await mock.close();
  }
});

test.run();
`;
}
