import type { Rule } from "./rule.ts";
import { edges } from "./source.ts";
import type { Edge } from "./source.ts";
import { extendedBy, projectFiles } from "./tree.ts";

/** The part of the tree a file belongs to: `src/venues/x/map/order.ts` is of the part `venues/x`. */
function partOf(path: string): string {
  const [top, second, third, fourth] = path.split("/");
  if (top === "generated") return fourth === undefined && third === undefined ? "generated" : `generated/${second}`;
  if (top !== "src") return `outside:${top}`;
  if (third === undefined) return "mod";
  return second === "venues" && fourth !== undefined ? `venues/${third}` : second ?? "";
}

/** What each part may import besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  model: ["core"],
  connector: ["core", "model"],
  chains: ["core", "model"],
  ports: ["core"],
  sim: ["chains", "core", "generated"],
  testing: ["connector", "core", "model", "sim"],
  mod: ["connector", "core", "model", "generated"],
};

/** What decoders run on, and readers. Nothing but them is loaded with it, so the tables beside them do not know it. */
const decoding = "src/core/scan/mod.ts";
const reading = "src/core/proto.ts";

function mayDecode({ file, to, typeOnly }: Edge): boolean {
  if (to === reading) return file.endsWith(".proto.ts");
  return to === decoding && (file.endsWith(".hot.ts") || file.endsWith(".types.ts") && typeOnly);
}

function allows(root: string, edge: Edge): boolean {
  const from = partOf(edge.file);
  const to = partOf(edge.to);
  if (from === to && !from.startsWith("outside:")) return true;
  if (from === "cli") return !to.startsWith("outside:") || edge.to === "package.json";
  if (from === "generated" || from.startsWith("generated/")) {
    const listing = from === "generated" && /^(?:generated\/|sim$|venues\/)/.test(to);
    return edge.to === "src/core/endpoint.ts" && edge.typeOnly || mayDecode(edge) || listing;
  }
  if (from.startsWith("venues/")) {
    const id = from.replace("venues/", "");
    if (["connector", "chains", "core", "model", `generated/${id}`].includes(to)) return true;
    const base = extendedBy(root, id);
    return base !== undefined && to === `venues/${base}`;
  }
  return mayImport[from]?.includes(to) ?? false;
}

export const directions: Rule = {
  name: "directions",
  says:
    "imports point one way: venues to their generated code, connector, chains, core and model, and to the venue whose " +
    "description theirs extends; never back: " +
    "generated code knows the contract of its tables as types, and decoders what they run on",
  check(root) {
    const files = new Set(projectFiles(root));
    return edges(root, ["src", "generated"]).flatMap((edge) => {
      const place = `${edge.file}:${edge.line}`;
      if (!files.has(edge.to)) return [`${place}: imports ${edge.to}, which is not there`];
      if (allows(root, edge)) return [];
      const mode = partOf(edge.file).startsWith("generated") && edge.to === "src/core/endpoint.ts" ? " as a value" : "";
      return [`${place}: ${partOf(edge.file)} imports ${edge.to}${mode}`];
    });
  },
};
