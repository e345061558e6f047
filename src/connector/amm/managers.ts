/** Positions of several kinds of pools as one: each is known by its id, and each pool by its kind. */
import { ValidationError } from "../../core/errors.ts";
import type { ConcentratedLiquidity } from "./amm.ts";
import type { Pools } from "./pools.ts";

/** Positions of one kind of pools. */
export interface PositionManager extends ConcentratedLiquidity {
  /** The kind of the pools that they are in. */
  readonly kind: string;
  /** Whether an id is of this kind: no two kinds of a venue share one. */
  owns(id: string): boolean;
}

/** Those of all kinds. */
export function managed(
  venue: string,
  managers: readonly PositionManager[],
  pools: Pick<Pools, "known">,
): ConcentratedLiquidity {
  const byId = (id: string): PositionManager => {
    const manager = managers.find((each) => each.owns(id));
    if (manager) return manager;
    throw new ValidationError("id", "is not of a position of this venue", { venue });
  };
  const byPool = (id: string): PositionManager => {
    const { kind } = pools.known(id);
    const manager = managers.find((each) => each.kind === kind);
    if (manager) return manager;
    throw new ValidationError("pool", "has no positions between prices", { venue });
  };
  return {
    liquiditySpender: (of) => {
      const manager = managers.find((each) => each.owns(of)) ?? byPool(of);
      return manager.liquiditySpender(of);
    },
    fetchPositions: async ({ ids, ...options } = {}) => {
      const owners = ids?.map(byId);
      const lists = await Promise.all(managers.map((manager) => {
        const own = ids?.filter((_, at) => owners?.[at] === manager);
        if (own?.length === 0) return [];
        return manager.fetchPositions({ ...options, ...(own ? { ids: own } : {}) });
      }));
      if (!owners) return lists.flat();
      // In the order that was asked for: each kind gives its own in that order.
      const left = new Map(managers.map((manager, at) => [manager, [...lists[at] ?? []]]));
      return owners.flatMap((manager) => left.get(manager)?.shift() ?? []);
    },
    openPosition: (position) => byPool(position.pool).openPosition(position),
    increaseLiquidity: (change) => byId(change.id).increaseLiquidity(change),
    decreaseLiquidity: (change) => byId(change.id).decreaseLiquidity(change),
    collectFees: (of) => byId(of.id).collectFees(of),
    closePosition: (change) => byId(change.id).closePosition(change),
  };
}
