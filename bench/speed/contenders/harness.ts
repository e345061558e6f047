/** Takes frames and does nothing with them: what the harness itself costs. */
import type { Open } from "./contender.ts";

export const open: Open = () =>
  Promise.resolve({ take: () => {}, made: () => ({ keepsNothing: true }), close: () => {} });
