import process from "node:process";
import * as assert from "uvu/assert";
import { BookSync } from "../../src/connector/books/booksync.ts";
import { suite } from "../support/suite.ts";
import { Judge, type Message, type Options, type World, worldOf } from "./books.ts";

const test = suite("exhaustive/books");

/**
 * `EXHAUSTIVE=all` tries up to 7 messages of everything, which takes some minutes. Otherwise restarts, which multiply the
 * work, are tried up to 6 and 5, checksums up to 6, and under Deno everything one message less far: the code is the same.
 */
const everything = process.env["EXHAUSTIVE"] === "all";
const less = "deno" in process.versions ? 1 : 0;

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

const venues: readonly Options[] = [
  {
    name: "first and last id, snapshots asked for, without times",
    kind: "range",
    snapshot: "rest",
    deltas: [[0, 1], [1, 3], [3, 4]],
    pictures: [0, 2, 3],
  },
  {
    name: "first and last id, snapshots asked for, with times",
    kind: "range",
    snapshot: "rest",
    timed: true,
    deltas: [[0, 1], [1, 3], [3, 4]],
    pictures: [0, 2],
  },
  {
    name: "previous id with holes, snapshots asked for",
    kind: "previous",
    snapshot: "rest",
    timed: true,
    deltas: steps,
    pictures: [0, 2],
    number: (count, index) => (index + 1 - count) * 10,
  },
  {
    name: "previous id, the stream brings snapshots",
    kind: "previous",
    snapshot: "stream",
    deltas: steps,
    pictures: [1],
    extra: ["sign of life"],
  },
  {
    name: "previous id, the stream brings snapshots, checksums that end",
    kind: "previous",
    snapshot: "stream",
    checksum: true,
    deltas: steps,
    pictures: [1],
    extra: ["bad sum", "no sum"],
  },
  {
    name: "consecutive, the stream brings snapshots, restarts by number",
    kind: "consecutive",
    snapshot: "stream",
    restart: 1,
    deltas: steps,
    pictures: [1],
    number: (count, index) => index + 2 - count,
  },
  {
    name: "consecutive, snapshots asked for",
    kind: "consecutive",
    snapshot: "rest",
    deltas: steps,
    pictures: [0, 2],
  },
  {
    name: "rising with checksum, the stream brings snapshots",
    kind: "rising",
    snapshot: "stream",
    checksum: true,
    deltas: steps,
    pictures: [1],
    extra: ["bad level"],
  },
  {
    name: "no numbers, checksum, cut at two levels, the stream brings snapshots",
    kind: "none",
    snapshot: "stream",
    depth: 2,
    checksum: true,
    deltas: steps,
    pictures: [1],
    extra: ["bad level"],
  },
  { name: "whole books only", kind: "whole", snapshot: "stream", deltas: steps, pictures: [] },
];

function run(title: string, options: Options, restarts: boolean, most: number): void {
  test(`${title}, up to ${most} messages: ${options.name}`, () => {
    const begun = performance.now();
    const told = everySequence(worldOf(options, restarts), most);
    console.log(`${options.name}, ${title}, up to ${most}: ${told}, ${Math.round(performance.now() - begun)} ms`);
  }, everything ? 600_000 : 110_000);
}

for (const [at, venue] of venues.entries()) {
  if (!everything) run("without restarts", venue, false, (venue.checksum ? 6 : 7) - less);
  run("with restarts", venue, true, everything ? 7 : (at === 0 ? 6 : 5) - less);
}

test.run();
