/**
 * A mocked venue as a skin of the simulator: its description checks what is asked and shapes what is answered, the engine knows
 * what is true, and hooks say how the one is written in the other.
 */
import { stringifyJson } from "../../core/json.ts";
import type {
  Credentials,
  EngineEvent,
  HttpAnswer,
  HttpRequest,
  Ids,
  Peer,
  Reader,
  Session,
  SimulatedVenue,
  Skin,
  SkinContext,
  Trade,
} from "../../sim/mod.ts";
import { Sessions } from "../../sim/gateway/sessions.ts";
import { Topics } from "../../sim/gateway/topics.ts";
import { accountPayloads, marketTopic, type Payloads } from "./channels.ts";
import type { MockHooks, OperationHook } from "./hooks.ts";
import { House } from "./house.ts";
import { HouseRefusal } from "./words.ts";
import { hookOf } from "./lookup.ts";
import { like } from "./like.ts";
import type { Fields, Mock, MockAsked, MockTopic } from "./mock.ts";
import { MockReader } from "./reader.ts";
import { type Around, MockedSocket } from "./socket.ts";

/** The venue that a mock and hooks make together. */
export function mockedVenue(id: string, mock: Mock, hooks: MockHooks): SimulatedVenue {
  const { kind, assets, markets, fees, balances } = hooks;
  return { id, kind, assets, markets, fees, balances, skin: (context) => new MockedSkin(mock, hooks, context) };
}

const json = { "content-type": "application/json" } as const;

class MockedSkin implements Skin {
  readonly ids: Ids;
  readonly ended?: NonNullable<Skin["ended"]>;
  readonly reader: Reader;
  readonly budget: number = 0;
  readonly #mock: Mock;
  readonly #hooks: MockHooks;
  readonly #context: SkinContext;
  readonly #house: House;
  readonly #around: Around;
  readonly #topics: Topics<Payloads, MockedSocket>;
  /** What was asked for, by its name. */
  readonly #wanted: Map<string, MockTopic> = new Map();
  readonly #sockets: Sessions<MockedSocket> = new Sessions();
  readonly #stop: () => void;
  #account = "";

