/**
 * The main job: a simulator, a connector over the loopback wire, a live ladder, four orders, and a verdict that holds the
 * connector's view against the engine's own books.
 *
 * `npm start -- [--venue binance] [--kind spot|perp] [--symbol BTC/USDT] [--json] [--seed N] [--duration S] [--network live]`
 *
 * `npm start -- --kind amm [--venue uniswap] [--symbol WETH/USD] [--json]` does the same on pools, on a local chain.
 */
import { parseArgs } from "node:util";
import {
  Decimal,
  type Exchange,
  type Fill,
  has,
  load,
  type Market,
  type Order,
  type Perp,
  type Position,
  type SessionOptions,
  ValidationError,
  VenueKitError,
} from "../../src/mod.ts";
import { simulate } from "../../src/sim/mod.ts";
import { display } from "./ladder.ts";
import { trade } from "./script.ts";
import { differences } from "./verdict.ts";

/** What the script did last may still be on its way to the connector: so many milliseconds at most. */
const settling = 5_000;

interface Options {
  readonly venue: string;
  readonly kind: "spot" | "perp";
  readonly json: boolean;
  readonly seed: number;
  /** Milliseconds. */
  readonly duration: number;
  /** A market of bitcoin where not given. */
  readonly symbol: string | undefined;
}

interface Asked extends Omit<Options, "kind"> {
  readonly kind: Options["kind"] | "amm";
}

try {
  const { network, ...options } = optionsOf();
  process.exitCode = await run(options, network);
} catch (error) {
  // A wrong option, or a venue that cannot be reached, is an outcome and not a crash: one line says what and where.
  if (!(error instanceof VenueKitError) && !(error instanceof RangeError) && !isUnknownOption(error)) throw error;
  console.error(`${error.name}: ${error.message}`);
  process.exitCode = 1;
}

async function run({ kind, ...options }: Asked, network: string): Promise<number> {
  // Loaded where it is asked for: it is the only part that needs a chain.
  if (kind === "amm") return await (await import("./pools.ts")).tradeLocal(options);
  return network === "live" ? await watchLive({ ...options, kind }) : await tradeSimulated({ ...options, kind });
}

