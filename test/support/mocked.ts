/** Stages at the mocks of descriptions. */
import { describe } from "../../codegen/generate.ts";
import { mockOf } from "../../codegen/mock/mock.ts";
import { type MockedOptions, mockedStage, type MockHooks, type Stage } from "../../src/testing/mod.ts";
import { repository } from "../codegen/tree.ts";

/** Opens stages at the mock of a venue's description, with the venue's hooks. */
export function onMock(
  venue: string,
  hooks: MockHooks,
  options: Omit<MockedOptions, "venue" | "mock" | "hooks"> = {},
): () => Stage {
  const mock = mockOf(describe(repository, venue));
  return () => mockedStage({ ...options, venue, mock, hooks });
}
