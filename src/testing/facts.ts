/** What a venue and a stage have, as far as a connector tells it when it is asked once. */
import { type Capabilities, type Exchange, has } from "../connector/exchange.ts";
import type { Perp } from "../connector/perp.ts";
import type { Feature, Need } from "./case.ts";
import type { Scene } from "./scene.ts";
import type { Act, Stage } from "./stage.ts";

/** Why something is missing, by its name. What is not in it is there. */
export type Missing = ReadonlyMap<Need, string>;

const capabilities: readonly (keyof Capabilities)[] = [
  "amendOrder",
  "cancelOrders",
  "createTriggerOrder",
  "createQuoteOrder",
  "orderSocket",
  "armDeadMansSwitch",
];

/** Asks a connector on a stage, and the stage itself. */
export async function missingOf<V extends Exchange>(
  scene: Scene<V>,
  told: Readonly<Partial<Record<Feature, string>>>,
): Promise<Missing> {
  const missing = new Map<Need, string>(Object.entries(told) as [Feature, string][]);
  for (const [act, why] of Object.entries(scene.stage.cannot) as [Act, string][]) {
    missing.set(act, `this stage: ${why}`);
  }
  const { venue } = await scene.connect();
  for (const name of capabilities) if (!has(venue, name)) missing.set(name, `the venue has no ${name}`);
  const { timesInForce, postOnly, notional } = scene.market(venue);
  for (const name of ["IOC", "FOK"] as const) {
    if (!timesInForce.includes(name)) missing.set(name, `the venue has no ${name}`);
  }
  if (!postOnly) missing.set("postOnly", "the venue has no post-only orders");
  if (notional.min === undefined) missing.set("leastNotional", "the venue has no least notional");
  if ("setPositionMode" in venue) {
    const perp = venue as unknown as Perp;
    const { symbol } = scene;
    await perp.setPositionMode({ mode: "hedge" }).catch((error) => missing.set("hedge", `no hedge mode: ${error}`));
    await perp.setMarginMode({ symbol, marginMode: "isolated" }).catch((error) =>
      missing.set("isolatedMargin", `no isolated margin: ${error}`)
    );
  }
  return missing;
}

/** A stage on which only what a case needs can be done: a case that does more says too little. */
export function only(stage: Stage, needs: readonly Need[], acts: readonly Act[]): Stage {
  const forbidden = new Set<PropertyKey>(acts.filter((act) => !needs.includes(act)));
  return new Proxy(stage, {
    get: (target, name, receiver) => {
      if (forbidden.has(name)) throw new Error(`the case does not say that it needs ${String(name)}`);
      return Reflect.get(target, name, receiver);
    },
  });
}
