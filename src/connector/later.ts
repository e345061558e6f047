/**
 * What a connector needs once it is connected, and not before: loaded while it connects, or by the first call that comes
 * earlier. One file, as a runtime takes its time for each.
 */
export { readBalances, readOpenOrders, readPositions, reconcile } from "./account/reconcile.ts";
export { Journal } from "./account/journal.ts";
export { FollowedBook } from "./books/livebook.ts";
export { collectCandles } from "./candles.ts";
export { newerThanSeen } from "./newer.ts";
export { deadMansSwitch } from "./orders/deadmans.ts";
