/** A Hummingbot Gateway's connectors: routers, pools of pairs and pools of ranges, under the same interface as all others. */
import { chainStatus } from "../../../generated/gateway/amm.ts";
import { chains } from "../../chains/evm/chains.ts";
import type { Amm, ConcentratedLiquidity } from "../../connector/amm/amm.ts";
import type { CallOptions } from "../../core/call.ts";
import { SchemaError, ValidationError } from "../../core/errors.ts";
import type { Session } from "../../core/session.ts";
import type { Token } from "../../model/amm.ts";
import { Holdings } from "./holdings.ts";
import { limitsOf, linkOf, type ServerOptions } from "./link.ts";
import { placeOf, type PlaceOptions } from "./place.ts";
import { Pools } from "./pools.ts";
import { positionsOf } from "./positions.ts";
import { Quotes } from "./quotes.ts";
import { Sender } from "./sender.ts";
import { Swaps } from "./swaps.ts";
import { Tokens } from "./tokens.ts";

/** Which Gateway, and where it trades for us. */
export interface GatewayOptions extends ServerOptions, PlaceOptions {
  /** Blocks a transaction must be deep to be final; the chain's usual number where not given, 32 slots on Solana. */
  readonly confirmations?: number;
  /** Milliseconds between two looks at a transaction or a pool; 2 000 where not given. */
  readonly pollInterval?: number;
}

/** What every connector of Gateway can do. */
export interface GatewayAmm extends Amm {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Session["call"];
}

/** Pools of ranges have positions besides. */
export type GatewayClmm = GatewayAmm & ConcentratedLiquidity;

const usualConfirmations = 10;
const usualSlots = 32;
const usualInterval = 2_000;

/**
 * A connector for one of Gateway's connectors. Gateway holds the keys, signs and sends.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function amm(options: GatewayOptions & { readonly connector: `${string}/clmm` }): GatewayClmm;
export function amm(options: GatewayOptions): GatewayAmm;
export function amm(options: GatewayOptions): GatewayAmm | GatewayClmm {
  const place = placeOf(options);
  const usual = place.family === "solana"
    ? usualSlots
    : Object.hasOwn(chains, place.chain)
    ? chains[place.chain]?.confirmations ?? usualConfirmations
    : usualConfirmations;
  const confirmations = wholeOf(options.confirmations, usual, "confirmations");
  const interval = wholeOf(options.pollInterval, usualInterval, "pollInterval");
  const link = linkOf(options, place);
  const { session, about } = link;
  const tokens = new Tokens(link);
  const pools = new Pools(link, tokens, interval);
  const sender = new Sender(link, confirmations, interval);
  const holdings = new Holdings(link, tokens, sender);
  const quotes = new Quotes(link, tokens, pools);
  const swaps = new Swaps(link, quotes, holdings, sender);
  let coin = "";

  const checkChain = async (call?: CallOptions): Promise<void> => {
    const { family: chain, network } = place;
    const told = await session.call(chainStatus, { chain, network }, call);
    if (told.chain.toLowerCase() !== chain || told.network !== network) {
      throw new SchemaError("network", `${chain} ${network}`, `${told.chain} ${told.network}`, about);
    }
    coin = told.nativeCurrency;
  };
  const connector: GatewayAmm = {
    venue: about.venue ?? "",
    chain: place.chain,
    address: place.wallet,
    call: session.call,
    connect: async (call) => {
      await Promise.all([checkChain(call), tokens.load(call)]);
      return connector;
    },
    close: () => {
      pools.close();
      sender.close();
      link.close();
      return Promise.resolve();
    },
    [Symbol.asyncDispose]: () => connector.close(),

    fetchTokens: async (asked = {}) => {
      const call = limitsOf(asked);
      await tokens.load(call);
      if (asked.addresses) await tokens.resolve(asked.addresses, call, "addresses");
      return [...tokens.listed];
    },
    fetchPools: async ({ tokens: refs, ...call }) =>
      await pools.find(await tokens.resolve(refs, call, "tokens") as [Token, Token], call),
    fetchPool: (of) => typeof of === "string" ? pools.fetch(of) : pools.fetch(of.id, limitsOf(of)),
    watchPool: (of) => pools.watch(of),

    quote: async (request) => swaps.add(await quotes.quote(request)),
    swap: (quote, call) => swaps.swap(quote, call),
    tracked: (id) => swaps.get(id),
    transaction: (id) => sender.get(id),

    allowance: (of, call) => holdings.allowance(of, call),
    approve: (approval, call) => holdings.approve(approval, call),
    fetchBalances: async (asked = {}) => {
      const call = limitsOf(asked);
      if (coin === "") await checkChain(call);
      const wanted = asked.tokens ?? (tokens.listed.length > 0 ? tokens.listed : await connector.fetchTokens(call));
      return await holdings.fetch(await tokens.resolve(wanted, call, "tokens"), coin, call);
    },
  };
  if (place.kind !== "clmm") return connector;
  // One object: what the connector returns of itself (`connect`) has the positions too.
  return Object.assign(connector, positionsOf({ link, tokens, pools, holdings, sender }));
}

function wholeOf(value: number | undefined, usual: number, field: string): number {
  if (value === undefined) return usual;
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new ValidationError(field, "must be a whole number above 0");
}
