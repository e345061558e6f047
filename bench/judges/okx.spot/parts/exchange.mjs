// ccxt at the simulated venue, and what its words mean for the comparison with the engine.
import ccxt from "ccxt";
import { decimal, record, units } from "../../report.mjs";

/** An exchange of ccxt at these addresses. `pro`: with sockets. */
export function exchange(
  { rest, socket },
  credentials,
  { pro = false, ...more } = {},
) {
  const made = new (pro ? ccxt.pro.okx : ccxt.okx)({
    ...(credentials === undefined ? {} : {
      apiKey: credentials.key,
      secret: credentials.secret,
      password: credentials.passphrase,
    }),
    ...more,
    options: { fetchMarkets: { types: ["spot", "swap"] }, ...more.options },
  });
  made.urls.api.rest = rest;
  made.urls.api.ws = `${socket}/ws/v5`;
  return made;
}

/** Why the venue canceled an order by itself: fok, ioc, price limit, post-only, self-trade. */
const byVenue = new Set(["13", "14", "15", "27", "31", "32"]);

/** The state of an order: ccxt says canceled of what has expired, too. */
export function statusOf({ status, info }) {
  return status === "canceled" && byVenue.has(info.cancelSource) ? "expired" : status;
}

/** What the filled part was worth. Of an order for an amount of money ccxt takes that for what it was. */
function costOf({ filled, cost, info }) {
  if (filled === 0) return 0;
  return info.tgtCcy === "quote_ccy" ? info.avgPx * info.accFillSz : cost;
}

/** Reports orders and fills of one market for the comparison. `size`: what one contract is. */
export function teller(market, size = 1, inverse = false) {
  const amount = (contracts) => decimal(units(contracts * size));
  /** What an inverse contract is worth is cut after 8 decimals, and not rounded. */
  const worth = (contracts, price, cost) =>
    inverse ? decimal(units(contracts * size) * units(1) / units(price)) : decimal(units(cost));
  return {
    told(order, who = "own") {
      record("order", {
        who,
        id: order.id,
        clientId: order.clientOrderId,
        market,
        side: order.side,
        status: statusOf(order),
        price: decimal(units(order.price ?? 0)),
        quantity: amount(order.amount ?? order.filled),
        executed: amount(order.filled),
        executedQuote: decimal(
          units(
            inverse && order.filled !== 0 ? order.filled * size / order.info.avgPx : costOf(order),
          ),
        ),
      });
      return order;
    },
    toldFill(trade, who = "own") {
      record("fill", {
        who,
        tradeId: trade.id,
        orderId: trade.order,
        market,
        side: trade.side,
        maker: trade.takerOrMaker === "maker",
        price: decimal(units(trade.price)),
        quantity: amount(trade.amount),
        quote: worth(trade.amount, trade.price, trade.cost),
        fee: decimal(units(trade.fee.cost)),
        feeAsset: trade.fee.currency,
      });
    },
    toldBook(book, levels) {
      const side = (all) =>
        all.map(([price, contracts]) => [
          decimal(units(price)),
          amount(contracts),
        ]);
      record("book", {
        market,
        updateId: book.nonce,
        ...(levels === undefined ? {} : { levels }),
        bids: side(book.bids),
        asks: side(book.asks),
      });
    },
    toldTrade({ id, price, amount: contracts, side }) {
      record("trade", {
        market,
        id,
        price: decimal(units(price)),
        quantity: amount(contracts),
        takerSide: side,
      });
    },
  };
}

/** Best prices first on both sides, and the bid below the ask. */
export function inOrder(holds, { bids, asks }) {
  holds(
    "bids fall",
    bids.every(([price], i) => i === 0 || price < bids[i - 1][0]),
  );
  holds(
    "asks rise",
    asks.every(([price], i) => i === 0 || price > asks[i - 1][0]),
  );
  holds("bid below ask", bids[0][0] < asks[0][0]);
}

/**
 * Trades of the account as the stream brings them. ccxt hands some on twice, takes what the whole order cost for what the
 * trade did, and leaves the fee's sign as it is.
 */
export class Trades {
  all = [];

  add(trades) {
    for (const trade of trades) {
      if (
        this.all.some(({ id, order }) => id === trade.id && order === trade.order)
      ) continue;
      const { cost, currency } = trade.fee;
      this.all.push({
        ...trade,
        cost: this.costOf(trade),
        fee: { cost: -cost, currency },
      });
    }
  }

  costOf({ price, amount }) {
    return price * amount;
  }

  of(order) {
    return this.all.filter((trade) => trade.order === order);
  }
}
