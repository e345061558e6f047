/** Positions of version 4 as the contracts have them: which there are, what is in them and what they have earned. */
import {
  v4PositionsBalanceOf,
  v4PositionsGetPoolAndPositionInfo,
  v4PositionsOwnerOf,
  v4PositionsTransferEvent,
  v4ViewGetFeeGrowthInside,
  v4ViewGetPositionInfo,
  v4ViewGetSlot0,
} from "../../../generated/uniswap/amm.ts";
import { fromUnits } from "../../connector/amm/amounts.ts";
import { callOf } from "../../connector/amm/calls.ts";
import { type Amounts, amountsOf, earned, type TickRange } from "../../connector/amm/liquidity.ts";
import { ratioOf, scaleOf } from "../../connector/amm/pools.ts";
import { priceAt } from "../../connector/amm/ticks.ts";
import type { Tokens } from "../../connector/amm/tokens.ts";
import type { CallOptions } from "../../core/call.ts";
import type { Hex } from "../../core/endpoint.ts";
import { OrderRejected, SchemaError, ValidationError } from "../../core/errors.ts";
import type { LiquidityPosition, Token } from "../../model/amm.ts";
import type { Answer, ContractCall, ContractChain, Reading } from "../../model/chain.ts";
import { feeOf, poolIdOf, type PoolKey, type Slot } from "./v4.ts";

/** A position. */
export interface Held {
  readonly id: bigint;
  readonly key: PoolKey;
  readonly tokens: readonly [Token, Token];
  readonly range: TickRange;
  readonly liquidity: bigint;
  /** What it has earned and not paid out. */
  readonly fees: Amounts;
  /** The root of its pool's price. */
  readonly root: bigint;
  readonly slot: Slot;
  readonly block: number;
}

/** The positions of everybody. */
export interface Holding {
  /** In the order of the ids. Throws `ValidationError` where there is no such position. */
  read(ids: readonly bigint[], options?: CallOptions): Promise<readonly Held[]>;
  /** The ids of an owner's positions. Throws `OrderRejected` where not all of them can be found. */
  owned(owner: Hex, known: readonly bigint[], options?: CallOptions): Promise<readonly bigint[]>;
}

interface Place {
  readonly id: bigint;
  readonly key: PoolKey;
  readonly range: TickRange;
}

export function holdingsOf(
  venue: string,
  { view, manager }: { readonly view: Hex; readonly manager: Hex },
  chain: ContractChain,
  tokens: Tokens,
): Holding {
  const placesOf = async (ids: readonly bigint[], options?: CallOptions): Promise<readonly Place[]> => {
    const calls = ids.map((id) => callOf(manager, v4PositionsGetPoolAndPositionInfo, [id]));
    const { answers } = await chain.read(calls, options);
    return ids.map((id, at) => {
      const [key, info] = valueOf(answers[at]);
      // Of an id that is not there everything is zero; no pool has steps of nothing.
      if (key.tickSpacing === 0) throw new ValidationError("id", `position ${id} is not there`, { venue });
      return { id, key, range: rangeOf(info) };
    });
  };
  const countOf = async (owner: Hex, options?: CallOptions): Promise<number> => {
    const { answers: [count] } = await chain.read([callOf(manager, v4PositionsBalanceOf, [owner])], options);
    return Number(valueOf(count));
  };
  const ownOf = async (owner: Hex, ids: readonly bigint[], options?: CallOptions): Promise<readonly bigint[]> => {
    const all = [...new Set(ids)];
    const { answers } = await chain.read(all.map((id) => callOf(manager, v4PositionsOwnerOf, [id])), options);
    return all.filter((_, at) => {
      const answer = answers[at];
      return answer?.ok && answer.value.toLowerCase() === owner.toLowerCase();
    });
  };
  return {
    read: async (ids, options) => {
      if (ids.length === 0) return [];
      const places = await placesOf(ids, options);
      const known = await tokens.resolve(
        places.flatMap(({ key }) => [key.currency0, key.currency1]),
        options,
      );
      const reading: Reading<readonly ContractCall<unknown>[]> = await chain.read(
        places.flatMap((place) => stateCalls(view, manager, place)),
        options,
      );
      return places.map((place, at): Held => {
        const [slot, stored, growth] = reading.answers.slice(3 * at, 3 * at + 3).map(valueOf) as [
          Slot,
          readonly [liquidity: bigint, counted0: bigint, counted1: bigint],
          readonly [growth0: bigint, growth1: bigint],
        ];
        const [liquidity, counted0, counted1] = stored;
        return {
          ...place,
          tokens: [known[2 * at] as Token, known[2 * at + 1] as Token],
          liquidity,
          fees: [earned(liquidity, growth[0], counted0), earned(liquidity, growth[1], counted1)],
          root: slot[0],
          slot,
          block: reading.block,
        };
      });
    },
    owned: async (owner, known, options) => {
      const count = await countOf(owner, options);
      if (count === 0) return [];
      const own = await ownOf(owner, known, options);
      if (own.length === count) return own;
      const query = { contract: manager, event: v4PositionsTransferEvent, where: { to: owner } };
      const about = { venue, operation: "fetchPositions", code: "positions" };
      const name = "name those that are meant by their ids";
      const events = await chain.events(query, options).catch((cause: unknown) => {
        const text = `the contract has no list of the ${count} positions, and no node has one: ${name}`;
        throw new OrderRejected(text, { ...about, cause });
      });
      const found = await ownOf(owner, [...known, ...events.map(({ id }) => id)], options);
      if (found.length >= count) return found;
      throw new OrderRejected(`of ${count} positions ${found.length} were found: ${name}`, about);
    },
  };
}

/** A position as the interface tells it. */
export function toPosition(
  venue: string,
  chain: string,
  id: string,
  { tokens, range, liquidity, root, slot, fees, block }: Held,
): LiquidityPosition {
  const scale = scaleOf(tokens[0], tokens[1]);
  const amounts = amountsOf(liquidity, root, range, "down");
  return {
    id,
    venue,
    chain,
    tokens,
    fee: ratioOf(feeOf(slot)),
    lowerPrice: priceAt(range.lower).mul(scale),
    upperPrice: priceAt(range.upper).mul(scale),
    lowerTick: range.lower,
    upperTick: range.upper,
    liquidity,
    amounts: [fromUnits(amounts[0], tokens[0]), fromUnits(amounts[1], tokens[1])],
    fees: [fromUnits(fees[0], tokens[0]), fromUnits(fees[1], tokens[1])],
    block,
  };
}

function stateCalls(view: Hex, manager: Hex, { id, key, range }: Place): readonly ContractCall<unknown>[] {
  const pool = poolIdOf(key);
  const salt: Hex = `0x${id.toString(16).padStart(64, "0")}`;
  return [
    callOf(view, v4ViewGetSlot0, [pool]),
    callOf(view, v4ViewGetPositionInfo, [pool, manager, range.lower, range.upper, salt]),
    callOf(view, v4ViewGetFeeGrowthInside, [pool, range.lower, range.upper]),
  ];
}

/** The ticks lie behind the lowest 8 bits, the lower one first, 24 bits each (docs: version 4, PositionInfo). */
function rangeOf(info: bigint): TickRange {
  const tick = (bits: bigint): number => Number(BigInt.asIntN(24, info >> bits));
  return { lower: tick(8n), upper: tick(32n) };
}

function valueOf<R>(answer: Answer<R> | undefined): R {
  if (answer?.ok) return answer.value;
  throw new SchemaError("position", "an answer", answer?.reason ?? "nothing");
}
