// ccxt at simulated futures, and what its words mean for the comparison with the engine.
import ccxt from "ccxt";
import { decimal, record, units } from "../../report.mjs";
import { teller as common, text } from "../../told-by-ccxt.mjs";

/** An exchange of ccxt at these addresses. `pro`: with sockets. */
export function exchange({ rest, socket }, credentials, { pro = false } = {}) {
  const made = new (pro ? ccxt.pro.binanceusdm : ccxt.binanceusdm)({
    ...(credentials === undefined ? {} : { apiKey: credentials.key, secret: credentials.secret }),
    options: { fetchMargins: false, fetchCurrencies: false, warnOnFetchOpenOrdersWithoutSymbol: false },
  });
  // Whatever the judges do not mean to touch must not be anywhere.
  for (const name of Object.keys(made.urls.api)) {
    if (name !== "ws") made.urls.api[name] = `${rest}/none/${name}`;
  }
  for (const [suffix, version] of [["", "v1"], ["V2", "v2"], ["V3", "v3"]]) {
    made.urls.api[`fapiPublic${suffix}`] =
      made.urls
        .api[`fapiPrivate${suffix}`] =
        `${rest}/fapi/${version}`;
  }
  made.urls.api.ws = { future: `${socket}/ws`, "ws-api": { future: `${socket}/ws-fapi/v1` } };
  // It knows the errors of futures by their real address.
  made.getExceptionsByUrl = (_, kind) => made.exceptions.linear[kind] ?? {};
  return made;
}

/** Reports orders, fills, books, trades and candles of the markets of `made` for the comparison. */
export function teller(made) {
  const idOf = (symbol) => made.market(symbol).id;
  return {
    ...common(made),
    /** `trades`: what the order traded, where its own answer does not say what that was worth. */
    told(order, who = "own", trades) {
      const cost = trades === undefined ? order.cost ?? 0 : trades.reduce((sum, trade) => sum + trade.cost, 0);
      record("order", {
        who,
        id: order.id,
        clientId: order.clientOrderId,
        market: idOf(order.symbol),
        side: order.side,
        status: order.status,
        price: text(order.price ?? 0),
        quantity: text(order.amount),
        executed: text(order.filled),
        executedQuote: text(cost),
      });
      return order;
    },
    toldBook({ symbol, nonce, bids, asks }, levels) {
      const side = (all) => all.map(([price, amount]) => [text(price), text(amount)]);
      const deep = levels === undefined ? {} : { levels };
      record("book", { market: idOf(symbol), updateId: nonce, ...deep, bids: side(bids), asks: side(asks) });
    },
    /** Positions as they are told by REST, with what the terms of their markets say. */
    toldPositions(positions, terms, who = "own") {
      record("positions", {
        who,
        positions: positions.map((position) => ({
          market: idOf(position.symbol),
          side: position.side,
          quantity: text(position.contracts),
          entryPrice: text(position.entryPrice),
          markPrice: text(position.markPrice),
          liquidationPrice: text(position.liquidationPrice ?? 0),
          unrealized: text(position.unrealizedPnl),
          margin: text(position.info.isolatedWallet),
          mode: position.marginMode,
          leverage: terms[position.symbol].longLeverage,
        })),
      });
    },
    /** What the account has, with its positions open: ccxt shows only what margin makes of it. */
    toldBalances({ info }, who = "own") {
      const balances = {};
      for (const { asset, walletBalance, crossWalletBalance } of info.assets) {
        const free = units(crossWalletBalance);
        balances[asset] = { free: decimal(free), locked: decimal(units(walletBalance) - free) };
      }
      record("balances", { who, balances });
    },
  };
}

/** Best prices first on both sides, and the bid below the ask. */
export function inOrder(holds, { bids, asks }) {
  holds("bids fall", bids.every(([price], i) => i === 0 || price < bids[i - 1][0]));
  holds("asks rise", asks.every(([price], i) => i === 0 || price > asks[i - 1][0]));
  holds("bid below ask", bids[0][0] < asks[0][0]);
}
