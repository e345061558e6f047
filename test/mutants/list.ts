/** The planted bugs, by the part of the code that they are in. */
import { accounts } from "./list/account.ts";
import { answers } from "./list/answers.ts";
import { books } from "./list/books.ts";
import { clocks, limits, secrets } from "./list/limits.ts";
import { maps } from "./list/maps.ts";
import { orders } from "./list/orders.ts";
import { streams } from "./list/streams.ts";
import type { Mutant } from "./mutant.ts";

export const mutants: readonly Mutant[] = [
  ...books,
  ...answers,
  ...orders,
  ...maps,
  ...accounts,
  ...streams,
  ...limits,
  ...clocks,
  ...secrets,
];
