/**
 * HTTP/1.1 as bytes: requests written, answers read. No connection and no clock: `http` has those.
 *
 * Strict where leniency would let an answer be taken for another's: lines end in CRLF, lengths are digits, and whatever
 * is not as it should be is a `BrokenAnswer`.
 */
import { Buffer } from "node:buffer";

/** What came is not an answer that can be used. Its message holds none of it. */
export class BrokenAnswer extends Error {
  override readonly name: string = "BrokenAnswer";
}

/** Largest head of an answer, and largest trailer, in bytes. */
const maxHead = 64 * 1024;
/** Longest line before a chunk: its length and what extends it. */
const maxChunkLine = 4 * 1024;
/** Interim answers (`100 Continue`, `103 Early Hints`) that may precede one. */
const maxInterim = 10;

const token = /^[!#$%&'*+.^_`|~\w-]+$/;
const visible = /^[\x20-\x7e]*$/;
/** What is asked for: no spaces, which would end it, and no fragment, which is never sent. */
const asked = /^[\x21\x22\x24-\x7e]*$/;
/** What frames a request is written here and not by the caller. */
const framing = /^(?:host|content-length|transfer-encoding|connection)$/i;

/** What is known of names: the same few come with every request and every answer. */
class Names<Known> {
  readonly #known: Map<string, Known> = new Map();
  readonly #judge: (name: string) => Known;

  constructor(judge: (name: string) => Known) {
    this.#judge = judge;
  }

  of(name: string): Known {
    let known = this.#known.get(name);
    if (known === undefined) {
      known = this.#judge(name);
      // A server may make up names for ever.
      if (this.#known.size < mostNames) this.#known.set(name, known);
    }
    return known;
  }
}

const mostNames = 100;

/** Whether a header may have this name, and is the caller's. */
const headerKinds: Names<"none" | "framing" | "own"> = new Names((name) =>
  !token.test(name) ? "none" : framing.test(name) ? "framing" : "own"
);
/** The names of headers in lower case; empty for what is no name. */
const headerNames: Names<string> = new Names((name) => token.test(name) ? name.toLowerCase() : "");

/**
 * The bytes of a request. `undefined` where method, target, or a header cannot be written: characters beyond visible
 * ASCII, line breaks among them, are in no request.
 */
export function writeRequest(
  host: string,
  method: string,
  target: string,
  headers: Readonly<Record<string, string>>,
  body: string | undefined,
): string | undefined {
  if (!token.test(method) || !asked.test(target)) return undefined;
  let text = `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\n`;
  for (const name of Object.keys(headers)) {
    const value = headers[name] as string;
    const kind = headerKinds.of(name);
    if (kind === "none" || !visible.test(value)) return undefined;
    if (kind === "own") text += `${name}: ${value}\r\n`;
  }
  if (body !== undefined || (method !== "GET" && method !== "HEAD")) {
    text += `Content-Length: ${body === undefined ? 0 : Buffer.byteLength(body)}\r\n`;
  }
  return `${text}\r\n${body ?? ""}`;
}

/** Reads one answer, in whatever pieces it comes. */
export class AnswerReader {
  readonly #method: string;
  readonly #maxBody: number;
  #state: "head" | "length" | "size" | "chunk" | "chunkEnd" | "trailer" | "untilEnd" | "whole" = "head";
  /** What came of a line that is not complete. */
  #rest: Buffer = nothing;
  /** Bytes of the body, or of the chunk, that are still to come. */
  #missing = 0;
  #interim = 0;
  #trailer = 0;
  readonly #body = new Gathered();
  #status = 0;
  #headers: Record<string, string> = {};
  #text = "";
  #keepFor = 0;

  /** For the answer to a request of `method`, with a body of at most `maxBody` bytes. */
  constructor(method: string, maxBody: number) {
    this.#method = method;
    this.#maxBody = maxBody;
  }

  get status(): number {
    return this.#status;
  }

  /** Names in lower case; what came several times is joined by commas. */
  get headers(): Readonly<Record<string, string>> {
    return this.#headers;
  }

  /** The body, as UTF-8 and without a byte order mark. */
  get text(): string {
    return this.#text;
  }

  /**
   * Milliseconds for which the connection may wait for another request once the answer is whole: 0 where it must be
   * closed, infinite where the server did not say.
   */
  get keepFor(): number {
    return this.#keepFor;
  }

  /**
   * Takes what came. True once the answer is whole.
   *
   * @throws {BrokenAnswer}
   */
  feed(bytes: Buffer): boolean {
    let input = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    this.#rest = nothing;
    for (;;) {
      switch (this.#state) {
        case "head": {
          const end = input.indexOf("\r\n\r\n");
          if (end > maxHead || (end < 0 && input.length > maxHead)) throw new BrokenAnswer("the head is too large");
          if (end < 0) return this.#wait(input);
          this.#readHead(input.toString("latin1", 0, end));
          input = input.subarray(end + 4);
          break;
        }
        case "length": {
          if (this.#body.size === 0 && input.length >= this.#missing) {
            // All of it in one piece: nothing is gathered.
            this.#finish(input.toString("utf8", 0, this.#missing));
            input = input.subarray(this.#missing);
            break;
          }
          input = this.#gather(input);
          if (this.#missing > 0) return false;
          this.#finish(this.#body.text());
          break;
        }
        case "size": {
          const line = this.#line(input, maxChunkLine);
          if (line === undefined) return this.#wait(input);
          const size = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?$/i.exec(line)?.[1];
          if (size === undefined) throw new BrokenAnswer("a chunk without its length");
          this.#missing = parseInt(size, 16);
          this.#checkSize(this.#body.size + this.#missing);
          this.#state = this.#missing === 0 ? "trailer" : "chunk";
          input = input.subarray(line.length + 2);
          break;
        }
        case "chunk": {
          input = this.#gather(input);
          if (this.#missing > 0) return false;
          this.#state = "chunkEnd";
          break;
        }
        case "chunkEnd": {
          if (input.length < 2) return this.#wait(input);
          if (input[0] !== 0x0d || input[1] !== 0x0a) throw new BrokenAnswer("a chunk longer than its length");
          this.#state = "size";
          input = input.subarray(2);
          break;
        }
        case "trailer": {
          const line = this.#line(input, maxHead - this.#trailer);
          if (line === undefined) return this.#wait(input);
          this.#trailer += line.length;
          input = input.subarray(line.length + 2);
          if (line === "") this.#finish(this.#body.text());
          break;
        }
        case "untilEnd": {
          this.#checkSize(this.#body.size + input.length);
          this.#body.add(input);
          return false;
        }
        case "whole": {
          // Bytes that nobody asked for: they must not meet the next request.
          if (input.length > 0) this.#keepFor = 0;
          return true;
        }
      }
    }
  }

  /** The connection has ended. True where that makes the answer whole. */
  end(): boolean {
    if (this.#state !== "untilEnd") return this.#state === "whole";
    this.#finish(this.#body.text());
    return true;
  }

  #wait(input: Buffer): false {
    this.#rest = input;
    return false;
  }

  #line(input: Buffer, longest: number): string | undefined {
    const end = input.indexOf("\r\n");
    if (end > longest || (end < 0 && input.length > longest)) throw new BrokenAnswer("a line is too long");
    return end < 0 ? undefined : input.toString("latin1", 0, end);
  }

  #gather(input: Buffer): Buffer {
    const taken = input.subarray(0, this.#missing);
    this.#body.add(taken);
    this.#missing -= taken.length;
    return input.subarray(taken.length);
  }

  #finish(text: string): void {
    // JSON has no place for the byte order mark that some put before it.
    this.#text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    this.#state = "whole";
  }

  #checkSize(size: number): void {
    if (size > this.#maxBody) throw new BrokenAnswer(`the answer is larger than ${this.#maxBody} bytes`);
  }

  #readHead(head: string): void {
    const start = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: [^\0\r\n]*)?(?:\r\n|$)/.exec(head);
    if (start === null) throw new BrokenAnswer("what came is not HTTP/1.1");
    this.#status = Number(start[2]);
    this.#headers = readHeaders(head);
    if (this.#status < 200) {
      if (this.#status === 101 || ++this.#interim > maxInterim) throw new BrokenAnswer(`an answer of ${this.#status}`);
      return;
    }
    this.#keepFor = start[1] === "1" ? keepFor(this.#headers) : 0;
    this.#readFraming(this.#headers["transfer-encoding"], this.#headers["content-length"]);
    if ((this.#headers["content-encoding"] ?? "identity") !== "identity" && this.#state !== "whole") {
      throw new BrokenAnswer("a compressed answer, which was not asked for");
    }
  }

  #readFraming(encoding: string | undefined, length: string | undefined): void {
    if (this.#method === "HEAD" || this.#status === 204 || this.#status === 304) return this.#finish("");
    if (encoding !== undefined) {
      if (encoding.toLowerCase() !== "chunked") throw new BrokenAnswer("an unknown transfer encoding");
      // Two lengths that may differ: who reads the connection elsewhere may go by the other.
      if (length !== undefined) this.#keepFor = 0;
      this.#state = "size";
    } else if (length !== undefined) {
      // It may be told several times, if it is the same.
      const told = /^(\d{1,15})(?:, \1)*$/.exec(length);
      if (told === null) throw new BrokenAnswer("a length that is none");
      this.#missing = Number(told[1]);
      this.#checkSize(this.#missing);
      this.#state = "length";
    } else {
      this.#keepFor = 0;
      this.#state = "untilEnd";
    }
  }
}

/**
 * The headers of a head, whose first line is something else. Without the empty line at its end. Names in lower case; what came
 * several times is joined by commas.
 *
 * @throws {BrokenAnswer} also where it is a request's head: whoever reads one says so in its own way.
 */
export function readHeaders(head: string): Record<string, string> {
  if (unruly.test(head)) throw new BrokenAnswer("a header that is none");
  // Without a prototype: a header may have any name.
  const headers = Object.create(null) as Record<string, string>;
  let end = head.indexOf("\r\n");
  while (end >= 0) {
    const start = end + 2;
    end = head.indexOf("\r\n", start);
    const line = end < 0 ? head.slice(start) : head.slice(start, end);
    const colon = line.indexOf(":");
    const name = colon < 1 ? "" : headerNames.of(line.slice(0, colon));
    if (name === "") throw new BrokenAnswer("a header that is none");
    const value = line.slice(colon + 1).trim();
    const earlier = headers[name];
    headers[name] = earlier === undefined ? value : `${earlier}, ${value}`;
  }
  return headers;
}

/** What is in no line: a zero, and half of a line's end. */
const unruly = /\0|\r(?!\n)|[^\r]\n/;

function keepFor(headers: Readonly<Record<string, string>>): number {
  if (/\bclose\b/i.test(headers["connection"] ?? "")) return 0;
  const seconds = /\btimeout=(\d{1,9})\b/i.exec(headers["keep-alive"] ?? "")?.[1];
  // A second early: what leaves in the last moment arrives too late.
  return seconds === undefined ? Infinity : Math.max(0, Number(seconds) * 1_000 - 1_000);
}

const nothing: Buffer = Buffer.alloc(0);

/** Bytes that come in pieces, in one place: a server chooses how many pieces, not how much memory they take. */
class Gathered {
  size = 0;
  #bytes: Buffer = nothing;

  add(piece: Buffer): void {
    const size = this.size + piece.length;
    if (size > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(size, this.#bytes.length * 2, 4 * 1024));
      this.#bytes.copy(larger, 0, 0, this.size);
      this.#bytes = larger;
    }
    piece.copy(this.#bytes, this.size);
    this.size = size;
  }

  text(): string {
    return this.#bytes.toString("utf8", 0, this.size);
  }
}
