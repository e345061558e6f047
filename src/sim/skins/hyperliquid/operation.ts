/** What a request to /info is: what it weighs, and what is answered (docs: "Info endpoint"). */
import type { Core } from "./core.ts";
import type { Fields } from "./shape.ts";

/** A request on its way through the venue. */
export interface Asked {
  readonly core: Core;
  readonly fields: Fields;
  readonly now: number;
}

/** One kind of request. */
export interface Operation {
  readonly weight: number;
  /** One more for every so many rows of the answer. */
  readonly rows?: number;
  run(asked: Asked): unknown;
}

export type Operations = Readonly<Record<string, Operation>>;

/** The account of the address that a request names; `undefined` where it is nobody's. */
export function accountIn({ core, fields }: Asked): string | undefined {
  return core.wallets.accountAt(fields.address("user"));
}

/** Whether a request is about the venue's own dex: there is no other. */
export function isFirstDex({ fields }: Asked): boolean {
  return (fields.optionalText("dex") ?? "") === "";
}

/** The period that a request names, both ends in it. */
export function periodIn(fields: Fields): (time: number) => boolean {
  const start = fields.count("startTime");
  const end = fields.optionalCount("endTime") ?? Number.POSITIVE_INFINITY;
  return (time) => time >= start && time <= end;
}
