/** What a judge told, held against what the engine knows. */
import { Decimal } from "../../src/core/decimal.ts";
import type { Ids, Oracle, OracleFill, OracleOrder, OrderStatus } from "../../src/sim/mod.ts";

type Level = readonly [price: string, quantity: string];

/** An order as a judge's library showed it last. Numbers are decimal text. */
export interface ToldOrder {
  readonly record: "order";
  readonly who: string;
  /** As the venue writes it. */
  readonly id: number | string;
  readonly clientId: string;
  readonly market: string;
  readonly side: string;
  readonly status: string;
  readonly price: string;
  readonly quantity: string;
  readonly executed: string;
  readonly executedQuote: string;
}

/** A fill of an account of the judge. */
export interface ToldFill {
  readonly record: "fill";
  readonly who: string;
  readonly tradeId: number | string;
  readonly orderId: number | string;
  readonly market: string;
  readonly side: string;
  readonly maker: boolean;
  readonly price: string;
  readonly quantity: string;
  readonly quote: string;
  readonly fee: string;
  readonly feeAsset: string;
}

/** What an account owns at the end. */
export interface ToldBalances {
  readonly record: "balances";
  readonly who: string;
  readonly balances: Readonly<
    Record<string, { readonly free: string; readonly locked: string }>
  >;
}

/** A book right after an update; `levels` where it goes no deeper than that. */
export interface ToldBook {
  readonly record: "book";
  readonly market: string;
  /** Absent where the venue does not number its books: then it has to be one of the last that the engine had. */
  readonly updateId?: number;
  readonly levels?: number;
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
}

/** A public trade. */
export interface ToldTrade {
  readonly record: "trade";
  readonly market: string;
  readonly id: number | string;
  readonly price: string;
  readonly quantity: string;
  readonly takerSide: string;
}

/** A candle that is over, of `length` milliseconds. */
export interface ToldCandle {
  readonly record: "candle";
  readonly market: string;
  readonly start: number;
  readonly length: number;
  readonly open: string;
  readonly high: string;
  readonly low: string;
  readonly close: string;
  readonly volume: string;
}

/** A position; what follows its entry price is compared where it was told. */
export interface ToldPosition {
  readonly market: string;
  readonly side: string;
  /** Never negative. */
  readonly quantity: string;
  readonly entryPrice: string;
  readonly markPrice?: string;
  /** "0" where no price liquidates it. */
  readonly liquidationPrice?: string;
  readonly unrealized?: string;
  readonly margin?: string;
  readonly mode?: string;
  readonly leverage?: number;
}

/** What an account holds in contracts at the end. */
export interface ToldPositions {
  readonly record: "positions";
  readonly who: string;
  readonly positions: readonly ToldPosition[];
}

/** Something a judge told. */
export type Told =
  | ToldOrder
  | ToldFill
  | ToldBalances
  | ToldPositions
  | ToldCandle
  | ToldBook
  | ToldTrade
  | { readonly record: "road"; readonly road: string; readonly closed: boolean }
  | { readonly record: "network"; readonly host: string }
  | { readonly record: "end"; readonly steps: number; readonly failed: number };

/** One comparison. */
export interface Finding {
  readonly what: string;
  /** Empty where all agrees. */
  readonly wrong: readonly string[];
}

/** The words libraries have for the states of an order. */
const statusWords: Readonly<Record<OrderStatus, readonly string[]>> = {
  pending: ["PENDING_NEW", "open"],
  new: ["NEW", "open"],
  "partially-filled": ["PARTIALLY_FILLED", "open"],
  filled: ["FILLED", "closed"],
  canceled: ["CANCELED", "canceled"],
  expired: ["EXPIRED", "expired"],
  prevented: ["EXPIRED_IN_MATCH", "expired"],
};

function differences(
  what: string,
  pairs: readonly (readonly [name: string, told: unknown, true: unknown])[],
): string[] {
  return pairs.filter(([, told, real]) => {
    if (typeof real === "object" && real !== null) {
      return !(real as Decimal).eq(String(told));
    }
    return told !== real;
  }).map(([name, told, real]) => `${what}: ${name} ${String(told)}, in truth ${String(real)}`);
}

function compareOrder(told: ToldOrder, real: OracleOrder): string[] {
  const wrong = differences(`order ${real.id}`, [
    ["market", told.market, real.market],
    ["side", told.side, real.side],
    ["quantity", told.quantity, real.quantity],
    ["executed", told.executed, real.executed],
    ["executed quote", told.executedQuote, real.executedQuote],
    ...(real.type === "market" ? [] : [["price", told.price, real.price] as const]),
  ]);
  if (!statusWords[real.status].includes(told.status)) {
    wrong.push(`order ${real.id}: ${told.status}, not ${real.status}`);
  }
  if (told.clientId !== real.clientId && told.clientId !== real.placedAs) {
    wrong.push(
      `order ${real.id}: client id ${told.clientId}, in truth ${real.placedAs}, then ${real.clientId}`,
    );
  }
  return wrong;
}

