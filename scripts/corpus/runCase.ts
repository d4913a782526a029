import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../../src/model/indicator";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { consolidate } from "../../src/pooling/consolidate";
import type {
  Assignment,
  ConsolidationRequest,
  ConsolidationResult,
  UnitContribution,
} from "../../src/model/consolidation";
import type { Finding } from "../../src/model/finding";
import type { WorkbookReading } from "../../src/model/report";
import type { At } from "../../src/model/address";
import { placeOf } from "../../src/model/address";
import type { UnitScope, UnitSet } from "../../src/model/reportingUnit";
import { province as laiChau } from "../../src/units/country/data/12.data";
import { makeProvinceSet } from "../../src/units/country/province";
import { findUnitSet } from "../../src/units/unitSets";
import { readInput } from "../../src/sheets/readBack/readInput";
import { isFailure } from "../../src/files/failure";
import { readWorkbookFile } from "../../src/files/read";
import type { Case, ExpectedFinding } from "./caseFile";

/** Runs a case through the whole of reading and consolidating: bytes in, result out. */
export function runCase(one: Case): ConsolidationResult {
  const request = requestOf(one);
  const readings = one.files.map((file) => readFile(readFileSync(join(one.folder, file)), file, request));
  return sumCase(readings, request);
}

/** Sums what was read of a case. */
export function sumCase(
  readings: readonly WorkbookReading[],
  request: ConsolidationRequest,
): ConsolidationResult {
  const result = consolidate(readings, request);
  return { ...result, findings: withoutThePlan(result.findings) };
}

/** A case asks few units for the targets of a whole province: how the plan suits the units is tested in test/pooling. */
const OF_THE_PLAN: readonly string[] = ["TARGET_IMPOSSIBLE", "PLAN_OUTSIDE_UNITS", "LEVEL_NOT_IN_SET"];

export const withoutThePlan = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ code }) => !OF_THE_PLAN.includes(code));

/** Reads one file as both the command line and the pane do. */
export function readFile(bytes: Uint8Array, file: string, request: ConsolidationRequest): WorkbookReading {
  const snapshot = readWorkbookFile(bytes, file);
  if (!isFailure(snapshot)) return readInput(snapshot, request);
  const finding = { ...snapshot, code: "UNREADABLE_FILE", at: placeOf(file) } as const;
  return { file, mark: null, candidates: [], findings: [finding] };
}

/** What a case asks for, from the built-in catalogue and units. */
export function requestOf({ request }: Case): ConsolidationRequest {
  const catalogue = catalogueOf(request.rows);
  const { previous, adjustments = [], assign = [] } = request;
  return {
    catalogue,
    scope: scopeOf(request.units),
    assignments: assign.map(assignmentOf),
    adjustments,
    previous: previous ? { schoolYear: catalogue.plan.baselineYear, byUnit: previous } : null,
    asOf: null,
  };
}

export function catalogueOf(rows: readonly string[] | "all"): Catalogue {
  if (rows === "all") return laiChau20242025;
  const known = laiChau20242025.indicators.map(({ code }) => code);
  const stranger = rows.find((code) => !known.includes(code));
  if (stranger !== undefined) throw new Error(`no such indicator: ${stranger}`);
  const indicators = laiChau20242025.indicators.filter(({ code }) => rows.includes(code));
  return { ...laiChau20242025, indicators };
}

export function scopeOf(units: readonly string[] | string): UnitScope {
  if (units === "any") return { kind: "any" };
  const set = typeof units === "string" ? findUnitSet(units) : partOf(units);
  if (!set) throw new Error(`no such units: ${String(units)}`);
  return { kind: "set", set };
}

/** The units with these codes as a set of their own, from whichever set knows them all. */
function partOf(codes: readonly string[]): UnitSet | null {
  const set = [findUnitSet("lai-chau-districts"), makeProvinceSet(laiChau)].find((one) =>
    codes.every((code) => one?.units.some((unit) => unit.code === code)),
  );
  return set ? { ...set, units: set.units.filter(({ code }) => codes.includes(code)) } : null;
}

