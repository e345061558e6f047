/** Every way in which a value can differ from a generated schema, and where that is said to be. */
import * as assert from "uvu/assert";
import * as v from "valibot";
import { Drift } from "../../src/cli/doctor/drift.ts";
import { examine } from "../../src/cli/doctor/examine.ts";
import { Places } from "../../src/cli/doctor/places.ts";
import { suite } from "../support/suite.ts";

const test = suite("examine");

const decimalText = /^-?\d+(?:\.\d+)?$/;
const text = v.string();
const decimal = v.pipe(v.string(), v.regex(decimalText));
const integer = v.pipe(v.number(), v.integer());
const int64 = v.union([v.pipe(v.number(), v.safeInteger()), v.bigint()]);
const noList = v.pipe(
  v.unknown(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (Array.isArray(dataset.value)) addIssue({ expected: "Object", received: "Array" });
  }),
);
const side = v.picklist(["buy", "sell"]);
const level = v.strictTuple([decimal, decimal]);
const inner = v.looseObject({ side, status: text });
const whole = v.looseObject({
  id: integer,
  big: v.exactOptional(int64),
  price: v.exactOptional(decimal),
  note: v.exactOptional(v.nullable(text)),
  bids: v.exactOptional(v.array(level)),
  trades: v.exactOptional(v.array(inner)),
  byName: v.exactOptional(v.pipe(noList, v.record(v.string(), inner))),
  loose: v.exactOptional(v.pipe(noList, v.looseObject({ a: v.exactOptional(text) }))),
  either: v.exactOptional(v.union([inner, v.array(text), v.boolean()])),
  near: v.exactOptional(v.union([v.looseObject({ x: text, y: text }), inner])),
  tagged: v.exactOptional(
    v.lazy((input) => {
      switch ((input as { readonly kind?: unknown } | null | undefined)?.kind) {
        case "a":
          return v.looseObject({ kind: v.literal("a"), x: text });
        default:
          return v.pipe(v.looseObject({ kind: v.picklist(["a"]) }), v.never());
      }
    }),
  ),
  rest: v.exactOptional(v.objectWithRest({ a: text }, inner)),
});
/** `status` has values to which others may come; so has an entry of `bids`. */
const open = new Map<object, Readonly<Record<string, readonly unknown[]>>>([
  [inner, { status: ["new", "done"] }],
  [whole, { note: ["n"], "trades[].status": ["is listed where the name is"] }],
]);

function findings(value: unknown): readonly string[] {
  const found: string[] = [];
  examine(
    whole,
    value,
    ({ kind, path, expected, received }) =>
      found.push([kind, path, received ?? "", expected === undefined ? "" : `not ${expected}`].join(" ").trim()),
    (schema) => open.get(schema),
  );
  return found;
}

