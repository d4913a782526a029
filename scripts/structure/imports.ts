/** Which file of the project imports which, as it is written: types too, and what is imported when it is needed. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** Files by their path from the root, with the files of the project that each imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const SOURCE = /\.(?:tsx?|mjs|js)$/;

/** Every source file below those of these folders that are there, in the order of their paths, with `/` between folders. */
export function listSources(root: string, folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
        (name) => `${folder}/${name.replaceAll("\\", "/")}`,
      ),
    )
    .filter((path) => SOURCE.test(path) && !path.includes("/node_modules/"))
    .sort();
}

const ENDINGS = ["", ".ts", ".tsx", ".mjs", ".js", "/index.ts", "/index.tsx"];

/** The file that an import names, of those that are known; none for a package. */
export function resolveImport(from: string, name: string, known: ReadonlySet<string>): readonly string[] {
  if (!name.startsWith(".")) return [];
  const path = posix.join(dirname(from), name);
  const found = ENDINGS.map((ending) => path + ending).find((one) => known.has(one));
  return found === undefined ? [] : [found];
}

/** Reads the imports of these files; what leads out of the project, or to no source, is left out. */
export function readImports(root: string, paths: readonly string[]): ImportGraph {
  const known = new Set(paths);
  return new Map(
    paths.map((path) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), "utf8"), true, true);
      return [
        path,
        [...new Set(importedFiles.flatMap(({ fileName }) => resolveImport(path, fileName, known)))],
      ];
    }),
  );
}

/** The same the other way round: who imports each file. */
export function turnRound(graph: ImportGraph): ImportGraph {
  const users = new Map<string, string[]>([...graph.keys()].map((path) => [path, []]));
  for (const [path, imported] of graph) for (const one of imported) users.get(one)?.push(path);
  return users;
}

/** Files that import one another in a circle: every largest set in which each file leads to each other. */
export function findCircles(graph: ImportGraph): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): number => {
    const own = order.size;
    order.set(path, own);
    open.push(path);
    let lowest = own;
    for (const next of graph.get(path) ?? []) {
      if (!order.has(next)) lowest = Math.min(lowest, visit(next));
      else if (open.includes(next)) lowest = Math.min(lowest, low.get(next) ?? order.get(next)!);
    }
    low.set(path, lowest);
    if (lowest < own) return lowest;
    const circle = open.splice(open.indexOf(path));
    if (circle.length > 1) circles.push(circle.sort());
    return lowest;
  };
  for (const path of graph.keys()) if (!order.has(path)) visit(path);
  return circles.sort((one, other) => other.length - one.length);
}
