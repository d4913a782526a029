import type { JsonProblem } from "../json/shape";
import { fold } from "../text/fold";
import { laiChauUnits } from "./laiChau.data";
import type { ReportingUnit, UnitSet, UnitsFile } from "./reportingUnit";
import { unitsFileShape } from "./shape.data";

/** A set of units that can be relied on, or everything that is wrong with the file. */
export type UnitsReading =
  | { readonly set: UnitSet; readonly problems: readonly [] }
  | { readonly set: null; readonly problems: readonly JsonProblem[] };

const builtIn: readonly UnitSet[] = setsOf(laiChauUnits);

/** Ids of the built-in sets, in order: "lai-chau-districts" is the command line's default. */
export const unitSetIds: readonly string[] = builtIn.map(({ id }) => id);

/** A built-in set; `null` for an id that none has. */
export function findUnitSet(id: string): UnitSet | null {
  return builtIn.find((set) => set.id === id) ?? null;
}

/**
 * Reads a parsed JSON document of the shape of the built-in units with exactly one set: every field of the right kind,
 * and no code and no name twice. `spellings` may be absent; fields that the shape does not know are left alone.
 * @example readUnitsFile(JSON.parse(text)).problems.map(writeProblem)
 */
export function readUnitsFile(json: unknown): UnitsReading {
  const misshapen = unitsFileShape(json, "");
  if (misshapen.length > 0) return { set: null, problems: misshapen };
  const file = json as UnitsFile;
  const set = setsOf({ ...file, spellings: file.spellings ?? [] })[0]!;
  const problems = set.units.flatMap((unit, index) =>
    repeated(unit, `sets[0].units[${index}]`, set.units.slice(0, index)),
  );
  return problems.length > 0 ? { set: null, problems } : { set, problems: [] };
}

function setsOf({ sets, province, spellings }: UnitsFile): readonly UnitSet[] {
  return sets.map((set) => ({ ...set, province, spellings }));
}

/** A code or a name that an earlier unit has: a report could not be told to be one's or the other's. */
function repeated(unit: ReportingUnit, path: string, before: readonly ReportingUnit[]): JsonProblem[] {
  const expected = {
    vi: "giá trị không trùng với đơn vị khác",
    en: "a value that no other unit has",
  };
  const names = new Set(before.flatMap(namesOf));
  const taken = (name: string): boolean => names.has(fold(name));
  const problems: JsonProblem[] = [];
  if (before.some(({ code }) => code.toLowerCase() === unit.code.toLowerCase()))
    problems.push({ path: `${path}.code`, value: unit.code, expected });
  if (taken(unit.name)) problems.push({ path: `${path}.name`, value: unit.name, expected });
  (unit.aliases ?? []).forEach((alias, index) => {
    if (taken(alias)) problems.push({ path: `${path}.aliases[${index}]`, value: alias, expected });
  });
  return problems;
}

function namesOf({ name, aliases = [] }: ReportingUnit): readonly string[] {
  return [name, ...aliases].map(fold);
}
