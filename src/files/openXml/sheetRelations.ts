import type { WorkBook } from "@e965/xlsx";
import { readAttribute } from "../formats/xml";
import type { PartText } from "./sheetParts";

/** Kinds of sheets that hold no cells; the relation of a sheet to the workbook names its kind. */
const WITHOUT_CELLS = /\/(?:chartsheet|dialogsheet|xl(?:Intl)?Macrosheet)$/i;

/**
 * Whether a sheet of an Office Open XML workbook is a chart, a dialogue or a sheet of macros, so that no figure is lost
 * where SheetJS does not read it. A sheet of unknown kind may hold cells.
 */
export function isWithoutCells(book: WorkBook, sheet: number, parts: readonly PartText[]): boolean {
  const found = findRelation(book, sheet, parts);
  return found !== null && WITHOUT_CELLS.test(readAttribute(found.tag, "Type") ?? "");
}

/** The part that holds the cells of a sheet, as the relations of the workbook name it; `null` where they do not. */
export function findSheetPart(book: WorkBook, sheet: number, parts: readonly PartText[]): PartText | null {
  const found = findRelation(book, sheet, parts);
  const target = found && readAttribute(found.tag, "Target");
  if (!found || !target) return null;
  const name = resolvePath(found.folder, target).toLowerCase();
  return parts.find((part) => part.kind === "worksheet" && part.name.toLowerCase() === name) ?? null;
}

/** The relation between the workbook and a sheet, and the folder from which it counts. */
function findRelation(
  { Workbook }: WorkBook,
  sheet: number,
  parts: readonly PartText[],
): { readonly tag: string; readonly folder: string } | null {
  const { id, strRelID } = (Workbook?.Sheets?.[sheet] ?? {}) as {
    readonly id?: string;
    readonly strRelID?: string;
  };
  for (const { name, text } of parts) {
    const folder = /^(.*\/|)_rels\/workbook\w*\.(?:xml|bin)\.rels$/i.exec(name)?.[1];
    if (folder === undefined) continue;
    const tags = text.match(/<(?:\w+:)?Relationship\s[^<>]*>/g) ?? [];
    const tag = tags.find((one) => readAttribute(one, "Id") === (id ?? strRelID));
    if (tag !== undefined) return { tag, folder };
  }
  return null;
}

/** The name of a part from the folder of the part that names it; one that begins with a slash counts from the root. */
function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split(/[\\/]/)) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
