/** A chain with one wallet: tokens, pools of constant product, positions, and transactions that get into blocks when told to. */
import { Decimal } from "../../src/core/decimal.ts";

export interface WorldToken {
  readonly symbol: string;
  readonly address: string;
  readonly decimals: number;
}

export interface WorldPool {
  readonly address: string;
  readonly kind: "amm" | "clmm";
  readonly base: WorldToken;
  readonly quote: WorldToken;
  readonly reserves: [bigint, bigint];
  /** In thousandths of what goes in. */
  readonly fee: bigint;
}

export interface WorldPosition {
  readonly id: string;
  readonly pool: WorldPool;
  readonly lower: number;
  readonly upper: number;
  amounts: [bigint, bigint];
  fees: [bigint, bigint];
}

export interface WorldTransaction {
  readonly hash: string;
  block: number | undefined;
  /** Undone on the chain, whatever Gateway says. */
  reverted: boolean;
  /** What the wallet has more or less of, by address. Filled when it gets into a block. */
  changes: Map<string, bigint>;
  readonly run: (transaction: WorldTransaction) => void;
}

export class World {
  readonly family: "ethereum" | "solana";
  readonly tokens: readonly WorldToken[];
  readonly pools: WorldPool[] = [];
  readonly balances: Map<string, bigint> = new Map();
  readonly allowances: Map<string, bigint> = new Map();
  readonly positions: Map<string, WorldPosition> = new Map();
  readonly transactions: WorldTransaction[] = [];
  block = 1_000;
  /** `hold`: transactions wait until `mine` is called. */
  mining: "at once" | "hold" = "at once";
  /** The next transaction will be undone on the chain. */
  revertNext = false;
  #ids = 0;
  #reserves: readonly (readonly [bigint, bigint])[] = [];

  constructor(family: "ethereum" | "solana", tokens: readonly WorldToken[]) {
    this.family = family;
    this.tokens = tokens;
  }

  token(name: string): WorldToken | undefined {
    return this.tokens.find(({ symbol, address }) => symbol === name || address.toLowerCase() === name.toLowerCase());
  }

  held({ address }: WorldToken): bigint {
    return this.balances.get(address) ?? 0n;
  }

  /** Whole tokens. */
  give(token: WorldToken, amount: string): void {
    this.balances.set(token.address, this.held(token) + units(token, amount));
  }

  send(run: (transaction: WorldTransaction) => void): WorldTransaction {
    const id = ++this.#ids;
    const hash = this.family === "ethereum"
      ? `0x${id.toString(16).padStart(64, "a")}`
      : id.toString().padStart(3, "1").padStart(88, "5").replaceAll("0", "z");
    const transaction: WorldTransaction = {
      hash,
      block: undefined,
      reverted: this.revertNext,
      changes: new Map(),
      run,
    };
    this.revertNext = false;
    this.transactions.push(transaction);
    if (this.mining === "at once") this.mine();
    return transaction;
  }

  /** One block with everything that waits. */
  mine(): void {
    this.block++;
    this.#reserves = this.pools.map(({ reserves }) => [...reserves]);
    for (const transaction of this.transactions) {
      if (transaction.block !== undefined) continue;
      transaction.block = this.block;
      if (transaction.reverted) continue;
      try {
        transaction.run(transaction);
      } catch {
        transaction.reverted = true;
      }
    }
  }

  /** Empty blocks. */
  pass(blocks: number): void {
    this.block += blocks;
  }

  /** Takes the newest block back: its transactions wait again, and what they did is undone. */
  reorganise(): void {
    for (const transaction of this.transactions) {
      if (transaction.block !== this.block) continue;
      transaction.block = undefined;
      for (const [address, change] of transaction.changes) {
        this.balances.set(address, (this.balances.get(address) ?? 0n) - change);
      }
      transaction.changes = new Map();
    }
    this.#reserves.forEach((reserves, at) => {
      const pool = this.pools[at] as WorldPool;
      [pool.reserves[0], pool.reserves[1]] = reserves;
    });
    this.block--;
  }

  move(transaction: WorldTransaction, token: WorldToken, change: bigint): void {
    const next = this.held(token) + change;
    if (next < 0n) throw new Error("balance");
    this.balances.set(token.address, next);
    transaction.changes.set(token.address, (transaction.changes.get(token.address) ?? 0n) + change);
  }
}

/** What comes out of so much. */
export function outOf({ reserves, fee, base }: WorldPool, sell: WorldToken, amount: bigint): bigint {
  const [from, to] = sell.address === base.address ? reserves : [reserves[1], reserves[0]];
  const kept = amount * (1_000n - fee);
  return kept * to / (from * 1_000n + kept);
}

/** What has to go in for so much. */
export function inFor({ reserves, fee, base }: WorldPool, sell: WorldToken, amount: bigint): bigint {
  const [from, to] = sell.address === base.address ? reserves : [reserves[1], reserves[0]];
  if (amount >= to) throw new Error("liquidity");
  return from * amount * 1_000n / ((to - amount) * (1_000n - fee)) + 1n;
}

export function swapIn(pool: WorldPool, sell: WorldToken, amountIn: bigint, amountOut: bigint): void {
  const at = sell.address === pool.base.address ? 0 : 1;
  pool.reserves[at] += amountIn;
  pool.reserves[1 - at as 0 | 1] -= amountOut;
}

export function units({ decimals }: WorldToken, amount: string | number): bigint {
  return BigInt(new Decimal(amount).mul(new Decimal(10).pow(decimals)).floor().toFixed());
}

export function whole({ decimals }: WorldToken, amount: bigint): Decimal {
  return new Decimal(amount.toString()).div(new Decimal(10).pow(decimals));
}
