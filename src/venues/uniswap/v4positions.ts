/**
 * Positions of version 4. Its contract takes liquidity and no amounts, and gives none back: both are computed here as it does.
 *
 * An id is `v4:` and the number of the contract; those of version 3 are the number alone.
 */
import {
  v4ActionsBurnPosition,
  v4ActionsCloseCurrency,
  v4ActionsDecreaseLiquidity,
  v4ActionsIncreaseLiquidity,
  v4ActionsMintPosition,
  v4ActionsSettlePair,
  v4ActionsSweep,
  v4ActionsTakePair,
  v4PositionsModifyLiquidities,
  v4PositionsTransferEvent,
  v4ViewGetSlot0,
} from "../../../generated/uniswap/amm.ts";
import type { LiquidityChange, OpeningPosition } from "../../connector/amm/amm.ts";
import { lessBy, moreBy, toUnits } from "../../connector/amm/amounts.ts";
import { callOf, contractAt } from "../../connector/amm/calls.ts";
import type { AmmParts } from "../../connector/amm/connector.ts";
import { balanceOf } from "../../connector/amm/erc20.ts";
import { type Amounts, amountsOf, liquidityOf, type TickRange } from "../../connector/amm/liquidity.ts";
import type { PositionManager } from "../../connector/amm/managers.ts";
import { partOfLiquidity, spanOf, type Terms, termsOf } from "../../connector/amm/terms.ts";
import type { Numeric } from "../../core/decimal.ts";
import type { Hex } from "../../core/endpoint.ts";
import { InsufficientFunds, OrderRejected, SchemaError, ValidationError } from "../../core/errors.ts";
import type { Token } from "../../model/amm.ts";
import type { Answer, ContractCall, ContractChain, Reading, SentTransaction, WriteOptions } from "../../model/chain.ts";
import { action, coin, keyOf, kind, planOf, poolIdOf, type PoolKey, type Slot } from "./v4.ts";
import { type Held, type Holding, holdingsOf, toPosition } from "./v4holdings.ts";

/** Numbers of actions (docs: version 4, Actions). */
const increase = "00";
const decrease = "01";
const mint = "02";
const burn = "03";
const settlePair = "0d";
const takePair = "11";
const close = "12";
const sweep = "14";

const nothing: Hex = "0x";
const margin = 1.5;
const whole = 1_000_000_000n;
const prefix = "v4:";

/** Where the contracts are. */
export interface V4PositionContracts {
  readonly view: Hex;
  readonly manager: Hex;
}

