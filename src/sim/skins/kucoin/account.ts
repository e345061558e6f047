/** Operations about the account's funds and fees. */
import { toText } from "../../engine/mod.ts";
import { accountOf, type Call, type Core, type Operation } from "./operation.ts";
import { wrong } from "./refusal.ts";
import { decimals } from "./venue.ts";

/** What an account holds of an asset. */
export function holdingText(
  core: Core,
  account: string,
  asset: string,
): { total: string; free: string; locked: string } {
  const { ledger } = core.engine;
  const { free, locked } = ledger.balance(ledger.account(account), asset);
  const [all, left, held] = [free + locked, free, locked].map((atoms) => toText(atoms, decimals)) as [
    string,
    string,
    string,
  ];
  return { total: all, free: left, locked: held };
}

function accounts(call: Call): object {
  const { core, params } = call;
  const account = accountOf(call);
  if ((params.word("type", ["main", "trade"]) ?? "trade") === "main") return [];
  const wanted = params.text("currency");
  return [...core.engine.ledger.account(account).balances.keys()]
    .filter((asset) => wanted === undefined || asset === wanted)
    .map((asset, at) => {
      const { total, free, locked } = holdingText(core, account, asset);
      return {
        id: `5486745917${50 + at}`,
        currency: asset,
        type: "trade",
        balance: total,
        available: free,
        holds: locked,
      };
    });
}

function fees({ core, params }: Call): object {
  const symbols = params.need("symbols").split(",");
  if (symbols.length > 10 || symbols.some((symbol) => !core.engine.has(symbol))) throw wrong("symbols");
  return symbols.map((symbol) => ({ symbol, takerFeeRate: "0.001", makerFeeRate: "0.001" }));
}

export const accountOperations: readonly Operation[] = [
  { route: ["GET", "/api/v1/accounts"], security: "general", cost: ["management", 5], run: accounts },
  { route: ["GET", "/api/v1/trade-fees"], security: "general", cost: ["spot", 3], run: fees },
];
