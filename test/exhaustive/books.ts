/**
 * What happens at an imagined venue, and every order in which its messages can arrive. The true books are made here,
 * without the code under test.
 */
import type { BookKind, BookRule } from "../../src/connector/books/bookrule.ts";
import type { BookSync, SyncStep } from "../../src/connector/books/booksync.ts";
import type { BookDelta, BookSnapshot, LevelText } from "../../src/model/mod.ts";

type Side = "bids" | "asks";
type Update = readonly [side: Side, price: string, amount: string];

/** The two counts of the venue: before it began anew, and after. No two states in all are alike. */
const updates: readonly (readonly Update[])[] = [
  [
    ["bids", "10", "1"],
    ["asks", "11", "2"],
    ["bids", "10", "0"],
    ["bids", "9", "3"],
    ["asks", "11", "5"],
    ["bids", "10", "7"],
    ["asks", "12", "0"],
  ],
  [
    ["asks", "11", "4"],
    ["bids", "9", "8"],
    ["asks", "11", "0"],
    ["bids", "10", "6"],
    ["bids", "9", "0"],
    ["asks", "13", "9"],
    ["bids", "7", "0"],
  ],
];

const starts: readonly Readonly<Record<Side, Readonly<Record<string, string>>>>[] = [
  { bids: { 8: "1", 6: "2" }, asks: { 12: "1", 14: "2" } },
  { bids: { 8: "5", 7: "5" }, asks: { 12: "5", 14: "6" } },
];

export interface State {
  readonly bids: readonly LevelText[];
  readonly asks: readonly LevelText[];
  readonly shown: string;
}

function shown(bids: readonly LevelText[], asks: readonly LevelText[]): string {
  return `${bids.join(" ")}|${asks.join(" ")}`;
}

/** The true book of a count after so many updates, as far as the venue shows it. */
function stateOf(count: number, index: number, depth: number): State {
  const sides = {
    bids: new Map(Object.entries(starts[count]!.bids)),
    asks: new Map(Object.entries(starts[count]!.asks)),
  };
  for (const [side, price, amount] of updates[count]!.slice(0, index)) {
    if (amount === "0") sides[side].delete(price);
    else sides[side].set(price, amount);
  }
  const top = (side: Side, best: 1 | -1): LevelText[] =>
    [...sides[side]].sort(([one], [other]) => best * (Number(one) - Number(other))).slice(0, depth);
  const [bids, asks] = [top("bids", -1), top("asks", 1)];
  return { bids, asks, shown: shown(bids, asks) };
}

/** A sum that any wrong level changes. */
export function sumOf(text: string): number {
  let sum = 7;
  for (const sign of text) sum = (Math.imul(sum, 31) + sign.charCodeAt(0)) | 0;
  return sum || 1;
}

function bookOf({ bids, asks }: Pick<BookSync, "bids" | "asks">): string {
  const levels = (side: BookSync["bids"]): LevelText[] => {
    const texts: LevelText[] = [];
    for (let rank = 0; rank < side.size; rank++) texts.push(side.text(rank)!);
    return texts;
  };
  return shown(levels(bids), levels(asks));
}

/** A venue: its rule, how it numbers, and what can come from it. */
export interface World {
  readonly name: string;
  readonly rule: BookRule;
  readonly number: (count: number, index: number) => number;
  /** Whether answers to questions for the book tell the time. */
  readonly timed: boolean;
  readonly messages: readonly Message[];
  readonly states: readonly (readonly State[])[];
}

export interface Message {
  readonly name: string;
  readonly kind: "stream" | "answer" | "reset" | "reconnect";
  readonly count: number;
  /** The state it leads to. */
  readonly index: number;
  readonly delta?: BookDelta;
  readonly snapshot?: BookSnapshot;
  /** The level or the sum in it is wrong. */
  readonly corrupt?: true;
}

const last = 7;

/** Venue time of a state, which names it. */
const timeOf = (count: number, index: number): number => 1 + count * 1_000_000 + index;

