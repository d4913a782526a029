import { findProvince } from "./country/findProvince";
import { makeProvinceSet, provinceSetId, type ProvinceEntry } from "./country/province";
import { provinces } from "./country/provinces.data";
import { laiChauUnits } from "./laiChau.data";
import type { UnitSet } from "../model/reportingUnit";

/** A set of units that is known by an id: its id, and how it is loaded. */
export type SetRequest =
  | { readonly id: string; readonly load: () => Promise<UnitSet> }
  /** `null` where no set is called so; `near`: provinces that may be meant. */
  | { readonly id: null; readonly near: readonly ProvinceEntry[] };

/** Sets that are there at once. */
const builtIn: readonly UnitSet[] = laiChauUnits.sets.map((set) => ({
  ...set,
  province: laiChauUnits.province,
  spellings: laiChauUnits.spellings,
}));

/** Other names of sets. */
const OTHER_NAMES: Readonly<Record<string, string>> = { "lai-chau-communes": "province:12" };

const PROVINCE = /^province:\s*/i;

/** Sets that have been loaded: one object for each id, so that what is kept with a set is made once. */
const loaded = new Map<string, UnitSet>(builtIn.map((set) => [set.id, set]));

/** Ids of the built-in sets that are no province's: "lai-chau-districts" is the command line's default. */
export const builtInSetIds: readonly string[] = builtIn.map(({ id }) => id);

/** Ids of every set that ships with the program: the built-in ones, then the provinces' by their codes. */
export const unitSetIds: readonly string[] = [
  ...builtInSetIds,
  ...provinces.map(({ code }) => provinceSetId(code)),
];

/** The one id of a set that may be known by other names: "lai-chau-communes" is "province:12". */
export function nameSet(id: string): string {
  return OTHER_NAMES[id] ?? id;
}

/**
 * Which set of units is asked for: a built-in one by its id, or "province:" with a province's code or name.
 *
 * @example requestSet('province:"Lai Châu"').id // "province:12"
 */
export function requestSet(text: string): SetRequest {
  const name = nameSet(text);
  const known = builtIn.find(({ id }) => id === name);
  if (known) return { id: known.id, load: async () => known };
  if (!PROVINCE.test(name)) return { id: null, near: [] };
  const answer = findProvince(name.replace(PROVINCE, ""));
  if (answer.province === null) return { id: null, near: answer.near };
  const { code, load } = answer.province;
  const id = provinceSetId(code);
  return {
    id,
    load: async () => {
      const set = loaded.get(id) ?? makeProvinceSet(await load());
      loaded.set(id, set);
      return set;
    },
  };
}

/** Loads a set by its id or another name of it; `null` where none is called so. */
export async function loadUnitSet(text: string): Promise<UnitSet | null> {
  const request = requestSet(text);
  return request.id === null ? null : request.load();
}

/** A set that is there: a built-in one, or one that has been loaded; `null` for any other id. */
export function findUnitSet(id: string): UnitSet | null {
  return loaded.get(nameSet(id)) ?? null;
}
