/** Which tokens are meant. Symbols are anybody's choice: only those that are listed stand for a token. */
import type { CallOptions } from "../../core/call.ts";
import type { Hex } from "../../core/endpoint.ts";
import { SchemaError, ValidationError } from "../../core/errors.ts";
import type { Token, TokenRef } from "../../model/amm.ts";
import type { ContractChain } from "../../model/chain.ts";
import { callOf, contractAt } from "./calls.ts";
import { decimals, symbol, symbolBytes } from "./erc20.ts";

const address = /^0x[0-9a-fA-F]{40}$/;
const mostDecimals = 77;

/** The tokens of one chain that are known. */
export class Tokens {
  readonly #chain: ContractChain;
  readonly #listed: ReadonlyMap<string, Token>;
  /** By address in lower case. Those that are listed are in it once their contracts have confirmed their digits. */
  readonly #known: Map<string, Token> = new Map();

  constructor(chain: ContractChain) {
    this.#chain = chain;
    // Where the coin is a token as well, its name is that of the token.
    this.#listed = new Map([chain.coin, ...chain.tokens].map((token) => [token.symbol, token]));
    this.#known.set(chain.coin.address, chain.coin);
  }

  /** The coin's token of the chain, where it lists one: it has the coin's digits, and is the first. */
  get wrapped(): Token | undefined {
    const [first] = this.#chain.tokens;
    return first?.decimals === this.#chain.coin.decimals ? first : undefined;
  }

  /** Whether it is the coin itself. */
  isCoin({ address }: Token): boolean {
    return address === this.#chain.coin.address;
  }

  /** Those that are listed, in their order. */
  get listed(): readonly Token[] {
    return this.#chain.tokens;
  }

  /**
   * The tokens meant, each read from its contract once.
   *
   * @throws {ValidationError} for a symbol that is not listed, and an address without a token.
   */
  async resolve(refs: readonly TokenRef[], options?: CallOptions, field = "token"): Promise<Token[]> {
    const places = refs.map((ref) => this.#addressOf(ref, field));
    const missing = [...new Set(places.map((place) => place.toLowerCase()))].filter((key) => !this.#known.has(key));
    if (missing.length > 0) await this.#read(missing as Hex[], field, options);
    return places.map((place) => this.#known.get(place.toLowerCase()) as Token);
  }

  /** The token of an address that was resolved before, or is listed. */
  at(place: Hex): Token | undefined {
    return this.#known.get(place.toLowerCase());
  }

  #addressOf(ref: TokenRef, field: string): Hex {
    if (typeof ref !== "string") {
      if (ref.chain !== this.#chain.name) throw new ValidationError(field, `is a token of ${ref.chain}`);
      return contractAt(ref.address, field);
    }
    if (address.test(ref)) return ref as Hex;
    const listed = this.#listed.get(ref);
    if (listed) return contractAt(listed.address, field);
    const names = [...this.#listed.keys()].join(", ");
    throw new ValidationError(field, `must be an address, or one of ${names || "those listed (none is)"}`);
  }

  async #read(places: readonly Hex[], field: string, options?: CallOptions): Promise<void> {
    const calls = places.flatMap((place) => [
      callOf(place, decimals, []),
      callOf(place, symbol, []),
      callOf(place, symbolBytes, []),
    ]);
    const { answers } = await this.#chain.read(calls, options);
    places.forEach((place, at) => {
      const [digits, text, bytes] = [answers[3 * at], answers[3 * at + 1], answers[3 * at + 2]];
      if (!digits?.ok || typeof digits.value !== "number" || digits.value > mostDecimals) {
        throw new ValidationError(field, `${place} is no token: it does not say how many digits it has`);
      }
      const listed = this.#chain.tokens.find((token) => token.address.toLowerCase() === place.toLowerCase());
      if (listed && listed.decimals !== digits.value) {
        throw new SchemaError(listed.symbol, `${listed.decimals} digits`, `${digits.value}`);
      }
      const own = text?.ok ? String(text.value) : bytes?.ok ? fromBytes(bytes.value as Hex) : "";
      const token: Token = listed ?? {
        chain: this.#chain.name,
        address: place,
        symbol: printable(own),
        decimals: digits.value,
      };
      this.#known.set(place.toLowerCase(), token);
    });
  }
}

function fromBytes(bytes: Hex): string {
  const codes = bytes.slice(2).match(/../g) ?? [];
  return codes.map((code) => String.fromCharCode(parseInt(code, 16))).join("").replace(/\0+$/, "");
}

/** What a contract says may be anything: as a name it is short and harmless. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?").slice(0, 32);
}
