/** Whether test files only say what they have: with `SUITES=list`. What a run alone needs has not to be prepared then. */
import process from "node:process";

export const listing: boolean = process.env["SUITES"] === "list";
