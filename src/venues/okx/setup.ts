/** How the account is set up, as far as orders depend on it. */
import { type AccountConfiguration, getAccountConfiguration, type TdMode } from "../../../generated/okx/spot.ts";
import { type CallContext, untilAborted } from "../../core/call.ts";
import { TransportError, VenueError } from "../../core/errors.ts";
import type { Market, Ticket } from "../../model/mod.ts";
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
