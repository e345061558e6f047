/** How long the venue's sockets live. */
import type { LifeRule } from "../../gateway/life.ts";

/** The documentation states no time between the notice and the end. */
const noticeAhead = 60_000;

export const lifeRule: LifeRule = {
  ping: { every: 20_000, pongWithin: 60_000 },
  age: { end: 24 * 3_600_000, notice: noticeAhead },
};
