/** Holds what a connector for pools says against the chain's own record. One smallest unit is one too many. */
import { type Decimal, decimal, type TokenBalance } from "../../src/mod.ts";
import type { Step } from "./swaps.ts";

/** A token as the record knows it: the coin has no address. */
export interface Entry {
  readonly symbol: string;
  readonly decimals: number;
  readonly address?: string;
}

/** What an account has, in smallest units by symbol. */
export type Holdings = Readonly<Record<string, bigint>>;

/** A step, and what the chain has moved with it. */
export interface Recorded extends Step {
  readonly moved: Holdings;
}

/** The chain's answers to plain requests: nothing of a connector is in them. */
export type Ask = (method: string, params: readonly unknown[]) => Promise<unknown>;

/** What the chain says that an account has. */
export async function holdings(ask: Ask, account: string, entries: readonly Entry[]): Promise<Holdings> {
  const held = await Promise.all(entries.map(async ({ symbol, address }) => {
    // balanceOf(address)
    const data = `0x70a08231${account.slice(2).toLowerCase().padStart(64, "0")}`;
    const answer = address === undefined
      ? await ask("eth_getBalance", [account, "latest"])
      : await ask("eth_call", [{ to: address, data }, "latest"]);
    return [symbol, BigInt(answer as string)] as const;
  }));
  return Object.fromEntries(held);
}

/** What has changed from one look to the next. */
export function movement(before: Holdings, after: Holdings): Holdings {
  return Object.fromEntries(Object.entries(after).map(([symbol, held]) => [symbol, held - (before[symbol] ?? 0n)]));
}

/** What the connector says at the end. */
export interface View {
  readonly steps: readonly Recorded[];
  readonly balances: readonly TokenBalance[];
}

/** Every difference, one sentence each. */
export function differences({ steps, balances }: View, held: Holdings, entries: readonly Entry[]): string[] {
  const moves = steps.flatMap(({ name, said, moved, rounding }) =>
    entries.flatMap((entry) => {
      const chain = whole(moved[entry.symbol] ?? 0n, entry);
      const ours = said[entry.symbol] ?? decimal(0);
      const unit = decimal(10).pow(-entry.decimals);
      if (ours.minus(chain).abs().lte(unit.times(rounding))) return [];
      return [`${name}: ${ours.toFixed()} ${entry.symbol}, on the chain ${chain.toFixed()}`];
    })
  );
  const ends = entries.flatMap((entry) => {
    const chain = whole(held[entry.symbol] ?? 0n, entry);
    const ours = balances.find(({ token }) => token.symbol === entry.symbol)?.amount;
    if (ours?.eq(chain)) return [];
    return [`balance of ${entry.symbol}: ${ours?.toFixed() ?? "none"}, on the chain ${chain.toFixed()}`];
  });
  return [...moves, ...ends];
}

/** Smallest units as whole tokens. */
export function whole(units: bigint, { decimals }: Entry): Decimal {
  return decimal(units).div(decimal(10).pow(decimals));
}
