/** Margin modes where each order says its own. */
import type { MarginMode, Market, Position, Ticket } from "../../model/mod.ts";

/**
 * The margin modes of contracts, at a venue that has no such setting: every order says by itself which position it is about, and
 * cross and isolated positions of one market exist side by side. So what is set is remembered here, and what is open is
 * followed: an order that closes goes to what is there.
 */
export class MarginModes {
  readonly #set: Map<string, MarginMode> = new Map();
  readonly #open: Map<string, { readonly mode: MarginMode; readonly time: number }> = new Map();

  /** What new orders of a market are margined by. */
  of({ symbol }: Market): MarginMode {
    const open = ["", "long", "short"].map((side) => this.#open.get(`${symbol} ${side}`)).find(Boolean);
    return this.#set.get(symbol) ?? open?.mode ?? "cross";
  }

  set({ symbol }: Market, mode: MarginMode): void {
    this.#set.set(symbol, mode);
  }

  /** What an order is margined by: one that closes something, by what it closes. */
  ofOrder(market: Market, { side, reduceOnly, positionSide }: Ticket): MarginMode {
    const closes = positionSide === undefined ? reduceOnly : (side === "buy") === (positionSide === "short");
    const open = closes ? this.#open.get(`${market.symbol} ${positionSide ?? ""}`) : undefined;
    return open?.mode ?? this.of(market);
  }

  /**
   * Takes note of a position. False where it is the end of one while another one of the same market, margined otherwise, is
   * open: that is no news of the one that is known.
   */
  note({ symbol, side, marginMode: mode = "cross", amount, time }: Position): boolean {
    const key = `${symbol} ${side ?? ""}`;
    const known = this.#open.get(key)?.mode ?? mode;
    const open = !amount.isZero();
    if (open) this.#open.set(key, { mode, time });
    else if (known === mode) this.#open.delete(key);
    return open || known === mode;
  }

  /** All that is open was read at a time: of what was noted before it, nothing is open but what is noted now. */
  forget(before: number): void {
    for (const [key, { time }] of this.#open) if (time < before) this.#open.delete(key);
  }
}
