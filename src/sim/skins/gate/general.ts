/** Operations that both kinds have: the time, and the class of the account. */
import type { Operation } from "./operation.ts";
import { notUnified } from "./refusal.ts";

export const generalOperations: readonly Operation[] = [
  {
    route: ["GET", "/api/v4/spot/time"],
    security: "none",
    pool: "getSystemTime",
    run: ({ now }) => ({ server_time: now }),
  },
  {
    route: ["GET", "/api/v4/unified/unified_mode"],
    security: "read",
    pool: "getUnifiedMode",
    run: () => ({ mode: "classic" }),
  },
  {
    route: ["GET", "/api/v4/unified/accounts"],
    security: "read",
    pool: "listUnifiedAccounts",
    run: () => {
      throw notUnified();
    },
  },
];
