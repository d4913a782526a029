import type { Localized } from "../../../domain/finding/finding";
import { findUnitSet } from "../../../domain/unit/unitsFile";
import { fill } from "../shell/language";
import { levelTexts, sourcesTexts } from "./sources.data";

/** A set of units in words: "8 huyện, thành phố và Sở (đến 30/06/2025)"; the id itself where none of ours has it. */
export function nameUnitSet(id: string): Localized {
  const set = findUnitSet(id);
  if (!set) return { vi: id, en: id };
  const count = set.units.filter(({ level }) => level === set.level).length;
  const text = sourcesTexts[set.until ? "setUntil" : set.since ? "setSince" : "setAlways"];
  const date = writeDay(set.until ?? set.since ?? "");
  const write = (language: keyof Localized): string =>
    fill(text[language], { count, level: levelTexts[set.level][language], date }, language);
  return { vi: write("vi"), en: write("en") };
}

/** "2025-06-30" as "30/06/2025". */
const writeDay = (iso: string): string => iso.split("-").reverse().join("/");
