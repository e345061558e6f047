/**
 * A storage in files, one append-only log a name: `spot({ ports: { storage: fileStorage("./state") } })`.
 *
 * An append is one write, made before the call returns: what was appended survives the end of the process at any moment,
 * also by `kill -9`. It survives the end of the machine only with `sync: true`, at the price of a disk's flush for each line.
 */
import type { Buffer } from "node:buffer";
import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { ValidationError } from "../core/errors.ts";
import { type Storage, StorageError } from "../core/storage.ts";
import { acquire, type Lock } from "./lock.ts";
import { header, readRecords, recordOf } from "./records.ts";

/** A tail that was cut: the last write of a process that ended while it wrote. */
export interface Cut {
  readonly file: string;
  /** The byte from which on it was cut. */
  readonly offset: number;
  /** How many bytes are gone. */
  readonly length: number;
}

export interface FileStorageOptions {
  /** Flush every line to the disk before `append` returns: then it survives a power failure too. Not done by default. */
  readonly sync?: boolean;
  /** Told of a tail that was cut when a log was opened. */
  readonly onCut?: (cut: Cut) => void;
}

/** A storage that holds files open. */
export interface FileStorage extends Storage, Disposable {
  /** Closes every log and gives up its lock. What ends with the process need not be closed. */
  close(): void;
}

const names = /^[\w-][\w.-]{0,99}$/;

/**
 * Logs as files of a directory, which is made where it is not there. A log is one process's at a time: `StorageError`
 * "locked" where another one has it open, or another storage of this one; what a dead process left locked is taken over.
 *
 * @throws {ValidationError} for a directory that is no path.
 */
export function fileStorage(directory: string, options: FileStorageOptions = {}): FileStorage {
  if (typeof directory !== "string" || directory === "") {
    throw new ValidationError("directory", "must be a path");
  }
  const logs: Map<string, Log> = new Map();
  const log = (name: string): Log => {
    if (typeof name !== "string" || !names.test(name)) {
      throw new ValidationError("name", "must be 1 to 100 letters, digits, dots, hyphens or underscores");
    }
    const open = logs.get(name) ?? new Log(directory, name, options);
    logs.set(name, open);
    return open;
  };
  const close = (): void => {
    for (const open of logs.values()) open.close();
    logs.clear();
  };
  return {
    read: (name) => promised(() => log(name).read()),
    append: (name, line) => promised(() => log(name).append(line)),
    replace: (name, lines) => promised(() => log(name).replace(lines)),
    close,
    [Symbol.dispose]: close,
  };
}

/** Done when this returns, whatever it came to. */
function promised<T>(run: () => T): Promise<T> {
  try {
    return Promise.resolve(run());
  } catch (error) {
    return Promise.reject(error);
  }
}

/** One open log. */
class Log {
  readonly #directory: string;
  readonly #file: string;
  readonly #sync: boolean;
  readonly #lock: Lock;
  #handle: number;
  /** Where the last whole record ends. */
  #end = 0;

  constructor(directory: string, name: string, { sync = false, onCut }: FileStorageOptions) {
    this.#directory = directory;
    this.#file = join(directory, `${name}.log`);
    this.#sync = sync;
    this.#lock = this.#attempt("cannot be locked", () => {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      return acquire(join(directory, `${name}.lock`));
    });
    let handle: number | undefined;
    try {
      this.#handle = handle = this.#attempt("cannot be opened", () => openSync(this.#file, "a", 0o600));
      const bytes = this.#attempt("cannot be read", () => readFileSync(this.#file));
      const offset = this.#end = this.#whole(bytes).end;
      const length = bytes.length - offset;
      if (length > 0) this.#attempt("cannot be cut", () => ftruncateSync(this.#handle, offset));
      if (offset === 0) this.#write(header);
      if (length > 0) onCut?.({ file: this.#file, offset, length });
    } catch (error) {
      if (handle !== undefined) closeSync(handle);
      this.#lock.release();
      throw error;
    }
  }

  read(): string[] {
    return [...this.#whole(this.#attempt("cannot be read", () => readFileSync(this.#file))).lines];
  }

  append(line: string): void {
    this.#write(recordOf(line));
  }

  replace(lines: readonly string[]): void {
    const fresh = `${this.#file}.new`;
    const bytes = [header, ...lines.map(recordOf)];
    this.#attempt("cannot be replaced", () => {
      // What a process left that ended here before is overwritten.
      const handle = openSync(fresh, "w", 0o600);
      let length = 0;
      try {
        for (const part of bytes) length += writeAll(handle, part);
        fsyncSync(handle);
      } catch (error) {
        closeSync(handle);
        rmSync(fresh, { force: true });
        throw error;
      }
      closeSync(handle);
      renameSync(fresh, this.#file);
      const old = this.#handle;
      this.#handle = openSync(this.#file, "a", 0o600);
      this.#end = length;
      closeSync(old);
      syncDirectory(this.#directory);
    });
  }

  close(): void {
    closeSync(this.#handle);
    this.#lock.release();
  }

  /** One write. Where it fails half way the half is taken back: what comes next must not stand behind it. */
  #write(bytes: Buffer): void {
    this.#attempt("cannot be written", () => {
      // An earlier half that could not be taken back then.
      if (fstatSync(this.#handle).size !== this.#end) ftruncateSync(this.#handle, this.#end);
      try {
        writeAll(this.#handle, bytes);
        if (this.#sync) fdatasyncSync(this.#handle);
      } catch (error) {
        ftruncateSync(this.#handle, this.#end);
        throw error;
      }
      this.#end += bytes.length;
    });
  }

  #whole(bytes: Buffer): { readonly lines: readonly string[]; readonly end: number } {
    const contents = readRecords(bytes);
    switch (contents.kind) {
      case "whole":
        return contents;
      case "corrupt":
        throw new StorageError("corrupt", this.#file, `the record at byte ${contents.offset} is damaged`, {
          offset: contents.offset,
        });
      case "foreign": {
        const text = contents.version ? "was written by another version" : "is no log";
        throw new StorageError("unreadable", this.#file, text, { offset: 0 });
      }
    }
  }

  #attempt<T>(what: string, run: () => T): T {
    try {
      return run();
    } catch (error) {
      if (error instanceof StorageError || error instanceof TypeError) throw error;
      const text = error instanceof Error ? error.message : String(error);
      throw new StorageError("failed", this.#file, `${what}: ${text}`, { cause: error });
    }
  }
}

/** A kernel may take less than it was given, on a disk that fills up: the rest then says why. */
function writeAll(handle: number, bytes: Buffer): number {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
  return bytes.length;
}

/** Makes a rename last. Where a directory cannot be opened, as on Windows, there is nothing to flush. */
function syncDirectory(directory: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(directory, "r");
    fsyncSync(handle);
  } catch {
    // The new file is in place all the same.
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
