/** What an engine does besides matching where its markets are perpetual contracts: terms, marks, funding, liquidation. */
import type { Atoms } from "./amounts.ts";
import { wholeRate } from "./amounts.ts";
import { remaining } from "./book.ts";
import type { Desk } from "./desk.ts";
import { isOpen } from "./desk.ts";
import { ContractSettlement } from "./contracts.ts";
import type { Ledger } from "./ledger.ts";
import { liquidationPrice, maintenance, Margin, type MarginMode, type Terms } from "./margin.ts";
import { notional, reduces } from "./market.ts";
import { entryPrice, Positions, size, trade, unrealized } from "./positions.ts";
import type { Order, OrderRequest, Position, PositionSide, Rejection, Report } from "./types.ts";

/** The account that takes what nobody buys of a liquidated position. */
export const insuranceAccount = "insurance";

/** What perpetuals need from the engine. */
export interface PerpetualHooks {
  readonly report: Report;
  readonly ledger: Ledger;
  desk(market: string): Desk | undefined;
  openOrders(account: string): Iterable<Order>;
  /** Puts an order of the venue itself to work; it needs no margin. */
  place(account: string, market: string, request: OrderRequest, now: number): void;
}

/** A position with what can be said of it at the mark price. */
export interface PositionView extends Position {
  readonly entryPrice: Atoms;
  readonly markPrice: Atoms;
  /** 0 where no price liquidates it. */
  readonly liquidationPrice: Atoms;
  readonly unrealized: Atoms;
  readonly maintenance: Atoms;
  readonly terms: Readonly<Terms>;
}

interface Marked {
  mark: Atoms;
  index: Atoms;
}

/** Perpetual contracts of one engine. */
export class Perpetuals {
  readonly positions: Positions = new Positions();
  readonly margin: Margin;
  readonly #hooks: PerpetualHooks;
  readonly #marks = new Map<string, Marked>();
  /** Positions that changed since the last command was completed. */
  readonly #moved = new Set<Position>();
  #liquidations = 0;

  constructor(hooks: PerpetualHooks) {
    this.#hooks = hooks;
    const { ledger, openOrders } = hooks;
    ledger.open(insuranceAccount, 0n, 0n, true);
    this.margin = new Margin({
      ledger,
      positions: this.positions,
      openOrders: (account) => openOrders.call(hooks, account),
      contract: (id) => {
        const desk = hooks.desk(id);
        return desk?.market.spec.contract && { market: desk.market, mark: this.mark(id).mark || desk.lastPrice };
      },
    });
  }

