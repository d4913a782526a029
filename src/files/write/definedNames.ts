import { absoluteReference, columnName, quoteTitle } from "../../model/address";
import type { Area } from "../../model/snapshot";
import { MARK_NAME, sheetMarkName } from "../../sheets/mark";
import type { SheetSpec, WorkbookSpec } from "../../sheets/spec";

/** A defined name of the workbook or, with `scope`, of the sheet of that title; `range` is a formula without "=". */
export interface NameToWrite {
  readonly name: string;
  readonly range: string;
  readonly scope?: string;
  readonly hidden?: boolean;
}

/** Characters of a text in a formula, the most that Excel takes. */
const LONGEST_CONSTANT = 255;

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** All names of a workbook: its mark, the keys of its sheets, their own names, and what is printed and filtered. */
export function listNames({ mark, sheets }: WorkbookSpec, titles: readonly string[]): NameToWrite[] {
  const names = sheets.flatMap((sheet, index) => listSheetNames(sheet, titles[index]!));
  if (mark !== null) names.unshift({ name: MARK_NAME, range: makeConstant(mark), hidden: true });
  return keepFirst(names);
}

function makeConstant(text: string): string {
  if (text.length > LONGEST_CONSTANT)
    throw new Error(`a mark of ${text.length} characters does not fit: ${text}`);
  return `"${text.replaceAll('"', '""')}"`;
}

function listSheetNames(sheet: SheetSpec, title: string): NameToWrite[] {
  const own = (sheet.names ?? []).map(({ name, area, hidden = false }) => ({
    name,
    range: absoluteReference(title, area),
    hidden,
  }));
  const key = { name: sheetMarkName(sheet.key), range: absoluteReference(title, FIRST_CELL), hidden: true };
  return [key, ...own, ...listReservedNames(sheet, title)];
}

/** The library writes these too, but without the quotes that a title with a space needs. */
function listReservedNames({ filter, print }: SheetSpec, title: string): NameToWrite[] {
  const names: NameToWrite[] = [];
  if (filter)
    names.push({
      name: "_xlnm._FilterDatabase",
      range: absoluteReference(title, filter),
      scope: title,
      hidden: true,
    });
  if (print?.area)
    names.push({ name: "_xlnm.Print_Area", range: absoluteReference(title, print.area), scope: title });
  const { repeatRows, pages } = print ?? {};
  const repeated = [
    ...(pages?.repeatColumns
      ? [pages.repeatColumns.map((column) => `$${columnName(column)}`).join(":")]
      : []),
    ...(repeatRows ? [repeatRows.map((row) => `$${row + 1}`).join(":")] : []),
  ].map((range) => `${quoteTitle(title)}!${range}`);
  if (repeated.length > 0)
    names.push({ name: "_xlnm.Print_Titles", range: repeated.join(","), scope: title });
  return names;
}

/** Excel calls a file damaged in which one name stands for two things. */
function keepFirst(names: readonly NameToWrite[]): NameToWrite[] {
  const seen = new Set<string>();
  return names.filter(({ name, scope = "" }) => {
    const identity = `${scope}!${name.toUpperCase()}`;
    return !seen.has(identity) && seen.add(identity);
  });
}
