// ccxt at simulated contracts of Gate, and what its words mean for the comparison with the engine.
import ccxt from "ccxt";
import { decimal, record, sum, units, worth } from "../../report.mjs";
import { teller as common, text } from "../../told-by-ccxt.mjs";

/** An exchange of ccxt at this address. `exact`: parts of contracts are asked for, as ccxt by itself does not. */
export function exchange(rest, credentials, { exact = false } = {}) {
  const made = new ccxt.gate({
    ...(credentials === undefined ? {} : { apiKey: credentials.key, secret: credentials.secret }),
    ...(exact ? { headers: { "X-Gate-Size-Decimal": "1" } } : {}),
    enableRateLimit: false,
    options: { defaultType: "swap", unifiedAccount: false },
  });
  made.options.fetchMarkets = { ...made.options.fetchMarkets, types: ["swap"] };
  made.options.swap = { fetchMarkets: { settlementCurrencies: ["usdt"] } };
  made.has.fetchCurrencies = false;
  // Whatever the judge does not mean to touch must not be anywhere. The time is asked of spot.
  for (const [access, services] of Object.entries(made.urls.api)) {
    for (const service of Object.keys(services)) {
      const meant = service === "futures" || (service === "spot" && access === "public");
      services[service] = meant ? `${rest}/api/v4` : `${rest}/none/${access}`;
    }
  }
  return made;
}

/** What the venue itself ended: ccxt calls some of that canceled, some as the venue does, and the engine expired. */
const endings = { ioc: "expired", stp: "expired", position_closed: "expired" };

/** An account's trades of an order: the list that ccxt reads does not know of orders. */
export async function tradesOf(account, { id, symbol }) {
  const trades = await account.fetchMyTrades(symbol, undefined, 1_000);
  return trades.filter((trade) => trade.order === id);
}

/** Reports orders, fills, books, trades and candles of the markets of `made` for the comparison. */
export function teller(made) {
  const idOf = (symbol) => made.market(symbol).id;
  const base = (symbol, contracts) => decimal(worth(made.market(symbol).contractSize, contracts));
  return {
    ...common(made, { amountOf: base }),
    /** Asks for its trades: the order itself has an average price that is cut off. */
    async told(order, account, who = "own") {
      const trades = order.filled > 0 ? await tradesOf(account, order) : [];
      record("order", {
        who,
        id: order.id,
        clientId: order.clientOrderId.replace(/^t-/, ""),
        market: idOf(order.symbol),
        side: order.side,
        status: endings[order.info.finish_as] ?? order.status,
        price: text(order.price ?? 0),
        quantity: base(order.symbol, order.amount),
        executed: base(order.symbol, order.filled),
        executedQuote: decimal(sum(trades.map(({ cost }) => units(cost)))),
      });
      return order;
    },
    toldBook({ symbol, nonce, bids, asks }, levels) {
      const side = (all) => all.map(([price, contracts]) => [text(price), base(symbol, contracts)]);
      record("book", { market: idOf(symbol), updateId: nonce, levels, bids: side(bids), asks: side(asks) });
    },
    toldPositions(positions, who = "own") {
      record("positions", {
        who,
        positions: positions.map((position) => ({
          market: idOf(position.symbol),
          side: position.side,
          quantity: base(position.symbol, position.contracts),
          entryPrice: text(position.entryPrice),
          markPrice: text(position.markPrice),
          liquidationPrice: text(position.liquidationPrice ?? 0),
          unrealized: text(position.unrealizedPnl),
          mode: position.marginMode,
          // ccxt tells the leverage of isolated positions only, and takes what cross ones have for their margin.
          ...(position.marginMode === "isolated" ? { margin: text(position.info.margin) } : {}),
          leverage: Number(position.info.lever),
        })),
      });
    },
    /** What the account has where no cross position is open: ccxt has no word for what isolated ones hold. */
    toldBalances({ info }, who = "own") {
      const [{ total, position_margin }] = info;
      const locked = units(position_margin);
      const balances = { USDT: { free: decimal(units(total) - locked), locked: decimal(locked) } };
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
