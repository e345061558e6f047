/** Requests about accounts, which anybody may send: orders, fills, balances, fees and limits. */
import type { Core } from "./core.ts";
import { assetDataText, clearinghouseText, spotStateText } from "./account-text.ts";
import { deskOf } from "./core.ts";
import type { Asked, Operations } from "./operation.ts";
import { accountIn, isFirstDex, periodIn } from "./operation.ts";
import { basicText, fillText, orderText, paymentText, recordText } from "./order-text.ts";
import { nothing } from "./refusal.ts";
import type { Slip } from "./slips.ts";
import { changedAt, isLive } from "./slips.ts";
import { plain, tradeHash } from "./words.ts";

const mostOrders = 2_000;
const mostFills = 2_000;
/** So many fills of an account are kept. */
const keptFills = 10_000;
const mostFundings = 500;

/** What stands or waits, oldest first. */
export function openSlips(core: Core, account: string | undefined): Slip[] {
  return account === undefined ? [] : core.slips.of(account).filter(isLive);
}

/** The latest fills, newest first. */
export function latestFills(core: Core, account: string | undefined): object[] {
  if (account === undefined) return [];
  return core.past.fillsOf(account).slice(-mostFills).reverse().map((past) => fillText(core, past));
}

/** The latest funding payments as events, oldest first. */
export function latestPayments(core: Core, account: string | undefined): object[] {
  if (account === undefined) return [];
  return core.past.paymentsOf(account).slice(-mostFundings)
    .map((past) => ({ time: past.time, ...paymentText(core, past) }));
}

/** Every state that orders have been in, newest first: one that has ended is there twice. */
function history({ core }: Asked, account: string): object[] {
  const states = core.slips.of(account).flatMap((slip) => {
    const last = { time: changedAt(slip), record: recordText(core, slip) };
    if (isLive(slip) || (slip.order === undefined && slip.word !== undefined && slip.updated === slip.created)) {
      return [last];
    }
    const first = {
      order: orderText(core, { ...slip, order: undefined }),
      status: "open",
      statusTimestamp: slip.created,
    };
    return [{ time: slip.created, record: first }, last];
  });
  return states.sort((one, other) => one.time - other.time).reverse().slice(0, mostOrders).map(({ record }) => record);
}

function fillsByTime(asked: Asked): object[] {
  const { core, fields } = asked;
  const account = accountIn(asked);
  const inside = periodIn(fields);
  const reversed = fields.has("reversed") && fields.flag("reversed");
  if (account === undefined) return [];
  const found = core.past.fillsOf(account).slice(-keptFills).filter(({ fill }) => inside(fill.time));
  return (reversed ? found.reverse() : found).slice(0, mostFills).map((past) => fillText(core, past));
}

function feesText({ core }: Asked, account: string | undefined): object {
  const first = { makerRate: 0n, takerRate: 0n };
  const { makerRate, takerRate } = account === undefined ? first : core.engine.ledger.account(account);
  const [maker, taker] = [plain(makerRate, 8), plain(takerRate, 8)];
  const perp = core.pricing !== undefined;
  const [spotAdd, spotCross] = perp ? ["0.0004", "0.0007"] : [maker, taker];
  const [add, cross] = perp ? [maker, taker] : ["0.00015", "0.00045"];
  return {
    dailyUserVlm: [],
    feeSchedule: {
      cross: "0.00045",
      add: "0.00015",
      spotCross: "0.0007",
      spotAdd: "0.0004",
      tiers: { vip: [], mm: [] },
      referralDiscount: "0.04",
      stakingDiscountTiers: [],
    },
    userCrossRate: cross,
    userAddRate: add,
    userSpotCrossRate: spotCross,
    userSpotAddRate: spotAdd,
    activeReferralDiscount: "0.0",
    activeStakingDiscount: null,
  };
}

export const accountOperations: Operations = {
  openOrders: {
    weight: 20,
    run: (asked) =>
      isFirstDex(asked) ? openSlips(asked.core, accountIn(asked)).map((slip) => basicText(asked.core, slip)) : [],
  },
  frontendOpenOrders: {
    weight: 20,
    run: (asked) =>
      isFirstDex(asked) ? openSlips(asked.core, accountIn(asked)).map((slip) => orderText(asked.core, slip)) : [],
  },
  orderStatus: {
    weight: 2,
    run: (asked) => {
      const { core, fields } = asked;
      const id = fields.order("oid");
      const account = accountIn(asked);
      const slip = account === undefined ? undefined : core.slips.find(account, id);
      return slip === undefined ? { status: "unknownOid" } : { status: "order", order: recordText(core, slip) };
    },
  },
  historicalOrders: {
    weight: 20,
    rows: 20,
    run: (asked) => {
      const account = accountIn(asked);
      return account === undefined ? [] : history(asked, account);
    },
  },
  userFills: { weight: 20, rows: 20, run: (asked) => latestFills(asked.core, accountIn(asked)) },
  userFillsByTime: { weight: 20, rows: 20, run: fillsByTime },
  spotClearinghouseState: { weight: 2, run: (asked) => spotStateText(asked.core, accountIn(asked)) },
  clearinghouseState: {
    weight: 2,
    run: (asked) => clearinghouseText(asked.core, isFirstDex(asked) ? accountIn(asked) : undefined, asked.now),
  },
  activeAssetData: {
    weight: 20,
    run: (asked) => {
      const { core, fields } = asked;
      const desk = deskOf(core, fields.text("coin"));
      const account = accountIn(asked);
      if (desk?.market.spec.contract === undefined) throw nothing();
      return assetDataText(core, fields.address("user"), account, desk);
    },
  },
  userFunding: {
    weight: 20,
    rows: 20,
    run: (asked) => {
      const { core, fields } = asked;
      const account = accountIn(asked);
      const inside = periodIn(fields);
      if (account === undefined) return [];
      return core.past.paymentsOf(account).filter(({ time }) => inside(time)).slice(0, mostFundings).map((past) => ({
        time: past.time,
        hash: tradeHash(past.market, past.time),
        delta: { type: "funding", ...paymentText(core, past) },
      }));
    },
  },
  userFees: { weight: 20, run: (asked) => feesText(asked, accountIn(asked)) },
  userRateLimit: {
    weight: 20,
    run: (asked) => {
      const account = accountIn(asked) ?? "";
      const traded = asked.core.past.tradedBy(account);
      const { used, cap } = asked.core.limits.actionsOf(account, traded);
      return { cumVlm: traded.toFixed(2), nRequestsUsed: used, nRequestsCap: cap, nRequestsSurplus: 0 };
    },
  },
  userRole: { weight: 60, run: ({ core, fields }) => core.wallets.roleOf(fields.address("user")) },
  userAbstraction: {
    weight: 20,
    run: (asked) => accountIn(asked) === undefined ? "default" : "unifiedAccount",
  },
};
