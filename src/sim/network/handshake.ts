/** The handshake of a WebSocket as HTTP/1.1 bytes, from both sides. */
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { readHeaders, writeRequest } from "../../core/http/http1.ts";
import type { Random } from "../prng.ts";
import type { RequestRead } from "./requests.ts";

/** What every accepted key is joined with (RFC 6455, 1.3). */
const signature = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/** Largest head of an answer, in bytes: Node's. */
const maxHead = 16 * 1024;

/** What a key is answered with. */
function acceptOf(key: string): string {
  return createHash("sha1").update(key + signature).digest("base64");
}

/** A key: 16 bytes by chance. */
export function newKey(random: Random): string {
  const bytes = Buffer.alloc(16);
  for (let at = 0; at < 16; at += 4) bytes.writeUInt32LE(random.bits(), at);
  return bytes.toString("base64");
}

/** The client's request; `undefined` where a header cannot be written. */
export function askUpgrade(
  host: string,
  target: string,
  headers: Readonly<Record<string, string>>,
  key: string,
): string | undefined {
  const request = writeRequest(host, "GET", target, headers, undefined);
  if (request === undefined) return undefined;
  const upgrade = `Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}`;
  return `${request.slice(0, -2)}${upgrade}\r\n\r\n`;
}

/** Whether a request asks for a WebSocket. */
export function asksUpgrade({ headers }: RequestRead): boolean {
  return headers["upgrade"] !== undefined && /\bupgrade\b/i.test(headers["connection"] ?? "");
}

/** The venue's answer that accepts; a status where the request is not one that can be accepted. */
export function acceptUpgrade({ method, headers }: RequestRead): string | number {
  const key = headers["sec-websocket-key"];
  if (headers["upgrade"]?.toLowerCase() !== "websocket") return 400;
  if (method !== "GET") return 405;
  if (key === undefined || !/^[+/0-9A-Za-z]{22}==$/.test(key)) return 400;
  if (headers["sec-websocket-version"] !== "13") return 426;
  return [
    "HTTP/1.1 101 Switching Protocols",
    "Upgrade: websocket",
    "Connection: Upgrade",
    `Sec-WebSocket-Accept: ${acceptOf(key)}`,
    "",
    "",
  ].join("\r\n");
}

/** How the venue answered. */
export type UpgradeAnswer = { readonly open: true; readonly rest: Buffer } | {
  readonly open: false;
  readonly why: string;
};

/** Reads the venue's answer to `key`; `undefined` while it is not whole. */
export function readUpgrade(bytes: Buffer, key: string): UpgradeAnswer | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0 && bytes.length <= maxHead) return undefined;
  const refused = (why: string): UpgradeAnswer => ({ open: false, why });
  if (end < 0 || end > maxHead) return refused("the head is too large");
  const head = bytes.toString("latin1", 0, end);
  const [, status, text = ""] = /^HTTP\/1\.1 ([1-9]\d\d)(?: (.*))?$/.exec(head.split("\r\n", 1)[0] ?? "") ?? [];
  if (status === undefined) return refused("what came is not HTTP/1.1");
  if (status !== "101") return refused(`HTTP ${status} ${text}`.trim());
  let headers: Readonly<Record<string, string>>;
  try {
    headers = readHeaders(head);
  } catch {
    return refused("a header that is none");
  }
  if (headers["upgrade"]?.toLowerCase() !== "websocket") return refused("Invalid Upgrade header");
  if (headers["sec-websocket-accept"] !== acceptOf(key)) return refused("Invalid Sec-WebSocket-Accept header");
  if (headers["sec-websocket-protocol"] !== undefined) {
    return refused("Server sent a subprotocol but none was requested");
  }
  if (headers["sec-websocket-extensions"] !== undefined) {
    return refused("Server sent a Sec-WebSocket-Extensions header but no extension was requested");
  }
  return { open: true, rest: bytes.subarray(end + 4) };
}
