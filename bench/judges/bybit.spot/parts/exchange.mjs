// ccxt at the simulated venue, and what its words mean for the comparison with the engine.
import ccxt from "ccxt";
import { decimal, record, units } from "../../report.mjs";

/** An exchange of ccxt at these addresses. `pro`: with sockets. */
export function exchange(
  { rest, socket },
  credentials,
  { pro = false, type = "spot", ...more } = {},
) {
  const made = new (pro ? ccxt.pro.bybit : ccxt.bybit)({
    ...(credentials === undefined ? {} : { apiKey: credentials.key, secret: credentials.secret }),
    ...more,
    options: {
      defaultType: type,
      fetchMarkets: { types: ["spot", "linear", "inverse"] },
      fetchOrder: { acknowledged: true },
      ...more.options,
    },
  });
  made.has.fetchCurrencies = false;
  // Whatever this judge does not mean to touch must not be anywhere.
  for (const name of ["spot", "futures", "v2"]) {
    made.urls.api[name] = `${rest}/none/${name}`;
  }
  made.urls.api.public = made.urls.api.private = rest;
  if (pro) {
    made.urls.api.ws = {
      public: {
        spot: `${socket}/v5/public/spot`,
        linear: `${socket}/v5/public/linear`,
        inverse: `${socket}/v5/public/inverse`,
      },
      private: {
        contract: `${socket}/v5/private`,
        trade: `${socket}/v5/trade`,
      },
    };
  }
  return made;
}

const ended = new Set(["Cancelled", "PartiallyFilledCanceled", "Deactivated"]);

/** The state of an order: the venue has one word for what was canceled and what ended by itself. */
export function statusOf({ status, info }) {
  if (!ended.has(info.orderStatus)) return status;
  if (info.rejectReason === "EC_CancelByOrderValueZero") return "closed";
  return ["CancelByUser", "CancelByDCP"].includes(info.cancelType) ? "canceled" : "expired";
}

let orders = 0;

/** Parameters of an order, with a client order id: without one the venue gives it a number. */
export function named(params = {}) {
  return { clientOrderId: `judge-${++orders}`, ...params };
}

/** Whether two executions are halves of one trade: the rest of their ids is the order. */
export function sameTrade(one, other) {
  const trade = (id) => /^\d+$/.test(id) ? String(BigInt(id) / 10_000_000n) : id.slice(-12);
  return trade(one.id) === trade(other.id);
}

/** Reports orders, fills, books and trades of one market for the comparison. */
export function teller(market, inverse = false) {
  return {
    told(order, who = "own") {
      record("order", {
        who,
        id: order.id,
        clientId: order.clientOrderId ?? "",
        market,
        side: order.side,
        status: statusOf(order),
        price: decimal(order.type === "market" ? 0n : units(order.price ?? 0)),
        quantity: decimal(units(order.amount ?? order.filled)),
        executed: decimal(units(order.filled)),
        executedQuote: decimal(
          units(order.filled === 0 ? 0 : order.info.cumExecValue),
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
        quantity: decimal(units(trade.amount)),
        quote: decimal(units(inverse ? trade.info.execValue : trade.cost)),
        fee: decimal(units(trade.fee.cost)),
        feeAsset: trade.fee.currency,
      });
    },
    toldBook(book, levels) {
      const side = (all) =>
        all.map((
          [price, amount],
        ) => [decimal(units(price)), decimal(units(amount))]);
      // The number of a message is not that of a book: it has to be one of the last that the engine had.
      record("book", {
        market,
        ...(levels === undefined ? {} : { levels }),
        bids: side(book.bids),
        asks: side(book.asks),
      });
    },
    toldTrade({ id, price, amount, side }) {
      record("trade", {
        market,
        id,
        price: decimal(units(price)),
        quantity: decimal(units(amount)),
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

/** The account's funds by asset. */
export async function fundsOf(account, assets) {
  const answer = await account.fetchBalance();
  return Object.fromEntries(
    Object.keys(assets).map((asset) => [
      asset,
      {
        free: units(answer[asset]?.free ?? 0),
        locked: units(answer[asset]?.used ?? 0),
      },
    ]),
  );
}

/** Reports them as they are at the end. */
export async function toldFunds(account, assets, who) {
  const balances = {};
  for (
    const [asset, { free, locked }] of Object.entries(
      await fundsOf(account, assets),
    )
  ) {
    balances[asset] = { free: decimal(free), locked: decimal(locked) };
  }
  record("balances", { who, balances });
}

/** Hears one stream after the other until it is ended; its failure is kept. */
export class Listening {
  failure = undefined;
  ended = false;

  async to(watch, hear) {
    try {
      for (;;) hear(await watch());
    } catch (error) {
      if (!this.ended) this.failure ??= error;
    }
  }

  /** Throws what has gone wrong meanwhile. */
  check() {
    if (this.failure !== undefined) throw this.failure;
  }
}

/** ccxt goes on changing the book that it has handed out. */
export function copied({ bids, asks }) {
  return {
    bids: bids.map((level) => [...level]),
    asks: asks.map((level) => [...level]),
  };
}
