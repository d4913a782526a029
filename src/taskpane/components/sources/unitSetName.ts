import type { Localized } from "../../../domain/finding/finding";
import { writeDay } from "../../../domain/review/sentence";
import { findUnitSet } from "../../../domain/unit/unitSets";
import { fill } from "../shell/language";
import { levelTexts, sourcesTexts } from "./sources.data";

/** A set of units in words, short enough for the narrowest pane: "9 đơn vị cấp huyện (đến 30/6/2025)"; the id itself where none of ours has it. */
export function nameUnitSet(id: string): Localized {
  const set = findUnitSet(id);
  if (!set) return { vi: id, en: id };
  const text = sourcesTexts[set.until ? "setUntil" : set.since ? "setSince" : "setAlways"];
  const date = writeDay(set.until ?? set.since ?? "");
  const write = (language: keyof Localized): string =>
    fill(
      text[language],
      { count: set.units.length, level: levelTexts[set.level][language], date: date[language] },
      language,
    );
  return { vi: write("vi"), en: write("en") };
}
