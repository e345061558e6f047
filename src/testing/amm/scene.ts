/** What a case of pools works with: connectors to the stage, what was moved there, and what is thrown. */
import assert from "node:assert/strict";
import type { ConcentratedLiquidity } from "../../connector/amm/amm.ts";
import type { Decimal } from "../../core/decimal.ts";
import type { Pool, Quote, Swap } from "../../model/amm.ts";
import type { AmmAct, AmmActs, AmmOpening, AmmStage, AmmVenue, StageToken } from "./stage.ts";

/** A class of errors. */
type ErrorClass<E extends Error> = abstract new (...args: never[]) => E;

/** A stage that can do what a case has said it needs. */
export type StageWith<A extends AmmAct> = AmmStage & Pick<AmmActs, A>;

/** The scene of one case. */
export class AmmScene {
  readonly stage: AmmStage;
  readonly one: StageToken;
  readonly other: StageToken;
  readonly #open: AmmVenue[] = [];

  constructor(stage: AmmStage) {
    this.stage = stage;
    [this.one, this.other] = stage.tokens;
  }

  open(how: AmmOpening = {}): AmmVenue {
    const venue = this.stage.open(how);
    this.#open.push(venue);
    return venue;
  }

  /** A connector that is ready. */
  async connect(how: AmmOpening = {}): Promise<AmmVenue> {
    return await this.open(how).connect();
  }

  /** The stage with what the case needs of it: `runAmmCase` has seen to it that it is there. */
  with<A extends AmmAct>(): StageWith<A> {
    return this.stage as StageWith<A>;
  }

  /** A connector with positions. */
  async positions(): Promise<AmmVenue & ConcentratedLiquidity> {
    return await this.connect() as AmmVenue & ConcentratedLiquidity;
  }

  /** The first token sold for the second, or as it is asked for. */
  async quote(venue: AmmVenue, terms: { readonly amount?: string; readonly slippage?: string } = {}): Promise<Quote> {
    const { one, other } = this;
    return await venue.quote({ sell: one.ref, to: other.ref, amount: one.amount, ...terms });
  }

  /** Approves what a quote's swap takes, and waits for it. */
  async approve(venue: AmmVenue, quote: Quote): Promise<void> {
    assert.equal((await (await venue.approve(quote)).done).status, "confirmed");
  }

  /** Swaps and waits. */
  async swap(venue: AmmVenue, quote: Quote): Promise<Swap> {
    await this.approve(venue, quote);
    return await (await venue.swap(quote)).done;
  }

  /** What the account holds of both tokens. */
  async held(): Promise<readonly [bigint, bigint]> {
    return [await this.stage.balance(this.one), await this.stage.balance(this.other)];
  }

  /** What running something has moved of both tokens into the account. */
  async moved(run: () => Promise<unknown>): Promise<readonly [bigint, bigint]> {
    const before = await this.held();
    await run();
    const after = await this.held();
    return [after[0] - before[0], after[1] - before[1]];
  }

  /** Runs something that must send nothing, and move nothing. */
  async still<T>(run: () => Promise<T>): Promise<T> {
    const before = [await this.stage.transactions(), ...await this.held()];
    const result = await run();
    assert.deepEqual([await this.stage.transactions(), ...await this.held()], before, "nothing is sent or moved");
    return result;
  }

  /** What a call throws, which must be of a class. */
  async thrown<E extends Error>(kind: ErrorClass<E>, run: () => unknown): Promise<E> {
    try {
      await run();
    } catch (error) {
      assert.ok(error instanceof kind, `${kind.name} is expected, and it was ${error}`);
      return error;
    }
    throw new Error(`${kind.name} is expected, and nothing was thrown`);
  }

  /** The pools of both tokens, that with most liquidity first. */
  async pools(venue: AmmVenue): Promise<readonly Pool[]> {
    const pools = await venue.fetchPools({ tokens: [this.one.ref, this.other.ref] });
    const deep = ({ liquidity = 0n }: Pool): bigint => liquidity;
    return pools.sort((one, other) => deep(one) < deep(other) ? 1 : deep(one) > deep(other) ? -1 : 0);
  }

  async close(): Promise<void> {
    for (const venue of this.#open.splice(0)) await venue.close();
    await this.stage.close();
  }
}

/** In the smallest unit of a token. */
export function unitsOf(amount: Decimal, { decimals }: { readonly decimals: number }): bigint {
  return BigInt(amount.mul(`1e${decimals}`).toFixed());
}
