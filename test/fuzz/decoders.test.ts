/** A fixed part of `npm run fuzz -- --type decoder`, and that it finds decoders that are wrong. */
import { Buffer } from "node:buffer";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as assert from "uvu/assert";
import type { Decoder } from "../../src/core/scan/decoder.ts";
import { SchemaError } from "../../src/core/errors.ts";
import { suite } from "../support/suite.ts";
import { decoderTargets, products } from "./decoders.ts";
import { messages, run } from "./run.ts";
import { Broken, hold, type Target } from "./target.ts";

const test = suite("fuzz of decoders");
const now = (): number => performance.now();
const root = new URL("../../", import.meta.url);

test("the decoders of every venue are here", () => {
  const generated = new URL("generated/", root);
  const files = readdirSync(generated, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".hot.ts")
  );
  const here = products.map(({ venue, kind }) => join(venue, `${kind}.hot.ts`));
  assert.equal(here.toSorted(), files.toSorted());
});

test("every decoder has samples, and takes nearly all of them", () => {
  const all = decoderTargets();
  assert.ok(all.length >= 28, `${all.length} decoders`);
  for (const target of all) {
    const samples = [...target.samples, ...target.long ?? []];
    const taken = samples.filter((text) => hold(target, Buffer.from(text)));
    // Examples of unusual numbers are surprises: of one message there are up to two.
    assert.ok(taken.length > 0 && taken.length >= samples.length - 2, `${target.name}: ${taken.length}`);
  }
});

test("what a decoder takes is what the protocol and the schema make of it", () => {
  const wrong = decoderTargets().flatMap((target) => {
    const { failures, accepted, rejected, failed } = run(target, 2_000, 20_261_121, now);
    assert.is(accepted + rejected + failed, 2_000);
    assert.ok(accepted > 200 && rejected > 200, `${target.name}: ${accepted} accepted, ${rejected} rejected`);
    return failures.map((text) => `${target.name}: ${text}`);
  });
  assert.is(wrong.length, 0, wrong.slice(0, 5).join("\n"));
}, 100_000);

/** Messages that are lists, and what tells the subscription of an entry. */
const lists: readonly (readonly [venue: string, kind: string, message: string, key: string])[] = [
  ["coinbase", "spot", "marketTrades", "product_id"],
  ["coinbase", "spot", "ticker", "product_id"],
  ["gate", "perp", "futuresTickers", "contract"],
  ["gate", "perp", "futuresTrades", "contract"],
  ["hyperliquid", "spot", "trades", "coin"],
  ["kraken", "spot", "ticker", "symbol"],
  ["kraken", "spot", "trade", "symbol"],
];

for (const [venue, kind, message, key] of lists) {
  test(`${venue} ${message}: a frame of several subscriptions is taken for none of them, in neither way`, () => {
    const target = decoderTargets().find(({ name }) => name === `decoder/${venue}/${kind}/${message}`) as Target;
    const product = products.find((one) => one.venue === venue && one.kind === kind)!;
    const one = new RegExp(`\\{[^{}]*"${key}":"([^"]+)"[^{}]*\\}`);
    const text = target.samples.find((sample) => one.test(sample)) as string;
    assert.ok(hold(target, Buffer.from(text)));
    const twice = (name: string): Buffer =>
      Buffer.from(text.replace(one, (entry, own) => `${entry},${entry.replace(`"${own}"`, `"${name}"`)}`));
    assert.ok(hold(target, twice(one.exec(text)![1]!)), "twice the same is of one");
    assert.not(hold(target, twice("another")));
    assert.throws(() => product.read(twice("another")), (error: unknown) => error instanceof SchemaError);
  });
}

