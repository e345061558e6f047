/** A process that is killed while it sends, and the one after it: what was wanted once happens once. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import type { Hex } from "../../src/core/endpoint.ts";
import { InsufficientFunds, OutcomeUnknown, ValidationError } from "../../src/core/errors.ts";
import { memoryStorage, type Storage, StorageError } from "../../src/core/storage.ts";
import { type FileStorage, fileStorage } from "../../src/ports/file-storage.ts";
import { suite } from "../support/suite.ts";
import type { Moment, Orders } from "./payer.child.ts";
import {
  clear,
  countOf,
  detour,
  mineUntilFinal,
  open,
  paying,
  receiver,
  type Stage,
  stage,
  thrown,
  until,
  withoutMining,
} from "./stage.support.ts";

const test = suite("chains/evm restart");

const directories: string[] = [];
const storages: FileStorage[] = [];
test.after(async () => {
  await clear();
  for (const storage of storages.splice(0)) storage.close();
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

function place(): string {
  const directory = mkdtempSync(join(tmpdir(), "journal-"));
  directories.push(directory);
  return directory;
}

function files(directory: string): FileStorage {
  const storage = fileStorage(directory);
  storages.push(storage);
  return storage;
}

/** Runs a process that pays, until it has killed itself. */
async function killed({ local, token }: Stage, orders: Pick<Orders, "directory" | "to" | "moment"> & Partial<Orders>) {
  const all: Orders = {
    url: local.url,
    chain: local.data.id,
    multicall: local.data.multicall,
    privateKey: local.keys[1] as Hex,
    token: token.address,
    ...orders,
  };
  const script = fileURLToPath(new URL("./payer.child.ts", import.meta.url));
  const runtime = "Deno" in globalThis ? ["run", "-A", "--no-check"] : ["--import", "tsx"];
  const signal = await new Promise<string | null>((resolve, reject) => {
    const child = spawn(process.execPath, [...runtime, script, JSON.stringify(all)], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    const late = setTimeout(() => child.kill("SIGTERM"), 25_000);
    child.on("error", reject);
    child.on("close", (_, by) => {
      clearTimeout(late);
      resolve(by);
    });
  });
  assert.is(signal, "SIGKILL", "it has killed itself");
}

for (const moment of ["signed", "written", "offered", "told"] satisfies Moment[]) {
  test(`killed when ${moment}: asked for again under its key, it happens once, in the place it had`, async () => {
    const own = await stage();
    const { local, token } = own;
    const [directory, to, key] = [place(), receiver(), "rent-2026.11"];
    // In no block before the next process looks.
    await local.rpc("evm_setAutomine", [false]);
    await killed(own, { directory, to, key, moment });
    const chain = open(local, { ports: { storage: files(directory) } });
    const before = await countOf(local, chain.address);
    await chain.connect();
    const left = await chain.resume();
    assert.equal(left.map(({ id }) => id), moment === "signed" ? [] : [key]);
    const again = await chain.send({ call: paying(token, to), operation: "pay" }, { key });
    assert.is(again.state.nonce, before);
    // Another one has a place of its own.
    const next = await chain.send({ call: paying(token, to, 10n), operation: "pay" });
    assert.is(next.state.nonce, before + 1);
    await local.rpc("evm_setAutomine", [true]);
    await mineUntilFinal(local, again);
    await mineUntilFinal(local, next);
    assert.equal([again.state.status, next.state.status], ["confirmed", "confirmed"]);
    assert.is(again.state.hashes.length, 1);
    assert.is(await token.read("balanceOf", [to]), 11n);
    assert.is(await countOf(local, chain.address), before + 2);
  }, 60_000);
}

test("killed when it was in a block already: it is found there, and nothing is offered", async () => {
  const own = await stage();
  const { local, token } = own;
  const [directory, to] = [place(), receiver()];
  await killed(own, { directory, to, moment: "offered" });
  assert.is(await token.read("balanceOf", [to]), 1n);
  let offers = 0;
  const http = detour(({ method }) => {
    if (method === "eth_sendRawTransaction") offers++;
    return undefined;
  });
  const chain = open(local, { ports: { http, storage: files(directory) } });
  await chain.connect();
  const [left] = await chain.resume();
  assert.is((await left?.done)?.status, "confirmed");
  assert.is(left?.operation, "pay");
  assert.is(offers, 0);
  assert.is(await token.read("balanceOf", [to]), 1n);
}, 60_000);

test("killed before it was offered, and too late for it now: it never happens", async () => {
  const own = await stage();
  const { local, token } = own;
  const [directory, to] = [place(), receiver()];
  const block = await local.rpc("eth_getBlockByNumber", ["latest", false]) as { timestamp: Hex };
  const deadline = Number(block.timestamp) + 30;
  await killed(own, { directory, to, moment: "written", deadline });
  await local.rpc("evm_setNextBlockTimestamp", [deadline + 5]);
  await local.mine();
  const chain = open(local, { ports: { storage: files(directory) } });
  const [left] = await chain.resume();
  assert.is((await left?.done)?.status, "expired");
  assert.is(await token.read("balanceOf", [to]), 0n);
}, 60_000);

test("what has ended is not left, and its key is refused: how it ended is said", async () => {
  const { local, token } = await stage();
  const [directory, to] = [place(), receiver()];
  const first = files(directory);
  const one = open(local, { ports: { storage: first } });
  const sent = await one.send({ call: paying(token, to), operation: "pay" }, { key: "once" });
  const unnamed = await one.send({ call: paying(token, to), operation: "pay" });
  const { hash } = await sent.done;
  await unnamed.done;
  assert.is(await one.send({ call: paying(token, to), operation: "pay" }, { key: "once" }), sent);
  await one.close();
  first.close();
  const other = open(local, { ports: { storage: files(directory) } });
  assert.equal(await other.resume(), []);
  const error = await thrown(() => other.send({ call: paying(token, to), operation: "pay" }, { key: "once" }));
  assert.instance(error, ValidationError);
  assert.match(error.message, `key: was used before: transaction ${hash} is confirmed`);
  assert.is(await token.read("balanceOf", [to]), 2n);
});

test("asked for many times at once under one key it is sent once", async () => {
  const { local, token } = await stage();
  const storage = memoryStorage();
  const to = receiver();
  // Two connectors of one storage, as of two venues.
  const chains = [open(local, { ports: { storage } }), open(local, { ports: { storage } })] as const;
  const all = await Promise.all(
    [0, 1, 0, 1, 0].map((at) =>
      chains[at as 0 | 1].send({ call: paying(token, to), operation: "pay" }, { key: "one" })
    ),
  );
  assert.is(new Set(all.map(({ state }) => state.hash)).size, 1);
  await Promise.all(all.map(({ done }) => done));
  assert.is(await token.read("balanceOf", [to]), 1n);
  const wrong = await thrown(() => chains[0].send({ call: paying(token, to), operation: "other" }, { key: "one" }));
  assert.match(wrong.message, "key: is that of another operation: pay");
  for (const key of ["", "a b", "x".repeat(65), "ü"]) {
    const error = await thrown(() => chains[0].send({ call: paying(token, to), operation: "pay" }, { key }));
    assert.instance(error, ValidationError);
  }
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("one connector of a storage is closed, the other goes on; the next one follows what is left, once", async () => {
  const { local, token } = await stage();
  const storage = memoryStorage();
  const to = receiver();
  const [one, other] = [open(local, { ports: { storage } }), open(local, { ports: { storage } })];
  await withoutMining(local, async () => {
    const sent = await one.send({ call: paying(token, to), operation: "pay" }, { key: "mine" });
    const own = await other.send({ call: paying(token, to), operation: "pay" }, { key: "yours" });
    assert.equal((await other.resume()).map(({ id }) => id).sort(), ["mine", "yours"]);
    await one.close();
    assert.match((await thrown(() => sent.done)).message, "the connector was closed");
    const next = open(local, { ports: { storage } });
    const followed = await next.resume();
    assert.is(followed.find(({ id }) => id === "yours"), own);
    const mine = followed.find(({ id }) => id === "mine");
    assert.is(mine?.state.hash, sent.state.hash);
    await local.mine();
    assert.equal([(await mine?.done)?.status, (await own.done).status], ["confirmed", "confirmed"]);
  });
  assert.is(await token.read("balanceOf", [to]), 2n);
});

test("sent while the connector is closed: nobody is told of its end there, and the next one follows it", async () => {
  const { local, token } = await stage();
  const storage = memoryStorage();
  const to = receiver();
  let arrived = (): void => {};
  const there = new Promise<void>((resolve) => (arrived = resolve));
  let answer = (): void => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const http = detour(({ method }, _, go) => {
    if (method !== "eth_sendRawTransaction") return undefined;
    return go().then(async (text) => {
      arrived();
      await answered;
      return text;
    });
  });
  const chain = open(local, { ports: { storage, http } });
  const sending = chain.send({ call: paying(token, to), operation: "pay" }, { key: "late" });
  await there;
  await chain.close();
  answer();
  const sent = await sending;
  assert.match((await thrown(() => sent.done)).message, "the connector was closed");
  const [left] = await open(local, { ports: { storage } }).resume();
  assert.is(left?.id, "late");
  assert.is((await left?.done)?.status, "confirmed");
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("a replacement is written down as well: the next process knows whichever is in a block", async () => {
  const { local, token } = await stage();
  const storage = memoryStorage();
  const to = receiver();
  const chain = open(local, { ports: { storage }, stuckAfter: 50 });
  await withoutMining(local, async () => {
    const sent = await chain.send({ call: paying(token, to), operation: "pay" });
    await until(() => sent.state.hashes.length > 1);
    await until(async () => await local.rpc("eth_getTransactionByHash", [sent.state.hash]) !== null);
    await chain.close();
    await local.mine();
    const [left] = await open(local, { ports: { storage } }).resume();
    const end = await left?.done;
    assert.is(end?.status, "confirmed");
    assert.equal(end?.hashes.slice(0, 2), sent.state.hashes.slice(0, 2));
    assert.is(end?.hash, sent.state.hash);
  });
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("what cannot be written down is not offered; what was refused is not offered by the next process", async () => {
  const { local, token } = await stage();
  const to = receiver();
  const full: Storage = { ...memoryStorage(), append: () => Promise.reject(new Error("no space")) };
  const chain = open(local, { ports: { storage: full } });
  const before = await countOf(local, chain.address);
  const error = await thrown(() => chain.send({ call: paying(token, to), operation: "pay" }, { key: "a" }));
  assert.match(error.message, "no space");
  assert.is(await local.rpc("eth_getTransactionCount", [chain.address, "pending"]), `0x${before.toString(16)}`);

  const storage = memoryStorage();
  const http = detour(({ id, method }) =>
    method === "eth_sendRawTransaction"
      ? Promise.resolve(JSON.stringify({ jsonrpc: "2.0", id, error: { code: -32_000, message: "insufficient funds" } }))
      : undefined
  );
  const refusing = open(local, { ports: { storage, http } });
  const poor = await thrown(() => refusing.send({ call: paying(token, to), operation: "pay" }, { key: "b" }));
  assert.instance(poor, InsufficientFunds);
  await refusing.close();
  const next = open(local, { ports: { storage } });
  assert.equal(await next.resume(), []);
  assert.is(await token.read("balanceOf", [to]), 0n);
  // Nothing came of it: the key is as good as before.
  const sent = await next.send({ call: paying(token, to), operation: "pay" }, { key: "b" });
  assert.is((await sent.done).status, "confirmed");
  assert.is(sent.state.nonce, before);
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("a refusal that cannot be written down is no refusal: it is followed, since it may be offered again", async () => {
  const { local, token } = await stage();
  const inner = memoryStorage();
  let full = false;
  const storage: Storage = {
    ...inner,
    append: (name, line) => full ? Promise.reject(new Error("no space")) : inner.append(name, line),
  };
  let refuse = true;
  const http = detour(({ id, method }) => {
    if (method !== "eth_sendRawTransaction" || !refuse) return undefined;
    full = true;
    return Promise.resolve(JSON.stringify({ jsonrpc: "2.0", id, error: { code: -32_000, message: "not today" } }));
  });
  const chain = open(local, { ports: { storage, http } });
  const to = receiver();
  const error = await thrown(() => chain.send({ call: paying(token, to), operation: "pay" }, { key: "k" }));
  assert.instance(error, OutcomeUnknown);
  refuse = false;
  assert.is((await chain.transaction("k")?.done)?.status, "confirmed");
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("a log that this version does not understand is left alone, and nothing is sent", async () => {
  const { local, token } = await stage();
  const storage = memoryStorage();
  const chain = open(local, { ports: { storage } });
  const name = `evm.${local.data.id}.${chain.address?.toLowerCase()}`;
  for (const line of ['{"kind":"new","id":"x"}', "no JSON", '{"kind":"offer","id":"x","operation":"pay","raw":"0x"}']) {
    await storage.replace(name, [line]);
    const error = await thrown(() => chain.send({ call: paying(token, receiver()), operation: "pay" }));
    assert.instance(error, StorageError);
    assert.is((error as StorageError).reason, "unreadable");
    assert.equal(await storage.read(name), [line]);
  }
  await storage.replace(name, []);
  assert.is((await (await chain.send({ call: paying(token, receiver()), operation: "pay" })).done).status, "confirmed");
});

test("the log is written anew when it has grown; what is open and the keys stay in it", async () => {
  const { local, token } = await stage();
  const storage = memoryStorage();
  const chain = open(local, { ports: { storage } });
  const name = `evm.${local.data.id}.${chain.address?.toLowerCase()}`;
  const keyed = await chain.send({ call: paying(token, receiver()), operation: "pay" }, { key: "kept" });
  await keyed.done;
  const note = "n".repeat(30_000);
  for (let at = 0; at < 9; at++) {
    await (await chain.send({ call: paying(token, receiver()), operation: "pay", note })).done;
  }
  const lines = await storage.read(name);
  assert.ok(lines.length < 5, `${lines.length} lines`);
  assert.ok(lines.some((line) => line.includes('"kept"')));
});

test("no key, and nothing but what was signed, is in the log", async () => {
  const own = await stage();
  const [directory, to] = [place(), receiver()];
  await killed(own, { directory, to, moment: "written" });
  const texts = readdirSync(directory).map((name) => readFileSync(join(directory, name), "utf8")).join("\n");
  assert.match(texts, '"kind":"offer"');
  assert.not.match(texts, (own.local.keys[1] as string).slice(2));
  assert.not.match(texts, own.local.url);
}, 60_000);

test.run();
