/** Who is let in at the simulated venue: signatures, time, limits of addresses and accounts, bans. */
import { Buffer } from "node:buffer";
import { generateKeyPairSync, sign as signWith } from "node:crypto";
import * as assert from "uvu/assert";
import { suite } from "../../support/suite.ts";
import { quoted, sign, Venue } from "./support.ts";

const test = suite("sim bybit limits");

test("what is not signed, wrongly signed, or signed by nobody is refused", () => {
  const venue = quoted();
  const path = "/v5/account/info";
  const signed = venue.headers("");
  const code = (headers: Record<string, string>): unknown => venue.raw("GET", path, headers).json?.retCode;
  assert.is(code(signed), 0);
  assert.is(venue.raw("GET", path).status, 401);
  assert.is(code({ ...signed, "x-bapi-sign": sign("something else", venue.account.secret) }), 10_004);
  assert.is(code({ ...signed, "x-bapi-api-key": "unknown" }), 10_003);
  // The window is part of what is signed.
  assert.is(code({ ...signed, "x-bapi-recv-window": "6000" }), 10_004);
  assert.is(venue.raw("GET", `${path}?coin=BTC`, signed).json.retCode, 10_004);
  const body = JSON.stringify({ product: "SPOT", timeWindow: 10 });
  const post = venue.headers(body);
  assert.is(venue.raw("POST", "/v5/order/disconnected-cancel-all", post, body).json.retCode, 0);
  assert.is(venue.raw("POST", "/v5/order/disconnected-cancel-all", post, `${body} `).json.retCode, 10_004);
  assert.is(venue.raw("GET", path, signed, "{}").status, 403);
  assert.is(venue.get("no/such/route").json.retCode, 10_017);
  venue.sim.revokeKey(venue.account.key);
  assert.is(code(signed), 10_003);
});

test("a key pair of RSA signs in base64, requests and logins alike", () => {
  const venue = quoted();
  const { publicKey, privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2_048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const { key, secret } = venue.sim.createKey(venue.account.id, publicKey);
  assert.is(secret, "");
  const rsa = (text: string): string => signWith("RSA-SHA256", Buffer.from(text), privateKey).toString("base64");
  const time = String(venue.clock.now());
  const headers = { "x-bapi-api-key": key, "x-bapi-timestamp": time, "x-bapi-recv-window": "5000" };
  const code = (signature: string): unknown =>
    venue.raw("GET", "/v5/account/info", { ...headers, "x-bapi-sign": signature }).json.retCode;
  assert.equal([code(rsa(`${time}${key}5000`)), code(rsa("something else")), code("")], [0, 10_004, 10_003]);
  const expires = venue.clock.now() + 1_000;
  assert.is(
    venue.wire("private").ask({ op: "auth", args: [key, expires, rsa(`GET/realtime${expires}`)] }).success,
    true,
  );
});

test("time: a request is taken as long as its window says, and not from the future", () => {
  const venue = quoted();
  const sent = venue.headers("");
  const code = (): unknown => venue.raw("GET", "/v5/account/info", sent).json.retCode;
  venue.clock.advance(5_000);
  assert.is(code(), 0);
  venue.clock.advance(1);
  assert.is(code(), 10_002);
  const early = new Venue();
  const ahead = (ms: number): unknown => {
    const time = String(early.clock.now() + ms);
    const headers = { ...early.headers(""), "x-bapi-timestamp": time };
    const signature = sign(`${time}${early.account.key}5000`, early.account.secret);
    return early.raw("GET", "/v5/account/info", { ...headers, "x-bapi-sign": signature }).json.retCode;
  };
  assert.equal([ahead(999), ahead(1_000)], [0, 10_002]);
});

test("an address that asks too often is shut out for ten minutes, with its sockets", () => {
  const venue = quoted();
  const wire = venue.wire("public/spot");
  assert.is(venue.sim.skin.budget, 600);
  venue.sim.useBudget(590);
  const statuses = Array.from({ length: 11 }, () => venue.get("market/time").status);
  assert.equal(statuses, [...Array.from({ length: 10 }, () => 200), 403]);
  assert.match(venue.get("market/time").answer.body, "access too frequent");
  assert.match(wire.closed ?? "", "1006");
  assert.is(venue.wire("public/spot").refusal?.status, 403);
  venue.clock.advance(599_000);
  assert.is(venue.get("market/time").status, 403);
  venue.clock.advance(1_000);
  assert.is(venue.get("market/time").status, 200);
  venue.sim.ban(60_000);
  assert.is(venue.get("market/time").status, 403);
  venue.sim.ban(0);
  assert.is(venue.get("market/time").status, 200);
});

test("the window of an address rolls: each request comes back five seconds after it", () => {
  const venue = quoted();
  venue.sim.useBudget(300);
  venue.clock.advance(3_000);
  venue.sim.useBudget(299);
  assert.is(venue.get("market/time").status, 200);
  venue.clock.advance(2_001);
  for (let call = 0; call < 290; call++) assert.is(venue.get("market/time").status, 200);
});

test("accounts have limits of their own, and REST and sockets share those of orders", () => {
  const venue = quoted();
  const other = venue.sim.createAccount({ balances: { USDT: "100000" } });
  const order = { category: "spot", symbol: "BTCUSDT", side: "Buy", orderType: "Limit", price: "98", qty: "0.1" };
  const wire = venue.wire("trade");
  wire.login();
  for (let call = 0; call < 12; call++) assert.is(wire.request("order.create", order).retCode, 0);
  for (let call = 0; call < 8; call++) assert.is(venue.order(order).json.retCode, 0);
  const limited = venue.order(order);
  assert.equal([limited.status, limited.json.retCode, limited.headers["x-bapi-limit-status"]], [200, 10_006, "0"]);
  const reply = wire.request("order.create", order);
  assert.equal([reply.retCode, reply.header["X-Bapi-Limit"]], [10_006, "20"]);
  assert.is(venue.order(order, other).json.retCode, 0);
  venue.clock.advance(1_000);
  assert.is(venue.order(order).json.retCode, 0);
});

test.run();
