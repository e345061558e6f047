/** Addresses of accounts and of the keys that sign for them, and the numbers that each key has used (docs: "Nonces"). */
import { signerOf } from "../../../chains/evm/keys.ts";
import type { Random } from "../../prng.ts";
import type { Credentials } from "../skin.ts";
import { badNonce, usedNonce } from "./refusal.ts";

/** Whoever makes the market, to others. */
export const crowdAddress = "0xc0ffee00000000000000000000000000c0ffee00";

/** What an address is (docs: "Query a user's role"). */
export type Role =
  | { readonly role: "missing" | "user" }
  | { readonly role: "agent"; readonly data: { readonly user: string } };

interface Owner {
  readonly account: string;
  readonly address: string;
}

const day = 24 * 3_600_000;
/** So many of a key's numbers are remembered; a new one has to be above the least of them. */
const kept = 100;

/** All of them. An account's first key is its own, each other one is that of an API wallet. */
export class Wallets {
  readonly #random: Random;
  readonly #byAccount = new Map<string, Owner>();
  readonly #byAddress = new Map<string, Owner>();
  readonly #signers = new Map<string, Owner>();
  readonly #nonces = new Map<string, number[]>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** Makes a key. `key` is the account's address, `secret` the private key. */
  create(account: string): Credentials {
    const { secret, address } = this.#keyPair();
    let owner = this.#byAccount.get(account);
    if (owner === undefined) {
      owner = { account, address };
      this.#byAccount.set(account, owner);
      this.#byAddress.set(address, owner);
    }
    this.#signers.set(address, owner);
    return { key: owner.address, secret };
  }

  /** Nobody signs any more for the account of this address. */
  revoke(address: string): void {
    for (const [signer, owner] of this.#signers) {
      if (owner.address === address.toLowerCase()) this.#signers.delete(signer);
    }
  }

  /** The account that an address is; `undefined` also for that of an API wallet. */
  accountAt(address: string): string | undefined {
    return this.#byAddress.get(address)?.account;
  }

  /** The address of an account; that of the crowd for everybody who has none. */
  addressOf(account: string): string {
    return this.#byAccount.get(account)?.address ?? crowdAddress;
  }

  /** For whom a key signs. */
  accountOf(signer: string): string | undefined {
    return this.#signers.get(signer)?.account;
  }

  roleOf(address: string): Role {
    if (this.#byAddress.has(address)) return { role: "user" };
    const owner = this.#signers.get(address);
    return owner === undefined ? { role: "missing" } : { role: "agent", data: { user: owner.address } };
  }

  /** Takes a key's number, or refuses it. */
  use(signer: string, nonce: number, now: number): void {
    const used = this.#nonces.get(signer) ?? [];
    this.#nonces.set(signer, used);
    if (used.includes(nonce)) throw usedNonce(nonce);
    const least = used.length < kept ? Number.NEGATIVE_INFINITY : used[0] as number;
    if (nonce < least || nonce <= now - 2 * day || nonce >= now + day) throw badNonce(nonce);
    used.push(nonce);
    used.sort((one, other) => one - other);
    if (used.length > kept) used.shift();
  }

  #keyPair(): { readonly secret: string; readonly address: string } {
    for (;;) {
      const words = Array.from({ length: 8 }, () => this.#random.bits().toString(16).padStart(8, "0"));
      const secret = `0x${words.join("")}`;
      const address = signerOf(secret)?.address;
      if (address !== undefined) return { secret, address };
    }
  }
}
