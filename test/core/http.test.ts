import { Buffer } from "node:buffer";
import type { Socket } from "node:net";
import process from "node:process";
import type { TLSSocket } from "node:tls";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import * as assert from "uvu/assert";
import {
  crossFetchHttp,
  fetchHttp,
  type HttpAnswer,
  type HttpClient,
  HttpFailure,
  type HttpOptions,
  nodeHttp,
  openHttp,
} from "../../src/core/http/http.ts";
import { platformHttp } from "../../src/core/http/platform.ts";
import { suite } from "../support/suite.ts";
import { testCertificate } from "./certificate.ts";
import { deadPort, listen, type Loopback, ok, type Received, serve, until } from "./loopback.ts";

const deno = "Deno" in globalThis;
const canary = "CANARY-7f3a9c";

const clients: Readonly<Record<string, (options?: HttpOptions) => HttpClient>> = {
  openHttp,
  platformHttp,
  nodeHttp,
  fetchHttp: (options) => fetchHttp((url, init) => fetch(url, init), options),
  crossFetchHttp,
};

/** What a client fails with; it must show nothing of the request's secrets. */
async function failureOf(answer: Promise<HttpAnswer>): Promise<HttpFailure> {
  try {
    await answer;
  } catch (error) {
    assert.instance(error, HttpFailure, inspect(error));
    const text = inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error) + String(error);
    assert.not.ok(text.includes(canary), text);
    return error as HttpFailure;
  }
  return assert.unreachable("must reject") as never;
}