/** Mistakes that a generator could make, as changes to what it made: a text, and what stands in all its places. */
const faults: readonly (readonly [name: string, venue: string, from: RegExp, to: string])[] = [
  ["bytes behind the frame", "binance", /if \(i !== b\.length\) return undefined;/g, ""],
  ["a field that is not there", "binance", /if \(\(m\d+ & \d+\) !== \d+\) return undefined;/g, ""],
  ["text for a decimal", "binance", /i = decimalEnd\(b, i\);/g, "i = textEnd(b, i);"],
  ["a constant that is another", "binance", /if \(b\[i\] !== 34 \|\| b\[i \+ 1\] !== 116 .*\) return undefined;/g, ""],
  ["too many digits of a level", "binance", /k > 9 \|\| t > 9 \|\| k \+ t > 15/g, "k > 15 || t > 15"],
  ["zeros in front of a level", "binance", /\|\| \(b\[s\] === 48 && k > 1\)/g, ""],
  ["zeros behind a level", "binance", /Zeros\[n\] = digits\.zeros;/g, "Zeros[n] = 0;"],
  ["the places of a level", "binance", /Scales\[n\] = t;/g, "Scales[n] = 8;"],
  ["prices for amounts", "bybit", /amounts\[n\] = w \* powersOfTen\[t\]! \+ f;/g, "amounts[n] = prices[n]!;"],
  ["columns that do not grow", "binance", /room = l\.prices\.length;\n\s+prices = l\.prices;/g, "room *= 2;"],
  ["one side of the book for the other", "bybit", /columns1\);/g, "columns0);"],
  ["a whole number beyond 2^53", "bybit", /\(n(\d+) === n\1 \? n\1 : bigOf\(b, s\d+, e\d+\)\)/g, "n$1"],
  ["a whole number with a fraction", "okx", /i = int64End\(b, i\);/g, "i = numberEnd(b, i);"],
  ["an optional field that is always there", "okx", /if \(\(m\d+ & \d+\) !== 0\) (o\d+\[)/g, "$1"],
  ["a choice of another text", "okx", /\? "buy" : "sell"/g, '? "sell" : "buy"'],
  [
    "several books in one message",
    "okx",
    /if \(b\[i\] !== 93\) return undefined;/g,
    "while (i < b.length && b[i] !== 93) i++;",
  ],
  ["a key that tells nothing", "okx", /q1s = s\d+;\n\s+q1e = e\d+;/g, ""],
  ["zeros at the end of a number", "kraken", /while \(t > 0 && f % 10 === 0\) \{/g, "while (t > 9) {"],
  ["the key of a later item", "kraken", /if \(a\d+\.length === 0\) (\{[^}]*\}) else if .*/g, "$1"],
  ["items of several subscriptions", "coinbase", / else if \(!sameText\(.*/g, ""],
  ["null where something stands", "hyperliquid", /n(\d+) === 1 \? null : /g, "n$1 === 2 ? null : "],
  ["a flag that is another", "binance", /"m": (n\d+) === 1/g, '"m": $1 === 0'],
  ["a field that is left out", "okx", /return \{ "arg": o\d+, /g, "return { "],
];

for (const [name, venue, from, to] of faults) {
  test(`it finds: ${name}`, async () => {
    const product = products.find((one) => one.venue === venue && one.kind === "spot");
    assert.ok(product);
    const path = new URL(`generated/${venue}/spot.hot.ts`, root);
    const good = readFileSync(path, "utf8");
    const bad = good.replace(from, to);
    assert.ok(bad !== good, "the generated code has it");
    const decoders = await loaded(bad.replace(/from "(\.[^"]+)"/g, (_, to: string) => `from "${new URL(to, path)}"`));
    assert.ok(decoderTargets([{ ...product, decoders }]).some(isWrong), "nothing was found wrong");
  }, 100_000);
}

/** Whether a few thousand messages show that a decoder is wrong. */
function isWrong(target: Target): boolean {
  let count = 0;
  for (const bytes of messages(target, 20_261_121)) {
    try {
      hold(target, bytes);
    } catch (error) {
      if (error instanceof Broken) return true;
      throw error;
    }
    if (++count === 4_000) return false;
  }
  return false;
}

async function loaded(code: string): Promise<readonly Decoder[]> {
  const folder = mkdtempSync(join(tmpdir(), "decoders-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "hot.ts"), code);
    const module = await import(pathToFileURL(join(folder, "hot.ts")).href) as {
      readonly decoders: readonly Decoder[];
    };
    return module.decoders;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.run();