function compareFill(told: ToldFill, real: OracleFill): string[] {
  return differences(`fill ${real.tradeId}`, [
    ["market", told.market, real.market],
    ["side", told.side, real.side],
    ["maker", told.maker, real.maker],
    ["price", told.price, real.price],
    ["quantity", told.quantity, real.quantity],
    ["quote", told.quote, real.quote],
    ["fee", told.fee, real.fee],
    ["fee asset", told.feeAsset, real.feeAsset],
  ]);
}

/** Compares two sets by id: what is on one side only, and what differs. */
function compareSets<T, R>(
  what: string,
  told: ReadonlyMap<string, T>,
  real: ReadonlyMap<string, R>,
  compare: (told: T, real: R) => string[],
): string[] {
  const wrong: string[] = [];
  for (const [id, mine] of told) {
    const truth = real.get(id);
    if (truth === undefined) wrong.push(`${what} ${id} does not exist`);
    else wrong.push(...compare(mine, truth));
  }
  for (const id of real.keys()) {
    if (!told.has(id)) wrong.push(`${what} ${id} was not told`);
  }
  return wrong;
}

/** How many of the engine's books are looked through for one without a number. */
const lastBooks = 2_000;

function compareBook(told: ToldBook, engine: Oracle, ids: Ids): string[] {
  try {
    const { updateId } = told;
    if (updateId !== undefined) {
      return unlike(told, engine, ids.sequence?.(updateId) ?? updateId);
    }
    const now = engine.book(told.market).updateId;
    const first = unlike(told, engine, now);
    for (
      let at = now - 1;
      first.length > 0 && at > Math.max(0, now - lastBooks);
      at--
    ) {
      if (unlike(told, engine, at).length === 0) return [];
    }
    return first;
  } catch (error) {
    if (error instanceof RangeError) {
      return [`book of ${told.market} at ${told.updateId}: ${error.message}`];
    }
    throw error;
  }
}

function unlike(told: ToldBook, engine: Oracle, at: number): string[] {
  const name = `book of ${told.market} at ${at}`;
  const real = engine.book(told.market, at);
  return (["bids", "asks"] as const).flatMap((side) => {
    const levels = real[side].slice(0, told.levels ?? Infinity);
    if (levels.length !== told[side].length) {
      return [
        `${name}: ${told[side].length} ${side}, in truth ${levels.length}`,
      ];
    }
    return levels.flatMap(([price, quantity], index) => {
      const [toldPrice, toldQuantity] = told[side][index] ?? ["0", "0"];
      if (price.eq(toldPrice) && quantity.eq(toldQuantity)) return [];
      return [
        `${name}: ${side} ${index} ${toldPrice} ${toldQuantity}, in truth ${price} ${quantity}`,
      ];
    });
  });
}

function compareBalances(
  told: ToldBalances | undefined,
  account: string,
  engine: Oracle,
): string[] {
  if (told === undefined) return [`balances of ${account} were not told`];
  const wrong: string[] = [];
  const real = engine.balances(account);
  for (const [asset, { free, locked }] of Object.entries(told.balances)) {
    const truth = real.get(asset);
    if (truth !== undefined) {
      wrong.push(
        ...differences(asset, [["free", free, truth.free], [
          "locked",
          locked,
          truth.locked,
        ]]),
      );
    } else if (Number(free) !== 0 || Number(locked) !== 0) {
      wrong.push(`${asset}: ${free} and ${locked} of nothing`);
    }
  }
  for (const [asset, { free, locked }] of real) {
    if (
      told.balances[asset] === undefined && !(free.isZero() && locked.isZero())
    ) wrong.push(`${asset} was not told`);
  }
  return wrong;
}

