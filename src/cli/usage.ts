import type { Language } from "../model/finding";
import { provinces } from "../units/country/provinces.data";
import { builtInSetIds } from "../units/unitSets";
import { chooseValue, type FlagKind, type GivenFlags, sortArguments } from "./flags";
import { say } from "./terminal/wording";

type UsageKey = "usage" | "templateUsage" | "planUsage" | "unitsUsage" | "compareUsage" | "verifyUsage";

/** How a program is used, with the sets of units that it knows. */
export const usage = (key: UsageKey, language: Language): string =>
  say(key, language, { sets: describeSets() });

/** What a program is asked; `null` where that is how it is used, which is then printed. */
export function readFlags<Name extends string>(
  args: readonly string[],
  kinds: Readonly<Record<Name | "lang" | "help", FlagKind>>,
  key: UsageKey,
): (GivenFlags<Name> & { readonly language: Language }) | null {
  const given = sortArguments(args, kinds);
  const language = chooseValue(given, "lang", ["vi", "en"]);
  if (!given.values.has("help")) return { ...given, language };
  process.stdout.write(`${usage(key, language)}\n`);
  return null;
}

/** Every way to name a set that ships with the program: "lai-chau-districts, province:01 … province:96". */
export const describeSets = (): string =>
  [...builtInSetIds, `province:${provinces[0]!.code} … province:${provinces.at(-1)!.code}`].join(", ");
