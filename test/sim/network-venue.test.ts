/** The venue's end of a connection, byte by byte: what it takes for a request, and what late replies come to. */
import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import { AnswerReader } from "../../src/core/http/http1.ts";
import type { Front } from "../../src/sim/front.ts";
import { type Peer, type Session, VirtualClock } from "../../src/sim/mod.ts";
import { VenueConnection } from "../../src/sim/network/venue.ts";
import { suite } from "../support/suite.ts";

const test = suite("sim network venue");

type Reply = Parameters<Front["request"]>[1];
type Open = Parameters<Front["open"]>[2];

function served() {
  const clock = new VirtualClock();
  const requests: Parameters<Front["request"]>[0][] = [];
  const replies: Reply[] = [];
  const opens: Open[] = [];
  const peers: Peer[] = [];
  const session: string[] = [];
  const told: Session = {
    message: (text) => void session.push(`message ${text}`),
    ping: (payload) => void session.push(`ping ${payload}`),
    pong: (payload) => void session.push(`pong ${payload}`),
    closed: () => void session.push("closed"),
  };
  let written = "";
  const ends: string[] = [];
  const venue = new VenueConnection({
    clock,
    from: "10.0.0.1",
    front: {
      request: (request, reply) => {
        requests.push(request);
        replies.push(reply);
      },
      open: (request, peer, reply) => {
        requests.push(request);
        peers.push(peer);
        opens.push(reply);
      },
    },
  }, {
    write: (data) => void (written += (typeof data === "string" ? Buffer.from(data) : data).toString("latin1")),
    end: () => void ends.push("end"),
    destroy: () => void ends.push("destroy"),
  });
  return {
    clock,
    venue,
    requests,
    replies,
    opens,
    peers,
    session,
    told,
    ends,
    send: (data: string | Buffer) => venue.data(Buffer.from(data)),
    take: () => {
      const text = written;
      written = "";
      return text;
    },
  };
}

const upgrade = "GET /ws HTTP/1.1\r\nHost: venue\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n" +
  "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

/** A client's frame, masked with nothing. */
function frame(first: number, text: string): Buffer {
  return Buffer.concat([Buffer.from([first, 0x80 | text.length, 0, 0, 0, 0]), Buffer.from(text)]);
}

