/** Markets of a mocked venue, by the rules that its description's answer tells. */
import type { Numeric } from "../../core/decimal.ts";
import type { ContractSpec, SimulatedMarket } from "../../sim/mod.ts";

/** A market. Amounts in base, prices and notionals in quote. */
export interface MockedMarket {
  /** The venue's. */
  readonly id: string;
  readonly base: string;
  readonly quote: string;
  readonly contract?: ContractSpec;
  /** Where it is traded about, and what an order of the crowd has. */
  readonly price: Numeric;
  readonly size: Numeric;
  readonly tick: Numeric;
  readonly step: Numeric;
  /** One step where not given. */
  readonly minAmount?: Numeric;
  readonly maxAmount?: Numeric;
  /** Of market orders, where it is less. */
  readonly maxMarketAmount?: Numeric;
  readonly minNotional?: Numeric;
}

/** The market with room for whatever its description has no rule about. */
export function mockedMarket({ price, size, ...rules }: MockedMarket): SimulatedMarket {
  const { id, base, quote, contract, tick, step, minAmount = step, maxAmount = "1000000000", minNotional = 0 } = rules;
  const { maxMarketAmount } = rules;
  return {
    spec: {
      id,
      base,
      quote,
      ...(contract === undefined ? {} : { contract }),
      rules: {
        tick,
        step,
        minPrice: tick,
        maxPrice: "1000000000",
        minQuantity: minAmount,
        maxQuantity: maxAmount,
        ...(maxMarketAmount === undefined ? {} : { maxMarketQuantity: maxMarketAmount }),
        minNotional,
        maxNotional: "1000000000000",
        maxIcebergParts: 100,
        maxOrders: 1_000,
        maxStops: 100,
        maxIcebergs: 100,
        maxLists: 100,
        maxAmends: 100,
        trailing: [1, 10_000],
      },
    },
    flow: { price, size, gap: 1, depth: 1 },
  };
}
