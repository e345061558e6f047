import type { Rule } from "./rule.ts";
import { readJson } from "./tree.ts";

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The places where Node looks for a package that the one at `path` imports, nearest first. */
function candidates(path: string, name: string): readonly string[] {
  const nested = path.split("/node_modules/");
  return nested.map((_, outer) => [...nested.slice(0, nested.length - outer), name].join("/node_modules/"))
    .concat(`node_modules/${name}`);
}

export const lockfile: Rule = {
  name: "lockfile",
  says: "package-lock.json holds every package it needs, those of other platforms too, so that npm ci works",
  check(root) {
    const { packages } = readJson(root, "package-lock.json") as { readonly packages: Readonly<Record<string, Locked>> };
    const manifest = readJson(root, "package.json") as Locked;
    const found: string[] = [];
    for (const key of ["dependencies", "devDependencies"] as const) {
      const [wanted, locked] = [manifest[key] ?? {}, packages[""]?.[key] ?? {}];
      for (const name of new Set([...Object.keys(wanted), ...Object.keys(locked)])) {
        if (wanted[name] === locked[name]) continue;
        found.push(`${name}: package.json ${wanted[name] ?? "none"}, lock ${locked[name] ?? "none"}`);
      }
    }
    for (const [path, { dependencies, devDependencies, optionalDependencies }] of Object.entries(packages)) {
      for (const name of Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
        const there = candidates(path, name).some((place) => place in packages);
        if (!there) found.push(`${name} is not in the lock; ${path || "the project"} needs it`);
      }
    }
    return found;
  },
};
