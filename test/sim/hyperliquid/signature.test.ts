/** Who may act: signatures against the vectors of others, keys, nonces, ends, budgets and refusals of whole requests. */
import * as assert from "uvu/assert";
import { Buffer } from "node:buffer";
import { actionOf } from "../../../src/sim/skins/hyperliquid/actions.ts";
import { pack } from "../../../src/sim/skins/hyperliquid/packing.ts";
import { Fields } from "../../../src/sim/skins/hyperliquid/shape.ts";
import { connectionOf, digestOf, signerOf } from "../../../src/sim/skins/hyperliquid/signature.ts";
import { suite } from "../../support/suite.ts";
import { cloid, Venue } from "./support.ts";

const test = suite("sim hyperliquid signature");
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** Vectors of the official SDK and of another one: specs/hyperliquid/README.md, "Signing". */
const official = {
  type: "order",
  orders: [{ a: 4, b: true, p: "1670.1", s: "0.0147", r: false, t: { limit: { tif: "Ioc" } } }],
  grouping: "na",
};
const other = {
  type: "order",
  orders: [{ a: 0, b: true, p: "30000", s: "0.1", r: false, t: { limit: { tif: "Gtc" } } }],
  grouping: "na",
};
const none = { vaultAddress: undefined, expiresAfter: undefined };

test("actions are packed and hashed as the official client does, whatever the order of their fields", () => {
  const shuffled = {
    grouping: "na",
    orders: [{ t: { limit: { tif: "Ioc" } }, r: false, s: "0.01470", p: "1670.10", b: true, a: 4 }],
    type: "order",
  };
  for (const each of [official, shuffled]) {
    const action = actionOf(new Fields(each));
    assert.is(
      hex(pack(action)),
      "83a474797065a56f72646572a66f72646572739186a16104a162c3a170a6313637302e31a173a6302e30313437a172c2a17481a56c696d69" +
        "7481a3746966a3496f63a867726f7570696e67a26e61",
    );
    assert.is(
      hex(connectionOf({ action, nonce: 1_677_777_606_040, ...none })),
      "0fcbeda5ae3c4950a548021552a4fea2226858c4453571bf3f24ba017eac2908",
    );
  }
});

test("vault and end are hashed with it", () => {
  const action = actionOf(new Fields(other));
  const [nonce, end, vault] = [1_234_567_890, 1_234_567_890, "0x1234567890123456789012345678901234567890"];
  const hash = (vaultAddress?: string, expiresAfter?: number): string =>
    hex(connectionOf({ action, nonce, vaultAddress, expiresAfter }));
  assert.is(hash(), "25367e0dba84351148288c2233cd6130ed6cec5967ded0c0b7334f36f957cc90");
  assert.is(hash(vault), "214e2ea3270981b6fd18174216691e69f56872663139d396b10ded319cb4bb1e");
  assert.is(hash(undefined, end), "c30b002ba3775e4c31c43c1dfd3291dfc85c6ae06c6b9f393991de86cad5fac7");
  assert.is(hash(vault, end), "2d62412aa0fc57441b5189841d81554a6a9680bf07204e1454983a9ca44f0744");
});

test("a signature of the live venue leads to its signer", () => {
  const signed = { action: actionOf(new Fields(other)), nonce: 1_234_567_890, ...none };
  assert.is(hex(digestOf(signed)), "cc75e280af3b69b8300145bcab1391410ee7ca49605f05e52cf7f1c5709c8334");
  const r = "0x61078d8ffa3cb591de045438a1ae2ed299b271891d1943a33901e7cfb3a31ed8";
  const s = "0x0e91df4f9841641d3322dad8d932874b74d7e082cdb5b533f804964a6963aef9";
  const by = signerOf(signed, { r, s, v: 28 });
  assert.match(by ?? "", /^0x[0-9a-f]{40}$/);
  assert.is(signerOf(signed, { r, s: `0x${s.slice(3)}`, v: 28 }), by, "without the zeroes at its beginning");
  assert.is.not(signerOf(signed, { r, s, v: 27 }), by);
  assert.is.not(signerOf({ ...signed, nonce: 1 }, { r, s, v: 28 }), by);
  assert.is(signerOf(signed, { r: "0x00", s: "0x00", v: 28 }), undefined);
});

