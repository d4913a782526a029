import type { PastFigure } from "../../model/consolidation";
import type { RawFinding } from "../../model/finding";
import type { Catalogue, Indicator } from "../../model/indicator";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { possibleNumbers } from "../../text/number/numberReading";
import { readNumber } from "../../text/number/readNumber";
import { shownText } from "../../years/printedRow";
import { readSubmitted, type SubmittedCell, type SubmittedRow } from "../../years/readSubmitted";
import { OPEN, PROVISIONAL } from "../../years/submitted.data";
import { BARE, rowNamed, tellLeftOut, type HistoryProblem, type ToldYears } from "./rows";

/** An appendix of results as printed; `null` where the workbook has none. Its title says the year. */
export function readPrintedYear(
  workbook: WorkbookSnapshot,
  file: string,
  catalogue: Catalogue,
): ToldYears | HistoryProblem | null {
  const [table] = readSubmitted(workbook);
  if (!table) return null;
  // The lines above a table name its own year first; a plan that it rests on is named by its number.
  const years = [...new Set(table.years.map(({ year }) => year))];
  const [year] = years;
  if (year === undefined || years.length > 1) return "noYear";
  const claims = table.rows.map((row) => ({ row, indicator: rowNamed(shownText(row.name), catalogue) }));
  const rows: Record<string, PastFigure> = {};
  const findings: RawFinding[] = [];
  for (const { row, indicator } of claims) {
    if (!indicator || Object.hasOwn(rows, indicator.code)) continue;
    const read = readRow(row, indicator, year);
    rows[indicator.code] = read.figure;
    findings.push(...read.findings);
  }
  const left = claims
    .filter(({ indicator, row }) => indicator === null && shownText(row.result) !== "")
    .map(({ row }) => `${shownText(row.tt)}. ${shownText(row.name)}`);
  return {
    years: [{ year, file, standing: "result", unitSet: workbook.mark?.unitSet ?? null, whole: null, rows }],
    findings: [...tellLeftOut(left, year, file), ...findings],
  };
}

function readRow(
  row: SubmittedRow,
  indicator: Indicator,
  year: string,
): { readonly figure: PastFigure; readonly findings: readonly RawFinding[] } {
  const unit = row.unit ? shownText(row.unit) : indicator.unit;
  const target = row.target ? numberIn(row.target.value, row.target, indicator) : null;
  const cell = row.result!;
  const text = shownText(cell);
  const [, printed, reported, expected] = PROVISIONAL.exec(text) ?? [];
  const value = numberIn(printed === undefined ? cell.value : printed.trim(), cell, indicator);
  const isTold = value !== null || text === "" || text === "-" || OPEN.test(text);
  const share =
    printed === undefined ? null : { reported: Number(reported ?? 0), expected: Number(expected ?? 0) };
  const params = { year, shown: text };
  return {
    figure: { ...BARE, value, target, unit, share, at: cell.at },
    findings: isTold
      ? []
      : [{ code: "HISTORY_LEFT_OUT", variant: "unreadable", indicator: indicator.code, params, at: cell.at }],
  };
}

/** The one number that a cell can mean. */
function numberIn(
  value: SubmittedCell["value"],
  { format }: SubmittedCell,
  { kind, scale, unit, countedVi }: Indicator,
): number | null {
  const role = kind === "rate" || kind === "share" ? "rate" : "count";
  const found = possibleNumbers(readNumber(value, format, { role, scale, words: [unit, countedVi] }));
  return found.length === 1 ? found[0]!.number : null;
}
