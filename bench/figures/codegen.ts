import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { generate, venueFolders } from "../../codegen/generate.ts";
import { listFiles } from "../../codegen/write.ts";
import { type Figure, median, outputOf, type Part, spreadOf } from "./sampling.ts";

const rounds = 3;
const operations = 300;

/** What changing a description costs: a whole regeneration, and the lines that one field moves. */
export const regenerationPart: Part = {
  title: "descriptions: regenerating, and the lines of one field",
  async measure(root) {
    const cpu: number[] = [];
    const seconds = await timed(rounds, async () => void cpu.push(await codegen(root, ["check"])));
    const { fields, lines, most, elsewhere } = editFields(root);
    return [
      figure(
        "all venues, read, made and compared",
        seconds,
        cpu,
        `${venueFolders(root).length} venues; the bar is 10 s`,
      ),
      {
        what: "lines that one field changes",
        value: lines / fields,
        unit: "",
        note: `${fields} fields tried, most ${most}`,
      },
      { what: "lines changed elsewhere", value: elsewhere, unit: "", note: "that do not hold the field; the bar is 0" },
    ];
  },
};

/** What somebody else's description costs: one of 1 MB with 300 operations, as a command, and its output in compilers. */
export const importPart: Part = {
  title: `import of a description with ${operations} operations`,
  async measure(root) {
    const folder = mkdtempSync(join(tmpdir(), "figures-"));
    try {
      symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
      const file = join(folder, "large.yaml");
      writeFileSync(file, largeDescription());
      const out = join(folder, "out");
      const core = join(root, "src/core/endpoint.ts");
      const options = {
        extends: join(root, "tsconfig.json"),
        include: ["out"],
        compilerOptions: { noEmit: true, types: [] },
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
      const cpu: number[] = [];
      const args = ["import", file, "--out", out, "--core", core];
      const made = await timed(rounds, async () => void cpu.push(await codegen(root, args)));
      const tsc = join(root, "node_modules/typescript/bin/tsc");
      const node = await timed(rounds, () => outputOf(process.execPath, [tsc, "-p", folder], root));
      const binary = join(root, "node_modules/.bin/deno");
      // Deno remembers what it has checked.
      const deno = await timed(rounds, (round) => {
        const path = join(out, "large.types.ts");
        writeFileSync(path, readFileSync(path, "utf8") + `\n// ${round}\n`);
        return outputOf(binary, ["check", "--quiet", "--config", join(root, "deno.json"), join(out, "large.ts")], root);
      });
      const size = `${(statSync(file).size / 1e6).toFixed(2)} MB of YAML`;
      return [
        figure("generating, with starting", made, cpu, `${size}; the bar is 2 s`),
        figure("type check, tsc", node, [], "the bar is 5 s"),
        figure("type check, deno", deno, [], "the bar is 5 s"),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function figure(what: string, samples: readonly number[], cpu: readonly number[], note: string): Figure {
  const processor = cpu.length === 0 ? "" : `${median(cpu).toFixed(1)} s of the processor; `;
  return { what, value: median(samples), unit: "s", spread: spreadOf(samples), note: processor + note };
}

/** At the end the process says what it took of the processor, in microseconds: that depends less on its neighbours. */
const meter = 'process.on("exit", () => { const { user, system } = process.cpuUsage(); console.log(user + system); })';

/** Runs a command of codegen; the processor's seconds. */
async function codegen(root: string, args: readonly string[]): Promise<number> {
  const imports = ["--import", `data:text/javascript,${encodeURIComponent(meter)}`, "--import", "tsx"];
  const printed = await outputOf(process.execPath, [...imports, join(root, "codegen/main.ts"), ...args], root);
  return Number(printed.trim().split("\n").at(-1)) / 1e6;
}

async function timed(count: number, run: (round: number) => Promise<unknown>): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let round = 0; round < count; round++) {
    const start = performance.now();
    await run(round);
    samples.push((performance.now() - start) / 1000);
  }
  return samples;
}

/** Changes type and text of one field of each description, one at a time, and counts the lines that follow. */
function editFields(root: string): { fields: number; lines: number; most: number; elsewhere: number } {
  const folder = mkdtempSync(join(tmpdir(), "figures-"));
  try {
    for (const name of ["src", "generated", "deno.json"]) symlinkSync(join(root, name), join(folder, name));
    mkdirSync(join(folder, "specs"));
    cpSync(join(root, "specs"), join(folder, "specs"), { recursive: true });
    const counts = listFiles(folder, "specs").filter((path) => path.endsWith(".openapi.yaml")).flatMap((path) => {
      const venue = path.split("/")[1] as string;
      const text = readFileSync(join(folder, path), "utf8");
      const field = /^ {8,}(\w+): \{ type: integer, description: (?=[A-Z])/m.exec(text);
      if (field === null) return [];
      const before = generate(folder, venue);
      const edited = field[0].replace("type: integer, description: ", "type: number, description: Edited. ");
      writeFileSync(
        join(folder, path),
        text.slice(0, field.index) + edited + text.slice(field.index + field[0].length),
      );
      const after = generate(folder, venue);
      writeFileSync(join(folder, path), text);
      return [changed(before, after, field[1] as string)];
    });
    const lines = counts.map((count) => count.lines);
    return {
      fields: counts.length,
      lines: lines.reduce((sum, count) => sum + count, 0),
      most: Math.max(...lines),
      elsewhere: counts.reduce((sum, count) => sum + count.elsewhere, 0),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines that differ; those that are neither the field nor the comment above it are elsewhere. */
function changed(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  field: string,
): { lines: number; elsewhere: number } {
  let [lines, elsewhere] = [0, 0];
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before, after].map((files) => (files.get(path) ?? "").split("\n"));
    if (old === undefined || now === undefined) continue;
    // What both have at the beginning and at the end did not change.
    let first = 0;
    while (first < now.length && now[first] === old[first]) first++;
    let last = 0;
    while (last < now.length - first && now.at(-1 - last) === old.at(-1 - last)) last++;
    const between = now.slice(first, now.length - last).filter((line, index) => line !== old[first + index]);
    lines += between.length;
    elsewhere += between.filter((line) => !line.includes(field) && !/^\s*(\/\*\*|\*) /.test(line)).length;
  }
  return { lines, elsewhere };
}

/** About 1 MB: every operation has parameters and an answer of its own with many described fields. */
function largeDescription(): string {
  const field = (name: string, index: number): string => {
    const type = ["string", "integer", "number", "boolean"][index % 4] ?? "string";
    return `                    ${name}:\n` +
      `                      type: ${type}\n` +
      (type === "integer" ? "                      format: int64\n" : "") +
      `                      description: What ${name} says of the order, in the unit of the market.\n`;
  };
  const paths = Array.from({ length: operations }, (_, index) => {
    const fields = Array.from({ length: 20 }, (_, at) => field(`field${at}Of${index}`, at)).join("");
    return `  /api/v1/things/${index}/{symbol}:\n    ${index % 3 === 0 ? "post" : "get"}:\n` +
      `      operationId: thing${index}\n      summary: Asks for thing ${index}.\n      parameters:\n` +
      "        - { name: symbol, in: path, required: true, schema: { type: string } }\n" +
      "        - { name: limit, in: query, description: How many., schema: { type: integer } }\n" +
      '      responses:\n        "200":\n          description: The thing.\n          content:\n' +
      "            application/json:\n              schema:\n                type: object\n" +
      `                required: [field0Of${index}]\n                properties:\n` +
      fields.replace(/^ {2}/gm, "  ");
  });
  return `openapi: 3.0.2\ninfo: { title: Large, version: "1" }\npaths:\n${paths.join("")}`;
}
