/** What a contract may take of an account's token: by the token's own leave, or by that of a contract which it takes tokens through. */
import type { CallOptions } from "../../core/call.ts";
import { decimal } from "../../core/decimal.ts";
import type { ContractFunction, Hex } from "../../core/endpoint.ts";
import { InsufficientFunds, OrderRejected, SchemaError, ValidationError } from "../../core/errors.ts";
import { Source } from "../../core/feed.ts";
import type { Allowance, AllowanceStep, Quote, Token, Transaction } from "../../model/amm.ts";
import type { Answer, ContractCall, ContractChain, TrackedTransaction } from "../../model/chain.ts";
import type { AllowanceOf, Approval, TrackedApproval } from "./amm.ts";
import { fromUnits, maxUint256, toUnits } from "./amounts.ts";
import { callOf, contractAt } from "./calls.ts";
import { allowance, approve } from "./erc20.ts";
import type { Tokens } from "./tokens.ts";

/** A contract that others take tokens through: the owner lets it take them, and tells it who may have it do that. */
export interface Permits {
  readonly contract: Hex;
  /** Those that take tokens through it. */
  readonly spenders: readonly Hex[];
  readonly approve: ContractFunction<
    readonly [token: Hex, spender: Hex, amount: bigint, expiration: number],
    void
  >;
  readonly allowance: ContractFunction<
    readonly [owner: Hex, token: Hex, spender: Hex],
    readonly [amount: bigint, expiration: number, ...unknown[]]
  >;
}

/** What is being asked for, for which token and whom. */
interface Spending {
  readonly token: Token;
  readonly spender: Hex;
}

/** An allowance as it was read, before it is told. */
interface Read extends Spending {
  readonly steps: readonly (Spending & { readonly units: bigint; readonly ends?: number })[];
  /** Time of the block in milliseconds since 1970 UTC. */
  readonly time: number;
}

/** The largest amount and the last time that a contract of this kind counts with. */
const maxUint160 = (1n << 160n) - 1n;
const maxUint48 = 2 ** 48 - 1;
/** Milliseconds for which a spender may take an amount, where its leave can end and nothing is said. */
const defaultExpiry = 3_600_000;

/** The allowances of one account. */
export class Allowances {
  readonly #venue: string;
  readonly #chain: ContractChain;
  readonly #tokens: Tokens;
  readonly #permits: Permits | undefined;

  constructor(venue: string, chain: ContractChain, tokens: Tokens, permits: Permits | undefined) {
    this.#venue = venue;
    this.#chain = chain;
    this.#tokens = tokens;
    this.#permits = permits;
  }

