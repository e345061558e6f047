import process from "node:process";
import * as assert from "uvu/assert";
import { BookSync } from "../../src/connector/booksync.ts";
import { suite } from "../support/suite.ts";
import { Judge, type Message, type World, worldOf } from "./books.ts";

const test = suite("exhaustive/books");

/** Deno goes one message less far: the machine is the same code, and the last message multiplies the work by six. */
const length = Number(process.env["LEN"] ?? 7);

/** Every order, with omissions and with each message up to twice, in which up to `most` messages of a venue can arrive. */
function everySequence(world: World, most: number): string {
  let tried = 0;
  let messages = 0;
  let live = 0;
  const path: Message[] = [];
  const walk = (): void => {
    const judge = new Judge(world, new BookSync(world.rule));
    const fail = (wrong: string | undefined): void => {
      if (wrong !== undefined) {
        assert.unreachable(`${world.name}: ${path.map(({ name }) => name).join(", ")}: ${wrong}`);
      }
    };
    // All but the last were looked at when the path was shorter.
    for (const [at, message] of path.entries()) fail(judge.give(message, at < path.length - 1));
    tried++;
    messages += path.length;
    if (judge.sync.state === "live") live++;
    const next = path.length === most
      ? []
      : world.messages.filter((message) => judge.allows(message) && path.filter((one) => one === message).length < 2);
    fail(judge.heal());
    for (const message of next) {
      path.push(message);
      walk();
      path.pop();
    }
  };
  walk();
  assert.ok(live > tried / 50, `${live} of ${tried} ended live`);
  return `${tried} sequences, ${messages} messages, ${live} ended live`;
}

const steps = [[0, 1], [1, 2], [2, 3]] as const;

const worlds: readonly World[] = [
  worldOf({
    name: "first and last id, snapshots asked for, without times",
    kind: "range",
    snapshot: "rest",
    deltas: [[0, 1], [1, 3], [3, 4]],
    pictures: [0, 2, 3],
  }),
  worldOf({
    name: "first and last id, snapshots asked for, with times",
    kind: "range",
    snapshot: "rest",
    timed: true,
    deltas: [[0, 1], [1, 3], [3, 4]],
    pictures: [0, 2],
  }),
  worldOf({
    name: "previous id with holes, snapshots asked for",
    kind: "previous",
    snapshot: "rest",
    timed: true,
    deltas: steps,
    pictures: [0, 2],
    number: (count, index) => (index + 1 - count) * 10,
  }),
  worldOf({
    name: "previous id, the stream brings snapshots",
    kind: "previous",
    snapshot: "stream",
    deltas: steps,
    pictures: [1],
    extra: ["sign of life"],
  }),
  worldOf({
    name: "previous id, the stream brings snapshots, checksums that end",
    kind: "previous",
    snapshot: "stream",
    checksum: true,
    deltas: steps,
    pictures: [1],
    extra: ["bad sum", "no sum"],
    most: 6,
  }),
  worldOf({
    name: "consecutive, the stream brings snapshots, restarts by number",
    kind: "consecutive",
    snapshot: "stream",
    restart: 1,
    deltas: steps,
    pictures: [1],
    number: (count, index) => index + 2 - count,
  }),
  worldOf({
    name: "consecutive, snapshots asked for",
    kind: "consecutive",
    snapshot: "rest",
    deltas: steps,
    pictures: [0, 2],
  }),
  worldOf({
    name: "rising with checksum, the stream brings snapshots",
    kind: "rising",
    snapshot: "stream",
    checksum: true,
    deltas: steps,
    pictures: [1],
    extra: ["bad level"],
  }),
  worldOf({
    name: "no numbers, checksum, cut at two levels, the stream brings snapshots",
    kind: "none",
    snapshot: "stream",
    depth: 2,
    checksum: true,
    deltas: steps,
    pictures: [1],
    extra: ["bad level"],
  }),
  worldOf({ name: "whole books only", kind: "whole", snapshot: "stream", deltas: steps, pictures: [] }),
];

for (const world of worlds) {
  test(`${world.name}: every sequence of up to ${Math.min(length, world.most)} messages`, () => {
    const begun = performance.now();
    const told = everySequence(world, Math.min(length, world.most));
    console.log(`${world.name}: ${told}, ${Math.round(performance.now() - begun)} ms`);
  }, 110_000);
}

test.run();
