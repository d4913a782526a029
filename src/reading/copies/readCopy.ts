import type { At } from "../../model/address";
import { placeOf } from "../../model/address";
import type { Figure, RateFigure, ReportCandidate, TableOutline } from "../../model/report";
import type { CellValue, SheetSnapshot } from "../../model/snapshot";
import { printedRateAgrees } from "../../text/exact/printedRate";
import { classifyLine } from "../../units/classifyLine";
import { identifyUnit } from "../../units/identifyUnit";
import { chooseLayout } from "../columns/chooseLayout";
import { evidenceOf } from "../columns/evidence";
import { outlineOf } from "../columns/outline";
import type { PreparedReading } from "../context";
import { lineOfOthers } from "../doubts/titleDoubts";
import { readCellNumber } from "../figures/figureCell";
import { resolvePrinted } from "../figures/rowFit";
import { writeFound } from "../forms/recordedSheet";
import type { SheetHints } from "../hints/sheetHints";
import { textsAround } from "../readSheet";
import { yearOfNames } from "../reportYear";
import { provenYear } from "../rows/blocks";
import { isDepartment } from "../rows/owners";
import { openUpright } from "../sheet";
import type { Grid } from "../view/grid";
import { evidenceOf as evidenceOfLines, linesBetween, type SheetLine } from "../view/lines";
import { factsOf } from "./lineFacts";
import { areInterchangeable, ownName, withoutName } from "./unitName";
import { compareWithForm } from "./reportForm";
import type { Differences, FormRow, KnownReport, RowOutcome } from "./reportForm";

/** What a sheet gave. */
export interface ReportReading {
  readonly candidates: readonly ReportCandidate[];
  readonly tables: readonly TableOutline[];
}

/** What became of a sheet in the light of a form: another form, a copy with values that no copy had, or what the copy says. */
export type CopyReading = "other" | "newValues" | ReportReading;

/**
 * Reads a sheet as a copy of a form. Everything but lines above the table and cells of figures is the same; its lines say the same, of
 * whatever unit; its arithmetic bears out the same columns; then only figures and unit are read.
 */
export function readCopy(
  form: KnownReport,
  snapshot: SheetSnapshot,
  file: string | null,
  context: PreparedReading,
): CopyReading {
  const differences = compareWithForm(form, snapshot);
  if (differences === null) return "other";
  const sheet = openUpright(snapshot, file, context);
  const { table, section, groups } = form.section;
  const lines = linesBetween(sheet, 0, table.header.top - 1);
  const identification = identifyUnit(
    textsAround(evidenceOfLines(lines), snapshot.name, file),
    context.scope,
  );
  if (isDepartment(identification.unit, context.scope) !== form.isDepartments) return "other";
  if (lineOfOthers({ lines, context }, identification) !== null) return "other";
  if (!sayTheSame(form, lines, differences, identification.name, context)) return "other";
  if (!answersTheSame(form, sheet, differences)) return "other";
  const evidence = evidenceOf(sheet, table, section.entries);
  for (const [layout, indicator] of form.layouts)
    if (chooseLayout(groups, indicator, context.asked, evidence) !== layout) return "other";
  if (JSON.stringify(provenYear(sheet, table, [section])) !== form.proven) return "other";
  const outcomes = form.rows.map((row) => readRow(row, sheet));
  if (!outcomes.every((outcome) => outcome !== null)) return "newValues";
  if (columnsUsed(outcomes) !== form.used) return "other";
  return {
    candidates: [fillCandidate(form, identification, outcomes, file)],
    tables:
      context.outlines === false
        ? []
        : [{ sheet: snapshot.name, ...outlineOf(sheet, table, context.asked, []) }],
  };
}

/**
 * Lines that differ say the same of another unit: the unit's name apart they are the same, or all that reading makes of them is. A title
 * that names a place may say whose part it is of.
 */
function sayTheSame(
  form: KnownReport,
  lines: readonly SheetLine[],
  differences: Differences,
  unit: string,
  context: PreparedReading,
): boolean {
  const name = ownName(unit);
  return differences.lines.every(({ row, column }) => {
    const line = lines.find((one) => one.row === row && one.column === column);
    const known = form.lines.get(keyOfCell(row, column));
    if (!line || !known || classifyLine(line.text).kind !== known.kind) return false;
    if (context.scope.kind === "set" && known.kind === "title") return false;
    const { nameless } = known;
    const isSame = nameless !== null && withoutName(line.key, name) === nameless;
    if (isSame && areInterchangeable(form.unitName, name, nameless, context)) return true;
    return factsOf(line, context) === known.facts;
  });
}

/** What the searches asked about rows and columns that differ is asked again. */
function answersTheSame({ questions }: KnownReport, sheet: SheetHints, { asked }: Differences): boolean {
  return [...asked].every((line) =>
    (questions.get(line) ?? []).every(({ ask, found }) => writeFound(ask(sheet)) === found),
  );
}

export const keyOfCell = (row: number, column: number): string => `${row} ${column}`;