test("numbers are packed in their shortest forms", () => {
  const forms: readonly (readonly [number, string])[] = [
    [0, "00"],
    [127, "7f"],
    [128, "cc80"],
    [255, "ccff"],
    [256, "cd0100"],
    [65_536, "ce00010000"],
    [4_294_967_296, "cf0000000100000000"],
    [-1, "ff"],
    [-32, "e0"],
    [-33, "d0df"],
    [-128, "d080"],
    [-129, "d1ff7f"],
    [-1_000_000, "d2fff0bdc0"],
    [-4_294_967_296, "d3ffffffff00000000"],
  ];
  for (const [value, packed] of forms) assert.is(hex(pack(value)), packed, String(value));
  assert.is(hex(pack("x".repeat(32))).slice(0, 4), "d920");
  assert.is(hex(pack(Array.from({ length: 16 }, () => true))).slice(0, 6), "dc0010");
});

test("whoever signed something else is nobody, and his order is not there", () => {
  const venue = new Venue();
  const signed = venue.signed({ type: "order", orders: [venue.order("buy", "60000", "0.01")], grouping: "na" });
  const changed = JSON.parse(JSON.stringify(signed));
  changed.action.orders[0].s = "0.02";
  const { json } = venue.raw("/exchange", JSON.stringify(changed));
  assert.is(json.status, "err");
  assert.match(json.response, /^User or API Wallet 0x[0-9a-f]{40} does not exist\.$/);
  assert.equal(venue.sim.engine.openOrders(venue.account.id), []);
  assert.is(venue.raw("/exchange", JSON.stringify(signed)).json.status, "ok");
});

test("a second key is that of an API wallet: it acts for the account, and has no account of its own", () => {
  const venue = new Venue();
  const wallet = venue.sim.createKey(venue.account.id);
  assert.is(wallet.key, venue.account.key);
  const action = { type: "order", orders: [venue.order("buy", "60000", "0.01")], grouping: "na" };
  assert.is(venue.act(action, { wallet }).status, "ok");
  assert.is(venue.own("openOrders").length, 1);
  assert.equal(venue.own("userRole"), { role: "user" });
  const stranger = venue.sim.createAccount();
  assert.equal(venue.info("openOrders", { user: stranger.key }), []);
  venue.sim.revokeKey(venue.account.key);
  for (const each of [venue.account, wallet]) {
    const { status, response } = venue.act({ ...action }, { wallet: each });
    assert.is(status, "err");
    assert.match(response, /^User or API Wallet/);
  }
  assert.is(venue.own("openOrders").length, 1, "anybody may still read");
});

test("the same seed makes the same keys", () => {
  const key = (seed: number): string => new Venue("spot", { seed }).account.secret;
  assert.is(key(3), key(3));
  assert.is.not(key(3), key(4));
  assert.match(key(3), /^0x[0-9a-f]{64}$/);
});

test("a number of a key is used once, may be lower than the last, and has to be near the time", () => {
  const venue = new Venue();
  const now = venue.clock.now();
  const told = (nonce: number): string => {
    const { status, response } = venue.act({ type: "noop" }, { nonce });
    return status === "ok" ? "ok" : response;
  };
  assert.is(told(now), "ok");
  assert.is(told(now), `Invalid nonce: duplicate nonce ${now}`);
  assert.is(told(now - 5), "ok");
  assert.match(told(now - 2 * 86_400_000), /^Invalid nonce/);
  assert.match(told(now + 86_400_000), /^Invalid nonce/);
  for (let more = 1; more <= 100; more++) assert.is(told(now + more), "ok");
  assert.match(told(now - 4), /^Invalid nonce/, "below the hundred highest");
});

