import { memoize } from "../../text/memoize";
import { besideLevels, schoolLevels, type SchoolLevel } from "../../words/headings.data";
import { fold } from "../../text/fold";

const byName: ReadonlyMap<string, SchoolLevel> = new Map(
  schoolLevels.flatMap((level) => level.names.map((name) => [fold(name), level] as const)),
);

const anyOf = (words: Iterable<string>): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${[...words].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})`, "gu");

const LEVELS = anyOf(byName.keys());
const BESIDE = anyOf(besideLevels.map(fold));

/** A folded text names levels of schooling, and nothing else: "Cấp THCS", "Mầm non, tiểu học". */
export const namesLevels = memoize(
  (key: string): boolean =>
    key.search(LEVELS) >= 0 && !/[\p{L}\d]/u.test(key.replace(LEVELS, " ").replace(BESIDE, " ")),
);

/** Whether some folded words of an indicator are of one of the levels that a heading names. */
export const isOfLevels = (heading: string, own: string): boolean =>
  (heading.match(LEVELS) ?? []).some((name) =>
    byName.get(name)!.within.some((words) => ` ${own} `.includes(` ${fold(words)} `)),
  );
