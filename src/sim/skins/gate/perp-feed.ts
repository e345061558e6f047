/** What an account of contracts is told: orders and fills one by one, then what was booked, then positions. */
import type { OwnTold, Tell } from "./feed.ts";
import type { Core } from "./operation.ts";
import { bookingPush, fillPush, orderPush, positionPush } from "./perp-text.ts";

export const perpTell = (core: Core): Tell => (events, booked) => {
  const orders: OwnTold[] = [];
  const positions: OwnTold[] = [];
  for (const event of events) {
    const { time } = event;
    if (event.kind === "order") {
      const { order, change, fill } = event;
      const about = { account: order.account, market: order.market, time };
      const isNew = change === "new";
      orders.push({ ...about, channel: "orders", result: (exact) => [orderPush(core, order, isNew, exact)] });
      if (fill === undefined) continue;
      orders.push({ ...about, channel: "usertrades", result: (exact) => [fillPush(core, fill, exact)] });
    } else if (event.kind === "position") {
      const { account, market, side } = event.position;
      const result = (exact: boolean): object[] => [positionPush(core, account, market, side, time, exact)];
      positions.push({ account, channel: "positions", market, time, result });
    }
  }
  const balances = booked.map(({ account, booking }): OwnTold => {
    const pushed = bookingPush(core, account, booking);
    return { account, channel: "balances", market: "", time: booking.time, result: () => [pushed] };
  });
  return [...orders, ...balances, ...positions];
};
