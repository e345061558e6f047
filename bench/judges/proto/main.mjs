// Compares what our reader makes of protocol buffers with what was written. A judge like the others: a process of its own that can
// reach this machine only.
import { register } from "tsx/esm/api";
import { finish, given, step } from "../report.mjs";

register();
const { seed } = given();
const { compareMessages } = await import("./main.ts");
for (const { name, run } of compareMessages(seed)) {
  await step(name, ({ holds }) => {
    holds(run(), true);
    return Promise.resolve();
  });
}
finish();