function isUnknownOption(error: unknown): error is TypeError {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function optionsOf(): Asked & { readonly network: string } {
  const { values } = parseArgs({
    options: {
      venue: { type: "string" },
      kind: { type: "string", default: "spot" },
      json: { type: "boolean", default: false },
      seed: { type: "string", default: "1" },
      duration: { type: "string", default: "10" },
      network: { type: "string", default: "sim" },
      symbol: { type: "string" },
    },
  });
  if (values.network !== "sim" && values.network !== "live") throw new RangeError('--network: must be "sim" or "live"');
  const { kind, symbol } = values;
  if (kind !== "spot" && kind !== "perp" && kind !== "amm") {
    throw new RangeError('--kind: must be "spot", "perp" or "amm"');
  }
  if (kind === "amm" && values.network === "live") throw new RangeError("--network: pools are traded on a local chain");
  const venue = values.venue ?? (kind === "amm" ? "uniswap" : "binance");
  const duration = wholeNumber("duration", values.duration, 1) * 1_000;
  return { ...values, venue, kind, symbol, duration, seed: wholeNumber("seed", values.seed, 0) };
}

/** A connector of the venue that was asked for. What follows knows no more of it than the unified interface tells. */
async function open({ venue, kind }: Options, options?: SessionOptions): Promise<Exchange> {
  const connector = (await load(venue))[kind]?.(options);
  if (!connector) throw new ValidationError("kind", `${venue} has no ${kind}`);
  return connector;
}

function isPerp(venue: Exchange): venue is Perp {
  return "positions" in venue;
}

async function marketOf(venue: Exchange, symbol: string | undefined): Promise<Market> {
  if (symbol !== undefined) return venue.market(symbol);
  const markets = await venue.fetchMarkets();
  const bitcoin = markets.filter(({ base, contract }) => base === "BTC" && !contract?.inverse);
  const [market] = bitcoin.sort((one, other) => one.symbol < other.symbol ? 1 : -1);
  if (!market) throw new ValidationError("symbol", "is needed: there is no market of bitcoin");
  return market;
}

async function tradeSimulated(options: Options): Promise<number> {
  const { json, seed, duration } = options;
  using screen = display(json);
  await using sim = await simulate({ venue: options.venue, kind: options.kind, seed });
  screen.say(`simulator at ${sim.url}, seed ${seed}`);
  await using venue = await (await open(options, { network: "sim", url: sim.url, credentials: sim.account })).connect();
  const market = await marketOf(venue, options.symbol);
  const { symbol } = market;
  if (!has(venue, "amendOrder")) throw new ValidationError("venue", `${options.venue} does not change orders`);

  const orders = new Map<string, Order>();
  const fills: Fill[] = [];
  venue.watchOrders().on((order) => orders.set(order.clientOrderId, order));
  venue.watchFills().on((fill) => fills.push(fill));

  const started = Date.now();
  const book = await venue.watchOrderBook(symbol);
  screen.show(book, market);
  const look = () => ({ book: book.snapshot(), until: sim.engine.book(market.id).updateId });
  const books = [look()];
  await trade(venue, book, duration / 3, screen.say, () => wait(json ? 0 : duration / 12));
  do {
    await wait(500);
    if (book.state === "live") books.push(look());
  } while (Date.now() - started < duration);
  screen.stop();

  const view = () => ({
    orders: [...orders.values()],
    fills,
    balances: venue.balances(),
    positions: isPerp(venue) ? venue.positions() : [],
    books,
  });
  let wrong = differences(view(), sim, market);
  // A venue that only says that balances moved is asked for them, a second later at times.
  for (let waited = 0; wrong.length > 0 && waited < settling; waited += 500) {
    await wait(500);
    wrong = differences(view(), sim, market);
  }
  const { balances, positions } = view();
  const report = {
    venue: options.venue,
    kind: options.kind,
    seed,
    symbol,
    orders: [...orders.values()].map(plainOrder),
    fills: fills.map(plainFill),
    fees: feesOf(fills),
    balances: balances.map(({ asset, free, held }) => ({ asset, free: free.toFixed(), held: held.toFixed() })),
    booksCompared: books.length,
    positions: positions.map(plainPosition),
    differences: wrong,
    verdict: wrong.length === 0 ? "equal" : "different",
  };
  if (json) console.log(JSON.stringify(report, null, 2));
  else print(report);
  return wrong.length === 0 ? 0 : 1;
}

async function watchLive(options: Options): Promise<number> {
  const { json, duration } = options;
  using screen = display(json);
  await using venue = await (await open(options)).connect();
  const market = await marketOf(venue, options.symbol);
  const book = await venue.watchOrderBook(market.symbol);
  screen.show(book, market);
  await wait(duration);
  screen.stop();
  if (json) console.log(JSON.stringify(book.snapshot(10)));
  return 0;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function print(report: Record<string, unknown>): void {
  console.log("\norders");
  // Without the client order ids, which are long: a terminal has 120 columns.
  console.table(report["orders"], ["id", "side", "type", "status", "amount", "price", "filled", "average"]);
  console.log("fills");
  console.table(report["fills"]);
  console.log("fees");
  console.table(report["fees"]);
  console.log("balances");
  console.table(report["balances"]);
  const wrong = report["differences"] as readonly string[];
  for (const line of wrong) console.log(`different: ${line}`);
  console.log(
    wrong.length === 0
      ? `verdict: the connector's orders, fills, fees, balances and ${report["booksCompared"]} books equal the engine's`
      : `verdict: ${wrong.length} differences`,
  );
}

function plainOrder({ id, side, type, status, amount, price, filled, average, clientOrderId }: Order) {
  return {
    id,
    side,
    type,
    status,
    amount: amount?.toFixed(),
    price: price?.toFixed(),
    filled: filled.toFixed(),
    average: average?.toSignificantDigits(12).toFixed(),
    clientOrderId,
  };
}

function plainPosition({ symbol, side, amount, entryPrice }: Position): object {
  return { symbol, ...(side ? { side } : {}), amount: amount.toFixed(), entryPrice: entryPrice?.toFixed() };
}

function plainFill({ id, orderId, side, price, amount, fee, liquidity }: Fill) {
  return {
    id,
    orderId,
    side,
    price: price.toFixed(),
    amount: amount.toFixed(),
    fee: fee && `${fee.amount.toFixed()} ${fee.asset}`,
    liquidity,
  };
}

function feesOf(fills: readonly Fill[]): { asset: string; amount: string }[] {
  const sums = new Map<string, Decimal>();
  for (const { fee } of fills) if (fee) sums.set(fee.asset, (sums.get(fee.asset) ?? new Decimal(0)).plus(fee.amount));
  return [...sums].map(([asset, amount]) => ({ asset, amount: amount.toFixed() }));
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(`--${name}: must be a whole number from ${least}`);
  }
  return value;
}
