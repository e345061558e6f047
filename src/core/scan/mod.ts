/** What generated decoders are made of. */
export { Levels } from "../levels.ts";
export { powersOfTen } from "../digits.ts";
export type { Decoder } from "./decoder.ts";
export { bigOf, digits, digitsEnd, int64End, numberEnd, read, wholeEnd } from "./number.ts";
export { decimalEnd, isTextOf, sameText, textEnd, textOf } from "./text.ts";
