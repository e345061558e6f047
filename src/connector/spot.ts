/** The spot standard: one asset for another. */
import type { Exchange, Raws } from "./exchange.ts";

/** Spot trading on one venue. */
export type Spot<R extends Raws = Raws> = Exchange<R>;
