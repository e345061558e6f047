/** Balances, positions and margin as the venue writes them. Simulated accounts have one balance for each token ("unified"). */
import type { Atoms, Desk, PositionView } from "../../engine/mod.ts";
import { notional, toDecimal } from "../../engine/mod.ts";
import type { Core } from "./core.ts";
import { tokens } from "./venue.ts";
import { plain, priceText, quotient, sizeText, worthText } from "./words.ts";

/** What a token of an account is held by: orders, and as margin. */
function heldOf(core: Core, account: string, asset: string): Atoms {
  const { free, locked } = core.engine.ledger.balance(core.engine.ledger.account(account), asset);
  const needed = core.engine.perpetuals?.margin.standing(account, asset).initial ?? 0n;
  const held = locked + needed;
  return held > free + locked ? free + locked : held;
}

/** All tokens that an account has. */
export function spotStateText(core: Core, account: string | undefined): object {
  if (account === undefined) return { balances: [] };
  const owner = core.engine.ledger.account(account);
  const balances = tokens.flatMap(({ name }, token) => {
    const asset = core.engine.assets.get(name);
    if (asset === undefined) return [];
    const { free, locked } = core.engine.ledger.balance(owner, name);
    if (free + locked === 0n) return [];
    return [{
      coin: name,
      token,
      total: plain(free + locked, asset.precision),
      hold: plain(heldOf(core, account, name), asset.precision),
      entryNtl: "0.0",
    }];
  });
  return { balances };
}

const size = (quantity: Atoms): Atoms => quantity < 0n ? -quantity : quantity;

interface Sums {
  readonly unrealized: Atoms;
  readonly worth: Atoms;
  readonly signed: Atoms;
  readonly used: Atoms;
}

function sumsOf(desk: Desk, view: PositionView): Sums {
  const worth = notional(desk.market, view.markPrice, size(view.quantity));
  return {
    unrealized: view.unrealized,
    worth,
    signed: view.quantity < 0n ? -worth : worth,
    used: view.terms.mode === "isolated" ? view.margin + view.unrealized : worth / BigInt(view.terms.leverage),
  };
}

function positionText(core: Core, view: PositionView): object {
  const desk = core.engine.desk(view.market);
  const { worth, signed, used } = sumsOf(desk, view);
  const { leverage, mode } = view.terms;
  const margin = toDecimal(worth, desk.market.worthPrecision).div(leverage);
  return {
    type: "oneWay",
    position: {
      coin: view.market,
      szi: sizeText(desk, view.quantity),
      leverage: {
        type: mode,
        value: leverage,
        ...(mode === "isolated" ? { rawUsd: worthText(desk, used - signed) } : {}),
      },
      entryPx: priceText(view.entryPrice),
      positionValue: worthText(desk, worth),
      unrealizedPnl: worthText(desk, view.unrealized),
      returnOnEquity: quotient(toDecimal(view.unrealized, desk.market.worthPrecision), margin, 10),
      liquidationPx: view.liquidationPrice === 0n ? null : priceText(view.liquidationPrice),
      marginUsed: worthText(desk, used),
      maxLeverage: desk.market.spec.contract?.leverage.most ?? 1,
      cumFunding: fundingOf(core, view, desk),
    },
  };
}

/** What was paid for funding: since ever, and since the position was opened. */
function fundingOf(core: Core, { account, market }: PositionView, desk: Desk): object {
  const own = core.past.paymentsOf(account).filter((payment) => payment.market === market);
  const opened =
    core.past.fillsOf(account).findLast(({ fill, before }) => fill.market === market && before === 0n)?.fill
      .time ?? 0;
  const paid = (since: number): string =>
    worthText(desk, own.reduce((sum, { time, amount }) => time < since ? sum : sum - amount, 0n));
  const changed = core.past.fillsOf(account).findLast(({ fill }) => fill.market === market)?.fill.time ?? 0;
  return { allTime: paid(0), sinceOpen: paid(opened), sinceChange: paid(changed) };
}

/** Positions and margin of an account. */
export function clearinghouseText(core: Core, account: string | undefined, now: number): object {
  const { perpetuals, ledger } = core.engine;
  const views = account === undefined
    ? []
    : (perpetuals?.view(account) ?? []).filter(({ quantity }) => quantity !== 0n);
  const decimals = core.engine.assets.get("USDC")?.precision ?? 0;
  const summary = (own: readonly PositionView[], cash: Atoms): object => {
    const sums = own.map((view) => sumsOf(core.engine.desk(view.market), view));
    const total = (name: keyof Sums): Atoms => sums.reduce((sum, one) => sum + one[name], 0n);
    const value = cash + total("unrealized");
    return {
      accountValue: plain(value, decimals),
      totalNtlPos: plain(total("worth"), decimals),
      totalRawUsd: plain(value - total("signed"), decimals),
      totalMarginUsed: plain(total("used"), decimals),
    };
  };
  const cross = views.filter(({ terms }) => terms.mode === "cross");
  const margin = perpetuals !== undefined && account !== undefined;
  const { free, locked } = margin ? ledger.balance(ledger.account(account), "USDC") : { free: 0n, locked: 0n };
  const standing = margin ? perpetuals.margin.standing(account, "USDC") : { equity: 0n, initial: 0n, maintenance: 0n };
  const left = standing.equity - standing.initial;
  return {
    marginSummary: summary(views, free + locked),
    crossMarginSummary: summary(cross, free),
    crossMaintenanceMarginUsed: plain(standing.maintenance, decimals),
    withdrawable: plain(left > 0n ? left : 0n, decimals),
    assetPositions: views.map((view) => positionText(core, view)),
    time: now,
  };
}

/** The terms of an account for a coin, and how much it may trade. */
export function assetDataText(core: Core, user: string, account: string | undefined, desk: Desk): object {
  const { perpetuals } = core.engine;
  const { market } = desk;
  const first = market.spec.contract?.leverage.first ?? 1;
  const terms = account === undefined || perpetuals === undefined
    ? { leverage: first, mode: "cross" as const }
    : perpetuals.margin.terms(account, market);
  const standing = account === undefined ? undefined : perpetuals?.margin.standing(account, market.settle);
  const left = standing === undefined ? 0n : standing.equity - standing.initial;
  const free = left > 0n ? left : 0n;
  const mark = core.pricing?.of(market.id).mark ?? desk.lastPrice;
  const most = mark === 0n ? 0n : free * BigInt(terms.leverage) * market.quoteUnit / mark;
  const lots = sizeText(desk, most - most % market.rules.step);
  const amount = worthText(desk, free);
  return {
    user,
    coin: market.id,
    leverage: {
      type: terms.mode,
      value: terms.leverage,
      ...(terms.mode === "isolated" ? { rawUsd: "0.0" } : {}),
    },
    maxTradeSzs: [lots, lots],
    availableToTrade: [amount, amount],
    markPx: priceText(mark),
  };
}
