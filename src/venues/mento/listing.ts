/** The exchanges that the broker's providers have. */
import {
  biPoolManagerBreakerBox,
  biPoolManagerGetExchanges,
  biPoolManagerGetPoolExchange,
  biPoolManagerSortedOracles,
  biPoolManagerTokenPrecisionMultipliers,
  brokerGetExchangeProviders,
  pricingModuleName,
} from "../../../generated/mento/amm.ts";
import { venue } from "../../../generated/mento/venue.ts";
import type { Listing, PoolRef } from "../../connector/amm/adapter.ts";
import { callOf } from "../../connector/amm/calls.ts";
import type { ContractFunction, Hex } from "../../core/endpoint.ts";
import { OrderRejected } from "../../core/errors.ts";
import type { Answer } from "../../model/chain.ts";

/** How an exchange computes amounts, as its pricing module names itself (docs: Pricing Modules). */
export type Kind = "ConstantProduct" | "ConstantSum";

/** An exchange as it is stored. */
export type Stored = typeof biPoolManagerGetPoolExchange extends ContractFunction<readonly [Hex], infer R> ? R : never;

/** An exchange, and where its rate comes from. */
export interface Exchange extends PoolRef {
  readonly kind: Kind;
  readonly tokens: readonly [Hex, Hex];
  readonly provider: Hex;
  /** The rate that its buckets follow. */
  readonly feed: Hex;
  readonly oracles: Hex;
  readonly breakers: Hex;
  /** What an amount of each token is multiplied with for 18 digits. */
  readonly multipliers: readonly [bigint, bigint];
}

/** Every exchange whose amounts can be computed; providers of other kinds of exchanges are passed over. */
export function listingOf(broker: Hex): Listing {
  return {
    calls: [callOf(broker, brokerGetExchangeProviders, [])],
    found: ([providers]) => {
      if (providers?.ok) return (providers.value as readonly Hex[]).map(providerAt);
      const reason = providers?.reason ?? "nothing";
      throw new OrderRejected(`the broker names no providers: ${reason}`, { venue: venue.id, code: "lookup" });
    },
  };
}

function providerAt(provider: Hex): Listing {
  return {
    calls: [
      callOf(provider, biPoolManagerGetExchanges, []),
      callOf(provider, biPoolManagerSortedOracles, []),
      callOf(provider, biPoolManagerBreakerBox, []),
    ],
    found: (answers) => {
      const values = valuesOf<readonly [readonly Listed[], Hex, Hex]>(answers);
      if (!values) return [];
      const [exchanges, oracles, breakers] = values;
      return exchanges.map((exchange) => exchangeAt({ provider, oracles, breakers }, exchange));
    },
  };
}

interface Listed {
  readonly exchangeId: Hex;
  readonly assets: readonly Hex[];
}
type Provider = Pick<Exchange, "provider" | "oracles" | "breakers">;

function exchangeAt(of: Provider, { exchangeId, assets }: Listed): Listing {
  return {
    calls: [
      callOf(of.provider, biPoolManagerGetPoolExchange, [exchangeId]),
      ...assets.map((asset) => callOf(of.provider, biPoolManagerTokenPrecisionMultipliers, [asset])),
    ],
    found: (answers) => {
      const values = valuesOf<readonly [Stored, bigint, bigint]>(answers);
      if (!values || assets.length !== 2) return [];
      const [{ asset0, asset1, pricingModule, config }, ...multipliers] = values;
      const feed = config.referenceRateFeedID;
      const exchange = { ...of, id: exchangeId, tokens: [asset0, asset1], fee: 0, feed, multipliers } as const;
      return [{
        calls: [callOf(pricingModule, pricingModuleName, [])],
        found: ([name]) => name?.ok && isKind(name.value) ? [{ ...exchange, kind: name.value }] : [],
      }];
    },
  };
}

function isKind(name: unknown): name is Kind {
  return name === "ConstantProduct" || name === "ConstantSum";
}

/** All of them, or nothing. */
function valuesOf<T>(answers: readonly Answer<unknown>[]): T | undefined {
  const values = answers.flatMap((answer) => answer.ok ? [answer.value] : []);
  return values.length === answers.length ? values as T : undefined;
}