  /** How the trades of a market of contracts are settled. */
  settlement(desk: Desk): ContractSettlement {
    const { ledger } = this.#hooks;
    const { positions, margin } = this;
    return new ContractSettlement(desk, { ledger, positions, margin, moved: (position) => this.#moved.add(position) });
  }

  /** The mark and index price of a market; 0 before the first. */
  mark(market: string): Readonly<Marked> {
    return this.#marks.get(market) ?? { mark: 0n, index: 0n };
  }

  /** Why an order cannot be placed, besides the rules of its market. */
  refusal(desk: Desk, account: string, request: OrderRequest): Rejection | undefined {
    const side = request.positionSide ?? "both";
    if (this.margin.hedged(account) !== (side !== "both")) return "position-side";
    const order = { side: request.side, positionSide: side, reduceOnly: request.reduceOnly ?? false };
    if (!reduces(order)) return undefined;
    const { quantity } = this.positions.of(account, desk.market.id, side);
    const opposite = request.side === "sell" ? quantity > 0n : quantity < 0n;
    return opposite ? undefined : "nothing-to-reduce";
  }

  setLeverage(account: string, market: string, leverage: number): Rejection | undefined {
    const desk = this.#desk(market);
    const most = desk.market.spec.contract?.leverage.most ?? 1;
    if (!Number.isInteger(leverage) || leverage < 1 || leverage > most) return "leverage";
    const terms = this.margin.terms(account, desk.market);
    // What was set aside for an isolated position at a higher leverage would be too little.
    if (terms.mode === "isolated" && leverage < terms.leverage && this.#isOpen(account, market)) return "restricted";
    const before = terms.leverage;
    terms.leverage = leverage;
    const { equity, initial } = this.margin.standing(account, desk.market.settle);
    if (initial <= equity || leverage >= before) return undefined;
    terms.leverage = before;
    return "funds";
  }

  setMarginMode(account: string, market: string, mode: MarginMode): Rejection | undefined {
    const terms = this.margin.terms(account, this.#desk(market).market);
    if (terms.mode === mode) return "no-change";
    if (this.#isOpen(account, market) || this.#hasOrders(account, market)) return "restricted";
    terms.mode = mode;
    return undefined;
  }

  /** Sets more aside for an isolated position, or with a minus gives some of it back. */
  moveMargin(account: string, market: string, side: PositionSide, amount: Atoms): Rejection | undefined {
    const { ledger } = this.#hooks;
    const desk = this.#desk(market);
    const position = this.positions.of(account, market, side);
    if (this.margin.terms(account, desk.market).mode !== "isolated" || position.quantity === 0n) return "restricted";
    const place = this.#priced(desk);
    const needed = notional(desk.market, place.mark, size(position.quantity)) /
      BigInt(this.margin.terms(account, desk.market).leverage);
    const left = position.margin + amount + unrealized(desk.market, position, place.mark);
    if (amount > 0n ? ledger.free(ledger.account(account), desk.market.settle) < amount : left < needed) return "funds";
    ledger.lock(ledger.account(account), desk.market.settle, amount);
    position.margin += amount;
    this.#moved.add(position);
    return undefined;
  }

  setHedged(account: string, hedged: boolean): Rejection | undefined {
    if (this.margin.hedged(account) === hedged) return "no-change";
    for (const position of this.positions.ofAccount(account)) if (position.quantity !== 0n) return "restricted";
    if (this.#hasOrders(account)) return "restricted";
    this.margin.setHedged(account, hedged);
    return undefined;
  }

  /** Everything that is or was open, with what it comes to at the mark price. */
  view(account: string): PositionView[] {
    return [...this.positions.ofAccount(account)].map((position) => this.#view(position));
  }

  /** Values positions at another price, and liquidates those that are not backed any more. */
  setMark(market: string, mark: Atoms, index: Atoms, now: number): void {
    this.#desk(market);
    this.#marks.set(market, { mark, index });
    this.#hooks.report({ kind: "mark", time: now, market, mark, index });
    this.#watch(now);
  }

  /** Longs pay shorts `rate` of what they hold, in units of 10^-8; where it is negative, the other way round. */
  fund(market: string, rate: Atoms, now: number): void {
    const { ledger, report } = this.#hooks;
    const desk = this.#desk(market);
    const { mark } = this.#priced(desk);
    for (const account of [...this.positions.accounts()]) {
      for (const position of this.positions.ofAccount(account)) {
        if (position.market !== market || position.quantity === 0n) continue;
        const due = notional(desk.market, mark, size(position.quantity)) * rate / wholeRate;
        const amount = position.quantity > 0n ? -due : due;
        ledger.gain(ledger.account(account), desk.market.settle, amount);
        ledger.collect(desk.market.settle, -amount);
        if (ledger.account(account).silent) continue;
        report({ kind: "funding", time: now, market, account, side: position.side, rate, amount });
      }
    }
    this.#watch(now);
  }

  /** Ends what cannot close anything any more, and reports what moved. To be called at the end of each command. */
  complete(now: number): void {
    for (const position of this.#moved) {
      for (const order of [...this.#hooks.openOrders(position.account)]) {
        const desk = this.#hooks.desk(order.market);
        if (desk === undefined || order.market !== position.market || !reduces(order) || !isOpen(order)) continue;
        if (desk.settlement.most(order) === 0n) desk.end(order, "expired", now, "nothing-to-reduce");
      }
    }
    for (const position of this.#moved) {
      if (this.#hooks.ledger.account(position.account).silent) continue;
      this.#hooks.report({ kind: "position", time: now, position: { ...position } });
    }
    this.#moved.clear();
  }

  #view(position: Position): PositionView {
    const desk = this.#desk(position.market);
    const { market } = desk;
    const place = this.#priced(desk);
    const terms = this.margin.terms(position.account, market);
    const own = maintenance(place, position);
    const earned = unrealized(market, position, place.mark);
    let backing = position.margin;
    if (terms.mode === "cross") {
      const standing = this.margin.standing(position.account, market.settle);
      // What the others have earned stands for it, less what they need themselves.
      backing = standing.equity - earned - (standing.maintenance - own);
    }
    return {
      ...position,
      entryPrice: entryPrice(market, position),
      markPrice: place.mark,
      liquidationPrice: liquidationPrice(market, position, backing),
      unrealized: earned,
      maintenance: own,
      terms: { ...terms },
    };
  }

  /** Looks at every account that is nobody of the crowd. */
  #watch(now: number): void {
    for (const account of [...this.positions.accounts()]) {
      if (this.#hooks.ledger.account(account).silent) continue;
      const open = [...this.positions.ofAccount(account)].filter(({ quantity }) => quantity !== 0n);
      const assets = new Set(open.map(({ market }) => this.#desk(market).market.settle));
      for (const asset of assets) {
        const { equity, maintenance: needed } = this.margin.standing(account, asset);
        const cross = open.filter((position) => this.#settles(position, asset) && this.#modeOf(position) === "cross");
        if (needed > 0n && equity < needed) this.#liquidate(account, cross, now);
      }
      for (const position of open) {
        if (this.#modeOf(position) !== "isolated") continue;
        const place = this.#priced(this.#desk(position.market));
        const backed = position.margin + unrealized(place.market, position, place.mark);
        if (backed < maintenance(place, position)) this.#liquidate(account, [position], now);
      }
    }
  }

  /** Cancels what is open in their markets, and closes the positions against the book; what is left of them goes to the house. */
  #liquidate(account: string, positions: readonly Position[], now: number): void {
    for (const order of [...this.#hooks.openOrders(account)]) {
      if (!isOpen(order) || !positions.some(({ market }) => market === order.market)) continue;
      this.#hooks.desk(order.market)?.end(order, "expired", now, "liquidation");
    }
    for (const position of positions) {
      if (position.quantity === 0n) continue;
      this.#hooks.place(account, position.market, {
        side: position.quantity > 0n ? "sell" : "buy",
        type: "market",
        clientId: `autoclose-${++this.#liquidations}`,
        quantity: size(position.quantity),
        reduceOnly: true,
        positionSide: position.side,
      }, now);
      if (position.quantity !== 0n) this.#takeOver(position);
    }
  }

  /** The house takes a position at the mark price. */
  #takeOver(position: Position): void {
    const { ledger } = this.#hooks;
    const { market, mark } = this.#priced(this.#desk(position.market));
    const quantity = size(position.quantity);
    const worth = notional(market, mark, quantity);
    const [side, other] = position.quantity > 0n ? ["sell", "buy"] as const : ["buy", "sell"] as const;
    const { realized } = trade(market, position, side, quantity, worth);
    ledger.lock(ledger.account(position.account), market.settle, -position.margin);
    position.margin = 0n;
    ledger.gain(ledger.account(position.account), market.settle, realized);
    const house = this.positions.of(insuranceAccount, market.id, "both");
    ledger.gain(ledger.account(insuranceAccount), market.settle, trade(market, house, other, quantity, worth).realized);
    this.#moved.add(position);
  }

  #priced(desk: Desk): { readonly market: Desk["market"]; readonly mark: Atoms } {
    return { market: desk.market, mark: this.mark(desk.market.id).mark || desk.lastPrice };
  }

  #modeOf({ account, market }: Position): MarginMode {
    return this.margin.terms(account, this.#desk(market).market).mode;
  }

  #settles({ market }: Position, asset: string): boolean {
    return this.#desk(market).market.settle === asset;
  }

  #isOpen(account: string, market: string): boolean {
    const sides: readonly PositionSide[] = ["both", "long", "short"];
    return sides.some((side) => this.positions.of(account, market, side).quantity !== 0n);
  }

  #hasOrders(account: string, market?: string): boolean {
    for (const order of this.#hooks.openOrders(account)) {
      if (remaining(order) > 0n && (market === undefined || order.market === market)) return true;
    }
    return false;
  }

  #desk(market: string): Desk {
    const desk = this.#hooks.desk(market);
    if (desk?.market.spec.contract === undefined) throw new Error(`no contract ${market}`);
    return desk;
  }
}
