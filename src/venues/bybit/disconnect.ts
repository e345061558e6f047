/**
 * The disconnect protection as a dead man's switch (docs: order/dcp, websocket/private/dcp). The venue cancels a product's
 * orders when no private socket that follows its topic has been there for a window of time. It counts from the loss of the
 * last of them: never before the time that is told, and as long after our last word as the socket still stood.
 */
import {
  type ControlReplyFrame,
  controlReplyFrameSchema,
  dcpInfo,
  setDisconnectCancelAll,
} from "../../../generated/bybit/spot.ts";
import type { DeadMansEntry } from "../../connector/orders/deadmans.ts";
import type { Request } from "../../core/endpoint.ts";
import { PermissionError, TransportError, ValidationError, VenueError } from "../../core/errors.ts";
import type { Session } from "../../core/session.ts";
import type { Listener, Stream } from "../../core/stream/stream.ts";
import { inTime } from "./auth.ts";
import { about } from "./errors.ts";

/** Milliseconds after which a window that was set has to be in force: the venue needs some ten seconds. */
const settling = 15_000;
/** The topic brings no events. */
const patience = 60 * 60_000;

const products = {
  SPOT: "dcp.spot",
  DERIVATIVES: "dcp.future",
} as const;

/** Leaves a topic, and hears that it is left: a socket that ends before that is lost to the venue. */
const leaving: Request<{ readonly args: readonly string[] }, ControlReplyFrame> = {
  id: "leaveDisconnect",
  server: "private",
  method: "unsubscribe",
  auth: "none",
  cost: {},
  params: { args: { required: true } },
  answer: controlReplyFrameSchema,
};

/** How the switch of one product is set, on accounts for which the venue's staff has made it available. */
export function disconnectEntry(
  { call, request, clock }: Session,
  stream: Stream | undefined,
  product: keyof typeof products,
): DeadMansEntry {
  let leave: (() => void) | undefined;
  let following = false;
  /** The window that was asked for last, in seconds, and when. */
  let wanted: { readonly seconds: number; readonly at: number } | undefined;
  const listener: Listener = {
    data: () => {},
    live: () => (following = true),
    lost: () => (following = false),
    unreadable: () => {},
    silent: () => Promise.resolve(true),
    patience,
  };
  return {
    limits: { min: 3_000, max: 300_000 },
    byMarket: false,
    arm: async (timeout, _markets, context) => {
      if (!stream) throw new ValidationError("credentials", "are needed for this", about);
      const { dcpInfos } = (await call(dcpInfo, { ...inTime }, context)).result;
      const found = dcpInfos?.find((info) => info.product === product);
      if (found?.dcpStatus !== "ON") {
        const text = "the disconnect protection is not available for this account: the venue's staff switches it on";
        throw new PermissionError(text, { ...about, operation: dcpInfo.id, code: "0" });
      }
      const seconds = Math.ceil(timeout / 1_000);
      if (wanted?.seconds !== seconds) {
        const at = clock.monotonic();
        await call(setDisconnectCancelAll, { product, timeWindow: seconds, ...inTime }, context);
        wanted = { seconds, at };
      } else if (found.timeWindow !== String(seconds) && clock.monotonic() - wanted.at > settling) {
        wanted = undefined;
        const text = `the window is ${found.timeWindow} seconds, and not ${seconds}`;
        throw new VenueError(text, { ...about, operation: dcpInfo.id, code: "0" });
      }
      leave ??= await stream.add(products[product], listener, context);
      if (!following) throw new TransportError("network", "no socket follows the topic", false, about);
    },
    disarm: async (_markets, context) => {
      wanted = undefined;
      if (!stream || !leave) return;
      // A loss counts already: what takes that back is a socket that follows the topic, and only then leaves it.
      if (!following) {
        throw new TransportError("network", "no socket follows the topic: the venue counts", false, about);
      }
      await request(stream, leaving, { args: [products[product]] }, context);
      leave();
      leave = undefined;
      following = false;
    },
  };
}
