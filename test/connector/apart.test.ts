/** Fills that a venue tells apart from the states of their orders. */
import * as assert from "uvu/assert";
import { Account } from "../../src/connector/account/account.ts";
import type { Fill } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { bench, fill, update } from "./desk.support.ts";

const test = suite("connector/apart");

test("a fill on its own counts once, for its order, and makes no order of one that nobody knows", async () => {
  const { desk, script, tell, settle, close } = await bench();
  script.always("fetchOpenOrders", []);
  script.always("fetchFills", []);
  script.always("fetchBalances", { balances: [], time: 1 });
  const account = new Account(desk);
  await account.start({});
  const told: Fill[] = [];
  desk.tracker.watchFills().on((one) => told.push(one));
  tell({ kind: "order", update: update("c1", "open", { id: "1", amount: "2", time: 1 }) });
  for (const one of [fill("a", "0.5", { orderId: "1" }), fill("a", "0.5", { orderId: "1" })]) {
    tell({ kind: "fill", fill: one });
  }
  tell({ kind: "fill", fill: fill("b", "1", { orderId: "99" }) });
  await settle();
  assert.equal(told.map(({ id }) => id), ["a", "b"]);
  assert.is(desk.tracker.get("c1")?.state.filled.toFixed(), "0.5");
  assert.is(desk.tracker.unsettled().length, 1, "an order is known by what is told of it, not by its fills");
  account.close();
  close();
});

test.run();
