/** F01 to F19: requests about orders whose outcome is not known, and what must never be guessed of them. */
import assert from "node:assert/strict";
import { has } from "../../connector/exchange.ts";
import { DuplicateOrder, OutcomeUnknown, TransportError, VenueKitError, VenueUnavailable } from "../../core/errors.ts";
import { memoryStorage } from "../../core/storage.ts";
import { type Case, contractCase } from "../case.ts";
import type { Scene, Watched } from "../scene.ts";
import type { RequestFate } from "../stage.ts";

/** A call that gives up soon, so that what comes later is not its answer. */
const soon = { timeout: 2_000 } as const;

/** An order meets a fate, and the caller hears that its outcome is not known. */
async function unknown(
  scene: Scene,
  fate: RequestFate,
  silence: number = 3_000,
): Promise<{ readonly watched: Watched; readonly clientOrderId: string }> {
  const watched = await scene.connect();
  // Events of the account come late, so that the answer alone tells.
  if (silence > 0) scene.stage.push("order", { hold: silence });
  scene.stage.meet("create", fate);
  const sent = watched.venue.createOrder({ ...scene.resting(), ...soon });
  const error = await scene.rejects(sent, OutcomeUnknown);
  assert.equal(error.clientOrderId, sent.clientOrderId);
  const state = watched.venue.order(sent.clientOrderId)?.state;
  assert.equal(state?.status, "unknown");
  return { watched, clientOrderId: sent.clientOrderId };
}

/** It arrived: it is found, it is the only one, and it lives on. */
async function adopted(scene: Scene, fate: RequestFate): Promise<void> {
  const { watched, clientOrderId } = await unknown(scene, fate);
  const tracked = watched.venue.order(clientOrderId) ?? assert.fail("not tracked");
  await scene.until("it is adopted", () => tracked.state.status === "open");
  assert.equal(scene.stage.asked("create"), 1, "sent once");
  assert.equal(scene.stage.truth.orders().length, 1);
  scene.hit(scene.resting(), 1);
  assert.equal((await tracked.done).status, "filled");
  await scene.agree(watched);
}

/** It never arrived: rejected, with proof, and not sent again. */
async function disproved(scene: Scene, fate: RequestFate): Promise<void> {
  const { watched, clientOrderId } = await unknown(scene, fate, 0);
  const done = await watched.venue.order(clientOrderId)?.done;
  assert.equal(done?.status, "rejected");
  assert.equal(scene.stage.asked("create"), 1, "sent once");
  assert.equal(scene.stage.truth.orders().length, 0);
  await scene.agree(watched);
}

/** Milliseconds for which a write is held that is to come too late. */
const lateAt = ({ stage }: Scene): number => stage.late ?? 20_000;
/** Milliseconds in which it is known what became of a write: that it never came may show when it would be too late. */
const knownIn = (scene: Scene): number => Math.max(75_000, lateAt(scene) + 20_000);

const needsProof = ["meet", "writeDeadline"] as const;
const needsFate = ["meet", "push"] as const;

