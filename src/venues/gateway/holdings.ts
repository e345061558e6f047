/** What the wallet holds, what may be taken of it, and what both tell of a transaction. */
import { allowances, approve, balances } from "../../../generated/gateway/amm.ts";
import type { CallOptions } from "../../core/call.ts";
import { Decimal, type Numeric } from "../../core/decimal.ts";
import { SchemaError, ValidationError } from "../../core/errors.ts";
import type { AllowanceOf, Approval, TrackedApproval } from "../../connector/amm/amm.ts";
import { fromUnits, maxUint256, toUnits } from "../../connector/amm/amounts.ts";
import type { Allowance, Quote, Token, TokenBalance } from "../../model/amm.ts";
import type { Judge } from "./following.ts";
import type { Link } from "./link.ts";
import type { Sender } from "./sender.ts";
import type { Tokens } from "./tokens.ts";
import type { Tracked } from "./tracked.ts";
import { amountIn, exact } from "./values.ts";

/** Solana counts no token higher. */
const maxUint64 = (1n << 64n) - 1n;
/** What "everything" may be cut to on the way: Permit2 keeps 160 bits. */
const nearlyEverything = 1n << 159n;

/** A change of a balance that a transaction should make. Both bounds are sizes. */
export interface Change {
  readonly token: Token;
  readonly direction: "in" | "out";
  readonly least?: Decimal;
  readonly most?: Decimal;
}

/** Balances and allowances of one wallet. */
export class Holdings {
  readonly #link: Link;
  readonly #tokens: Tokens;
  readonly #sender: Sender;

  constructor(link: Link, tokens: Tokens, sender: Sender) {
    this.#link = link;
    this.#tokens = tokens;
    this.#sender = sender;
  }

