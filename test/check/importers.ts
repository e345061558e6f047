import type { Rule } from "./rule.ts";
import { importsOf, parseSource } from "./source.ts";
import type { Import } from "./source.ts";
import { filesBelow, readText } from "./tree.ts";

/** Who may import a package of the product. */
const allowed: Readonly<Record<string, (path: string, one: Import) => boolean>> = {
  "@noble/curves": (path) => path === "src/chains/evm/keys.ts",
  "@noble/hashes": (path) => path === "src/chains/evm/keccak.ts",
  "viem": (path) => path.startsWith("src/chains/evm/"),
  "cross-fetch": (path) => path === "src/core/http/http.ts",
  "decimal.js": (path) => path === "src/core/decimal.ts",
  "ws": (path) =>
    path === "src/core/stream/socket.ts" || path.startsWith("src/sim/server") || path === "src/sim/network/frames.ts",
  "valibot": (path, one) =>
    path.startsWith("generated/") || path === "src/core/schema.ts" || (path === "src/core/endpoint.ts" && one.typeOnly),
};

function packageOf(from: string): string {
  return from.replace(/^npm:/, "").split("/").slice(0, from.startsWith("@") ? 2 : 1).join("/").replace(
    /(?<=.)@.*$/,
    "",
  );
}

export const importers: Rule = {
  name: "importers",
  says: "each dependency is imported by its one file, and there is no other",
  check(root) {
    const found: string[] = [];
    for (const path of filesBelow(root, ["src", "generated"], [".ts"])) {
      for (const one of importsOf(parseSource(path, readText(root, path)))) {
        // An import whose path is made at run time is shown with its quotes.
        if (/^`?\.\.?\//.test(one.from) || one.from.startsWith("node:")) continue;
        const may = allowed[packageOf(one.from)];
        if (may === undefined) found.push(`${path}:${one.line}: ${one.from} is not a dependency`);
        else if (!may(path, one)) found.push(`${path}:${one.line}: imports ${one.from}`);
      }
    }
    return found;
  },
};
