/** `venuekit doctor` against simulated venues whose payloads are changed on the way. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as assert from "uvu/assert";
import { main } from "../../codegen/main.ts";
import { diagnose } from "../../src/cli/doctor/diagnose.ts";
import { type DriftReport, isSick, textOf } from "../../src/cli/doctor/report.ts";
import { suite } from "../support/suite.ts";
import { at, changed, type Edit, type Json } from "./doctor.support.ts";

const test = suite("doctor");
const project = resolve(import.meta.dirname!, "../..");
const minute = 60_000;

interface Run {
  readonly report: DriftReport;
  readonly findings: readonly string[];
  readonly failed: readonly string[];
}

async function run(
  edit: Edit,
  { venue = "binance", kind = "spot", account = false }: {
    readonly venue?: string;
    readonly kind?: "spot" | "perp";
    readonly account?: boolean;
  } = {},
): Promise<
  Run & {
    readonly asked: readonly { readonly method: string; readonly what: string }[];
    readonly secrets: readonly string[];
  }
> {
  const { server, asked } = await changed(venue, kind, edit);
  try {
    const { key, secret, passphrase } = server.account;
    const report = await diagnose({
      venue,
      kind,
      products: kind === "spot" ? ["spot"] : ["spot", "perp"],
      options: { network: "sim", url: server.url },
      follow: 3_000,
      ...(account ? { credentials: { key, secret, ...(passphrase === undefined ? {} : { passphrase }) } } : {}),
    });
    const findings = report.operations.flatMap(({ id, message, findings }) =>
      findings.map(({ kind, path, expected, received }) =>
        `${id}${message === undefined ? "" : ` ${message}`} ${kind} ${path}: ${received ?? ""} (${expected ?? ""})`
      )
    );
    const failed = report.steps.filter(({ outcome }) => outcome === "failed").map(({ name }) => name);
    return { report, findings, failed, asked, secrets: [key, secret] };
  } finally {
    await server.close();
  }
}

/** What changes something at a venue: `POST /path`, or the name of a socket's request. */
async function writesOf(venue: string, kind: string): Promise<readonly string[]> {
  const products = kind === "spot" ? ["spot"] : ["spot", "perp"];
  const tables = await Promise.all(products.map((product) => import(`../../generated/${venue}/${product}.ts`)));
  return tables.flatMap((table) => Object.values(table as object)).flatMap((one: unknown) => {
    const { write, method, path } = (one ?? {}) as { write?: true; method?: string; path?: string };
    if (write !== true || method === undefined) return [];
    return [path === undefined ? method : `${method} ${path}`];
  });
}

for (const [venue, kind] of [["binance", "spot"], ["kraken", "spot"], ["bybit", "perp"]] as const) {
  test(`${venue} ${kind} as it is described: everything is asked, nothing found, nothing written`, async () => {
    const { report, findings, failed, asked } = await run(() => {}, { venue, kind, account: true });
    assert.equal(findings, []);
    assert.equal(failed, []);
    assert.not(isSick(report), textOf(report));
    assert.ok(report.operations.length >= 10, `${report.operations.length} operations were seen`);
    assert.ok(report.operations.some((one) => one.kind === "channel"));
    assert.ok(report.steps.some(({ name }) => name === "fetchBalances"));
    assert.ok(report.frames.some(({ decoded }) => decoded > 0), "what comes often is decoded");
    assert.ok(report.frames.every(({ surprises }) => surprises <= 1), JSON.stringify(report.frames));
    const written = await writesOf(venue, kind);
    assert.ok(written.length > 5);
    const writes = asked.filter(({ method, what }) =>
      written.some((one) => method === "frame" ? what.includes(`"${one}"`) : one === `${method} ${what}`)
    );
    assert.equal(writes, []);
  }, 2 * minute);
}

/** Damage of every kind: what goes on has to go on. */
const damage: Edit = (where, payload) => {
  if (where === "/api/v3/exchangeInfo") {
    const [first, second, third] = at(payload, "symbols") as unknown as { [name: string]: Json }[];
    Object.assign(first ?? {}, { status: "ON_THE_MOON", colour: "green" });
    delete second?.["baseAsset"];
    Object.assign(third ?? {}, { isSpotTradingAllowed: "yes" });
  }
  if (where === "/api/v3/depth") at(payload)["lastUpdateId"] = "many";
  if (where === "/api/v3/trades") at(payload, 0)["extra"] = { deep: 1 };
  if (where === "/api/v3/klines") (payload as Json[][])[0]?.splice(0, 1, null);
  if (where !== "socket" || !("data" in at(payload))) return;
  const event = at(payload, "data");
  if (event["e"] === "trade" && Number(event["t"]) % 2 === 0) delete event["p"];
  if (event["e"] === "24hrTicker") event["z9"] = "new";
};

