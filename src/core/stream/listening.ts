/** The life of a key by which an account's events come, at venues that hand one out for an hour. */
import type { Clock } from "../clock.ts";
import type { Stream } from "./stream.ts";

/** A key lasts an hour; it is prolonged this often, in milliseconds, and again after a minute where that failed. */
const keepEvery = 25 * 60_000;
const keepAgain = 60_000;

/**
 * Prolongs the key as long as the events are followed. Where `gone` says of a failure that the key has ended, another one is
 * asked for.
 */
export function keepListening(
  clock: Clock,
  stream: Stream,
  keep: () => Promise<unknown>,
  gone: (error: unknown) => boolean,
): void {
  let cancel = (): void => {};
  let live = false;
  const wait = (ms: number): void => {
    cancel = clock.after(ms, () => {
      keep().then(
        () => keepEvery,
        (error) => {
          if (gone(error)) stream.restart();
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
