import * as assert from "uvu/assert";
import { Decimal } from "../../src/core/decimal.ts";
import { parseJson, stringifyJson } from "../../src/core/json.ts";
import { Secret } from "../../src/core/secret.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/json");

/** Parses through the exact reader: the long number at the end makes the quick test fail. */
function parseSlowly(text: string): unknown {
  return (parseJson(`[${text},12345678901234567890]`) as unknown[])[0];
}

function messageOf(text: string): string {
  try {
    parseJson(text);
  } catch (error) {
    assert.instance(error, SyntaxError);
    return (error as Error).message;
  }
  return assert.unreachable("must throw") as never;
}

test("whole numbers are numbers up to 2^53 - 1, and bigints above", () => {
  assert.is(parseJson("9007199254740991"), 9007199254740991);
  assert.is(parseJson("-9007199254740991"), -9007199254740991);
  assert.is(parseJson("9007199254740992"), 9007199254740992n);
  assert.is(parseJson("9007199254740993"), 9007199254740993n);
  assert.is(parseJson("-9007199254740993"), -9007199254740993n);
  assert.equal(parseJson('{"id":12345678901234567890,"t":1700000000000}'), {
    id: 12345678901234567890n,
    t: 1700000000000,
  });
  assert.equal(parseJson("[ 1234567890123456 , 12345678901234567 ]"), [1234567890123456, 12345678901234567n]);
  assert.is(parseJson("9".repeat(400)), BigInt("9".repeat(400)));
});

test("a whole number too long to convert in time is refused", () => {
  const message = messageOf("9".repeat(5_000_000));
  assert.ok(message.length < 120, message);
});

test("fractions keep their value, as a number or as their text", () => {
  assert.is(parseJson("0.1"), 0.1);
  assert.is(parseJson("1.10"), 1.1);
  assert.is(parseJson("0.10000000000000000000"), 0.1);
  assert.is(parseJson("100000000000000000000.0"), 100000000000000000000);
  assert.is(parseJson("0.1234567890123456"), 0.1234567890123456);
  assert.is(parseJson("0.1234567890123456789"), "0.1234567890123456789");
  assert.is(parseJson("-12345678.123456789"), "-12345678.123456789");
  assert.is(parseJson("123456789012345678.5"), "123456789012345678.5");
  assert.equal(parseJson('{"p":0.30000000000000001,"q":1.000000000000000001}'), {
    p: "0.30000000000000001",
    q: "1.000000000000000001",
  });
});

test("exponents keep their value, also out of range", () => {
  assert.is(parseJson("1e3"), 1000);
  assert.is(parseJson("1E+3"), 1000);
  assert.is(parseJson("1.5e-7"), 1.5e-7);
  assert.is(parseJson("1e21"), 1e21);
  assert.is(parseJson("1e400"), "1e400");
  assert.is(parseJson("-1e400"), "-1e400");
  assert.is(parseJson("1e-400"), "1e-400");
  assert.is(parseJson("4.9e-324"), "4.9e-324");
  assert.is(parseJson("5e-324"), 5e-324);
  assert.is(parseJson("0e999"), 0);
  assert.is(parseJson("1e99999999999999999999"), "1e99999999999999999999");
  assert.equal(parseJson('{"a":2e400}'), { a: "2e400" });
});

test("zero keeps its sign", () => {
  assert.ok(Object.is(parseJson("-0"), -0));
  assert.ok(Object.is(parseSlowly("-0"), -0));
  assert.ok(Object.is(parseSlowly("-0.0"), -0));
});

test("digits inside strings and keys stay text", () => {
  const text = String.raw`{"12345678901234567890":"a,12345678901234567890","b\" :98765432109876543210":"\\"}`;
  assert.equal(parseJson(text), {
    "12345678901234567890": "a,12345678901234567890",
    'b" :98765432109876543210': "\\",
  });
});

test("the exact reader agrees with JSON.parse wherever nothing is lost", () => {
  const samples = [
    "null",
    "true",
    "false",
    '""',
    "[]",
    "{}",
    "[[],{},[[]]]",
    ' { "a" : [ 1 , -2.5 , true , false , null , "x" ] , "b" : { } } ',
    '{"a":1,"a":2}',
    '{"2":1,"1":2,"b":3}',
    '{"":{"":""}}',
    String.raw`"\"\\\/\b\f\n\r\tA😀\ud83d"`,
    String.raw`["\\","\\\\\"","{[,:"]`,
    '{"constructor":{"prototype":{"x":1}},"toString":1}',
    "[\t1,\r\n2 ]",
  ];
  for (const sample of samples) {
    assert.is(JSON.stringify(parseSlowly(sample)), JSON.stringify(JSON.parse(sample)), sample);
  }
});

test("random values survive the exact reader", () => {
  let seed = 7;
  const draw = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  const make = (depth: number): unknown => {
    switch (draw(depth > 3 ? 5 : 7)) {
      case 0:
        return draw(2) === 0;
      case 1:
        return (draw(2_000_000_000) - 1_000_000_000) / 10 ** draw(12);
      case 2:
        return String.fromCharCode(...Array.from({ length: draw(8) }, () => draw(256) + (draw(9) === 0 ? 0xd800 : 0)));
      case 3:
        return null;
      case 4:
        return draw(1_000_000);
      case 5:
        return Array.from({ length: draw(5) }, () => make(depth + 1));
      default:
        return Object.fromEntries(Array.from({ length: draw(5) }, (_, i) => [`k${i}"\\\n`, make(depth + 1)]));
    }
  };
  for (let round = 0; round < 2_000; round++) {
    const text = JSON.stringify(make(0), null, draw(3));
    assert.equal(parseSlowly(text), JSON.parse(text), text);
  }
});

