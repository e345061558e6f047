/** Tokens that Gateway has on its list. One that is not on it cannot be traded through it. */
import { type ListedToken, listTokens } from "../../../generated/gateway/amm.ts";
import type { CallOptions } from "../../core/call.ts";
import { ValidationError } from "../../core/errors.ts";
import type { Token, TokenRef } from "../../model/amm.ts";
import type { Link } from "./link.ts";
import { isAddress, keyOf } from "./place.ts";

/** The list of one network. */
export class Tokens {
  readonly #link: Link;
  #listed: readonly Token[] = [];
  #byKey: ReadonlyMap<string, Token> = new Map();
  #read = false;

  constructor(link: Link) {
    this.#link = link;
  }

  get listed(): readonly Token[] {
    return this.#listed;
  }

  /** Reads the list. */
  async load(options?: CallOptions): Promise<void> {
    const { session, place: { family: chain, network } } = this.#link;
    const { tokens } = await session.call(listTokens, { chain, network }, { ...options, priority: "data" });
    this.#listed = tokens.filter(usable).map((raw) => this.#tokenOf(raw));
    this.#byKey = new Map(this.#listed.map((token) => [this.#key(token.address), token]));
    this.#read = true;
  }

  /**
   * The tokens meant. One that is not on the list may have been put there since: it is read once more.
   *
   * @throws {ValidationError} for one that is not on it, and a symbol that several have.
   */
  async resolve(refs: readonly TokenRef[], options?: CallOptions, field = "token"): Promise<Token[]> {
    const known = this.#read && refs.every((ref) => this.#candidates(ref, field).length > 0);
    if (!known) await this.load(options);
    return refs.map((ref) => {
      const [token, other] = this.#candidates(ref, field);
      if (other) throw new ValidationError(field, `${String(ref)} is the symbol of several tokens: name the address`);
      if (token) return token;
      const name = typeof ref === "string" ? ref : ref.address;
      throw new ValidationError(field, `${name} is not on Gateway's list of tokens: put it there first`);
    });
  }

  /** Whether two addresses are of one token. */
  same(one: string, other: string): boolean {
    return this.#key(one) === this.#key(other);
  }

  #candidates(ref: TokenRef, field: string): readonly Token[] {
    const { family, chain } = this.#link.place;
    if (typeof ref !== "string" && ref.chain !== chain) throw new ValidationError(field, `is a token of ${ref.chain}`);
    const text = typeof ref === "string" ? ref : ref.address;
    if (!isAddress(family, text)) return this.#listed.filter(({ symbol }) => symbol === text);
    const token = this.#byKey.get(this.#key(text));
    return token ? [token] : [];
  }

  #key(address: string): string {
    return keyOf(this.#link.place.family, address);
  }

  #tokenOf({ address, symbol, decimals }: ListedToken): Token {
    return { chain: this.#link.place.chain, address, symbol, decimals };
  }
}

/** Digits that no token has would make amounts that nobody means. */
function usable({ decimals }: ListedToken): boolean {
  return decimals >= 0 && decimals <= 77;
}
