import { fold, foldCase, foldLoose, tidy } from "../text/fold";
import { readBody } from "./placeName";
import type { ReportingUnit, UnitSet } from "../model/reportingUnit";
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

type Lookup = ReadonlyMap<string, readonly UnitName[]>;

/** The names of a set's units, to be looked up by each of their keys, and the whole that the units make up. */
export interface UnitNames {
  readonly names: readonly UnitName[];
  readonly byWritten: Lookup;
  /** The whole name with its form, whatever its capitals. */
  readonly byWhole: Lookup;
  readonly byKey: Lookup;
  /** Without diacritics: the bare name, and the whole name. */
  readonly byLoose: Lookup;
  /** Without diacritics and run together. */
  readonly bySqueezed: Lookup;
  readonly province: { readonly form: UnitForm | null; readonly key: string; readonly loose: string };
}

const known = new WeakMap<UnitSet, UnitNames>();

/** Every exact name of every unit: its name, its aliases, and each with the other spelling of a place. Kept per set. */
export function unitNamesOf(set: UnitSet): UnitNames {
  const kept = known.get(set);
  if (kept) return kept;
  const made = indexOf(
    set.units.flatMap((unit) => namesOf(unit, set)),
    provinceOf(set.province),
  );
  known.set(set, made);
  return made;
}

/** A name's letters and digits alone: "nam tam" is "namtam". */
export function squeeze(loose: string): string {
  return loose.replace(/[^\p{L}\p{N}]/gu, "");
}

function indexOf(names: readonly UnitName[], province: UnitNames["province"]): UnitNames {
  return {
    names,
    byWritten: lookup(names, ({ written }) => [written]),
    byWhole: lookup(names, ({ written }) => [fold(written)]),
    byKey: lookup(names, ({ key }) => [key]),
    byLoose: lookup(names, ({ loose, written }) => [loose, foldLoose(written)]),
    bySqueezed: lookup(names, ({ loose }) => [squeeze(loose)]),
    province,
  };
}

function lookup(names: readonly UnitName[], keysOf: (name: UnitName) => readonly string[]): Lookup {
  const found = new Map<string, UnitName[]>();
  for (const name of names)
    for (const key of new Set(keysOf(name))) {
      const same = found.get(key);
      if (same) same.push(name);
      else found.set(key, [name]);
    }
  return found;
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
    const at = name.indexOf(from);
    const isWhole = at >= 0 && !/[\p{L}\d]/u.test(name.charAt(at - 1) + name.charAt(at + from.length));
    return isWhole ? [name.slice(0, at) + to + name.slice(at + from.length)] : [];
  });
}

function provinceOf(province: string): UnitNames["province"] {
  const { places, provinces } = readBody(province);
  const bare = provinces[0] ?? places[0]?.bare ?? province;
  const form = provinces.length > 0 ? "province" : (places[0]?.form ?? null);
  return { form, key: fold(bare), loose: foldLoose(bare) };
}
