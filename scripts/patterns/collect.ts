import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";

/** A regular expression of the source, and where it stands. */
export interface FoundPattern {
  readonly source: string;
  readonly flags: string;
  /** File and line, as `src/cli/sources/walk.ts:40`. */
  readonly at: string;
}

/** Every regular expression that the files of a folder write as a literal. */
export function collectLiterals(folder: string): FoundPattern[] {
  return listSources(folder).flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
    const found: FoundPattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push(readLiteral(node, file));
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** Files of a folder in which code stands, in the order of their names. */
export const listSources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .sort()
    .map((name) => join(folder, name));

function readLiteral(node: ts.RegularExpressionLiteral, file: ts.SourceFile): FoundPattern {
  const end = node.text.lastIndexOf("/");
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  const path = relative(process.cwd(), file.fileName).split(sep).join("/");
  return { source: node.text.slice(1, end), flags: node.text.slice(end + 1), at: `${path}:${line + 1}` };
}

/** Every regular expression that is put together from text while `run` loads and calls what it does. */
export function recordConstructed(run: () => void): FoundPattern[] {
  const found = new Map<string, FoundPattern>();
  const Original = globalThis.RegExp;
  class Recorded extends Original {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      const { source, flags: own } = this;
      found.set(`${source}/${own}`, { source, flags: own, at: "new RegExp" });
    }
    static override get [Symbol.species]() {
      return Original;
    }
  }
  globalThis.RegExp = Recorded as unknown as RegExpConstructor;
  try {
    run();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}