/** "FILE#SHEET=CODE" */
function assignmentOf(text: string): Assignment {
  const [, file, sheet, unit] = /^([^#]*)(?:#(.*))?=(\w+)$/.exec(text) ?? [];
  if (file === undefined || unit === undefined) throw new Error(`no assignment: ${text}`);
  return { file, sheet: sheet ?? null, unit };
}

type Figures = Record<string, Record<string, string>>;

/** The figures of a result as a case writes them; silent rows are left out. `withSheet` tells where the case names the sheet. */
export function writeFigures(
  { consolidation, reports }: ConsolidationResult,
  withSheet: (unit: string, indicator: string) => boolean,
): Figures {
  const figures: Figures = {};
  const put = (unit: string, code: string, write: (place: (at: At | null) => string) => string): void => {
    const place = (at: At | null): string =>
      at === null ? "" : withSheet(unit, code) ? `${at.sheet}!${at.cell}` : at.cell;
    (figures[unit] ??= {})[code] = write(place);
  };
  for (const { indicator, byUnit } of consolidation.indicators)
    for (const contribution of byUnit)
      if (contribution.value !== null || contribution.numerator !== null)
        put(contribution.unit, indicator.code, (place) => writeFigure(contribution, place));
  for (const { unit, figures: own } of reports)
    for (const [code, figure] of Object.entries(own))
      if (figure.kind === "notApplicable") put(unit, code, (place) => `KAD ${place(figure.at)}`);
  return figures;
}

function writeFigure(one: UnitContribution, place: (at: At | null) => string): string {
  if (one.denominator === null) return `${one.value} ${place(one.at)}`.trim();
  const cells = one.denominatorAt ? `${place(one.at)}:${one.denominatorAt.cell}` : place(one.at);
  return `${one.numerator}/${one.denominator} ${cells}`.trim();
}

/** What the expected and the found findings do not have in common, each in words. */
export function compareFindings(
  expected: readonly ExpectedFinding[],
  found: readonly Finding[],
): { readonly absent: string[]; readonly unexpected: string[] } {
  const left = withoutThePlan(found);
  const absent = expected.filter((one) => {
    const index = left.findIndex((finding) => isSame(one, finding));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return {
    absent: absent.map((one) => JSON.stringify(one)),
    unexpected: left.map(
      ({ severity, code, unit = "-", indicator = "-", at, message }) =>
        `${severity} ${code} ${unit} ${indicator} ${at?.sheet ?? ""}!${at?.cell ?? "-"} : ${message.vi}`,
    ),
  };
}

function isSame(
  expected: ExpectedFinding,
  { severity, code, unit, indicator, at, message }: Finding,
): boolean {
  return (
    expected.severity === severity &&
    expected.code === code &&
    expected.unit === unit &&
    expected.indicator === indicator &&
    (expected.cell ?? "") === (at?.cell ?? "") &&
    (expected.sheet === undefined || expected.sheet === at?.sheet) &&
    (expected.file === undefined || expected.file === at?.file) &&
    message.vi.includes(expected.says ?? "")
  );
}

/** Findings that call a figure blank or a report absent: no questions. */
const DENIALS = ["INDICATOR_MISSING", "UNIT_MISSING"];

/** What is wrong with a result by a case that lists what must be asked about, each in words; see `CaseFile.asked`. */
export function judgeAsked(one: Case, result: ConsolidationResult): string[] {
  const asked = one.asked ?? [];
  const errors = result.findings.filter(
    ({ severity, code }) => severity === "error" && !DENIALS.includes(code),
  );
  const isAbout = ({ unit, indicator }: Finding, row: string): boolean =>
    row === `${unit ?? row.split(" ")[0]} ${indicator ?? row.split(" ")[1]}`;
  const withSheet = (unit: string, code: string): boolean =>
    one.figures[unit]?.[code]?.includes("!") ?? false;
  const wanted = flatten(one.figures);
  const found = flatten(writeFigures(result, withSheet));
  return [...new Set([...Object.keys(wanted), ...Object.keys(found), ...asked])].flatMap((row) => {
    if (found[row] !== undefined)
      return found[row] === wanted[row]
        ? []
        : [`${row}: read ${found[row]}, not ${wanted[row] ?? "anything"}`];
    if (wanted[row] !== undefined && !asked.includes(row)) return [`${row}: not read`];
    return !asked.includes(row) || errors.some((error) => isAbout(error, row))
      ? []
      : [`${row}: neither read nor asked about`];
  });
}

const flatten = (
  figures: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([unit, rows]) =>
      Object.entries(rows).map(([code, text]) => [`${unit} ${code}`, text]),
    ),
  );
