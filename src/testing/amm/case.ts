/** What a contract case of pools is. */
import type { AmmScene } from "./scene.ts";
import type { AmmAct } from "./stage.ts";

/** What a case of pools needs of the venue and of the stage. */
export type AmmNeed = AmmAct | "positions" | "positionList";

/** One numbered case. */
export interface AmmCase {
  /** `A` and a number that never changes. */
  readonly id: string;
  readonly title: string;
  /** Where the venue or the stage lacks one of them, the case is skipped, with that reason. */
  readonly needs: readonly AmmNeed[];
  readonly body: (scene: AmmScene) => Promise<void>;
}
