/** Addresses that are written down: one digit off is another contract, and the checksum in its letters finds most of that. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { getAddress, isAddress, toFunctionSelector } from "viem";
import * as definitions from "viem/chains";
import { chains } from "../../src/chains/evm/chains.ts";
import { checksummed, hex, keccak256 } from "../../src/chains/evm/keccak.ts";
import { suite } from "../support/suite.ts";

const test = suite("addresses");

const root = fileURLToPath(new URL("../../", import.meta.url));
const address = /\b0x[0-9a-fA-F]{40}\b/g;

/** Where addresses are: every description of contracts, and the chains. */
function places(): readonly string[] {
  const specs = readdirSync(join(root, "specs"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const abis = specs.flatMap(({ name }) =>
    readdirSync(join(root, "specs", name)).filter((file) => file.endsWith(".abi.yaml")).map((file) =>
      join("specs", name, file)
    )
  );
  return [...abis, join("src", "chains", "evm", "chains.ts")];
}

for (const place of places()) {
  test(`${place}: every address has its checksum`, () => {
    const found = readFileSync(join(root, place), "utf8").match(address) ?? [];
    const wrong = found.filter((one) => !isAddress(one, { strict: false }) || getAddress(one) !== one);
    assert.equal(wrong, []);
  });
}

test("checksums are those of viem", () => {
  for (let n = 0; n < 200; n++) {
    const address = hex(keccak256(Uint8Array.of(n)).subarray(12));
    assert.is(checksummed(address), getAddress(address as `0x${string}`));
    assert.is(checksummed(address.toUpperCase().replace("X", "x")), checksummed(address));
  }
});

test("the chains are those of their ids: coin, time between blocks, and where many calls are made in one", () => {
  const known = Object.values(definitions) as readonly {
    readonly id: number;
    readonly nativeCurrency: { readonly symbol: string; readonly decimals: number };
    readonly blockTime?: number;
    readonly contracts?: { readonly multicall3?: { readonly address: string } };
  }[];
  for (const [name, chain] of Object.entries(chains)) {
    assert.is(chain.name, name);
    const theirs = known.filter(({ id }) => id === chain.id);
    assert.ok(theirs.length > 0, `${name} is known`);
    for (const { nativeCurrency, blockTime, contracts } of theirs) {
      assert.is(nativeCurrency.symbol, chain.coin);
      assert.is(nativeCurrency.decimals, 18);
      if (blockTime !== undefined) assert.is(blockTime, chain.blockTime, name);
      assert.is(contracts?.multicall3?.address.toLowerCase(), chain.multicall.toLowerCase());
    }
    const symbols = chain.tokens.map(({ symbol }) => symbol);
    assert.is(new Set(symbols).size, symbols.length, "a symbol stands for one token");
  }
});

test("the call that asks Arbitrum for its block is the one its page names", () => {
  assert.is(chains["arbitrum"]?.blockNumber?.data, toFunctionSelector("arbBlockNumber()"));
});

test.run();
