/** How Bitstamp says no: by a code, or in words alone, under status 200 as well (docs: "Response codes"). */
import { venue } from "../../../generated/bitstamp/venue.ts";
import type { HttpAnswer } from "../../core/http/contract.ts";
import type { Refused } from "../../core/refusal.ts";
import { type Fields, isFields, wordOf } from "../../core/stream/frame.ts";

export const about: { readonly venue: string } = { venue: venue.id };

/** The code of refusals that have none: their words tell what they mean. */
const wordsAlone = "error";

/** Reads a refusal. */
export function refusal({ status }: HttpAnswer, body: unknown): Refused | undefined {
  if (!isFields(body)) return undefined;
  const said = body["status"] === "error" || wordOf(body["error"]) !== "" || isFields(body["error"]);
  if (!said && status < 400) return undefined;
  const text = reasonOf(body);
  const code = wordOf(body["response_code"]) || wordOf(body["code"]);
  // Something that stands in front of the venue has words of its own.
  if (code === "" && text === "") return undefined;
  return { code: code || wordsAlone, text: text || code };
}

/** The first words that there are: a text, a list, or lists by field. */
function reasonOf({ reason, error, response_explanation: explanation, message }: Fields): string {
  const words = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(words);
    if (isFields(value)) return Object.values(value).flatMap(words);
    return typeof value === "string" && value !== "" ? [value] : [];
  };
  return [reason, error, explanation, message].map((value) => words(value).join("; ")).find((text) => text !== "") ??
    "";
}
