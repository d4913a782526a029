import type { Catalogue, Indicator } from "../../model/indicator";
import { findingOfCount, findingsOfNumbers } from "../../pooling/check/figure";
import type { PreviousYear } from "../../model/consolidation";
import type { RawFinding } from "../../model/finding";
import type { CountFigure, Figure, RateFigure, Share } from "../../model/report";
import { placeAt, type At } from "../../model/address";
import type { WorkbookMark, WorkbookSnapshot } from "../../model/snapshot";
import { headingsOf } from "../columns";
import { SUMMARY_COLUMNS } from "../summary/columns.data";
import { LAYOUT_SCHEMA } from "../mark";
import { readDetail, type ReadBackRow } from "../detail/readBack";
import { previousOf } from "./previous";
import { endOf, findSheet, rowWith, textAt } from "./sheet";

/** A workbook that we wrote, read back. */
export interface ReadBackWorkbook {
  readonly mark: WorkbookMark;
  /** Name of the sheet that the figures stand in. */
  readonly sheet: string;
  /** The units of its details. */
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** Every unit's figures by indicator: last year, for the run of the year after. */
  readonly previous: PreviousYear;
  /** Warnings about figures left out of `previous`: somebody wrote over them what cannot be, or they are only a part of the unit's. */
  readonly previousFindings: readonly RawFinding[];
  /** Totals of the rows that pool, with the share of units behind them: the report of the larger unit. */
  readonly totals: Readonly<Record<string, Figure>>;
  /** What is wrong with the totals and with the figures behind them; an error makes the total silent. */
  readonly totalFindings: readonly RawFinding[];
  /** What stands in the column Ghi chú of Tổng hợp, by number of the indicator. */
  readonly notes: Readonly<Record<string, string>>;
}

/**
 * Reads a workbook of ours back; `null` for any other, for a newer layout than ours, and where the details are gone.
 * Only constants are read, so it does not matter whether a program ever calculated the formulas. The rows are those of the
 * catalogue in force.
 */
export function readBackWorkbook(workbook: WorkbookSnapshot, catalogue: Catalogue): ReadBackWorkbook | null {
  const { mark, file } = workbook;
  const sheet = findSheet(workbook, "detail");
  if (!mark || mark.schema > LAYOUT_SCHEMA || !sheet) return null;
  const detail = readDetail(sheet, file, catalogue);
  if (!detail) return null;
  const place = (line: number, column: number) => placeAt(file, sheet.name, line, column);
  const totals = [...detail.rows.values()].flatMap(
    (row) => totalOf(row, (line) => place(line, detail.whole)) ?? [],
  );
  const previous = previousOf(detail, place);
  return {
    mark,
    sheet: sheet.name,
    units: detail.units.map(({ code, name }) => ({ code, name })),
    previous: { schoolYear: mark.schoolYear, byUnit: previous.byUnit },
    previousFindings: previous.findings,
    totals: Object.fromEntries(totals.map(({ indicator, figure }) => [indicator, figure])),
    totalFindings: totals.flatMap(({ findings }) => findings),
    notes: readNotes(workbook),
  };
}

/** One row's total, with what is wrong with it. */
interface Total {
  readonly indicator: string;
  readonly figure: Figure;
  readonly findings: readonly RawFinding[];
}

/**
 * The total of one row as the larger unit's figure. A row that was asked of nobody is no figure: a district's own standard does
 * not come from its communes. One that all asked declare as not applicable is not applicable to the larger unit. Where all others
 * are silent, or one figure cannot be, the total is silent too.
 */
function totalOf(row: ReadBackRow, at: (line: number) => At): Total | null {
  const { code } = row.indicator;
  const asked = [...row.byUnit.values()].filter(({ kind }) => kind !== "notAsked");
  if (asked.length === 0) return null;
  const brokenLacks = [...row.lacks.values()].filter((lack) => typeof lack === "object");
  const figures = asked.filter(({ kind }) => kind !== "notApplicable");
  if (figures.length + brokenLacks.length === 0)
    return { indicator: code, figure: { kind: "notApplicable", at: at(row.lines.figure) }, findings: [] };
  const present = figures.filter((figure) => figure.kind === "figure");
  const broken = figures.flatMap((figure) => (figure.kind === "broken" ? [figure.finding] : []));
  const sum = sumOf(row, present, figures.length, at);
  const findings = [...broken, ...brokenLacks];
  if (findings.length === 0 && present.length === 0)
    findings.push({ code: "INDICATOR_MISSING", variant: "noUnit", indicator: code, at: sum.at });
  if (findings.length === 0)
    findings.push(...severalSources(row, sum.at), ...findingsOfSum(row.indicator, sum));
  const error = findings.find(({ severity }) => severity === undefined);
  const figure: Figure = error ? { kind: "silent", problem: error.code, at: error.at ?? sum.at } : sum;
  return { indicator: code, figure, findings };
}

function sumOf(
  row: ReadBackRow,
  present: readonly { readonly numerator: number; readonly denominator: number | null }[],
  expected: number,
  at: (line: number) => At,
): RateFigure | CountFigure {
  const place = at(row.lines.figure);
  const lacking = [...row.lacks.values()].reduce<number>(
    (sum, lack) => sum + (typeof lack === "number" ? lack : 0),
    0,
  );
  const share: Share = { reported: present.length, expected: expected + lacking };
  const numerator = present.reduce((sum, figure) => sum + figure.numerator, 0);
  if (row.lines.denominator === null) return { kind: "count", value: numerator, at: place, share };
  const denominator = present.reduce((sum, figure) => sum + (figure.denominator ?? 0), 0);
  const denominatorAt = at(row.lines.denominator);
  return { kind: "rate", numerator, denominator, at: place, denominatorAt, printed: null, share };
}

/** A value comes from one source: where several of the smaller units give it, it is nobody's. */
function severalSources({ indicator, byUnit }: ReadBackRow, at: At): RawFinding[] {
  const count = [...byUnit.values()].filter(({ kind }) => kind === "figure").length;
  if (indicator.kind !== "value" || count < 2) return [];
  return [{ code: "SEVERAL_SOURCES", variant: "within", indicator: indicator.code, at }];
}

/** A total of attained units is no figure of its own, so a count is looked at as a mere number. */
function findingsOfSum(indicator: Indicator, sum: RateFigure | CountFigure): RawFinding[] {
  const { at } = sum;
  if (sum.kind === "rate") {
    const { numerator, denominator } = sum;
    return findingsOfNumbers(indicator, { numerator, denominator }).map((draft) => ({ ...draft, at }));
  }
  const finding = findingOfCount(indicator, sum.value);
  return finding ? [{ ...finding, at }] : [];
}

/** Notes by the number (TT) of their row, as they stand now: an officer may have written into them. */
function readNotes(workbook: WorkbookSnapshot): Record<string, string> {
  const sheet = findSheet(workbook, "summary");
  if (!sheet) return {};
  const header = rowWith(sheet, headingsOf(SUMMARY_COLUMNS, "name"), [0, 1, 2]);
  const notes = headingsOf(SUMMARY_COLUMNS, "note");
  const end = endOf(sheet);
  const column = Array.from({ length: end.column }, (_, index) => index).find((index) =>
    notes.includes(textAt(sheet, header, index)),
  );
  if (header < 0 || column === undefined) return {};
  const found = new Map<string, string>();
  for (let row = header + 1; row < end.row; row++) {
    const [number, note] = [textAt(sheet, row, 0), textAt(sheet, row, column)];
    if (number !== "" && note !== "") found.set(number, note);
  }
  return Object.fromEntries(found);
}