/** What changed between two states as the venue tells it: a level that is pushed out of sight is not mentioned. */
function changes(world: Pick<World, "states">, count: number, from: number, to: number): Update[] {
  const before = world.states[count]![from]!;
  const after = world.states[count]![to]!;
  const full = stateOf(count, to, Infinity);
  return (["bids", "asks"] as const).flatMap((side) => {
    const old = new Map(before[side]);
    const present = new Set(full[side].map(([price]) => price));
    const set = after[side].filter(([price, amount]) => old.get(price) !== amount);
    const gone = before[side].filter(([price]) => !present.has(price));
    return [...gone.map(([price]) => [side, price, "0"] as const), ...set.map(([p, a]) => [side, p, a] as const)];
  });
}

export interface Options {
  readonly name: string;
  readonly kind: BookKind;
  readonly snapshot: "rest" | "stream";
  readonly depth?: number;
  readonly checksum?: true;
  readonly restart?: number;
  readonly timed?: boolean;
  /** Changes by the indexes of the states they lead between. */
  readonly deltas: readonly (readonly [from: number, to: number])[];
  readonly pictures: readonly number[];
  readonly extra?: readonly ("bad level" | "bad sum" | "no sum" | "sign of life")[];
  readonly number?: (count: number, index: number) => number;
}

/** Sets a venue up. `restarts`: it may begin to count anew. */
export function worldOf(options: Options, restarts: boolean): World {
  const { kind, snapshot, depth = Infinity, number = (count, index) => index + 1 - count } = options;
  const states = [0, 1].map((count) => Array.from({ length: last + 1 }, (_, at) => stateOf(count, at, depth)));
  const numbered = kind !== "none" && kind !== "whole";
  const rule: BookRule = {
    kind,
    snapshot,
    ...(options.depth === undefined ? {} : { depth: options.depth }),
    ...(options.restart === undefined ? {} : { restart: options.restart }),
    ...(options.checksum ? { checksum: (bids, asks) => sumOf(bookOf({ bids, asks })) } : {}),
  };
  const made = {
    name: options.name,
    rule,
    number,
    timed: options.timed === true,

    states,
    messages: [] as Message[],
  };
  const picture = (count: number, index: number): BookDelta => ({
    bids: states[count]![index]!.bids,
    asks: states[count]![index]!.asks,
    snapshot: true,
    time: timeOf(count, index),
    ...(numbered ? { last: number(count, index) } : {}),
    ...(options.checksum ? { checksum: sumOf(states[count]![index]!.shown) } : {}),
  });
  const add = (message: Message): number => made.messages.push(message);
  for (const count of restarts ? [0, 1] : [0]) {
    const deltas = count === 0 ? options.deltas : options.deltas.slice(0, 2);
    const tag = count === 0 ? "" : "'";
    for (const [from, to] of deltas) {
      add({
        name: `delta ${from}-${to}${tag}`,
        kind: "stream",
        count,
        index: to,
        delta: deltaOf(made, count, from, to),
      });
    }
    for (const index of count === 0 ? options.pictures : options.pictures.slice(0, 2)) {
      const name = `picture ${index}${tag}`;
      if (snapshot === "rest") add({ name, kind: "answer", count, index, snapshot: answerOf(made, count, index) });
      else add({ name, kind: "stream", count, index, delta: picture(count, index) });
    }
  }
  if (restarts && options.restart !== undefined) {
    const { snapshot: _, ...whole } = picture(1, 0);
    add({ name: "restart", kind: "stream", count: 1, index: 0, delta: whole });
  }
  const [from, to] = options.deltas[1]!;
  const whole = deltaOf(made, 0, from, to);
  for (const what of options.extra ?? []) {
    const one = { name: what, kind: "stream", count: 0, index: to } as const;
    if (what === "bad level") add({ ...one, delta: { ...whole, bids: [["10.5", "9"]] }, corrupt: true });
    else if (what === "bad sum") {
      add({ ...one, delta: { ...whole, checksum: (whole.checksum ?? 0) + 1 }, corrupt: true });
    } else if (what === "no sum") add({ ...one, delta: { ...whole, checksum: 0 } });
    else {
      const at = number(0, to);
      add({ ...one, delta: { bids: [], asks: [], last: at, previous: at, time: timeOf(0, to) + 0.5 } });
    }
  }
  if (restarts) add({ name: "reset", kind: "reset", count: 1, index: 0 });
  add({ name: "reconnect", kind: "reconnect", count: 0, index: 0 });
  return made;
}

