/** The tokens that open sockets: each for a day (docs: "Websocket API", "Apply Connect Token"). */
import type { Random } from "../../prng.ts";
import type { Key } from "./keys.ts";

const life = 24 * 3_600_000;

/** Private ones are told by how they begin. */
export const privateMark = "prv";
const publicMark = "pub";

/** Whom a token lets in. */
export interface Admitted {
  /** Absent where it is a token for everybody. */
  readonly key?: Key;
}

/** All tokens. */
export class Tokens {
  readonly #random: Random;
  readonly #made = new Map<string, Admitted & { readonly until: number }>();

  constructor(random: Random) {
    this.#random = random;
  }

  make(key: Key | undefined, now: number): string {
    const token = `${key ? privateMark : publicMark}${this.#random.text(40)}==`;
    this.#made.set(token, { until: now + life, ...(key ? { key } : {}) });
    return token;
  }

  /** `undefined` for one that is not valid. */
  find(token: string, now: number): Admitted | undefined {
    const made = this.#made.get(token);
    return made !== undefined && made.until > now ? made : undefined;
  }
}
