/**
 * The main job: a simulator, a connector over the loopback wire, a live ladder, four orders, and a verdict that holds the
 * connector's view against the engine's own books.
 *
 * `npm start -- [--json] [--seed N] [--duration S] [--network live] [--symbol BTC/USDT]`
 */
import { parseArgs } from "node:util";
import { Decimal, type Fill, type Order, VenueKitError } from "../../src/mod.ts";
import { simulate } from "../../src/sim/mod.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { display } from "./ladder.ts";
import { trade } from "./script.ts";
import { differences } from "./verdict.ts";

interface Options {
  readonly json: boolean;
  readonly seed: number;
  /** Milliseconds. */
  readonly duration: number;
  readonly symbol: string;
}

try {
  const { network, ...options } = optionsOf();
  process.exitCode = network === "live" ? await watchLive(options) : await tradeSimulated(options);
} catch (error) {
  // A wrong option, or a venue that cannot be reached, is an outcome and not a crash: one line says what and where.
  if (!(error instanceof VenueKitError) && !(error instanceof RangeError) && !isUnknownOption(error)) throw error;
  console.error(`${error.name}: ${error.message}`);
  process.exitCode = 1;
}

function isUnknownOption(error: unknown): error is TypeError {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function optionsOf(): Options & { readonly network: string } {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean", default: false },
      seed: { type: "string", default: "1" },
      duration: { type: "string", default: "10" },
      network: { type: "string", default: "sim" },
      symbol: { type: "string", default: "BTC/USDT" },
    },
  });
  if (values.network !== "sim" && values.network !== "live") throw new RangeError('--network: must be "sim" or "live"');
  const duration = wholeNumber("duration", values.duration, 1) * 1_000;
  return { ...values, duration, seed: wholeNumber("seed", values.seed, 0) };
}

async function tradeSimulated({ json, seed, duration, symbol }: Options): Promise<number> {
  using screen = display(json);
  await using sim = await simulate({ venue: "binance", seed });
  screen.say(`simulator at ${sim.url}, seed ${seed}`);
  await using venue = await spot({ network: "sim", url: sim.url, credentials: sim.account }).connect();

  const orders = new Map<string, Order>();
  const fills: Fill[] = [];
  venue.watchOrders().on((order) => orders.set(order.clientOrderId, order));
  venue.watchFills().on((fill) => fills.push(fill));

  const started = Date.now();
  const book = await venue.watchOrderBook(symbol);
  screen.show(book, venue.market(symbol));
  const books = [book.snapshot()];
  await trade(venue, book, duration / 3, screen.say, () => wait(json ? 0 : duration / 12));
  do {
    await wait(500);
    if (book.state === "live") books.push(book.snapshot());
  } while (Date.now() - started < duration);
  screen.stop();

  const balances = venue.balances();
  const marketId = venue.market(symbol).id;
  const wrong = differences(
    { orders: [...orders.values()], fills, balances, books },
    sim.engine,
    sim.account.id,
    marketId,
  );
  const report = {
    seed,
    symbol,
    orders: [...orders.values()].map(plainOrder),
    fills: fills.map(plainFill),
    fees: feesOf(fills),
    balances: balances.map(({ asset, free, held }) => ({ asset, free: free.toFixed(), held: held.toFixed() })),
    booksCompared: books.length,
    differences: wrong,
    verdict: wrong.length === 0 ? "equal" : "different",
  };
  if (json) console.log(JSON.stringify(report, null, 2));
  else print(report);
  return wrong.length === 0 ? 0 : 1;
}

async function watchLive({ json, duration, symbol }: Options): Promise<number> {
  using screen = display(json);
  await using venue = await spot().connect();
  const book = await venue.watchOrderBook(symbol);
  screen.show(book, venue.market(symbol));
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
