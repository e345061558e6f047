// ccxt at simulated contracts of KuCoin, and what its words mean for the comparison with the engine.
import ccxt from "ccxt";
import { decimal, record, sum, units, worth } from "../../report.mjs";
import { teller as common, text } from "../../told-by-ccxt.mjs";

/** An exchange of ccxt at these addresses. */
export function exchange({ rest }, credentials) {
  const made = new ccxt.kucoinfutures({
    ...(credentials === undefined ? {} : {
      apiKey: credentials.key,
      secret: credentials.secret,
      password: credentials.passphrase,
    }),
    enableRateLimit: false,
  });
  // The classic account: else it asks for the account's mode, at the API of the unified one.
  Object.assign(made.options, { hf: false, uta: false });
  made.has.fetchCurrencies = false;
  const markets = made.fetchMarkets.bind(made);
  made.fetchMarkets = (params) => markets({ ...params, marginables: false });
  // Whatever the judges do not mean to touch must not be anywhere.
  for (const name of Object.keys(made.urls.api)) made.urls.api[name] = `${rest}/none/${name}`;
  made.urls.api.futuresPublic = made.urls.api.futuresPrivate = rest;
  return made;
}

/** Reports what ccxt shows of the markets of `made`. It counts contracts, and the engine what they are made of. */
export function teller(made) {
  /** Orders of which the venue itself ended what was left: it calls that canceled, and the engine expired. */
  const expired = new Set();
  const idOf = (symbol) => made.market(symbol).id;
  const amountOf = (symbol, contracts) => decimal(worth(contracts, made.market(symbol).contractSize));
  return {
    // Both halves of a trade have its id.
    ...common(made, { amountOf, tradeIdOf: (trade) => `${trade.id}-${trade.takerOrMaker}` }),
    expired,
    told(order, who = "own") {
      const { symbol } = order;
      record("order", {
        who,
        id: order.id,
        clientId: order.clientOrderId,
        market: idOf(symbol),
        side: order.side,
        status: order.status === "canceled" && expired.has(order.id) ? "expired" : order.status,
        // Where a market order has none, it shows the average.
        price: text(order.type === "market" ? 0 : order.price),
        quantity: amountOf(symbol, order.amount),
        executed: amountOf(symbol, order.filled),
        executedQuote: text(order.cost),
      });
      return order;
    },
    toldBook({ symbol, nonce, bids, asks }) {
      const side = (all) => all.map(([price, contracts]) => [text(price), amountOf(symbol, contracts)]);
      record("book", { market: idOf(symbol), updateId: nonce, bids: side(bids), asks: side(asks) });
    },
    toldPositions(positions, who = "own") {
      record("positions", {
        who,
        positions: positions.map((position) => ({
          market: idOf(position.symbol),
          side: position.side,
          quantity: amountOf(position.symbol, position.contracts),
          entryPrice: text(position.entryPrice),
          markPrice: text(position.markPrice),
          liquidationPrice: text(position.liquidationPrice ?? 0),
          unrealized: text(position.unrealizedPnl),
          // Of shared margin the venue tells what the position needs, and not what is set aside for it.
          ...(position.marginMode === "isolated" ? { margin: text(position.info.posMargin) } : {}),
          mode: position.marginMode,
          leverage: position.leverage,
        })),
      });
    },
    /** What the account has, with its positions open: ccxt shows only what margin makes of it, an asset at a time. */
    async toldBalances(account, assets, positions, who = "own") {
      const balances = {};
      for (const asset of assets) {
        const { info } = await account.fetchBalance({ code: asset });
        const isolated = positions.filter(({ info, marginMode }) =>
          marginMode === "isolated" && info.settleCurrency === asset
        );
        const locked = sum(isolated.map(({ info }) => units(info.posMargin)));
        balances[asset] = {
          free: decimal(units(info.data.marginBalance) - locked),
          locked: decimal(locked),
        };
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
