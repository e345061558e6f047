/** Coinbase as a test writes it: frames that are numbered on each connection, and answers that repeat what is subscribed. */
import { Buffer } from "node:buffer";
import type { HttpRequest } from "../../src/core/http/http.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import { answersOf, messagesOf } from "../support/examples.ts";
import { Answer, type Line, type Row, type Script, scripted } from "../support/scripted.ts";

export { Answer, failure, now, type Row, settle } from "../support/scripted.ts";

export const answer = answersOf("coinbase/spot.openapi.yaml");
export const message = messagesOf("coinbase/spot.asyncapi.yaml");

export interface Bench extends Omit<Script, "tell"> {
  readonly options: SessionOptions;
  /** Sends an event of a channel, under the next number of each connection that has the channel. */
  tell(
    channel: string,
    events: readonly unknown[],
    options?: { readonly skip?: number; readonly product?: string },
  ): void;
  /** The claims of a request's token. */
  claims(request: HttpRequest | undefined): Row;
}

export function bench(options: SessionOptions = {}): Bench {
  /** The number of the next frame of each connection. */
  const numbers = new Map<Line, number>();
  const script = scripted({
    root: "/api/v3/brokerage",
    answers: (clock) => ({
      "GET /time": () => ({
        iso: new Date(clock.now()).toISOString(),
        epochSeconds: "0",
        epochMillis: String(clock.now()),
      }),
      "GET /market/products": answer("listPublicProducts", "products"),
      "GET /accounts": answer("listAccounts", "accounts"),
      "GET /orders/historical/batch": answer("listOrders", "none"),
      "GET /orders/historical/fills": answer("listFills", "none"),
    }),
    none: (what) => new Answer(404, { error: "NOT_FOUND", message: `no answer to ${what}` }),
    wordOf: ({ channel }) => String(channel),
    reply: ({ type, channel, product_ids }, line) => {
      for (const product of product_ids as string[] | undefined ?? [channel]) {
        if (type === "subscribe") line.topics.add(`${channel} ${product}`);
        else line.topics.delete(`${channel} ${product}`);
      }
      return frameOf(line, "subscriptions", [{ subscriptions: Object.fromEntries(channelsOf(line)) }]);
    },
  });
  const frameOf = (line: Line, channel: string, events: readonly unknown[], skip: number = 0): Row => {
    const sequence_num = (numbers.get(line) ?? 0) + skip;
    numbers.set(line, sequence_num + 1);
    const timestamp = new Date(script.clock.now()).toISOString();
    return { channel, client_id: "", timestamp, sequence_num, events };
  };
  return {
    ...script,
    options: {
      credentials: { key: "organizations/o/apiKeys/k", secret: "k0BUni0p0vZG1BdpVjS6ogBJ7kxm630AJ2dN+tuputA=" },
      ...options,
      ports: script.ports,
    },
    tell: (channel, events, { skip = 0, product } = {}) => {
      const name = channel === "l2_data" ? "level2" : channel;
      for (const line of script.sockets) {
        const products = channelsOf(line).get(name);
        if (!line.open || !products || (product !== undefined && !products.includes(product))) continue;
        line.say(frameOf(line, channel, events, skip));
      }
    },
    claims: (request) => {
      const [, claims = ""] = request?.headers["Authorization"]?.split(".") ?? [];
      return JSON.parse(Buffer.from(claims, "base64url").toString("utf8")) as Row;
    },
  };
}

/** The products of each channel that a connection has. */
function channelsOf({ topics }: Line): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const topic of topics) {
    const [channel = "", product = ""] = topic.split(" ");
    found.set(channel, [...found.get(channel) ?? [], product]);
  }
  return found;
}

/** A refusal. */
export function no(status: number, error: string, text: string = error): Answer {
  return new Answer(status, { error, error_details: text, message: text });
}