  /** What the wallet holds. Gateway tells balances that it could not read as 0. */
  async balances(tokens: readonly Token[], operation: string, options?: CallOptions): Promise<Decimal[]> {
    const { session, place: { family: chain, network } } = this.#link;
    const address = this.#link.walletOf(operation);
    const wanted = tokens.map((token) => token.address);
    const told = (await session.call(balances, { chain, network, address, tokens: wanted }, options)).balances;
    return tokens.map((token) => amountIn(token, this.#toldOf(told, token, "a balance")));
  }

  /** The coin first, where it is none of the tokens, then the tokens. */
  async fetch(wanted: readonly Token[], coin: string, options?: CallOptions): Promise<TokenBalance[]> {
    const { session, place } = this.#link;
    const address = this.#link.walletOf("fetchBalances");
    const params = { chain: place.family, network: place.network, address };
    const tokens = wanted.map((token) => token.address);
    const told = (await session.call(balances, { ...params, tokens }, options)).balances;
    const rest = wanted.map((token) => ({ token, amount: amountIn(token, this.#toldOf(told, token, "a balance")) }));
    const own = Object.hasOwn(told, coin) ? told[coin] : undefined;
    // Solana's coin is on the list like any token.
    if (place.family === "solana" || own === undefined) return rest;
    const token: Token = { chain: place.chain, address: `0x${"0".repeat(40)}`, symbol: coin, decimals: 18 };
    return [{ token, amount: amountIn(token, own) }, ...rest];
  }

  async allowance(of: AllowanceOf, options?: CallOptions): Promise<Allowance> {
    const { session, place } = this.#link;
    const address = this.#link.walletOf("allowance");
    const { token, spender } = await this.#spendingOf(of, options);
    // Nobody takes anything there that the wallet has not signed for.
    if (place.family === "solana") return { token, spender, amount: fromUnits(maxUint64, token) };
    const params = { network: place.network, address, spender, tokens: [token.address] };
    const { approvals } = await session.call(allowances, params, options);
    return { token, spender, amount: exact(this.#toldOf(approvals, token, "an allowance")) };
  }

  async approve(approval: Approval, options?: CallOptions): Promise<TrackedApproval> {
    const { session, place } = this.#link;
    const address = this.#link.walletOf("approve");
    const { token, spender } = await this.#spendingOf(approval, options);
    if ("expiry" in approval && approval.expiry !== undefined) {
      throw new ValidationError("expiry", "cannot be given: Gateway has its own for this");
    }
    // What Gateway compares it with has gone through floats: the last digits are theirs.
    const wanted = "maximumIn" in approval
      ? (approval as Quote).maximumIn.toSignificantDigits(14, Decimal.ROUND_UP).toDecimalPlaces(
        token.decimals,
        Decimal.ROUND_UP,
      )
      : approval.amount as Numeric;
    const units = wanted === "unlimited" ? maxUint256 : toUnits(wanted, token);
    if (place.family === "solana") return approvalOf(this.#sender.needless("approve"));
    const amount = wanted === "unlimited" ? {} : { amount: fromUnits(units, token).toFixed() };
    const params = { network: place.network, address, spender, token: token.address, ...amount };
    const { tracked } = await this.#sender.send({
      operation: "approve",
      tokens: [],
      write: (context) => session.call(approve, params, context),
      prepare: async (call) => {
        const before = (await this.allowance({ token, spender }, call)).amount;
        const enough = fromUnits(wanted === "unlimited" ? nearlyEverything : units, token);
        return async () => {
          const after = (await this.allowance({ token, spender })).amount;
          if (wanted === "unlimited" ? after.gte(enough) : after.eq(enough)) return { ok: true };
          return after.eq(before) ? { ok: false } : undefined;
        };
      },
    }, options);
    return approvalOf(tracked);
  }

  /**
   * Looks at balances now; what it returns looks again. `strict`: that nothing has changed means that it was undone. Where
   * something else has moved the tokens as well, nothing can be told.
   */
  async judge(changes: readonly Change[], operation: string, strict: boolean, options?: CallOptions): Promise<Judge> {
    const tokens = changes.map(({ token }) => token);
    const before = await this.balances(tokens, operation, options);
    return judgeOf(changes, before, strict, () => this.balances(tokens, operation));
  }

  async #spendingOf(
    of: AllowanceOf | Approval,
    options?: CallOptions,
  ): Promise<{ readonly token: Token; readonly spender: string }> {
    if ("maximumIn" in of) return { token: of.sell, spender: of.spender };
    if (!/^[\w./-]{1,100}$/.test(of.spender)) throw new ValidationError("spender", "must be an address or a connector");
    const [token] = await this.#tokens.resolve([of.token], options) as [Token];
    return { token, spender: of.spender };
  }

  /** Answers are by symbol, and by address where Gateway knows no symbol. */
  #toldOf<T>(told: Readonly<Record<string, T>>, { symbol, address }: Token, what: string): T {
    const twice = this.#tokens.listed.filter((token) => token.symbol === symbol).length > 1;
    if (twice) throw new ValidationError("token", `${symbol} is the symbol of several tokens on Gateway's list`);
    const value = Object.hasOwn(told, symbol) ? told[symbol] : Object.hasOwn(told, address) ? told[address] : undefined;
    if (value === undefined) throw new SchemaError(symbol, what, "nothing", this.#link.about);
    return value;
  }
}

/** Gateway makes one request of it, and tells one transaction. */
function approvalOf(tracked: Tracked): TrackedApproval {
  return Object.assign(tracked, { transactions: [tracked] });
}

/** What balances tell of a transaction. */
export function judgeOf(
  changes: readonly Change[],
  before: readonly Decimal[],
  strict: boolean,
  read: () => Promise<readonly Decimal[]>,
): Judge {
  return async () => {
    const after = await read();
    const moved = changes.map((_, at) => (after[at] as Decimal).minus(before[at] as Decimal));
    if (moved.every((change) => change.isZero())) return strict ? { ok: false } : undefined;
    const fits = changes.every(({ direction, least, most }, at) => {
      const change = moved[at] as Decimal;
      const size = change.abs();
      // Balances are floats: their difference is off by as much as their last digits.
      const noise = Decimal.max(before[at] as Decimal, after[at] as Decimal).mul("4e-16");
      if (!change.isZero() && change.isNegative() !== (direction === "out")) return false;
      return (least === undefined || size.gte(least.minus(noise))) &&
        (most === undefined || size.lte(most.plus(noise)));
    });
    if (!fits) return undefined;
    return { ok: true, changes: new Map(changes.map(({ token }, at) => [token.address, moved[at] as Decimal])) };
  };
}
