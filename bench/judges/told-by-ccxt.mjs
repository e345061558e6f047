// What ccxt shows at any simulated venue of contracts, written down for the comparison with the engine.
import { decimal, record, units } from "./report.mjs";

/** An amount as the engine's are written. */
export const text = (amount) => decimal(units(amount));

/**
 * Reports fills, public trades and candles of the markets of `made`. `amountOf`: base, where ccxt counts contracts; `feeOf`:
 * what was paid, where ccxt's is not that; `tradeIdOf`: a fill's own id, where ccxt has that of the trade.
 */
export function teller(made, {
  amountOf = (_symbol, amount) => text(amount),
  feeOf = (trade) => text(trade.fee.cost),
  tradeIdOf = (trade) => trade.id,
} = {}) {
  const idOf = (symbol) => made.market(symbol).id;
  return {
    toldFill(trade, who = "own") {
      record("fill", {
        who,
        tradeId: tradeIdOf(trade),
        orderId: trade.order,
        market: idOf(trade.symbol),
        side: trade.side,
        maker: trade.takerOrMaker === "maker",
        price: text(trade.price),
        quantity: amountOf(trade.symbol, trade.amount),
        quote: text(trade.cost),
        fee: feeOf(trade),
        feeAsset: trade.fee.currency,
      });
    },
    toldTrade({ id, symbol, price, amount, side }) {
      const quantity = amountOf(symbol, amount);
      record("trade", { market: idOf(symbol), id, price: text(price), quantity, takerSide: side });
    },
    toldCandle(symbol, [start, open, high, low, close, volume], length = 60_000) {
      const [o, h, l, c] = [open, high, low, close].map(text);
      const v = amountOf(symbol, volume);
      record("candle", { market: idOf(symbol), start, length, open: o, high: h, low: l, close: c, volume: v });
    },
  };
}
