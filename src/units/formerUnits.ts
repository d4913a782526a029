import { fold, foldLoose } from "../text/fold";
import { readBody, type Place } from "./placeName";
import { squeeze } from "./unitNames";
import type { FormerUnit, UnitSet } from "../model/reportingUnit";
import type { UnitForm } from "./unitForms.data";

/** A former unit's name, ready to be compared. */
interface FormerName {
  readonly unit: FormerUnit;
  readonly form: UnitForm | null;
  readonly district: string;
}

interface FormerNames {
  readonly byKey: ReadonlyMap<string, readonly FormerName[]>;
  readonly byLoose: ReadonlyMap<string, readonly FormerName[]>;
  /** Without diacritics and run together. */
  readonly bySqueezed: ReadonlyMap<string, readonly FormerName[]>;
}

const known = new WeakMap<UnitSet, FormerNames>();

/**
 * Codes of the units that a former unit of this name went into, best first; empty where no former unit is called so. Of several
 * former units of one name those are meant whose district the text names too.
 *
 * @param around further places in the text
 * @param how whether the name must stand with its diacritics
 */
export function successorsOf(
  place: Place,
  around: readonly Place[],
  set: UnitSet,
  how: "exact" | "loose",
): readonly string[] {
  const { byKey, byLoose } = formerNamesOf(set);
  const named = (how === "exact" ? byKey.get(fold(place.bare)) : byLoose.get(foldLoose(place.bare))) ?? [];
  const fitting = named.filter(({ form }) => place.form === null || form === place.form);
  const districts = new Set(around.map(({ bare }) => fold(bare)));
  const near = fitting.filter(({ district }) => districts.has(district));
  return [...new Set((near.length > 0 ? near : fitting).flatMap(({ unit }) => unit.into))];
}

/** Codes of the units that former units of a name, without diacritics and run together, went into. */
export const squeezedSuccessors = (run: string, set: UnitSet): readonly string[] => [
  ...new Set((formerNamesOf(set).bySqueezed.get(run) ?? []).flatMap(({ unit }) => unit.into)),
];

function formerNamesOf(set: UnitSet): FormerNames {
  const kept = known.get(set);
  if (kept) return kept;
  const [byKey, byLoose, bySqueezed] = [0, 1, 2].map(() => new Map<string, FormerName[]>()) as [
    Map<string, FormerName[]>,
    Map<string, FormerName[]>,
    Map<string, FormerName[]>,
  ];
  for (const unit of set.formerUnits ?? []) {
    const { bare, form } = placeIn(unit.name);
    const name = { unit, form, district: fold(placeIn(unit.district).bare) };
    add(byKey, fold(bare), name);
    add(byLoose, foldLoose(bare), name);
    add(bySqueezed, squeeze(foldLoose(bare)), name);
  }
  const made = { byKey, byLoose, bySqueezed };
  known.set(set, made);
  return made;
}

function placeIn(name: string): { readonly bare: string; readonly form: UnitForm | null } {
  const [place] = readBody(name).places;
  return { bare: place?.bare ?? name, form: place?.form ?? null };
}

function add(map: Map<string, FormerName[]>, key: string, name: FormerName): void {
  const names = map.get(key);
  if (names) names.push(name);
  else map.set(key, [name]);
}
