import type { PreviousFigure, PreviousWorkbook, PreviousYear } from "../model/consolidation";
import type { Indicator } from "../model/indicator";
import { reportedValue } from "../text/exact/reported";
import type { RawFinding, Localized } from "../model/finding";
import { fold } from "../text/fold";
import type { FormerUnit, UnitSet } from "../model/reportingUnit";
import { findCode, unitByCode } from "../units/unitCode";
import { PEOPLE } from "./people.data";
import { missingWholes, REFUSALS } from "./restate.data";

type FiguresByUnit = PreviousYear["byUnit"];
type Figures = FiguresByUnit[string];
type FormerFigures = ReadonlyMap<FormerUnit, Figures>;

/** Last year's figures over the boundaries of now, and what was and was not worked out anew; or a unit that two workbooks have. */
export type Restatement =
  | {
      readonly twice: null;
      /** Figures of units of the set that were worked out. */
      readonly byUnit: FiguresByUnit;
      /** The workbooks with the figures of other than former units, as they were. */
      readonly kept: readonly PreviousWorkbook[];
      /** Empty where there was nothing to work out. */
      readonly findings: readonly RawFinding[];
    }
  | { readonly twice: string };

/**
 * Works last year's figures of former communes out over the units of the set: Σ numerators and Σ denominators of people, for units whose
 * predecessors went over whole and all have a figure in one of the workbooks, and only where the total of all workbooks is the one that
 * was published. What cannot be worked out is refused with the reason. Figures of units that the set still has stay as they are.
 */
export function restate(
  workbooks: readonly PreviousWorkbook[],
  set: UnitSet,
  indicators: readonly Indicator[],
): Restatement {
  const former = new Map<FormerUnit, Figures>();
  const kept: PreviousWorkbook[] = [];
  for (const workbook of workbooks) {
    const own = matchFormer(workbook, set);
    for (const [code, unit] of own) {
      const figures = workbook.previous.byUnit[code] ?? {};
      if (former.has(unit) && hasAny(figures) && hasAny(former.get(unit)!)) return { twice: unit.name };
      if (!former.has(unit) || hasAny(figures)) former.set(unit, figures);
    }
    const others = Object.entries(workbook.previous.byUnit).filter(([code]) => !own.has(code));
    kept.push({ ...workbook, previous: { ...workbook.previous, byUnit: Object.fromEntries(others) } });
  }
  if (former.size === 0) return { twice: null, byUnit: {}, kept: workbooks, findings: [] };
  return { twice: null, kept, ...restateRows(workbooks, former, set, indicators) };
}

function restateRows(
  workbooks: readonly PreviousWorkbook[],
  former: FormerFigures,
  set: UnitSet,
  indicators: readonly Indicator[],
): { readonly byUnit: FiguresByUnit; readonly findings: readonly RawFinding[] } {
  const all = workbooks.flatMap(({ previous }) => Object.values(previous.byUnit));
  const absent = absentWholes(workbooks, former, set);
  const byUnit: Record<string, Record<string, PreviousFigure>> = {};
  const findings: RawFinding[] = [];
  let count = 0;
  for (const indicator of indicators) {
    const refusal = refuse(indicator, all, absent);
    if (refusal) {
      findings.push(refused(indicator, refusal));
      continue;
    }
    const { figures, divided, incomplete } = restateRow(indicator, former, absent, set);
    if (divided.length > 0) findings.push(refused(indicator, REFUSALS.divided, divided));
    if (incomplete.length > 0) findings.push(refused(indicator, REFUSALS.incomplete, incomplete));
    for (const [unit, figure] of figures) byUnit[unit] = { ...byUnit[unit], [indicator.code]: figure };
    if (figures.size > 0) count++;
  }
  const year = workbooks[0]!.previous.schoolYear;
  const params = { count, units: Object.keys(byUnit).length, year };
  const lacking: RawFinding[] =
    absent.length === 0
      ? []
      : [{ code: "RESTATEMENT_REFUSED", variant: "wholes", params: { wholes: absent.join(", "), year } }];
  return { byUnit, findings: [{ code: "PREVIOUS_RESTATED", params }, ...lacking, ...findings] };
}

const hasAny = (figures: Figures): boolean => Object.keys(figures).length > 0;

/** Names of former provinces of which no workbook holds anything. */
function absentWholes(
  workbooks: readonly PreviousWorkbook[],
  former: FormerFigures,
  { formerUnits = [] }: UnitSet,
): readonly string[] {
  const present = new Set([
    ...[...former].flatMap(([{ province }, figures]) => (hasAny(figures) ? [fold(province)] : [])),
    ...workbooks.map(({ whole }) => fold(whole)),
  ]);
  const wholes = [...new Set(formerUnits.map(({ province }) => province))];
  return wholes.filter((whole) => whole !== "" && !present.has(fold(whole)));
}

