/** Positions between two prices, each a token of its own. What goes in and comes out is computed by the contract itself, as a call that is not sent. */
import type { CallOptions } from "../../core/call.ts";
import { Decimal, type Numeric } from "../../core/decimal.ts";
import type { ContractEvent, ContractFunction, Hex } from "../../core/endpoint.ts";
import { SchemaError, ValidationError } from "../../core/errors.ts";
import type { LiquidityPosition, Token } from "../../model/amm.ts";
import type { Answer, ContractCall, ContractChain, SentTransaction, WriteOptions } from "../../model/chain.ts";
import type { ConcentratedLiquidity, LiquidityChange, OpeningPosition } from "./amm.ts";
import { fromUnits, lessBy, toUnits } from "./amounts.ts";
import { callOf, contractAt } from "./calls.ts";
import type { AmmParts } from "./connector.ts";
import { scaleOf } from "./pools.ts";
import { partOfLiquidity, spanOf, termsOf } from "./terms.ts";
import { priceAt } from "./ticks.ts";

interface Desired {
  readonly amount0Desired: bigint;
  readonly amount1Desired: bigint;
  readonly amount0Min: bigint;
  readonly amount1Min: bigint;
  readonly deadline: bigint;
}
interface Minting extends Desired {
  readonly token0: Hex;
  readonly token1: Hex;
  readonly fee: number;
  readonly tickLower: number;
  readonly tickUpper: number;
  readonly recipient: Hex;
}
interface Decreasing {
  readonly tokenId: bigint;
  readonly liquidity: bigint;
  readonly amount0Min: bigint;
  readonly amount1Min: bigint;
  readonly deadline: bigint;
}
interface Collecting {
  readonly tokenId: bigint;
  readonly recipient: Hex;
  readonly amount0Max: bigint;
  readonly amount1Max: bigint;
}
type Stored = readonly [
  nonce: bigint,
  operator: Hex,
  token0: Hex,
  token1: Hex,
  fee: number,
  lower: number,
  upper: number,
  liquidity: bigint,
  ...unknown[],
];
type Amounts = readonly [amount0: bigint, amount1: bigint];

/** A venue's own functions: of its manager of positions, and of its pools. */
export interface PositionFunctions {
  readonly tickSpacing: ContractFunction<readonly [], number>;
  readonly balanceOf: ContractFunction<readonly [owner: Hex], bigint>;
  readonly tokenOfOwnerByIndex: ContractFunction<readonly [owner: Hex, index: bigint], bigint>;
  readonly positions: ContractFunction<readonly [id: bigint], Stored>;
  readonly mint: ContractFunction<readonly [params: Minting], readonly [id: bigint, liquidity: bigint, ...Amounts]>;
  readonly increaseLiquidity: ContractFunction<
    readonly [params: Desired & { readonly tokenId: bigint }],
    readonly [liquidity: bigint, ...Amounts]
  >;
  readonly decreaseLiquidity: ContractFunction<readonly [params: Decreasing], Amounts>;
  readonly collect: ContractFunction<readonly [params: Collecting], Amounts>;
  readonly burn: ContractFunction<readonly [id: bigint], void>;
  readonly multicall: ContractFunction<readonly [data: readonly Hex[]], readonly Hex[]>;
  readonly increased: ContractEvent<{ readonly tokenId: bigint }>;
}

/** Where the positions are, and of which kind their pools are. */
export interface PositionFacts {
  readonly venue: string;
  readonly kind: string;
  readonly manager: Hex;
}

const most = (1n << 128n) - 1n;
const margin = 1.5;

/** A position as the contract has it. */
interface Held {
  readonly id: bigint;
  readonly tokens: readonly [Token, Token];
  readonly fee: number;
  readonly lower: number;
  readonly upper: number;
  readonly liquidity: bigint;
  readonly block: number;
}