const good = { side: "buy", status: "new" };
const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
  ["all as described", {
    id: 1,
    big: 2n ** 60n,
    price: "1.5",
    note: null,
    bids: [["1", "2"]],
    trades: [good],
    byName: { x: good },
    loose: {},
    either: ["t"],
    tagged: { kind: "a", x: "" },
    rest: { a: "", b: good },
  }, []],
  ["nothing at all", null, ["type  null not an object"]],
  ["a list for an object", [], ["type  a list not an object"]],
  ["a missing field", {}, ["missing id  not a whole number"]],
  ["an unknown field", { id: 1, more: { a: 1 } }, ["unknown more an object"]],
  ["an unknown field whose name may be an id", { id: 1, "0x 1": 1 }, ["unknown ? a whole number"]],
  ["a fraction for a whole number", { id: 1.5 }, ["type id a number not a whole number"]],
  ["text for a number", { id: "1" }, ["type id text not a whole number"]],
  ["a number for a large whole number", { id: 1, big: "7" }, ["type big text not a whole number"]],
  ["text that is no number", { id: 1, price: "NaN" }, ["type price text not a decimal number as text"]],
  ["no text at all", { id: 1, price: "" }, ["type price empty text not a decimal number as text"]],
  ["a number for a decimal", { id: 1, price: 1 }, ["type price a whole number not a decimal number as text"]],
  ["a listed value, and another", { id: 1, note: "m" }, ["listed note m not one of n"]],
  ["true for text", { id: 1, note: true }, ["type note true not text"]],
  ["items of a list", { id: 1, trades: [good, { side: "hold", status: "odd" }] }, [
    "value trades[].side hold not one of buy, sell",
    "listed trades[].status odd not one of new, done",
  ]],
  ["null in a list of values", { id: 1, trades: [{ side: null, status: "new" }] }, [
    "type trades[].side null not one of buy, sell",
  ]],
  ["a long value is not quoted", { id: 1, trades: [{ side: "x".repeat(50), status: "new" }] }, [
    "value trades[].side text of 50 characters not one of buy, sell",
  ]],
  ["a tuple too short and one too long", { id: 1, bids: [["1"], ["1", "2", "3"], [1, "2"]] }, [
    "missing bids[][1]  not a decimal number as text",
    "type bids[][2] text not nothing",
    "type bids[][0] a whole number not a decimal number as text",
  ]],
  ["values of a map", { id: 1, byName: { secretName: { side: "buy" } } }, ["missing byName.*.status  not text"]],
  ["a list for a map, and for an object that needs nothing", { id: 1, byName: [], loose: [] }, [
    "type byName a list not an object",
    "type loose a list not an object",
  ]],
  ["of several shapes the closest of its kind", { id: 1, either: { side: "hold", status: "new" } }, [
    "value either.side hold not one of buy, sell",
  ]],
  ["of several objects the closest, not the first", { id: 1, near: { side: "hold", status: "new" } }, [
    "value near.side hold not one of buy, sell",
  ]],
  ["of several shapes none", { id: 1, either: 7 }, [
    "type either a whole number not an object or a list or true or false",
  ]],
  ["a kind of message that is not described", { id: 1, tagged: { kind: "b" } }, ["value tagged.kind b not one of a"]],
  ["the shape that a kind decides", { id: 1, tagged: { kind: "a", y: 1 } }, [
    "missing tagged.x  not text",
    "unknown tagged.y a whole number",
  ]],
  ["what the other fields of an object are", { id: 1, rest: { a: "", b: { side: "buy" } } }, [
    "missing rest.*.status  not text",
  ]],
];
for (const [what, value, expected] of cases) {
  test(what, () => assert.equal(findings(value), expected));
}

test("nothing is found in what a schema takes, and something in what it does not", () => {
  for (const [what, value, expected] of cases) {
    const breaks = expected.some((one) => !/^(?:unknown|listed) /.test(one));
    assert.is(v.safeParse(whole, value).success, !breaks, what);
  }
});

test("findings are kept once, counted, by operation, and without what is secret", () => {
  const places = new Places();
  const endpoint = { id: "order", path: "/order", answer: inner };
  const channel = { id: "orders", address: "orders", messages: { orders: whole, more: side }, select: "e" };
  places.add("spot", { order: endpoint, inner, ordersChannel: channel }, { inner: { status: ["new"] } });
  const drift = new Drift(places, (found) => found.replaceAll("hunter2", "[secret]"));
  drift.payload(inner, { side: "buy", status: "hunter2" }, { operation: "order" });
  drift.payload(inner, { side: "buy", status: "hunter2", hunter2: 1 }, { operation: "order" });
  drift.payload(level, ["no", "table", "has", "it"], { operation: "order" });
  drift.payload(whole, { id: 1 }, { operation: "orders" });
  drift.unknownMessage("e", "news", { operation: "orders" });
  drift.unknownMessage("e", "news", { operation: "nothing" });
  assert.equal(drift.observed(), [
    { kind: "channel", id: "orders", product: "spot", message: "orders", payloads: 1, findings: [] },
    {
      kind: "channel",
      id: "orders",
      product: "spot",
      payloads: 1,
      findings: [{ kind: "listed", path: "e", expected: "a message that is described", received: "news", times: 1 }],
    },
    {
      kind: "operation",
      id: "order",
      product: "spot",
      payloads: 2,
      findings: [
        { kind: "unknown", path: "[secret]", received: "a whole number", times: 1 },
        { kind: "listed", path: "status", expected: "one of new", received: "[secret]", times: 2 },
      ],
    },
  ]);
});

test.run();
