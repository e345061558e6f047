/** `upstream` of `venue.yaml`: what others publish of the same API, and where. */
import type { Upstream } from "../ir.ts";
import { below, isList, isObject, type Json, type Place } from "../load.ts";
import type { Reading } from "./reading.ts";

export function readUpstream(reading: Reading, at: Place, found: Json | undefined): readonly Upstream[] {
  if (found !== undefined && !isList(found)) reading.report(at, "upstream", "upstream is a list.");
  return (isList(found) ? found : []).flatMap((item, index) => {
    const { of, by, at: address, files, ...other } = isObject(item) ? item : {};
    const holds = isTexts(of) && of.every((kind) => ["spot", "perp", "amm"].includes(kind)) &&
      (by === "venue" || by === "others") && isFolder(address) && isTexts(files) && files.every(isBelow) &&
      Object.keys(other).length === 0;
    if (holds) return [{ of, by, at: address, files }];
    const text =
      "It names products (of), who publishes it (by: venue or others), a folder (at: https:, with a slash at " +
      "its end) and files in it.";
    reading.report(below(at, index), "upstream", text);
    return [];
  });
}

function isTexts(value: Json | undefined): value is readonly string[] {
  return isList(value) && value.length > 0 && value.every((item) => typeof item === "string");
}

function isFolder(value: Json | undefined): value is string {
  if (typeof value !== "string" || !value.endsWith("/") || !URL.canParse(value)) return false;
  const { protocol, search, hash, username } = new URL(value);
  return protocol === "https:" && search + hash + username === "";
}

/** Whether a path stays below the folder it is in. */
export function isBelow(path: string): boolean {
  return /^[^/\\?#\0]+(\/[^/\\?#\0]+)*$/.test(path) && !path.split("/").some((step) => step === ".." || step === ".");
}