test("requests are read in whatever pieces they come, one after another", () => {
  const { venue, requests, replies, take, ends } = served();
  const body = '{"a":"ünï"}';
  const text =
    `POST /order?a=1 HTTP/1.1\r\nHost: venue\r\nX-KEY: Mixed\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
    `\r\n${body}GET /next HTTP/1.1\r\nhost: venue\r\n\r\n`;
  for (const byte of Buffer.from(text)) venue.data(Buffer.from([byte]));
  assert.is(requests.length, 1, "the next one waits for the first one's answer");
  const { headers, ...first } = requests[0] ?? assert.unreachable() as never;
  assert.equal(first, { method: "POST", target: "/order?a=1", body, from: "10.0.0.1" });
  assert.is(headers["x-key"], "Mixed");
  replies[0]?.({ status: 200, headers: { "x-used": "1", "Content-Length": "999" }, body: "€" });
  const reader = new AnswerReader("POST", 100);
  assert.is(reader.feed(Buffer.from(take(), "latin1")), true);
  assert.equal([reader.status, reader.text, reader.headers["x-used"], reader.keepFor], [200, "€", "1", Infinity]);
  assert.is(requests[1]?.target, "/next");
  replies[1]?.({ status: 204, headers: {}, body: "ignored" });
  assert.is(take(), "HTTP/1.1 204 No Content\r\nconnection: keep-alive\r\n\r\n");
  assert.equal(ends, []);
});

test("a head is answered without its body, and whoever says close is closed", () => {
  const { send, replies, take, ends } = served();
  send("HEAD / HTTP/1.1\r\nHost: venue\r\nConnection: close\r\n\r\n");
  replies[0]?.({ status: 200, headers: {}, body: "four" });
  assert.is(take(), "HTTP/1.1 200 OK\r\ncontent-length: 4\r\nconnection: close\r\n\r\n");
  assert.equal(ends, ["destroy"]);
});

test("what is no request is refused, and its connection closed", () => {
  const cases: [string, number][] = [
    ["SSH-2.0-OpenSSH\r\n\r\n", 400],
    ["GET / HTTP/1.0\r\nHost: venue\r\n\r\n", 400],
    ["GET  / HTTP/1.1\r\nHost: venue\r\n\r\n", 400],
    ["GET / HTTP/1.1\r\n\r\n", 400],
    ["GET / HTTP/1.1\r\nHost: venue\r\nbroken\r\n\r\n", 400],
    ["GET / HTTP/1.1\r\nHost: venue\r\na\0b: c\r\n\r\n", 400],
    ["POST / HTTP/1.1\r\nHost: venue\r\nContent-Length: 1x\r\n\r\n", 400],
    ["POST / HTTP/1.1\r\nHost: venue\r\nContent-Length: 1048577\r\n\r\n", 413],
    ["POST / HTTP/1.1\r\nHost: venue\r\nTransfer-Encoding: chunked\r\n\r\n", 501],
    [`GET /${"x".repeat(70_000)}`, 431],
    [upgrade.replace("websocket", "other"), 400],
    [upgrade.replace("GET", "POST"), 405],
    [upgrade.replace("13", "8"), 426],
    [upgrade.replace("dGhl", ""), 400],
  ];
  for (const [text, status] of cases) {
    const { send, requests, take, ends } = served();
    send(text);
    assert.match(take(), `HTTP/1.1 ${status} `, text.slice(0, 60));
    assert.equal([requests.length, ends], [0, ["destroy"]]);
    send("GET / HTTP/1.1\r\nHost: venue\r\n\r\n");
    assert.is(requests.length, 0, "nothing is read after that");
  }
});

test("a reply counts once, and not after a cut or after the client has left", () => {
  const cut = served();
  cut.send("GET / HTTP/1.1\r\nHost: venue\r\n\r\n");
  cut.replies[0]?.("cut");
  cut.replies[0]?.({ status: 200, headers: {}, body: "" });
  assert.equal([cut.take(), cut.ends], ["", ["destroy"]]);

  const left = served();
  left.send("GET / HTTP/1.1\r\nHost: venue\r\n\r\n");
  left.venue.gone();
  left.replies[0]?.({ status: 200, headers: {}, body: "" });
  assert.equal([left.take(), left.ends], ["", []]);

  const twice = served();
  twice.send("GET / HTTP/1.1\r\nHost: venue\r\n\r\n");
  twice.replies[0]?.({ status: 200, headers: {}, body: "" });
  twice.take();
  twice.replies[0]?.({ status: 500, headers: {}, body: "" });
  assert.is(twice.take(), "");
});

test("a handshake is answered as the standard's example, and what was sent before it comes after", () => {
  const { send, opens, peers, told, session, take, venue } = served();
  send(upgrade);
  send(frame(0x81, "ahead"));
  peers[0]?.send("early");
  assert.is(take(), "");
  opens[0]?.(told);
  const written = take();
  assert.match(written, /^HTTP\/1\.1 101 /);
  assert.match(written, "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n");
  assert.ok(written.endsWith("\r\n\r\n\x81\x05early"), JSON.stringify(written));
  assert.equal(session, ["message ahead"]);
  send(frame(0x89, "p"));
  assert.is(take(), "\x8a\x01p", "pings are answered");
  send(frame(0x8a, "q"));
  send(frame(0x82, "binary"));
  assert.equal(session, ["message ahead", "ping p", "pong q"]);
  venue.gone();
  venue.gone();
  assert.is(session.at(-1), "closed");
  assert.is(session.length, 4);
  peers[0]?.send("late");
  assert.is(take(), "");
});

test("a session that comes after the client has left is closed at once", () => {
  const { send, opens, told, session, venue, take } = served();
  send(upgrade);
  venue.gone();
  opens[0]?.(told);
  opens[0]?.(told);
  assert.equal([session, take()], [["closed"], ""]);
});

test("closing by the venue, by the client, and by neither", () => {
  const venueFirst = served();
  venueFirst.send(upgrade);
  venueFirst.opens[0]?.(venueFirst.told);
  venueFirst.take();
  venueFirst.peers[0]?.close(1001, "bye");
  assert.is(venueFirst.take(), "\x88\x05\x03\xe9bye");
  venueFirst.peers[0]?.send("late");
  assert.equal([venueFirst.take(), venueFirst.ends], ["", []]);
  venueFirst.send(frame(0x88, "\x03"));
  venueFirst.clock.advance(30_000);
  assert.equal([venueFirst.ends.at(-1), venueFirst.session.at(-1)], ["destroy", "closed"]);

  const clientFirst = served();
  clientFirst.send(upgrade);
  clientFirst.opens[0]?.(clientFirst.told);
  clientFirst.take();
  clientFirst.send(Buffer.from([0x88, 0x82, 0, 0, 0, 0, 0x03, 0xe8]));
  assert.equal([clientFirst.take(), clientFirst.ends], ["\x88\x02\x03\xe8", ["end"]]);
  clientFirst.venue.gone();
  assert.equal([clientFirst.session, clientFirst.clock.pending], [["closed"], 0]);

  const dropped = served();
  dropped.send(upgrade);
  dropped.opens[0]?.(dropped.told);
  dropped.take();
  dropped.peers[0]?.close(1006, "");
  assert.equal([dropped.take(), dropped.ends, dropped.session], ["", ["destroy"], []], "told in a moment");
  dropped.clock.advance(0);
  assert.equal(dropped.session, ["closed"]);

  const unmasked = served();
  unmasked.send(upgrade);
  unmasked.opens[0]?.(unmasked.told);
  unmasked.take();
  unmasked.send(Buffer.from([0x81, 0x01, 0x78]));
  assert.equal([unmasked.take(), unmasked.ends], ["\x88\x02\x03\xea", ["destroy"]], "a client's frame is masked");
});

test.run();
