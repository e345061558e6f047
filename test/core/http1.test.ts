import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import { AnswerReader, BrokenAnswer, writeRequest } from "../../src/core/http/http1.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/http1");

interface Read {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly keepFor: number;
}

/** Reads an answer that comes in the given pieces; `undefined` where it is not whole when the connection ends. */
function read(pieces: readonly Buffer[], method = "GET", maxBody = 10_000): Read | undefined {
  const reader = new AnswerReader(method, maxBody);
  let whole = false;
  for (const piece of pieces) {
    assert.not.ok(whole, "nothing comes after the answer");
    whole = reader.feed(piece);
  }
  if (!whole && !reader.end()) return undefined;
  const { status, headers, text, keepFor } = reader;
  return { status, headers: { ...headers }, text, keepFor };
}

const bytes = (text: string): Buffer => Buffer.from(text, "utf8");
const readText = (text: string, method?: string, maxBody?: number): Read | undefined =>
  read([bytes(text)], method, maxBody);

function broken(text: string, method?: string): string {
  try {
    readText(text, method);
  } catch (error) {
    assert.instance(error, BrokenAnswer, String(error));
    return (error as Error).message;
  }
  return assert.unreachable(`must throw: ${JSON.stringify(text)}`) as never;
}

/** Whole answers, and what is read of them. */
const answers: readonly (readonly [string, Read])[] = [
  [
    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-Name: Value\r\n\r\nhello",
    { status: 200, headers: { "content-length": "5", "x-name": "Value" }, text: "hello", keepFor: Infinity },
  ],
  ["HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", {
    status: 200,
    headers: { "content-length": "0" },
    text: "",
    keepFor: Infinity,
  }],
  [
    "HTTP/1.1 503 Sérvice\r\ncontent-length:3\r\nConnection: Close\r\n\r\n€",
    { status: 503, headers: { "content-length": "3", connection: "Close" }, text: "€", keepFor: 0 },
  ],
  [
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\nKeep-Alive: timeout=5, max=100\r\n\r\n" +
    '2\r\nhe\r\n1;ext="a"\r\nl\r\n0A \r\nlo, \u{1f600}x!\r\n0\r\nX-Trailer: 1\r\n\r\n',
    {
      status: 200,
      headers: { "transfer-encoding": "Chunked", "keep-alive": "timeout=5, max=100" },
      text: "hello, \u{1f600}x!",
      keepFor: 4_000,
    },
  ],
  [
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1",
    { status: 200, headers: { "content-length": "1" }, text: "1", keepFor: Infinity },
  ],
  ["HTTP/1.1 204 No Content\r\n\r\n", { status: 204, headers: {}, text: "", keepFor: Infinity }],
  ["HTTP/1.1 304 Not Modified\r\nContent-Length: 50\r\n\r\n", {
    status: 304,
    headers: { "content-length": "50" },
    text: "",
    keepFor: Infinity,
  }],
  ["HTTP/1.1 200 OK\r\n\r\nuntil the end", { status: 200, headers: {}, text: "until the end", keepFor: 0 }],
  ["HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}", {
    status: 200,
    headers: { "content-length": "2" },
    text: "{}",
    keepFor: 0,
  }],
  ["HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n\ufeff{}", {
    status: 200,
    headers: { "content-length": "5" },
    text: "{}",
    keepFor: Infinity,
  }],
  ["HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\nEmpty:\r\nContent-Length: 0\r\n\r\n", {
    status: 200,
    headers: { "set-cookie": "a=1, b=2", empty: "", "content-length": "0" },
    text: "",
    keepFor: Infinity,
  }],
  ["HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\nContent-Encoding: identity\r\n\r\n{}", {
    status: 200,
    headers: { "content-length": "2, 2", "content-encoding": "identity" },
    text: "{}",
    keepFor: Infinity,
  }],
  ["HTTP/1.1 200 OK\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n", {
    status: 200,
    headers: { "content-length": "9", "transfer-encoding": "chunked" },
    text: "x",
    keepFor: 0,
  }],
  ["HTTP/1.1 200 OK\r\nKeep-Alive: timeout=0\r\nContent-Length: 0\r\n\r\n", {
    status: 200,
    headers: { "keep-alive": "timeout=0", "content-length": "0" },
    text: "",
    keepFor: 0,
  }],
];

