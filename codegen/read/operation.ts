/** What REST operations, requests over a socket and channels say with the same words. */
import type { Auth, Cost, CostLine, Operation } from "../ir.ts";
import { below, child, isList, isObject, type Json, type JsonObject, type Place } from "../load.ts";
import { camel, isCamel } from "../names.ts";
import { notesOf, type Reading } from "./reading.ts";

/** What a description of somebody else means where it does not say so with our words. */
export interface Defaults {
  readonly auth: Auth;
  readonly write: boolean;
}

/** Reads the operation at `place`; `suffix` tells its constant from those of other kinds of operations. */
export function readOperation(
  reading: Reading,
  place: Place,
  value: JsonObject,
  id: string,
  suffix: "" | "Request" | "Channel",
  defaults: Defaults,
): Operation {
  const name = isCamel(id) ? id : camel(id);
  const constant = reading.constants.take(name + suffix);
  reading.demand(
    isCamel(id),
    place,
    "operation-id",
    `${JSON.stringify(id)} is not a name in lowerCamel, or is a word of the code.`,
  );
  reading.demand(
    !isCamel(id) || constant === name + suffix,
    place,
    "name-clash",
    `The name ${name + suffix} is made twice.`,
  );
  const deadline = value["x-deadline"];
  const docs = value["x-docs"];
  return {
    // Two operations of one name stay two: the number that tells the constants apart is in the id as well.
    id: suffix !== "" && constant.endsWith(suffix) ? constant.slice(0, -suffix.length) : constant,
    constant,
    notes: notesOf(value),
    ...(typeof docs === "string" ? { docs } : {}),
    auth: readAuth(reading, place, value["x-auth"], defaults.auth),
    cost: readCost(reading, below(place, "x-cost"), value["x-cost"]),
    write: readFlag(reading, place, value, "x-write", defaults.write),
    ...(typeof deadline === "string" ? { deadline } : {}),
    at: place,
  };
}

function readAuth(reading: Reading, place: Place, value: Json | undefined, otherwise: Auth): Auth {
  if (value === "none" || value === "key" || value === "signed") return value;
  reading.demand(false, below(place, "x-auth"), "auth", "x-auth is none, key or signed.");
  return otherwise;
}

function readFlag(reading: Reading, place: Place, value: JsonObject, name: string, otherwise: boolean): boolean {
  const flag = value[name];
  if (flag === undefined) return reading.house ? false : otherwise;
  if (typeof flag !== "boolean") reading.demand(false, below(place, name), "flag", `${name} is true or false.`);
  return flag === true;
}

/** `x-cost`: a number of units or a price list for each pool. */
function readCost(reading: Reading, place: Place, value: Json | undefined): Cost {
  if (value === undefined) {
    reading.demand(false, place, "cost", "x-cost is missing.");
    return {};
  }
  if (!isObject(value)) {
    reading.report(place, "cost", "x-cost is a map of pools.");
    return {};
  }
  const cost: Record<string, number | readonly CostLine[]> = {};
  for (const [pool, price] of Object.entries(value)) {
    const at = below(place, pool);
    if (isUnits(price)) cost[pool] = price;
    else if (isList(price) && price.length > 0) {
      cost[pool] = price.map((line, index) => readLine(reading, below(at, index), line));
      const last = child(price, String(price.length - 1));
      reading.demand(
        child(last, "when") === undefined,
        at,
        "cost",
        "The last line has no condition, so that one always holds.",
      );
    } else reading.report(at, "cost", "A price is a number of units or a list of lines.");
  }
  return cost;
}

function readLine(reading: Reading, place: Place, line: Json): CostLine {
  const { when, cost, each, cap, ...other } = isObject(line) ? line : {};
  const conditions = isObject(when) ? Object.entries(when) : [];
  const holds = isUnits(cost) && (when === undefined || isObject(when)) &&
    conditions.every(([, rule]) => isCondition(rule)) &&
    (each === undefined || typeof each === "string") && (cap === undefined || (isUnits(cap) && each !== undefined)) &&
    Object.keys(other).length === 0;
  if (!holds) {
    reading.report(place, "cost", "A line has a cost and may have when, each and, with each, cap.");
    return { cost: isUnits(cost) ? cost : 0 };
  }
  return {
    ...(when === undefined ? {} : { when: Object.fromEntries(conditions) as NonNullable<CostLine["when"]> }),
    cost,
    ...(typeof each === "string" ? { each } : {}),
    ...(isUnits(cap) ? { cap } : {}),
  };
}

function isUnits(value: Json | undefined): value is number {
  return typeof value === "number" && value >= 0;
}

function isCondition(value: Json): boolean {
  if (typeof value === "boolean") return true;
  if (!isObject(value)) return false;
  const { max, default: otherwise, ...other } = value;
  return typeof max === "number" && (otherwise === undefined || typeof otherwise === "number") &&
    Object.keys(other).length === 0;
}
