import type { Catalogue } from "../model/indicator";
import type { Language, Localized } from "../model/finding";
import type { Area } from "../model/snapshot";
import { layOutCatalogue } from "./catalogue/write";
import { constant } from "./grid";
import { labels } from "./labels.data";
import { CATALOGUE, catalogueColumn } from "./places";
import { withRowHeights } from "./rowHeights";
import type { CellSpec, Row, SheetSpec, WorkbookSpec } from "./spec";

/** What is open about a plan, as texts: of the plan as a whole, and of each indicator in their order. */
export interface OpenQuestions {
  readonly general: readonly string[];
  readonly byIndicator: readonly (readonly string[])[];
}

const HEADING: Localized = { vi: "Cần xác nhận", en: "To be confirmed" };
const WIDTH = 48;

/** A workbook that holds a plan's catalogue as the sheet Danh mục, the open questions beside their rows. */
export function layOutPlan(catalogue: Catalogue, questions: OpenQuestions, language: Language): WorkbookSpec {
  const sheet = layOutCatalogue({
    consolidation: { catalogue },
    labels: labels[language],
    options: { language },
  });
  return {
    sheets: [withRowHeights(withQuestions(sheet, questions, language))],
    mark: null,
    title: [sheet.title, catalogue.plan.targetYear].filter((part) => part !== "").join(" – "),
  };
}

/** The questions stand in a column of their own, right of the target that most of them are about. */
function withQuestions(
  sheet: SheetSpec,
  { general, byIndicator }: OpenQuestions,
  language: Language,
): SheetSpec {
  if (general.length === 0 && byIndicator.every((texts) => texts.length === 0)) return sheet;
  const column = catalogueColumn("target") + 1;
  const cellAt = (row: number): CellSpec | null => {
    if (row === CATALOGUE.labels) return constant(HEADING[language], "head");
    const texts =
      row >= CATALOGUE.first
        ? byIndicator[row - CATALOGUE.first]
        : general.slice(row - CATALOGUE.facts, row - CATALOGUE.facts + 1);
    return row >= CATALOGUE.facts && texts !== undefined && texts.length > 0
      ? constant(texts.join("\n"), "silent")
      : null;
  };
  const shift = (area: Area): Area => ({
    ...area,
    left: area.left + (area.left >= column ? 1 : 0),
    right: area.right + (area.right >= column ? 1 : 0),
  });
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => insert(row, column, cellAt(index))),
    widths: [...sheet.widths.slice(0, column), WIDTH, ...sheet.widths.slice(column)],
    merges: sheet.merges.map(shift),
    highlights: sheet.highlights.map((highlight) => ({ ...highlight, area: shift(highlight.area) })),
    ...(sheet.validations && {
      validations: sheet.validations.map((validation) => ({ ...validation, area: shift(validation.area) })),
    }),
    ...(sheet.names && { names: sheet.names.map((name) => ({ ...name, area: shift(name.area) })) }),
    ...(sheet.print && {
      print: { ...sheet.print, ...(sheet.print.area && { area: shift(sheet.print.area) }) },
    }),
  };
}

function insert(row: Row, column: number, cell: CellSpec | null): Row {
  if (cell === null && row.length <= column) return row;
  const padded = [...row, ...Array.from({ length: Math.max(0, column - row.length) }, () => null)];
  return [...padded.slice(0, column), cell, ...padded.slice(column)];
}
