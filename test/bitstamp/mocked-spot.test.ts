/** The contract of every spot venue, on the mock of Bitstamp's description. */
import assert from "node:assert/strict";
import { OutcomeUnknown, TransportError } from "../../src/core/errors.ts";
import { contractSuites, runCase } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/bitstamp/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { bitstampSpot, secret, signing } from "./mocked-spot.ts";

const stage = onMock("bitstamp", bitstampSpot, { late: 35_000 });

const test = suite("bitstamp spot contract on its mock");
await contractSuites(test, {
  venue: "bitstamp",
  kind: "spot",
  open: spot,
  stage: () => signing(stage()),
  lacks: {
    closedCandles: "no candles are streamed",
  },
  except: {
    T09: "no candles are streamed",
    F38: "the answer about an order brings its fills",
  },
});

test("answers that are signed with a wrong key are believed in nothing", async () => {
  let key = secret;
  await runCase(signing(stage(), () => key), spot, {
    ...{ id: "forged", title: "answers that are forged", needs: ["meet", "push"] },
    body: async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      const soon = { timeout: 2_000 };
      const held = () => venue.balances().map(({ asset, total }) => `${asset} ${total}`);
      const before = held();
      const rested = await venue.createOrder(scene.resting());
      scene.stage.push("order", { hold: 100_000 }, 10);
      key = "f".repeat(32);

      scene.stage.deposit("USD", 1);
      await scene.rejects(venue.fetchBalances(soon), TransportError);
      assert.deepEqual(held(), before);
      const cancel = { symbol: scene.symbol, clientOrderId: rested.clientOrderId, ...soon };
      await scene.rejects(venue.cancelOrder(cancel), OutcomeUnknown);
      const placed = venue.createOrder({ ...scene.resting("sell"), ...soon });
      await scene.rejects(placed, OutcomeUnknown);
      scene.stage.meet("create", "lost before");
      const lost = venue.createOrder({ ...scene.resting(), ...soon });
      await scene.rejects(lost, OutcomeUnknown);
      // Whoever could forge that an order is not there would have it sent once more.
      await scene.wait(60_000);
      const states = () => [placed, lost].map(({ clientOrderId }) => venue.order(clientOrderId)?.state.status);
      assert.deepEqual(states(), ["unknown", "unknown"]);
      assert.notEqual(rested.state.status, "canceled");
      assert.deepEqual(held(), before);

      key = secret;
      await scene.until("genuine answers tell", () => states().join() === "open,rejected");
      assert.equal((await rested.done).status, "canceled");
      await scene.agree(watched, 75_000);
    },
  });
});

test("a market sell by what it brings", async () => {
  await runCase(signing(stage()), spot, {
    ...{ id: "counter", title: "a sell whose amount is quote", needs: [] },
    body: async (scene) => {
      const watched = await scene.connect();
      const quoteAmount = scene.bid.times(scene.lots(1));
      const order = { symbol: scene.symbol, side: "sell", quoteAmount } as const;
      const done = await (await watched.venue.createQuoteOrder(order)).done;
      assert.equal(done.filled.toFixed(), scene.lots(1).toFixed());
      assert.equal(done.cost.toFixed(), quoteAmount.toFixed());
      await scene.agree(watched);
    },
  });
});
test.run();
