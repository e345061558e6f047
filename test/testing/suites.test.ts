/** The contract suites themselves: their numbers, what they stand for, what they skip, and that they fail where they should. */
import * as assert from "uvu/assert";
import type { Spot } from "../../src/connector/spot.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import type { LimitOrder } from "../../src/model/order.ts";
import {
  type Case,
  contractCases,
  contractSuites,
  exchangeCases,
  runCase,
  type Runner,
  simulatedStage,
} from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { suite } from "../support/suite.ts";
import { beyond, perpScenarios, spotScenarios } from "./scenarios.ts";

const test = suite("contract suites");

const every = [...exchangeCases, ...contractCases];

/** A connector, and what is wrong with it. */
type Open = (options: SessionOptions) => Spot;

/** Runs cases with a connector; the ids of those that fail, and those that were left out with their reasons. */
async function outcome(
  open: Open,
  just: readonly string[],
  more: { readonly except?: Readonly<Record<string, string>>; readonly lacks?: { readonly IOC?: string } } = {},
): Promise<
  { readonly failed: readonly string[]; readonly skipped: ReadonlyMap<string, string>; readonly ran: number }
> {
  const bodies: (readonly [string, () => Promise<void>])[] = [];
  const skipped = new Map<string, string>();
  const runner: Runner = Object.assign((name: string, run: () => Promise<void>) => void bodies.push([name, run]), {
    skip: (name: string, reason: string) => void skipped.set(name.slice(0, 3), reason),
  });
  await contractSuites(runner, { venue: "binance", kind: "spot", open, just, ...more });
  const failed: string[] = [];
  for (const [name, run] of bodies) await run().catch(() => failed.push(name.slice(0, 3)));
  return { failed, skipped, ran: bodies.length };
}

/** The connector with some of its members made wrong. */
function broken(change: (right: Spot) => Partial<Spot>): Open {
  return (options) => {
    const right = spot(options);
    const wrong = change(right);
    return new Proxy(right, { get: (target, name) => Reflect.get(name in wrong ? wrong : target, name) }) as Spot;
  };
}

test("numbers are unique, and go up within a suite", () => {
  const ids = every.map(({ id }) => id);
  assert.is(new Set(ids).size, ids.length);
  assert.ok(ids.every((id) => /^[STOFP]\d\d$/.test(id)));
  assert.is(new Set(every.map(({ title }) => title)).size, ids.length);
});

test("39 scenarios of spot and 16 of contracts, each with cases that there are", () => {
  assert.equal([spotScenarios.length, perpScenarios.length], [39, 16]);
  const ids = new Set(every.map(({ id }) => id));
  const ofSpot = new Set(exchangeCases.map(({ id }) => id));
  for (const [scenario, ...cases] of [...spotScenarios, ...perpScenarios, ...beyond]) {
    assert.ok(cases.length > 0, scenario);
    assert.equal(cases.filter((id) => !ids.has(id)), [], scenario);
  }
  for (const [scenario, ...cases] of spotScenarios) assert.equal(cases.filter((id) => !ofSpot.has(id)), [], scenario);
});

test("what a venue lacks, and what is excepted, is left out with its reason", async () => {
  const { skipped, ran } = await outcome(spot, ["O06", "O07"], {
    lacks: { IOC: "not here" },
    except: { O07: "later" },
  });
  assert.equal([...skipped], [["O06", "not here"], ["O07", "later"]]);
  assert.is(ran, 0);
});

test("an exception of a case that there is not is refused", async () => {
  const error = await outcome(spot, [], { except: { X99: "for no reason" } }).then(() => undefined, String);
  assert.match(error ?? "", /X99/);
});

/** Why a case of one step fails; nothing where it does not. */
async function failure(needs: Case["needs"], body: Case["body"]): Promise<string> {
  const stage = simulatedStage({ venue: "binance", kind: "spot" });
  return await runCase(stage, spot, { id: "X01", title: "a case", needs, body }).then(() => "", String);
}

test("a case may do what it says that it needs, and nothing else", async () => {
  const drops: Case["body"] = (scene) => Promise.resolve(scene.stage.drop());
  assert.match(await failure([], drops), /does not say that it needs drop/);
  assert.is(await failure(["drop"], drops), "");
});

test("a case whose arrangements do not strike has shown nothing", async () => {
  assert.match(
    await failure(["meet"], (scene) => Promise.resolve(void scene.stage.meet("create", "lost before"))),
    /has not struck: create/,
  );
});

test("a case that never ends fails, by its own time", async () => {
  assert.match(await failure([], () => new Promise(() => {})), /not over after 600 s/);
});

const wrong: Readonly<Record<string, readonly [open: Open, cases: readonly string[]]>> = {
  "every order is sent twice": [
    broken(({ createOrder }) => ({
      createOrder: (order) => {
        createOrder({ ...order }).catch(() => {});
        return createOrder(order);
      },
    })),
    ["O01", "O03", "F04"],
  ],
  "fills are told twice": [
    broken((right) => ({
      watchFills: () => {
        const feed = right.watchFills();
        return Object.assign(Object.create(feed), {
          on: (handler: (value: unknown) => void) => (feed.on(handler), feed.on(handler)),
        });
      },
    })),
    ["T11", "O03", "F31"],
  ],
  "an unknown outcome is called a refusal": [
    broken(({ createOrder }) => ({
      createOrder: (order) => {
        const sent = createOrder(order);
        const told = sent.catch(() => {
          throw new Error("refused");
        });
        return Object.assign(told, { clientOrderId: sent.clientOrderId });
      },
    })),
    ["F01", "F04", "F10"],
  ],
  "prices are rounded, and nobody asked for that": [
    broken(({ createOrder }) => ({
      createOrder: (order) => createOrder({ ...order, quantize: true } as LimitOrder),
    })),
    ["O09"],
  ],
  "balances are those of yesterday": [broken(() => ({ balances: () => [] })), ["S12", "O03"]],
  "nothing is closed": [broken(() => ({ close: () => Promise.resolve() })), ["S20"]],
};

for (const [what, [open, cases]] of Object.entries(wrong)) {
  test(`a connector is noticed where ${what}`, async () => {
    const { failed, ran } = await outcome(open, cases);
    assert.is(ran, cases.length);
    assert.equal(failed, cases);
  });
}

test("and the right one passes them", async () => {
  const cases = [...new Set(Object.values(wrong).flatMap(([, ids]) => ids))];
  assert.equal((await outcome(spot, cases)).failed, []);
});

test.run();
