import { fold } from "../../text/fold";
import type { Measure } from "../../words/measures.data";
import {
  bodiesBeside,
  fieldDeeds,
  findingWords,
  normWords,
  regulationWords,
  targetWords,
  togetherWords,
} from "../../words/headings.data";
import type { Hints, Qualifier } from "../hints/hints";
import { countedIn, isThing } from "../hints/otherThings";
import { namesLevels } from "../hints/schoolLevels";
import { figureMeasures, keyOfPart } from "./headingMeasures";
import type { HeadingPart } from "./headingPart";

type Headings = readonly (readonly HeadingPart[])[];

/** What headings say by standing over several columns or beside each other, and not by their words alone. */
export function withGroupWords(headings: Headings): Headings {
  const isFlat = headings.every(({ length }) => length < 2);
  const isSaying = (part: HeadingPart): boolean =>
    togetherOf(part) !== null || thingOf(part) !== null || isPlanned(part);
  if (isFlat && !headings.some((parts) => parts.some(isSaying))) return headings;
  const heads = [...headsOf(headings).values()];
  const changed = new Map<string, HeadingPart>();
  const change = (part: HeadingPart, hints: Hints): void => {
    changed.set(keyOfPart(part), { ...part, hints });
  };
  for (const { part, beside } of heads) {
    const noun = togetherOf(part);
    const parts = noun === null ? [] : beside.filter((other) => other !== part && isOfNoun(other, noun));
    if (new Set(parts.map(({ key }) => key)).size < 2) continue;
    change(part, { ...part.hints, ...said("whole", part) });
    for (const one of parts) change(one, { ...one.hints, ...said("group", one) });
  }
  for (const { part, above, below } of heads) {
    const isGrouped = above !== undefined || below.length > 0;
    if (changed.has(keyOfPart(part))) continue;
    const hints = (isGrouped ? readHead(part, above, below) : null) ?? readThing(part, isGrouped);
    if (hints) change(part, hints);
  }
  if (changed.size === 0) return headings;
  return headings.map((parts) => parts.map((part) => changed.get(keyOfPart(part)) ?? part));
}

/** Of all, or of one part of them, and no measure whatever its words. */
const said = (value: "whole" | "group", { key, hints }: HeadingPart): Partial<Hints> => ({
  measure: null,
  qualifiers: [
    ...(value === "whole" ? [] : hints.qualifiers),
    { dimension: "part", value, words: key } satisfies Qualifier,
  ],
  unknown: [],
});

interface Head {
  readonly part: HeadingPart;
  /** The heading right over it. */
  readonly above: HeadingPart | undefined;
  /** The lowest headings of its columns; none where it is the lowest itself. */
  readonly below: HeadingPart[];
  /** The headings of its row. */
  readonly beside: HeadingPart[];
}

function headsOf(headings: Headings): ReadonlyMap<string, Head> {
  const heads = new Map<string, Head>();
  const rows = new Map<number, HeadingPart[]>();
  for (const parts of headings)
    for (const [level, part] of parts.entries()) {
      const leaf = parts.at(-1)!;
      const known = heads.get(keyOfPart(part));
      if (known) {
        if (part !== leaf) known.below.push(leaf);
        continue;
      }
      const row = rows.get(part.row) ?? [];
      rows.set(part.row, row);
      row.push(part);
      const below = part === leaf ? [] : [leaf];
      heads.set(keyOfPart(part), { part, above: parts[level - 1], below, beside: row });
    }
  return heads;
}

const regulations = new RegExp(`^(?:${regulationWords.map(fold).join("|")})(?!\\p{L})`, "u");
const findings = new RegExp(`^(?:${findingWords.map(fold).join("|")})(?!\\p{L})`, "u");
const deeds: ReadonlySet<string> = new Set(fieldDeeds.map(fold));
const beside: ReadonlySet<string> = new Set(bodiesBeside.map(fold));
const norms = new RegExp(`(?<!\\p{L})(?:${normWords.map(fold).join("|")})(?!\\p{L})`, "u");

