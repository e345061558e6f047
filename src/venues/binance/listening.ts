/** The life of a key by which an account's events come (docs: User Data Streams). */
import type { Clock } from "../../core/clock.ts";
import type { Stream } from "../../core/stream/stream.ts";

/** A key lasts an hour; it is prolonged this often, in milliseconds, and again after a minute where that failed. */
const keepEvery = 25 * 60_000;
const keepAgain = 60_000;

/** Prolongs the key as long as the events are followed; where it has ended, another one is asked for. */
export function keepListening(clock: Clock, stream: Stream, keep: () => Promise<unknown>): void {
  let cancel = (): void => {};
  let live = false;
  const wait = (ms: number): void => {
    cancel = clock.after(ms, () => {
      keep().then(
        () => keepEvery,
        (error) => {
          // Docs: error -1125, "This listenKey does not exist".
          if ((error as { code?: unknown }).code === "-1125") stream.restart();
          return keepAgain;
        },
      ).then((pause) => live && wait(pause));
    });
  };
  stream.onLive((now) => {
    cancel();
    live = now;
    if (live) wait(keepEvery);
  });
}
