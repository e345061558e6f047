/** A stage at a venue that is mocked: for venues without a simulation of their own. */
import type { Act, Stage } from "../stage.ts";
import { simulatedStage } from "../simulated/stage.ts";
import type { MockHooks } from "./hooks.ts";
import type { Mock } from "./mock.ts";
import { mockedVenue } from "./skin.ts";

/** A mocked venue. */
export interface MockedOptions {
  /** The venue's id. */
  readonly venue: string;
  /** What its description makes: `mockOf` of this project's `codegen/mock`. */
  readonly mock: Mock;
  readonly hooks: MockHooks;
  /** 1 where not given. */
  readonly seed?: number;
  /** The client order id of an order, by what the venue was told; where the venue's ids are not the clients' own text. */
  readonly clientOrderIdOf?: (told: string) => string;
  /** Levels of each side that live books have; all where not given. */
  readonly depth?: number;
  /** Milliseconds after which the venue takes no write any more that was sent before, and some more; 20 s where not given. */
  readonly late?: number;
  /** What this stage cannot do besides, and why. */
  readonly cannot?: Readonly<Partial<Record<Act, string>>>;
}

const unchanging = "a mock's markets are those of its description";

/** What no mock does. */
const never: Readonly<Partial<Record<Act, string>>> = {
  ban: "a mock has no limits",
  revokeKey: "a mock verifies no key",
  setMarket: unchanging,
  setLeastNotional: unchanging,
  setLeastAmount: unchanging,
};

/** Opens a stage at a mocked venue: every request is held against the description, and the engine knows what is true. */
export function mockedStage({ venue, mock, hooks, cannot, ...options }: MockedOptions): Stage {
  const stage = simulatedStage({ ...options, venue: mockedVenue(venue, mock, hooks), kind: hooks.kind });
  return { ...stage, cannot: { ...stage.cannot, ...never, ...cannot } };
}
