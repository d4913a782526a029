import type { PreviousFigure, PreviousYear } from "../domain/consolidation/consolidation";
import type { Figure, Share } from "../domain/report/report";
import { placeAt, type At } from "../domain/snapshot/address";
import type { WorkbookMark, WorkbookSnapshot } from "../domain/snapshot/snapshot";
import { labels } from "./labels.data";
import { LAYOUT_SCHEMA } from "./mark";
import { readDetail, type OwnDetail, type OwnRow } from "./ownDetail";
import { endOf, findSheet, rowWith, textAt } from "./ownSheet";

/** A workbook that we wrote, read back. */
export interface OwnWorkbook {
  readonly mark: WorkbookMark;
  /** Name of the sheet that the figures stand in. */
  readonly sheet: string;
  /** Every unit's figures by indicator: last year, for the run of the year after. */
  readonly previous: PreviousYear;
  /** Totals of the rows that pool, with the share of units behind them: the report of the larger unit. */
  readonly totals: Readonly<Record<string, Figure>>;
  /** What stands in the column Ghi chú of Tổng hợp, by number of the indicator. */
  readonly notes: Readonly<Record<string, string>>;
}

/**
 * Reads a workbook of ours back; `null` for any other, for a newer layout than ours, and where the details are gone.
 * Only constants are read, so it does not matter whether a program ever calculated the formulas.
 */
export function readOwnWorkbook(workbook: WorkbookSnapshot): OwnWorkbook | null {
  const { mark, file } = workbook;
  const sheet = findSheet(workbook, "detail");
  if (!mark || mark.schema > LAYOUT_SCHEMA || !sheet) return null;
  const detail = readDetail(sheet);
  if (!detail) return null;
  const at = (line: number) => placeAt(file, sheet.name, line, detail.whole);
  const totals = [...detail.rows].flatMap(([code, row]): [string, Figure][] => {
    const figure = totalOf(row, at);
    return figure ? [[code, figure]] : [];
  });
  return {
    mark,
    sheet: sheet.name,
    previous: { schoolYear: mark.schoolYear, byUnit: figuresByUnit(detail) },
    totals: Object.fromEntries(totals),
    notes: readNotes(workbook),
  };
}

function figuresByUnit({ units, rows }: OwnDetail): PreviousYear["byUnit"] {
  const ofUnit = (code: string): Record<string, PreviousFigure> =>
    Object.fromEntries(
      [...rows].flatMap(([indicator, row]): [string, PreviousFigure][] => {
        const figure = row.byUnit.get(code);
        if (figure?.kind !== "figure") return [];
        return [[indicator, { numerator: figure.numerator, denominator: figure.denominator }]];
      }),
    );
  return Object.fromEntries(units.map(({ code }) => [code, ofUnit(code)]));
}

/**
 * The total of one row as the larger unit's figure. A row that was asked of nobody is no figure: a district's own standard does
 * not come from its communes. Where all asked are silent the total is silent too.
 */
function totalOf(row: OwnRow, at: (line: number) => At): Figure | null {
  const figures = [...row.byUnit.values()];
  const present = figures.filter((figure) => figure.kind === "figure");
  const expected = figures.filter((figure) => figure.kind !== "notAsked").length;
  const place = at(row.lines.figure);
  if (expected === 0) return null;
  if (present.length === 0) return { kind: "silent", problem: "INDICATOR_MISSING", at: place };
  const share: Share = { reported: present.length, expected: expected + row.lacking };
  const numerator = present.reduce((sum, figure) => sum + figure.numerator, 0);
  if (row.lines.denominator === null) return { kind: "count", value: numerator, at: place, share };
  const denominator = present.reduce((sum, figure) => sum + (figure.denominator ?? 0), 0);
  return {
    kind: "rate",
    numerator,
    denominator,
    at: place,
    denominatorAt: at(row.lines.denominator),
    printed: null,
    share,
  };
}

/** Notes by the number (TT) of their row, as they stand now: an officer may have written into them. */
function readNotes(workbook: WorkbookSnapshot): Record<string, string> {
  const sheet = findSheet(workbook, "summary");
  if (!sheet) return {};
  const headings = Object.values(labels).map(({ summary }) => summary.columns);
  const header = rowWith(
    sheet,
    headings.map((columns) => columns[1]!),
    [0, 1, 2],
  );
  const end = endOf(sheet);
  const column = Array.from({ length: end.column }, (_, index) => index).find((index) =>
    headings.some((columns) => columns.at(-1) === textAt(sheet, header, index)),
  );
  if (header < 0 || column === undefined) return {};
  const notes: Record<string, string> = {};
  for (let row = header + 1; row < end.row; row++) {
    const [number, note] = [textAt(sheet, row, 0), textAt(sheet, row, column)];
    if (number !== "" && note !== "") notes[number] = note;
  }
  return notes;
}