test("every kind of damage is found at its place, named in the errors, and what can go on does", async () => {
  const { report, findings, failed } = await run(damage);
  assert.equal(findings.filter((one) => !one.startsWith("trade ")), [
    "ticker unknown z9: text ()",
    "depth type lastUpdateId: text (a whole number)",
    "exchangeInfo missing symbols[].baseAsset:  (text)",
    "exchangeInfo unknown symbols[].colour: text ()",
    "exchangeInfo type symbols[].isSpotTradingAllowed: text (true or false)",
    "exchangeInfo listed symbols[].status: ON_THE_MOON (one of TRADING, END_OF_DAY, HALT, BREAK, CANCEL_ONLY)",
    "klines type [][0]: null (a whole number)",
    "trades unknown [].extra: an object ()",
  ]);
  assert.equal(findings.filter((one) => one.startsWith("trade ")), ["trade missing p:  (a decimal number as text)"]);
  // The markets that can be read are known, the trades that can be read are told.
  assert.equal(failed, ["fetchOrderBook", "fetchCandles", "watchOrderBook"]);
  const errors = new Map(report.steps.map(({ name, errors }) => [name, errors.join("\n")]));
  assert.match(errors.get("connect") ?? "", /exchangeInfo: at symbols\.\d+\.baseAsset: expected "baseAsset"/);
  assert.match(errors.get("connect") ?? "", /exchangeInfo: at symbols\.\d+\.isSpotTradingAllowed: expected boolean/);
  assert.match(errors.get("fetchOrderBook") ?? "", /^depth: at lastUpdateId: .*received "many"$/);
  assert.match(errors.get("watchTrades") ?? "", /^trade: at p: expected "p", received undefined$/);
  assert.ok(isSick(report));
  const text = textOf(report);
  assert.match(
    text,
    /Against the description\n[^]*operation depth\n {6}lastUpdateId +is text, not a whole number +\d+×/,
  );
  assert.match(text, /New to the description\n[^]*symbols\[\]\.status +is ON_THE_MOON, not one of/);
  assert.match(text, /byte decoders expect[^]*\n {2}ticker: \d+ of \d+ frames?\n/);
  assert.match(text, /watchTrades: went on\n {6}trade: at p/);
  assert.match(text, /\d+ against the description, 4 new; \d+ of 11 answered\.\n$/);

  const folder = mkdtempSync(join(tmpdir(), "doctor-"));
  try {
    const file = join(folder, "report.json");
    writeFileSync(file, JSON.stringify(report, null, 2));
    const said: string[] = [];
    assert.is(await main(["diff", "binance", file, "--json"], project, (line) => said.push(line)), 1);
    const { changes } = JSON.parse(said.join("\n")) as {
      readonly changes: readonly {
        readonly weight: string;
        readonly name: string;
        readonly field: string;
        readonly text: string;
        readonly usedIn: readonly string[];
        readonly old: { readonly file: string; readonly line: number };
        readonly new: { readonly file: string; readonly line: number };
      }[];
    };
    assert.equal(changes.map(({ weight, name, field, text }) => `${weight} ${name} ${field} ${text}`).sort(), [
      "additive exchangeInfo symbols[].colour new, text",
      "additive exchangeInfo symbols[].status may be ON_THE_MOON",
      "additive tickerChannel z9 new, text",
      "additive trades [].extra new, an object",
      "breaking depth lastUpdateId is text, was a whole number",
      "breaking exchangeInfo symbols[].baseAsset is not there",
      "breaking exchangeInfo symbols[].isSpotTradingAllowed is text, was true or false",
      "breaking klines [][0] is null, was a whole number",
      "breaking tradeChannel p is not there",
    ]);
    for (const change of changes) {
      assert.ok(change.usedIn.length > 0, "the adapter uses all that the doctor asks for");
      assert.match(change.old.file, /^specs\/binance\/spot\.(?:open|async)api\.yaml$/);
      assert.is(change.new.file, "report.json");
      assert.ok(change.new.line > 1);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 2 * minute);

test("without markets that can be read everything is tried that needs none", async () => {
  const { report, failed } = await run((where) => where === "/api/v3/exchangeInfo" ? { nothing: true } : undefined);
  assert.ok(failed.includes("connect"), textOf(report));
  assert.is(report.steps.find(({ name }) => name === "fetchTime")?.outcome, "answered");
  assert.is(report.steps.find(({ name }) => name === "fetchTicker")?.outcome, "skipped");
  assert.is(report.steps.find(({ name }) => name === "watchTrades")?.outcome, "skipped");
  assert.ok(isSick(report));
}, 2 * minute);

test("a venue that sends credentials back: no part of the report has them", async () => {
  const { report, findings, secrets } = await run((where, payload, [key = "", secret = ""]) => {
    if (where === "/api/v3/exchangeInfo") Object.assign(at(payload, "symbols", 0), { status: key });
    if (where !== "/api/v3/account") return;
    Object.assign(at(payload), { [secret]: 1, accountType: key, makerCommission: secret, canTrade: secret });
  }, { account: true });
  assert.ok(findings.some((one) => one.startsWith("account type canTrade: text")), findings.join("\n"));
  assert.ok(findings.some((one) => one.startsWith("account unknown ?")), findings.join("\n"));
  assert.ok(report.steps.some(({ name, outcome }) => name === "fetchBalances" && outcome === "failed"));
  const text = `${JSON.stringify(report)}\n${textOf(report)}`;
  for (const secret of secrets) assert.not(text.includes(secret.slice(0, 20)), text);
}, 2 * minute);

test.run();
