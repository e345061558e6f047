import { Buffer } from "node:buffer";
import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  verify,
} from "node:crypto";
import * as assert from "uvu/assert";
import { getOrder, newOrder } from "../../generated/binance/spot.ts";
import type { Draft } from "../../src/core/call.ts";
import { ValidationError, VenueKitError } from "../../src/core/errors.ts";
import type { Http } from "../../src/core/http/http.ts";
import { type Credentials, guard } from "../../src/core/secret.ts";
import { type Authority, authorityOf } from "../../src/venues/binance/auth.ts";
import { type BinanceSpot, spot } from "../../src/venues/binance/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("binance signatures");

// The keys the documentation publishes with its examples (rest-api.md and web-socket-api.md, "SIGNED request example").
const documented = {
  key: "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A",
  secret: "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j",
};
const fullWidth = "１２３４５６";

const authority = (credentials: Credentials): Authority => authorityOf(guard(credentials));

function limitOrder(symbol: string): Draft {
  const query = [
    ["symbol", symbol],
    ["side", "BUY"],
    ["type", "LIMIT"],
    ["timeInForce", "GTC"],
    ["quantity", "1"],
    ["price", "0.1"],
    ["recvWindow", "5000"],
  ] as const;
  return { method: "POST", path: "/api/v3/order", query, headers: {} };
}

const signatureOf = (draft: Draft): string | undefined => draft.query.find(([name]) => name === "signature")?.[1];

test("the documentation's HMAC examples over HTTP, with a symbol beyond ASCII too", async () => {
  const { authorize } = authority(documented);
  const ascii = await authorize(limitOrder("LTCBTC"), "signed", 1_499_827_319_559);
  assert.is(signatureOf(ascii), "c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71");
  const wide = await authorize(limitOrder(fullWidth), "signed", 1_499_827_319_559);
  assert.is(signatureOf(wide), "e1353ec6b14d888f1164ae9af8228a3dbd508bc82eb867db8ab6046442f33ef3");
  assert.equal(ascii.headers, { "x-mbx-apikey": documented.key });
  assert.equal(ascii.query.slice(-2).map(([name]) => name), ["timestamp", "signature"], "the signature comes last");
});

test("the documentation's HMAC examples over the socket", async () => {
  const { authorizeParams } = authority(documented);
  const common = { type: "LIMIT", timeInForce: "GTC" };
  const ascii = {
    ...common,
    symbol: "BTCUSDT",
    side: "SELL",
    quantity: "0.01000000",
    price: "52000.00",
    recvWindow: 100,
  };
  const signed = await authorizeParams(ascii, 1_645_423_376_532);
  assert.equal(signed, {
    ...ascii,
    apiKey: documented.key,
    timestamp: 1_645_423_376_532,
    signature: "aa1b5712c094bc4e57c05a1a5c1fd8d88dcd628338ea863fec7b88e59fe2db24",
  });
  // Its text shows another quantity in the frame than in the payload; the payload is what is signed.
  const wide = {
    ...common,
    symbol: fullWidth,
    side: "BUY",
    quantity: "1.00000000",
    price: "0.10000000",
    recvWindow: 5000,
  };
  const { signature } = await authorizeParams(wide, 1_645_423_376_532);
  assert.is(signature, "b33892ae8e687c939f4468c6268ddd4c40ac1af18ad19a064864c47bae0752cd");
});

// The private keys of the documentation's Ed25519 examples are not published: the payloads are its, the key is that of
// RFC 8032, section 7.1, test 1, and the signatures are checked with its public half.
const seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
const publicHalf = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
const pem = `-----BEGIN PRIVATE KEY-----\n${
  Buffer.from(`302e020100300506032b657004220420${seed}`, "hex").toString("base64")
}\n-----END PRIVATE KEY-----\n`;
const publicKey = createPublicKey({
  key: Buffer.from(`302a300506032b6570032100${publicHalf}`, "hex"),
  format: "der",
  type: "spki",
});
const documentedEd25519 = "4yNzx3yWC5bS6YTwEkSRaC0nRmSQIIStAUOh1b6kqaBrTLIhjCpI5lJH8q8R8WNO";

function isSigned(payload: string, signature: unknown, key: KeyObject = publicKey): boolean {
  const bytes = Buffer.from(String(signature), "base64");
  return bytes.length === 64 && bytes.toString("base64") === signature &&
    verify(null, Buffer.from(payload, "utf8"), key, bytes);
}

