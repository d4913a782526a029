/** Paths of files as people give them. */

/** File systems differ in the slash and in composing accents; a name is the same in either. */
export function normalisePath(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\.\//, "").normalize("NFC");
}

/** The last part of a path with slashes: "Bao cao.xlsx". */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
