/** Mutated answers of HTTP through the reader of answers, in pieces: however they are cut, they come to the same. */
import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { AnswerReader, BrokenAnswer } from "../../src/core/http/http1.ts";
import { Random } from "../../src/sim/prng.ts";
import { mangled } from "./mutate.ts";
import type { Outcome } from "./run.ts";
import { Broken } from "./target.ts";

const body = '{"symbol":"BTCUSDT","price":"63999.99"}';
const lines = (...all: readonly string[]): string => all.join("\r\n");
const page = "<html><body><h1>502 Bad Gateway</h1></body></html>";
/** A megabyte of nothing, in a kilobyte. */
const bomb = gzipSync(Buffer.alloc(1_000_000)).toString("latin1");

/** Answers, right ones and wrong ones. */
export const wires: readonly string[] = [
  lines("HTTP/1.1 200 OK", `Content-Length: ${body.length}`, "Content-Type: application/json", "", body),
  lines(
    "HTTP/1.1 200 OK",
    "Transfer-Encoding: chunked",
    "",
    "10",
    body.slice(0, 16),
    "17;ext=1",
    body.slice(16),
    "0",
    "",
    "",
  ),
  lines("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", "", "27", body, "0", "X-Trailer: 1", "Expires: 0", "", ""),
  lines("HTTP/1.1 200 OK", "Connection: close", "", body),
  lines("HTTP/1.0 200 OK", "", body),
  lines(
    "HTTP/1.1 100 Continue",
    "",
    "HTTP/1.1 103 Early Hints",
    "Link: </a>",
    "",
    "HTTP/1.1 200 OK",
    "Content-Length: 2",
    "",
    "{}",
  ),
  lines("HTTP/1.1 204 No Content", "Content-Length: 20", "", "a body that is none.."),
  lines("HTTP/1.1 304 Not Modified", "", ""),
  lines("HTTP/1.1 502 Bad Gateway", `Content-Length: ${page.length}`, "Content-Type: text/html", "", page),
  lines(
    "HTTP/1.1 429 Too Many Requests",
    "Retry-After: 7",
    "X-MBX-USED-WEIGHT-1M: 6001",
    "Content-Length: 2",
    "",
    "{}",
  ),
  lines("HTTP/1.1 200 OK", "Content-Encoding: gzip", `Content-Length: ${bomb.length}`, "", bomb),
  lines("HTTP/1.1 200 OK", "Content-Encoding: gzip", "Transfer-Encoding: chunked", "", "5", "abcde", "0", "", ""),
  lines("HTTP/1.1 200 OK", "Content-Length: 500", "", body),
  lines("HTTP/1.1 200 OK", "Content-Length: 2", "Content-Length: 2", "Keep-Alive: timeout=5", "", "{}"),
  lines("HTTP/1.1 200 OK", "Content-Length: 2", "Transfer-Encoding: chunked", "", "2", "{}", "0", "", ""),
  lines("HTTP/1.1 301 Moved", "Location: http://elsewhere.invalid/", "Content-Length: 0", "", ""),
  lines("HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "", ""),
  lines("HTTP/1.1 200", "__proto__: polluted", "constructor: x", "Content-Length: 0", "", ""),
];

/** Lines that are put in place of others, or before them. */
const palette: readonly string[] = [
  "HTTP/1.1 200 OK",
  "HTTP/1.1 999 X",
  "HTTP/1.1 099 X",
  "HTTP/2 200",
  "HTTP/1.1 204 No Content",
  "HTTP/1.1 100 Continue\r\n",
  "Content-Length: 0",
  "Content-Length: -1",
  "Content-Length: 1e3",
  "Content-Length: 0x10",
  "Content-Length: 99999999999999999999",
  "Content-Length: 1048577",
  "Content-Length: 5, 5",
  "Content-Length: 5, 6",
  "Content-Length:",
  "Content-Length : 5",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: gzip, chunked",
  "Transfer-Encoding: identity",
  "Transfer-Encoding: CHUNKED",
  "Content-Encoding: gzip",
  "Content-Encoding: br",
  "Connection: close",
  "Keep-Alive: timeout=99999999999",
  "Keep-Alive: timeout=0",
  " folded: header",
  "no colon",
  ": no name",
  "a b: c",
  "x: \0",
  "x: é",
  `long: ${"x".repeat(2_000)}`,
  "",
  "0",
  "ffffffff",
  "fffffffff",
  "-1",
  "1;a=b",
  "zz",
  "7fffffff",
  "__proto__: 1",
  "prototype: 1",
]; // deno-fmt-ignore

const maxBody = 1_048_576;

/** What an answer comes to in these pieces: whole with its parts, short, or broken. */
export function read(pieces: readonly Buffer[], method: string = "GET"): string {
  const reader = new AnswerReader(method, maxBody);
  let whole = false;
  try {
    for (const piece of pieces) {
      whole = reader.feed(piece);
      // What comes behind an answer is none of it.
      if (whole) break;
    }
    whole ||= reader.end();
  } catch (error) {
    if (!(error instanceof BrokenAnswer)) {
      throw new Broken(`no error of ours: ${String((error as Error).stack ?? error)}`);
    }
    if (error.message.length > 200) throw new Broken("a long message");
    return "broken";
  }
  if (!whole) return "short";
  const { status, headers, text } = reader;
  if (text.length > maxBody) throw new Broken("a body beyond the limit");
  if (!(status >= 200 && status <= 999)) throw new Broken(`a status of ${status}`);
  if (Object.values(headers).some((value) => typeof value !== "string")) throw new Broken("a header of no text");
  return JSON.stringify([status, Object.entries(headers), text]);
}

/** The same bytes in random pieces. */
function cut(bytes: Buffer, random: Random): Buffer[] {
  const pieces: Buffer[] = [];
  const most = random.chance(0.3) ? 3 : random.chance(0.5) ? 20 : 200;
  for (let at = 0; at < bytes.length;) {
    const end = at + 1 + random.below(most);
    pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return pieces;
}

function changed(wire: string, random: Random): string {
  const all = wire.split("\r\n");
  const pick = (): string => palette[random.below(palette.length)]!;
  for (let count = 1 + random.below(3); count > 0; count--) {
    const at = random.below(all.length);
    switch (random.below(5)) {
      case 0:
        all.splice(at, 1);
        break;
      case 1:
        all.splice(at, 0, all[at] ?? "");
        break;
      case 2:
        all.splice(at, 0, pick());
        break;
      case 3:
        all[at] = pick();
        break;
      default:
        all[at] = (all[at] ?? "").replace(/\d+/, () => String(random.below(2 ** random.below(40))));
    }
  }
  return all.join(random.chance(0.05) ? "\n" : "\r\n");
}

/** Mutated answers, each whole and in pieces. */
export function runHttp(count: number, seed: number, now: () => number): Outcome {
  const random = new Random(seed);
  const failures: string[] = [];
  let [accepted, failed, slowest, slowestSize, slow] = [0, 0, 0, 0, 0];
  const start = now();
  for (let frames = 0; frames < count; frames++) {
    const wire = wires[random.below(wires.length)]!;
    const text = Buffer.from(random.chance(0.7) ? changed(wire, random) : wire, "latin1");
    const bytes = random.chance(0.5) ? mangled(text, Buffer.from(wires[0]!), random) : text;
    const method = random.chance(0.1) ? "HEAD" : "GET";
    const before = now();
    try {
      const whole = read([bytes], method);
      const pieces = read(cut(bytes, random), method);
      if (whole !== pieces) throw new Broken(`cut up it is ${pieces.slice(0, 100)}, else ${whole.slice(0, 100)}`);
      if (whole.startsWith("[")) accepted++;
    } catch (error) {
      failed++;
      if (failures.length < 5) {
        failures.push(`${(error as Error).message}\n    ${JSON.stringify(bytes.toString("latin1")).slice(0, 400)}`);
      }
    }
    const took = now() - before;
    if (took > slowest) [slowest, slowestSize] = [took, bytes.length];
    if (took > 50) slow++;
  }
  const rate = count / Math.max((now() - start) / 1_000, 1e-6);
  const rejected = count - accepted - failed;
  return {
    name: "http/answer",
    frames: count,
    accepted,
    rejected,
    slowest,
    slowestSize,
    slow,
    rate,
    failures,
    failed,
  };
}