export function deltaOf(world: Omit<World, "messages">, count: number, from: number, to: number): BookDelta {
  const { kind, checksum } = world.rule;
  const state = world.states[count]![to]!;
  if (kind === "whole") return { bids: state.bids, asks: state.asks, time: timeOf(count, to) };
  const told = changes(world, count, from, to);
  const numbers = {
    range: { first: world.number(count, from) + 1, last: world.number(count, to) },
    previous: { previous: world.number(count, from), last: world.number(count, to) },
    consecutive: { last: world.number(count, to) },
    rising: { last: world.number(count, to) },
    none: {},
  }[kind];
  return {
    bids: told.flatMap(([side, ...level]) => side === "bids" ? [level] : []),
    asks: told.flatMap(([side, ...level]) => side === "asks" ? [level] : []),
    ...numbers,
    ...(checksum ? { checksum: sumOf(state.shown) } : {}),
    time: timeOf(count, to),
  };
}

export function answerOf(world: Omit<World, "messages">, count: number, index: number): BookSnapshot {
  const { bids, asks } = world.states[count]![index]!;
  return {
    symbol: "A/B",
    bids,
    asks,
    sequence: world.number(count, index),
    ...(world.timed ? { time: timeOf(count, index) } : {}),
  };
}

/** The machine, and everything that must be true of it after every message. */
export class Judge {
  readonly sync: BookSync;
  readonly #world: World;
  readonly #stateAt: ReadonlyMap<number, State>;
  /** A question for a book is open; in which count it was asked. */
  asked: number | undefined;
  count = 0;
  /** The count that the newest message of the stream belongs to, since the last connection. */
  #told: number | undefined;
  /** The connection was made after the venue began anew. */
  #renewed = false;
  /** Something of the new count has come, and then something of the old one. */
  #begunAnew = false;
  #overtaken = false;
  #answered: State | undefined;
  #newest = 0;
  #wasLive = false;
  #now = 0;

  constructor(world: World, sync: BookSync) {
    this.#world = world;
    this.sync = sync;
    this.#stateAt = statesOf(world);
    this.#take(sync.begin());
  }

