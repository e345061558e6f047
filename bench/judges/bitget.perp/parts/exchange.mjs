// ccxt at simulated contracts of a unified account, and what its words mean for the comparison with the engine.
import ccxt from "ccxt";
import { decimal, record, units } from "../../report.mjs";
import { teller as common, text } from "../../told-by-ccxt.mjs";

/** An exchange of ccxt at these addresses. */
export function exchange({ rest }, credentials) {
  const made = new ccxt.bitget({
    ...(credentials === undefined ? {} : {
      apiKey: credentials.key,
      secret: credentials.secret,
      password: credentials.passphrase,
    }),
  });
  made.options.uta = true;
  made.options.defaultType = "swap";
  made.has.fetchCurrencies = false;
  // Whatever this judge does not mean to touch must not be anywhere.
  for (const name of Object.keys(made.urls.api)) made.urls.api[name] = `${rest}/none/${name}`;
  // The time is of the old API.
  made.urls.api.uta = made.urls.api.common = rest;
  return made;
}

/** What was paid: ccxt turns the sign, as the classic API tells what is paid below zero, and this one above. */
export const feeOf = ({ info }) => units(info.feeDetail[0].fee);

/** The venue has one word for what was canceled and what ended by itself, and another one for why. */
const statusOf = ({ status, info }) =>
  status === "canceled" && info.cancelReason !== "normal_cancel" ? "expired" : status;

/** Reports orders, fills, books, trades and candles of the markets of `made` for the comparison. */
export function teller(made) {
  const idOf = (symbol) => made.market(symbol).id;
  return {
    ...common(made, { feeOf: (trade) => decimal(feeOf(trade)) }),
    told(order, who = "own") {
      record("order", {
        who,
        id: order.id,
        clientId: order.clientOrderId,
        market: idOf(order.symbol),
        side: order.side,
        status: statusOf(order),
        price: text(order.price ?? 0),
        quantity: text(order.amount),
        executed: text(order.filled),
        // ccxt does not read it of unified accounts.
        executedQuote: text(order.info.cumExecValue),
      });
      return order;
    },
    /** Books have no number here: it has to be one of the last that the engine had. */
    toldBook({ symbol, bids, asks }, levels) {
      const side = (all) => all.map(([price, amount]) => [text(price), text(amount)]);
      record("book", { market: idOf(symbol), levels, bids: side(bids), asks: side(asks) });
    },
    toldPositions(positions, who = "own") {
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
          margin: text(position.info.positionBalance),
          mode: position.marginMode,
          leverage: position.leverage,
        })),
      });
    },
    /** What the account has, with its positions open: of isolated ones the margin is set aside. */
    toldBalances({ info }, positions, who = "own") {
      const balances = {};
      for (const { coin, balance } of info) {
        const aside = positions.filter((each) => each.info.marginCoin === coin)
          .reduce((total, each) => total + units(each.info.positionBalance), 0n);
        balances[coin] = { free: decimal(units(balance) - aside), locked: decimal(aside) };
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