/** Positions of the account. */
export function v4Positions(
  venue: string,
  { view, manager }: V4PositionContracts,
  chain: ContractChain,
  { tokens, pools, allowances }: AmmParts,
): PositionManager {
  const holdings: Holding = holdingsOf(venue, { view, manager }, chain, tokens);
  const openings: SentTransaction[] = [];
  const accountOf = (operation: string): Hex => {
    if (chain.address) return chain.address;
    throw new ValidationError("account", "is missing", { venue, operation });
  };
  const one = async (id: string, options?: WriteOptions): Promise<Held> =>
    (await holdings.read([idOf(id)], options))[0] as Held;
  const mintedBy = (sent: SentTransaction): bigint | undefined => {
    const own = sent.logs.filter(({ address }) => address.toLowerCase() === manager.toLowerCase());
    return own.map((log) => chain.decodeLog(v4PositionsTransferEvent, log)).find((event) => event)?.id;
  };
  const send = async (
    actions: readonly ReturnType<typeof action>[],
    operation: string,
    { deadline }: Terms,
    options: WriteOptions,
    value = 0n,
  ): Promise<SentTransaction> => {
    // What is left of the coin that comes along would be anybody's.
    const rest = value > 0n ? [action(sweep, v4ActionsSweep, [coin, accountOf(operation)])] : [];
    const call = callOf(manager, v4PositionsModifyLiquidities, [planOf([...actions, ...rest]), deadline]);
    return await chain.send({ call, operation, margin, deadline: Number(deadline), value }, options);
  };
  /** How much of the coin comes along: what goes in of the first token, where that is the coin. */
  const coinsOf = ({ currency0 }: PoolKey, [amount0]: Amounts): bigint => currency0 === coin ? amount0 : 0n;
  /** What was sent for the key before: nothing is computed anew then. */
  const before = async ({ key }: WriteOptions, operation: string): Promise<SentTransaction | undefined> =>
    key === undefined ? undefined : await chain.known(key, operation);

  /** Whether the account has so much of both tokens and lets the manager take it: else nothing is sent. */
  const checkFunds = async (
    pair: readonly [Token, Token],
    needed: Amounts,
    { deadline }: Terms,
    operation: string,
    options: WriteOptions,
  ): Promise<void> => {
    const owner = accountOf(operation);
    const lacks = ({ symbol }: Token): InsufficientFunds =>
      new InsufficientFunds(`the account has less ${symbol} than goes in`, { venue, operation, code: "balance" });
    if (pair[0].address === coin && await chain.coinBalance(owner, options) < needed[0]) throw lacks(pair[0]);
    const wanted = pair.flatMap((token, at) => {
      const amount = needed[at as 0 | 1];
      return amount === 0n || token.address === coin ? [] : [{ spending: { token, spender: manager }, amount }];
    });
    const lists = wanted.map(({ spending }) => [
      callOf(contractAt(spending.token.address), balanceOf, [owner]),
      ...allowances.calls(spending, owner),
    ]);
    const reading: Reading<readonly ContractCall<unknown>[]> = await chain.read(lists.flat(), options);
    let at = 0;
    wanted.forEach(({ spending, amount }, index) => {
      const [held, ...answers] = reading.answers.slice(at, at += lists[index]?.length ?? 0) as Answer<unknown>[];
      if (held?.ok && (held.value as bigint) < amount) throw lacks(spending.token);
      allowances.check(spending, { answers, time: reading.time }, amount, Number(deadline) * 1_000, operation);
    });
  };
  /** Takes out what `plan` says of a position, and pays it out with what it has earned. */
  const leave = async (
    id: string,
    change: Omit<LiquidityChange, "id"> & WriteOptions,
    operation: string,
    plan: (position: Held, least: (liquidity: bigint) => Amounts) => ReturnType<typeof action>,
  ): Promise<SentTransaction> => {
    const owner = accountOf(operation);
    const known = await before(change, operation);
    if (known) return known;
    const terms = termsOf(change, chain);
    const position = await one(id, change);
    const least = (liquidity: bigint): Amounts => {
      const [amount0, amount1] = amountsOf(liquidity, position.root, position.range, "down");
      return [lessBy(amount0, terms.slippage), lessBy(amount1, terms.slippage)];
    };
    const { currency0, currency1 } = position.key;
    const paying = action(takePair, v4ActionsTakePair, [currency0, currency1, owner]);
    return await send([plan(position, least), paying], operation, terms, optionsOf(change));
  };

  return {
    kind,
    owns: (id) => id.startsWith(prefix),
    liquiditySpender: () => manager,
    fetchPositions: async ({ ids, ...options } = {}) => {
      const owner = accountOf("fetchPositions");
      const opened = openings.flatMap((sent) => mintedBy(sent) ?? []);
      const numbers = ids?.map(idOf) ?? await holdings.owned(owner, opened, options);
      return (await holdings.read(numbers, options)).map((position) =>
        toPosition(venue, chain.name, `${prefix}${position.id}`, position)
      );
    },
    openPosition: async (position) => {
      const owner = accountOf("openPosition");
      const known = await before(position, "openPosition");
      if (known) {
        if (!openings.includes(known)) openings.push(known);
        return opening(known, mintedBy);
      }
      const terms = termsOf(position, chain);
      const pool = pools.known(position.pool);
      const pair = await tokens.resolve(pool.tokens, position) as [Token, Token];
      const key = keyOf(pool.tokens, pool.fee);
      const { answers: [slot] } = await chain.read([callOf(view, v4ViewGetSlot0, [poolIdOf(key)])], position);
      if (!slot.ok) throw new SchemaError("pool", "a price", slot.reason, { venue });
      const [root] = slot.value as Slot;
      const range = spanOf(position, pair, key.tickSpacing);
      const { liquidity, most } = entering(wantedOf(position.amounts, pair), root, range, terms);
      await checkFunds(pair, most, terms, "openPosition", position);
      const { lower, upper } = range;
      const sent = await send(
        [
          action(mint, v4ActionsMintPosition, [key, lower, upper, liquidity, ...most, owner, nothing]),
          action(settlePair, v4ActionsSettlePair, [key.currency0, key.currency1]),
        ],
        "openPosition",
        terms,
        optionsOf(position),
        coinsOf(key, most),
      );
      openings.push(sent);
      return opening(sent, mintedBy);
    },
    increaseLiquidity: async (change) => {
      accountOf("increaseLiquidity");
      const known = await before(change, "increaseLiquidity");
      if (known) return known;
      const terms = termsOf(change, chain);
      const { id, key, tokens: pair, root, range, fees } = await one(change.id, change);
      const { liquidity, most } = entering(wantedOf(change.amounts, pair), root, range, terms);
      // What the position has earned is paid out with it, and so goes in first.
      const needed: Amounts = [lessOf(most[0], fees[0]), lessOf(most[1], fees[1])];
      await checkFunds(pair, needed, terms, "increaseLiquidity", change);
      return await send(
        [
          action(increase, v4ActionsIncreaseLiquidity, [id, liquidity, ...most, nothing]),
          action(close, v4ActionsCloseCurrency, [key.currency0]),
          action(close, v4ActionsCloseCurrency, [key.currency1]),
        ],
        "increaseLiquidity",
        terms,
        optionsOf(change),
        coinsOf(key, needed),
      );
    },
    decreaseLiquidity: ({ id, part, ...change }) =>
      leave(id, change, "decreaseLiquidity", (position, least) => {
        const liquidity = partOfLiquidity(position.liquidity, part);
        return action(decrease, v4ActionsDecreaseLiquidity, [position.id, liquidity, ...least(liquidity), nothing]);
      }),
    collectFees: ({ id, ...options }) =>
      leave(
        id,
        options,
        "collectFees",
        (position) => action(decrease, v4ActionsDecreaseLiquidity, [position.id, 0n, 0n, 0n, nothing]),
      ),
    closePosition: ({ id, ...change }) =>
      leave(
        id,
        change,
        "closePosition",
        (position, least) => action(burn, v4ActionsBurnPosition, [position.id, ...least(position.liquidity), nothing]),
      ),
  };
}

