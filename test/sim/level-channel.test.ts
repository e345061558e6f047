/** A channel of a book that tells of each change of a level by itself. */
import * as assert from "uvu/assert";
import { levelChannel } from "../../src/sim/market-data/channels.ts";
import type { EngineEvent } from "../../src/sim/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("level channel");

const level = (side: "buy" | "sell", updateId: number, price: bigint, quantity: bigint): EngineEvent => ({
  ...{ kind: "level", market: "BTC-USDT", side, updateId, price, quantity, time: 5, seq: updateId },
});

test("each level is told at once, with its own number and on its own side; nothing else is", () => {
  const channel = levelChannel((change) => change);
  assert.is(channel.every, 0);
  assert.equal(channel.see?.(level("buy", 7, 100n, 3n)), { first: 7, last: 7, bids: [[100n, 3n]], asks: [] });
  assert.equal(channel.see?.(level("sell", 8, 101n, 0n)), { first: 8, last: 8, bids: [], asks: [[101n, 0n]] });
  assert.is(channel.see?.({ kind: "mark", market: "BTC-USDT" } as EngineEvent), undefined);
});

test.run();
