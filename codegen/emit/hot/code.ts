/** Pieces of the code of decoders: bytes compared, lines indented, names that are new. */

/** The condition under which the bytes at `at` are this text: `b[i] === 34 && b[i + 1] === 101`. */
export function same(text: string, at: string = "i", offset = 0): string {
  return [...text].map((char, index) => `${byteAt(at, offset + index)} === ${char.charCodeAt(0)}`).join(" && ");
}

/** The condition under which they are not. */
export function differ(text: string, at: string = "i", offset = 0): string {
  return [...text].map((char, index) => `${byteAt(at, offset + index)} !== ${char.charCodeAt(0)}`).join(" || ");
}

function byteAt(at: string, offset: number): string {
  return offset === 0 ? `b[${at}]` : `b[${at} + ${offset}]`;
}

export function indent(code: string): string {
  return code.replace(/^(?=.)/gm, "  ");
}

/** Makes the names of one function's variables, and their declarations. */
export class Names {
  readonly #declared: string[] = [];

  /** A variable that begins as 0, or as `first`, whose type is then said. */
  fresh(prefix: string, type?: string, first: string = "0"): string {
    const name = `${prefix}${this.#declared.length}`;
    this.#declared.push(`${name}${type === undefined ? "" : `: ${type}`} = ${first}`);
    return name;
  }

  declarations(): string {
    return this.#declared.length === 0 ? "" : `let ${this.#declared.join(", ")};\n`;
  }
}
