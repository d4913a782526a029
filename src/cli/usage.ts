import type { Language } from "../model/finding";
import { provinces } from "../units/country/provinces.data";
import { builtInSetIds } from "../units/unitSets";
import { say } from "./terminal/wording";

/** How a program is used, with the sets of units that it knows. */
export const usage = (
  key: "usage" | "templateUsage" | "planUsage" | "unitsUsage" | "compareUsage" | "verifyUsage",
  language: Language,
): string => say(key, language, { sets: describeSets() });

/** Every way to name a set that ships with the program: "lai-chau-districts, province:01 … province:96". */
export const describeSets = (): string =>
  [...builtInSetIds, `province:${provinces[0]!.code} … province:${provinces.at(-1)!.code}`].join(", ");
