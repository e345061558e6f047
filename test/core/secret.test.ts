import { inspect } from "node:util";
import { serialize } from "node:v8";
import * as assert from "uvu/assert";
import { ValidationError } from "../../src/core/errors.ts";
import { type Credentials, guard, type Keys, scrubbed, Secret } from "../../src/core/secret.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/secret");

const canary = "CANARY-7f3a9c";

/** Everything that prints a value, as one text. */
function everywhere(value: unknown): string {
  const error = Object.assign(new Error("wrapped", { cause: { value } }), { value });
  const texts: string[] = [
    JSON.stringify(value),
    JSON.stringify({ deep: [value] }),
    JSON.stringify(Object.entries(Object.getOwnPropertyDescriptors(value as object))),
    inspect(value, { depth: Infinity, showHidden: true }),
    inspect(value, { customInspect: false, depth: Infinity, showHidden: true, showProxy: true, getters: true }),
    inspect({ deep: new Map([[value, new Set([value])]]) }, { depth: Infinity, showHidden: true }),
    inspect(error, { depth: Infinity, showHidden: true }),
    String(error.stack),
    Object.keys(value as object).join() + Object.values(value as object).join(),
    Reflect.ownKeys(value as object).map((key) => String(Reflect.get(value as object, key))).join(),
  ];
  for (const copy of [() => structuredClone(value), () => ({ ...(value as object) }), () => serialize(value)]) {
    try {
      texts.push(
        inspect(copy(), { depth: Infinity, showHidden: true, maxArrayLength: Infinity, maxStringLength: null }),
      );
      texts.push(String(copy()));
    } catch {
      // A copy that is refused leaks nothing.
    }
  }
  const deno = (globalThis as { Deno?: { inspect(value: unknown, options: object): string } }).Deno;
  if (deno !== undefined) {
    texts.push(deno.inspect(value, { depth: 100, showHidden: true, getters: true }));
    texts.push(deno.inspect(error, { depth: 100, showHidden: true, getters: true }));
  }
  return texts.join("\n");
}

function bytesOf(text: string): string {
  return [...text].map((char) => char.charCodeAt(0).toString(16)).join(" ");
}

function refusal(credentials: unknown): ValidationError {
  try {
    guard(credentials as Credentials);
  } catch (error) {
    assert.instance(error, ValidationError);
    return error as ValidationError;
  }
  return assert.unreachable("must throw") as never;
}

test("a secret is revealed only on request", () => {
  const secret = new Secret(canary);
  assert.is(secret.reveal(), canary);
  assert.is(String(secret), "[secret]");
  assert.is(`${secret}`, "[secret]");
  assert.is("" + secret, "[secret]");
  assert.is(JSON.stringify({ secret }), '{"secret":"[secret]"}');
  assert.is(inspect({ secret }), "{ secret: [secret] }");
  assert.ok(Number.isNaN(Number(secret as unknown)));
  assert.ok(Object.isFrozen(secret));
  assert.equal(Reflect.ownKeys(secret), []);
});

test("nothing that prints or copies finds it", () => {
  const text = everywhere(new Secret(canary));
  assert.not.ok(text.includes(canary));
  assert.not.ok(text.includes(bytesOf(canary)));
});

test("guarded credentials print nothing either, the key included", () => {
  const pem = `-----BEGIN PRIVATE KEY-----\n${canary}\n-----END PRIVATE KEY-----\n`;
  const all: Keys[] = [
    guard({ key: `${canary}k`, secret: `${canary}s`, passphrase: `${canary} p` }),
    guard({ key: `${canary}k`, privateKey: pem }),
    guard({ key: `${canary}k`, sign: () => canary }),
  ];
  for (const keys of all) {
    const text = everywhere({ keys });
    assert.not.ok(text.includes(canary), text);
    assert.not.ok(text.includes(bytesOf(canary)));
    assert.ok(Object.isFrozen(keys));
    assert.is(keys.key.reveal(), `${canary}k`);
  }
  assert.is(all[0]?.secret?.reveal(), `${canary}s`);
  assert.is(all[0]?.passphrase?.reveal(), `${canary} p`);
  assert.is(all[1]?.privateKey?.reveal(), pem);
  assert.is(all[2]?.sign?.("x"), canary);
  assert.equal(Object.keys(all[2] as Keys), ["key", "sign"]);
});