  /** Whether this message can come now. */
  allows({ kind, count, name }: Message): boolean {
    switch (kind) {
      case "reset":
        return this.count === 0;
      case "answer":
        // Asked before the venue began anew, it may be of either count. Without times, nothing tells that a book of the new
        // count does not join changes of the old one, until the stream speaks: the stream speaks first.
        if (this.asked === undefined || count < this.asked || count > this.count) return false;
        return count === 0 ? this.#told !== 1 : this.#world.timed || this.#knows;
      case "stream":
        // A new count whose beginning is lost, and that goes on where the book happens to be, is not to be told from the
        // old one by anybody: its first change comes.
        // On one connection, at most one message is overtaken by those of a new count.
        if (count === 0 && (this.#renewed || this.#overtaken)) return false;
        return count <= this.count && !(count < this.count && name.startsWith("picture")) &&
          (count === 0 || this.#knows || !/^delta [^0]/.test(name));
      default:
        return true;
    }
  }

  get #knows(): boolean {
    return this.count === 0 || this.#told === 1 || this.#renewed;
  }

  /** What is wrong after this message, if anything; nothing is looked at where `known` to be right. */
  give(message: Message, known: boolean = false): string | undefined {
    const { sync } = this;
    this.#now += 10;
    let step: SyncStep = "none";
    const before = sync.state;
    switch (message.kind) {
      case "reset":
        this.count = 1;
        return undefined;
      case "reconnect":
        sync.lost();
        if (sync.state === "live") return "live although the stream was lost";
        this.asked = undefined;
        this.#told = undefined;
        this.#renewed = this.count === 1;
        this.#newest = 0;
        step = sync.begin();
        break;
      case "stream":
        // It takes a venue longer to begin anew than its messages are on their way.
        if (message.count === 1 && !this.#knows) this.#now += 10_000;
        step = sync.delta(message.delta!, this.#now);
        this.#overtaken ||= this.#begunAnew && message.count === 0;
        this.#begunAnew ||= message.count === 1;
        this.#told = Math.max(this.#told ?? 0, message.count);
        if (message.count === 0) this.#newest = Math.max(this.#newest, message.index);
        break;
      case "answer":
        this.asked = undefined;
        this.#begunAnew ||= message.count === 1;
        this.#answered = this.#world.states[message.count]![message.index];
        step = sync.snapshot(message.snapshot!, this.#now);
    }
    this.#take(step);
    this.#wasLive ||= sync.state === "live";
    return known ? undefined : this.#verdict(step, before, message);
  }

  #take(step: SyncStep): void {
    if (step === "snapshot") this.asked = this.count;
    else if (this.sync.state === "live") this.asked = undefined;
  }

  #verdict(step: SyncStep, before: BookSync["state"], { corrupt }: Message): string | undefined {
    const { sync } = this;
    if (sync.state !== "live") {
      if (before === "live" && step !== "snapshot" && this.asked === undefined) return "stale, and asks for nothing";
      if (step === "changed") return "tells a change of a book that is not live";
      return sync.state === "syncing" && this.#wasLive ? "says that it was never live" : undefined;
    }
    if (corrupt && step === "changed") return "takes what is corrupt";
    const truth = sync.time === undefined ? this.#answered : this.#stateAt.get(Math.floor(sync.time));
    const book = bookOf(sync);
    if (book !== truth?.shown) return `live at ${sync.sequence}, time ${sync.time}, with ${book}, not ${truth?.shown}`;
    if (this.count === 0 && sync.numbered && sync.sequence < this.#world.number(0, this.#newest)) {
      return `live at ${sync.sequence}, though ${this.#world.number(0, this.#newest)} has come`;
    }
    return undefined;
  }

  /** Whole books where they are asked for and changes in a row: it must become live at the newest state, and stay so. */
  heal(): string | undefined {
    const { sync, count } = this;
    const world = this.#world;
    this.#now += 20_000;
    for (let index = this.#knows ? 5 : 1; index <= last; index++) {
      const delta = deltaOf(world, count, index - 1, index);
      const told = this.give({ name: "heal", kind: "stream", count, index, delta });
      if (told !== undefined) return `healing: ${told}`;
      if (this.asked === undefined) continue;
      const answer: Message = world.rule.snapshot === "rest"
        ? { name: "heal", kind: "answer", count, index, snapshot: answerOf(world, count, index) }
        : { name: "heal", kind: "stream", count, index, delta: { ...pictureOf(world, count, index) } };
      const wrong = this.give(answer);
      if (wrong !== undefined) return `healing: ${wrong}`;
    }
    const end = world.states[count]![last]!.shown;
    return sync.state === "live" && bookOf(sync) === end ? undefined : `${sync.state} with ${bookOf(sync)} at the end`;
  }
}

function pictureOf(world: World, count: number, index: number): BookDelta {
  const { bids, asks, sequence, time: _ } = answerOf(world, count, index);
  const { checksum, kind } = world.rule;
  return {
    bids,
    asks,
    snapshot: true,
    time: timeOf(count, index),
    ...(kind === "none" || kind === "whole" ? {} : { last: sequence ?? 0 }),
    ...(checksum ? { checksum: sumOf(shown(bids, asks)) } : {}),
  };
}

const maps = new WeakMap<World, ReadonlyMap<number, State>>();

function statesOf(world: World): ReadonlyMap<number, State> {
  const known = maps.get(world);
  if (known) return known;
  const map = new Map(
    world.states.flatMap((states, count) => states.map((state, at) => [timeOf(count, at), state] as const)),
  );
  maps.set(world, map);
  return map;
}
