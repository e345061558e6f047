/** The contract cases of venues of pools on Mento's own contracts. */
import { type AmmStage, ammSuite } from "../../src/testing/mod.ts";
import { amm } from "../../src/venues/mento/mod.ts";
import { stageOn } from "../chain/grounds.ts";
import { stopChains } from "../chain/local.ts";
import { deployMento, prepareMento } from "../chain/mento.ts";
import { suite } from "../support/suite.ts";

await prepareMento();

const test = suite("mento contract");
test.after(stopChains);

const unit = 10n ** 18n;

/** One exchange of CELO and USDm, of a constant product: that of a constant sum would give any amount at one price. */
async function stage(): Promise<AmmStage> {
  const chain = await deployMento();
  await chain.manager.write("destroyExchange", [chain.exchanges.dear.id, 1n]);
  for (const token of [chain.celo, chain.usd]) {
    await token.write("transfer", [chain.accounts[1], 200_000n * unit]);
    await token.write("approve", [chain.broker.address, 10_000_000n * unit]);
  }
  return stageOn({
    chain,
    tokens: [
      { ref: "CELO", decimals: 18, amount: "1234.567890123456789012" },
      { ref: "USDm", decimals: 18, amount: "1234.567890123456789012" },
    ],
    contracts: { CELO: chain.celo, USDm: chain.usd },
    open: (options) => amm({ ...options, contracts: { broker: chain.broker.address } }),
    selling: ({ ref }) => {
      const [sold, bought, amount] = ref === "CELO"
        ? [chain.celo, chain.usd, 200_000n]
        : [chain.usd, chain.celo, 150_000n];
      const exchange = [chain.manager.address, chain.exchanges.usdCelo.id, sold.address, bought.address];
      return { at: chain.broker, name: "swapIn", args: [...exchange, amount * unit, 0n] };
    },
  });
}

ammSuite(test, {
  stage,
  lacks: {
    distant: "the broker knows no route",
    taxed: "it trades no such token",
    positions: "nobody but the reserve gives liquidity",
  },
  except: { A34: "the broker knows no deadline: what is in no block by then is withdrawn" },
});

test.run();
