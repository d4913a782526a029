/** What can be counted of the source: files, lines of code, functions, folders, circles, and who uses whom. */
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import ts from "typescript";
import { type ImportGraph, turnRound } from "./imports";

/** One file. */
export interface FileMeasure {
  readonly path: string;
  /** Lines that hold more than a comment. */
  readonly code: number;
  readonly functions: readonly FunctionMeasure[];
}

/** One function with a body of its own; `lines` from its first to its last, comments inside counted. */
export interface FunctionMeasure {
  readonly path: string;
  readonly name: string;
  readonly lines: number;
}

/** Reads and counts a file. */
export function measureFile(root: string, path: string): FileMeasure {
  const text = readFileSync(join(root, path), "utf8");
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind);
  return { path, code: countLines(source), functions: listFunctions(source, path) };
}

/** Lines on which a token begins or ends. */
function countLines(source: ts.SourceFile): number {
  const lines = new Set<number>();
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    if (node.getChildCount(source) === 0 && node.getWidth(source) > 0) {
      const [first, last] = [lineAt(node.getStart(source)), lineAt(node.getEnd())];
      for (let line = first; line <= last; line += 1) lines.add(line);
    }
    if (!ts.isJSDoc(node)) node.getChildren(source).forEach(visit);
  };
  visit(source);
  return lines.size;
}

function listFunctions(source: ts.SourceFile, path: string): FunctionMeasure[] {
  const found: FunctionMeasure[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
      const lines = lineAt(node.getEnd()) - lineAt(node.getStart(source)) + 1;
      found.push({ path, name: nameOf(node), lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameOf(node: ts.SignatureDeclaration): string {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return named?.getText() ?? "(without a name)";
}

/** The middle of some numbers; 0 for none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Files by their folder. */
export function countFolders(
  paths: readonly string[],
): readonly (readonly [folder: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]);
}

/** Data, components and what is named from outside of the imports stand apart for another reason than their users. */
const standsApart = (path: string): boolean =>
  /\.data\.ts$|\.tsx$/.test(path) || /^(?:index|worker|[a-z]+Worker)\.ts$/.test(basename(path));

/** Files that one file of their own folder uses and nobody else. */
export const listUsedByOneNeighbour = (graph: ImportGraph): string[] =>
  [...turnRound(graph)]
    .filter(
      ([path, users]) => !standsApart(path) && users.length === 1 && dirname(users[0]!) === dirname(path),
    )
    .map(([path]) => path);

/** `src/pooling/check/levels.ts` → `domain`; of a package its own name. */
export const topFolder = (path: string): string => path.split("/")[1]!;

/** For each folder directly below src, the others that it imports from, with the number of imports. */
export function mapFolders(graph: ImportGraph): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const map = new Map<string, Map<string, number>>();
  for (const [path, imported] of graph) {
    const own = map.get(topFolder(path)) ?? new Map<string, number>();
    map.set(topFolder(path), own);
    for (const other of imported.map(topFolder))
      if (other !== topFolder(path)) own.set(other, (own.get(other) ?? 0) + 1);
  }
  return map;
}
