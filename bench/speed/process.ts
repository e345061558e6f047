/** A program in a process of its own that answers each line with a line of JSON. */
import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { createInterface } from "node:readline";

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** Milliseconds that an answer may take, where not said otherwise. */
const usualPatience = 120_000;

/** A running program. */
export class Child {
  readonly name: string;
  readonly #patience: number;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;
  readonly #end: Promise<void>;
  #errors = "";

  constructor(name: string, [program, ...args]: Command, patience: number = usualPatience) {
    this.name = name;
    this.#patience = patience;
    this.#process = spawn(program, args, { stdio: "pipe" });
    this.#lines = createInterface(this.#process.stdout)[Symbol.asyncIterator]();
    this.#process.stderr.on(
      "data",
      (text) => (this.#errors = `${this.#errors}${text}`.slice(-20_000)),
    );
    // Who has gone is asked nothing: the missing answer says it.
    this.#process.stdin.on("error", () => {});
    this.#end = new Promise((done) => {
      this.#process.once("exit", () => done());
      this.#process.once("error", (error) => {
        this.#errors += error.message;
        done();
      });
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Says a line, where one is given, and waits for the next answer. Rejects with what the program complained of. */
  async ask(line?: string): Promise<unknown> {
    if (line !== undefined) this.#process.stdin.write(`${line}\n`);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<"late">((done) => timer = setTimeout(() => done("late"), this.#patience));
    for (;;) {
      const next = await Promise.race([this.#lines.next(), late]).finally(() => clearTimeout(timer));
      if (next === "late") {
        throw new Error(
          `${this.name} does not answer to "${line ?? "its start"}"`,
        );
      }
      if (next.done) {
        throw new Error(`${this.name} ended: ${this.#complaint()}`);
      }
      // Some libraries print what they like.
      if (next.value.startsWith("{")) return JSON.parse(next.value) as unknown;
    }
  }

  /** The line before the first of a stack, which says what happened. */
  #complaint(): string {
    const told = /^(?! +at ).*(?=\n +at )/m.exec(this.#errors)?.[0] ?? this.#errors.trim().slice(-400);
    return told.slice(0, 600) || "without a word";
  }

  async stop(): Promise<void> {
    this.#process.stdin.end();
    const timer = setTimeout(() => this.#process.kill("SIGKILL"), 3_000);
    await this.#end;
    clearTimeout(timer);
  }
}
