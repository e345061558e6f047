/** What every request to Binance has in common. */

/** Milliseconds after which Binance refuses a request on arrival; the most it allows is 60 000. */
export const recvWindow: number = 5_000;

/** Whose errors they are. */
export const about: { readonly venue: string } = { venue: "binance" };