/** Positions of the account at one manager of positions. */
export function positionsOf(
  { venue, kind, manager }: PositionFacts,
  functions: PositionFunctions,
  chain: ContractChain,
  { tokens, pools }: AmmParts,
): ConcentratedLiquidity {
  const accountOf = (operation: string): Hex => {
    if (chain.address) return chain.address;
    throw new ValidationError("account", "is missing", { venue, operation });
  };
  const held = async (ids: readonly bigint[], options?: CallOptions): Promise<Held[]> => {
    const { answers, block } = await chain.read(ids.map((id) => callOf(manager, functions.positions, [id])), options);
    const stored = ids.map((id, at) => {
      const answer = answers[at] as Answer<Stored>;
      if (!answer.ok) throw new ValidationError("id", `position ${id} is not there: ${answer.reason}`, { venue });
      const [, , token0, token1, fee, lower, upper, liquidity] = answer.value;
      return { id, pair: [token0, token1] as const, fee, lower, upper, liquidity };
    });
    const known = await tokens.resolve(stored.flatMap(({ pair }) => pair), options);
    return stored.map(({ pair: _, ...position }, at) => ({
      ...position,
      tokens: [known[2 * at] as Token, known[2 * at + 1] as Token],
      block,
    }));
  };
  const own = async (owner: Hex, options?: CallOptions): Promise<readonly bigint[]> => {
    const { answers: [count] } = await chain.read([callOf(manager, functions.balanceOf, [owner])], options);
    const numbers = Array.from({ length: Number(valueOf(count)) }, (_, at) => BigInt(at));
    const calls = numbers.map((at) => callOf(manager, functions.tokenOfOwnerByIndex, [owner, at]));
    const { answers } = await chain.read(calls, options);
    return answers.map(valueOf);
  };
  const one = async (id: string, options?: CallOptions): Promise<Held> => (await held([idOf(id)], options))[0] as Held;
  const send = (
    call: ContractCall<unknown>,
    operation: string,
    deadline: bigint | undefined,
    options?: CallOptions,
  ): Promise<SentTransaction> =>
    chain.send({ call, operation, margin, ...(deadline === undefined ? {} : { deadline: Number(deadline) }) }, options);
  /** What was sent for a key before: nothing is asked of the position then, which may be gone. */
  const before = async ({ key }: WriteOptions, operation: string): Promise<SentTransaction | undefined> =>
    key === undefined ? undefined : await chain.known(key, operation);
  const bytesOf = <A extends readonly unknown[]>(of: ContractFunction<A, unknown>, args: A): Hex =>
    chain.encode(callOf(manager, of, args));
  const collectCall = (id: bigint, owner: Hex): Hex =>
    bytesOf(functions.collect, [{ tokenId: id, recipient: owner, amount0Max: most, amount1Max: most }]);

  /** What taking out so much gives, and what is paid out with it. */
  const leaving = async (
    { id, liquidity }: { readonly id: bigint; readonly liquidity: bigint },
    owner: Hex,
    options?: CallOptions,
  ): Promise<{ readonly amounts: readonly [bigint, bigint]; readonly paid: readonly [bigint, bigint] }> => {
    const params = { tokenId: id, liquidity, amount0Min: 0n, amount1Min: 0n, deadline: most };
    // The contract takes out something, or nothing of the call.
    const taking = liquidity === 0n ? [] : [bytesOf(functions.decreaseLiquidity, [params])];
    const call = callOf(manager, functions.multicall, [[...taking, collectCall(id, owner)]]);
    const results = await chain.simulate(call, options);
    const paid = chain.decode(functions.collect, results.at(-1) as Hex);
    const amounts = taking.length === 0
      ? [0n, 0n] as const
      : chain.decode(functions.decreaseLiquidity, results[0] as Hex);
    return { amounts, paid };
  };
  /** Takes out, pays out and, at the end, ends. */
  const leave = async (
    change: LiquidityChange & WriteOptions,
    operation: string,
    liquidityOf: (position: Held) => bigint,
    ends: boolean,
  ): Promise<SentTransaction> => {
    const owner = accountOf(operation);
    const known = await before(change, operation);
    if (known) return known;
    const { slippage, deadline } = termsOf(change, chain);
    const position = await one(change.id, change);
    const liquidity = liquidityOf(position);
    const { amounts: [amount0, amount1] } = await leaving({ id: position.id, liquidity }, owner, change);
    const params = {
      tokenId: position.id,
      liquidity,
      amount0Min: lessBy(amount0, slippage),
      amount1Min: lessBy(amount1, slippage),
      deadline,
    };
    const calls = [
      ...(liquidity === 0n ? [] : [bytesOf(functions.decreaseLiquidity, [params])]),
      collectCall(position.id, owner),
      ...(ends ? [bytesOf(functions.burn, [position.id])] : []),
    ];
    return await send(callOf(manager, functions.multicall, [calls]), operation, deadline, change);
  };

  return {
    liquiditySpender: () => manager,
    fetchPositions: async (options) => {
      const owner = accountOf("fetchPositions");
      const positions = await held(options?.ids?.map(idOf) ?? await own(owner, options), options);
      return await Promise.all(
        positions.map(async (position) => toPosition(venue, chain, position, await leaving(position, owner, options))),
      );
    },
    openPosition: async (position) => {
      const owner = accountOf("openPosition");
      const known = await before(position, "openPosition");
      if (known) return opening(chain, manager, functions.increased, known);
      const { slippage, deadline } = termsOf(position, chain);
      const pool = pools.known(position.pool);
      if (pool.kind !== kind) throw new ValidationError("pool", "has no positions between prices", { venue });
      const [token0, token1] = await tokens.resolve(pool.tokens, position) as [Token, Token];
      const { answers: [spacing] } = await chain.read([callOf(pool.id, functions.tickSpacing, [])], position);
      const range = spanOf(position, [token0, token1], valueOf(spacing));
      const wanted = {
        token0: contractAt(token0.address),
        token1: contractAt(token1.address),
        fee: pool.fee,
        tickLower: range.lower,
        tickUpper: range.upper,
        ...wantedOf(position.amounts, [token0, token1]),
        recipient: owner,
        deadline,
      };
      const free = { ...wanted, amount0Min: 0n, amount1Min: 0n };
      const [, , amount0, amount1] = await chain.simulate(callOf(manager, functions.mint, [free]), position);
      const bounded = { ...wanted, amount0Min: lessBy(amount0, slippage), amount1Min: lessBy(amount1, slippage) };
      const sent = await send(callOf(manager, functions.mint, [bounded]), "openPosition", deadline, position);
      return opening(chain, manager, functions.increased, sent);
    },
    increaseLiquidity: async (change) => {
      accountOf("increaseLiquidity");
      const known = await before(change, "increaseLiquidity");
      if (known) return known;
      const { slippage, deadline } = termsOf(change, chain);
      const position = await one(change.id, change);
      const wanted = { tokenId: position.id, ...wantedOf(change.amounts, position.tokens), deadline };
      const free = { ...wanted, amount0Min: 0n, amount1Min: 0n };
      const call = callOf(manager, functions.increaseLiquidity, [free]);
      const [, amount0, amount1] = await chain.simulate(call, change);
      const bounded = { ...wanted, amount0Min: lessBy(amount0, slippage), amount1Min: lessBy(amount1, slippage) };
      const sending = callOf(manager, functions.increaseLiquidity, [bounded]);
      return await send(sending, "increaseLiquidity", deadline, change);
    },
    decreaseLiquidity: (change) =>
      leave(change, "decreaseLiquidity", ({ liquidity }) => partOfLiquidity(liquidity, change.part), false),
    collectFees: async ({ id, ...options }) => {
      const owner = accountOf("collectFees");
      const known = await before(options, "collectFees");
      if (known) return known;
      const position = await one(id, options);
      const params = { tokenId: position.id, recipient: owner, amount0Max: most, amount1Max: most };
      return await send(callOf(manager, functions.collect, [params]), "collectFees", undefined, options);
    },
    closePosition: (change) => leave(change, "closePosition", ({ liquidity }) => liquidity, true),
  };
}

