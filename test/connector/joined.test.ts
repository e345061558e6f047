/** Questions about orders that go to the venue together. */
import * as assert from "uvu/assert";
import { OrderNotFound, OutcomeUnknown, type VenueKitError } from "../../src/core/errors.ts";
import { Joined } from "../../src/connector/orders/joined.ts";
import { suite } from "../support/suite.ts";

const test = suite("joined questions");

interface Request {
  readonly questions: readonly string[];
  answer(outcomes: readonly (string | VenueKitError)[]): void;
  fail(error: unknown): void;
}

function bench(most: number): { readonly joined: Joined<string, string>; readonly requests: Request[] } {
  const requests: Request[] = [];
  const joined = new Joined<string, string>(
    most,
    (questions) => new Promise((answer, fail) => void requests.push({ questions, answer, fail })),
  );
  return { joined, requests };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test("what is asked in one turn goes together, what comes while they are out waits and goes together", async () => {
  const { joined, requests } = bench(3);
  const [a, b] = [joined.ask("a"), joined.ask("b")];
  await turn();
  assert.equal(requests.map(({ questions }) => questions), [["a", "b"]]);
  const c = joined.ask("c");
  await turn();
  const late = [c, ...["d", "e", "f"].map((each) => joined.ask(each))];
  await turn();
  assert.is(requests.length, 1);
  requests[0]?.answer(["A", "B"]);
  assert.equal(await Promise.all([a, b]), ["A", "B"]);
  await turn();
  assert.equal(requests[1]?.questions, ["c", "d", "e"], "not more than a request takes");
  requests[1]?.answer(["C", "D", "E"]);
  await turn();
  assert.equal(requests[2]?.questions, ["f"]);
  requests[2]?.answer(["F"]);
  assert.equal(await Promise.all(late), ["C", "D", "E", "F"]);
});

test("each has its own outcome, and a request that fails is the failure of all who were in it, and of nobody else", async () => {
  const { joined, requests } = bench(50);
  const of = (question: string): Promise<unknown> => joined.ask(question).catch((error: unknown) => error);
  const [a, b] = [of("a"), of("b")];
  await turn();
  requests[0]?.answer(["A", new OrderNotFound("none", { code: "none" })]);
  assert.is(await a, "A");
  assert.instance(await b, OrderNotFound);
  const [c, d] = [of("c"), of("d")];
  await turn();
  const e = of("e");
  requests[1]?.fail(new OutcomeUnknown("broken", {}));
  assert.instance(await c, OutcomeUnknown);
  assert.instance(await d, OutcomeUnknown);
  await turn();
  requests[2]?.answer([]);
  assert.match(String(await e), "leaves this one out");
});

test.run();
