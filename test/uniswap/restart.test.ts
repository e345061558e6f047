/** Swaps over a restart: one for one key, whichever process asked for it. */
import * as assert from "uvu/assert";
import type { Amm } from "../../src/connector/amm/amm.ts";
import { noteOf, quoteOf } from "../../src/connector/amm/notes.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { memoryStorage, type Storage } from "../../src/core/storage.ts";
import { amm, type Version } from "../../src/venues/uniswap/mod.ts";
import { stopChains } from "../chain/local.ts";
import { type Deployed, deployUniswap } from "../chain/uniswap.ts";
import { suite } from "../support/suite.ts";

const test = suite("uniswap restart");

const opened: Amm[] = [];
test.after(async () => {
  for (const venue of opened.splice(0)) await venue.close();
  stopChains();
});

function open(chain: Deployed, storage: Storage, versions: readonly Version[] = ["v2"]): Amm {
  const venue = amm({
    chain: chain.data,
    rpc: chain.url,
    contracts: chain.contracts,
    account: { privateKey: chain.keys[1] as Hex },
    pollInterval: 20,
    maxBlockAge: 1e9,
    stuckAfter: 600_000,
    versions,
    ports: { storage },
  });
  opened.push(venue);
  return venue;
}

/** A chain whose second account has ten WETH and may swap all of it. */
async function stage(storage: Storage): Promise<{ readonly chain: Deployed; readonly venue: Amm }> {
  const chain = await deployUniswap();
  await chain.weth.write("transfer", [chain.accounts[1], 10n ** 19n]);
  const venue = open(chain, storage);
  const { spender } = await venue.quote({ sell: "WETH", to: "USD", amount: 1 });
  await (await venue.approve({ token: "WETH", spender, amount: 10 })).done;
  return { chain, venue };
}

async function weth(chain: Deployed): Promise<bigint> {
  return await chain.weth.read<bigint>("balanceOf", [chain.accounts[1]]);
}

async function thrown(run: () => unknown): Promise<Error> {
  try {
    await run();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}

const request = { sell: "WETH", to: "USD", amount: "6", hops: 1, slippage: "0.05" } as const;

test("a swap that a process left goes on in the next: under its key, on its quote, once", async () => {
  const storage = memoryStorage();
  const { chain, venue } = await stage(storage);
  const quote = await venue.quote(request);
  await chain.rpc("evm_setAutomine", [false]);
  const first = await venue.swap(quote, { key: "rebalance-7" });
  assert.is(first.id, "rebalance-7");
  await venue.close();

  const next = await open(chain, storage).connect();
  const left = next.tracked("rebalance-7");
  assert.equal(noteOf(left?.state.quote as typeof quote), noteOf(quote));
  assert.is(left?.state.transaction.hash, first.state.transaction.hash);
  // Wanted again, on another quote, and with less left than it takes: it is the one that there is.
  const again = await next.quote({ ...request, amount: "7" });
  assert.is(await next.swap(again, { key: "rebalance-7" }), left);
  await chain.rpc("evm_setAutomine", [true]);
  await chain.mine();
  const end = await left?.done;
  assert.is(end?.transaction.status, "confirmed");
  assert.is(end?.amountIn?.toFixed(), "6");
  assert.is(end?.amountOut?.toFixed(), quote.amountOut.toFixed());
  assert.is(await weth(chain), 4n * 10n ** 18n);
  assert.is(await next.swap(await next.quote(request), { key: "rebalance-7" }), left);
  // Also at another connector of the storage.
  const third = open(chain, storage);
  assert.is((await third.swap(await third.quote(request), { key: "rebalance-7" })).state.amountIn?.toFixed(), "6");
  assert.is(await weth(chain), 4n * 10n ** 18n);
});

test("a key whose swap ended in an earlier process is refused, and says how it ended", async () => {
  const inner = memoryStorage();
  const { chain, venue } = await stage(inner);
  const swap = await (await venue.swap(await venue.quote({ ...request, amount: 1 }), { key: "k" })).done;
  await venue.close();
  // Another process has another storage over the same files.
  const next = open(chain, { ...inner });
  const quote = await next.quote({ ...request, amount: 1 });
  const error = await thrown(() => next.swap(quote, { key: "k" }));
  assert.instance(error, ValidationError, error.message);
  assert.match(error.message, `key: was used before: transaction ${swap.transaction.hash} is confirmed`);
  const large = await next.quote({ ...request, amount: 100 });
  assert.is((await thrown(() => next.swap(large, { key: "k" }))).message, error.message);
  assert.is(await weth(chain), 9n * 10n ** 18n);
  // The quote is as good as before.
  assert.is((await (await next.swap(quote, { key: "k2" })).done).transaction.status, "confirmed");
  assert.is(await weth(chain), 8n * 10n ** 18n);
});

test("many quotes at once under one key are one swap; the others can be swapped on", async () => {
  const storage = memoryStorage();
  const { chain, venue } = await stage(storage);
  const other = open(chain, storage);
  const quotes = await Promise.all(
    [1, 2, 3].map((amount) => venue.quote({ ...request, amount })),
  );
  const theirs = await other.quote({ ...request, amount: 4 });
  const [one, ...same] = await Promise.all([
    ...quotes.map((quote) => venue.swap(quote, { key: "one" })),
    other.swap(theirs, { key: "one" }),
  ]);
  const before = 10n * 10n ** 18n;
  assert.ok(same.every(({ id }) => id === "one"));
  const { amountIn } = await (one as NonNullable<typeof one>).done;
  for (const each of same) assert.is((await each.done).amountIn?.toFixed(), amountIn?.toFixed());
  assert.is(before - await weth(chain), BigInt(amountIn?.mul("1e18").toFixed() ?? 0));
  const unused = quotes.find((quote) => !quote.amountIn.eq(amountIn ?? 0));
  assert.is((await (await venue.swap(unused as NonNullable<typeof unused>)).done).transaction.status, "confirmed");
});

test("a quote as text is the same quote, to the last digit", async () => {
  const { chain } = await stage(memoryStorage());
  for (const hops of [1, 2] as const) {
    const other = open(chain, memoryStorage(), ["v2", "v3"]);
    const quote = await other.quote({ sell: chain.other.address, to: "USD", amount: "0.123456789012345678", hops });
    const read = quoteOf(noteOf(quote));
    assert.equal(read, quote);
    assert.is(read?.price.toFixed(), quote.price.toFixed());
  }
  for (const note of [undefined, "", "{}", "no JSON", '{"venue":"uniswap"}', "null"]) {
    assert.is(quoteOf(note), undefined);
  }
});

test.run();