test("answers are read in one piece, cut in two anywhere, and byte by byte", () => {
  for (const [text, expected] of answers) {
    const all = bytes(text);
    assert.equal(read([all]), expected, text);
    for (let at = 1; at < all.length; at++) {
      assert.equal(read([all.subarray(0, at), all.subarray(at)]), expected, `${text} cut at ${at}`);
    }
    assert.equal(read(Array.from(all, (_, at) => all.subarray(at, at + 1))), expected, text);
  }
});

test("an answer that stops anywhere is not whole, unless its end is its connection's", () => {
  for (const [text, expected] of answers) {
    const all = bytes(text);
    for (let length = 0; length < all.length; length++) {
      const part = read([all.subarray(0, length)]);
      if (part !== undefined) assert.ok(text.includes("until the end") && expected.text.startsWith(part.text), text);
    }
  }
});

test("an answer to HEAD has no body", () => {
  assert.is(readText("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n", "HEAD")?.text, "");
  assert.is(
    readText("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n", "HEAD")?.text,
    "",
  );
});

test("bytes behind an answer end the connection", () => {
  const reader = new AnswerReader("GET", 100);
  assert.ok(reader.feed(bytes("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1HTTP/1.1 200 OK\r\n")));
  assert.is(reader.text, "1");
  assert.is(reader.keepFor, 0);
});

test("what is not HTTP/1.1 is broken, and is not quoted", () => {
  const heads = [
    "SSH-2.0-CANARY",
    "HTTP/2 200 CANARY",
    "HTTP/1.1 20 CANARY",
    "HTTP/1.1 2000 CANARY",
    "HTTP/1.1 099 CANARY",
    "http/1.1 200 CANARY",
    "HTTP/1.1  200 CANARY",
    " HTTP/1.1 200 CANARY",
    "HTTP/1.1 101 Switching Protocols",
    "HTTP/1.1 200 OK\r\nCANARY",
    "HTTP/1.1 200 OK\r\n: CANARY",
    "HTTP/1.1 200 OK\r\nname : CANARY",
    "HTTP/1.1 200 OK\r\nname: a\r\n folded CANARY",
    "HTTP/1.1 200 OK\r\nname: a\nother: CANARY",
    "HTTP/1.1 200 OK\r\nname: CANARY\0",
    "HTTP/1.1 200 OK\r\nname: CANARY\r\r\nother: a",
    "HTTP/1.1 200 OK\r\nname: CANARY\n\r\nother: a",
    "HTTP/1.1 200 OK\r\nContent-Length: -1",
    "HTTP/1.1 200 OK\r\nContent-Length: +1",
    "HTTP/1.1 200 OK\r\nContent-Length: 0x10",
    "HTTP/1.1 200 OK\r\nContent-Length: 1e3",
    "HTTP/1.1 200 OK\r\nContent-Length:",
    "HTTP/1.1 200 OK\r\nContent-Length: 1, 2",
    "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2",
    "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999",
    "HTTP/1.1 200 OK\r\nContent-Length: 10001",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: identity",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5",
  ];
  for (const head of heads) assert.not.match(broken(`${head}\r\n\r\n`), /CANARY/);
});

test("chunks that do not add up are broken", () => {
  const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
  for (
    const body of ["x\r\n", "-1\r\n", "\r\n", "1\r\nxy\r\n", "1\r\nx0\r\n\r\n", "fffffffff\r\n", "2711\r\n", "0x1\r\nx"]
  ) {
    broken(head + body);
  }
});

