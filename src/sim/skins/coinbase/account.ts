/** Operations about the account's funds, rates and keys. */
import { toText } from "../../engine/mod.ts";
import { accountOf, type Call, type Operation } from "./operation.ts";
import { decimals, makerRate, takerRate } from "./venue.ts";
import { timeText } from "./words.ts";

const money = new Set(["USD"]);
const portfolio = "b87a2d3f-8a1e-49b3-a4ea-402d8c389aca";

function accounts(call: Call): object {
  const { core, now } = call;
  const { ledger } = core.engine;
  const account = ledger.account(accountOf(call));
  const listed = [...account.balances.keys()].map((currency, at) => {
    const { free, locked } = ledger.balance(account, currency);
    const amount = (atoms: bigint) => ({ value: toText(atoms, decimals), currency });
    return {
      uuid: `8bfc20d7-f7c6-4422-bf07-${String(at).padStart(12, "0")}`,
      name: `${currency} Wallet`,
      currency,
      available_balance: amount(free),
      default: at === 0,
      active: true,
      created_at: timeText(now),
      updated_at: timeText(now),
      deleted_at: null,
      type: money.has(currency) ? "ACCOUNT_TYPE_FIAT" : "ACCOUNT_TYPE_CRYPTO",
      ready: true,
      hold: amount(locked),
      retail_portfolio_id: portfolio,
      platform: "ACCOUNT_PLATFORM_CONSUMER",
    };
  });
  return { accounts: listed, has_next: false, cursor: "", size: listed.length };
}

function summary(): object {
  return {
    total_volume: 0,
    total_fees: 0,
    fee_tier: { pricing_tier: "Advanced 1", taker_fee_rate: takerRate, maker_fee_rate: makerRate },
    total_balance: "0",
  };
}

function permissions(): object {
  const can = { can_view: true, can_trade: true, can_transfer: false };
  return { ...can, portfolio_uuid: portfolio, portfolio_type: "DEFAULT" };
}

const root = "/api/v3/brokerage";

export const accountOperations: readonly Operation[] = [
  { route: ["GET", `${root}/accounts`], run: accounts },
  { route: ["GET", `${root}/transaction_summary`], run: summary },
  { route: ["GET", `${root}/key_permissions`], run: permissions },
];
