/** Signatures: the vectors of the official SDK and of another one, and whose the key is. */
import * as assert from "uvu/assert";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { Buffer } from "node:buffer";
import type { UserRole } from "../../generated/hyperliquid/spot.ts";
import { AuthenticationError, TransportError, ValidationError } from "../../src/core/errors.ts";
import { openNonces } from "../../src/core/nonce.ts";
import { type Credentials, guard, Secret } from "../../src/core/secret.ts";
import { keccak_256 as keccak } from "@noble/hashes/sha3.js";
import { connectionId, digestOf, hex, type Source, typedDataOf } from "../../src/venues/hyperliquid/action.ts";
import { type Authority, authorityOf } from "../../src/venues/hyperliquid/auth.ts";
import { manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";

const test = suite("hyperliquid signatures");

/** The order of the vectors that nktkas/hyperliquid publishes, and the official SDK's with its numbers. */
const limit = (a: number, p: string, s: string, more: object = {}) => ({
  type: "order",
  orders: [{ a, b: true, p, s, r: false, t: { limit: { tif: "Gtc" } }, ...more }],
  grouping: "na",
});
const base = limit(0, "30000", "0.1");
const vault = "0x1234567890123456789012345678901234567890";

test("what is hashed of an action", () => {
  const official = {
    type: "order",
    orders: [{ a: 4, b: true, p: "1670.1", s: "0.0147", r: false, t: { limit: { tif: "Ioc" } } }],
    grouping: "na",
  };
  assert.is(
    hex(connectionId({ action: official, nonce: 1677777606040n })),
    "0x0fcbeda5ae3c4950a548021552a4fea2226858c4453571bf3f24ba017eac2908",
  );
  const nonce = 1234567890n;
  const ids = [
    [{}, "0x25367e0dba84351148288c2233cd6130ed6cec5967ded0c0b7334f36f957cc90"],
    [{ vaultAddress: vault }, "0x214e2ea3270981b6fd18174216691e69f56872663139d396b10ded319cb4bb1e"],
    [{ expiresAfter: 1234567890 }, "0xc30b002ba3775e4c31c43c1dfd3291dfc85c6ae06c6b9f393991de86cad5fac7"],
    [
      { vaultAddress: vault, expiresAfter: 1234567890 },
      "0x2d62412aa0fc57441b5189841d81554a6a9680bf07204e1454983a9ca44f0744",
    ],
  ] as const;
  for (const [more, id] of ids) assert.is(hex(connectionId({ action: base, nonce, ...more })), id);
});

test("what is signed: live and testnet differ", () => {
  const connection = connectionId({ action: base, nonce: 1234567890n });
  assert.is(hex(digestOf(connection, "a")), "0xcc75e280af3b69b8300145bcab1391410ee7ca49605f05e52cf7f1c5709c8334");
  assert.is(hex(digestOf(connection, "b")), "0x896c4d8162f44055459294c8c024118bd661cd5da3ac7dad4784885e6aac53f3");
  assert.equal((typedDataOf(connection, "b") as { message: unknown }).message, {
    source: "b",
    connectionId: "0x25367e0dba84351148288c2233cd6130ed6cec5967ded0c0b7334f36f957cc90",
  });
});

/** Msgpack by the page of its format, told by its first bytes: the shortest form of each. */
test("numbers and texts of every length are written in their shortest form", () => {
  const bytesOf = (action: Record<string, unknown>): string => {
    // The hash is of the bytes alone: what it is made of is seen by making the bytes here as well.
    return hex(connectionId({ action, nonce: 0n }));
  };
  const same = (action: Record<string, unknown>, bytes: string): void => {
    const tail = "00".repeat(9);
    assert.is(bytesOf(action), hex(keccak(Buffer.from(bytes + tail, "hex"))), bytes);
  };
  same({ a: 127 }, "81a1617f");
  same({ a: 128 }, "81a161cc80");
  same({ a: 256 }, "81a161cd0100");
  same({ a: 65_536 }, "81a161ce00010000");
  same({ a: 2 ** 32 }, "81a161cf0000000100000000");
  same({ a: 2n ** 64n - 1n }, "81a161cfffffffffffffffff");
  same({ a: -1 }, "81a161ff");
  same({ a: -33 }, "81a161d0df");
  same({ a: -129 }, "81a161d1ff7f");
  same({ a: -32_769 }, "81a161d2ffff7fff");
  same({ a: -(2 ** 31) - 1 }, "81a161d3ffffffff7fffffff");
  same({ a: true, b: false, c: [] }, "83a161c3a162c2a16390");
  same({ a: "x".repeat(31) }, `81a161bf${"78".repeat(31)}`);
  same({ a: "x".repeat(32) }, `81a161d920${"78".repeat(32)}`);
  same({ a: "x".repeat(256) }, `81a161da0100${"78".repeat(256)}`);
  same({ a: Array.from({ length: 16 }, () => 1) }, `81a161dc0010${"01".repeat(16)}`);
  for (const value of [1.5, null, undefined, Number.NaN, 2 ** 53, 2n ** 64n]) {
    assert.throws(() => connectionId({ action: { a: value }, nonce: 0n }), TypeError);
  }
});

const addressOfKey = (secret: string): string => {
  const point = secp256k1.getPublicKey(Buffer.from(secret.slice(2), "hex"), false);
  return hex(keccak(point.slice(1)).slice(-20));
};
const keyOf = {
  other: "0x822e9959e022b78423eb653a62ea0020cd283e71a2a8133a6ff2aeffaf373cff",
  official: "0x0123456789012345678901234567890123456789012345678901234567890123",
} as const;

interface Told {
  readonly action: unknown;
  readonly nonce: number;
  readonly signature: { readonly r: string; readonly s: string; readonly v: number };
  readonly vaultAddress?: string;
  readonly expiresAfter?: number;
}

/** Who signs at a nonce of the test's choosing. */
async function signer(
  credentials: Credentials,
  { nonce = 1234567890, source = "a" as Source, roles = {} as Record<string, UserRole | Error> } = {},
): Promise<{ readonly authority: Authority; readonly asked: string[] }> {
  const asked: string[] = [];
  const clock = manualClock(nonce);
  // Nonces are shared by the connectors of a process: each test has its own signer's.
  const nonces = await openNonces({
    venue: "test",
    key: new Secret(`${Math.floor(made++)}`),
    unit: "ms",
    clock,
  });
  const authority = authorityOf(guard(credentials), {
    venue: "hyperliquid",
    source,
    deadline: 10_000,
    nonces: () => Promise.resolve(nonces),
    roleOf: (address) => {
      asked.push(address);
      const role = roles[address] ?? { role: "missing" };
      return role instanceof Error ? Promise.reject(role) : Promise.resolve(role);
    },
  });
  return { authority, asked };
}
let made = 0;

async function bodyOf(authority: Authority, action: object, now = 0): Promise<Told> {
  const draft = { method: "POST", path: "/exchange", query: [], headers: {}, body: JSON.stringify(action) };
  return JSON.parse((await authority.authorize(draft, "signed", now)).body ?? "") as Told;
}

/** The digest that a body's signature has to be of, and whose signature it is. */
function recovered(told: Told, source: Source = "a"): string {
  const { action, nonce, vaultAddress, expiresAfter, signature: { r, s, v } } = told;
  const id = connectionId({
    action: action as Record<string, unknown>,
    nonce: BigInt(nonce),
    vaultAddress,
    expiresAfter,
  });
  const bytes = Buffer.from(`0${v - 27}${r.slice(2)}${s.slice(2)}`, "hex");
  const key = secp256k1.recoverPublicKey(bytes, digestOf(id, source), { prehash: false });
  return hex(keccak(secp256k1.Point.fromBytes(key).toBytes(false).slice(1)).slice(-20));
}

test("the vectors' signatures, r, s and v", () => {
  const signatures = [
    [
      "other",
      base,
      1234567890n,
      "a",
      "61078d8ffa3cb591de045438a1ae2ed299b271891d1943a33901e7cfb3a31ed8" +
      "0e91df4f9841641d3322dad8d932874b74d7e082cdb5b533f804964a6963aef9",
      28,
    ],
    [
      "other",
      base,
      1234567890n,
      "b",
      "6b0283a894d87b996ad0182b86251cc80d27d61ef307449a2ed249a508ded1f7" +
      "6f884e79f4a0a10af62db831af6f8e03b3f11d899eb49b352f836746ee9226da",
      27,
    ],
    [
      "official",
      limit(1, "100", "100"),
      0n,
      "a",
      "d65369825a9df5d80099e513cce430311d7d26ddf477f5b3a33d2806b100d78e" +
      "2b54116ff64054968aa237c20ca9ff68000f977c93289157748a3162b6ea940e",
      28,
    ],
    [
      "official",
      limit(1, "100", "100", { c: "0x00000000000000000000000000000001" }),
      0n,
      "a",
      "041ae18e8239a56cacbc5dad94d45d0b747e5da11ad564077fcac71277a946e3" +
      "3c61f667e747404fe7eea8f90ab0e76cc12ce60270438b2058324681a00116da",
      27,
    ],
    [
      "official",
      limit(1, "100", "100", { t: { trigger: { isMarket: true, triggerPx: "103", tpsl: "sl" } } }),
      0n,
      "a",
      "98343f2b5ae8e26bb2587daad3863bc70d8792b09af1841b6fdd530a2065a3f9" +
      "6b5bb6bb0633b710aa22b721dd9dee6d083646a5f8e581a20b545be6c1feb405",
      27,
    ],
    [
      "official",
      { type: "scheduleCancel" },
      0n,
      "a",
      "6cdfb286702f5917e76cd9b3b8bf678fcc49aec194c02a73e6d4f16891195df9" +
      "6557ac307fa05d25b8d61f21fb8a938e703b3d9bf575f6717ba21ec61261b2a0",
      27,
    ],
  ] as const;
  for (const [key, action, nonce, source, expected, v] of signatures) {
    const digest = digestOf(connectionId({ action, nonce }), source);
    const secret = Buffer.from(keyOf[key].slice(2), "hex");
    const signature = secp256k1.sign(digest, secret, { prehash: false, format: "recovered" });
    assert.is(hex(signature), `0x0${v - 27}${expected}`);
  }
});

test("a request's body: action, nonce, signature and end, and no login on the way", async () => {
  const { authority, asked } = await signer({ key: addressOfKey(keyOf.other), secret: keyOf.other });
  const told = await bodyOf(authority, { ...base, expiresAfter: 1234567890 });
  assert.equal(Object.keys(told), ["action", "nonce", "signature", "expiresAfter"]);
  assert.equal(told.action, base);
  assert.is(told.nonce, 1234567890);
  assert.is(recovered(told), addressOfKey(keyOf.other));
  assert.equal(asked, [], "nobody has to be asked whose the account's own key is");
  const later = await bodyOf(authority, base, 1_700_000_000_000.75);
  assert.is(later.expiresAfter, 1_700_000_010_000, "an end of its own where none is given");
  assert.is(later.nonce, 1234567891, "nonces grow, also within a millisecond");
  const params = await authority.authorizeParams({ action: base }, 5);
  assert.equal(Object.keys(params), ["action", "nonce", "signature", "expiresAfter"]);
  assert.is(recovered(params as unknown as Told), addressOfKey(keyOf.other));
});

test("secrets with and without 0x, and addresses in any case", async () => {
  const address = addressOfKey(keyOf.other).replace(/[a-f]/g, (digit) => digit.toUpperCase());
  const { authority } = await signer({ key: address, secret: keyOf.other.slice(2) });
  assert.is(authority.account, address.toLowerCase());
  assert.is(recovered(await bodyOf(authority, base)), address.toLowerCase());
});

const agent = addressOfKey(keyOf.official);
const account = `0x${"a1".repeat(20)}`;
const master = `0x${"b2".repeat(20)}`;

test("an API wallet signs for its account, and for what belongs to that; asked once", async () => {
  const cases: [Record<string, UserRole>, string | undefined][] = [
    [{ [agent]: { role: "agent", data: { user: account } } }, undefined],
    [
      {
        [agent]: { role: "agent", data: { user: master } },
        [account]: { role: "subAccount", data: { master } },
      },
      account,
    ],
    [{ [agent]: { role: "agent", data: { user: master } }, [account]: { role: "vault" } }, account],
    // The master's own key, of no API wallet.
    [{ [agent]: { role: "user" }, [account]: { role: "subAccount", data: { master: agent } } }, account],
  ];
  for (const [roles, vaultAddress] of cases) {
    const { authority, asked } = await signer({ key: account, secret: keyOf.official }, { roles });
    await authority.identify();
    const many = asked.length;
    const told = await bodyOf(authority, base);
    assert.is(told.vaultAddress, vaultAddress);
    assert.is(recovered(told), agent);
    assert.is(asked.length, many);
  }
});

test("a key of another account signs nothing", async () => {
  const cases: Record<string, UserRole>[] = [
    {},
    { [agent]: { role: "user" } },
    { [agent]: { role: "agent", data: { user: master } } },
    { [agent]: { role: "agent", data: { user: master } }, [account]: { role: "subAccount", data: { master: agent } } },
    { [agent]: { role: "agent" }, [account]: { role: "vault" } },
  ];
  for (const roles of cases) {
    const { authority } = await signer({ key: account, secret: keyOf.official }, { roles });
    for (const attempt of [authority.identify(), bodyOf(authority, base)]) {
      const error = await attempt.then(() => undefined, (thrown) => thrown as unknown);
      assert.instance(error, AuthenticationError);
    }
  }
});

test("where the venue cannot be asked whose the key is, nothing was sent; it is asked again", async () => {
  const roles: Record<string, UserRole | Error> = { [agent]: new TransportError("network", "gone", true) };
  const { authority } = await signer({ key: account, secret: keyOf.official }, { roles });
  const error = await bodyOf(authority, base).then(() => undefined, (thrown) => thrown as TransportError);
  assert.instance(error, TransportError);
  assert.is(error?.sent, false);
  roles[agent] = { role: "agent", data: { user: account } };
  assert.is(recovered(await bodyOf(authority, base)), agent);
});

/** A key store outside the process, which signs digests. */
function outside(secret: string, change: (signature: string) => string = (signature) => signature) {
  const payloads: { digest: string; primaryType: string; message: { source: string } }[] = [];
  return {
    payloads,
    sign: (payload: string): Promise<string> => {
      const message = JSON.parse(payload) as (typeof payloads)[number];
      payloads.push(message);
      const bytes = secp256k1.sign(Buffer.from(message.digest.slice(2), "hex"), Buffer.from(secret.slice(2), "hex"), {
        prehash: false,
        format: "recovered",
      });
      const v = 27 + (bytes[0] ?? 0);
      return Promise.resolve(change(`${hex(bytes.slice(1))}${v.toString(16)}`));
    },
  };
}

test("a signer outside the process gets typed data with the digest, and its address is found by its signature", async () => {
  const roles: Record<string, UserRole> = { [agent]: { role: "agent", data: { user: account } } };
  const store = outside(keyOf.official);
  const { authority, asked } = await signer({ key: account, sign: store.sign }, { roles });
  assert.is(recovered(await bodyOf(authority, base)), agent);
  assert.equal(asked, [agent]);
  assert.equal(store.payloads.map(({ primaryType, message }) => [primaryType, message.source]), [
    ["Agent", "a"],
    ["Agent", "a"],
  ]);
  assert.is.not(store.payloads[0]?.digest, store.payloads[1]?.digest);
});

test("what an outside signer gives has to be a signature, and by the same key as before", async () => {
  const roles: Record<string, UserRole> = { [agent]: { role: "agent", data: { user: account } } };
  for (const broken of [() => "0x12", (s: string) => s.slice(2), (s: string) => `${s.slice(0, -2)}05`]) {
    const { authority } = await signer({ key: account, sign: outside(keyOf.official, broken).sign }, { roles });
    const error = await bodyOf(authority, base).then(() => undefined, (thrown) => thrown as unknown);
    assert.instance(error, ValidationError);
  }
  let key: string = keyOf.official;
  const { authority } = await signer({ key: account, sign: (payload) => outside(key).sign(payload) }, { roles });
  await authority.identify();
  key = keyOf.other;
  const error = await bodyOf(authority, base).then(() => undefined, (thrown) => thrown as unknown);
  assert.instance(error, ValidationError);
});

test("keys that cannot sign are refused at once, and the error holds nothing of them", async () => {
  const fieldOf = async (credentials: Credentials): Promise<string> => {
    try {
      await signer(credentials);
    } catch (error) {
      assert.instance(error, ValidationError);
      assert.not.match(String((error as Error).stack), /0123456789abcdef0123/);
      return (error as ValidationError).field;
    }
    return "none";
  };
  const secret = "0123456789abcdef".repeat(4);
  assert.is(await fieldOf({ key: account, secret }), "none");
  assert.is(await fieldOf({ key: account.slice(0, -1), secret }), "credentials.key");
  assert.is(await fieldOf({ key: "my key", secret }).catch(() => "guard"), "credentials.key");
  assert.is(await fieldOf({ key: account, secret: secret.slice(1) }), "credentials.secret");
  assert.is(await fieldOf({ key: account, secret: "0".repeat(64) }), "credentials.secret");
  assert.is(await fieldOf({ key: account, secret: "f".repeat(64) }), "credentials.secret");
});

test.run();
