/** Appends numbered lines until it is killed, and says which it has appended: `append.child.ts <directory>`. */
import { writeSync } from "node:fs";
import process from "node:process";
import { fileStorage } from "../../src/ports/file-storage.ts";

const directory = process.argv[2] ?? "";
const storage = fileStorage(directory);
const lines = [...await storage.read("numbers")];
let next = Number(lines.at(-1)?.split(" ")[0] ?? -1) + 1;
for (;;) {
  // Also longer than a page, so that a write has a middle.
  const line = `${next} ${"x".repeat((next * 7_919) % 9_000)}`;
  lines.push(line);
  // What counts is what has happened when the call returns: nothing is awaited.
  if (next % 40 === 39) storage.replace("numbers", lines.splice(0, lines.length - 5) && lines);
  else storage.append("numbers", line);
  say(`${next++}\n`);
}

/** Who reads may be slower for a while: then the pipe is full. */
function say(text: string): void {
  for (;;) {
    try {
      writeSync(1, text);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    }
  }
}
