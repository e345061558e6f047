// ccxt at the simulated venue, and what its words mean for the comparison with the engine.
import ccxt from "ccxt";
import { decimal, record, sum, units, worth } from "../../report.mjs";

/** An exchange of ccxt at these addresses. `pro`: with sockets. */
export function exchange(
  { rest, socket },
  credentials,
  { pro = false, type = "spot" } = {},
) {
  const made = new (pro ? ccxt.pro.hyperliquid : ccxt.hyperliquid)({
    ...(credentials === undefined ? {} : {
      walletAddress: credentials.key,
      privateKey: credentials.secret,
    }),
    // Its limiter sends one question a second; what is asked here stays below the venue's limit.
    enableRateLimit: false,
    options: {
      defaultType: type,
      fetchMarkets: { types: [type] },
      builderFee: false,
    },
  });
  made.urls.api.public = made.urls.api.private = rest;
  made.urls.api.ws = { public: `${socket}/ws` };
  return made;
}

let last = 0;
/** A client's id of an order: the venue's have 16 bytes. */
export const clientId = () => ({
  clientOrderId: `0x${String(++last).padStart(32, "0")}`,
});

/**
 * Whether an order was never let onto the book, or waited for a price until it was canceled: the venue keeps a record of it,
 * the engine does not.
 */
const neverWas = ({ info }) => /Rejected$/.test(info.status) || info.order.isTrigger;

/** The state of an order: one that is filled with something left was immediate or cancel. */
const statusOf = ({ status, remaining }) => status === "closed" && remaining > 0 ? "expired" : status;

/** Reports every order, fill and balance of an account, as ccxt lists them at the end. */
export async function tellAll(account, who, symbol, market, assets) {
  const fills = await account.fetchMyTrades(symbol);
  for (const fill of fills) {
    record("fill", {
      who,
      tradeId: `${fill.timestamp}-${fill.id}`,
      orderId: fill.order,
      market,
      side: fill.side,
      maker: fill.takerOrMaker === "maker",
      price: decimal(units(fill.price)),
      quantity: decimal(units(fill.amount)),
      quote: decimal(worth(fill.price, fill.amount)),
      fee: decimal(units(fill.fee.cost)),
      feeAsset: fill.fee.currency,
    });
  }
  for (const order of await account.fetchOrders(symbol)) {
    if (neverWas(order)) continue;
    const own = fills.filter((fill) => fill.order === order.id);
    record("order", {
      who,
      id: order.id,
      clientId: order.clientOrderId,
      market,
      side: order.side,
      status: statusOf(order),
      price: decimal(units(order.price)),
      quantity: decimal(units(order.amount)),
      executed: decimal(units(order.filled)),
      // ccxt takes the limit for the price of what was filled.
      executedQuote: decimal(
        sum(own.map((fill) => worth(fill.price, fill.amount))),
      ),
    });
  }
  const balances = await account.fetchBalance();
  const told = {};
  for (const asset of assets) {
    const { free = 0, used = 0 } = balances[asset] ?? {};
    told[asset] = { free: decimal(units(free)), locked: decimal(units(used)) };
  }
  record("balances", { who, balances: told });
}

/** Reports a book for the comparison. The venue's have no number. */
export function tellBook(market, { bids, asks }) {
  const side = (levels) =>
    levels.map((
      [price, amount],
    ) => [decimal(units(price)), decimal(units(amount))]);
  record("book", { market, levels: 20, bids: side(bids), asks: side(asks) });
}

/** Best prices first on both sides, and the bid below the ask. */
export function inOrder(holds, { bids, asks }) {
  holds(
    "20 levels a side",
    bids.length === 20 && asks.length === 20,
    bids.length,
  );
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
