/** Fetches what others publish: the files that are named, and what they refer to below the same address. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { Upstream } from "./ir.ts";
import { type Problem, problemOf } from "./problem.ts";
import { isBelow } from "./read/upstream.ts";

/** Of one file, and of all that one entry leads to. */
const maxBytes = 20_000_000;
const maxTotal = 50_000_000;
const maxFiles = 1_000;
const atOnce = 6;

export interface Pulled {
  /** Files that were written, by their path below the folder. */
  readonly files: readonly string[];
  /** Why some of what was asked for is not there. */
  readonly problems: readonly Problem[];
}

export interface PullOptions {
  /** Asked in place of every address: `mirror` and then host and path of what is meant. */
  readonly mirror?: string;
  /** Milliseconds that one file may take. */
  readonly timeout: number;
}

/** Writes what `entry` names below `folder`, which is new or holds an earlier pull. */
export async function pull(entry: Upstream, folder: string, options: PullOptions): Promise<Pulled> {
  const known = new Set(entry.files);
  const waiting = [...entry.files];
  const files: string[] = [];
  const problems: Problem[] = [];
  let total = 0;
  const take = async (path: string): Promise<void> => {
    const address = entry.at + path.split("/").map(encodeURIComponent).join("/");
    const text = await fetchText(address, options).catch((error: unknown) => {
      problems.push(problemOf(path, "fetch", `${address}: ${reasonOf(error)}`));
      return undefined;
    });
    if (text === undefined) return;
    total += text.length;
    if (total > maxTotal) {
      problems.push(problemOf(path, "fetch", `${address}: All files together have more than ${maxTotal} characters.`));
      return;
    }
    const full = join(folder, ...path.split("/"));
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    files.push(path);
    for (const other of referred(text, path)) {
      if (known.has(other)) continue;
      if (known.size >= maxFiles) {
        problems.push(problemOf(path, "fetch", `It leads to more than ${maxFiles} files.`));
        return;
      }
      known.add(other);
      waiting.push(other);
    }
  };
  while (waiting.length > 0 && total <= maxTotal) await Promise.all(waiting.splice(0, atOnce).map(take));
  return { files: files.sort(), problems };
}

/** The files that a text refers to, as far as they are below the same address; what leads elsewhere is not followed. */
function referred(text: string, from: string): readonly string[] {
  const refs = [...text.matchAll(/["']?\$ref["']?\s*:\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"',}]+))/g)];
  return refs.flatMap((match) => {
    const file = (match[1] ?? match[2] ?? match[3] ?? "").split("#")[0] ?? "";
    if (file === "" || /^[a-z][a-z0-9+.-]*:|^[\\/]/i.test(file)) return [];
    let path: string;
    try {
      path = posix.normalize(posix.join(posix.dirname(from), decodeURIComponent(file)));
    } catch {
      return [];
    }
    return isBelow(path) ? [path] : [];
  });
}

async function fetchText(address: string, { mirror, timeout }: PullOptions): Promise<string> {
  const { host, pathname } = new URL(address);
  const url = mirror === undefined ? address : mirror.replace(/\/$/, "") + "/" + host + pathname;
  // Whoever moves a file may move it anywhere: its new address is for people to look at.
  const answer = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(timeout) });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = answer.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new Error(`It has more than ${maxBytes} bytes`);
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  return `${code ?? cause?.message ?? error.message}.`.replace(/\.\.$/, ".");
}
