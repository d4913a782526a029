import type { PreviousWorkbook, PreviousYear } from "../model/consolidation";
import type { RawFinding } from "../model/finding";
import type { Catalogue } from "../model/indicator";
import type { UnitSet } from "../model/reportingUnit";
import { fold } from "../text/fold";
import { ownValue } from "../text/json/ownValue";
import { poolPrevious } from "./poolPrevious";
import { withPresentCodes } from "./presentCodes";
import { restate } from "./restate";

/** Last year's figures under the units of now, with what is left out of them; or why the workbooks cannot be last year's. */
export type PreviousTaken =
  | { readonly kind: "taken"; readonly previous: PreviousYear; readonly findings: readonly RawFinding[] }
  /** The workbook at this place is of another year. */
  | { readonly kind: "otherYear"; readonly index: number }
  /** The workbook at this place has no unit of the set, and is not of its territory. */
  | { readonly kind: "otherUnits"; readonly index: number }
  /** Two of the workbooks have this unit, by the name that it has there. */
  | { readonly kind: "twice"; readonly unit: string };

/**
 * Takes workbooks as last year's, several as of the provinces that one was merged from: they are put together first, and the figures of
 * former communes are then worked out once over the units of the set. Of the same territory wholly other units are taken too; then only
 * what does not hang on them is compared. Without a set the units are whatever reports.
 */
export function takePrevious(
  workbooks: readonly PreviousWorkbook[],
  { plan, indicators }: Catalogue,
  set: UnitSet | null,
): PreviousTaken {
  const other = workbooks.findIndex(({ previous }) => previous.schoolYear !== plan.baselineYear);
  if (other >= 0) return { kind: "otherYear", index: other };
  if (set === null) return pooled(workbooks, []);
  const strange = workbooks.findIndex((workbook) => !isOfTerritory(workbook, set));
  if (strange >= 0) return { kind: "otherUnits", index: strange };
  const restatement = restate(workbooks, set, indicators);
  if (restatement.twice !== null) return { kind: "twice", unit: restatement.twice };
  const shared = set.units.filter(({ level }) => level === "department").map(({ code }) => code);
  const rest = pooled(
    restatement.kept.map((workbook) => ({ ...workbook, previous: withPresentCodes(workbook.previous, set) })),
    shared,
  );
  if (rest.kind !== "taken" || restatement.findings.length === 0) return rest;
  const byUnit = { ...rest.previous.byUnit, ...restatement.byUnit };
  return {
    kind: "taken",
    previous: { ...rest.previous, byUnit, restated: true },
    findings: restatement.findings,
  };
}

function pooled(workbooks: readonly PreviousWorkbook[], shared: readonly string[]): PreviousTaken {
  const { previous, twice } = poolPrevious(
    workbooks.map((workbook) => workbook.previous),
    shared,
  );
  if (previous !== null) return { kind: "taken", previous, findings: [] };
  const names = workbooks.flatMap(({ units }) => units.filter(({ code }) => code === twice));
  return { kind: "twice", unit: names[0]?.name ?? twice };
}

/** Of the set's whole or of one that was merged into it, or with units of the set; the Department, which every set has, proves nothing. */
function isOfTerritory({ whole, previous, units }: PreviousWorkbook, set: UnitSet): boolean {
  const former = set.formerUnits ?? [];
  const wholes = [set.province, ...former.map(({ province }) => province)].map(fold);
  if (wholes.includes(fold(whole))) return true;
  const { byUnit } = withPresentCodes(previous, set);
  if (set.units.some(({ code, level }) => level !== "department" && ownValue(byUnit, code))) return true;
  const names = new Map(former.map(({ code, name }) => [fold(name), code]));
  const known = units.filter(({ name }) => names.has(fold(name)));
  return known.some(({ code, name }) => names.get(fold(name)) === code) || 2 * known.length > units.length;
}
