import { fold, foldCase, foldLoose, tidy } from "../text/fold";
import { readBody } from "./placeName";
import type { ReportingUnit, UnitSet } from "./reportingUnit";
import type { UnitForm } from "./unitForms.data";

/** One exact name of a unit, ready to be compared. */
export interface UnitName {
  readonly unit: ReportingUnit;
  /** Tidied, with capitals. */
  readonly written: string;
  readonly form: UnitForm | null;
  /** The name without its form, as keys for the stages of matching. */
  readonly bare: string;
  readonly cased: string;
  readonly key: string;
  readonly loose: string;
}

/** The names of a set's units, and of the whole they make up. */
export interface UnitNames {
  readonly names: readonly UnitName[];
  readonly province: { readonly form: UnitForm | null; readonly key: string; readonly loose: string };
}

const known = new WeakMap<UnitSet, UnitNames>();

/** Every exact name of every unit: its name, its aliases, and each with the other spelling of a place. Kept per set. */
export function unitNamesOf(set: UnitSet): UnitNames {
  const kept = known.get(set);
  if (kept) return kept;
  const names = {
    names: set.units.flatMap((unit) => namesOf(unit, set)),
    province: provinceOf(set.province),
  };
  known.set(set, names);
  return names;
}

function namesOf(unit: ReportingUnit, set: UnitSet): readonly UnitName[] {
  const written = [unit.name, ...(unit.aliases ?? [])].map(tidy);
  const others = written.flatMap((name) => set.spellings.flatMap((pair) => respelled(name, pair)));
  return [...new Set([...written, ...others])].map((name) => {
    const place = readBody(name).places[0];
    const bare = place?.bare ?? name;
    const keys = { bare, cased: foldCase(bare), key: fold(bare), loose: foldLoose(bare) };
    return { unit, written: name, form: place?.form ?? null, ...keys };
  });
}

/** The name with the other spelling of the place in it, if it names that place. */
function respelled(name: string, [one, other]: readonly [string, string]): readonly string[] {
  return [
    [tidy(one), tidy(other)],
    [tidy(other), tidy(one)],
  ].flatMap(([from = "", to = ""]) => {
    const whole = new RegExp(`(?<![\\p{L}\\d])${from}(?![\\p{L}\\d])`, "u");
    return whole.test(name) ? [name.replace(whole, to)] : [];
  });
}

function provinceOf(province: string): UnitNames["province"] {
  const { places, provinces } = readBody(province);
  const bare = provinces[0] ?? places[0]?.bare ?? province;
  const form = provinces.length > 0 ? "province" : (places[0]?.form ?? null);
  return { form, key: fold(bare), loose: foldLoose(bare) };
}