function comparePositions(
  told: ToldPositions | undefined,
  account: string,
  engine: Oracle,
): string[] {
  const name = (market: string, side: string): string => `${side} in ${market}`;
  const real = new Map(
    engine.positions(account).map((position) => [
      name(position.market, position.quantity.isNegative() ? "short" : "long"),
      position,
    ]),
  );
  const shown = new Map(
    (told?.positions ?? []).map((position) => [
      name(position.market, position.side),
      position,
    ]),
  );
  return compareSets(
    "position",
    shown,
    real,
    (mine, truth) =>
      differences(
        `position ${name(mine.market, mine.side)}`,
        ([
          ["quantity", mine.quantity, truth.quantity.abs()],
          ["entry price", mine.entryPrice, truth.entryPrice],
          ["mark price", mine.markPrice, truth.markPrice],
          ["liquidation price", mine.liquidationPrice, truth.liquidationPrice],
          ["unrealized", mine.unrealized, truth.unrealized],
          ["margin", mine.margin, truth.margin],
          ["mode", mine.mode, truth.mode],
          ["leverage", mine.leverage, truth.leverage],
        ] as const).filter(([, value]) => value !== undefined),
      ),
  );
}

/** A candle, against the trades of its time. */
function compareCandle(told: ToldCandle, engine: Oracle): string[] {
  const what = `candle of ${told.market} at ${told.start}`;
  const all = engine.trades(told.market);
  if (all[0] !== undefined && all[0].id > 1 && all[0].time >= told.start) {
    return [`${what}: trades of its time are not on record`];
  }
  const inside = all.filter(({ time }) => time >= told.start && time < told.start + told.length);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) {
    return [`${what}: nothing was traded in its time`];
  }
  const prices = inside.map(({ price }) => price).sort((a, b) => a.comparedTo(b));
  return differences(what, [
    ["open", told.open, first.price],
    ["high", told.high, prices.at(-1)],
    ["low", told.low, prices[0]],
    ["close", told.close, last.price],
    [
      "volume",
      told.volume,
      inside.reduce((sum, { quantity }) => sum.plus(quantity), new Decimal(0)),
    ],
  ]);
}

/** Holds everything a judge told against the engine. `accounts` are the engine's by the judge's names for them. */
export function verdict(
  told: readonly Told[],
  accounts: Readonly<Record<string, string>>,
  engine: Oracle,
  ids: Ids,
): Finding[] {
  const findings: Finding[] = [];
  const add = (what: string, count: number, wrong: readonly string[]): void => {
    if (count !== 0 || wrong.length !== 0) {
      findings.push({ what: `${what} (${count})`, wrong });
    }
  };
  for (const [who, account] of Object.entries(accounts)) {
    const orders = new Map(
      engine.orders(account).map((order) => [ids.order(order.id), order]),
    );
    const fills = new Map(
      engine.fills(account).map((
        fill,
      ) => [
        `${ids.fill(fill.tradeId, fill.orderId)} of ${ids.order(fill.orderId)}`,
        fill,
      ]),
    );
    if (orders.size === 0) continue;
    const toldOrders = new Map<string, ToldOrder>();
    const toldFills = new Map<string, ToldFill>();
    let balances: ToldBalances | undefined;
    let positions: ToldPositions | undefined;
    for (const each of told) {
      if (!("who" in each) || each.who !== who) continue;
      if (each.record === "order") toldOrders.set(String(each.id), each);
      else if (each.record === "fill") {
        toldFills.set(`${each.tradeId} of ${each.orderId}`, each);
      } else if (each.record === "positions") positions = each;
      else balances = each;
    }
    add(
      `${who} account: orders`,
      orders.size,
      compareSets("order", toldOrders, orders, compareOrder),
    );
    add(
      `${who} account: fills`,
      fills.size,
      compareSets("fill", toldFills, fills, compareFill),
    );
    const assets = Object.keys(balances?.balances ?? {}).length;
    add(
      `${who} account: balances`,
      assets,
      compareBalances(balances, account, engine),
    );
    add(
      `${who} account: positions`,
      positions?.positions.length ?? 0,
      comparePositions(positions, account, engine),
    );
  }
  const books = told.filter((each) => each.record === "book");
  add(
    "books",
    books.length,
    books.flatMap((book) => compareBook(book, engine, ids)),
  );
  const trades = told.filter((each) => each.record === "trade");
  const wrongTrades = trades.flatMap((trade) => {
    const real = engine.trades(trade.market).find((each) => ids.fill(each.id, 0) === String(trade.id));
    if (real === undefined) {
      return [`trade ${trade.id} of ${trade.market} does not exist`];
    }
    return differences(`trade ${trade.id} of ${trade.market}`, [
      ["price", trade.price, real.price],
      ["quantity", trade.quantity, real.quantity],
      ["taker side", trade.takerSide, real.takerSide],
    ]);
  });
  add("public trades", trades.length, wrongTrades);
  const candles = told.filter((each) => each.record === "candle");
  add(
    "candles",
    candles.length,
    candles.flatMap((candle) => compareCandle(candle, engine)),
  );
  findings.push({
    what: "the engine's own checks",
    wrong: engine.violations(),
  });
  return findings;
}
