/** One request, several venues: the best after gas first, and every failure told. */
import * as assert from "uvu/assert";
import { quoteAcross, type QuotesAcross, type VenueQuote } from "../../src/connector/amm/across.ts";
import type { Amm } from "../../src/connector/amm/amm.ts";
import { decimal } from "../../src/core/decimal.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import { InvalidOrder, TransportError, ValidationError } from "../../src/core/errors.ts";
import type { Quote, QuoteRequest } from "../../src/model/amm.ts";
import { amm, type UniswapOptions, type Version } from "../../src/venues/uniswap/mod.ts";
import { stopChains } from "../chain/local.ts";
import { approved, thrown } from "../chain/trading.ts";
import { type Deployed, deployUniswap } from "../chain/uniswap.ts";
import { suite } from "../support/suite.ts";

const test = suite("uniswap across");

const opened: Amm[] = [];
test.after(async () => {
  for (const venue of opened.splice(0)) await venue.close();
  stopChains();
});

function open(chain: Deployed, version: Version, options: Partial<UniswapOptions> = {}): Amm {
  const venue = amm({
    chain: chain.data,
    rpc: chain.url,
    contracts: chain.contracts,
    account: { privateKey: chain.keys[1] as Hex },
    pollInterval: 20,
    maxBlockAge: 1e9,
    versions: [version],
    fees: { maxFee: 5_000, maxTip: "0.000000001" },
    ...options,
  });
  opened.push(venue);
  return venue;
}

async function gasAt(chain: Deployed, gwei: number): Promise<void> {
  await chain.rpc("anvil_setNextBlockBaseFeePerGas", [`0x${BigInt(gwei * 1e9).toString(16)}`]);
  await chain.mine();
}

function kinds({ quotes }: QuotesAcross): readonly (string | undefined)[] {
  return quotes.map(({ quote }) => quote.route[0]?.kind);
}

const requests: readonly QuoteRequest[] = [
  { sell: "WETH", to: "USD", amount: "1", hops: 1 },
  { buy: "USD", with: "WETH", amount: "2000", hops: 1 },
];

for (const request of requests) {
  const side = "sell" in request ? "sell" : "buy";
  test(`${side}: the best is what is left, or paid, after gas; swapped on at its own venue`, async () => {
    const chain = await deployUniswap();
    await chain.weth.write("transfer", [chain.accounts[1], 10n ** 19n]);
    const [v2, v3] = [open(chain, "v2"), open(chain, "v3")];
    await gasAt(chain, 0);
    const cheap = await quoteAcross([v2, v3], request);
    // The larger pool is better by a dollar.
    assert.equal(kinds(cheap), ["v3", "v2"]);
    assert.is(cheap.by, "afterGas");
    assert.is(cheap.best, cheap.quotes[0]);
    assert.equal(cheap.failures, []);
    await gasAt(chain, 300);
    const dear = await quoteAcross([v3, v2], request);
    assert.equal(kinds(dear), ["v2", "v3"]);
    for (const { quote, afterGas } of dear.quotes) {
      const worth = quote.gas.worth ?? decimal(0);
      assert.ok(worth.gt(0));
      const net = side === "sell" ? quote.amountOut.minus(worth) : quote.amountIn.plus(worth);
      assert.is(afterGas?.toFixed(), net.toFixed());
    }
    await gasAt(chain, 1);
    const { venue, quote } = (await quoteAcross([v2, v3], request)).best as VenueQuote;
    await approved(venue, quote);
    const swap = await (await venue.swap(quote)).done;
    assert.is(swap.transaction.status, "confirmed");
    assert.is(swap.amountOut?.toFixed(), quote.amountOut.toFixed());
    assert.is(swap.amountIn?.toFixed(), quote.amountIn.toFixed());
  });
}

test("those that fail are told, each with its reason, and hide nothing", async () => {
  const chain = await deployUniswap();
  const good = open(chain, "v2");
  const away = open(chain, "v3", { rpc: "http://127.0.0.1:9" });
  const throwing: Amm = {
    ...good,
    quote: () => {
      throw new RangeError("broken");
    },
  };
  const none = open(chain, "v3");
  const request = { sell: chain.taxed.address, to: "WETH", amount: "1", hops: 1 } as const;
  const { best, quotes, failures, by } = await quoteAcross([away, throwing, none, good], request);
  assert.is(best?.venue, good);
  assert.is(quotes.length, 1);
  assert.is(by, "afterGas");
  assert.equal(failures.map(({ venue }) => venue), [away, throwing, none]);
  const [one, two, three] = failures.map(({ error }) => error);
  assert.instance(one, TransportError);
  assert.is(two?.message, "broken");
  assert.instance(three, InvalidOrder);
  const all = await quoteAcross([away, none], request);
  assert.is(all.best, undefined);
  assert.is(all.failures.length, 2);
  assert.instance(await thrown(() => quoteAcross([], request)), ValidationError);
  const elsewhere: Amm = { ...good, chain: "elsewhere" };
  assert.match((await thrown(() => quoteAcross([good, elsewhere], request))).message, "must be on one chain");
});

/** A venue that gives a quote with something changed. */
function giving(venue: Amm, change: (quote: Quote) => Partial<Quote>): Amm {
  return {
    ...venue,
    quote: async (request) => {
      const quote = await venue.quote(request);
      return { ...quote, ...change(quote) };
    },
  };
}

test("another token of the same name is no better price", async () => {
  const chain = await deployUniswap();
  const venue = open(chain, "v2");
  const address = chain.other.address;
  const fake = giving(venue, ({ buy, amountOut }) => ({ buy: { ...buy, address }, amountOut: amountOut.times(9) }));
  const lower = giving(venue, ({ buy }) => ({ buy: { ...buy, address: buy.address.toLowerCase() } }));
  const [request] = requests as [QuoteRequest];
  const { best, quotes, failures } = await quoteAcross([venue, fake, lower], request);
  assert.is(best?.venue, venue);
  assert.is(quotes.length, 2);
  assert.equal(failures.map((failure) => failure.venue), [fake]);
  assert.match(failures[0]?.error.message ?? "", `USD is ${address}`);
});

test("a venue that cannot say what its gas is worth: at another's price of the coin; where nobody can, amounts decide", async () => {
  const chain = await deployUniswap();
  await gasAt(chain, 300);
  const [v2, v3] = [open(chain, "v2"), open(chain, "v3")];
  const [request] = requests as [QuoteRequest];
  const silent = (venue: Amm): Amm => giving(venue, ({ gas: { worth: _, ...gas } }) => ({ gas }));
  const full = await quoteAcross([v2, v3], request);
  const half = await quoteAcross([v2, silent(v3)], request);
  assert.is(half.by, "afterGas");
  assert.equal(kinds(half), ["v2", "v3"]);
  // Both know the price of the coin, of pools that differ a little.
  const [one, other] = [full, half].map(({ quotes }) => quotes[1]?.afterGas ?? decimal(0));
  assert.ok(one?.div(other ?? 1).minus(1).abs().lt("0.001"), `${one} ${other}`);
  const neither = await quoteAcross([silent(v2), silent(v3)], request);
  assert.is(neither.by, "amount");
  assert.equal(kinds(neither), ["v3", "v2"]);
  assert.is(neither.best?.afterGas, undefined);
  // Another coin's price says nothing.
  const foreign = giving(v2, ({ gas }) => ({ gas: { ...gas, asset: "XYZ" } }));
  assert.is((await quoteAcross([foreign, silent(v3)], request)).by, "amount");
});

test.run();