test("bad credentials are refused by field and rule, without their value", () => {
  const cases: [unknown, string][] = [
    [undefined, "credentials"],
    [null, "credentials"],
    [canary, "credentials"],
    [{}, "credentials"],
    [{ key: canary }, "credentials"],
    [{ key: canary, secret: canary, sign: () => "" }, "credentials"],
    [{ apiKey: canary, secret: canary }, "credentials.key"],
    [{ key: "", secret: canary }, "credentials.key"],
    [{ key: 5, secret: canary }, "credentials.key"],
    [{ key: `${canary}\n`, secret: canary }, "credentials.key"],
    [{ key: ` ${canary}`, secret: canary }, "credentials.key"],
    [{ key: `${canary}\r\nX-Evil: 1`, secret: canary }, "credentials.key"],
    [{ key: `${canary}é`, secret: canary }, "credentials.key"],
    [{ key: canary, secret: "" }, "credentials.secret"],
    [{ key: canary, secret: `${canary} ` }, "credentials.secret"],
    [{ key: canary, secret: new Secret(canary) }, "credentials.secret"],
    [{ key: canary, secret: canary, passphrase: "" }, "credentials.passphrase"],
    [{ key: canary, secret: canary, passphrase: `${canary} ` }, "credentials.passphrase"],
    [{ key: canary, secret: canary, passphrase: `${canary}\n${canary}` }, "credentials.passphrase"],
    [{ key: canary, privateKey: canary }, "credentials.privateKey"],
    [{ key: canary, privateKey: 5 }, "credentials.privateKey"],
    [
      { key: canary, privateKey: `-----BEGIN RSA PRIVATE KEY-----\n${canary}\n-----END RSA PRIVATE KEY-----` },
      "credentials.privateKey",
    ],
    [
      {
        key: canary,
        privateKey: `-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n${canary}\n-----END EC PRIVATE KEY-----`,
      },
      "credentials.privateKey",
    ],
    [{ key: canary, sign: canary }, "credentials.sign"],
  ];
  for (const [credentials, field] of cases) {
    const error = refusal(credentials);
    assert.is(error.field, field);
    assert.not.ok(inspect(error, { depth: Infinity, showHidden: true }).includes(canary), error.message);
  }
});

test("a private key may be in PKCS#8 or, of ECDSA, in SEC 1", () => {
  for (const label of ["PRIVATE KEY", "EC PRIVATE KEY"]) {
    const text = `-----BEGIN ${label}-----\n${canary}\n-----END ${label}-----\n`;
    assert.is(guard({ key: "k", privateKey: text }).privateKey?.reveal(), text);
  }
});

test("a signing function may be a method, may be slow, and must give text", async () => {
  class Store {
    readonly key = "k";
    readonly #suffix = "!";
    sign(payload: string): string {
      return payload + this.#suffix;
    }
  }
  assert.is(guard(new Store()).sign?.("a"), "a!");
  assert.is(await guard({ key: "k", sign: (payload) => Promise.resolve(payload) }).sign?.("b"), "b");
  assert.throws(
    () => guard({ key: "k", sign: () => "" }).sign?.("c"),
    (error: unknown) => error instanceof ValidationError && error.field === "credentials.sign",
  );
  const broken = guard({ key: "k", sign: () => Promise.resolve(undefined as unknown as string) });
  let caught: unknown;
  await Promise.resolve(broken.sign?.("d")).catch((error: unknown) => caught = error);
  assert.instance(caught, ValidationError);
});

test("a text is rid of credentials, and of what may be a signature", () => {
  const keys = guard({ key: "short-key", secret: canary, passphrase: "pass" });
  const signature = "c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71";
  assert.is(
    scrubbed(
      `short-key asked with ${canary}, pass, and ${signature}; order q0w1e2r3t4y5u6i7o8p9a0s1d2f3g4h5j6k7`,
      keys,
    ),
    "[secret] asked with [secret], [secret], and [secret]; order q0w1e2r3t4y5u6i7o8p9a0s1d2f3g4h5j6k7",
  );
  const plain = "Illegal characters found in parameter 'newClientOrderId'; legal range is '^[.A-Z:/a-z0-9_-]{1,36}$'.";
  assert.is(scrubbed(plain, keys), plain);
});

test.run();
