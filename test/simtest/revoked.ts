/** F45: the key is taken back while the client is at work. Its account is over; what is public goes on. */
import { AuthenticationError } from "../../src/core/errors.ts";
import type { Instance } from "./instance.ts";
import type { World } from "./world.ts";

/** Requests that may still be made with a key that the venue has refused, within a minute. */
const mostAsked = 60;

/** Takes the key back, waits, and looks at what the client makes of it. */
export async function revoke(
  { simulation, symbols, clock, verdicts, trace }: World,
  instance: Instance,
): Promise<void> {
  const { client, process } = instance;
  trace.add("revoked");
  simulation.revokeKey(simulation.account.key);
  simulation.disconnectAll();
  const asked = process.requests;
  let refusal: unknown;
  client.venue.createOrder({ symbol: symbols[0] ?? "", side: "buy", type: "market", amount: "0.01" })
    .then(() => {}, (error) => refusal = error);
  await clock.pass(60_000);
  verdicts.check("P1", refusal instanceof AuthenticationError, () => `with a key that is gone: ${refusal}`);
  verdicts.check("R1", process.requests - asked <= mostAsked, () => `${process.requests - asked} requests in a minute`);
  for (const symbol of symbols) {
    const state = client.bookState(symbol);
    verdicts.check("L1", state === "live", () => `without a key: the book of ${symbol} is ${state}`);
  }
}
