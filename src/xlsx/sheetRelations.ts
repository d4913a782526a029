import type { WorkBook } from "@e965/xlsx";
import type { PartText } from "./sheetParts";

/** Kinds of sheets that hold no cells; the relation of a sheet to the workbook names its kind. */
const WITHOUT_CELLS = /\/(?:chartsheet|dialogsheet|xl(?:Intl)?Macrosheet)$/i;

/**
 * Whether a sheet of an Office Open XML workbook is a chart, a dialogue or a sheet of macros, so that no figure is lost
 * where SheetJS does not read it. A sheet of unknown kind may hold cells.
 */
export function isWithoutCells({ Workbook }: WorkBook, sheet: number, parts: readonly PartText[]): boolean {
  const { id, strRelID } = (Workbook?.Sheets?.[sheet] ?? {}) as {
    readonly id?: string;
    readonly strRelID?: string;
  };
  const relations = parts
    .filter(({ name }) => /(?:^|\/)_rels\/workbook\w*\.(?:xml|bin)\.rels$/i.test(name))
    .flatMap(({ text }) => text.match(/<(?:\w+:)?Relationship\s[^<>]*>/g) ?? []);
  const relation = relations.find((tag) => readAttribute(tag, "Id") === (id ?? strRelID));
  return relation !== undefined && WITHOUT_CELLS.test(readAttribute(relation, "Type") ?? "");
}

const readAttribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
