/** The storage port: lines that outlive the process. Nothing is kept where none is given. */

/** Logs of lines, by name. Lines hold no line breaks. */
export interface Storage {
  /** Every line of a log, oldest first; none where there is no such log. */
  read(name: string): Promise<readonly string[]>;
  /** Adds a line at the end. Resolves when it is as safe as the storage makes it. */
  append(name: string, line: string): Promise<void>;
  /** Puts these lines in the place of all there are, at once or not at all. */
  replace(name: string, lines: readonly string[]): Promise<void>;
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
