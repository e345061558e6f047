/** The main job on pools: the same script on every venue whose contracts are here, and a verdict that sees one unit. */
import * as assert from "uvu/assert";
import { differences, type Entry, type Recorded, type View } from "../../examples/trade/ledger.ts";
import { decimal } from "../../src/mod.ts";
import { demonstrated } from "../chain/demonstrations.ts";
import { install } from "../chain/workspace.ts";
import { suite } from "../support/suite.ts";
import { start } from "./start.support.ts";

const test = suite("package/pools");
await install();

interface Report {
  readonly verdict: string;
  readonly differences: readonly string[];
  readonly steps: readonly { readonly name: string; readonly chain: Readonly<Record<string, string>> }[];
}

for (const venue of demonstrated) {
  test(`the same script trades on ${venue}`, async () => {
    const { code, output, errors } = await start("--kind", "amm", "--venue", venue, "--json");
    assert.is(code, 0, `${errors} ${output.slice(-2_000)}`);
    const { verdict, differences: told, steps } = JSON.parse(output) as Report;
    assert.is(verdict, "equal");
    assert.equal(told, []);
    const swaps = steps.filter(({ name }) => /^(sell|buy) /.test(name));
    assert.ok(swaps.length >= 2);
    for (const { chain } of swaps) assert.is(Object.keys(chain).length, 3, "the coin and both tokens have moved");
  }, 60_000);
}

test(
  "of Uniswap, which is the usual one, a position is opened and closed; without --json a person reads it",
  async () => {
    const { code, output, errors } = await start("--kind", "amm", "--symbol", "USD/WETH");
    assert.is(code, 0, errors);
    assert.match(output, /^chain at http:\/\/127\.0\.0\.1:\d+, with the contracts of uniswap$/m);
    assert.match(output, /^opened {3}position \d+ from -?\d+ to -?\d+, liquidity \d+$/m);
    assert.match(output, /^closed {3}position \d+$/m);
    assert.match(
      output,
      /^verdict: the connector's amounts and fees of \d+ steps, and its balances, equal the chain's$/m,
    );
  },
  60_000,
);

test("wrong options are told in one line", async () => {
  for (
    const [options, told] of [
      [["--venue", "nowhere"], /venue: must be one of /],
      [["--venue", "binance"], /kind: binance has no amm/],
      [["--venue", "gateway"], /no contracts of gateway for the local chain; there are: balancer, /],
      [["--network", "live"], /--network/],
      [["--symbol", "WETH"], /--symbol: must be two tokens/],
      [["--symbol", "WETH/NONE"], /--symbol: there are WETH, USD/],
    ] as const
  ) {
    const { code, errors } = await start("--kind", "amm", ...options);
    assert.is(code, 1);
    assert.match(errors, told);
    assert.not.match(errors, /^\s+at /m);
  }
}, 100_000);

test("the verdict sees one unit", () => {
  const entries: readonly Entry[] = [{ symbol: "ETH", decimals: 18 }, { symbol: "USD", decimals: 6, address: "0x1" }];
  const sold: Recorded = {
    name: "sell ETH",
    said: { ETH: decimal("-1.000000000000000001"), USD: decimal("1999.999999") },
    moved: { ETH: -1_000_000_000_000_000_001n, USD: 1_999_999_999n },
    rounding: 0,
  };
  const held = { ETH: 5n, USD: 7n };
  const token = (symbol: string, decimals: number) => ({ chain: "local", address: "0x1", symbol, decimals });
  const truth: View = {
    steps: [sold],
    balances: [
      { token: token("ETH", 18), amount: decimal("0.000000000000000005") },
      { token: token("USD", 6), amount: decimal("0.000007") },
    ],
  };
  assert.equal(differences(truth, held, entries), []);
  const step = (change: Partial<Recorded>): View => ({ ...truth, steps: [{ ...sold, ...change }] });
  const wrong: Readonly<Record<string, View>> = {
    "what was sold": step({ said: { ...sold.said, ETH: decimal(-1) } }),
    "what was bought": step({ said: { ...sold.said, USD: decimal("2000") } }),
    "what is not said": step({ said: { ETH: decimal("-1.000000000000000001") } }),
    "a unit too much on the chain": step({ moved: { ...sold.moved, USD: 2_000_000_000n } }),
    "two units where one is rounding": step({ moved: { ...sold.moved, USD: 2_000_000_001n }, rounding: 1 }),
    "a balance": { ...truth, balances: [{ token: token("ETH", 18), amount: decimal(0) }, ...truth.balances.slice(1)] },
    "a lost balance": { ...truth, balances: truth.balances.slice(1) },
  };
  for (const [what, view] of Object.entries(wrong)) assert.is(differences(view, held, entries).length, 1, what);
  assert.equal(differences(step({ moved: { ...sold.moved, USD: 2_000_000_000n }, rounding: 1 }), held, entries), []);
});

test.run();
