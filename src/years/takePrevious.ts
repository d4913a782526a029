import type { PreviousYear } from "../model/consolidation";
import type { RawFinding } from "../model/finding";
import type { Catalogue } from "../model/indicator";
import type { UnitSet } from "../model/reportingUnit";
import { fold } from "../text/fold";
import { ownValue } from "../text/json/ownValue";
import { poolPrevious } from "./poolPrevious";
import { withPresentCodes } from "./presentCodes";
import { restate, type NamedUnit } from "./restate";

/** An earlier workbook of ours, read back. */
export interface EarlierWorkbook {
  readonly previous: PreviousYear;
  readonly previousFindings: readonly RawFinding[];
  readonly units: readonly NamedUnit[];
  /** Name of the whole that it was made for: a province. */
  readonly whole: string;
}

/** Last year's figures under the units of now, with what is left out of them; or why the workbook cannot be last year's. */
export type PreviousTaken =
  | { readonly kind: "taken"; readonly previous: PreviousYear; readonly findings: readonly RawFinding[] }
  | { readonly kind: "otherYear" }
  | { readonly kind: "otherUnits" };

/**
 * Takes a workbook as last year's: figures of former communes are worked out over the units of the set. Of the same province wholly other
 * units are taken too; then only what does not hang on them is compared. Without a set the units are whatever reports.
 */
export function takePrevious(own: EarlierWorkbook, catalogue: Catalogue, set: UnitSet | null): PreviousTaken {
  if (own.previous.schoolYear !== catalogue.plan.baselineYear) return { kind: "otherYear" };
  if (set === null) return { kind: "taken", previous: own.previous, findings: own.previousFindings };
  const restatement = restate(own.previous, own.units, set, catalogue);
  const previous = withPresentCodes(restatement.previous, set);
  const isShared = set.units.some(({ code }) => ownValue(previous.byUnit, code));
  if (!isShared && fold(set.province) !== fold(own.whole)) return { kind: "otherUnits" };
  return { kind: "taken", previous, findings: [...own.previousFindings, ...restatement.findings] };
}

/** Puts several of last year's workbooks together, or tells the code of a unit that two of them have; the Department may be in all. */
export function poolTaken(
  years: readonly PreviousYear[],
  set: UnitSet | null,
): ReturnType<typeof poolPrevious> {
  const shared = (set?.units ?? []).filter(({ level }) => level === "department");
  return poolPrevious(
    years,
    shared.map(({ code }) => code),
  );
}