test("Ed25519 over HTTP: the documented payload, percent-encoded before it is signed, in base64", async () => {
  const { authorize } = authority({ key: documentedEd25519, privateKey: pem });
  for (const [symbol, encoded] of [["BTCUSDT", "BTCUSDT"], [fullWidth, encodeURIComponent(fullWidth)]] as const) {
    const query = [["symbol", symbol], ["side", "SELL"], ["type", "LIMIT"], ["recvWindow", "5000"]] as const;
    const draft = { method: "POST", path: "/api/v3/order", query, headers: {} };
    const signed = await authorize(draft, "signed", 1_668_481_559_918);
    const payload = `symbol=${encoded}&side=SELL&type=LIMIT&recvWindow=5000&timestamp=1668481559918`;
    assert.ok(isSigned(payload, signatureOf(signed)), symbol);
  }
});

test("Ed25519 over the socket: the documented payload, sorted, as UTF-8", async () => {
  const { authorizeParams } = authority({ key: documentedEd25519, privateKey: pem });
  const signed = await authorizeParams({
    symbol: fullWidth,
    side: "BUY",
    type: "LIMIT",
    timeInForce: "GTC",
    quantity: "1.00000000",
    price: "0.10000000",
    recvWindow: 5000,
  }, 1_645_423_376_532);
  const payload = `apiKey=${documentedEd25519}&price=0.10000000&quantity=1.00000000&recvWindow=5000&side=BUY` +
    `&symbol=${fullWidth}&timeInForce=GTC&timestamp=1645423376532&type=LIMIT`;
  assert.ok(isSigned(payload, signed["signature"]));
});

/** A connector whose requests are kept, and answered with nothing useful. */
function recorded(credentials: Credentials): { venue: BinanceSpot; urls: string[]; headers: Record<string, string>[] } {
  const urls: string[] = [];
  const headers: Record<string, string>[] = [];
  const http: Http = (request) => {
    urls.push(request.url);
    headers.push({ ...request.headers });
    return Promise.resolve({ status: 400, headers: {}, body: '{"code":-2013,"msg":"Order does not exist."}' });
  };
  return { venue: spot({ credentials, ports: { http } }), urls, headers };
}

/** A generator whose every run is the same. */
function dice(state: number): (below: number) => number {
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(state / 2 ** 32 * below);
  };
}

const letters = [..."abzAZ09-_.:/ +%&=?#'\"()!*~,;\\äß€𝄞１中\u0000\u007f"];

function anyText(below: (n: number) => number): string {
  return Array.from({ length: 1 + below(24) }, () => letters[below(letters.length)] ?? "").join("");
}

