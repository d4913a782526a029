import { fold } from "../../text/fold";
import type { Measure } from "../../words/measures.data";
import { normWords, regulationWords, togetherWords } from "../../words/headings.data";
import type { Hints, Qualifier } from "../hints/hints";
import { namesLevels } from "../hints/schoolLevels";
import { figureMeasures, keyOfPart } from "./headingMeasures";
import type { HeadingPart } from "./headingPart";

type Headings = readonly (readonly HeadingPart[])[];

/** What headings say by standing over several columns or beside each other, and not by their words alone. */
export function withGroupWords(headings: Headings): Headings {
  if (headings.every(({ length }) => length < 2)) return headings;
  const heads = headsOf(headings);
  const changed = new Map<string, HeadingPart>();
  for (const { part, above, below, beside } of heads.values()) {
    const hints = readHead(part, above, below) ?? readWhole(part, beside);
    if (hints) changed.set(keyOfPart(part), { ...part, hints });
  }
  for (const { part, beside } of heads.values()) {
    const whole = beside.find((other) => isPartOf(part, other));
    if (whole && !changed.has(keyOfPart(part)))
      changed.set(keyOfPart(part), { ...part, hints: partOf(part) });
  }
  if (changed.size === 0) return headings;
  return headings.map((parts) => parts.map((part) => changed.get(keyOfPart(part)) ?? part));
}

interface Head {
  readonly part: HeadingPart;
  /** The heading right over it. */
  readonly above: HeadingPart | undefined;
  /** The lowest headings of its columns; none where it is the lowest itself. */
  readonly below: HeadingPart[];
  /** The other headings of its row that stand over or under others. */
  readonly beside: HeadingPart[];
}

function headsOf(headings: Headings): ReadonlyMap<string, Head> {
  const heads = new Map<string, Head>();
  const rows = new Map<number, HeadingPart[]>();
  for (const parts of headings)
    for (const [level, part] of parts.length < 2 ? [] : parts.entries()) {
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
const norms = new RegExp(`(?<!\\p{L})(?:${normWords.map(fold).join("|")})(?!\\p{L})`, "u");

/** "Cấp THCS", "Theo Nghị định 105" over or under other headings; "Định mức", "Trong độ tuổi" over both halves of a rate. */
function readHead(
  { hints, key }: HeadingPart,
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
    if (measure === null && regulations.test(key)) return add({ dimension: "standing", value: "regulation" });
  }
  const measures = below.map((leaf) => leaf.hints.measure);
  // "Chỉ tiêu" over figures, as in a column of its own, is what was planned.
  const around = below.length > 0 ? measures : [above?.hints.measure ?? null];
  if (measure === "nameOrTarget" && around.every(isOfFigures))
    return { ...add({ dimension: "standing", value: "plan" }), measure: null };
  const isOverHalves =
    measures.includes("denominator") && measures.some((one) => one === "numerator" || one === "rate");
  // "Kết quả điều tra" and "Tổng" are what stands below them.
  const isSaid = qualifiers.some(({ value }) => value === "result" || value === "whole");
  if (measure !== "denominator" || !isOverHalves || isSaid) return null;
  return norms.test(key)
    ? add({ dimension: "standing", value: "required" })
    : { ...hints, unknown: [...unknown, key] };
}

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

/** "Ca sáng" beside "Cả hai ca". */
function isPartOf({ key, row, hints }: HeadingPart, whole: HeadingPart): boolean {
  const noun = togetherOf(whole);
  const isOfTime =
    hints.years.length + hints.calendarYears.length > 0 ||
    hints.qualifiers.some(({ dimension }) => dimension === "period");
  return noun !== null && whole.row === row && !isOfTime && key.startsWith(`${noun} `);
}

/** "Cả hai ca" where two or more of them stand beside it. */
function readWhole(part: HeadingPart, beside: readonly HeadingPart[]): Hints | null {
  const parts = new Set(
    beside.filter((other) => other !== part && isPartOf(other, part)).map(({ key }) => key),
  );
  if (parts.size < 2) return null;
  return {
    ...part.hints,
    measure: null,
    qualifiers: [{ dimension: "part", value: "whole", words: part.key }],
    unknown: [],
  };
}

function partOf({ key, hints }: HeadingPart): Hints {
  return {
    ...hints,
    measure: null,
    qualifiers: [...hints.qualifiers, { dimension: "part", value: "group", words: key }],
    unknown: [],
  };
}