  constructor(mock: Mock, hooks: MockHooks, context: SkinContext) {
    this.#mock = mock;
    this.#hooks = hooks;
    this.#context = context;
    const { ids = { order: String, fill: String }, ended } = hooks;
    const tradeOf = (trade: number): Trade | undefined => {
      for (const { log } of context.engine.markets()) {
        const found = log.trades.find(({ id }) => id === trade);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    this.ids = {
      order: ids.order,
      fill: (id, order) => {
        const trade = tradeOf(id);
        const maker = trade?.takerSide === "buy" ? trade.sellOrder : trade?.buyOrder;
        return ids.fill(id, order, trade?.time ?? 0, order === maker);
      },
    };
    if (ended !== undefined) this.ended = ended;
    this.#house = new House({ ...context, account: () => this.#account });
    this.#topics = new Topics({
      clock: context.clock,
      tick: 100,
      make: (name) => this.#topic(name),
      deliver: ({ name }, messages, readers) => {
        const topic = this.#wanted.get(name);
        const kind = topic && hookOf(hooks.channels, topic.channel)?.kind;
        if (topic === undefined || kind === undefined) return;
        for (const socket of readers) for (const payload of messages.flat()) socket.push(topic, kind, payload);
      },
    });
    const reader = new MockReader(mock, hooks, context.clock);
    this.reader = reader;
    this.#around = {
      clock: context.clock,
      house: this.#house,
      hooks,
      reader,
      topics: this.#topics,
      nameOf: (topic) => this.#nameOf(topic),
      answer: (asked, heard) => this.#answer(asked, heard),
      opens: (name) => this.#operation(name).opens ?? [],
      gone: (socket) => this.#sockets.delete(socket),
    };
    this.#stop = context.engine.listen((events) => this.#read(events));
  }

  request(request: HttpRequest): HttpAnswer {
    const asked = this.#mock.ask(request);
    if ("said" in asked) return asked.said;
    try {
      this.#hooks.check?.(request, this.#house);
      return { status: 200, headers: json, body: stringifyJson(this.#answer(asked) ?? asked.example()) };
    } catch (error) {
      if (!(error instanceof HouseRefusal)) throw error;
      return { headers: json, ...this.#hooks.refuse(error.kind, error.message, undefined, this.#house.time()) };
    }
  }

  open(request: HttpRequest, peer: Peer): Session | HttpAnswer {
    const opened = this.#mock.open(request.target.replace(/\?.*/, ""));
    if ("said" in opened) return opened.said;
    const socket = this.#sockets.add(new MockedSocket(this.#around, opened, peer, request.from));
    // When the handshake is over.
    this.#context.clock.after(0, () => socket.begin());
    return socket;
  }

  createKey(account: string): Credentials {
    this.#account = account;
    return this.#hooks.credentials;
  }

  revokeKey(): void {
    throw new Error("a mock verifies no key");
  }

  useBudget(): void {
    throw new Error("a mock has no limits");
  }

  ban(): void {
    throw new Error("a mock bans nobody");
  }

  rotate(notice: number): void {
    this.#sockets.rotate(notice);
  }

  disconnectAll(): void {
    this.#sockets.drop();
  }

  close(): void {
    this.#stop();
    this.#house.close();
    this.#topics.close();
    this.#sockets.close();
  }

  #operation(name: string): Partial<OperationHook> {
    const hook = hookOf(this.#hooks.operations, name);
    return typeof hook === "function" ? { answer: hook } : hook ?? {};
  }

  /** What a hook answers; `undefined` where there is none. */
  #answer(asked: MockAsked, heard: readonly MockTopic[] = []): unknown {
    const { answer } = this.#operation(asked.operation);
    if (answer === undefined) return undefined;
    const { operation, params } = asked;
    const text = (name: string): string | undefined => params[name] === undefined ? undefined : String(params[name]);
    const number = (name: string): number | undefined => params[name] === undefined ? undefined : Number(params[name]);
    const example = () => asked.example();
    const market = this.#marketOf(asked);
    return like(example(), answer({ operation, params, text, number, example, market, heard }, this.#house));
  }

  #nameOf(topic: MockTopic): string | undefined {
    const hook = hookOf(this.#hooks.channels, topic.channel);
    if (hook === undefined || hook.kind === "account") return undefined;
    const name = `${topic.channel} ${topic.address}`;
    this.#wanted.set(name, topic);
    return name;
  }

  #topic(name: string): ReturnType<typeof marketTopic> | undefined {
    const topic = this.#wanted.get(name);
    const hook = topic && hookOf(this.#hooks.channels, topic.channel);
    const market = topic && this.#marketOf(topic);
    if (topic === undefined || hook === undefined || hook.kind === "account" || market === undefined) return undefined;
    return marketTopic(name, hook, market, topic.params, this.#house, this.#context);
  }

  #marketOf({ params }: { readonly params: Fields }): string | undefined {
    const { marketOf } = this.#hooks;
    if (marketOf !== undefined) return marketOf(params, this.#house);
    const values = Object.values(params).map((value) => String(value).toLowerCase());
    return this.#house.markets().find(({ id }) => values.includes(id.toLowerCase()))?.id;
  }

  #read(events: readonly EngineEvent[]): void {
    for (const event of events) {
      this.#house.note(event);
      if (event.kind !== "order" && event.kind !== "balances" && event.kind !== "position") continue;
      for (const socket of this.#sockets.list()) {
        for (const topic of [...socket.own.values()]) {
          const hook = hookOf(this.#hooks.channels, topic.channel);
          if (hook?.kind !== "account") continue;
          for (const payload of accountPayloads(hook, event, this.#house)) socket.push(topic, event.kind, payload);
        }
      }
    }
    this.#topics.read(events);
  }
}
