import { fold, foldLoose } from "../text/fold";
import { memoize } from "../text/memoize";
import { squeezedSuccessors } from "./formerUnits";
import { isPlain, readBody, shortenEducation, spellingsOf } from "./placeName";
import type { ProposalReason, UnitMatch } from "./matchUnit";
import type { UnitSet } from "../model/reportingUnit";
import { unitByCode } from "./unitCode";
import { PART_KINDS, UNIT_FORMS } from "./unitForms.data";
import type { UnitForm } from "./unitForms.data";
import { squeeze, unitNamesOf } from "./unitNames";
import type { UnitName, UnitNames } from "./unitNames";

/** Names of places have at most so many syllables. */
const MAX_WORDS = 7;

/** A unit's name found among other words. */
interface Hit {
  readonly unit: string;
  readonly start: number;
  /** Where the name itself begins, behind its form. */
  readonly from: number;
  readonly end: number;
  /** `null` where it is written in full with its diacritics and fits the form before it. */
  readonly reason: ProposalReason | null;
}

/**
 * The units of a set named somewhere in a sheet's name, a file's name or a title: "BC_Sin_Ho_2024-2025" names Huyện Sìn Hồ
 * without diacritics, so it is proposed; "Biểu 1 - Huyện Sìn Hồ" is accepted. `null` where none is named.
 *
 * @param formed only names with Huyện, Xã … before them count, as in a title among ordinary words
 */
export function findUnits(text: string, set: UnitSet, formed = false): UnitMatch | null {
  const kept = known.get(set) ?? {
    formed: memoize((other) => find(other, set, true)),
    any: memoize((other) => find(other, set, false)),
  };
  known.set(set, kept);
  return formed ? kept.formed(text) : kept.any(text);
}

type Finder = (text: string) => UnitMatch | null;

/** Titles and sheets' names are the same in thousands of workbooks, so what they mean for a set is kept with the set. */
const known = new WeakMap<UnitSet, { readonly formed: Finder; readonly any: Finder }>();

function find(text: string, set: UnitSet, formed: boolean): UnitMatch | null {
  const words = wordsOf(text);
  const index = unitNamesOf(set);
  const current = words.flatMap((_, start) => hitsAt(start, words, index, formed));
  const hits = longest([...current, ...formerAround(current, words, set)]).map((hit) => ({
    ...hit,
    reason: hit.reason ?? (isEndOfName(hit, current, text, words) ? "near" : null),
  }));
  const proper = hits.some(({ reason }) => reason !== "province")
    ? hits.filter(({ reason }) => reason !== "province")
    : hits;
  const units = [...new Set(below(proper, set).map(({ unit }) => unit))];
  const [first] = units;
  if (first === undefined) return null;
  if (units.length > 1) {
    const isFormer = proper.every(({ reason }) => reason === "former");
    return { stage: "proposed", units, reason: isFormer ? "former" : "several" };
  }
  const reasons = proper.filter(({ unit }) => unit === first).map(({ reason }) => reason);
  const reason = isPartOf(text, first, set, proper) ? "part" : reasons.includes(null) ? null : reasons[0]!;
  return { stage: reason === null ? "form" : "proposed", units, reason };
}

/** Syllables of a text; names without spaces are parted at their capitals ("TamDuong"). */
function wordsOf(text: string): readonly string[] {
  const parted = text
    .normalize("NFC")
    .replace(/[_.+-]+/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2");
  return shortenEducation(parted)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "");
}

/** The names that begin at a word, written word by word or run together ("sinho"). */
function hitsAt(start: number, words: readonly string[], index: UnitNames, formed: boolean): readonly Hit[] {
  if (isInForm(words, start)) return [];
  const before = formBefore(words, start);
  if (formed && before === null) return [];
  const hits: Hit[] = [];
  let run = "";
  for (let end = start + 1; end <= Math.min(words.length, start + MAX_WORDS); end++) {
    run += squeeze(foldLoose(words[end - 1]!));
    for (const name of index.bySqueezed.get(run) ?? []) {
      const reason = judge(name, words.slice(start, end), before, index);
      if (reason === "skip") continue;
      hits.push({ unit: name.unit.code, start: start - (before?.words ?? 0), from: start, end, reason });
    }
  }
  return hits;
}

/** Former units whose longer names stand around one of the units: "Tả Thanh Oai" was never Thanh Oai. */
function formerAround(current: readonly Hit[], words: readonly string[], set: UnitSet): readonly Hit[] {
  const hits: Hit[] = [];
  for (const hit of current)
    for (let from = Math.max(0, hit.end - MAX_WORDS); from <= hit.from; from++)
      for (let end = hit.end; end <= Math.min(words.length, from + MAX_WORDS); end++) {
        // Also a unit of today bears the whole name.
        if (current.some((other) => other.from <= from && end <= other.end)) continue;
        const run = squeeze(foldLoose(words.slice(from, end).join("")));
        const start = Math.min(from, hit.start);
        for (const unit of squeezedSuccessors(run, set))
          hits.push({ unit, start, from, end, reason: "former" });
      }
  return hits;
}

