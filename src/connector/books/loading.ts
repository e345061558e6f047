/** Live books are loaded while a connector connects, or with the first that is followed. */
import { loading } from "../../core/loading.ts";

type Books = typeof import("./livebook.ts");

let books: Books | undefined;

/** The code of live books. Once it is there it is given at once. */
export async function loadBooks(): Promise<Books> {
  return books ??= await loading(import("./livebook.ts"));
}
