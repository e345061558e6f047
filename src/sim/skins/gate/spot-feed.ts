/** What a spot account is told: orders and their fills one by one, then balances as they are after all of it. */
import type { OwnTold, Tell } from "./feed.ts";
import type { Core } from "./operation.ts";
import { holdingText } from "./spot-account.ts";
import { fillPush, orderPush } from "./spot-text.ts";
import { secondsOf } from "./words.ts";

export const spotTell = (core: Core): Tell => (events) => {
  const all: OwnTold[] = [];
  for (const event of events) {
    const { time } = event;
    if (event.kind === "order") {
      const { order, change, fill } = event;
      const { account, market } = order;
      const pushed = orderPush(core, order, change === "new");
      all.push({ account, channel: "orders", market, time, result: () => [pushed] });
      if (fill === undefined) continue;
      const filled = fillPush(core, fill);
      all.push({ account, channel: "usertrades", market, time, result: () => [filled] });
    } else if (event.kind === "balances") {
      const { account } = event;
      const held = event.balances.map(({ asset }) => {
        const { total, available, locked } = holdingText(core, account, asset);
        return {
          timestamp: String(secondsOf(time)),
          timestamp_ms: String(time),
          user: String(core.uid(account)),
          currency: asset,
          change: "0",
          total,
          available,
          freeze: locked,
          freeze_change: "0",
          change_type: "order-update",
        };
      });
      all.push({ account, channel: "balances", market: "", time, result: () => held });
    }
  }
  return all;
};
