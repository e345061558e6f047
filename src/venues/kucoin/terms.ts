/**
 * What orders of contracts are margined with. The mode is set by contract, and each order has to repeat it. The leverage of
 * cross margin is set by contract, too, and that of isolated margin nowhere: each order says it by itself.
 */
import {
  getCrossMarginLeverage,
  getMarginMode,
  type MarginModeEvent,
  modifyMarginLeverage,
  switchMarginMode,
} from "../../../generated/kucoin/perp.ts";
import { beforehand } from "../../connector/orders/outcome.ts";
import type { Call, CallContext } from "../../core/call.ts";
import { type Decimal, decimal } from "../../core/decimal.ts";
import type { Leverage, MarginMode, Market } from "../../model/mod.ts";
import { about } from "./errors.ts";
import { type Margin, wholeLeverage } from "./map/contract-order.ts";
import { marginModeOf } from "./map/position.ts";

/** What an isolated order says where nothing was set: nothing is borrowed. */
const least = decimal(1);

/** The terms of the account, read where they are needed first and followed from then on. */
export class Terms {
  readonly #call: Call;
  readonly #modes: Map<string, MarginMode> = new Map();
  readonly #isolated: Map<string, Decimal> = new Map();

  constructor(call: Call) {
    this.#call = call;
  }

  /** What an order is to say. Throws only what shows that nothing was sent. */
  async ofOrder(market: Market, context: CallContext): Promise<Margin> {
    const mode = this.#modes.get(market.id) ?? await beforehand(this.#readMode(market, context), about);
    return mode === "cross" ? { mode } : { mode, leverage: wholeLeverage(this.#isolated.get(market.id) ?? least) };
  }

  async read({ id, symbol }: Market, context: CallContext): Promise<Leverage> {
    const marginMode = await this.#readMode({ id }, context);
    if (marginMode === "isolated") return { symbol, leverage: this.#isolated.get(id) ?? least, marginMode };
    const { data } = await this.#call(getCrossMarginLeverage, { symbol: id }, context);
    return { symbol, leverage: decimal(data.leverage), marginMode };
  }

  async setLeverage({ id }: Market, leverage: Decimal, context: CallContext): Promise<void> {
    wholeLeverage(leverage);
    const mode = this.#modes.get(id) ?? await this.#readMode({ id }, context);
    if (mode === "isolated") return void this.#isolated.set(id, leverage);
    await this.#call(modifyMarginLeverage, { symbol: id, leverage: leverage.toFixed() }, context);
  }

  async setMode({ id }: Market, mode: MarginMode, context: CallContext): Promise<void> {
    const marginMode = mode === "isolated" ? "ISOLATED" : "CROSS";
    const { data } = await this.#call(switchMarginMode, { symbol: id, marginMode }, context);
    this.#modes.set(id, marginModeOf(data.marginMode));
  }

  /** Modes that were set, here or elsewhere. */
  toldModes(event: MarginModeEvent): void {
    for (const [id, mode] of Object.entries(event)) this.#modes.set(id, marginModeOf(mode));
  }

  /** What was told may have been missed meanwhile. */
  forget(): void {
    this.#modes.clear();
  }

  async #readMode({ id }: Pick<Market, "id">, context: CallContext): Promise<MarginMode> {
    const { data } = await this.#call(getMarginMode, { symbol: id }, context);
    const mode = marginModeOf(data.marginMode);
    this.#modes.set(id, mode);
    return mode;
  }
}
