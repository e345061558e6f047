/** The request sockets: orders that are placed, changed and canceled without HTTP (docs: websocket/trade/guideline). */
import { Sessions } from "../../gateway/sessions.ts";
import type { Peer } from "../skin.ts";
import { checkTime, type Key, login } from "./keys.ts";
import type { Core, Operation } from "./operation.ts";
import { poolOf } from "./operation.ts";
import { type Fields, Params } from "./params.ts";
import { Refusal } from "./refusal.ts";
import { type Answered, perform, refused } from "./rest.ts";
import type { Frame } from "./socket.ts";
import { VenueSocket, wordOf } from "./socket.ts";

const routes: Readonly<Record<string, string>> = {
  "order.create": "/v5/order/create",
  "order.amend": "/v5/order/amend",
  "order.cancel": "/v5/order/cancel",
  "order.create-batch": "/v5/order/create-batch",
  "order.amend-batch": "/v5/order/amend-batch",
  "order.cancel-batch": "/v5/order/cancel-batch",
};

/** All request sockets. */
export class TradeSockets {
  readonly sessions: Sessions<TradeSocket> = new Sessions();
  readonly core: Core;
  readonly #operations: ReadonlyMap<string, Operation>;

  constructor(core: Core, operations: readonly Operation[]) {
    this.core = core;
    const byPath = new Map(operations.map((operation) => [operation.route[1], operation]));
    this.#operations = new Map(
      Object.entries(routes).flatMap(([op, path]) => {
        const operation = byPath.get(path);
        return operation === undefined ? [] : [[op, operation] as const];
      }),
    );
  }

  open(peer: Peer, from: string, idle: number): TradeSocket {
    return this.sessions.add(new TradeSocket(this, peer, from, idle));
  }

  operation(op: string): Operation | undefined {
    return this.#operations.get(op);
  }
}

/** One request socket. */
export class TradeSocket extends VenueSocket {
  key: Key | undefined;
  readonly #all: TradeSockets;
  readonly #ids = new Set<string>();

  constructor(all: TradeSockets, peer: Peer, from: string, idle: number) {
    super(all.core, peer, from, idle);
    this.#all = all;
  }

  obey(frame: Frame): void {
    const op = wordOf(frame["op"]);
    if (op === "ping") {
      return this.say({ retCode: 0, retMsg: "OK", op: "pong", data: [String(this.now)], connId: this.connId });
    }
    if (op === "auth") return this.#login(frame);
    const operation = this.#all.operation(op);
    const { args } = frame;
    // Requests that cannot be read are refused without their id.
    if (!Array.isArray(args) || args.length !== 1 || typeof args[0] !== "object" || args[0] === null) {
      return this.say({ success: false, ret_msg: "Params Error", op, conn_id: this.connId });
    }
    const params = new Params(args[0] as Fields, true);
    this.#answer(frame, op, operation, params);
  }

  unreadable(): void {
    this.say({ success: false, ret_msg: "Params Error", op: "", conn_id: this.connId });
  }

  left(): void {
    this.#all.sessions.delete(this);
  }

  #login(frame: Frame): void {
    const reply = (retCode: number, retMsg: string): void =>
      this.say({ ...idOf(frame), retCode, retMsg, op: "auth", connId: this.connId });
    if (this.key !== undefined) return reply(20_001, "Repeat auth");
    try {
      this.key = login(this.core.keys, Array.isArray(frame["args"]) ? frame["args"] : [], this.now);
      reply(0, "OK");
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      reply(error.code, error.message);
    }
  }

  #answer(frame: Frame, op: string, operation: Operation | undefined, params: Params): void {
    let answered: Answered;
    try {
      answered = this.#perform(frame, operation, params);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      answered = refused(error);
    }
    const { retCode, retMsg, result, retExtInfo } = answered;
    this.say({
      ...idOf(frame),
      retCode,
      retMsg,
      op,
      data: result,
      retExtInfo,
      header: this.#header(operation, params),
      connId: this.connId,
    });
  }

  #perform(frame: Frame, operation: Operation | undefined, params: Params): Answered {
    const { core, key, now } = this;
    if (key === undefined) throw new Refusal(10_003, "Please log in first");
    if (operation === undefined) throw new Refusal(10_404, "op type is not found, please check your request");
    if (!core.limits.trade(this.from, now)) throw new Refusal(10_403, "Exceed IP rate limit");
    const header = (frame["header"] ?? {}) as Frame;
    checkTime(wordOf(header["X-BAPI-TIMESTAMP"]), wordOf(header["X-BAPI-RECV-WINDOW"]) || "5000", now);
    const id = wordOf(frame["reqId"]);
    if (id !== "" && this.#ids.has(id)) throw new Refusal(20_006, "reqId is duplicated");
    if (id !== "") this.#ids.add(id);
    return perform(core, operation, params, now, key);
  }

  #header(operation: Operation | undefined, params: Params): object {
    const { key, now, core } = this;
    const traced = { Traceid: core.random.text(32).toLowerCase(), Timenow: String(now) };
    let category: string | undefined;
    try {
      category = params.text("category");
    } catch {
      category = undefined;
    }
    if (key === undefined || operation?.pools === undefined || category === undefined) return traced;
    const { limit, left, reset } = core.limits.left(poolOf(operation.pools, params), key.account, now);
    return {
      "X-Bapi-Limit": String(limit),
      "X-Bapi-Limit-Status": String(left),
      "X-Bapi-Limit-Reset-Timestamp": String(reset),
      ...traced,
    };
  }
}

function idOf(frame: Frame): { readonly reqId?: string } {
  const id = wordOf(frame["reqId"]);
  return id === "" ? {} : { reqId: id };
}
