/** What is true at a simulated venue, in the words of the interface. */
import { decimal } from "../../core/decimal.ts";
import type { Decimal } from "../../core/decimal.ts";
import { type OracleOrder, pricePrecision, type Simulation, toDecimal } from "../../sim/mod.ts";
import type { TrueOrder, TruePosition, Truth } from "../stage.ts";

const statuses: Readonly<Partial<Record<OracleOrder["status"], TrueOrder["status"]>>> = {
  pending: "open",
  new: "open",
  "partially-filled": "partiallyFilled",
  filled: "filled",
  canceled: "canceled",
};

/** Our word for where an order is; of one that the venue has ended itself, as the venue has it. */
export function statusOf({ skin }: Pick<Simulation, "skin">, order: OracleOrder): TrueOrder["status"] {
  return statuses[order.status] ?? skin.ended?.(order) ?? "expired";
}

/** The symbols of a simulation's markets, by the venue's ids. */
export function symbolsOf({ core }: Simulation): ReadonlyMap<string, string> {
  return new Map(
    [...core.markets()].map(({ market: { spec } }) => {
      const settle = spec.contract === undefined ? "" : `:${spec.contract.settle}`;
      return [spec.id, `${spec.base}/${spec.quote}${settle}`];
    }),
  );
}

/** How a venue is known: see the stage's options. */
interface Known {
  readonly clientOrderIdOf?: (told: string) => string;
  readonly depth?: number;
}

/** The client order id where the venue is told that itself. */
export const asTold = (told: string): string => told;

export function truthOf(simulation: Simulation, { clientOrderIdOf = asTold, depth }: Known): Truth {
  const { engine, core, account, clock, skin } = simulation;
  const symbols = symbolsOf(simulation);
  const ids = new Map([...symbols].map(([id, symbol]) => [symbol, id]));
  const idOf = (symbol: string): string => ids.get(symbol) ?? symbol;
  const symbolOf = (id: string): string => symbols.get(id) ?? id;
  const levels = (side: readonly (readonly [Decimal, Decimal])[]) =>
    side.map(([price, amount]) => [price.toFixed(), amount.toFixed()] as const);
  return {
    ...(depth === undefined ? {} : { depth }),
    time: () => clock.now(),
    orders: () =>
      engine.orders(account.id).map((order) => ({
        id: skin.ids.order(order.id),
        clientOrderId: clientOrderIdOf(order.placedAs),
        symbol: symbolOf(order.market),
        side: order.side,
        status: statusOf(simulation, order),
        amount: order.quantity,
        ...(order.price.isZero() ? {} : { price: order.price }),
        filled: order.executed,
        cost: order.executedQuote,
      })),
    fills: () =>
      engine.fills(account.id).map((fill) => ({
        id: skin.ids.fill(fill.tradeId, fill.orderId),
        clientOrderId: clientOrderIdOf(engine.order(fill.orderId).placedAs),
        symbol: symbolOf(fill.market),
        side: fill.side,
        price: fill.price,
        amount: fill.quantity,
        cost: fill.quote,
        fee: fill.fee,
        feeAsset: fill.feeAsset,
        liquidity: fill.maker ? "maker" : "taker",
      })),
    balances: () =>
      new Map(
        [...engine.balances(account.id)].map(([asset, { free, locked }]) => {
          // What contracts leave free is the venue's own sum, of margin and of what positions have earned.
          return [asset, { total: free.plus(locked), ...(core.perpetuals ? {} : { free, held: locked }) }];
        }),
      ),
    book: (symbol) => {
      const { bids, asks } = engine.book(idOf(symbol));
      return { bids: levels(bids), asks: levels(asks) };
    },
    trades: (symbol) =>
      engine.trades(idOf(symbol)).map(({ takerSide, price, quantity }) => ({
        side: takerSide,
        price,
        amount: quantity,
      })),
    positions: () =>
      (core.perpetuals?.view(account.id) ?? []).filter(({ quantity }) => quantity !== 0n).map((view): TruePosition => {
        const { market } = core.desk(view.market);
        const settle = core.assets.get(market.spec.contract?.settle ?? "")?.precision ?? 0;
        return {
          symbol: symbolOf(view.market),
          ...(view.side === "both" ? {} : { side: view.side }),
          amount: toDecimal(view.quantity, market.quantityPrecision),
          entryPrice: toDecimal(view.entryPrice, pricePrecision),
          markPrice: toDecimal(view.markPrice, pricePrecision),
          unrealizedProfit: toDecimal(view.unrealized, settle),
          leverage: decimal(view.terms.leverage),
          marginMode: view.terms.mode,
        };
      }),
  };
}
