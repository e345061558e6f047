/** Who may ask simulated OKX, how often, and when: signatures, times, deadlines, limits, bans. */
import * as assert from "uvu/assert";
import { suite } from "../../support/suite.ts";
import type { Answer } from "./support.ts";
import { quoted, sign, Venue } from "./support.ts";

const test = suite("sim okx limits");

test("signatures: what is missing, wrong or late", () => {
  const venue = quoted();
  const to = "/api/v5/account/balance?ccy=BTC";
  const good = venue.headers("GET", to, "");
  const code = (more: Record<string, string>): string => {
    const { json, status } = venue.raw("GET", to, { ...good, ...more });
    assert.is(status, json.code === "0" ? 200 : 401);
    return json.code;
  };
  assert.is(code({}), "0");
  assert.equal(
    ["ok-access-key", "ok-access-passphrase", "ok-access-sign", "ok-access-timestamp"].map((name) =>
      code({ [name]: "" })
    ),
    ["50103", "50104", "50106", "50107"],
  );
  assert.equal([code({ "ok-access-key": "no key!" }), code({ "ok-access-key": "x".repeat(36) })], ["50111", "50119"]);
  assert.equal([code({ "ok-access-passphrase": "x" }), code({ "ok-access-sign": "x" })], ["50105", "50113"]);
  assert.equal([code({ "ok-access-timestamp": "1700000000" })], ["50112"]);
  const late = new Date(venue.clock.now() - 31_000).toISOString();
  assert.is(
    code({ "ok-access-timestamp": late, "ok-access-sign": sign(`${late}GET${to}`, venue.account.secret) }),
    "50102",
  );
  // The query, the method and the body are signed too.
  assert.is(venue.raw("GET", "/api/v5/account/balance?ccy=ETH", good).json.code, "50113");
  const body = '{"timeOut":"0"}';
  const post = venue.headers("POST", "/api/v5/trade/cancel-all-after", body);
  assert.is(venue.raw("POST", "/api/v5/trade/cancel-all-after", post, body.replace("0", "10")).json.code, "50113");
  assert.is(venue.raw("POST", "/api/v5/trade/cancel-all-after", post, body).json.code, "0");
  venue.sim.revokeKey(venue.account.key);
  assert.is(code({}), "50119");
});

test("bodies and paths that are none", () => {
  const venue = quoted();
  const to = "/api/v5/trade/order";
  const post = (body: string): Answer => venue.raw("POST", to, venue.headers("POST", to, body), body);
  assert.equal([post("").json.code, post("{").json.code, post("7").json.code, post("[{}]").json.code], [
    "50000",
    "50002",
    "50002",
    "51000",
  ]);
  assert.is(venue.get("no/such/path").status, 404);
  assert.is(venue.get("market/ticker").json.code, "50014");
});

test("an order whose time is over when it arrives is refused, and nothing happens", () => {
  const venue = quoted();
  const order = { instId: "BTC-USDT", tdMode: "cash", side: "buy", ordType: "limit", sz: "1", px: "98" };
  const send = (expTime: string): string => venue.post("trade/order", order, { exptime: expTime }).json.code;
  const now = venue.clock.now();
  assert.equal([send(String(now - 1)), send("soon"), send(String(now))], ["50036", "51000", "0"]);
  assert.is(venue.sim.engine.orders(venue.account.id).length, 1);
});

test("orders are counted for each instrument, and a batch of several apart from single ones", () => {
  const venue = new Venue();
  venue.clock.advance(2_000 - venue.clock.now() % 2_000);
  const cancel = (instId: string): string => venue.post("trade/cancel-order", { instId, ordId: "1" }).json.code;
  const codes = Array.from({ length: 61 }, () => cancel("BTC-USDT"));
  assert.equal([codes[59], codes[60], cancel("ETH-USDT")], ["1", "50011", "1"]);
  const several = Array.from({ length: 20 }, () => ({ instId: "BTC-USDT", ordId: "1" }));
  const batches = Array.from({ length: 16 }, () => venue.post("trade/cancel-batch-orders", several));
  assert.equal(batches.map(({ json }) => json.code).indexOf("50011"), 15);
  assert.equal([batches[15]?.status, batches[15]?.json.msg], [429, "Too Many Requests"]);
  assert.is(venue.post("trade/cancel-batch-orders", several.slice(0, 1)).json.code, "50011", "one is a single one");
  venue.clock.advance(2_000);
  assert.is(cancel("BTC-USDT"), "1");
});

test("what another program behind the address uses is missing here", () => {
  const venue = quoted();
  venue.clock.advance(2_000 - venue.clock.now() % 2_000);
  venue.sim.useBudget(venue.sim.skin.budget - 3);
  const codes = Array.from({ length: 5 }, () => venue.get("market/ticker", { instId: "BTC-USDT" }).json.code);
  assert.equal(codes, ["0", "0", "0", "50011", "50011"]);
  assert.is(venue.read("account/config").json.code, "0", "accounts have limits of their own");
});

test("who is banned gets nothing, and loses what is open", () => {
  const venue = quoted();
  const wire = venue.wire("public");
  venue.sim.ban(10_000);
  assert.match(wire.closed ?? "", /^1006/);
  assert.is(venue.get("public/time").status, 429);
  assert.is(venue.wire("public").refusal?.status, 429);
  venue.clock.advance(10_000);
  assert.is(venue.get("public/time").status, 200);
});

test("an account sees nothing of another", () => {
  const venue = quoted();
  const other = venue.sim.createAccount({ balances: { USDT: "1000" } });
  const ordId = venue.placed({ side: "buy", px: "98", sz: "1" });
  assert.is(venue.read("trade/order", { instId: "BTC-USDT", ordId }, other).json.code, "51603");
  assert.is(venue.post("trade/cancel-order", { instId: "BTC-USDT", ordId }, {}, other).json.data[0].sCode, "51400");
  assert.equal(venue.read("trade/orders-pending", {}, other).json.data, []);
  const uid = (account: typeof other): string => venue.read("account/config", {}, account).json.data[0].uid;
  assert.is.not(uid(venue.account), uid(other));
});

test.run();