test("no head, line or series of interim answers is endless", () => {
  const endless = "x".repeat(70_000);
  broken(`HTTP/1.1 200 OK\r\nX: ${endless}`);
  broken(`HTTP/1.1 200 OK\r\nX: ${endless}\r\n\r\n`);
  broken(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;${endless}`);
  broken(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n${"X: 1\r\n".repeat(20_000)}`);
  broken("HTTP/1.1 100 Continue\r\n\r\n".repeat(11));
});

test("a body over the limit is broken, however it comes", () => {
  assert.is(readText("HTTP/1.1 200 OK\r\n\r\n12345", "GET", 5)?.text, "12345");
  for (
    const body of [
      "Content-Length: 6\r\n\r\n123456",
      "\r\n123456",
      "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n3\r\nabc\r\n",
    ]
  ) {
    assert.throws(
      () => readText(`HTTP/1.1 200 OK\r\n${body}`, "GET", 5),
      (error: unknown) => error instanceof BrokenAnswer,
    );
  }
});

test("a large body in many small chunks takes no more memory than its bytes, and little time", () => {
  const reader = new AnswerReader("GET", 10_000_000);
  reader.feed(bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
  const many = bytes("1\r\nx\r\n".repeat(10_000));
  for (let n = 0; n < 50; n++) assert.not.ok(reader.feed(many));
  assert.ok(reader.feed(bytes("0\r\n\r\n")));
  assert.is(reader.text.length, 500_000);
});

test("random bytes never do anything but wait, read or throw BrokenAnswer", () => {
  let seed = 3;
  const draw = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 20_000; round++) {
    const original = bytes((answers[draw(answers.length)] as readonly [string, Read])[0]);
    const mutated = Buffer.from(original);
    for (let n = draw(3); n >= 0; n--) mutated[draw(mutated.length)] = draw(3) === 0 ? 0x0d : draw(256);
    const reader = new AnswerReader("GET", 1_000);
    try {
      const cut = draw(mutated.length);
      if (!reader.feed(mutated.subarray(0, cut)) && !reader.feed(mutated.subarray(cut))) reader.end();
    } catch (error) {
      assert.instance(error, BrokenAnswer, String(error));
    }
  }
});

test("no header reaches a prototype", () => {
  const reader = new AnswerReader("GET", 100);
  reader.feed(bytes("HTTP/1.1 204 No Content\r\n__proto__: x\r\nconstructor: y\r\ntoString: z\r\n\r\n"));
  assert.equal(Object.keys(reader.headers), ["__proto__", "constructor", "tostring"]);
  assert.is(reader.headers["constructor"], "y");
});

test("requests are written in one piece, framed here", () => {
  assert.is(
    writeRequest("h:1", "GET", "/p?q=1", { "X-A": "b c" }, undefined),
    "GET /p?q=1 HTTP/1.1\r\nHost: h:1\r\nX-A: b c\r\n\r\n",
  );
  assert.is(writeRequest("h", "POST", "/", {}, "€"), "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\n€");
  assert.is(
    writeRequest("h", "DELETE", "/", {}, undefined),
    "DELETE / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n",
  );
  const own = { host: "x", "CONTENT-LENGTH": "9", "Transfer-Encoding": "chunked", Connection: "close" };
  assert.is(writeRequest("h", "GET", "/", own, "a"), "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\na");
});

test("what would break a request's frame is not written", () => {
  assert.is(writeRequest("h", "GET /x", "/", {}, undefined), undefined);
  assert.is(writeRequest("h", "GET\r\n", "/", {}, undefined), undefined);
  assert.is(writeRequest("h", "", "/", {}, undefined), undefined);
  for (const target of ["/a b", "/a\r\nX: 1", "/\0", "/é"]) {
    assert.is(writeRequest("h", "GET", target, {}, undefined), undefined);
  }
  for (const value of ["a\r\nX-Evil: 1", "a\nb", "a\rb", "\0", "é", "\t"]) {
    assert.is(writeRequest("h", "GET", "/", { "X-A": value }, undefined), undefined);
  }
  for (const name of ["", "a b", "a:", "a\r\n", "é"]) {
    assert.is(writeRequest("h", "GET", "/", { [name]: "v" }, undefined), undefined);
  }
});

test.run();
