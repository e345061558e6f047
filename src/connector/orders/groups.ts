/** Several orders that cannot go out in one request: each group of them has one of its own. */
import { type ErrorContext, OutcomeUnknown, VenueKitError } from "../../core/errors.ts";
import type { OrderUpdate } from "../../model/order.ts";
import { errorOfOne } from "./outcome.ts";

/** What became of one order: what the venue says of it, or its refusal. */
export type Outcome = OrderUpdate | VenueKitError;

/**
 * Runs each group on its own: what fails in one says nothing of the others. Outcomes come in the order of the items; one that
 * `run` does not tell of is unknown.
 */
export async function inGroups<Item, Told extends Outcome>(
  items: readonly Item[],
  groupOf: (item: Item, at: number) => string,
  aboutOf: (item: Item) => ErrorContext,
  run: (items: readonly [Item, ...Item[]]) => Promise<readonly Told[]>,
): Promise<(Told | VenueKitError)[]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const [at, item] of items.entries()) {
    const name = groupOf(item, at);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  const outcomes = new Map<Item, Told | VenueKitError>();
  await Promise.all([...groups.values()].map(async (some) => {
    try {
      for (const [at, told] of (await run(some)).entries()) outcomes.set(some[at] as Item, told);
    } catch (error) {
      for (const item of some) outcomes.set(item, failureOfOne(error, aboutOf(item)));
    }
  }));
  return items.map((item) => outcomes.get(item) ?? untold(aboutOf(item)));
}

/** What the failure of several orders is of one of them. */
export function failureOfOne(error: unknown, about: ErrorContext): VenueKitError {
  const own = errorOfOne(error, about);
  return own instanceof VenueKitError
    ? own
    : new OutcomeUnknown("nothing is known of this order", { ...about, cause: own });
}

/** The outcome of an order that an answer about several does not tell of. */
export function untold(about: ErrorContext): OutcomeUnknown {
  return new OutcomeUnknown("the answer does not tell of this order", about);
}
