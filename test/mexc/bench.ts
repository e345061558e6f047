/** MEXC as a test writes it: listen keys, and messages of protocol buffers. */
import type { SessionOptions } from "../../src/core/session.ts";
import { answersOf, messagesOf } from "../support/examples.ts";
import { Answer, bytesOf, type Row, type Script, scripted } from "../support/scripted.ts";
import { encoded } from "./encoded.ts";

export { Answer, failure, now, type Row, settle } from "../support/scripted.ts";

export const answer = answersOf("mexc/spot.openapi.yaml");
export const message = messagesOf("mexc/spot.asyncapi.yaml");

export interface Bench extends Script {
  /** What a socket says to a frame, in place of what is subscribed; nothing where it gives nothing. */
  reply: ((frame: Row) => unknown) | undefined;
  readonly options: SessionOptions;
  /** Sends a message to the open sockets that have its channel. */
  tell(frame: Row): void;
}

const signing: ReadonlySet<string> = new Set(["recvWindow", "timestamp", "signature"]);

export function bench(options: SessionOptions = {}): Bench {
  let keys = 0;
  const script = scripted({
    root: "/api/v3",
    answers: (clock) => ({
      "GET /time": () => ({ serverTime: clock.now() }),
      "GET /exchangeInfo": answer("exchangeInfo", "btc"),
      "GET /account": answer("account", "balances"),
      "GET /openOrders": answer("getOpenOrders", "none"),
      "GET /myTrades": answer("myTrades", "none"),
      "POST /userDataStream": () => ({ listenKey: `key/${++keys}` }),
      "PUT /userDataStream": answer("extendListenKey", "key"),
    }),
    none: (what) => no(404, 730_003, `no answer to ${what}`),
    wordOf: ({ method }) => String(method),
    reply: (frame, { topics }) => {
      const { method, id } = frame;
      if (method === "PING") return { id: 0, code: 0, msg: "PONG" };
      const said = world.reply?.(frame);
      if (said !== undefined) return said;
      const channels = frame["params"] as string[];
      for (const channel of channels) {
        if (method === "SUBSCRIPTION") topics.add(channel);
        else topics.delete(channel);
      }
      return { id, code: 0, msg: channels.join(",") };
    },
    // What the venue pushes is packed; what it answers is not.
    pack: (frame) => (frame as Row)["channel"] === undefined ? bytesOf(frame) : encoded(frame as Row),
  });
  const world: Bench = {
    ...script,
    reply: undefined,
    options: {
      credentials: { key: "mx0aBYs33eIilxBWC5", secret: "45d0b3c26f2644f19bfb98b07741b2f5" },
      ...options,
      ports: script.ports,
    },
    asked: (method, path) =>
      script.asked(method, path, (name) => !signing.has(name)).map((one) => one.replace(/^\?/, "")),
    tell: (frame) => script.tell(frame, String(frame["channel"])),
  };
  return world;
}

/** A refusal. */
export function no(status: number, code: number, msg: string = "refused"): Answer {
  return new Answer(status, { code, msg });
}
