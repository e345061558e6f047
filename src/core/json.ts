/**
 * JSON without loss: numbers keep their value, and no key reaches a prototype.
 *
 * | in the text | here |
 * | --- | --- |
 * | whole number up to 2^53 - 1 in size | `number` |
 * | larger whole number | `bigint` |
 * | number with a fraction or an exponent, exact as a `number` (its shortest text has the same value) | `number` |
 * | any other number: too many digits, or out of range | its text |
 * | key `__proto__`, however it is escaped | dropped with its value, like any field nobody knows |
 */

// Where one of these does not match, `JSON.parse` is exact: a number needs 16 digits or an exponent to lose anything.
// Digits in a string match too when a sign of a number's start precedes them; that only costs time.
const longNumber = /(?:^|[:,[\s])-?\d(?:[\d.]{15}|[\d.]*[eE])/;
// The escapes that can spell an ASCII letter or an underscore.
const asciiEscape = "\\u00";

/** Longest whole number taken, in characters: far above any venue's, far below what takes long to convert. */
const maxInteger = 400;

/**
 * Parses JSON text.
 *
 * @throws {SyntaxError} for text that is not JSON; the message quotes at most 40 characters of it.
 */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SyntaxError(`not JSON: ${quote(text)} (${text.length} characters)`);
  }
  if (longNumber.test(text) || text.includes("__proto__") || text.includes(asciiEscape)) return readExactly(text);
  return value;
}

/**
 * Writes JSON text. A `bigint` is written as digits, whatever has `toJSON` (a `Decimal`, for one) as that says.
 *
 * @throws {TypeError} for NaN and infinities (JSON has no word for them), for cycles, and where there is nothing to write.
 */
export function stringifyJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // A bigint, a cycle, or a toJSON that throws: the slow writer tells which.
    text = write(value, "", []);
  }
  // `null` may be what JSON.stringify makes of NaN: the slow writer refuses that.
  if (text?.includes("null")) text = write(value, "", []);
  if (text === undefined) throw new TypeError("nothing to write as JSON");
  return text;
}

type Container = unknown[] | Record<string, unknown>;

/** Reads text that is known to be JSON. Without recursion: depth is the sender's choice. */
function readExactly(text: string): unknown {
  const outer: { container: Container; key: string | undefined }[] = [];
  let container: Container | undefined;
  let key: string | undefined;
  let at = 0;
  let result: unknown;

  const put = (value: unknown): void => {
    if (container === undefined) result = value;
    else if (Array.isArray(container)) container.push(value);
    else {
      if (key !== "__proto__") container[key as string] = value;
      key = undefined;
    }
  };

  while (at < text.length) {
    const char = text[at]!;
    switch (char) {
      case "{":
      case "[":
        if (container !== undefined) outer.push({ container, key });
        container = char === "{" ? {} : [];
        key = undefined;
        at++;
        break;
      case "}":
      case "]": {
        const closed = container;
        const parent = outer.pop();
        container = parent?.container;
        key = parent?.key;
        put(closed);
        at++;
        break;
      }
      case '"': {
        const end = stringEnd(text, at);
        const string = unquote(text.slice(at, end));
        if (container !== undefined && !Array.isArray(container) && key === undefined) key = string;
        else put(string);
        at = end;
        break;
      }
      case "t":
        put(true);
        at += 4;
        break;
      case "f":
        put(false);
        at += 5;
        break;
      case "n":
        put(null);
        at += 4;
        break;
      case ",":
      case ":":
      case " ":
      case "\n":
      case "\r":
      case "\t":
        at++;
        break;
      default: {
        let end = at + 1;
        while (end < text.length && isNumberPart(text.charCodeAt(end))) end++;
        put(exactNumber(text.slice(at, end)));
        at = end;
      }
    }
  }
  return result;
}

/** The place after the closing quote of the string that opens at `start`. */
function stringEnd(text: string, start: number): number {
  let quoteAt = text.indexOf('"', start + 1);
  for (;;) {
    let slashes = 0;
    while (text[quoteAt - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return quoteAt + 1;
    quoteAt = text.indexOf('"', quoteAt + 1);
  }
}

function unquote(quoted: string): string {
  return quoted.includes("\\") ? JSON.parse(quoted) as string : quoted.slice(1, -1);
}

/** Digits, sign, point and exponent. */
function isNumberPart(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e || code === 0x45 ||
    code === 0x65;
}

function exactNumber(text: string): number | bigint | string {
  const value = Number(text);
  if (!/[.eE]/.test(text)) {
    if (Number.isSafeInteger(value)) return value;
    if (text.length > maxInteger) throw new SyntaxError(`a whole number of ${text.length} characters: ${quote(text)}`);
    return BigInt(text);
  }
  return Number.isFinite(value) && canonical(text) === canonical(String(value)) ? value : text;
}

/** One text for each decimal value: its significant digits and the power of ten of the last. The sign does not matter. */
function canonical(text: string): string {
  const [mantissa = "", exponent = "0"] = text.replace(/^-/, "").toLowerCase().split("e", 2) as [string, string?];
  const [whole = "", fraction = ""] = mantissa.split(".", 2) as [string, string?];
  const digits = (whole + fraction).replace(/^0+/, "");
  // Not by a pattern: one that begins at each of many zeros in vain takes the square of their number.
  let end = digits.length;
  while (digits.charCodeAt(end - 1) === 0x30) end--;
  const significant = digits.slice(0, end);
  if (significant === "") return "0";
  return `${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}

function write(value: unknown, key: string, ancestors: readonly object[]): string | undefined {
  if (value !== null && (typeof value === "object" || typeof value === "bigint")) {
    const own = (value as { toJSON?: unknown }).toJSON;
    if (typeof own === "function") value = own.call(value, key);
  }
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`${value} cannot be written as JSON`);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (value instanceof Number || value instanceof String || value instanceof Boolean) return JSON.stringify(value);
  if (ancestors.includes(value)) throw new TypeError("a cycle cannot be written as JSON");
  const path = [...ancestors, value];
  if (Array.isArray(value)) {
    return `[${value.map((item, index) => write(item, String(index), path) ?? "null").join(",")}]`;
  }
  const fields: string[] = [];
  for (const [name, field] of Object.entries(value)) {
    const text = write(field, name, path);
    if (text !== undefined) fields.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${fields.join(",")}}`;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? text.slice(0, 40) : text);
}
