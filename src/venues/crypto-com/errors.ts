/** How Crypto.com says no: by a code in the answer (docs: "Response and Reason Codes"). */
import { venue } from "../../../generated/crypto-com/venue.ts";
import { present } from "../../core/fields.ts";
import type { HttpAnswer } from "../../core/http/contract.ts";
import type { Refused } from "../../core/refusal.ts";
import { fieldsOf, idOf, wordOf } from "../../core/stream/frame.ts";

/** Named in errors that no operation made. */
export const about: { readonly venue: string } = { venue: venue.id };

/** Reads a refusal. Most orders that the engine refuses are answered with status 500: its code says that it has decided. */
export function refusal({ status }: HttpAnswer, body: unknown): Refused | undefined {
  const refused = refusedBy(body);
  return refused && present<Refused>({ ...refused, decided: status === 500 && isKnown(refused.code) || undefined });
}

/** Code and text of an answer, of a frame, or of one order of several; nothing where it is no refusal. */
export function refusedBy(body: unknown): Refused | undefined {
  const { code, message } = fieldsOf(body);
  const word = idOf(code);
  return word === "" || word === "0" ? undefined : { code: word, text: wordOf(message) || word };
}

function isKnown(code: string): boolean {
  return Object.hasOwn(venue.errors, code);
}