/** Percent-encoding of its own, byte by byte. */
function encoded(text: string): string {
  let out = "";
  for (const byte of Buffer.from(text, "utf8")) {
    const char = String.fromCharCode(byte);
    out += /[A-Za-z0-9\-_.!~*'()]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return out;
}

/** Sends random queries and gives each query string back, with what was asked. */
async function sendMany(
  venue: BinanceSpot,
  urls: readonly string[],
  count: number,
): Promise<{ readonly payload: string; readonly signature: string }[]> {
  const below = dice(7);
  const sent: { payload: string; signature: string }[] = [];
  for (let n = 0; n < count; n++) {
    const symbol = anyText(below);
    const origClientOrderId = anyText(below);
    const recvWindow = 1 + below(60_000);
    await venue.call(getOrder, { symbol, origClientOrderId, recvWindow }).then(
      () => assert.unreachable("the answer is a refusal"),
      () => {},
    );
    const query = urls.at(-1)?.split("?")[1] ?? "";
    const cut = query.lastIndexOf("&signature=");
    const payload = query.slice(0, cut);
    const timestamp = /&timestamp=(\d{13})$/.exec(payload)?.[1];
    const pieces: Record<string, string> = { symbol, origClientOrderId, recvWindow: String(recvWindow) };
    const plain = Object.entries(pieces).map(([name, value]) => `${name}=${encoded(value)}`);
    assert.equal(payload.split("&").slice(0, -1).sort(), plain.sort());
    assert.ok(timestamp);
    sent.push({ payload, signature: decodeURIComponent(query.slice(cut + "&signature=".length)) });
  }
  return sent;
}

test("200 random requests are signed exactly as they are sent: HMAC", async () => {
  const { venue, urls, headers } = recorded(documented);
  for (const { payload, signature } of await sendMany(venue, urls, 200)) {
    assert.is(signature, createHmac("sha256", documented.secret).update(payload, "utf8").digest("hex"), payload);
  }
  assert.ok(headers.every((sent) => sent["x-mbx-apikey"] === documented.key));
  assert.not.ok(urls.join().includes(documented.secret));
  await venue.close();
});

test("200 random requests are signed exactly as they are sent: Ed25519", async () => {
  const pair = generateKeyPairSync("ed25519") as unknown as { publicKey: KeyObject; privateKey: KeyObject };
  const privateKey = pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const { venue, urls } = recorded({ key: documentedEd25519, privateKey });
  for (const { payload, signature } of await sendMany(venue, urls, 200)) {
    assert.ok(isSigned(payload, signature, pair.publicKey), payload);
  }
  assert.ok(urls.every((url) => !/[+/=]$|signature=[^&]*[+/]/.test(url)), "base64 is percent-encoded");
  await venue.close();
});

test("200 random socket requests are signed over all their parameters, sorted by name", async () => {
  const { authorizeParams } = authority(documented);
  const below = dice(11);
  for (let n = 0; n < 200; n++) {
    const params: Record<string, unknown> = {};
    for (let count = below(8); count >= 0; count--) {
      const value = [anyText(below), below(100_000), below(2) === 0, undefined][below(4)];
      params[anyText(below)] = value;
    }
    const now = 1_700_000_000_000 + below(1e9) + 0.75;
    const signed = await authorizeParams(params, now);
    const all = new Map<string, unknown>(Object.entries(params).filter(([, value]) => value !== undefined));
    all.set("apiKey", documented.key).set("timestamp", Math.trunc(now));
    const names = [...all.keys()].sort((one, other) => (one < other ? -1 : 1));
    const payload = names.map((name) => `${name}=${all.get(name)}`).join("&");
    assert.is(signed["signature"], createHmac("sha256", documented.secret).update(payload).digest("hex"));
    assert.is(signed["timestamp"], Math.trunc(now));
  }
});

test("an operation that needs the key only is not signed", async () => {
  const draft = { method: "GET", path: "/x", query: [["a", "1"]] as const, headers: { other: "stays" } };
  assert.equal(await authority(documented).authorize(draft, "key", 1), {
    ...draft,
    headers: { other: "stays", "x-mbx-apikey": documented.key },
  });
});

test("a function signs in place of a key, at once or later", async () => {
  for (const later of [false, true]) {
    const payloads: string[] = [];
    const sign = (payload: string): string | Promise<string> => {
      payloads.push(payload);
      return later ? Promise.resolve("s/g+=") : "s/g+=";
    };
    const { venue, urls } = recorded({ key: "k", sign });
    await venue.call(getOrder, { symbol: "BTCUSDT", orderId: 5 }).catch(() => {});
    const [url = ""] = urls;
    assert.is(payloads.length, 1);
    assert.match(payloads[0] ?? "", /^symbol=BTCUSDT&orderId=5&timestamp=\d{13}$/);
    assert.ok(url.endsWith(`?${payloads[0]}&signature=s%2Fg%2B%3D`), url);
    await venue.close();
  }
});

test("a signer that fails, or gives no text, sends nothing: an order is rejected, not unknown", async () => {
  const broken: Credentials[] = [
    { key: "k", sign: () => Promise.reject(new Error("the key store is closed")) },
    { key: "k", sign: () => "" },
    { key: "k", sign: (() => Promise.resolve(undefined)) as unknown as () => string },
  ];
  for (const credentials of broken) {
    const { venue, urls } = recorded(credentials);
    const params = { symbol: "BTCUSDT", side: "BUY", type: "MARKET", quantity: "1" } as const;
    const error: unknown = await venue.call(newOrder, params).then(() => undefined, (thrown) => thrown);
    assert.instance(error, VenueKitError);
    assert.is((error as Error).name === "OutcomeUnknown", false);
    assert.equal(urls, []);
    await venue.close();
  }
});

test("keys that cannot sign are refused when the connector is made", () => {
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }) as unknown as { privateKey: KeyObject };
  const rsaPem = rsa.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const field = (credentials: unknown): string => {
    try {
      spot({ credentials: credentials as Credentials });
    } catch (error) {
      assert.instance(error, ValidationError);
      return (error as ValidationError).field;
    }
    return "none";
  };
  assert.is(field({ key: "k", privateKey: rsaPem }), "privateKey");
  assert.is(field({ key: "k", privateKey: pem.replace("MC4C", "MC4D") }), "privateKey");
  assert.is(field({ key: "k", privateKey: "no pem" }), "credentials.privateKey");
  assert.is(field({ key: "k", secret: "with space " }), "credentials.secret");
  assert.is(field({ key: "", secret: "s" }), "credentials.key");
  assert.is(field({ key: "k" }), "credentials");
  assert.is(field({ key: "k", secret: "s", privateKey: pem }), "credentials");
  assert.is(field({ key: "k", sign: "text" }), "credentials.sign");
  assert.is(field({ key: "k", secret: "s" }), "none");
  assert.is(createPrivateKey(pem).asymmetricKeyType, "ed25519");
});

test.run();
