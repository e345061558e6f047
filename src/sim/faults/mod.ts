/** Faults between a simulated venue and its clients, by their numbers, and the plane that they act on. */
import * as books from "./books.ts";
import type { Fault } from "./fault.ts";
import * as orders from "./orders.ts";
import * as venue from "./venue.ts";

export type { Fate, Fault, Hooks, OpenSocket, RequestFate, Stage, Wires } from "./fault.ts";
export { FaultPlane } from "./plane.ts";
export type { PlaneOptions } from "./plane.ts";
export { renumberings } from "./books.ts";

/** Every fault there is, in the order of their numbers. */
export const faults: readonly Fault[] = [
  books.changeLost,
  books.changeDoubled,
  books.changesReordered,
  books.snapshotOld,
  books.snapshotRefused,
  books.numberingAnew,
  books.checksumWrong,
  books.unknownLevel,
  books.channelSilent,
  venue.halfOpen,
  venue.rotation,
  venue.abnormalClose,
  venue.flapping,
  venue.pieces,
  books.unreadable,
  books.subscriptionUnheard,
  books.lateAfterLeaving,
  orders.createLost,
  orders.createUnanswered,
  orders.createFails,
  orders.answerLate,
  orders.requestLate,
  orders.saidToBeThere,
  orders.eventsOutOfStep,
  orders.eventsTwice,
  orders.privateStreamDown,
  orders.readsLag,
  orders.queriesFail,
  orders.historyLags,
  orders.cancelGoesWrong,
  orders.amendGoesWrong,
  venue.eventsEnded,
  venue.tooMany,
  venue.budgetShared,
  venue.untimely,
  venue.unreachable,
  venue.maintenance,
];
