/** House rules of what byte decoders are made from: `x-hot`, `x-frame` and `x-level`. */
import { framePlan, planOf, Unfit } from "../emit/hot/plan.ts";
import { Scanner } from "../emit/hot/scanner.ts";
import type { Message, Product } from "../ir.ts";
import { below, isList, isObject, type Place, valueAt } from "../load.ts";
import { hotOf, isPart } from "../read/hot.ts";
import type { Reading } from "../read/reading.ts";

export function lintHot(reading: Reading, product: Product): void {
  for (const source of product.sources) lintFrame(reading, { source, pointer: [] });
  for (const { at } of product.named) lintLevel(reading, below(at, "x-level"));
  for (const message of product.messages) lintMessage(reading, message);
}

/** Whether there can be a decoder of the message, and its keys are in the frame. */
function lintMessage(reading: Reading, message: Message): void {
  const hot = hotOf(message);
  if (hot === undefined) return;
  try {
    const plan = planOf({ kind: "ref", to: message.payload });
    const payload = [...hot.frame ?? []].find(([, what]) => what === "payload")?.[0];
    const around = { reader: () => "levels", columns: () => "columns", message: () => "message" };
    new Scanner(around, hot.keys).emit("scan", framePlan({ message, hot, plan, channels: [] }), payload);
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    reading.report(below(message.at, "x-hot"), "hot", `There can be no decoder: ${error.message}.`);
  }
}

function lintFrame(reading: Reading, root: Place): void {
  const at = below(root, "x-frame");
  const frame = valueAt(at);
  if (frame === undefined) return;
  const fields = isObject(frame) ? Object.values(frame) : [];
  const payloads = fields.filter((what) => what === "payload").length;
  if (payloads !== 1 || !fields.every(isPart)) {
    reading.report(
      at,
      "hot",
      "x-frame maps fields of a frame to what they are: one is the payload, the others are text, integer or a const.",
    );
  }
}

function lintLevel(reading: Reading, at: Place): void {
  const said = valueAt(at);
  if (said === undefined) return;
  const named = isList(said) && said.every((item) => typeof item === "string" || typeof item === "number");
  if (!named || said.length !== 2) {
    reading.report(at, "hot", "x-level names the two items or fields that are price and amount.");
  }
}
