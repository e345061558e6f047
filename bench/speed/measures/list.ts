import { largeBooks, smallBooks } from "./books.ts";
import { events } from "./events.ts";
import type { Measure } from "./setting.ts";

/** All measures, in the order in which they are made. */
export const measures: readonly Measure[] = [largeBooks, smallBooks, events];
