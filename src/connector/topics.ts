/** Topics out of a description's channels, and the account's events out of what they bring. */
import type { Channel } from "../core/endpoint.ts";
import type { ErrorContext } from "../core/errors.ts";
import { addressOf, readHot, readOnly } from "../core/stream/channel.ts";
import type { Fill, OrderUpdate, Position } from "../model/mod.ts";
import type { Topic, UserEvent } from "./adapter.ts";
import type { Raws } from "./exchange.ts";

/** The topic of a channel with one kind of message. `read` gets it checked. */
export function topic<P extends object, M, T>(
  channel: Channel<P, M>,
  params: P,
  about: ErrorContext,
  read: (message: M, received: number) => T,
): Topic<T> {
  return {
    address: addressOf(channel, params),
    read: (payload, received) => read(readOnly(channel, payload, about), received),
  };
}

/** The same where a decoder may have read the message: its levels stand until the next frame. */
export function hotTopic<P extends object, M, H, T>(
  channel: Channel<P, M, H>,
  params: P,
  about: ErrorContext,
  read: (message: M | H) => T,
): Topic<T> {
  return { address: addressOf(channel, params), read: (payload) => read(readHot(channel, payload, about)) };
}

/** Orders as events of the account. */
export function orderEvents<R extends Raws>(
  updates: readonly OrderUpdate<R["order"], R["fill"]>[],
): readonly UserEvent<R>[] {
  return updates.map((update) => ({ kind: "order", update }));
}

/** Fills as events of the account. */
export function fillEvents<R extends Raws>(fills: readonly Fill<R["fill"]>[]): readonly UserEvent<R>[] {
  return fills.map((fill) => ({ kind: "fill", fill }));
}

/** Positions as events of the account, each at its own time. */
export function positionEvents<R extends Raws>(positions: readonly Position[]): readonly UserEvent<R>[] {
  return positions.map((position) => ({ kind: "positions", positions: [position], time: position.time }));
}
