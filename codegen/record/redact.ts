/**
 * Takes out of a payload what tells whose it is. It works on the text: numbers stay as they were written, and what is put in place
 * has the form of what was there, so that the payload stays one of its kind.
 */

/** Names of fields, without case and hyphens, that say who somebody is or what lets somebody in. */
const telling = new RegExp(
  "^(?:(?:[a-z]*(?:uid|userid|accountid|accountno|clientid|email|mail|phone|mobile|apikey|secret|signature|passphrase|" +
    "listenkey|authtoken|accesstoken|walletaddress|ipaddress|nickname))|token|account|user|users|master|vault|owner|" +
    "subaccount|subaccountuser|address|ip|ips|key|sign)$",
);

const tokens = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/g;

/** Shortest text that is also looked for in other fields: shorter ones occur by chance. */
const shortest = 6;

interface Level {
  /** The name under which it, or what is read now, stands. */
  key: string;
  readonly isMap: boolean;
  /** The next text is the name of a field. */
  naming: boolean;
}

export interface Redacted {
  /** Laid out, two spaces a level. */
  readonly text: string;
  /** Values that were taken out. */
  readonly count: number;
}

/** `secrets`: texts that have to go wherever they stand. Throws `SyntaxError` for what is no JSON. */
export function redact(json: string, secrets: readonly string[]): Redacted {
  JSON.parse(json);
  const all = json.match(tokens) ?? [];
  const known = new Map(secrets.filter((secret) => secret !== "").map((secret) => [secret, "redacted"]));
  walk(all, (token, key) => {
    const value = token.startsWith('"') ? JSON.parse(token) as string : token;
    if (isTelling(key, token) && value.length >= shortest) known.set(value, standIn(value));
    return token;
  });
  let count = 0;
  const text = walk(all, (token, key) => {
    const clean = cleaned(token, key, known);
    if (clean !== token) count++;
    return clean;
  });
  return { text, count };
}

/** The text of a field of a JSON object, as it was written. */
export function fieldText(json: string, name: string): string {
  const all = [...json.matchAll(tokens)];
  let depth = 0;
  for (const [at, token] of all.entries()) {
    const [text] = token;
    if (depth === 1 && text.startsWith('"') && JSON.parse(text) === name && all[at + 1]?.[0] === ":") {
      const first = all[at + 2]?.index ?? 0;
      let inner = 0;
      for (const { 0: one, index } of all.slice(at + 2)) {
        if (one === "{" || one === "[") inner++;
        else if (one === "}" || one === "]") inner--;
        if (inner === 0) return json.slice(first, index + one.length);
      }
    }
    if (text === "{" || text === "[") depth++;
    else if (text === "}" || text === "]") depth--;
  }
  return json;
}

function isTelling(key: string, token: string): boolean {
  const name = key.toLowerCase().replaceAll(/[^a-z]/g, "");
  if (!telling.test(name)) return false;
  // A token is also what is traded, by its number.
  return token.startsWith('"') || (/^-?\d/.test(token) && !["token", "key", "sign", "account"].includes(name));
}

function cleaned(token: string, key: string, known: ReadonlyMap<string, string>): string {
  if (!token.startsWith('"')) return isTelling(key, token) || known.has(token) ? standIn(token) : token;
  let value = JSON.parse(token) as string;
  if (isTelling(key, token)) return JSON.stringify(standIn(value));
  const before = value;
  for (const [secret, other] of known) value = value.replaceAll(secret, other);
  return value === before ? token : JSON.stringify(value);
}

/** Another value of the same form. */
function standIn(value: string): string {
  if (value === "") return value;
  if (/^-?\d+$/.test(value)) return value.replaceAll(/\d/g, "0").replace(/0/, "1");
  if (/^0x[0-9a-f]+$/i.test(value)) return `0x${"0".repeat(value.length - 2)}`;
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return value.replaceAll(/[0-9a-f]/gi, "0");
  return "redacted";
}

/** Writes the tokens with line breaks; each value goes through `change` with the name it stands under. */
function walk(all: readonly string[], change: (token: string, key: string) => string): string {
  const levels: Level[] = [];
  let text = "";
  for (const [index, token] of all.entries()) {
    const level = levels.at(-1);
    const line = (depth: number): string => `\n${"  ".repeat(depth)}`;
    if (token === "{" || token === "[") {
      levels.push({ key: level?.key ?? "", isMap: token === "{", naming: token === "{" });
      const next = all[index + 1];
      text += next === "}" || next === "]" ? token : token + line(levels.length);
    } else if (token === "}" || token === "]") {
      const before = all[index - 1];
      levels.pop();
      text += before === "{" || before === "[" ? token : line(levels.length) + token;
    } else if (token === ",") {
      if (level?.isMap) level.naming = true;
      text += token + line(levels.length);
    } else if (token === ":") text += ": ";
    else if (level?.isMap && level.naming) {
      level.key = JSON.parse(token) as string;
      level.naming = false;
      text += token;
    } else text += change(token, level?.key ?? "");
  }
  return text;
}
