/** A payload as a file, with where it came from and when. */
import { redact } from "./redact.ts";

export interface Stamp {
  /** `the venue`, or what stood in place of it, the operation and its page. */
  readonly source: string;
  /** Milliseconds since 1970 UTC at which it came. */
  readonly time: number;
  /** What answered was no venue. */
  readonly invented: boolean;
  /** What was asked, as JSON. */
  readonly asked: string;
}

export interface Fixture {
  readonly text: string;
  /** Values that were taken out. */
  readonly redacted: number;
}

/** The file of a payload. `secrets` are in it nowhere. */
export function fixtureOf(
  payload: string,
  { source, time, invented, asked }: Stamp,
  secrets: readonly string[],
): Fixture {
  const stamp = `"source":${JSON.stringify(source)},"date":"${new Date(time).toISOString().slice(0, 10)}"`;
  const whole = `{${stamp},"invented":${invented},"asked":${asked},"payload":${payload}}`;
  const { text, count } = redact(whole, secrets);
  return { text: `${text}\n`, redacted: count };
}
