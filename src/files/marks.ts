import { MARK_NAME, parseSheetMark } from "../sheets/mark";

/** A defined name of a workbook: what it stands for, as a formula without "=". */
export interface DefinedName {
  readonly name: string;
  readonly reference: string;
}

/** The text of our mark, `null` in a workbook of others. */
export function findMarkText(names: readonly DefinedName[]): string | null {
  const reference = names.find(({ name }) => name.toUpperCase() === MARK_NAME)?.reference;
  const quoted = /^=?"((?:[^"]|"")*)"$/.exec(reference ?? "");
  return quoted ? quoted[1]!.replaceAll('""', '"') : null;
}

/** Our keys by sheet name. */
export function findSheetKeys(names: readonly DefinedName[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { name, reference } of names) {
    const sheet = /^\$?(?:'((?:[^']|'')+)'|([^'!]+))[!.]/.exec(reference);
    const key = parseSheetMark(name);
    if (key !== null && sheet) keys.set(sheet[1]?.replaceAll("''", "'") ?? sheet[2]!, key);
  }
  return keys;
}