/**
 * The liquidity that goes in, and the most of both tokens that it may take. It is chosen so that it takes no more than the amounts
 * even where the price moves as far as the slippage allows: at the present price a part of them stays out.
 */
function entering(
  [amount0, amount1]: Amounts,
  root: bigint,
  range: TickRange,
  { slippage }: Terms,
): { readonly liquidity: bigint; readonly most: Amounts } {
  const within = (amount: bigint): bigint => amount * whole / (whole + slippage);
  const liquidity = liquidityOf([within(amount0), within(amount1)], root, range);
  if (liquidity === 0n) {
    throw new OrderRejected("the amounts make no liquidity in this range at the present price", { code: "liquidity" });
  }
  const [needed0, needed1] = amountsOf(liquidity, root, range, "up");
  const bounded = (needed: bigint, amount: bigint): bigint => {
    const most = moreBy(needed, slippage);
    return most < amount ? most : amount;
  };
  return { liquidity, most: [bounded(needed0, amount0), bounded(needed1, amount1)] };
}

function opening(sent: SentTransaction, mintedBy: (sent: SentTransaction) => bigint | undefined): OpeningPosition {
  return {
    id: sent.id,
    done: sent.done,
    updates: () => sent.updates(),
    get state() {
      return sent.state;
    },
    get position() {
      const id = mintedBy(sent);
      return id === undefined ? undefined : `${prefix}${id}`;
    },
  };
}

function idOf(id: string): bigint {
  const number = /^v4:(\d{1,77})$/.exec(id)?.[1];
  if (number !== undefined) return BigInt(number);
  throw new ValidationError("id", `must be ${prefix} and digits`);
}

function wantedOf(amounts: readonly [Numeric, Numeric], tokens: readonly [Token, Token]): Amounts {
  return [toUnits(amounts[0], tokens[0], "amounts"), toUnits(amounts[1], tokens[1], "amounts")];
}

function lessOf(amount: bigint, by: bigint): bigint {
  return amount > by ? amount - by : 0n;
}

function optionsOf({ signal, timeout, key }: WriteOptions): WriteOptions {
  return {
    ...(signal ? { signal } : {}),
    ...(timeout === undefined ? {} : { timeout }),
    ...(key === undefined ? {} : { key }),
  };
}
