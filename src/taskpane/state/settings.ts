import type { Catalogue } from "../../model/indicator";
import { laiChau20242025 } from "../../plans/catalogue/laiChau.data";
import type { ReadingContext } from "../../reading/context";
import type { UnitScope, UnitSet } from "../../model/reportingUnit";
import { findUnitSet } from "../../units/unitSets";
import type { WorkbookSettings } from "../../sheets/settings";

/** The catalogue in force: the officer's own, or the built-in one. */
export const catalogueOf = ({ catalogue }: Pick<WorkbookSettings, "catalogue">): Catalogue =>
  catalogue ?? laiChau20242025;

/** The school year that the figures are for, "2024-2025". */
export const schoolYearOf = (settings: Pick<WorkbookSettings, "catalogue">): string =>
  catalogueOf(settings).plan.targetYear;

/** Sets that are not there, each the same object again: no unit, so that no report is taken for anybody's. */
const absent = new Map<string, UnitSet>();

/** The units expected to report; none where the set is not known to this version, which was told when it was met. */
export function unitSetOf({ unitSet }: Pick<WorkbookSettings, "unitSet">): UnitSet {
  const set = findUnitSet(unitSet) ?? absent.get(unitSet);
  if (set) return set;
  const none: UnitSet = { id: unitSet, level: "commune", units: [], province: "", spellings: [] };
  absent.set(unitSet, none);
  return none;
}

const scopes = new Map<UnitSet, UnitScope>();

/** The same object for the same set, so that the thread keeps what it made ready for it. */
export function scopeOf(settings: Pick<WorkbookSettings, "unitSet">): UnitScope {
  const set = unitSetOf(settings);
  const scope = scopes.get(set) ?? { kind: "set", set };
  scopes.set(set, scope);
  return scope;
}

/** What reading a file needs to know. */
export function readingContextOf(settings: WorkbookSettings): ReadingContext {
  const { assignments, columns } = settings;
  return {
    catalogue: catalogueOf(settings),
    scope: scopeOf(settings),
    assignments,
    ...(columns && { readingAnswers: { columns, cells: [] } }),
  };
}

/** A change of these makes the files read before say something else. */
export function readsDifferently(before: WorkbookSettings, after: WorkbookSettings): boolean {
  return (["unitSet", "catalogue", "columns"] as const).some((field) => before[field] !== after[field]);
}

/** A change of these leaves the result as it was. */
const IDLE_FIELDS: readonly (keyof WorkbookSettings)[] = [
  "schemaVersion",
  "language",
  "contacts",
  "heading",
  "signatures",
  "resubmissions",
  "letters",
  "letterNotes",
];

/** The change has a part in the figures, so that a result made before is out of date. */
export function figuresDiffer(before: WorkbookSettings, after: WorkbookSettings): boolean {
  return (Object.keys(after) as (keyof WorkbookSettings)[]).some(
    (field) => !IDLE_FIELDS.includes(field) && before[field] !== after[field],
  );
}
