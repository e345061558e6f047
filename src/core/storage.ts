/** The storage port: lines that outlive the process. Nothing is kept where none is given. */
import { type ErrorContext, VenueKitError } from "./errors.ts";

/**
 * Logs of lines, by name. Lines hold no line breaks. Calls for one log take effect in the order they are made, whether or
 * not they are awaited. A name is 1 to 100 letters, digits, dots, hyphens and underscores, and begins with no dot.
 */
export interface Storage {
  /** Every line of a log, oldest first; none where there is no such log. */
  read(name: string): Promise<readonly string[]>;
  /**
   * Adds a line at the end. Resolves when it is as safe as the storage makes it. A storage that has the line safe when the
   * call returns, not only when the promise resolves, leaves no moment at which a crash could lose a fill's mark.
   */
  append(name: string, line: string): Promise<void>;
  /** Puts these lines in the place of all there are, at once or not at all. */
  replace(name: string, lines: readonly string[]): Promise<void>;
}

/**
 * Why a log cannot be used. `locked`: another process has it open. `corrupt`: a record in its middle is damaged.
 * `unreadable`: written by another version, or by something else. `failed`: the file system said no.
 */
export type StorageReason = "locked" | "corrupt" | "unreadable" | "failed";

/** A log of a storage cannot be used. What is in it was left as it is. */
export class StorageError extends VenueKitError {
  override readonly name: string = "StorageError";
  readonly reason: StorageReason;
  /** The log's file, or its name where it has none. */
  readonly file: string;
  /** Where the fault lies: a byte of the file, or the number of a line from 0 where the log has no file. */
  readonly offset: number | undefined;

  constructor(
    reason: StorageReason,
    file: string,
    message: string,
    context: ErrorContext & { readonly offset?: number } = {},
  ) {
    super(`${file}: ${message}`, context);
    this.reason = reason;
    this.file = file;
    this.offset = context.offset;
  }
}

/** A storage that lasts as long as the object: several connectors after each other can share it. */
export function memoryStorage(): Storage {
  const logs: Map<string, string[]> = new Map();
  return {
    read: (name) => Promise.resolve([...(logs.get(name) ?? [])]),
    append: (name, line) => {
      const log = logs.get(name) ?? [];
      log.push(line);
      logs.set(name, log);
      return Promise.resolve();
    },
    replace: (name, lines) => {
      logs.set(name, [...lines]);
      return Promise.resolve();
    },
  };
}