function fillCandidate(
  { candidate }: KnownReport,
  identification: ReportCandidate["identification"],
  outcomes: readonly RowOutcome[],
  file: string | null,
): ReportCandidate {
  const codes = Object.keys(candidate.figures);
  const figures: Record<string, Figure> = {};
  outcomes.forEach(({ figure }, position) => (figures[codes[position]!] = figure));
  const printed = outcomes.filter(({ figure }) => figure.kind === "rate" && figure.printed).length;
  return {
    ...candidate,
    identification,
    file,
    ...(candidate.schoolYearAt
      ? { schoolYearAt: inFile(candidate.schoolYearAt, file) }
      : { schoolYear: yearOfNames(candidate.sheet, file) }),
    figures,
    at: inFile(candidate.at, file),
    findings: outcomes.flatMap(({ findings }) => findings),
    // Every printed rate agrees, else its row would have been asked about.
    ...(candidate.basis && { basis: { ...candidate.basis, agreeing: printed, printed } }),
  };
}

/** What stands in a row, by which its outcomes are known. */
export const valuesOf = ({ cells, beside }: FormRow, { grid }: SheetHints): string =>
  JSON.stringify([
    cells.map(({ row, column }): CellValue => grid.value(row, column)),
    beside.map(({ row, column }) => grid.kind(row, column)),
  ]);

/** What a row says; `null` where no copy had its values, and they are not plain. */
function readRow(row: FormRow, sheet: SheetHints): RowOutcome | null {
  const figure = row.isPlain ? readPlain(row, sheet) : null;
  if (figure) return { figure, findings: [] };
  const outcome = row.outcomes.get(valuesOf(row, sheet));
  return outcome ? (moved(outcome, sheet.grid.file) as RowOutcome) : null;
}

/** The figure of a row whose counts leave nothing to ask; `null` for any other row. */
export function readPlain(row: FormRow, sheet: SheetHints): Figure | null {
  return row.indicator.kind === "rate" ? readPlainRate(row, sheet) : readPlainCount(row, sheet);
}

const isCount = (value: CellValue): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

function readPlainRate(row: FormRow, { grid }: SheetHints): RateFigure | null {
  const { indicator } = row;
  const { numerator: over, denominator: under, printed } = row.roles;
  if (over === null || under === null || !isAlone(row, grid)) return null;
  const [numerator, denominator] = [grid.value(over.row, over.column), grid.value(under.row, under.column)];
  if (!isCount(numerator) || !isCount(denominator) || denominator === 0 || numerator > denominator)
    return null;
  const counts = { kind: "rate" as const, numerator, denominator };
  const [at, denominatorAt] = [grid.at(over.row, over.column), grid.at(under.row, under.column)];
  if (printed === null) return { ...counts, at, denominatorAt, printed: null };
  if (typeof grid.value(printed.row, printed.column) !== "number") return null;
  const reading = readCellNumber(grid, printed, indicator, "rate");
  if (reading.state === "notCalculated") return null;
  const settled = resolvePrinted(reading, numerator, denominator, indicator);
  if (settled.state !== "number") return null;
  const printedAt = grid.at(printed.row, printed.column);
  const rate = { value: settled.value, decimals: settled.decimalsShown, at: printedAt };
  return printedRateAgrees(numerator, denominator, indicator.scale, rate)
    ? { ...counts, at, denominatorAt, printed: rate }
    : null;
}

function readPlainCount(row: FormRow, { grid }: SheetHints): Figure | null {
  const { count } = row.roles;
  if (count === null || row.indicator.kind !== "count" || !isAlone(row, grid)) return null;
  const value = grid.value(count.row, count.column);
  return isCount(value) && value > 0 ? { kind: "count", value, at: grid.at(count.row, count.column) } : null;
}

/** Nothing but the cells of its roles is filled in the row's columns of figures. */
const isAlone = ({ roles }: FormRow, { value }: Grid): boolean =>
  roles.others.every(({ row, column }) => value(row, column) === null);

/** The columns in which the figures that are used stand. */
export function columnsUsed(outcomes: readonly RowOutcome[]): string {
  const [rates, denominators, others] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { figure } of outcomes) {
    if (figure.kind === "silent" || figure.kind === "notApplicable") continue;
    (figure.kind === "rate" ? rates : others).add(columnOf(figure.at));
    if (figure.kind === "rate") denominators.add(columnOf(figure.denominatorAt));
  }
  return [rates, denominators, others].map((columns) => [...columns].sort().join()).join(";");
}

const [ZERO, NINE] = ["0".charCodeAt(0), "9".charCodeAt(0)];

/** The letters of an address; character by character, as this runs for every figure. */
function columnOf({ cell }: At): string {
  let end = cell.length;
  while (end > 0 && cell.charCodeAt(end - 1) >= ZERO && cell.charCodeAt(end - 1) <= NINE) end--;
  return cell.slice(0, end);
}

const inFile = ({ sheet, cell }: At, file: string | null): At => ({ ...placeOf(file, sheet), cell });

/** The same in another file: every place in it. */
function moved(value: unknown, file: string | null): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, file));
  if (typeof value !== "object" || value === null) return value;
  if ("sheet" in value && "cell" in value) return inFile(value as At, file);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, moved(one, file)]));
}
