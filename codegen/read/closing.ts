/** How a closed venue ended, in `venue.yaml`: since when, who says so and where, and what came after it. */
import type { Closing, Evidence, Successor } from "../ir.ts";
import { below, isList, isObject, type Json, type JsonObject, type Place } from "../load.ts";
import type { Reading } from "./reading.ts";

/** Whose word counts most. */
const ranks = ["venue", "authority", "others"];
const words = ["since", "evidence", "successor"];
/** What is said of an API: there is none any more. */
const ofLife = ["x-docs", "environments", "pools", "errors", "upstream", "signing"];

/** The end of a venue, or nothing where it lives. */
export function readClosing(reading: Reading, root: Place, value: JsonObject): Closing | undefined {
  const say = (key: string, text: string): void => reading.report(below(root, key), "closed", text);
  if (value["status"] !== "closed") {
    for (const key of words) if (value[key] !== undefined) say(key, `Only a closed venue has ${key}.`);
    return undefined;
  }
  for (const key of ofLife) if (value[key] !== undefined) say(key, `A closed venue has no ${key}.`);
  const since = dateOf(value["since"]);
  if (since === undefined) say("since", "since is the year, month or day from which the venue is known to be closed.");
  const evidence = readEvidence(reading, below(root, "evidence"), value["evidence"]);
  const successor = successorOf(value["successor"]);
  if (value["successor"] !== undefined && successor === undefined) {
    say("successor", "successor is a venue's id, or { name, at: https: } of one that has no description here.");
  }
  return { since: since ?? "", evidence, ...(successor ? { successor } : {}) };
}

/** As text: YAML reads a year alone as a number. */
function dateOf(value: Json | undefined): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || !/^\d{4}(-\d{2}){0,2}$/.test(text)) return undefined;
  const whole = `${text}-01-01`.slice(0, 10);
  return new Date(`${whole}T00:00:00Z`).toJSON()?.startsWith(whole) ? text : undefined;
}

function readEvidence(reading: Reading, at: Place, found: Json | undefined): readonly Evidence[] {
  if (!isList(found) || found.length === 0) {
    reading.report(at, "closed", "evidence is a list of pages that say that the venue has closed.");
    return [];
  }
  return found.flatMap((item, index): Evidence[] => {
    const { by, at: address, says, ...other } = isObject(item) ? item : {};
    const holds = (by === "venue" || by === "authority" || by === "others") && isPage(address) && isSentence(says) &&
      Object.keys(other).length === 0;
    if (holds) return [{ by, at: address }];
    const text = "It tells who says so (by: venue, authority or others), where (at: https:), and what it says, " +
      "in a sentence that ends in a full stop.";
    reading.report(below(at, index), "closed", text);
    return [];
  }).sort((one, other) => ranks.indexOf(one.by) - ranks.indexOf(other.by));
}

function successorOf(value: Json | undefined): Successor | undefined {
  if (typeof value === "string") return { id: value };
  const { name, at, ...other } = isObject(value) ? value : {};
  return typeof name === "string" && name.trim() !== "" && isPage(at) && Object.keys(other).length === 0
    ? { name, at }
    : undefined;
}

function isPage(value: Json | undefined): value is string {
  return typeof value === "string" && URL.canParse(value) && new URL(value).protocol === "https:";
}

function isSentence(value: Json | undefined): value is string {
  return typeof value === "string" && value.trim().endsWith(".");
}
