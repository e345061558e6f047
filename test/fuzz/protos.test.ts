import * as assert from "uvu/assert";
import { suite } from "../support/suite.ts";
import { holds, type ProtoTarget, protoTargets, runProto } from "./protos.ts";

const test = suite("fuzz of protocol buffers");
const all = protoTargets();

test("every sample is a message", () => {
  for (const target of all) {
    assert.ok(target.samples.length > 15, target.name);
    for (const bytes of target.samples) assert.ok(holds(target, bytes), target.name);
  }
});

test("damaged messages: the same for both readers, or refused by both", () => {
  for (const target of all) {
    const { failures, accepted, rejected, failed } = runProto(target, 20_000, 20_261_122, () => 0);
    assert.is(failed, 0, failures.join("\n"));
    assert.ok(accepted > 1_000 && rejected > 1_000, `${target.name}: ${accepted} accepted, ${rejected} rejected`);
  }
}, 60_000);

test("a reader that is wrong is found", () => {
  const [target] = all as [ProtoTarget];
  const wrong = (read: ProtoTarget["read"]): number => runProto({ ...target, read }, 2_000, 1, () => 0).failed;
  assert.is(wrong(target.read), 0);
  assert.ok(wrong((bytes) => ({ ...target.read(bytes) as object, symbol: "X" })) > 100, "another value");
  assert.ok(wrong(() => ({})) > 100, "takes everything");
  assert.ok(wrong((bytes) => target.read(bytes.subarray(0, -1))) > 100, "a byte is lost");
  assert.ok(
    wrong(() => {
      throw new TypeError("not ours");
    }) > 100,
    "an error of another kind",
  );
});

test.run();