/** "Cấp THCS", "Theo Nghị định 105" over or under other headings; "Định mức", "Trong độ tuổi" over both halves of a rate. */
function readHead(
  { hints, key, body }: HeadingPart,
  above: HeadingPart | undefined,
  below: readonly HeadingPart[],
): Hints | null {
  const { measure, qualifiers, unknown } = hints;
  const add = (qualifier: Omit<Qualifier, "words">): Hints => ({
    ...hints,
    qualifiers: [...qualifiers, { ...qualifier, words: key }],
  });
  if (unknown.length === 0 && qualifiers.every(({ value }) => value === "result")) {
    if ((measure === null || measure === "result") && namesLevels(key))
      return add({ dimension: "part", value: "schoolLevel" });
    if (body === "larger") return add({ dimension: "part", value: "larger" });
    if (body === "smaller") return add({ dimension: "part", value: "communes" });
    if (measure === null && regulations.test(key)) return add({ dimension: "standing", value: "regulation" });
  }
  if (beside.has(key)) return { ...hints, unknown: [...unknown, key] };
  const measures = below.map((leaf) => leaf.hints.measure);
  // "Chỉ tiêu" over figures, as in a column of its own, is what was planned.
  const around = below.length > 0 ? measures : [above?.hints.measure ?? null];
  if (measure === "nameOrTarget" && around.every(isOfFigures))
    return { ...add({ dimension: "standing", value: "plan" }), measure: null };
  const isOverHalves =
    measures.includes("denominator") && measures.some((one) => one === "numerator" || one === "rate");
  // "Kết quả điều tra", "Tự đánh giá" and "Tổng" say what stands below them.
  const isSaid =
    findings.test(key) ||
    qualifiers.some(({ dimension, value }) => dimension === "standing" || value === "whole");
  if (isOverHalves && deeds.has(key)) return add({ dimension: "part", value: "group" });
  const isOverruled =
    measure !== null && (OVERRULED.has(measure) || (measure === "evaluation" && isThing(key)));
  if (!isOverruled || !isOverHalves || isSaid) return null;
  return norms.test(key)
    ? add({ dimension: "standing", value: "required" })
    : { ...hints, unknown: [...unknown, key] };
}

const targets: ReadonlySet<string> = new Set(targetWords.map(fold));

/** "Tử số (chỉ tiêu)", "Chỉ tiêu - Tử số": of two headings in one the other is no name. */
function isPlanned({ key, hints: { measure } }: HeadingPart): boolean {
  return COUNTING.has(measure) && key.split(/ [-–—] |[()]/).some((segment) => targets.has(segment.trim()));
}

/** Measures of columns that may count anything. */
const COUNTING: ReadonlySet<Measure | null> = new Set<Measure | null>([
  "numerator",
  "denominator",
  "quantity",
  "total",
  "attained",
]);

/** "Số trường đạt": what a heading counts that is no child or pupil. */
const thingOf = ({ key, hints: { measure } }: HeadingPart): string | null =>
  COUNTING.has(measure) ? countedIn(key) : null;

/** The same, also of "Giáo viên" over figures; an indicator that counts it has it in its name. */
function readThing(part: HeadingPart, isGrouped: boolean): Hints | null {
  const { hints, body, place, key } = part;
  const isOpen = isGrouped && hints.measure === null && body !== "own" && !place;
  const words = isOpen ? countedIn(key) : thingOf(part);
  if (isPlanned(part))
    return {
      ...hints,
      qualifiers: [...hints.qualifiers, { dimension: "standing", value: "plan", words: key }],
    };
  if (words === null) return null;
  return {
    ...hints,
    qualifiers: [...hints.qualifiers, { dimension: "counted", value: "otherThing", words }],
  };
}

/** Measures that the headings below take the place of, without saying what the words then mean. */
const OVERRULED: ReadonlySet<Measure> = new Set<Measure>(["denominator", "notAttained"]);

const isOfFigures = (measure: Measure | null): boolean => measure !== null && figureMeasures.has(measure);

const TOGETHER = new RegExp(
  `^(?:${togetherWords.first.map(fold).join("|")}) (?:${togetherWords.second.map(fold).join("|")}) (\\p{L}.*)$`,
  "u",
);

/** The noun under which a heading puts together what stands beside it; `null` for a span of time. */
function togetherOf({ key, hints: { qualifiers, years } }: HeadingPart): string | null {
  const isOfTime = years.length > 0 || qualifiers.some(({ dimension }) => dimension === "period");
  return isOfTime ? null : (TOGETHER.exec(key)?.[1] ?? null);
}

/** "Ca sáng" beside "Cả hai ca"; a span of time is no part of those who are counted. */
function isOfNoun({ key, hints }: HeadingPart, noun: string): boolean {
  const isOfTime =
    hints.years.length + hints.calendarYears.length > 0 ||
    hints.qualifiers.some(({ dimension }) => dimension === "period");
  return !isOfTime && key.startsWith(`${noun} `);
}
