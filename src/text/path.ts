/** Paths of files as people give them. */

/** File systems differ in the slash and in composing accents; a name is the same in either. */
export function normalisePath(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\.\//, "").normalize("NFC");
}

/**
 * Each path by as few of its last parts as tell it from the others; a path that is given twice is one.
 * @example shortestNames(["gui/a.xlsx", "gui-lai/a.xlsx", "gui/b.xlsx"]) // ["gui/a.xlsx", "gui-lai/a.xlsx", "b.xlsx"]
 */
export function shortestNames(paths: readonly string[]): readonly string[] {
  const different = [...new Set(paths)];
  return paths.map((path) => {
    const others = different.filter((other) => other !== path);
    const parts = path.split("/");
    const endings = parts.map((_, index) => parts.slice(parts.length - 1 - index).join("/"));
    return endings.find((ending) => !others.some((other) => `/${other}`.endsWith(`/${ending}`))) ?? path;
  });
}

/** The last part of a path with slashes: "Bao cao.xlsx". */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
