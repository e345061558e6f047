/**
 * A Gateway for tests: no real one can be had from a registry. Requests are held against the description strictly, answers
 * are checked by its schemas, and behind them is a chain with honest pools and a ledger. It answers as version 2.13 does,
 * with that version's defects: a transaction that was undone is polled as one that was not.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import * as generated from "../../generated/gateway/amm.ts";
import { Decimal } from "../../src/core/decimal.ts";
import type { HttpAnswer, HttpRequest } from "../../src/core/http/http.ts";
import { HttpFailure } from "../../src/core/http/http.ts";
import { parseJson } from "../../src/core/json.ts";
import { check } from "../../src/core/schema.ts";
import { type Params, Refusal, routes } from "./routes.ts";
import { described } from "./strict.ts";
import type { World } from "./world.ts";

/** What happens to a request, in the place of its usual answer. */
export type Fault =
  /** It is done, and no answer ever comes. */
  | "never"
  /** It is done, and the connection breaks. */
  | "cut"
  /** It never arrives. */
  | "lost"
  | { readonly status: number; readonly body: unknown; readonly done?: true };

export interface Asked {
  readonly id: string;
  readonly params: Params;
}

export class GatewayServer {
  readonly world: World;
  readonly asked: Asked[] = [];
  /** Of operations by their names: taken by the next request each. */
  readonly faults: Map<string, Fault[]> = new Map();
  /** Answers are changed on the way. */
  alter: (id: string, answer: Record<string, unknown>) => unknown = (_, answer) => answer;
  /** `float`: as Gateway writes them; `exact`: with all their digits. */
  digits: "float" | "exact" = "float";
  /** Quotes of routers live in the process. */
  quotes: Map<string, Params & { readonly least: bigint; readonly most: bigint }> = new Map();
  readonly allow: { readonly connector: string; readonly network: string; readonly wallet: string };

  constructor(world: World, allow: GatewayServer["allow"]) {
    this.world = world;
    this.allow = allow;
  }

  count(id: string): number {
    return this.asked.filter((one) => one.id === id).length;
  }

  fail(id: string, ...faults: Fault[]): void {
    this.faults.set(id, [...(this.faults.get(id) ?? []), ...faults]);
  }

  /** A new process: what the last one remembered is gone. */
  restart(): void {
    this.quotes.clear();
  }

  async handle(request: HttpRequest): Promise<HttpAnswer> {
    const { id, params } = described(request);
    this.asked.push({ id, params });
    const fault = this.faults.get(id)?.shift();
    if (fault === "lost") throw new HttpFailure("refused", false, false);
    if (typeof fault === "object" && !fault.done) return answerOf(fault.status, JSON.stringify(fault.body));
    const text = this.#run(id, params);
    if (fault === "cut") throw new HttpFailure("reset", true, false);
    if (fault === "never") {
      return await new Promise((_, reject) =>
        request.signal?.addEventListener("abort", () => reject(new HttpFailure("aborted", true, true)))
      );
    }
    if (typeof fault === "object") return answerOf(fault.status, JSON.stringify(fault.body));
    return text;
  }

  #run(id: string, params: Params): HttpAnswer {
    try {
      const route = routes[id];
      if (!route) throw new Error(`${id} has no route`);
      const answer = this.alter(id, route(this, params) as Record<string, unknown>);
      const text = this.#write(answer);
      const { answer: schema } =
        (generated as unknown as Record<string, typeof generated.poll>)[id] as typeof generated.poll;
      check(schema, parseJson(text), { operation: id });
      return answerOf(200, text);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status: statusCode, message } = error;
      return answerOf(statusCode, JSON.stringify({ statusCode, error: "HttpError", message }));
    }
  }

  /** Decimals as JSON numbers. */
  #write(answer: unknown): string {
    const text = JSON.stringify(answer, function (this: Record<string, unknown>, key, value: unknown) {
      const own = this[key];
      if (typeof own === "bigint") return `@number ${own}@`;
      return own instanceof Decimal ? `@number ${own.toFixed()}@` : value;
    });
    return text.replaceAll(
      /"@number ([^@]*)@"/g,
      (_, digits: string) => this.digits === "exact" ? digits : String(Number(digits)),
    );
  }

  /** The same over a socket of this machine; with a certificate over TLS, where its callers have to show the same one. */
  async listen(
    tls?: { readonly key: string; readonly cert: string },
  ): Promise<{ readonly url: string; close(): Promise<void> }> {
    const serve = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
      let body = "";
      incoming.on("data", (bytes) => (body += String(bytes)));
      incoming.on("end", () => {
        const headers = Object.fromEntries(
          Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
        );
        const url = `http://${incoming.headers.host}${incoming.url}`;
        this.handle({ method: incoming.method ?? "", url, headers, ...(body === "" ? {} : { body }) }).then(
          (answer) => outgoing.writeHead(answer.status, answer.headers).end(answer.body),
          () => outgoing.destroy(),
        );
      });
    };
    const server = tls
      ? createTlsServer({ ...tls, ca: tls.cert, requestCert: true, rejectUnauthorized: true }, serve)
      : createServer(serve);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    return {
      url: `${tls ? "https" : "http"}://127.0.0.1:${port}`,
      close: () =>
        new Promise((resolve) => {
          server.closeAllConnections();
          server.close(() => resolve());
        }),
    };
  }
}

function answerOf(status: number, body: string): HttpAnswer {
  return { status, headers: { "content-type": "application/json" }, body };
}
