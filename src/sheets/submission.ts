import type { ConsolidationResult } from "../model/consolidation";
import { printDecimal } from "../text/exact/print";
import { layOutFormA } from "./appendix/formA";
import type { AppendixParts } from "./appendix/printedForm";
import { layOutFormB } from "./appendix/formB";
import { detailFigures, summaryFigures } from "./appendix/figures";
import { layOutDetail } from "./detail/write";
import { SHEET_TITLES } from "./labels.data";
import { planLayout, type Layout } from "./layout";
import type { FormulaMode } from "./options";
import { PRINTED } from "./appendix/printed.data";
import { issuedLine, type AppendixForm } from "./appendix/printed";
import { withPages } from "./pages";
import { withRowHeights } from "./rowHeights";
import type { AppendixHeading } from "./settings";
import type { CellSpec, Row, SheetSpec, WorkbookSpec } from "./spec";
import type { StyleName } from "./styles.data";

/**
 * How the figures of a copy are written: `native` formulas over the details, which come along; `values`; or `text` with a decimal comma,
 * for readers whose Windows would print a point.
 */
export type SubmissionFigures = "native" | "values" | "text";

/** What a submission copy is asked for. */
export interface SubmissionOptions {
  readonly form: AppendixForm;
  readonly figures: SubmissionFigures;
  /** The document that the copy goes with; what is "" stays a blank. */
  readonly heading: AppendixHeading;
  readonly signatures: boolean;
  /** What was open and is handed in all the same, for the last note; see `formatConfirmedNote`. */
  readonly confirmedNote?: string;
  /** What the officer wrote beside the rows of the working sheet, by code of indicator. */
  readonly notes?: Readonly<Record<string, string>>;
}

/**
 * The printed appendix as it is handed in, alone in its workbook but for the details that its formulas need. It holds no EDU function and
 * no link; its sheets are marked as a copy, so that it is neither pooled nor taken for a workbook of ours to update.
 */
export function layOutSubmission(result: ConsolidationResult, options: SubmissionOptions): WorkbookSpec {
  const layout = layoutOf(result, options);
  const { catalogue, province } = result.consolidation;
  const appendix = appendixOf(layout, options);
  const details = options.figures === "native" ? [detailsOf(layout)] : [];
  return {
    sheets: [appendix, ...details].map((sheet) => withPages(withRowHeights(sheet))),
    mark: null,
    title: [PRINTED.annex, province, catalogue.plan.targetYear].filter((part) => part !== "").join(" – "),
  };
}

function layoutOf(result: ConsolidationResult, { figures, signatures, heading }: SubmissionOptions): Layout {
  const formulas: FormulaMode = figures === "native" ? "native" : "values";
  const journal = { entries: [], when: null, version: "", options: [] };
  return planLayout(result, { language: "vi", formulas, journal, signatures, heading });
}

function appendixOf(layout: Layout, options: SubmissionOptions): SheetSpec {
  const { form, figures, heading, confirmedNote, notes } = options;
  const issuer = form === "B" ? layout.consolidation.catalogue.plan.issuer : "";
  const parts: AppendixParts = {
    figures: figures === "native" ? detailFigures(layout) : summaryFigures(layout),
    issued: issuedLine(form, heading, issuer),
    ...(confirmedNote !== undefined && { confirmedNote }),
    ...(notes && { notes }),
  };
  const sheet = form === "A" ? layOutFormA(layout, parts) : layOutFormB(layout, parts);
  const rows = figures === "text" ? eachCell(sheet.rows, asText) : sheet.rows;
  return { ...sheet, key: "submission", title: PRINTED.annex, rows };
}

const FIGURE_STYLES: readonly (StyleName | undefined)[] = ["printFigure", "printSigned"];

/** A figure as a text with a decimal comma, which reads the same whatever the settings of Windows. */
function asText(cell: CellSpec): CellSpec {
  const { value, style } = cell;
  if (!FIGURE_STYLES.includes(style)) return cell;
  if (typeof value !== "number") return { ...cell, style: "printFigureText" };
  const sign = style === "printSigned" && value > 0 ? "+" : "";
  return { value: sign + printDecimal(value, "vi"), style: "printFigureText" };
}

/** The details without what only our own workbook needs: links, notes of who changed what, and the codes by which it is read back. */
function detailsOf(layout: Layout): SheetSpec {
  const sheet = layOutDetail(layout, layout.labels.detail.readingAlone);
  const rows = eachCell(sheet.rows, alone).map((row) => row.slice(0, layout.places.codeColumn));
  const widths = sheet.widths.slice(0, layout.places.codeColumn);
  return {
    ...sheet,
    ...{ key: "submissionDetail", title: SHEET_TITLES.submissionDetail, rows, widths, hiddenColumns: [] },
  };
}

/** A cell that refers to no other sheet; a formula that does is its value. */
function alone({ link: _link, note: _note, formula, style, ...cell }: CellSpec): CellSpec {
  return {
    ...cell,
    ...(formula !== undefined && !formula.includes("!") && { formula }),
    ...(style !== undefined && { style: style === "sourceLink" ? "source" : style }),
  };
}

function eachCell(rows: readonly Row[], change: (cell: CellSpec) => CellSpec): readonly Row[] {
  return rows.map((row) => row.map((cell) => cell && change(cell)));
}
