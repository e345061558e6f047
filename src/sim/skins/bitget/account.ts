/** Operations on the account: funds, fees, settings. */
import type { Account, Atoms } from "../../engine/mod.ts";
import { pricePrecision } from "../../engine/mod.ts";
import { accountOf, type Call, type Core, deskOf, type Operation } from "./operation.ts";
import { decimals } from "./venue.ts";
import { plain } from "./words.ts";

/** What an account has of an asset. */
interface Funds {
  readonly cash: Atoms;
  readonly equity: Atoms;
  readonly free: Atoms;
  /** Held by orders of spot. */
  readonly held: Atoms;
}

function fundsOf({ engine }: Core, account: Account, asset: string): Funds {
  const { free, locked } = engine.ledger.balance(account, asset);
  const { perpetuals } = engine;
  const cash = free + locked;
  if (perpetuals === undefined) return { cash, equity: cash, free, held: locked };
  const open = perpetuals.view(account.id).filter(({ market, quantity }) =>
    quantity !== 0n && engine.desk(market).market.settle === asset
  );
  const profit = open.reduce((sum, { unrealized }) => sum + unrealized, 0n);
  const { equity, initial } = perpetuals.margin.standing(account.id, asset);
  const left = equity - initial;
  return { cash, equity: cash + profit, free: left > 0n ? left : 0n, held: 0n };
}

/** One asset. `debt`: what that is called differs between answers and messages. */
export function assetText(core: Core, account: string, asset: string): Record<string, string> {
  const { cash, equity, free, held } = fundsOf(core, core.engine.ledger.account(account), asset);
  return {
    coin: asset,
    equity: plain(equity, decimals),
    usdValue: "0",
    balance: plain(cash, decimals),
    available: plain(free, decimals),
    locked: plain(held, decimals),
  };
}

/** The assets that an account ever had. */
export function assetsOf({ engine }: Core, account: string): readonly string[] {
  return [...engine.ledger.account(account).balances.keys()];
}

/** The sums of an account are in dollars: what they come to is not simulated. */
const sums = {
  unrealisedPnl: "0",
  effEquity: "0",
  mmr: "0",
  imr: "0",
  mgnRatio: "0",
  positionMgnRatio: "0",
} as const;

function assets(call: Call): object {
  const { core } = call;
  const account = accountOf(call);
  return {
    accountEquity: "0",
    usdtEquity: "0",
    btcEquity: "0",
    usdtUnrealisedPnl: "0",
    btcUnrealizedPnl: "0",
    ...sums,
    assets: assetsOf(core, account).map((asset) => ({ ...assetText(core, account, asset), debt: "0", bonus: "0" })),
  };
}

/** The account as the socket tells it. */
export function accountPush(core: Core, account: string, coins: readonly string[]): object {
  const { unrealisedPnl, ...others } = sums;
  return {
    unrealisedPnL: unrealisedPnl,
    totalEquity: "0",
    ...others,
    coin: coins.map((asset) => ({ ...assetText(core, account, asset), borrow: "0", debts: "0" })),
  };
}

function fees(call: Call): object {
  const { core, params } = call;
  deskOf(core, params);
  const { makerRate, takerRate } = core.engine.ledger.account(accountOf(call));
  return { makerFeeRate: plain(makerRate, pricePrecision), takerFeeRate: plain(takerRate, pricePrecision) };
}

function settings(call: Call): object {
  const { core } = call;
  const { perpetuals } = core.engine;
  const account = accountOf(call);
  const contracts = perpetuals === undefined ? [] : [...core.engine.markets()];
  return {
    uid: core.uid(account),
    accountMode: "unified",
    assetMode: "multi_assets",
    accountLevel: "advanced",
    holdMode: perpetuals?.margin.hedged(account) ? "hedge_mode" : "one_way_mode",
    stpMode: "none",
    symbolConfigList: contracts.map((desk) => {
      const mode = perpetuals?.margin.terms(account, desk.market).mode ?? "cross";
      return {
        category: core.category,
        symbol: desk.market.id,
        marginMode: mode === "cross" ? "crossed" : "isolated",
        leverage: String(core.terms.leverage(account, desk, mode)),
      };
    }),
    coinConfigList: [],
  };
}

const base = "/api/v3/account";

export const accountOperations: readonly Operation[] = [
  { route: ["GET", `${base}/assets`], security: "read", pool: "assets", run: assets },
  { route: ["GET", `${base}/fee-rate`], security: "read", pool: "feeRate", run: fees },
  { route: ["GET", `${base}/settings`], security: "read", pool: "settings", run: settings },
];
