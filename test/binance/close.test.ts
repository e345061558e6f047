import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { StaleBook, TransportError, ValidationError } from "../../src/core/errors.ts";
import { suite } from "../support/suite.ts";
import { lab, quote, rejection } from "./lab.ts";

const test = suite("binance close");
const { simulate, connect } = lab(test);

const symbol = "BTC/USDT";

test("close ends everything that waits, and what comes after is refused", async () => {
  const sim = await simulate();
  quote(sim);
  const { venue } = await connect(sim);
  const order = await venue.createOrder({ symbol, side: "buy", type: "limit", amount: "0.01", price: "60000" });
  const book = await venue.watchOrderBook(symbol);
  const trades = await venue.watchTrades(symbol);
  const reading = (async () => {
    for await (const trade of trades) assert.unreachable(trade.id);
    for await (const change of book) assert.ok(change);
    for await (const _ of venue.watchOrders()) assert.unreachable();
  })();
  const started = performance.now();
  await venue.close();
  const error = await rejection(order.done);
  await reading;
  assert.match(String(error), /closed/);
  assert.is(venue.ready, false);
  assert.throws(() => book.bestBid, (thrown: unknown) => thrown instanceof StaleBook);
  for (
    const call of [
      () => venue.fetchTicker(symbol),
      () => venue.fetchBalances(),
      () => venue.watchTrades(symbol),
      () => venue.createOrder({ symbol, side: "buy", type: "limit", amount: "0.01", price: "60000" }),
      () => venue.orderSocket.createOrder({ symbol, side: "buy", type: "limit", amount: "0.01", price: "60000" }),
      () => venue.connect(),
    ]
  ) {
    const refused = await rejection(call());
    const { reason, sent } = refused as TransportError;
    if (refused instanceof ValidationError) assert.is(refused.field, "connector");
    else assert.equal([refused instanceof TransportError, reason, sent], [true, "aborted", false], String(call));
  }
  await venue.close();
  assert.ok(performance.now() - started < 1_000, "all of it within a second");
  assert.is(sim.engine.openOrders(sim.account.id).length, 1, "orders stay as they are");
});

/** Runs a small program that uses a connector and ends; resolves with what it printed. */
function run(...args: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  const file = fileURLToPath(new URL("./leave.ts", import.meta.url));
  const deno = "Deno" in globalThis;
  const before = deno ? ["run", "--allow-all", "--no-check", "--no-lock", "--quiet"] : ["--import", "tsx"];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...before, file, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keepText = (chunk: string): void => void (output += chunk);
    child.stdout.setEncoding("utf8").on("data", keepText);
    child.stderr.setEncoding("utf8").on("data", keepText);
    const timer = setTimeout(() => child.kill("SIGKILL"), 15_000);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });
}

test("a closed connector leaves nothing that holds the process", async () => {
  const sim = await simulate({ flow: true, past: 2_000 });
  const { code, output } = await run("close", sim.url, sim.account.key, sim.account.secret);
  assert.is(code, 0, output);
  assert.match(output, /^left over: none$/m);
}, 30_000);

test("a connector that could not connect, or was refused, leaves nothing that holds the process", async () => {
  const sim = await simulate();
  const refused = await run("refused", sim.url, sim.account.key, "not-the-secret");
  assert.is(refused.code, 0, refused.output);
  assert.match(refused.output, /^AuthenticationError$/m);
  assert.match(refused.output, /^left over: none$/m);
  await sim.close();
  const absent = await run("refused", sim.url, sim.account.key, "any");
  assert.is(absent.code, 0, absent.output);
  assert.match(absent.output, /^TransportError$/m);
  assert.match(absent.output, /^left over: none$/m);
}, 30_000);

test.run();