test("an action that comes after its end is refused, uses no number, and costs five", () => {
  const venue = new Venue();
  const now = venue.clock.now();
  const used = (): number => venue.own("userRateLimit").nRequestsUsed;
  assert.equal(venue.act({ type: "noop" }, { expiresAfter: now - 1, nonce: now }), {
    status: "err",
    response: "Action already expired",
  });
  assert.is(used(), 5);
  assert.is(venue.act({ type: "noop" }, { expiresAfter: now, nonce: now }).status, "ok");
  assert.is(used(), 6);
});

test("actions for a vault, of a builder, and such as there are not", () => {
  const venue = new Venue();
  const vaultAddress = `0x${"2".repeat(40)}`;
  assert.match(venue.act({ type: "noop" }, { vaultAddress }).response, /^Vault not registered/);
  const builder = { b: `0x${"3".repeat(40)}`, f: 10 };
  const orders = [venue.order("buy", "60000", "0.01")];
  const refused = venue.raw(
    "/exchange",
    JSON.stringify(venue.signed({ type: "order", orders, grouping: "na", builder })),
  );
  assert.is(refused.json.response, "Builder fee has not been approved.");
  const unknown = venue.raw("/exchange", JSON.stringify(venue.signed({ type: "approveBuilderFee" })));
  assert.equal([unknown.status, unknown.json], [422, undefined]);
});

test("an account's budget ends with refusals of orders; cancels go on, and one order passes in ten seconds", () => {
  const venue = new Venue();
  const orders = Array.from({ length: 500 }, () => venue.order("buy", "1", "0.00001"));
  for (let round = 0; round < 20; round++) {
    assert.is(venue.act({ type: "order", orders, grouping: "na" }).status, "ok");
    venue.settle(2_000);
  }
  const one = { type: "order", orders: [venue.order("buy", "60000", "0.01")], grouping: "na" };
  assert.is(venue.act(one).status, "ok", "the reserve");
  const { status, response } = venue.act(one);
  assert.equal([status, response.slice(0, 49)], ["err", "Too many cumulative requests sent (10002 > 10000)"]);
  const [{ oid }] = venue.own("openOrders");
  assert.is(venue.cancel(oid), "success");
  venue.settle(10_000);
  assert.is(venue.act(one).status, "ok");
  assert.equal(venue.own("userRateLimit").nRequestsCap, 10_000);
});

test("requests that are none have their status, and no JSON", () => {
  const venue = new Venue();
  const status = (path: string, body: string, headers = {}, method = "POST"): number =>
    venue.raw(path, body, headers, method).status;
  assert.is(status("/info", "{"), 400);
  assert.is(status("/info", "{}", {}, "GET"), 405);
  assert.is(status("/info", "{}", { "content-type": "text/plain" }), 415);
  assert.is(status("/info", "[]"), 422);
  assert.is(status("/info", '{"type":"nothing"}'), 422);
  assert.is(status("/info", '{"type":"openOrders","user":"me"}'), 422);
  assert.is(status("/info", '{"type":"recentTrades","coin":"NOPE"}'), 500);
  assert.is(status("/exchange", '{"action":{"type":"noop"}}'), 422);
  assert.is(status("/nowhere", "{}"), 404);
  const order = { ...venue.order("buy", "60000", "0.01"), c: "mine" };
  const body = JSON.stringify(venue.signed({ type: "order", orders: [order], grouping: "na" }));
  assert.is(status("/exchange", body), 422, "an id that is none of the venue's");
});

test("an address that is banned gets nothing, and neither does one without weight", () => {
  const venue = new Venue();
  venue.sim.ban(5_000);
  assert.is(venue.raw("/info", '{"type":"exchangeStatus"}').status, 429);
  assert.is(venue.wire().refusal?.status, 429);
  venue.settle(5_001);
  assert.is(venue.raw("/info", '{"type":"exchangeStatus"}').status, 200);
  venue.sim.useBudget(1_200 - 2);
  assert.is(venue.raw("/exchange", JSON.stringify(venue.signed({ type: "noop" }))).status, 429);
  venue.from = "127.0.0.2";
  const action = { type: "order", orders: [venue.order("buy", "60000", "0.01", { c: cloid(1) })], grouping: "na" };
  assert.is(venue.raw("/exchange", JSON.stringify(venue.signed(action))).status, 200);
});

test.run();
