/** Short answers about orders, and a switch that counts seconds. */
import * as assert from "uvu/assert";
import type { VenueRef } from "../../src/connector/adapter.ts";
import { acksOf, takenOf } from "../../src/connector/orders/acks.ts";
import { secondsSwitch } from "../../src/connector/orders/guarding.ts";
import type { CallContext } from "../../src/core/call.ts";
import type { Venue } from "../../src/core/endpoint.ts";
import { OutcomeUnknown, VenueError } from "../../src/core/errors.ts";
import type { Market } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("answers about orders");
const market = { symbol: "BTC/USDT", id: "BTCUSDT" } as Market;
const venue = { id: "here", pools: {}, errors: { codes: {}, texts: [] } } as unknown as Venue;

interface Ack {
  readonly id?: string;
  readonly name?: string;
  readonly no?: string;
}

const acks = acksOf<Ack>({
  venue,
  idsOf: ({ id, name }) => ({ id, clientOrderId: name }),
  refusedBy: ({ no }) => no === undefined ? undefined : { code: no, text: "no" },
});
const mine: VenueRef = { clientOrderId: "mine" };

/** What became of it, in a word. */
function told(outcome: unknown): string {
  if (outcome instanceof OutcomeUnknown) return `unknown ${outcome.clientOrderId}`;
  if (outcome instanceof VenueError) return `refused ${outcome.code} ${outcome.clientOrderId}`;
  const { clientOrderId, id, status } = outcome as { clientOrderId: string; id?: string; status: string };
  return [status, clientOrderId, id].join(" ");
}

test("one that was taken is open, and says nothing of when", () => {
  const raw = { id: "7", name: "mine" };
  assert.equal(acks.one(market, mine, raw, "place"), {
    clientOrderId: "mine",
    id: "7",
    symbol: "BTC/USDT",
    status: "open",
    raw,
  });
  // Empty texts and null are no ids; without one of the client's it goes by the venue's.
  assert.is(told(takenOf(market, { id: "7" }, { id: "", clientOrderId: "" }, raw)), "open 7 7");
  assert.is(told(takenOf(market, mine, { id: null }, raw)), "open mine ");
  assert.is(told(takenOf(market, { id: "7" }, { clientOrderId: "theirs" }, raw)), "open theirs 7");
});

test("a refusal is thrown, and so is an answer about another order", () => {
  const outcome = (ref: VenueRef, ack: Ack): string => {
    try {
      return told(acks.one(market, ref, ack, "place"));
    } catch (error) {
      return told(error);
    }
  };
  assert.is(outcome(mine, { no: "51" }), "refused 51 mine");
  assert.is(outcome(mine, { name: "other", id: "7" }), "unknown mine");
  assert.is(outcome({ id: "7" }, { id: "8" }), "unknown undefined");
  assert.is(outcome(mine, {}), "open mine ", "nothing is repeated");
});

test("of several each has its own: by its place, unless ids say otherwise", () => {
  const refs: readonly VenueRef[] = [{ clientOrderId: "a" }, { clientOrderId: "b" }, { id: "3", clientOrderId: "c" }];
  const all = (answers: readonly Ack[]): string[] =>
    refs.map((ref, at) => told(acks.at(market, ref, answers, at, "batch")));
  assert.equal(all([{ name: "a", id: "1" }, { no: "51" }, { id: "3" }]), ["open a 1", "refused 51 b", "open c 3"]);
  assert.equal(all([{ id: "3" }, { name: "a", id: "1" }, { name: "b", no: "9" }]), [
    "open a 1",
    "refused 9 b",
    "open c 3",
  ]);
  assert.equal(all([{ name: "b", id: "2" }, { name: "a", id: "1" }, { name: "c", id: "4" }]), [
    "open a 1",
    "open b 2",
    "unknown c",
  ]);
  // An answer that names nothing is about the order at its place, and about no other.
  assert.equal(all([{ name: "b" }, {}, {}]), ["unknown a", "open b ", "open c 3"]);
  assert.equal(all([]), ["unknown a", "unknown b", "unknown c"]);
});

test("a switch that counts seconds: no fewer than were asked for, and none to end it", async () => {
  const set: unknown[] = [];
  const entry = secondsSwitch({ min: 5_000, max: 60_000 }, true, (seconds, markets, context) => {
    set.push([seconds, markets, context]);
    return Promise.resolve("the venue's answer");
  });
  const context = {} as CallContext;
  assert.is(await entry.arm(5_001, [market], context), undefined);
  await entry.disarm(undefined, context);
  assert.equal(set, [[6, [market], context], [0, undefined, context]]);
  assert.equal([entry.limits, entry.byMarket], [{ min: 5_000, max: 60_000 }, true]);
});

test.run();
