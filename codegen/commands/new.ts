/** `npm run codegen -- new`: the folders of a venue, with one operation that works and a list of what is missing. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Beginning } from "../new/description.ts";
import { writeFiles } from "../write.ts";

type Say = (line: string) => void;

export const newHelp = `npm run codegen -- new VENUE

Begins a venue: specs/VENUE, src/venues/VENUE and test/VENUE, and generates what follows from them. There is one
operation, the server's time, described, callable and tested against a mock that the description makes; "npm run check"
and the test pass at once. What an adapter lacks is listed in src/venues/VENUE/adapter.ts, which the compiler keeps
true: take a line out, and it names what is not written.

VENUE is the folders' name: small letters and digits, in parts that hyphens join, and no word that src or codegen use.

  --name NAME   what people call it (VENUE in words with capitals)
  --docs URL    its documentation (https://docs.VENUE.example)
  --rest URL    its REST API (https://api.VENUE.example, which is nobody's)

Exit code: 0, 1 where the name is taken or a word of ours and nothing is written, 2 for a wrong command.
`;

/** Runs the command. The exit code. */
export async function runNew(args: readonly string[], root: string, say: Say): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { name: { type: "string" }, docs: { type: "string" }, rest: { type: "string" } },
  });
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) {
    say(newHelp);
    return 2;
  }
  const venue: Beginning = {
    id,
    name: values.name ?? id.split("-").map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(" "),
    docs: values.docs ?? `https://docs.${id}.example`,
    rest: (values.rest ?? `https://api.${id}.example`).replace(/\/$/, ""),
  };
  const refused = formFault(venue);
  if (refused !== undefined) {
    say(`${refused} Nothing is written.`);
    return 2;
  }
  const taken = await takenBy(root, venue);
  if (taken !== undefined) {
    say(`${taken} Nothing is written.`);
    return 1;
  }
  const written = await begin(root, venue);
  for (const path of written) say(path);
  say(`
Next, as CONTRIBUTING.md has it ("A new venue"):
  1. specs/${id}: addresses, limits and errors, then the venue's operations; npm run codegen -- ${id}
  2. npm run codegen -- mock ${id}        what is described answers
  3. src/venues/${id}/adapter.ts: line by line out of Missing, until an Adapter is left
  4. npm run check -- --update-api && npm run check && npm test -- ${id}`);
  return 0;
}

/** What is wrong with what was given. */
function formFault({ id, name, docs, rest }: Beginning): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length < 2 || id.length > 30) {
    return `${JSON.stringify(id)} is no venue's id: 2 to 30 small letters and digits, in parts that hyphens join.`;
  }
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{N} .&'+-]{0,38}[\p{L}\p{N}.+])?$/u.test(name)) {
    return `${JSON.stringify(name)} is no name: letters, digits and spaces, 40 at most.`;
  }
  const address = /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.~-]+)*\/?$/;
  for (const [option, url] of [["docs", docs], ["rest", rest]] as const) {
    if (!address.test(url) || !URL.canParse(url)) return `--${option} is an address that begins with https:.`;
  }
  return undefined;
}

async function takenBy(root: string, { id, name }: Beginning): Promise<string | undefined> {
  const folders = [`specs/${id}`, `src/venues/${id}`, `test/${id}`, `generated/${id}`, `src/sim/skins/${id}`];
  const there = folders.find((folder) => existsSync(join(root, folder)));
  if (there !== undefined) return `${there} is there already.`;
  const { wordUsed } = await import("../new/words.ts");
  const place = wordUsed(root, [id, name]);
  return place === undefined
    ? undefined
    : `${place} has ${id} or ${name} as a word: central code would seem to name the venue. Give it another id or --name.`;
}

/** Writes everything; the paths, in their order. */
async function begin(root: string, venue: Beginning): Promise<readonly string[]> {
  const [{ openapiYaml, venueYaml }, code, { membersOf }, { generate }, { linesOf, withEntry }] = await Promise.all([
    import("../new/description.ts"),
    import("../new/code.ts"),
    import("../new/members.ts"),
    import("../generate.ts"),
    import("../new/listing.ts"),
  ]);
  const { id } = venue;
  const members = membersOf(join(root, "src/connector/adapter.ts"), "Adapter");
  const files = new Map([
    [`specs/${id}/venue.yaml`, venueYaml(venue)],
    [`specs/${id}/spot.openapi.yaml`, openapiYaml(venue)],
    [`src/venues/${id}/mod.ts`, code.modTs(venue)],
    [`src/venues/${id}/open.ts`, code.openTs(venue)],
    [`src/venues/${id}/errors.ts`, code.errorsTs(venue)],
    [`src/venues/${id}/adapter.ts`, code.adapterTs(venue, members, new Set(["fetchTime"]))],
    [`test/${id}/adapter.test.ts`, code.testTs(venue)],
  ]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  // The first time it makes what is generated, the second time the lists, which name what is there.
  const changed = new Set(writeFiles(root, generate(root, id), [`generated/${id}`]));
  for (const path of writeFiles(root, generate(root, id), [`generated/${id}`])) changed.add(path);

  const list = "test/check/api.txt";
  if (existsSync(join(root, list))) {
    const { name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly name: string };
    const entry = { name: `${name}/${id}`, lines: [code.openApi] };
    const product = readFileSync(join(root, `generated/${id}/spot.ts`), "utf8");
    const raw = { name: `${name}/${id}/raw/spot`, lines: linesOf(`generated/${id}`, "spot", product) };
    const isVenue = (title: string): boolean =>
      existsSync(join(root, "src/venues", title.slice(name.length + 1), "mod.ts")) && title.split("/").length === 2;
    const before = readFileSync(join(root, list), "utf8");
    const isRaw = (title: string): boolean => title.startsWith(`${name}/`) && title.endsWith("/raw/spot");
    writeFileSync(join(root, list), withEntry(withEntry(before, entry, isVenue), raw, isRaw));
    changed.add(list);
  }
  return [...files.keys(), ...changed];
}