for (const [name, make] of Object.entries(clients)) {
  const test = suite(`core/http ${name}`);
  // What nodeHttp knows of a connection, the others do not. openHttp is nodeHttp where there are sockets, and platformHttp is openHttp.
  const exact = name === "nodeHttp" || name === "openHttp" || name === "platformHttp";
  const keepsAlive = name !== "crossFetchHttp";

  /** Runs with a server and a client, and closes both. */
  const between = async (
    server: Promise<Loopback>,
    run: (server: Loopback, client: HttpClient) => Promise<void>,
    options?: HttpOptions,
  ): Promise<void> => {
    const up = await server;
    const client = make(options);
    try {
      await run(up, client);
    } finally {
      client.close();
      await up.close();
    }
  };
  const get = (client: HttpClient, server: { origin: string }, signal?: AbortSignal): Promise<HttpAnswer> =>
    client.request({
      method: "GET",
      url: `${server.origin}/path?signature=${canary}`,
      headers: { "X-Key": canary },
      ...(signal === undefined ? {} : { signal }),
    });

  test("method, path, headers and body arrive; status, headers and body come back", () =>
    between(
      serve((socket) => socket.write(ok("héllo €", "201 Created", ["X-Mixed-CASE: Kept As Is", "X-Used: 7"]))),
      async (server, client) => {
        const answer = await client.request({
          method: "POST",
          url: `${server.origin}/api/v3/order?a=1&b=%20x%2B`,
          headers: { "X-API-Key": "k", "Content-Type": "application/json" },
          body: '{"name":"ünï"}',
        });
        assert.is(answer.status, 201);
        assert.is(answer.body, "héllo €");
        assert.is(answer.headers["x-mixed-case"], "Kept As Is");
        assert.is(answer.headers["x-used"], "7");
        for (const header of Object.keys(answer.headers)) assert.is(header, header.toLowerCase());
        const request = server.requests[0] as Received;
        assert.ok(request.head.startsWith("POST /api/v3/order?a=1&b=%20x%2B HTTP/1.1\r\n"), request.head);
        assert.match(request.head, /^x-api-key: k$/im);
        assert.match(request.head, /^content-type: application\/json$/im);
        assert.is(request.body, '{"name":"ünï"}');
      },
    ));

  test("every method is framed so that its body and its end are known", () =>
    between(serve((socket) => socket.write(ok("{}"))), async (server, client) => {
      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
        const url = `${server.origin}/`;
        assert.is((await client.request({ method, url, headers: {}, body: "a=1" })).body, "{}");
        assert.is((await client.request({ method, url, headers: {} })).body, "{}");
      }
      assert.equal(server.requests.map((request) => request.body), ["a=1", "", "a=1", "", "a=1", "", "a=1", ""]);
    }));

  test("any status is an answer", () =>
    between(
      serve((socket, { head }) => {
        const status = /\/(\d+)/.exec(head)?.[1];
        socket.write(status === "204" ? "HTTP/1.1 204 No Content\r\n\r\n" : ok(`body ${status}`, `${status} Text`));
      }),
      async (server, client) => {
        for (const status of [200, 204, 400, 401, 403, 404, 409, 418, 429, 500, 503, 504]) {
          const answer = await client.request({ method: "GET", url: `${server.origin}/${status}`, headers: {} });
          assert.is(answer.status, status);
          assert.is(answer.body, status === 204 ? "" : `body ${status}`);
        }
      },
    ));

  test("a redirect is an answer and is not followed", async () => {
    const target = await serve((socket) => socket.write(ok("followed")));
    for (const status of ["301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"]) {
      await between(
        serve((socket) => socket.write(ok("moved", status, [`Location: ${target.origin}/elsewhere`]))),
        async (server, client) => {
          const answer = await get(client, server);
          assert.is(answer.status, Number(status.slice(0, 3)));
          assert.is(answer.headers["location"], `${target.origin}/elsewhere`);
        },
      );
    }
    assert.is(target.connections, 0);
    await target.close();
  });

  if (keepsAlive) {
    test("connections are kept and used again", () =>
      between(serve((socket) => setTimeout(() => socket.write(ok("x".repeat(2_000))), 20)), async (server, client) => {
        for (let round = 0; round < 4; round++) {
          const answers = await Promise.all(Array.from({ length: 10 }, () => get(client, server)));
          for (const answer of answers) assert.is(answer.body.length, 2_000);
        }
        assert.is(server.requests.length, 40);
        assert.ok(server.connections < (exact ? 11 : 40), `${server.connections} connections`);
      }));

    const dies = "a kept connection that dies with a request on it is a failure that was sent, and is not tried again";
    if (deno && name === "fetchHttp") test.skip(dies, "Deno's fetch sends the request again");
    else {test(dies, async () => {
        let count = 0;
        await between(
          serve((socket) => {
            if (++count % 2 === 1) socket.write(ok("first"));
            else socket.destroy();
          }),
          async (server, client) => {
            for (const method of ["GET", "POST", "PUT", "DELETE"]) {
              assert.is((await get(client, server)).body, "first");
              // What comes back first is the answer; a moment later its connection is free again.
              await new Promise((resolve) => setTimeout(resolve, 10));
              const failure = await failureOf(
                client.request({ method, url: `${server.origin}/?${canary}`, headers: {} }),
              );
              assert.equal([failure.sent, failure.aborted], [true, false]);
            }
            assert.is(server.requests.length, 8, "nothing was sent twice");
            for (const pair of [0, 2, 4, 6]) {
              assert.is(
                server.requests[pair]?.connection,
                server.requests[pair + 1]?.connection,
                "on a kept connection",
              );
            }
          },
        );
      });}
  }

  test("a connection that closes without an answer is a failure that was sent, once", () =>
    between(serve((socket) => socket.destroy()), async (server, client) => {
      for (const method of ["GET", "POST", "DELETE"]) {
        const failure = await failureOf(client.request({ method, url: `${server.origin}/?${canary}`, headers: {} }));
        assert.is(failure.sent, true);
      }
      assert.is(server.requests.length, 3);
    }));

  test("a connection that is reset is a failure that was sent, once", () =>
    between(serve((socket) => void socket.resetAndDestroy()), async (server, client) => {
      assert.is((await failureOf(get(client, server))).sent, true);
      assert.is(server.requests.length, 1);
    }));

  test("an answer that ends early is a failure that was sent", async () => {
    const halves = [
      "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nten bytes!",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nten bytes!",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\nten bytes!\r\n",
      "HTTP/1.1 200 OK\r\nContent-Le",
    ];
    for (const half of halves) {
      await between(serve((socket) => socket.end(half)), async (server, client) => {
        const signal = keepsAlive ? undefined : AbortSignal.timeout(300);
        assert.is((await failureOf(get(client, server, signal))).sent, true, half);
        assert.is(server.requests.length, 1);
      });
    }
  });

  test("an answer that ends with its connection is whole", () =>
    between(serve((socket) => socket.end("HTTP/1.1 200 OK\r\n\r\nto the end")), async (server, client) => {
      assert.is((await get(client, server)).body, "to the end");
    }));

  test("an answer in pieces is whole, also where a piece ends inside a character", () =>
    between(
      serve((socket) => {
        const bytes = Buffer.from(ok("price: 5 €, 😀", "200 OK"));
        let at = 0;
        const next = (): void => {
          if (at >= bytes.length) return;
          socket.write(bytes.subarray(at, ++at));
          setImmediate(next);
        };
        next();
      }),
      async (server, client) => assert.is((await get(client, server)).body, "price: 5 €, 😀"),
    ));

  test("a byte order mark is no part of the text", () =>
    between(serve((socket) => socket.write(ok("\ufeff{}"))), async (server, client) => {
      assert.is((await get(client, server)).body, "{}");
    }));

  test("what is no HTTP is a failure that was sent", () =>
    between(serve((socket) => socket.end("SSH-2.0-OpenSSH\r\n\r\n")), async (server, client) => {
      assert.is((await failureOf(get(client, server))).sent, true);
    }));

  test("a refused connection was not sent", async () => {
    const client = make();
    const failure = await failureOf(get(client, { origin: `http://127.0.0.1:${await deadPort()}` }));
    assert.is(failure.sent, false);
    assert.is(failure.aborted, false);
    client.close();
  });

  test("a name that does not resolve was not sent", async () => {
    const client = make();
    // A label of over 63 characters: no name server has to be asked.
    const failure = await failureOf(get(client, { origin: `http://${"x".repeat(70)}.invalid` }));
    assert.is(failure.sent, false, failure.message);
    client.close();
  });

  test("an address or a header that is not valid was not sent", async () => {
    const client = make();
    for (const url of ["", "not an address", `ftp://127.0.0.1/${canary}`, `http://[::1/${canary}`]) {
      const failure = await failureOf(client.request({ method: "GET", url, headers: {} }));
      if (exact) assert.is(failure.sent, false);
    }
    await between(serve((socket) => socket.write(ok(""))), async (server, other) => {
      const headers = { "X-Key": `${canary}\r\nX-Evil: 1` };
      const failure = await failureOf(other.request({ method: "GET", url: `${server.origin}/`, headers }));
      if (exact) assert.is(failure.sent, false);
      assert.is(server.requests.length, 0);
    });
    client.close();
  });

  test("an abort before the request sends nothing", () =>
    between(serve((socket) => socket.write(ok(""))), async (server, client) => {
      const reason = new Error("too late");
      const failure = await failureOf(get(client, server, AbortSignal.abort(reason)));
      assert.equal([failure.sent, failure.aborted], [false, true]);
      assert.is(failure.cause, reason);
      assert.is(server.connections, 0);
    }));

  test("an abort while waiting for the answer ends it, and its connection", () =>
    between(serve(() => {}), async (server, client) => {
      const controller = new AbortController();
      const reason = new Error("enough");
      const failing = failureOf(get(client, server, controller.signal));
      await until(() => server.requests.length === 1);
      controller.abort(reason);
      const failure = await failing;
      assert.equal([failure.sent, failure.aborted], [true, true]);
      assert.is(failure.cause, reason);
      if (exact) await until(() => server.open === 0);
    }));

  test("an abort in the middle of the body closes the connection", () =>
    between(
      serve((socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nten bytes!")),
      async (server, client) => {
        const controller = new AbortController();
        const failing = failureOf(get(client, server, controller.signal));
        await until(() => server.requests.length === 1);
        await new Promise((resolve) => setTimeout(resolve, 30));
        controller.abort();
        const failure = await failing;
        assert.equal([failure.sent, failure.aborted], [true, true]);
        if (exact) await until(() => server.open === 0);
      },
    ));

  test("an abort after the answer does nothing", () =>
    between(serve((socket) => socket.write(ok("fine"))), async (server, client) => {
      const controller = new AbortController();
      assert.is((await get(client, server, controller.signal)).body, "fine");
      controller.abort();
      assert.is((await get(client, server)).body, "fine");
    }));

  test("an answer larger than the limit is a failure, whether it says its size or not", async () => {
    const large = "x".repeat(2_000);
    const chunked = `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7d0\r\n${large}\r\n0\r\n\r\n`;
    for (const answer of [ok(large), chunked, `HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n`]) {
      await between(
        serve((socket) => socket.write(answer)),
        async (server, client) => {
          const failure = await failureOf(get(client, server));
          assert.is(failure.sent, true);
          assert.match(failure.message, /larger than 1000 bytes/);
          if (exact) await until(() => server.open === 0);
        },
        { maxBody: 1_000 },
      );
    }
    await between(serve((socket) => socket.write(ok("x".repeat(1_000)))), async (server, client) => {
      assert.is((await get(client, server)).body.length, 1_000);
    }, { maxBody: 1_000 });
  });

  test("a compressed answer is asked for only by who can read it, and bounded by its decoded size", () =>
    between(
      serve((socket, { head }) => {
        if (!/^accept-encoding:.*gzip/im.test(head)) return socket.write(ok("plain"));
        const bytes = gzipSync("z".repeat(100_000));
        socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${bytes.length}\r\n\r\n`);
        socket.write(bytes);
      }),
      async (server, client) => {
        if (exact) assert.is((await get(client, server)).body, "plain");
        else assert.match((await failureOf(get(client, server))).message, /larger than 5000 bytes/);
      },
      { maxBody: 5_000 },
    ));

  test("an unknown certificate is refused before anything is sent", () =>
    between(serve((socket) => socket.write(ok("leaked")), true), async (server, client) => {
      const failure = await failureOf(get(client, server));
      assert.is(failure.sent, false, failure.message);
      assert.is(server.requests.length, 0);
    }));

  if (exact) {
    test("a certificate that is trusted is accepted, and its connection kept", () =>
      between(
        serve((socket) => socket.write(ok("secure")), true),
        async (server, client) => {
          for (let n = 0; n < 3; n++) assert.is((await get(client, server)).body, "secure");
          assert.is(server.connections, 1);
        },
        { ca: testCertificate },
      ));

    test("a new connection resumes the TLS session of the one before", () => {
      const reused: boolean[] = [];
      return between(
        serve((socket, { connection }) => {
          if (reused.length < connection) reused.push((socket as TLSSocket).isSessionReused());
          socket.write(ok("secure", "200 OK", ["Connection: close"]));
        }, true),
        async (server, client) => {
          for (let n = 0; n < 3; n++) assert.is((await get(client, server)).body, "secure");
          // Deno's sockets do not tell.
          if (deno) assert.is(server.connections, 3);
          else assert.equal(reused, [false, true, true]);
        },
        { ca: testCertificate },
      );
    });

    test("over TLS too, what died after the handshake was sent", () =>
      between(
        serve((socket) => socket.destroy(), true),
        async (server, client) => {
          assert.is((await failureOf(get(client, server))).sent, true);
          assert.is(server.requests.length, 1);
        },
        { ca: testCertificate },
      ));
  }

  test("a server that does not speak TLS was sent nothing", () =>
    between(listen((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")), async (server, client) => {
      const failure = await failureOf(get(client, { origin: server.origin.replace("http:", "https:") }));
      if (exact) assert.is(failure.sent, false, failure.message);
    }));

  if (exact) {
    test("an abort during the handshake was not sent", () => {
      const sockets: Socket[] = [];
      return between(listen((socket) => sockets.push(socket)), async (server, client) => {
        const controller = new AbortController();
        const origin = server.origin.replace("http:", "https:");
        const failing = failureOf(get(client, { origin }, controller.signal));
        await until(() => sockets.length === 1);
        controller.abort();
        const failure = await failing;
        assert.equal([failure.sent, failure.aborted], [false, true]);
        await until(() => server.open === 0);
      });
    });

    test("the path is sent as it is written, with framing of its own", () =>
      between(serve((socket) => socket.write(ok(""))), async (server, client) => {
        const path = `/a/../b//c?q='x'&r="y"|{}&s=%2f`;
        const headers = { Host: "elsewhere", "Content-Length": "5", "X-Kept": "1" };
        await client.request({ method: "GET", url: server.origin + path, headers });
        await client.request({ method: "GET", url: `${server.origin}?q=1`, headers: {} });
        await client.request({ method: "GET", url: server.origin, headers: {} });
        const [first = "", second = "", third = ""] = server.requests.map((request) => request.head);
        assert.ok(first.startsWith(`GET ${path} HTTP/1.1\r\n`), first);
        assert.ok(first.includes(`\r\nHost: 127.0.0.1:${server.port}\r\n`), first);
        assert.not.match(first, /content-length|elsewhere|accept-encoding/i);
        assert.match(first, /^x-kept: 1$/im);
        assert.ok(second.startsWith("GET /?q=1 HTTP/1.1\r\n"), second);
        assert.ok(third.startsWith("GET / HTTP/1.1\r\n"), third);
      }));

    test("an answer that nobody asked for is never taken for the next one's", async () => {
      const twice = ok("yours") + ok("smuggled");
      for (const late of [false, true]) {
        await between(
          serve((socket) => {
            if (!late) return socket.write(twice);
            socket.write(ok("yours"));
            setTimeout(() => socket.writable && socket.write(ok("smuggled")), 10);
          }),
          async (server, client) => {
            for (let n = 0; n < 3; n++) {
              assert.is((await get(client, server)).body, "yours");
              if (late) await until(() => server.open === 0);
            }
            assert.is(server.connections, 3);
          },
        );
      }
    });

    test("a connection is kept as long as the server says, and not at all where it says so", async () => {
      for (const header of ["Connection: close", "Keep-Alive: timeout=1"]) {
        await between(serve((socket) => socket.write(ok("once", "200 OK", [header]))), async (server, client) => {
          for (let n = 0; n < 3; n++) assert.is((await get(client, server)).body, "once");
          assert.is(server.connections, 3, header);
        });
      }
    });

    test("an answer that overtakes its request is given, and ends the connection", () =>
      between(
        listen((socket) => {
          socket.pause();
          socket.write(ok("too large for us", "413 Content Too Large"));
        }),
        async (server, client) => {
          const body = "x".repeat(20_000_000);
          const answer = await client.request({ method: "POST", url: `${server.origin}/`, headers: {}, body });
          assert.is(answer.status, 413);
          const next = await client.request({ method: "POST", url: `${server.origin}/`, headers: {}, body: "" });
          assert.is(next.status, 413);
          assert.is(server.connections, 2);
        },
      ));
  }

  test("close drops connections, fails what is under way and refuses what comes later", () =>
    between(
      serve((socket, { head }) => {
        if (head.includes("/quick")) socket.write(ok("quick"));
      }),
      async (server, client) => {
        assert.is((await client.request({ method: "GET", url: `${server.origin}/quick`, headers: {} })).body, "quick");
        const failing = failureOf(get(client, server));
        await until(() => server.requests.length === 2);
        client.close();
        const failure = await failing;
        assert.equal([failure.sent, failure.aborted], [true, false]);
        const refused = await failureOf(get(client, server));
        assert.equal([refused.sent, refused.aborted], [false, false]);
        assert.is(server.requests.length, 2);
        if (exact) await until(() => server.open === 0);
        client.close();
      },
    ));

  test.run();
}

process.on("unhandledRejection", (error) => {
  console.error("unhandled", error);
  process.exit(1);
});