  async fetch(of: AllowanceOf, options?: CallOptions): Promise<Allowance> {
    const spending = await this.#spendingOf(of, options);
    const { token, spender } = spending;
    // The coin comes along with a call: nobody takes it.
    if (this.#tokens.isCoin(token)) return { token, spender, amount: fromUnits(maxUint256, token) };
    const { answers, time } = await this.#chain.read(this.calls(spending, this.#ownerOf("allowance")), options);
    return toAllowance(this.#read(spending, answers, time));
  }

  /** What has to be asked to know an allowance: the answers go to `check`. */
  calls({ token, spender }: Spending, owner: Hex): readonly ContractCall<unknown>[] {
    const address = contractAt(token.address);
    const permits = this.#permitsOf(spender);
    if (!permits) return [callOf(address, allowance, [owner, spender])];
    return [
      callOf(address, allowance, [owner, permits.contract]),
      callOf(permits.contract, permits.allowance, [owner, address, spender]),
    ];
  }

  /**
   * Holds an allowance against what is needed of it until a time in milliseconds since 1970 UTC.
   *
   * @throws {InsufficientFunds} with the code `allowance` where it is too little, or ends before.
   */
  check(
    spending: Spending,
    { answers, time }: { readonly answers: readonly Answer<unknown>[]; readonly time: number },
    needed: bigint,
    until: number,
    operation: string,
  ): void {
    const about = { venue: this.#venue, operation, code: "allowance" };
    const { token } = spending;
    const lacking = `${fromUnits(needed, token)} ${token.symbol} is needed`;
    for (const { spender, units, ends } of this.#read(spending, answers, time).steps) {
      if (units < needed) {
        throw new InsufficientFunds(
          `${spender} may take ${fromUnits(units, token)} ${token.symbol}, ${lacking}`,
          about,
        );
      }
      if (ends !== undefined && ends < until) {
        const end = new Date(Math.min(ends, 8.64e15)).toISOString();
        throw new InsufficientFunds(`what ${spender} may take ends at ${end}, ${lacking} until later`, about);
      }
    }
  }

  /** Allows exactly what is asked. */
  async approve(approval: Approval, options?: CallOptions): Promise<TrackedApproval> {
    const owner = this.#ownerOf("approve");
    const spending = await this.#spendingOf(approval, options);
    const { token, spender } = spending;
    if (this.#tokens.isCoin(token)) {
      throw new ValidationError("token", `${token.symbol} is the coin: nobody has to be allowed to take it`, {
        venue: this.#venue,
        operation: "approve",
      });
    }
    const units = approvedUnits(approval, token);
    const permits = this.#permitsOf(spender);
    if (!permits) return together([await this.#approveToken(spending, units, owner, options)]);
    const unlimited = units === maxUint256;
    if (!unlimited && units > maxUint160) throw new ValidationError("amount", "is larger than a contract can count");
    const ends = this.#endOf(approval, unlimited);
    const { answers } = await this.#chain.read(this.calls(spending, owner), options);
    const [own] = this.#read(spending, answers, 0).steps;
    const through = { token, spender: permits.contract };
    // Others may take tokens through the same contract: what it may take is made enough, and never less.
    const first = own && own.units < units ? [await this.#approveToken(through, units, owner, options)] : [];
    const call = callOf(permits.contract, permits.approve, [
      contractAt(token.address),
      spender,
      unlimited ? maxUint160 : units,
      ends,
    ]);
    return together([...first, await this.#chain.send({ call, operation: "approve" }, options)]);
  }

  async #approveToken(
    { token, spender }: Spending,
    units: bigint,
    owner: Hex,
    options?: CallOptions,
  ): Promise<TrackedTransaction> {
    const address = contractAt(token.address);
    const send = (amount: bigint): Promise<TrackedTransaction> =>
      this.#chain.send({ call: callOf(address, approve, [spender, amount]), operation: "approve" }, options);
    try {
      return await send(units);
    } catch (error) {
      if (!(error instanceof OrderRejected) || error.code !== "revert" || units === 0n) throw error;
      const { answers: [now] } = await this.#chain.read([callOf(address, allowance, [owner, spender])], options);
      if (!now.ok || now.value === 0n) throw error;
      // Some tokens change an allowance only from or to nothing (USDT of Ethereum).
      const { status } = await (await send(0n)).done;
      if (status !== "confirmed") throw error;
      return await send(units);
    }
  }

  /** Seconds since 1970 UTC. */
  #endOf(approval: Approval, unlimited: boolean): number {
    const expiry = "maximumIn" in approval ? undefined : approval.expiry;
    if (expiry === undefined && unlimited) return maxUint48;
    if (expiry !== undefined && !(expiry >= 1_000)) throw new ValidationError("expiry", "must be at least 1000 ms");
    return Math.min(maxUint48, Math.ceil((this.#chain.now() + (expiry ?? defaultExpiry)) / 1_000));
  }

  #permitsOf(spender: Hex): Permits | undefined {
    const own = (one: Hex): boolean => one.toLowerCase() === spender.toLowerCase();
    return this.#permits?.spenders.some(own) ? this.#permits : undefined;
  }

  #ownerOf(operation: string): Hex {
    if (this.#chain.address) return this.#chain.address;
    throw new ValidationError("account", "is missing", { venue: this.#venue, operation });
  }

  async #spendingOf(of: AllowanceOf | Approval, options?: CallOptions): Promise<Spending> {
    const spender = contractAt(of.spender, "spender");
    if ("maximumIn" in of) return { token: of.sell, spender };
    const [token] = await this.#tokens.resolve([of.token], options) as [Token];
    return { token, spender };
  }

  #read(spending: Spending, answers: readonly Answer<unknown>[], time: number): Read {
    const { token, spender } = spending;
    const [own, through] = answers.map((answer) => {
      if (answer.ok) return answer.value;
      throw new SchemaError(token.symbol, "an allowance", answer.reason, { venue: this.#venue });
    });
    const permits = this.#permitsOf(spender);
    if (!permits) return { ...spending, time, steps: [{ ...spending, units: own as bigint }] };
    const [units, ends] = through as readonly [bigint, number];
    return {
      ...spending,
      time,
      steps: [
        { token, spender: permits.contract, units: own as bigint },
        // The largest amount stays as it is: without an end, so to speak.
        { token, spender, units: units === maxUint160 ? maxUint256 : units, ends: ends * 1_000 },
      ],
    };
  }
}

function toAllowance({ token, spender, steps, time }: Read): Allowance {
  const now = steps.map(({ units, ends }) => ends !== undefined && ends < time ? 0n : units);
  const least = now.reduce((one, other) => one < other ? one : other);
  const ends = steps.at(-1)?.ends;
  const told = steps.map((step): AllowanceStep => ({
    spender: step.spender,
    amount: fromUnits(step.units, token),
    ...(step.ends === undefined ? {} : { expires: step.ends }),
  }));
  return {
    token,
    spender,
    amount: fromUnits(least, token),
    ...(ends === undefined ? {} : { expires: ends }),
    ...(steps.length > 1 ? { steps: told } : {}),
  };
}

function approvedUnits(approval: Approval, token: Token): bigint {
  if ("maximumIn" in approval) return toUnits((approval as Quote).maximumIn, token);
  return approval.amount === "unlimited" ? maxUint256 : toUnits(decimal(approval.amount), token);
}

/** Several transactions as one approval: it tells of the first that has failed, else of the last. */
export function together(transactions: readonly TrackedTransaction[]): TrackedApproval {
  const last = transactions.at(-1);
  if (!last) throw new RangeError("an approval is one transaction at least");
  const failed = ({ state: { status } }: TrackedTransaction): boolean =>
    status === "reverted" || status === "expired" || status === "replaced";
  const state = (): Transaction => (transactions.find(failed) ?? last).state;
  const done = Promise.all(transactions.map((each) => each.done)).then(state);
  done.catch(() => {});
  return {
    id: last.id,
    transactions,
    get state() {
      return state();
    },
    done,
    updates: () => {
      const inner = transactions.map((each) => each.updates());
      const feed: Source<Transaction> = new Source({ keep: "all", bound: 1_000 }, () => {
        for (const each of inner) each.close();
      });
      feed.report({ state: "live" });
      const open = new Set(inner);
      for (const each of inner) {
        each.on(() => feed.push(state()));
        each.onStatus((status) => {
          if (status.state === "closed" && open.delete(each) && open.size === 0) feed.close();
        });
      }
      return feed;
    },
  };
}
