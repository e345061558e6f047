/** What a mocked venue's channels say of what happens. */
import type { EngineEvent, SkinContext } from "../../sim/mod.ts";
import type { Channel, Topic } from "../../sim/gateway/topics.ts";
import { intervalOf } from "../../sim/market-data/candles.ts";
import {
  always,
  bookChannel,
  candleChannel,
  type DepthChange,
  depthChannel,
  levelChannel,
  tradesChannel,
  whenTraded,
} from "../../sim/market-data/channels.ts";
import type { ChannelHook } from "./hooks.ts";
import type { House } from "./house.ts";
import type { HouseLevel } from "./words.ts";
import type { MockTopic } from "./mock.ts";

/** A channel that tells of a market. */
export type MarketHook = Exclude<ChannelHook, { readonly kind: "account" }>;

/** Payloads of one moment. */
export type Payloads = readonly unknown[];

/** What a topic of the public says, in one market. */
export function marketTopic(
  name: string,
  hook: MarketHook,
  market: string,
  params: MockTopic["params"],
  house: House,
  { engine, tape, clock }: SkinContext,
): Topic<Payloads> {
  const desk = engine.desk(market);
  const levels = (side: readonly (readonly [bigint, bigint])[]): HouseLevel[] =>
    side.map((level) => house.level(market, level));
  const channel = (): Channel<Payloads> => {
    switch (hook.kind) {
      case "book": {
        const { levels: depth, begin } = hook;
        const book = () => house.book(market, depth);
        if (depth === undefined) {
          const write = ({ first, last, bids, asks }: DepthChange): Payloads => [
            hook.change({ market, first, last, bids: levels(bids), asks: levels(asks), book: book() }, house),
          ];
          return hook.every === 0 ? levelChannel(write) : depthChannel(desk, hook.every, write);
        }
        // What has changed and is as it was before, or is deeper, is told by nobody: the last number is that of what was told.
        let told = desk.updateId;
        return bookChannel(desk, depth, hook.every, {
          snapshot: ({ bids, asks }) =>
            begin === undefined
              ? []
              : [begin({ sequence: told, bids: levels(bids), asks: levels(asks) }, market, house)],
          change: ({ to, bids, asks }) => {
            const side = (all: typeof bids): HouseLevel[] =>
              levels(all.filter(({ fallen }) => fallen !== true).map(({ price, quantity }) => [price, quantity]));
            const change = { market, first: told + 1, last: to, bids: side(bids), asks: side(asks), book: book() };
            told = to;
            return [hook.change(change, house)];
          },
        });
      }
      case "trades":
        return {
          ...tradesChannel((trades) => hook.tell(trades.map((trade) => house.trade(trade)), house)),
          begin: () => hook.begin === undefined ? undefined : [hook.begin(house.trades(market), house)],
        };
      case "ticker":
        return whenTraded(tape.of(market), hook.every, () => [hook.tell(house.ticker(market), house)]);
      case "candles": {
        const interval = hook.interval(params);
        const span = intervalOf(interval);
        if (span === undefined) throw new RangeError(`no interval ${interval}`);
        return candleChannel(tape.of(market), span, hook.every, clock.now(), (bar, closed) => [
          hook.tell(house.candle(market, bar, span.close(bar.start), closed), market, interval, house),
        ]);
      }
      case "funding":
        return always(hook.every, () => [hook.tell(market, house)]);
    }
  };
  return { name, channels: new Map([[market, channel()]]) };
}

/** What a channel of the account says of an event. */
export function accountPayloads(
  hook: ChannelHook & { readonly kind: "account" },
  event: EngineEvent,
  house: House,
): Payloads {
  if (!house.own(event)) return [];
  switch (event.kind) {
    case "order":
      return hook.order?.(house.order(event.order), event.fill && house.fill(event.fill), house) ?? [];
    case "balances":
      return hook.balances?.(
        event.balances.map(({ asset, free, locked }) => ({
          asset,
          total: house.of(asset, free + locked),
          free: house.of(asset, free),
          held: house.of(asset, locked),
        })),
        house,
      ) ?? [];
    case "position": {
      const { market, side } = event.position;
      const position = house.positions().find((one) => one.market === market && one.side === side);
      return position === undefined ? [] : hook.position?.(position, house) ?? [];
    }
    default:
      return [];
  }
}
