/** Accounts and their funds: every movement goes through here, so that nothing is made or lost. */
import type { Atoms } from "./amounts.ts";

/** Funds of one asset: what can be used, and what open orders hold. */
export interface Balance {
  free: Atoms;
  locked: Atoms;
}

/** One account. Rates are in units of 10^-8. */
export interface Account {
  readonly id: string;
  makerRate: Atoms;
  takerRate: Atoms;
  /** Whether its orders and fills are kept and reported. The crowd that makes the market has no use for them. */
  readonly silent: boolean;
  readonly balances: Map<string, Balance>;
  /** When its funds last changed. */
  updated: number;
}

/** The account that collects commissions. */
export const feeAccount = "fees";

/** The funds of all accounts. */
export class Ledger {
  readonly #accounts = new Map<string, Account>();
  readonly #deposited = new Map<string, Atoms>();
  readonly #touched = new Map<string, Set<string>>();

  constructor() {
    this.open(feeAccount, 0n, 0n, true);
  }

  /** Opens an account with its maker and taker rate in units of 10^-8. */
  open(id: string, makerRate: Atoms, takerRate: Atoms, silent: boolean): Account {
    if (this.#accounts.has(id)) throw new Error(`account ${id} exists`);
    const account: Account = { id, makerRate, takerRate, silent, balances: new Map(), updated: 0 };
    this.#accounts.set(id, account);
    return account;
  }

  /** The account of that id; throws where there is none. */
  account(id: string): Account {
    const account = this.#accounts.get(id);
    if (account === undefined) throw new Error(`no account ${id}`);
    return account;
  }

  accounts(): IterableIterator<Account> {
    return this.#accounts.values();
  }

  balance(account: Account, asset: string): Balance {
    let balance = account.balances.get(asset);
    if (balance === undefined) account.balances.set(asset, balance = { free: 0n, locked: 0n });
    return balance;
  }

  free(account: Account, asset: string): Atoms {
    return account.balances.get(asset)?.free ?? 0n;
  }

  /** Funds from outside, or with a negative amount to it. Throws where more is taken than is free. */
  deposit(account: Account, asset: string, amount: Atoms): void {
    this.#add(account, asset, amount, 0n);
    this.#deposited.set(asset, (this.#deposited.get(asset) ?? 0n) + amount);
  }

  /** What came in from outside, by asset. */
  deposited(): ReadonlyMap<string, Atoms> {
    return this.#deposited;
  }

  lock(account: Account, asset: string, amount: Atoms): void {
    if (amount !== 0n) this.#add(account, asset, -amount, amount);
  }

  /** Pays `paid` out of locked funds and gives `released` of them back. */
  spend(account: Account, asset: string, paid: Atoms, released: Atoms): void {
    this.#add(account, asset, released, -(paid + released));
  }

  credit(account: Account, asset: string, amount: Atoms): void {
    if (amount !== 0n) this.#add(account, asset, amount, 0n);
  }

  /**
   * Adds a profit or takes a loss. What an account cannot pay is paid for it, as by a venue's insurance, and counts as funds
   * from outside.
   */
  gain(account: Account, asset: string, amount: Atoms): void {
    if (amount === 0n) return;
    const short = -(this.free(account, asset) + amount);
    if (short > 0n) this.deposit(account, asset, short);
    this.#add(account, asset, amount, 0n);
  }

  collect(asset: string, fee: Atoms): void {
    this.gain(this.account(feeAccount), asset, fee);
  }

  /** Accounts and assets that moved since the last call. */
  takeTouched(): ReadonlyMap<string, ReadonlySet<string>> | undefined {
    if (this.#touched.size === 0) return undefined;
    const touched = new Map(this.#touched);
    this.#touched.clear();
    return touched;
  }

  #add(account: Account, asset: string, free: Atoms, locked: Atoms): void {
    const balance = this.balance(account, asset);
    if (balance.free + free < 0n || balance.locked + locked < 0n) {
      throw new Error(`account ${account.id} would have less than nothing of ${asset}`);
    }
    balance.free += free;
    balance.locked += locked;
    if (account.silent) return;
    const assets = this.#touched.get(account.id);
    if (assets === undefined) this.#touched.set(account.id, new Set([asset]));
    else assets.add(asset);
  }
}
