/** `signing` of `venue.yaml`: what a signed request has besides the parameters that are described. */
import type { Signs, Venue } from "../ir.ts";
import { below, isList, isObject, type Json, type Place } from "../load.ts";
import type { Reading } from "./reading.ts";

const places = ["header", "query", "body", "socket", "may"] as const;

export function readSigning(reading: Reading, at: Place, found: Json | undefined): Venue["signing"] {
  const result: { key?: Signs; signed?: Signs } = {};
  if (found === undefined) return result;
  if (!isObject(found)) {
    reading.report(at, "venue", "signing is a map of key and signed.");
    return result;
  }
  for (const [auth, value] of Object.entries(found)) {
    const { within, ...lists } = isObject(value) ? value : {};
    const known = auth === "key" || auth === "signed";
    const holds = known && isObject(value) && (within === undefined || typeof within === "string") &&
      Object.entries(lists).every(([place, names]) => places.some((one) => one === place) && isNames(names));
    if (!holds) {
      const text =
        "signing has key and signed, each with lists of names: header, query, body, socket, may; and within.";
      reading.report(below(at, auth), "venue", text);
      continue;
    }
    const names = (place: typeof places[number]): readonly string[] => {
      const list = lists[place];
      return isNames(list) ? list : [];
    };
    result[auth] = {
      header: names("header").map((name) => name.toLowerCase()),
      query: names("query"),
      body: names("body"),
      socket: names("socket"),
      may: names("may"),
      ...(within === undefined ? {} : { within: String(within) }),
    };
  }
  return result;
}

function isNames(value: Json | undefined): value is readonly string[] {
  return isList(value) && value.length > 0 && value.every((name) => typeof name === "string" && name !== "");
}
