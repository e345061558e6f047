/** The contract cases of venues of pools on Balancer's own contracts. */
import { type AmmStage, ammSuite } from "../../src/testing/mod.ts";
import { amm } from "../../src/venues/balancer/mod.ts";
import { deployBalancer } from "../chain/balancer.ts";
import { stageOn } from "../chain/grounds.ts";
import { stopChains } from "../chain/local.ts";
import { install } from "../chain/workspace.ts";
import { suite } from "../support/suite.ts";

// Takes its time once: before a test's own time begins.
await install();

const test = suite("balancer contract");
test.after(stopChains);

const unit = 10n ** 18n;

/** An account with less than the most that the weighted pool takes at once: 3 of 10 of what it has. */
async function stage(): Promise<AmmStage> {
  const chain = await deployBalancer();
  const [others, account] = chain.accounts;
  await chain.weth.write("transfer", [account, 250n * unit]);
  await chain.usd.write("transfer", [account, 200_000n * 10n ** 6n]);
  return stageOn({
    chain,
    tokens: [
      { ref: "WETH", decimals: 18, amount: "1.234567890123456789" },
      { ref: "USD", decimals: 6, amount: "1234.567891" },
    ],
    contracts: { WETH: chain.weth, USD: chain.usd },
    open: (options) =>
      amm({ ...options, contracts: { v2Vault: chain.vault.address }, pools: [chain.weighted.id, chain.stable.id] }),
    selling: ({ ref }) => {
      const [sold, bought, amount] = ref === "WETH"
        ? [chain.weth, chain.usd, 100n * unit]
        : [chain.usd, chain.weth, 200_000n * 10n ** 6n];
      const [assetIn, assetOut] = [sold.address, bought.address];
      const swap = { poolId: chain.weighted.id, kind: 0, assetIn, assetOut, amount, userData: "0x" };
      const funds = { sender: others, fromInternalBalance: false, recipient: others, toInternalBalance: false };
      return { at: chain.vault, name: "swap", args: [swap, funds, 0n, 10_000_000_000n] };
    },
  });
}

ammSuite(test, {
  label: "v2",
  stage,
  lacks: {
    distant: "its pools give all that they can straight",
    taxed: "the vault is not for it",
    positions: "shares of pools are not traded",
  },
});

test.run();
