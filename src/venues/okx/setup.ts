/** How the account is set up, as far as orders depend on it. */
import { type AccountConfiguration, getAccountConfiguration, type TdMode } from "../../../generated/okx/spot.ts";
import { type CallContext, untilAborted } from "../../core/call.ts";
import { TransportError, VenueError } from "../../core/errors.ts";
import type { MarginMode, Market, Position, Ticket } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { about, only } from "./errors.ts";

/** Says how an order is margined. Throws only what shows that nothing was sent. */
export type Margining = (market: Market, ticket: Ticket, context: CallContext) => Promise<TdMode>;

/** Reads how the account is set up. */
export async function readSetup({ call }: Pick<Access, "call">, context: CallContext): Promise<AccountConfiguration> {
  return only(await call(getAccountConfiguration, {}, context), getAccountConfiguration.id);
}

/**
 * Orders on spot are margined as the account's mode has it: cash in spot and futures mode, cross in the two others, where
 * nothing is borrowed as long as the account has what it pays with (docs: "Place order", tdMode).
 */
export function spotMargining(access: Pick<Access, "call">): Margining {
  let known: Promise<TdMode> | undefined;
  const read = async (context: CallContext): Promise<TdMode> => {
    try {
      const { acctLv } = await readSetup(access, context);
      return acctLv === "3" || acctLv === "4" ? "cross" : "cash";
    } catch (error) {
      known = undefined;
      throw error;
    }
  };
  return async (_, __, context) => {
    const ending = context.within ?? context.signal;
    for (;;) {
      // Whoever asks first lends its time limit; whoever has waited with it and has time left asks anew where that failed.
      const own = known === undefined;
      known ??= read(context);
      try {
        return await (ending ? untilAborted(known, ending) : known);
      } catch (error) {
        if (error instanceof VenueError) throw error;
        if (!own && ending?.aborted === false) continue;
        const reason = error instanceof TransportError ? error.reason : "network";
        throw new TransportError(reason, "the account's mode could not be read", false, { ...about, cause: error });
      }
    }
  };
}

/**
 * The margin modes of contracts. OKX has no such setting: every order says by itself which position it is about, and cross
 * and isolated positions of one market exist side by side. So what is set is remembered here, and what is open is followed:
 * an order that closes goes to what is there.
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
    const known = this.#open.get(key);
    const open = !amount.isZero();
    if (open) this.#open.set(key, { mode, time });
    else if (known?.mode === mode) this.#open.delete(key);
    return open || known === undefined || known.mode === mode;
  }

  /** All that is open was read at a time: of what was noted before it, nothing is open but what is noted now. */
  forget(before: number): void {
    for (const [key, { time }] of this.#open) if (time < before) this.#open.delete(key);
  }
}
