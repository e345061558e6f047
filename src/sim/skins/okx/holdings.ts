/** What the venue tells of positions and the engine does not keep: their age, fees and funding. */
import type { Atoms, EngineEvent, PositionSide } from "../../engine/mod.ts";
import { PerName } from "../../gateway/budgets.ts";

/** Sums since a position was opened; fees and funding are below zero where they were paid. */
export interface Holding {
  opened: number;
  fee: Atoms;
  funding: Atoms;
  tradeId: string;
}

/** Those of all accounts. */
export class Holdings {
  readonly #holdings = new PerName<Holding>(() => ({ opened: 0, fee: 0n, funding: 0n, tradeId: "" }));

  of(account: string, market: string, side: PositionSide): Holding {
    return this.#holdings.of(`${account} ${market} ${side}`);
  }

  /** `open`: whether there was a position before the fill. */
  read(event: EngineEvent, open: (account: string, market: string, side: PositionSide) => boolean): void {
    if (event.kind === "order" && event.fill?.realized !== undefined) {
      const { account, market, fee, tradeId, time } = event.fill;
      const holding = this.of(account, market, event.order.positionSide);
      if (holding.opened === 0) Object.assign(holding, { opened: time, fee: 0n, funding: 0n });
      holding.fee -= fee;
      holding.tradeId = String(tradeId);
    } else if (event.kind === "funding") {
      this.of(event.account, event.market, event.side).funding += event.amount;
    } else if (event.kind === "position") {
      const { account, market, side } = event.position;
      // The next fill opens another one.
      if (!open(account, market, side)) this.of(account, market, side).opened = 0;
    }
  }
}
