/**
 * Runs the command several times in one process, for tests that do not need one each: the file of the command is loaded anew for
 * every list of arguments, and what it writes is caught. Prints the outcomes as JSON.
 */
import process from "node:process";

const outcomes: { code: number; stdout: string; stderr: string }[] = [];
const write = process.stdout.write.bind(process.stdout);
const lists = JSON.parse(process.argv[2] ?? "[]") as readonly (readonly string[])[];
for (const [at, args] of lists.entries()) {
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    process[name].write = (text: unknown): boolean => {
      said[name] += String(text);
      return true;
    };
  }
  process.argv = [process.argv[0] ?? "", process.argv[1] ?? "", ...args];
  process.exitCode = undefined;
  await import(`../../src/cli/main.ts?${at}`);
  outcomes.push({ code: process.exitCode ?? 0, ...said });
}
process.exitCode = 0;
write(JSON.stringify(outcomes));