/**
 * Former units by their code in the workbook; none where it holds no unit that is only a former one. A commune may have kept code and name
 * while others joined it, so that the workbook as a whole tells which of the two it means.
 */
function matchFormer({ units, whole }: PreviousWorkbook, set: UnitSet): ReadonlyMap<string, FormerUnit> {
  const found = units.flatMap(({ code, name }) => {
    const former = findFormer(code, name, whole, set);
    return former ? [{ code, former, isPresent: isPresentUnit(code, name, set) }] : [];
  });
  if (found.every(({ isPresent }) => isPresent)) return new Map();
  return new Map(found.map(({ code, former }) => [code, former]));
}

/**
 * By its code and name, also with the district behind it ("Xã Tân Thịnh (Văn Chấn)"), or by its name where one former unit of the
 * workbook's province, or of all, is called so.
 */
function findFormer(code: string, name: string, whole: string, set: UnitSet): FormerUnit | undefined {
  const former = set.formerUnits ?? [];
  const key = fold(name);
  const coded = former.find((unit) => unit.code === code && isNamed(key, fold(unit.name)));
  if (coded) return coded;
  const named = former.filter((unit) => fold(unit.name) === key);
  const near = named.filter(({ province }) => fold(province) === fold(whole));
  const [only, ...others] = near.length > 0 ? near : named;
  return others.length === 0 ? only : undefined;
}

const isNamed = (key: string, name: string): boolean =>
  key === name || (key.startsWith(name) && /^[\s,(–-]/.test(key.slice(name.length)));

function isPresentUnit(code: string, name: string, set: UnitSet): boolean {
  const present = findCode(set, code);
  return present !== null && fold(unitByCode(set, present)!.name) === fold(name);
}

/** Why a row cannot be worked out anew for any unit; `null` where it can. */
function refuse(indicator: Indicator, all: readonly Figures[], absent: readonly string[]): Localized | null {
  if (indicator.kind !== "rate") return REFUSALS.notAdded;
  const counted = fold(indicator.countedVi);
  if (!PEOPLE.some((word) => counted === word || counted.startsWith(`${word} `))) return REFUSALS.notPeople;
  const figures = all.flatMap((rows) => rows[indicator.code] ?? []);
  const numerator = figures.reduce((sum, figure) => sum + figure.numerator, 0);
  const denominator = figures.reduce((sum, figure) => sum + (figure.denominator ?? 0), 0);
  const { baseline, scale, decimals } = indicator;
  if (baseline === null || denominator === 0) return null;
  const total = reportedValue(numerator, denominator, scale, decimals)?.toNumber();
  if (total === baseline) return null;
  return absent.length > 0 ? missingWholes(absent) : REFUSALS.otherTotal;
}

interface RestatedRow {
  readonly figures: ReadonlyMap<string, PreviousFigure>;
  /** Names of units of which a predecessor was divided, or has no figure. */
  readonly divided: readonly string[];
  readonly incomplete: readonly string[];
}

function restateRow(
  { code }: Indicator,
  former: FormerFigures,
  absent: readonly string[],
  set: UnitSet,
): RestatedRow {
  const figures = new Map<string, PreviousFigure>();
  const [divided, incomplete]: [string[], string[]] = [[], []];
  for (const unit of set.units) {
    const predecessors = (set.formerUnits ?? []).filter(({ into }) => into.includes(unit.code));
    if (predecessors.length === 0) continue;
    // A former province without a workbook is told once, not with each of its communes.
    const known = predecessors.filter(({ province }) => !absent.includes(province));
    const parts = predecessors.map((one) => former.get(one)?.[code]);
    if (known.some(({ into }) => into.length > 1)) divided.push(unit.name);
    else if (known.some((one) => (former.get(one)?.[code]?.denominator ?? null) === null))
      incomplete.push(unit.name);
    else if (known.length === predecessors.length)
      figures.set(unit.code, {
        numerator: parts.reduce((sum, part) => sum + part!.numerator, 0),
        denominator: parts.reduce((sum, part) => sum + part!.denominator!, 0),
      });
  }
  return { figures, divided, incomplete };
}

function refused({ code }: Indicator, reason: Localized, units: readonly string[] = []): RawFinding {
  const names = units.length > 0 ? ` (${units.join(", ")})` : "";
  return {
    code: "RESTATEMENT_REFUSED",
    indicator: code,
    params: { reason: { vi: reason.vi + names, en: reason.en + names } },
  };
}
