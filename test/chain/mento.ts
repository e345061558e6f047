/** Mento's own contracts on a local chain, with a reserve, rates and exchanges. Tokens and oracles are small ones of our own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Hex } from "../../src/core/endpoint.ts";
import type { ChainData } from "../../src/chains/evm/chains.ts";
import { compiled } from "./compile.ts";
import { type Contract, type LocalChain, startChain } from "./local.ts";
import { mintable, plenty } from "./tokens.ts";
import { type Artifact, install, modules } from "./workspace.ts";
import { listing } from "../support/listing.ts";

/** What was deployed. */
export interface Deployed extends LocalChain {
  readonly data: ChainData;
  readonly broker: Contract;
  readonly manager: Contract;
  readonly oracles: Contract;
  readonly breakers: Contract;
  /** Stable, 18 digits, listed as USDm. */
  readonly usd: Contract;
  /** Stable, 18 digits, not listed. */
  readonly eur: Contract;
  /** Of the reserve, 18 digits, listed as CELO. */
  readonly celo: Contract;
  /** Of the reserve, 6 digits, listed as USDC. */
  readonly usdc: Contract;
  /** By name: `usdCelo` and `eurUsdc` are of a constant product, `usdUsdc` and `dear` (USDm and CELO) of a constant sum. */
  readonly exchanges: Readonly<Record<"usdCelo" | "dear" | "usdUsdc" | "eurUsdc", Exchange>>;
}

/** An exchange that was made. */
export interface Exchange {
  readonly id: Hex;
  /** The name of its rate. */
  readonly feed: Hex;
}

const factories = "@mento-protocol/mento-core-ts/dist/factories";
const unit = 10n ** 18n;
const fixed = 10n ** 24n;
const nobody: Hex = "0x0000000000000000000000000000000000000001";
/** Seconds for which a rate is good, and after which buckets are set anew. */
export const rateLife = 300n;

/** The package ships its contracts inside of classes for another library. */
function shipped(name: string): Artifact {
  const found: Record<string, Artifact> = {};
  const base = { ContractFactory: class {}, Contract: class {}, utils: {} };
  const text = readFileSync(join(modules, factories, `${name}__factory.js`), "utf8");
  new Function("exports", "require", text)(found, () => base);
  const artifact = found[`${name}__factory`];
  if (!artifact) throw new Error(`there is no contract ${name}`);
  return artifact;
}

function own(name: "Stable" | "Oracles"): Artifact {
  const path = "Mento.sol";
  return compiled("solc06", { [path]: readFileSync(new URL(path, import.meta.url), "utf8") }, path, name);
}

/** Installs and compiles, which takes its time once: before a test's own time begins. */
export async function prepareMento(): Promise<void> {
  if (listing) return;
  await install();
  own("Stable");
}

/** A chain with everything on it. The first account owns the contracts. */
export async function deployMento(): Promise<Deployed> {
  const chain = await startChain();
  const [owner] = chain.accounts as readonly [Hex];
  const usd = await chain.deploy(own("Stable"), ["USDm"]);
  const eur = await chain.deploy(own("Stable"), ["EURm"]);
  const celo = await mintable(chain, "CELO", 18);
  const usdc = await mintable(chain, "USDC", 6);
  const oracles = await chain.deploy(own("Oracles"));
  const feeds = { celo: feedOf(1), usdc: feedOf(2), eur: feedOf(3) };
  // The first token of an exchange per one of the second.
  await oracles.write("report", [feeds.celo, fixed / 2n]);
  await oracles.write("report", [feeds.usdc, fixed]);
  await oracles.write("report", [feeds.eur, 92n * fixed / 100n]);
  const breakers = await chain.deploy(shipped("BreakerBox"), [Object.values(feeds), oracles.address]);

  const reserve = await chain.deploy(shipped("Reserve"), [true]);
  const gold = `0x${"63474c44".padEnd(64, "0")}`;
  const all = [gold];
  await reserve.write("initialize", [nobody, 3_600n, fixed, 0n, 0n, all, [fixed], 0n, 2n * fixed, [
    celo.address,
    usdc.address,
  ], [fixed, fixed]]);
  for (const stable of [usd, eur]) await reserve.write("addToken", [stable.address]);
  const manager = await chain.deploy(shipped("BiPoolManager"), [true]);
  const broker = await chain.deploy(shipped("Broker"), [true]);
  await manager.write("initialize", [broker.address, reserve.address, oracles.address, breakers.address]);
  await broker.write("initialize", [[manager.address], reserve.address]);
  await reserve.write("addExchangeSpender", [broker.address]);
  await celo.write("transfer", [reserve.address, 10_000_000n * unit]);
  await usdc.write("transfer", [reserve.address, 10_000_000n * 10n ** 6n]);

  const product = await chain.deploy(shipped("ConstantProductPricingModule"));
  const sum = await chain.deploy(shipped("ConstantSumPricingModule"));
  const kinds = [await manager.read("CONSTANT_PRODUCT"), await manager.read("CONSTANT_SUM")];
  await manager.write("setPricingModules", [kinds, [product.address, sum.address]]);
  const made = async (
    module: Contract,
    pair: readonly [Contract, Contract],
    feed: Hex,
    spread: bigint,
  ): Promise<Exchange> => {
    await manager.write("createExchange", [{
      asset0: pair[0].address,
      asset1: pair[1].address,
      pricingModule: module.address,
      bucket0: 0n,
      bucket1: 0n,
      lastBucketUpdate: 0n,
      config: {
        spread: { value: spread },
        referenceRateFeedID: feed,
        referenceRateResetFrequency: rateLife,
        minimumReports: 1n,
        stablePoolResetSize: 1_000_000n * unit,
      },
    }]);
    const ids = await manager.read<readonly Hex[]>("getExchangeIds");
    return { id: ids.at(-1) as Hex, feed };
  };
  const exchanges = {
    usdCelo: await made(product, [usd, celo], feeds.celo, fixed / 400n),
    dear: await made(sum, [usd, celo], feeds.celo, fixed / 20n),
    usdUsdc: await made(sum, [usd, usdc], feeds.usdc, fixed / 5_000n),
    eurUsdc: await made(product, [eur, usdc], feeds.eur, fixed / 1_000n),
  };
  for (const stable of [usd, eur]) await stable.write("mint", [owner, plenty]);
  return {
    ...chain,
    data: {
      ...chain.data,
      tokens: [
        { symbol: "CELO", address: celo.address, decimals: 18 },
        { symbol: "USDC", address: usdc.address, decimals: 6 },
        { symbol: "USDm", address: usd.address, decimals: 18 },
      ],
    },
    broker,
    manager,
    oracles,
    breakers,
    usd,
    eur,
    celo,
    usdc,
    exchanges,
  };
}

/** Rates are named by addresses: any will do. */
function feedOf(number: number): Hex {
  return `0x${number.toString(16).padStart(40, "f")}`;
}