/** Whether words with capitals stand between the word of a form and a name: "Xã Tân Khánh Trung" is not Khánh Trung. */
function isEndOfName({ start }: Hit, hits: readonly Hit[], text: string, words: readonly string[]): boolean {
  if (isPlain(text) || text === text.toUpperCase()) return false;
  let at = start - 1;
  const isFree = (word: number): boolean => !hits.some((hit) => hit.start <= word && word < hit.end);
  while (at >= 0 && start - at <= MAX_WORDS && /^\p{Lu}\p{Ll}+$/u.test(words[at]!) && isFree(at)) {
    const form = formBefore(words, at);
    if (form && !form.plain) return true;
    at--;
  }
  return false;
}

interface FormBefore {
  readonly form: UnitForm;
  readonly plain: boolean;
  readonly words: number;
}

function judge(
  name: UnitName,
  run: readonly string[],
  before: FormBefore | null,
  { province }: UnitNames,
): ProposalReason | null | "skip" {
  if (before?.form === "province") return "skip";
  if (before && name.form && before.form !== name.form)
    return UNIT_FORMS[before.form].level === name.unit.level ? "form" : "skip";
  if (fold(run.join(" ")) !== name.key.replace(/[^\p{L}\p{N}']+/gu, " "))
    return before ? "diacritics" : provinceOr(name, province.loose, "diacritics");
  if (!before && name.key === province.key) return "province";
  return before?.plain ? "diacritics" : null;
}

function provinceOr(name: UnitName, province: string, reason: ProposalReason): ProposalReason {
  return name.loose === province ? "province" : reason;
}

/** How forms are written, without diacritics. */
const formsByLoose: ReadonlyMap<string, UnitForm> = new Map(
  (Object.keys(UNIT_FORMS) as UnitForm[]).flatMap((form) =>
    spellingsOf(form).map((spelling) => [foldLoose(spelling), form] as const),
  ),
);

/** "Thị trấn Yên Thế" does not begin at "trấn". */
const isInForm = (words: readonly string[], start: number): boolean =>
  start > 0 && formsByLoose.has(foldLoose(`${words[start - 1]!} ${words[start]!}`));

/** The form that the words before a name say, if they say one. */
function formBefore(words: readonly string[], start: number): FormBefore | null {
  for (const count of [2, 1]) {
    if (start < count) continue;
    const written = fold(words.slice(start - count, start).join(" "));
    const form = formsByLoose.get(foldLoose(written));
    if (form) return { form, plain: !spellingsOf(form).includes(written), words: count };
  }
  return null;
}

/** The names in their order; one inside a longer one is not a name of its own. */
function longest(hits: readonly Hit[]): readonly Hit[] {
  const inside = (hit: Hit, other: Hit): boolean =>
    other.start <= hit.start && hit.end <= other.end && other.end - other.start > hit.end - hit.start;
  return hits.filter((hit) => !hits.some((other) => inside(hit, other))).sort((a, b) => a.start - b.start);
}

/** The Department beside another unit is the one above it, or the one that a report is sent to. */
function below(hits: readonly Hit[], set: UnitSet): readonly Hit[] {
  const isDepartment = ({ unit }: Hit): boolean => unitByCode(set, unit)?.level === "department";
  const lower = hits.filter((hit) => !isDepartment(hit));
  return lower.length > 0 ? lower : hits;
}

const partKinds: ReadonlySet<string> = new Set(PART_KINDS.map(foldLoose));

/** Whether the words before a name make it that of a part of the unit; a dash between them parts two things: "MN - Cồn Tiên". */
function isBehindPart(text: string, words: readonly string[], start: number): boolean {
  const written = text.normalize("NFC");
  return [1, 2].some((count) => {
    const before = words.slice(start - count, start);
    if (start < count || !partKinds.has(foldLoose(before.join(" ")))) return false;
    const at = written.indexOf(words[start]!);
    return !/[-–]\s*$/.test(written.slice(0, Math.max(0, at)));
  });
}

/** A school's or a commune's paper that also names its district is not the district's. */
function isPartOf(text: string, code: string, set: UnitSet, hits: readonly Hit[]): boolean {
  const unit = unitByCode(set, code);
  const words = wordsOf(text);
  const { places } = readBody(isPlain(text) ? words.join(" ") : text);
  // The word of a school in the unit's own name is none: "Trường Sơn".
  const others = words.filter((_, index) => !hits.some(({ start, end }) => start <= index && index < end));
  const { organisation } = readBody(others.join(" "));
  const smaller = places.some(({ form }) => form !== null && UNIT_FORMS[form].level === "commune");
  const isPart = hits.some(({ start, from }) => start === from && isBehindPart(text, words, start));
  return (
    ((organisation === "school" || isPart) && unit?.level !== "school") ||
    (unit?.level === "district" && smaller)
  );
}
