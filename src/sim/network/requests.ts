/**
 * The venue's half of HTTP/1.1: requests read, answers written. Strict, as servers behind a venue's front door are: what
 * is not well formed is refused and its connection closed.
 */
import { Buffer } from "node:buffer";
import { readHeaders } from "../../core/http/http1.ts";
import type { HttpAnswer } from "../skins/skin.ts";

/** A request as its bytes say. */
export interface RequestRead {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came is no request; `status` is what it is answered with. */
export class BrokenRequest extends Error {
  override readonly name: string = "BrokenRequest";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Largest head and largest body, in bytes. */
const maxHead = 64 * 1024;
const maxBody = 1_048_576;

const startLine = /^([A-Z]{1,16}) ([\x21-\x7e]+) HTTP\/1\.1$/;
const nothing: Buffer = Buffer.alloc(0);

/** Reads requests, one after another, in whatever pieces they come. */
export class RequestReader {
  #rest: Buffer = nothing;
  #head: Omit<RequestRead, "body"> | undefined;
  #length = 0;

  /** Takes what came. */
  add(bytes: Buffer): void {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
  }

  /**
   * The next request, where it is whole.
   *
   * @throws {BrokenRequest}
   */
  next(): RequestRead | undefined {
    this.#head ??= this.#readHead();
    if (this.#head === undefined || this.#rest.length < this.#length) return undefined;
    const request = { ...this.#head, body: this.#rest.toString("utf8", 0, this.#length) };
    this.#rest = this.#rest.subarray(this.#length);
    this.#head = undefined;
    return request;
  }

  /** What came after the last request. */
  rest(): Buffer {
    return this.#rest;
  }

  #readHead(): Omit<RequestRead, "body"> | undefined {
    const end = this.#rest.indexOf("\r\n\r\n");
    if (end > maxHead || (end < 0 && this.#rest.length > maxHead)) {
      throw new BrokenRequest(431, "the head is too large");
    }
    if (end < 0) return undefined;
    const head = this.#rest.toString("latin1", 0, end);
    const [, method = "", target = ""] = startLine.exec(head.split("\r\n", 1)[0] ?? "") ?? [];
    if (method === "") throw new BrokenRequest(400, "the first line is none of HTTP/1.1");
    const headers = headersOf(head);
    if (headers["host"] === undefined) throw new BrokenRequest(400, "no host");
    if (headers["transfer-encoding"] !== undefined) throw new BrokenRequest(501, "a transfer encoding");
    const length = headers["content-length"] ?? "0";
    if (!/^\d{1,15}$/.test(length)) throw new BrokenRequest(400, "a length that is none");
    this.#length = Number(length);
    if (this.#length > maxBody) throw new BrokenRequest(413, "the body is too large");
    this.#rest = this.#rest.subarray(end + 4);
    return { method, target, headers };
  }
}

function headersOf(head: string): Readonly<Record<string, string>> {
  try {
    return readHeaders(head);
  } catch {
    throw new BrokenRequest(400, "a header that is none");
  }
}

const reasons: Readonly<Record<number, string>> = {
  101: "Switching Protocols",
  200: "OK",
  201: "Created",
  204: "No Content",
  301: "Moved Permanently",
  302: "Found",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Content Too Large",
  418: "I'm a Teapot",
  426: "Upgrade Required",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** What frames an answer is written here. */
const framing = /^(?:content-length|transfer-encoding|connection)$/i;

/** The bytes of an answer to a request of `method`. `last`: the connection is closed after it. */
export function writeAnswer(answer: HttpAnswer, method: string, last: boolean): string {
  let text = `HTTP/1.1 ${answer.status} ${reasons[answer.status] ?? "Unknown"}\r\n`;
  for (const [name, value] of Object.entries(answer.headers)) if (!framing.test(name)) text += `${name}: ${value}\r\n`;
  const bare = answer.status === 204 || answer.status === 304;
  if (!bare) text += `content-length: ${Buffer.byteLength(answer.body)}\r\n`;
  return `${text}connection: ${last ? "close" : "keep-alive"}\r\n\r\n${bare || method === "HEAD" ? "" : answer.body}`;
}
