import { fill } from "../../../texts/fill";
import type { Localized } from "../../../model/finding";
import { provinces } from "../../../units/country/provinces.data";
import { provinceSetId } from "../../../units/country/province";
import { builtInSetIds, findUnitSet } from "../../../units/unitSets";
import { levelTexts, sourcesTexts } from "./sources.data";

/** The Department reports beside the communes. */
const BESIDE_COMMUNES = 1;

/** Ids of the sets that ship with the program, those of before July 2025 apart; a province's units need not be loaded for its name. */
export const setChoices: Readonly<Record<"setsBefore" | "setsSince", readonly string[]>> = {
  setsBefore: builtInSetIds,
  setsSince: provinces.map(({ code }) => provinceSetId(code)),
};

/** A set of units in words, short enough for the narrowest pane: "Tỉnh Lai Châu: 39 đơn vị cấp xã"; the id itself where none of ours has it. */
export function nameUnitSet(id: string): Localized {
  const facts = factsOf(id);
  if (!facts) return { vi: id, en: id };
  const write = (language: keyof Localized): string =>
    fill(
      sourcesTexts.setName[language],
      { province: facts.province, count: facts.count, level: levelTexts[facts.level][language] },
      language,
    );
  return { vi: write("vi"), en: write("en") };
}

function factsOf(id: string) {
  const entry = provinces.find(({ code }) => provinceSetId(code) === id);
  if (entry)
    return { province: entry.name, count: entry.communes + BESIDE_COMMUNES, level: "commune" } as const;
  const set = findUnitSet(id);
  return set && { province: set.province, count: set.units.length, level: set.level };
}