function toPosition(
  venue: string,
  chain: ContractChain,
  { id, tokens, fee, lower, upper, liquidity, block }: Held,
  { amounts, paid }: { readonly amounts: readonly [bigint, bigint]; readonly paid: readonly [bigint, bigint] },
): LiquidityPosition {
  const scale = scaleOf(tokens[0], tokens[1]);
  return {
    id: id.toString(),
    venue,
    chain: chain.name,
    tokens,
    fee: new Decimal(fee).div(1_000_000),
    lowerPrice: priceAt(lower).mul(scale),
    upperPrice: priceAt(upper).mul(scale),
    lowerTick: lower,
    upperTick: upper,
    liquidity,
    amounts: [fromUnits(amounts[0], tokens[0]), fromUnits(amounts[1], tokens[1])],
    fees: [fromUnits(paid[0] - amounts[0], tokens[0]), fromUnits(paid[1] - amounts[1], tokens[1])],
    block,
  };
}

function opening(
  chain: ContractChain,
  manager: Hex,
  increased: PositionFunctions["increased"],
  sent: SentTransaction,
): OpeningPosition {
  return {
    id: sent.id,
    done: sent.done,
    updates: () => sent.updates(),
    get state() {
      return sent.state;
    },
    get position() {
      const own = sent.logs.filter(({ address }) => address.toLowerCase() === manager.toLowerCase());
      return own.map((log) => chain.decodeLog(increased, log)).find((event) => event)?.tokenId
        .toString();
    },
  };
}

function idOf(id: string): bigint {
  if (/^\d{1,77}$/.test(id)) return BigInt(id);
  throw new ValidationError("id", "must be digits");
}

function wantedOf(
  amounts: readonly [Numeric, Numeric],
  tokens: readonly [Token, Token],
): { readonly amount0Desired: bigint; readonly amount1Desired: bigint } {
  return {
    amount0Desired: toUnits(amounts[0], tokens[0], "amounts"),
    amount1Desired: toUnits(amounts[1], tokens[1], "amounts"),
  };
}

function valueOf<R>(answer: Answer<R> | undefined): R {
  if (answer?.ok) return answer.value;
  throw new SchemaError("position", "an answer", answer?.reason ?? "nothing");
}
