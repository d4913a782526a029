import type { JsonProblem } from "../text/json/shape";
import { fold } from "../text/fold";
import type { ReportingUnit, UnitSet, UnitsFile } from "../model/reportingUnit";
import { unitsFileShape } from "./shape.data";

/** A set of units that can be relied on, or everything that is wrong with the file. */
export type UnitsReading =
  | { readonly set: UnitSet; readonly problems: readonly [] }
  | { readonly set: null; readonly problems: readonly JsonProblem[] };

/**
 * Reads a parsed JSON document of the shape of the built-in units with exactly one set: every field of the right kind,
 * and no code and no name twice. `spellings` may be absent; fields that the shape does not know are left alone.
 * @example readUnitsFile(JSON.parse(text)).problems.map(formatProblem)
 */
export function readUnitsFile(json: unknown): UnitsReading {
  const misshapen = unitsFileShape(json, "");
  if (misshapen.length > 0) return { set: null, problems: misshapen };
  const file = json as UnitsFile;
  const set = setsOf({ ...file, spellings: file.spellings ?? [] })[0]!;
  const problems = repetitionsIn(set.units);
  return problems.length > 0 ? { set: null, problems } : { set, problems: [] };
}

function setsOf({ sets, province, spellings }: UnitsFile): readonly UnitSet[] {
  return sets.map((set) => ({ ...set, province, spellings }));
}

/** Codes and names that an earlier unit has: a report could not be told to be one's or the other's. */
function repetitionsIn(units: readonly ReportingUnit[]): JsonProblem[] {
  const [codes, names] = [new Set<string>(), new Set<string>()];
  return units.flatMap((unit, index) => {
    const own = [unit.name, ...(unit.aliases ?? [])];
    const paths = ["name", ...own.slice(1).map((_, alias) => `aliases[${alias}]`)];
    const found = [
      ...(codes.has(unit.code.toLowerCase()) ? [{ path: "code", value: unit.code }] : []),
      ...own.flatMap((value, at) => (names.has(fold(value)) ? [{ path: paths[at]!, value }] : [])),
    ];
    codes.add(unit.code.toLowerCase());
    own.forEach((name) => names.add(fold(name)));
    return found.map(({ path, value }) => ({
      path: `sets[0].units[${index}].${path}`,
      value,
      expected: UNIQUE,
    }));
  });
}

const UNIQUE = {
  vi: "giá trị không trùng với đơn vị khác",
  en: "a value that no other unit has",
};
