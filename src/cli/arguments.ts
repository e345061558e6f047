import { parseArgs } from "node:util";

/** The command line was not understood; the message says what of it. */
export class Misuse extends Error {
  override readonly name = "Misuse";
}

/**
 * Reads `--name value` pairs. Throws `Misuse`, naming the option, where one is unknown or lacks its value, and where there
 * are words besides options.
 */
export function readOptions<Name extends string>(args: readonly string[], names: readonly Name[]): Partial<
  Record<Name, string>
> {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  const found: Partial<Record<Name, string>> = {};
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") throw new Misuse(`unexpected word ${token.value}`);
    if (token.kind === "option-terminator") continue;
    const name = names.find((known) => known === token.name);
    if (name === undefined) throw new Misuse(`unknown option ${token.rawName}`);
    if (token.value === undefined || token.value === "") throw new Misuse(`option --${name} needs a value`);
    if (found[name] !== undefined) throw new Misuse(`option --${name} is given twice`);
    found[name] = token.value;
  }
  return found;
}

/** A whole number from `min` to `max`. Throws `Misuse`, naming the option. */
export function wholeNumber(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max) {
    throw new Misuse(`option --${name} is a whole number from ${min} to ${max}, not ${text}`);
  }
  return value;
}
