import { fold, foldLoose } from "../text/fold";
import { isPlain, readBody, shortenEducation } from "./placeName";
import type { ProposalReason, UnitMatch } from "./matchUnit";
import type { UnitSet } from "./reportingUnit";
import { UNIT_FORMS } from "./unitForms.data";
import type { UnitForm } from "./unitForms.data";
import { unitNamesOf } from "./unitNames";
import type { UnitName, UnitNames } from "./unitNames";

/** Names of places have at most so many syllables. */
const MAX_WORDS = 7;

/** A unit's name found among other words. */
interface Hit {
  readonly unit: string;
  readonly start: number;
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
  const words = wordsOf(text);
  const index = unitNamesOf(set);
  const hits = longest(index.names.flatMap((name) => hitsOf(name, words, index, formed)));
  const proper = hits.some(({ reason }) => reason !== "province")
    ? hits.filter(({ reason }) => reason !== "province")
    : hits;
  const units = [...new Set(below(proper, set).map(({ unit }) => unit))];
  const [first] = units;
  if (first === undefined) return null;
  if (units.length > 1) return { stage: "proposed", units, reason: "several" };
  const reasons = proper.filter(({ unit }) => unit === first).map(({ reason }) => reason);
  const reason = isPartOf(text, first, set) ? "part" : reasons.includes(null) ? null : reasons[0]!;
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

function hitsOf(name: UnitName, words: readonly string[], index: UnitNames, formed: boolean): readonly Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start < words.length; start++) {
    const end = endOf(name, words, start);
    if (end === null) continue;
    const before = formBefore(words, start);
    const reason = judge(name, words.slice(start, end), before, index);
    if (reason === "skip" || (formed && before === null)) continue;
    hits.push({ unit: name.unit.code, start: start - (before?.words ?? 0), end, reason });
  }
  return hits;
}

/** Where a name that begins at a word ends, if it stands there: word by word, or run together ("sinho"). */
function endOf(name: UnitName, words: readonly string[], start: number): number | null {
  const squeezed = name.loose.replace(/[^\p{L}\p{N}]/gu, "");
  let run = "";
  for (let end = start; end < Math.min(words.length, start + MAX_WORDS); end++) {
    run += foldLoose(words[end]!);
    if (run === squeezed) return end + 1;
    if (!squeezed.startsWith(run)) return null;
  }
  return null;
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
  if (before && name.form && before.form !== name.form) return "form";
  if (fold(run.join(" ")) !== name.key.replace(/[^\p{L}\p{N}']+/gu, " "))
    return before ? "diacritics" : provinceOr(name, province.loose, "diacritics");
  if (!before && name.key === province.key) return "province";
  return before?.plain ? "diacritics" : null;
}

function provinceOr(name: UnitName, province: string, reason: ProposalReason): ProposalReason {
  return name.loose === province ? "province" : reason;
}

/** The form that the words before a name say, if they say one. */
function formBefore(words: readonly string[], start: number): FormBefore | null {
  for (const count of [2, 1]) {
    if (start < count) continue;
    const written = fold(words.slice(start - count, start).join(" "));
    const found = (Object.keys(UNIT_FORMS) as UnitForm[]).find((form) => spells(form, foldLoose(written)));
    if (found) return { form: found, plain: !spellingsOf(found).includes(written), words: count };
  }
  return null;
}

function spells(form: UnitForm, loose: string): boolean {
  return spellingsOf(form).some((spelling) => foldLoose(spelling) === loose);
}

function spellingsOf(form: UnitForm): readonly string[] {
  return [UNIT_FORMS[form].full, ...UNIT_FORMS[form].short];
}

/** The names in their order; one inside a longer one is not a name of its own. */
function longest(hits: readonly Hit[]): readonly Hit[] {
  const inside = (hit: Hit, other: Hit): boolean =>
    other.start <= hit.start && hit.end <= other.end && other.end - other.start > hit.end - hit.start;
  return hits.filter((hit) => !hits.some((other) => inside(hit, other))).sort((a, b) => a.start - b.start);
}

/** The Department beside another unit is the one above it, or the one that a report is sent to. */
function below(hits: readonly Hit[], set: UnitSet): readonly Hit[] {
  const isDepartment = ({ unit }: Hit): boolean =>
    set.units.some(({ code, level }) => code === unit && level === "department");
  const lower = hits.filter((hit) => !isDepartment(hit));
  return lower.length > 0 ? lower : hits;
}

/** A school's or a commune's paper that also names its district is not the district's. */
function isPartOf(text: string, code: string, set: UnitSet): boolean {
  const unit = set.units.find((candidate) => candidate.code === code);
  const { organisation, places } = readBody(isPlain(text) ? wordsOf(text).join(" ") : text);
  const smaller = places.some(({ form }) => form !== null && UNIT_FORMS[form].level === "commune");
  return organisation === "school" || (unit?.level === "district" && smaller);
}