test("deep nesting does not exhaust the stack", () => {
  const depth = 100_000;
  let value = parseSlowly("[".repeat(depth) + "]".repeat(depth)) as unknown[];
  let seen = 1;
  while (value.length > 0) {
    value = value[0] as unknown[];
    seen++;
  }
  assert.is(seen, depth);
});

test("__proto__ is dropped, also when escaped, and changes no prototype", () => {
  const texts = [
    '{"__proto__":{"polluted":1},"a":1}',
    String.raw`{"\u005f_proto__":{"polluted":1},"a":1}`,
    String.raw`{"\u005F\u005fproto\u005f\u005F":{"polluted":1},"a":1}`,
    String.raw`{"__pr\u006fto__":{"polluted":1},"a":1}`,
    '{"a":1,"__proto__":null}',
    '{"a":1,"__proto__":[12345678901234567890]}',
  ];
  for (const text of texts) {
    const value = parseJson(text) as Record<string, unknown>;
    assert.equal(Object.keys(value), ["a"], text);
    assert.is(Object.getPrototypeOf(value), Object.prototype);
    const copy = Object.assign({}, value) as Record<string, unknown>;
    assert.is(copy["polluted"], undefined);
    assert.is(Object.getPrototypeOf(copy), Object.prototype);
  }
  assert.is(({} as Record<string, unknown>)["polluted"], undefined);
  const nested = parseJson('[{"x":{"__proto__":{"y":1},"z":2}}]') as [{ x: object }];
  assert.equal(Object.keys(nested[0].x), ["z"]);
  assert.is(parseJson('"__proto__"'), "__proto__");
});

test("what is not JSON is a SyntaxError that quotes at most 40 characters", () => {
  for (
    const text of ["", " ", "{", "[1,]", "{'a':1}", "NaN", "Infinity", "01", "1.", ".5", "+1", '"\n"', "[1] x", '"\\x"']
  ) {
    assert.throws(() => parseJson(text), (error: unknown) => error instanceof SyntaxError, text);
  }
  const html = `<html>${"s".repeat(500)}</html>`;
  const message = messageOf(html);
  assert.ok(message.includes(html.slice(0, 40)));
  assert.not.ok(message.includes(html.slice(0, 41)));
  assert.ok(message.includes("513 characters"), message);
  const cut = `{"token":"${"t".repeat(300)}`;
  assert.not.ok(messageOf(cut).includes("t".repeat(41)));
});

test("every truncation of a document is refused", () => {
  const text = '{"a":[1,2.5,"x\\u0041"],"b":{"c":12345678901234567890},"d":null}';
  for (let length = 0; length < text.length; length++) {
    assert.throws(() => parseJson(text.slice(0, length)), (error: unknown) => error instanceof SyntaxError);
  }
});

test("writing: bigints as digits, decimals as their text", () => {
  assert.is(stringifyJson({ id: 12345678901234567890n, n: 1 }), '{"id":12345678901234567890,"n":1}');
  assert.is(stringifyJson({ price: new Decimal("0.000000010") }), '{"price":"0.00000001"}');
  assert.is(stringifyJson({ price: new Decimal("1e30"), id: 1n }), `{"price":"1${"0".repeat(30)}","id":1}`);
  assert.is(stringifyJson([1n, [2n, { a: -3n }]]), '[1,[2,{"a":-3}]]');
  assert.is(stringifyJson(5n), "5");
  assert.is(stringifyJson("x"), '"x"');
});

test("writing agrees with JSON.stringify otherwise", () => {
  const value = {
    a: undefined,
    b: [undefined, null, () => 1],
    c: new Date(0),
    'd"\n': "\u2028\ud800",
    e: { toJSON: (key: string) => `<${key}>` },
    f: [new Number(1), new String("s"), new Boolean(false)],
    g: true,
    h: 1e21,
    i: -0,
  };
  assert.is(stringifyJson(value), JSON.stringify(value));
  assert.is(stringifyJson({ ...value, z: 1n }), `${JSON.stringify(value).slice(0, -1)},"z":1}`);
});

test("writing refuses what JSON has no word for", () => {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = [cycle];
  const shared = { n: 1n };
  for (const value of [undefined, () => 1, NaN, { a: Infinity }, [1n, -Infinity], cycle, { ...cycle, n: 1n }]) {
    assert.throws(() => stringifyJson(value), (error: unknown) => error instanceof TypeError);
  }
  assert.is(stringifyJson([shared, shared]), '[{"n":1},{"n":1}]', "the same object twice is no cycle");
});

test("what was read can be written back", () => {
  const text = '{"id":12345678901234567890,"list":[1,"12345678901234567890.5",null,true]}';
  assert.is(stringifyJson(parseJson(text)), text);
});

test("a secret is not written", () => {
  assert.is(stringifyJson({ key: new Secret("hunter2") }), '{"key":"[secret]"}');
});

test.run();