export const unknownCases: readonly Case[] = [
  contractCase(
    "F01",
    "an order is lost on its way: unknown, then rejected with proof",
    needsProof,
    (scene) => disproved(scene, "lost before"),
  ),
  contractCase(
    "F02",
    "the connection breaks before an order arrives: unknown, then rejected with proof",
    needsProof,
    (scene) => disproved(scene, "cut before"),
  ),
  contractCase(
    "F03",
    "an order is refused in words that leave it open: unknown, then rejected with proof",
    needsProof,
    (scene) => disproved(scene, { refused: "outcome unknown" }),
  ),
  contractCase(
    "F04",
    "an order arrives, and its answer is lost: unknown, then adopted",
    needsFate,
    (scene) => adopted(scene, "lost after"),
  ),
  contractCase(
    "F05",
    "an order arrives, and the connection breaks: unknown, then adopted",
    needsFate,
    (scene) => adopted(scene, "cut after"),
  ),
  contractCase(
    "F06",
    "an order arrives, and the answer leaves it open: unknown, then adopted",
    needsFate,
    (scene) => adopted(scene, { saying: "outcome unknown" }),
  ),
  contractCase(
    "F07",
    "an order arrives, and a page of something between answers: unknown, then adopted",
    needsFate,
    (scene) => adopted(scene, { saying: "a page" }),
  ),
  contractCase(
    "F08",
    "an order arrives, and half of its answer comes: unknown, then adopted",
    needsFate,
    (scene) => adopted(scene, { saying: "half" }),
  ),
  contractCase(
    "F09",
    "an order arrives after its caller gave up: adopted, or refused where its turn is over",
    needsProof,
    async (scene) => {
      const { stage } = scene;
      // Where the venue takes what is old: in time, and long after a proof that is made too early.
      const delay = stage.late === undefined ? 4_400 : stage.late / 2;
      const end = stage.truth.time() + delay + 5_000;
      const { watched, clientOrderId } = await unknown(scene, { delay }, 0);
      const tracked = watched.venue.order(clientOrderId) ?? assert.fail("not tracked");
      await scene.until("it is decided", () => tracked.state.status !== "unknown", delay + 60_000);
      await scene.wait(Math.max(0, end - stage.truth.time()));
      assert.equal(scene.stage.asked("create"), 1, "sent once");
      const there = scene.stage.truth.orders().length;
      assert.equal(tracked.state.status, there === 1 ? "open" : "rejected");
      await scene.agree(watched);
    },
  ),
  contractCase(
    "F10",
    "an order is held beyond its deadline: the venue refuses it, and so does the proof",
    needsProof,
    async (scene) => {
      const { time } = scene.stage.truth;
      const end = time() + lateAt(scene) + 5_000;
      await disproved(scene, { delay: lateAt(scene) });
      // The proof may come before the order does.
      await scene.wait(Math.max(0, end - time()));
      assert.equal(scene.stage.truth.orders().length, 0, "taken after all");
    },
  ),
  contractCase(
    "F11",
    "an order's answer comes after its fills: one order, every event in order",
    ["meet"],
    async (scene) => {
      const watched = await scene.connect();
      scene.stage.meet("create", { late: 1_500 });
      const tracked = await watched.venue.createOrder(scene.taking());
      assert.equal((await tracked.done).status, "filled");
      await scene.wait(5_000);
      assert.equal(scene.stage.truth.orders().length, 1);
      await scene.agree(watched);
    },
  ),
  contractCase(
    "F12",
    "the venue says of an order just placed that it is there already: it is ours",
    ["meet", "push"],
    async (scene) => {
      const watched = await scene.connect();
      scene.stage.push("order", { hold: 5_000 });
      scene.stage.meet("create", { saying: "duplicate" });
      const tracked = await watched.venue.createOrder(scene.resting());
      assert.equal(tracked.state.status, "open");
      assert.equal(scene.stage.truth.orders().length, 1);
      await scene.agree(watched);
    },
  ),
  contractCase("F13", "an unknown order is filled: its fill is told, and it is done", [...needsFate], async (scene) => {
    const { watched, clientOrderId } = await unknown(scene, "lost after");
    scene.hit(scene.resting(), 1);
    const done = await watched.venue.order(clientOrderId)?.done;
    assert.equal(done?.status, "filled");
    await scene.agree(watched);
  }),
  contractCase("F14", "an unknown order is canceled", [...needsFate], async (scene) => {
    const { watched, clientOrderId } = await unknown(scene, "lost after");
    const ended = await watched.venue.cancelOrder({ symbol: scene.symbol, clientOrderId });
    // At some venues the answer says that a cancel was taken, and an event what it did.
    assert.ok(ended.status === "canceled" || ended.status === "canceling", ended.status);
    assert.equal((await watched.venue.order(clientOrderId)?.done)?.status, "canceled");
    await scene.agree(watched);
  }),
  contractCase(
    "F15",
    "canceling an unknown order fails: it stays tracked, and is adopted",
    [...needsFate],
    async (scene) => {
      const { watched, clientOrderId } = await unknown(scene, "lost after");
      scene.stage.meet("cancel", { refused: "unavailable" });
      await scene.rejects(watched.venue.cancelOrder({ symbol: scene.symbol, clientOrderId, ...soon }), VenueKitError);
      await scene.until("it is adopted", () => watched.venue.order(clientOrderId)?.state.status === "open");
      await scene.agree(watched);
    },
  ),
  contractCase(
    "F16",
    "questions about an unknown order fail, and say for a while that it is not there: it is not given up",
    [...needsFate],
    async (scene) => {
      const { watched, clientOrderId } = await unknown(scene, "lost after", 60_000);
      scene.stage.meet("order", { refused: "unavailable" }, 3);
      scene.stage.meet("order", { refused: "no such order" });
      scene.stage.meet("order", "cut before");
      const tracked = watched.venue.order(clientOrderId) ?? assert.fail("not tracked");
      await scene.until("it is adopted", () => tracked.state.status === "open", 120_000);
      await scene.agree(watched, 75_000);
    },
  ),
  contractCase(
    "F17",
    "a cancel is lost, or its answer: what became of it is asked, not guessed",
    ["meet"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      for (const fate of ["lost before", "lost after", "cut after", { saying: "outcome unknown" }] as const) {
        const { clientOrderId } = await venue.createOrder(scene.resting());
        const struck = scene.stage.meet("cancel", fate);
        await venue.cancelOrder({ symbol: scene.symbol, clientOrderId, ...soon }).then(
          ({ status }) => assert.equal(status, "canceled"),
          (error) => assert.ok(error instanceof OutcomeUnknown, String(error)),
        );
        assert.equal(struck.times, 1);
        await scene.agree(watched, knownIn(scene));
      }
    },
  ),
  contractCase("F18", "a cancel is refused for a while: typed, and the order lives on", ["meet"], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    const tracked = await venue.createOrder(scene.resting());
    const ref = { symbol: scene.symbol, clientOrderId: tracked.clientOrderId };
    scene.stage.meet("cancel", { refused: "unavailable" }, 10);
    await scene.rejects(venue.cancelOrder({ ...ref, timeout: 1_000 }), VenueKitError);
    await scene.until("it is open again", () => tracked.state.status === "open");
    await scene.agree(watched);
  }),
  contractCase(
    "F19",
    "canceling everything fails without an answer: each order is asked for",
    ["meet"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      for (const fate of ["lost before", "lost after"] as const) {
        await venue.createOrder(scene.resting());
        await venue.createOrder(scene.resting("sell"));
        scene.stage.meet(["cancelAll", "cancel"], fate);
        // Questions that the round before has left may have to go first.
        await scene.rejects(venue.cancelAllOrders({ symbol: scene.symbol, timeout: 10_000 }), OutcomeUnknown);
        await scene.agree(watched, knownIn(scene));
      }
    },
  ),
  contractCase(
    "F20",
    "an order over a socket that breaks, or over which no answer comes: unknown, then what is true",
    ["meet", "orderSocket", "writeDeadline"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      assert.ok(has(venue, "orderSocket"));
      for (const fate of ["cut after", "cut before", "lost after", "lost before"] as const) {
        const before = scene.stage.truth.orders().length;
        const struck = scene.stage.meet("create", fate);
        const sent = venue.orderSocket.createOrder({ ...scene.resting(), ...soon });
        // The account's events may tell of it first.
        await sent.then(() => {}, (error) => assert.ok(error instanceof OutcomeUnknown, String(error)));
        assert.equal(struck.times, 1);
        const tracked = venue.order(sent.clientOrderId) ?? assert.fail("not tracked");
        const there = fate.endsWith("after");
        const known = there ? "open" : "rejected";
        await scene.until(fate, () => tracked.state.status === known, knownIn(scene));
        assert.equal(scene.stage.truth.orders().length - before, there ? 1 : 0);
      }
      await scene.agree(watched);
    },
  ),
  contractCase(
    "F21",
    "an amendment without an answer: what the order is now is asked",
    ["meet", "amendOrder"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      assert.ok(has(venue, "amendOrder"));
      const { clientOrderId } = await venue.createOrder({ ...scene.resting(), amount: scene.lots(2) });
      // At some venues it begins with a cancel.
      scene.stage.meet(["amend", "cancel"], "lost after");
      await venue.amendOrder({ symbol: scene.symbol, clientOrderId, amount: scene.lots(1), ...soon }).then(
        () => {},
        (error) => assert.ok(error instanceof OutcomeUnknown),
      );
      await scene.agree(watched);
    },
  ),
  contractCase(
    "F22",
    "an order of an id that rests already is refused, and the other one is not harmed",
    [],
    async (scene) => {
      const watched = await scene.connect();
      const { clientOrderId } = await watched.venue.createOrder(scene.resting());
      // Another process, which knows nothing of it.
      const other = await scene.connect({ storage: memoryStorage() });
      await scene.rejects(other.venue.createOrder({ ...scene.resting("sell"), clientOrderId }), VenueKitError);
      assert.equal(scene.stage.truth.orders().length, 1);
      await scene.agree(watched);
    },
  ),
  contractCase(
    "F23",
    "the venue cannot serve: reads fail with a type, and go on when it can",
    ["meet"],
    async (scene) => {
      const { venue } = await scene.connect();
      scene.stage.meet("book", { refused: "unavailable" }, 10);
      await scene.rejects(venue.fetchOrderBook({ symbol: scene.symbol, timeout: 1_000 }), VenueUnavailable);
      scene.stage.meet("account", "lost after", 10);
      const lost = await scene.rejects(venue.fetchBalances(soon), TransportError);
      assert.equal(lost.reason, "timeout");
      scene.stage.meet("openOrders", "cut before", 10);
      await scene.rejects(venue.fetchOpenOrders(soon), TransportError);
    },
  ),
  contractCase("F26", "a second order of an id that is in use is no other order", ["meet"], async (scene) => {
    const watched = await scene.connect();
    const { clientOrderId } = await watched.venue.createOrder(scene.resting());
    const error = await scene.rejects(watched.venue.createOrder({ ...scene.taking(), clientOrderId }), VenueKitError);
    assert.ok(!(error instanceof DuplicateOrder) || error.clientOrderId === clientOrderId);
    assert.equal(scene.stage.truth.fills().length, 0);
    await scene.agree(watched);
  }),
];
