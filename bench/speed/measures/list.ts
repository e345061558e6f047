import { checksums } from "./checksum.ts";
import { events } from "./events.ts";
import { largeBooks, smallBooks } from "./books.ts";
import { loading } from "./loading.ts";
import { many } from "./many.ts";
import { orders } from "./orders.ts";
import { sockets } from "./sockets.ts";
import { cancels } from "./cancels.ts";
import { reads } from "./reads.ts";
import { resync } from "./resync.ts";
import { runtimes } from "./runtimes.ts";
import type { Measure } from "./setting.ts";
import { starting } from "./starting.ts";
import { tail } from "./tail.ts";

/** All measures, in the order in which they are made. */
export const measures: readonly Measure[] = [
  largeBooks,
  smallBooks,
  events,
  sockets,
  orders,
  tail,
  cancels,
  checksums,
  reads,
  loading,
  many,
  starting,
  runtimes,
  resync,
];
