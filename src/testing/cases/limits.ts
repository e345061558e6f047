/** F24, F25 and F27 to F29: requests that are refused because there were too many, and nobody being let in. */
import assert from "node:assert/strict";
import { RateLimited, VenueKitError } from "../../core/errors.ts";
import { type Case, contractCase } from "../case.ts";
import type { Scene, Watched } from "../scene.ts";

/** A call that gives up soon. */
const soon = { timeout: 2_000 } as const;

/**
 * Nobody is let in for half a minute, of which `meanwhile` takes less; or for longer where the venue's word is that. Then
 * everything is as it should be.
 */
async function shutOut(scene: Scene, meanwhile: (watched: Watched) => Promise<void>): Promise<void> {
  const watched = await scene.connect();
  const { venue } = watched;
  const order = scene.resting();
  await venue.createOrder(order);
  scene.stage.ban(30_000);
  // Where the connections were ended, too, their refusal may have told before.
  const refused = await scene.rejects(venue.fetchTicker({ symbol: scene.symbol, ...soon }), VenueKitError);
  const told = refused instanceof RateLimited ? refused.retryAfter ?? 0 : 0;
  await meanwhile(watched);
  scene.hit(order, 1);
  await scene.wait(Math.max(30_000, told) + 5_000);
  assert.equal((await venue.fetchTicker({ symbol: scene.symbol, timeout: 60_000 })).symbol, scene.symbol);
  await scene.agree(watched, 30_000);
}

const refusals: readonly Case[] = [
  contractCase(
    "F24",
    "an order is refused for too many requests: nothing happened, and nothing is sent before the time",
    ["meet", "retryAfter"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      scene.stage.meet("create", { refused: "too many", retryAfter: 10_000 });
      const error = await scene.rejects(venue.createOrder({ ...scene.resting(), ...soon }), RateLimited);
      const { retryAfter = 0 } = error;
      // Where the venue tells a time of its own, some of it has gone by on the way.
      assert.ok(retryAfter <= 10_000 && retryAfter >= 9_000, `told ${retryAfter}`);
      await scene.rejects(venue.createOrder({ ...scene.resting(), timeout: 3_000 }), VenueKitError);
      assert.equal(scene.stage.asked("create"), 1, "sent before its time");
      const later = venue.createOrder({ ...scene.resting(), timeout: 30_000 });
      assert.equal((await later).state.status, "open");
      await scene.agree(watched);
    },
  ),
  contractCase(
    "F27",
    "an order is refused for too many requests, and nothing says until when: a pause",
    ["meet"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      scene.stage.meet("create", { refused: "too many" });
      await scene.rejects(venue.createOrder({ ...scene.resting(), ...soon }), RateLimited);
      assert.equal(scene.stage.truth.orders().length, 0);
      await scene.rejects(venue.createOrder({ ...scene.resting(), timeout: 500 }), VenueKitError);
      assert.equal(scene.stage.asked("create"), 1, "sent at once");
      assert.equal((await venue.createOrder({ ...scene.resting(), timeout: 30_000 })).state.status, "open");
      await scene.agree(watched);
    },
  ),
  contractCase(
    "F29",
    "an order is refused for too many requests of any kind: nothing else is asked either",
    ["meet", "sharedLimit"],
    async (scene) => {
      const { venue } = await scene.connect();
      scene.stage.meet("create", { refused: "too many" });
      await scene.rejects(venue.createOrder({ ...scene.resting(), ...soon }), RateLimited);
      const before = scene.stage.askedAll();
      await scene.rejects(venue.fetchTicker({ symbol: scene.symbol, timeout: 500 }), VenueKitError);
      assert.equal(scene.stage.askedAll(), before, "asked at once");
    },
  ),
];

const shuttings: readonly Case[] = [
  contractCase(
    "F25",
    "nobody is let in for a while: nothing is asked meanwhile, and everything is right after it",
    ["ban", "retryAfter"],
    async (scene) => {
      await shutOut(scene, async ({ venue }) => {
        const before = scene.stage.askedAll();
        await scene.rejects(venue.fetchTicker({ symbol: scene.symbol, timeout: 5_000 }), VenueKitError);
        assert.equal(scene.stage.askedAll(), before, "asked before its time");
      });
    },
  ),
  contractCase(
    "F28",
    "nobody is let in for a while, and nothing says until when: asked ever less, and everything is right after it",
    ["ban"],
    async (scene) => {
      await shutOut(scene, async ({ venue }) => {
        const before = scene.stage.askedAll();
        for (let count = 0; count < 20; count++) {
          const asked = venue.fetchOrderBook({ symbol: scene.symbol, timeout: 1_000 });
          await scene.rejects(asked, VenueKitError);
        }
        assert.ok(scene.stage.askedAll() - before <= 5, `asked ${scene.stage.askedAll() - before} times`);
      });
    },
  ),
];

/** There are venues that want ten minutes of silence. */
export const limitCases: readonly Case[] = [...refusals, ...shuttings.map((one) => ({ ...one, limit: 1_200_000 }))];
