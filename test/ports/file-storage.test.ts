/** A storage in files: nothing that was appended is lost, whatever happens to the process or to the file's end. */
import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { ValidationError } from "../../src/core/errors.ts";
import { StorageError } from "../../src/core/storage.ts";
import { type Cut, type FileStorage, fileStorage, type FileStorageOptions } from "../../src/ports/file-storage.ts";
import { crc32, readRecords, recordOf } from "../../src/ports/records.ts";
import { suite } from "../support/suite.ts";

const test = suite("ports/file-storage");

const open: FileStorage[] = [];
const directories: string[] = [];
test.after(() => {
  for (const storage of open.splice(0)) storage.close();
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

function directory(): string {
  const made = mkdtempSync(join(tmpdir(), "venuekit-storage-"));
  directories.push(made);
  return made;
}

function storageIn(place: string, options?: FileStorageOptions): FileStorage {
  const storage = fileStorage(place, options);
  open.push(storage);
  return storage;
}

async function refusal(promise: Promise<unknown>): Promise<StorageError> {
  try {
    await promise;
  } catch (error) {
    assert.instance(error, StorageError);
    return error as StorageError;
  }
  throw new Error("it did not reject");
}

/** Reads a log as a process does that begins, and lets go of it. */
async function reopened(place: string, name: string): Promise<{ lines: readonly string[]; cuts: Cut[] }> {
  const cuts: Cut[] = [];
  using storage = fileStorage(place, { onCut: (cut) => cuts.push(cut) });
  return { lines: await storage.read(name), cuts };
}

test("lines come back in order, of each log its own; a replacement takes the place of all", async () => {
  const place = join(directory(), "made", "for it");
  const storage = storageIn(place);
  assert.equal(await storage.read("one"), []);
  await storage.append("one", "a");
  await storage.append("two", "ünï ☂ \u0000 code");
  await storage.append("one", "");
  await storage.append("one", "c".repeat(100_000));
  assert.equal(await storage.read("one"), ["a", "", "c".repeat(100_000)]);
  await storage.replace("one", ["x", "y"]);
  await storage.append("one", "z");
  storage.close();
  assert.equal((await reopened(place, "one")).lines, ["x", "y", "z"]);
  assert.equal((await reopened(place, "two")).lines, ["ünï ☂ \u0000 code"]);
  await storage.append("one", "later");
  assert.equal(await storage.read("one"), ["x", "y", "z", "later"], "closed, it opens again when it is used");
});

test("an append is in the file when the call returns", async () => {
  const place = directory();
  for (const sync of [false, true]) {
    const storage = storageIn(place, { sync });
    const name = `sync-${sync}`;
    const calls = [storage.append(name, "1"), storage.append(name, "2"), storage.replace(name, ["3"])];
    calls.push(storage.append(name, "4"));
    const contents = readRecords(readFileSync(join(place, `${name}.log`)));
    assert.equal(contents.kind === "whole" && contents.lines, ["3", "4"]);
    await Promise.all(calls);
  }
});

test("nobody else may read or write what is kept", async () => {
  const place = join(directory(), "state");
  const storage = storageIn(place);
  await storage.append("log", "a");
  await storage.replace("log", ["b"]);
  assert.is(statSync(place).mode & 0o777, 0o700);
  for (const file of readdirSync(place)) assert.is(statSync(join(place, file)).mode & 0o777, 0o600, file);
});

test("a name that could lead elsewhere, and a line that would be two, are refused", async () => {
  const place = directory();
  const storage = storageIn(place);
  for (const name of ["", ".", "..", "../x", "a/b", "a\\b", "/x", ".hidden", "a\0", "a b", "x".repeat(101)]) {
    for (const call of [storage.read(name), storage.append(name, "a"), storage.replace(name, [])]) {
      let thrown: unknown;
      await call.catch((error) => (thrown = error));
      assert.instance(thrown, ValidationError, JSON.stringify(name));
    }
  }
  assert.equal(readdirSync(place), []);
  await storage.append("log", "a");
  let thrown: unknown;
  await storage.append("log", "b\nc").catch((error) => (thrown = error));
  assert.instance(thrown, TypeError);
  assert.equal(await storage.read("log"), ["a"]);
  assert.throws(() => fileStorage(""), (error: unknown) => error instanceof ValidationError);
});

/** A log with lines of many kinds, and its file. */
async function written(place: string, count = 25): Promise<{ file: string; lines: string[]; bytes: Buffer }> {
  const lines = Array.from({ length: count }, (_, n) => JSON.stringify({ n, text: "é☂".repeat(n % 7) }));
  using storage = fileStorage(place);
  for (const line of lines) await storage.append("log", line);
  const file = join(place, "log.log");
  return { file, lines, bytes: readFileSync(file) };
}

/** How many records end at or before a byte. */
function wholeBefore(lines: readonly string[], bytes: number): number {
  let end = "venuekit log 1\n".length;
  let count = 0;
  for (const line of lines) {
    end += recordOf(line).length;
    if (end > bytes) break;
    count++;
  }
  return count;
}

test("a log that ends at any byte is opened with every whole record, and goes on", async () => {
  const place = directory();
  const { file, lines, bytes } = await written(place);
  for (let length = 0; length <= bytes.length; length++) {
    writeFileSync(file, bytes.subarray(0, length));
    const cuts: Cut[] = [];
    using storage = fileStorage(place, { onCut: (cut) => cuts.push(cut) });
    const left = lines.slice(0, wholeBefore(lines, length));
    assert.equal(await storage.read("log"), left, `cut at ${length}`);
    await storage.append("log", "next");
    assert.equal(await storage.read("log"), [...left, "next"]);
    const whole = length === 0 || (length >= 15 && length === 15 + Buffer.concat(left.map(recordOf)).length);
    assert.is(cuts.length, whole ? 0 : 1, `cut at ${length}`);
    if (!whole) assert.equal([cuts[0]?.file, (cuts[0]?.offset ?? 0) + (cuts[0]?.length ?? 0)], [file, length]);
  }
});

test("a tail of anything is cut", async () => {
  const place = directory();
  const { file, lines, bytes } = await written(place, 3);
  const tails = ["\n", "\0".repeat(5_000), "00000001", "ffffffff 00000000 x\n", "00000001 00000000 x\n", "x\ny\nz\n"];
  for (const tail of [...tails, recordOf("a").subarray(1), recordOf("a").toString().toUpperCase()]) {
    writeFileSync(file, bytes);
    appendFileSync(file, tail);
    const { lines: read, cuts } = await reopened(place, "log");
    assert.equal(read, lines);
    assert.is(cuts[0]?.length, Buffer.from(tail).length);
    assert.ok(readFileSync(file).equals(bytes));
  }
});

test("a byte that flips in the last record takes that record; anywhere before, it is an error that says where", async () => {
  const place = directory();
  const { file, lines, bytes } = await written(place, 6);
  const last = bytes.length - recordOf(lines.at(-1) ?? "").length;
  for (let at = 0; at < bytes.length; at++) {
    for (const flip of [0x01, 0x80]) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      writeFileSync(file, damaged);
      if (at >= last) {
        const { lines: read, cuts } = await reopened(place, "log");
        assert.equal(read, lines.slice(0, -1), `byte ${at}`);
        assert.is(cuts[0]?.offset, last);
        continue;
      }
      const error = await refusal(reopened(place, "log"));
      const start = at < 15 ? 0 : 15 + Buffer.concat(lines.slice(0, wholeBefore(lines, at)).map(recordOf)).length;
      assert.is(error.reason, at < 15 ? "unreadable" : "corrupt", `byte ${at}`);
      assert.equal([error.file, error.offset], [file, start], `byte ${at}`);
      assert.ok(readFileSync(file).equals(damaged), "left as it is");
    }
  }
  writeFileSync(file, bytes);
  assert.equal((await reopened(place, "log")).lines, lines, "and no lock is left of the failures");
});

test("a file that is no log, or of another version, is left alone", async () => {
  const place = directory();
  for (
    const [text, what] of [["my notes\n", /is no log/], ["venuekit log 2\nx", /another version/], ["v1", /no log/]]
  ) {
    writeFileSync(join(place, "log.log"), text as string);
    const error = await refusal(reopened(place, "log"));
    assert.is(error.reason, "unreadable");
    assert.match(error.message, what as RegExp);
    assert.is(readFileSync(join(place, "log.log"), "utf8"), text);
  }
});

test("a crash between the writing of a replacement and its taking place leaves what was there", async () => {
  const place = directory();
  const { file, lines } = await written(place, 4);
  const replacement = Buffer.concat([Buffer.from("venuekit log 1\n"), recordOf("other")]);
  for (let length = 0; length <= replacement.length; length++) {
    writeFileSync(`${file}.new`, replacement.subarray(0, length));
    assert.equal((await reopened(place, "log")).lines, lines);
  }
  const storage = storageIn(place);
  await storage.replace("log", ["short"]);
  assert.equal(await storage.read("log"), ["short"]);
  assert.is(existsSync(`${file}.new`), false);
});

test("a log has one holder; what a dead process locked is taken over", async () => {
  const place = directory();
  const first = storageIn(place);
  await first.append("log", "a");
  const second = storageIn(place);
  const error = await refusal(second.append("log", "b"));
  assert.is(error.reason, "locked");
  assert.match(error.message, new RegExp(`process ${process.pid} `));
  await second.append("other", "a log of its own");
  first.close();
  await second.append("log", "b");
  assert.equal(await second.read("log"), ["a", "b"]);
  second.close();
  const lock = join(place, "log.lock");
  assert.is(existsSync(lock), false);
  // A process that is gone; this one's number, in an earlier life; and what nobody could have written.
  const gone = { pid: 4_194_305, start: "x" };
  for (const left of [gone, { pid: process.pid, start: "earlier" }, { pid: -1 }, {}, null, "?"]) {
    writeFileSync(lock, left === "?" ? "?" : JSON.stringify(left));
    assert.equal((await reopened(place, "log")).lines, ["a", "b"]);
    assert.equal(readdirSync(place).filter((name) => name.includes("lock")), [], "nothing is left of it");
  }
  // The parent of this process lives.
  writeFileSync(lock, JSON.stringify({ pid: process.ppid }));
  assert.is((await refusal(reopened(place, "log"))).reason, "locked");
});

test("a disk that takes half of a line gets it taken back, and the log goes on", async () => {
  const place = directory();
  const storage = storageIn(place);
  await storage.append("log", "a");
  // Half of a record behind the log's back is what a failed write leaves that could not be undone at once.
  appendFileSync(join(place, "log.log"), recordOf("half").subarray(0, 20));
  await storage.append("log", "b");
  storage.close();
  assert.equal((await reopened(place, "log")).lines, ["a", "b"]);
});

test("a directory that cannot be used is a typed error", async () => {
  const place = directory();
  writeFileSync(join(place, "file"), "");
  const storage = storageIn(join(place, "file", "below"));
  const error = await refusal(storage.append("log", "a"));
  assert.is(error.reason, "failed");
  assert.ok(error.cause);
});

test("checksums are those that everybody else computes", () => {
  assert.is(crc32(Buffer.from("123456789")), 0xcbf43926);
  assert.is(crc32(Buffer.from("")), 0);
});

/** The command of the child that appends. Node runs it as one file: a hundred starts should not take a minute. */
async function command(place: string): Promise<readonly string[]> {
  const source = fileURLToPath(new URL("./append.child.ts", import.meta.url));
  if ("Deno" in globalThis) {
    return [process.execPath, "run", "--allow-all", "--no-check", "--no-lock", "--quiet", source];
  }
  const { build } = await import("esbuild");
  const bundle = join(place, "append.child.mjs");
  await build({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  return [process.execPath, bundle];
}

/** Runs the child until it has said something, and kills it `delay` milliseconds later. Resolves with its last number. */
function killed([program = "", ...args]: readonly string[], place: string, delay: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args, place], { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    let failure = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (said === "") setTimeout(() => child.kill("SIGKILL"), delay);
      said += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (failure += text));
    const late = setTimeout(() => child.kill("SIGKILL"), 20_000);
    child.on("error", reject);
    child.on("close", (_, signal) => {
      clearTimeout(late);
      const last = said.slice(0, said.lastIndexOf("\n")).split("\n").at(-1);
      if (signal !== "SIGKILL" || !last) reject(new Error(`it ended by itself: ${failure}`));
      else resolve(Number(last));
    });
  });
}

test("killed a hundred times while it writes: nothing that was appended is missing", async () => {
  const place = directory();
  const child = await command(place);
  let torn = 0;
  const lane = async (where: string, kills: number): Promise<void> => {
    for (let n = 0; n < kills; n++) {
      const last = await killed(child, where, Math.random() * 8);
      const { lines, cuts } = await reopened(where, "numbers");
      torn += cuts.length;
      const numbers = lines.map((line) => Number(line.split(" ")[0]));
      const [first = 0] = numbers;
      assert.equal(numbers, numbers.map((_, at) => first + at), "one after the other");
      assert.ok(
        (numbers.at(-1) ?? -1) - last <= 1 && (numbers.at(-1) ?? -1) >= last,
        `${numbers.at(-1)}, said ${last}`,
      );
      assert.ok(first === 0 || numbers.length >= 5, "a replacement keeps what it was given");
      for (const line of lines) assert.is(line.length, line.indexOf(" ") + 1 + (parseInt(line) * 7_919) % 9_000);
    }
  };
  await Promise.all(Array.from({ length: 3 }, (_, n) => lane(join(place, String(n)), 35)));
  console.log(`105 kills, ${torn} torn tails`);
}, 120_000);

test.run();
