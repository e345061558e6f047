/**
 * The outside world of a process that is killed at a step of its own: from then on nothing of it reaches anything, and
 * nothing reaches it. A step is everything it does to the outside and everything that comes back.
 */
import type { Clock } from "../../src/core/clock.ts";
import { openHttp } from "../../src/core/http/http.ts";
import type { Ports } from "../../src/core/session.ts";
import { openSocket } from "../../src/core/stream/socket.ts";
import type { Storage } from "../../src/core/storage.ts";

export interface Mortal {
  readonly ports: Ports;
  /** What it has done so far, and what it had from others. */
  readonly steps: readonly string[];
  readonly dead: boolean;
  /** Resolves when it is killed. */
  readonly died: Promise<void>;
  /** Lets go of its connections and timers. */
  bury(): void;
}

/**
 * A process that is killed at step `last`, counted from 0: with `before`, when the step has not happened yet, else when it
 * has and the process does not know. A fill is handed out and written down in one turn: between the two it is not killed.
 */
export function mortal(clock: Clock, storage: Storage, last: number, before: boolean): Mortal {
  const steps: string[] = [];
  const client = openHttp();
  const left: Set<() => void> = new Set();
  let dead = false;
  let die: () => void = () => {};
  const died = new Promise<void>((resolve) => (die = resolve));
  const never = <T>(): Promise<T> => new Promise<T>(() => {});
  const kill = (): void => {
    dead = true;
    die();
  };
  /** Takes a step. False where it is not made any more. */
  const step = (name: string, act: () => void, whole = false): boolean => {
    if (dead) return false;
    const final = steps.push(name) - 1 === last;
    if (final && before && !whole) kill();
    else {
      act();
      if (final) kill();
    }
    return !dead;
  };
  const stored = async <T>(name: string, act: () => Promise<T>, whole = false): Promise<T> => {
    let done: Promise<T> = never();
    return step(name, () => (done = act()), whole) ? await done : await never<T>();
  };
  const ports: Ports = {
    clock: {
      now: () => clock.now(),
      monotonic: () => clock.monotonic(),
      after: (ms, run) => {
        if (dead) return () => {};
        const cancel = clock.after(ms, () => {
          left.delete(cancel);
          if (!dead) run();
        });
        left.add(cancel);
        return cancel;
      },
    },
    storage: {
      read: (name) => stored("read", () => storage.read(name)),
      append: (name, line) => {
        const { kind } = JSON.parse(line) as { readonly kind: string };
        return stored(`append ${kind}`, () => storage.append(name, line), kind === "fill");
      },
      replace: (name, lines) => stored("replace", () => storage.replace(name, lines)),
    },
    http: async (request) => {
      let answer = never<Awaited<ReturnType<typeof client.request>>>();
      const path = new URL(request.url).pathname;
      if (!step(`${request.method} ${path}`, () => (answer = client.request(request)))) {
        // Sent, and killed before the answer: the venue has it all the same.
        answer.catch(() => {});
        return await never();
      }
      const got = await answer;
      return step(`answer to ${path}`, () => {}) ? got : await never();
    },
    openSocket: (url, events, options) => {
      if (!step("socket", () => {})) return { send: () => {}, ping: () => {}, close: () => {}, buffered: 0 };
      const socket = openSocket(url, {
        opened: () => step("opened", () => events.opened()),
        // What comes over a socket is one turn of the process.
        message: (bytes) => dead || events.message(bytes),
        alive: () => dead || events.alive(),
        closed: (...args) => dead || events.closed(...args),
      }, options);
      left.add(() => socket.close());
      return {
        send: (text) => void step(`send ${text.slice(0, 60)}`, () => socket.send(text)),
        ping: () => dead || socket.ping(),
        close: () => socket.close(),
        get buffered() {
          return socket.buffered;
        },
      };
    },
  };
  return {
    ports,
    steps,
    get dead() {
      return dead;
    },
    died,
    bury: () => {
      kill();
      for (const end of left) end();
      client.close();
    },
  };
}
