/** What a test reads out of an answer field by field: it fails where a field is not what it says. */
// deno-lint-ignore no-explicit-any
export type Json = any;
