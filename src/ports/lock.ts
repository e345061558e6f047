/** A lock that one process holds until it gives it up or ends: a file that names its holder. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import process from "node:process";
import { StorageError } from "../core/storage.ts";

export interface Lock {
  release(): void;
}

/** Attempts to get past locks of dead processes. */
const attempts = 10;

/** Makes names of files that are this process's own. */
let made = 0;

/** The locks that are held here, by file. */
const held: Set<string> = new Set();

/** Takes a lock, also over from a process that ended without giving it up. Throws `StorageError` where it is held. */
export function acquire(file: string): Lock {
  const own = `${file}.${process.pid}.${++made}`;
  const content = JSON.stringify({ pid: process.pid, start: startOf(process.pid) });
  writeFileSync(own, content, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < attempts; attempt++) {
      try {
        // The name appears with its content: nobody can read half of it.
        linkSync(own, file);
        held.add(file);
        return { release: () => held.delete(file) && rmSync(file, { force: true }) };
      } catch (error) {
        if (codeOf(error) !== "EEXIST") throw error;
      }
      takeOver(file, `${own}.old`);
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new StorageError("locked", file, "other processes want it at the same time");
}

/** Removes the lock of a process that is gone. */
function takeOver(file: string, aside: string): void {
  const found = textOf(file);
  if (found === undefined) return;
  const pid = livingHolder(found, file);
  if (pid !== undefined) {
    throw new StorageError("locked", file, `process ${pid} has it open; where that is none of yours, remove this file`);
  }
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  try {
    // Another process may have taken it over in between: what was set aside then is its lock.
    if (textOf(aside) !== found) linkSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** The process that holds the lock, where it lives. */
function livingHolder(content: string, file: string): number | undefined {
  let holder: { readonly pid?: unknown; readonly start?: unknown } | null;
  try {
    holder = JSON.parse(content);
  } catch {
    return undefined;
  }
  const pid = holder?.pid;
  if (typeof pid !== "number" || !Number.isInteger(pid) || pid <= 0) return undefined;
  const start = startOf(pid);
  // Numbers of processes come again, in a container most of all: the one that has it now may have begun later.
  if (start !== undefined && holder?.start !== undefined) return start === holder.start ? pid : undefined;
  if (pid === process.pid) return held.has(file) ? pid : undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return codeOf(error) === "ESRCH" ? undefined : pid;
  }
}

/** When a process began, in a form that can be compared; absent where the system does not tell. */
function startOf(pid: number): string | undefined {
  const stat = textOf(`/proc/${pid}/stat`);
  const boot = textOf("/proc/sys/kernel/random/boot_id");
  // The second field is the program's name in parentheses, and may hold anything; the start is the 22nd.
  const start = stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  return start === undefined || boot === undefined ? undefined : `${boot.trim()} ${start}`;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
