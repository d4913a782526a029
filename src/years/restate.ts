import type { Catalogue, Indicator } from "../model/indicator";
import type { PreviousFigure, PreviousYear } from "../model/consolidation";
import { reportedValue } from "../text/exact/reported";
import type { RawFinding, Localized } from "../model/finding";
import { fold } from "../text/fold";
import type { FormerUnit, UnitSet } from "../model/reportingUnit";
import { findCode, unitByCode } from "../units/unitCode";
import { PEOPLE } from "./people.data";
import { REFUSALS } from "./restate.data";

/** A unit of last year's workbook. */
export interface NamedUnit {
  readonly code: string;
  readonly name: string;
}

/** Last year's figures over the boundaries of now, and what was and was not worked out anew. */
export interface Restatement {
  readonly previous: PreviousYear;
  readonly findings: readonly RawFinding[];
}

type FiguresByUnit = PreviousYear["byUnit"];

/**
 * Works last year's figures of former communes out over the units of the set: Σ numerators and Σ denominators of people, for units whose
 * predecessors went over whole and all have a figure, and only where the total is the one that was published. What cannot be worked
 * out is refused with the reason. Figures of units that the set still has stay as they are.
 */
export function restate(
  previous: PreviousYear,
  units: readonly NamedUnit[],
  set: UnitSet,
  { indicators }: Catalogue,
): Restatement {
  const former = matchFormer(units, set);
  if (former.size === 0) return { previous, findings: [] };
  const kept = Object.entries(previous.byUnit).filter(([code]) => !former.has(code));
  const restated = new Map<string, Record<string, PreviousFigure>>();
  const findings: RawFinding[] = [];
  let count = 0;
  for (const indicator of indicators) {
    const refusal = refuse(indicator, previous.byUnit);
    if (refusal) {
      findings.push(refused(indicator, refusal));
      continue;
    }
    const { figures, divided, incomplete } = restateRow(indicator, previous.byUnit, former, set);
    if (divided.length > 0) findings.push(refused(indicator, REFUSALS.divided, divided));
    if (incomplete.length > 0) findings.push(refused(indicator, REFUSALS.incomplete, incomplete));
    for (const [unit, figure] of figures)
      restated.set(unit, { ...restated.get(unit), [indicator.code]: figure });
    if (figures.size > 0) count++;
  }
  const params = { count, units: restated.size, year: previous.schoolYear };
  return {
    previous: { ...previous, byUnit: Object.fromEntries([...kept, ...restated]), restated: true },
    findings: [{ code: "PREVIOUS_RESTATED", params }, ...findings],
  };
}

/**
 * Former units by their code in the workbook; none where it holds no unit that is only a former one. A commune may have kept code and name
 * while others joined it, so that the workbook as a whole tells which of the two it means.
 */
function matchFormer(units: readonly NamedUnit[], set: UnitSet): ReadonlyMap<string, FormerUnit> {
  const found = units.flatMap(({ code, name }) => {
    const former = findFormer(code, name, set);
    return former ? [{ code, former, isPresent: isPresentUnit(code, name, set) }] : [];
  });
  if (found.every(({ isPresent }) => isPresent)) return new Map();
  return new Map(found.map(({ code, former }) => [code, former]));
}

function findFormer(code: string, name: string, set: UnitSet): FormerUnit | undefined {
  const named = (set.formerUnits ?? []).filter((unit) => fold(unit.name) === fold(name));
  return named.find((unit) => unit.code === code) ?? (named.length === 1 ? named[0] : undefined);
}

function isPresentUnit(code: string, name: string, set: UnitSet): boolean {
  const present = findCode(set, code);
  return present !== null && fold(unitByCode(set, present)!.name) === fold(name);
}

/** Why a row cannot be worked out anew for any unit; `null` where it can. */
function refuse(indicator: Indicator, byUnit: FiguresByUnit): Localized | null {
  if (indicator.kind !== "rate") return REFUSALS.notAdded;
  const counted = fold(indicator.countedVi);
  if (!PEOPLE.some((word) => counted === word || counted.startsWith(`${word} `))) return REFUSALS.notPeople;
  const figures = Object.values(byUnit).flatMap((rows) => rows[indicator.code] ?? []);
  const numerator = figures.reduce((sum, figure) => sum + figure.numerator, 0);
  const denominator = figures.reduce((sum, figure) => sum + (figure.denominator ?? 0), 0);
  const { baseline, scale, decimals } = indicator;
  if (baseline === null || denominator === 0) return null;
  const total = reportedValue(numerator, denominator, scale, decimals)?.toNumber();
  return total === baseline ? null : REFUSALS.otherTotal;
}

interface RestatedRow {
  readonly figures: ReadonlyMap<string, PreviousFigure>;
  /** Names of units of which a predecessor was divided, or has no figure. */
  readonly divided: readonly string[];
  readonly incomplete: readonly string[];
}

function restateRow(
  { code }: Indicator,
  byUnit: FiguresByUnit,
  former: ReadonlyMap<string, FormerUnit>,
  set: UnitSet,
): RestatedRow {
  const figures = new Map<string, PreviousFigure>();
  const [divided, incomplete]: [string[], string[]] = [[], []];
  const known = new Map([...former].map(([unit, one]) => [one, byUnit[unit]?.[code]] as const));
  for (const unit of set.units) {
    const predecessors = (set.formerUnits ?? []).filter(({ into }) => into.includes(unit.code));
    if (predecessors.length === 0) continue;
    const parts = predecessors.map((one) => known.get(one));
    if (predecessors.some(({ into }) => into.length > 1)) divided.push(unit.name);
    else if (parts.some((part) => part === undefined || part.denominator === null))
      incomplete.push(unit.name);
    else
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
