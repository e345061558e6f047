/** Operations about the funds and the fees of a spot account. */
import { pricePrecision } from "../../engine/mod.ts";
import { accountOf, type Call, type Core, deskOf, type Operation } from "./operation.ts";
import { decimals } from "./venue.ts";
import { plain } from "./words.ts";

/** What an account has of an asset. */
export function holdingText(
  { engine: { ledger } }: Core,
  account: string,
  asset: string,
): { readonly total: string; readonly available: string; readonly locked: string } {
  const { free, locked } = ledger.balance(ledger.account(account), asset);
  return { total: plain(free + locked, decimals), available: plain(free, decimals), locked: plain(locked, decimals) };
}

function accounts(call: Call): object {
  const { core, params } = call;
  const account = accountOf(call);
  const wanted = params.text("currency");
  return [...core.engine.ledger.account(account).balances.keys()]
    .filter((asset) => wanted === undefined || asset === wanted)
    .map((asset) => {
      const { available, locked } = holdingText(core, account, asset);
      return { currency: asset, available, locked, update_id: core.engine.sequence };
    });
}

function fees(call: Call): object {
  const { core, params } = call;
  const { market } = params.has("currency_pair") ? deskOf(core, params) : { market: { id: "" } };
  const { makerRate, takerRate } = core.engine.ledger.account(accountOf(call));
  return {
    user_id: core.uid(accountOf(call)),
    taker_fee: plain(takerRate, pricePrecision),
    maker_fee: plain(makerRate, pricePrecision),
    gt_discount: false,
    gt_taker_fee: "0",
    gt_maker_fee: "0",
    loan_fee: "0.18",
    point_type: "1",
    currency_pair: market.id,
    debit_fee: 3,
  };
}

export const spotAccount: readonly Operation[] = [
  { route: ["GET", "/api/v4/spot/accounts"], security: "read", pool: "listSpotAccounts", run: accounts },
  { route: ["GET", "/api/v4/spot/fee"], security: "read", pool: "getFee", run: fees },
];
