/**
 * How an account of contracts keeps its positions. Orders do not say which position they are about: the venue reads them by the
 * account's mode, and takes each in either. So what an order says is held against the mode before it is sent.
 */
import {
  type FuturesAccount,
  listFuturesAccounts,
  type Position as RawPosition,
} from "../../../generated/gate/perp.ts";
import type { Call, CallContext } from "../../core/call.ts";
import { ValidationError } from "../../core/errors.ts";
import type { PositionMode, Ticket } from "../../model/mod.ts";
import type { Access } from "./access.ts";

const about = { venue: "gate" } as const;

/** What the contracts settle in that this connector trades. */
export const settle: { readonly settle: "usdt" } = { settle: "usdt" };

/** What contracts know of the account besides. */
export interface ContractAccess extends Access {
  readonly modes: PositionModes;
}

/** The mode of one account, as far as it is known. */
export class PositionModes {
  readonly #call: Call;
  #known: PositionMode | undefined;

  constructor(call: Call) {
    this.#call = call;
  }

  /** Takes note of what an answer tells. Many positions of one contract have no word of ours. */
  learn({ position_mode, in_dual_mode }: FuturesAccount): PositionMode | undefined {
    if (position_mode === undefined && in_dual_mode === undefined) return this.#known;
    if (position_mode === "dual_plus") return this.#known = undefined;
    return this.#known = (position_mode === undefined ? in_dual_mode : position_mode === "dual") ? "hedge" : "oneWay";
  }

  /** The same of a position that changed: it is the only one of its contract, or one of two. */
  learnOf({ mode }: RawPosition): void {
    if (mode === "single") this.#known = "oneWay";
    if (mode === "dual_long" || mode === "dual_short") this.#known = "hedge";
  }

  /** Asks for it. */
  async ask(context: CallContext): Promise<PositionMode> {
    const raw = await this.#call(listFuturesAccounts, { ...settle }, context);
    if (raw.position_mode === "dual_plus") {
      throw new ValidationError("positionMode", "split positions are not supported", about);
    }
    return this.learn(raw) ?? "oneWay";
  }

  /** Refuses an order that does not say which of two positions it is about, or says so where there is one only. */
  async check({ positionSide }: Ticket, context: CallContext): Promise<void> {
    const mode = this.#known ?? await this.ask(context);
    if (mode === "hedge" && positionSide === undefined) {
      throw new ValidationError("positionSide", "is needed: the account keeps long and short positions apart", about);
    }
    if (mode === "oneWay" && positionSide !== undefined) {
      throw new ValidationError("positionSide", "must not be there: the account has one position of a contract", about);
    }
  }
}
