import { fold, foldLoose, tidy } from "../text/fold";
import { memoize } from "../text/memoize";
import {
  EDUCATION_HINT,
  EDUCATION_NAMES,
  ORGANISATIONS,
  SCHOOL_KINDS,
  SOCIAL_NAMES,
  TIME_WORDS,
  UNIT_FORMS,
} from "./unitForms.data";
import type { Organisation, UnitForm } from "./unitForms.data";

/** A place in a text: "Huyện Sìn Hồ" is the form `district` and the bare name "Sìn Hồ"; a bare name alone has no form. */
export interface Place {
  readonly form: UnitForm | null;
  /** As written. */
  readonly bare: string;
  /** Form and name as written. */
  readonly text: string;
  /** The word of the form is written without its diacritics. */
  readonly plainForm: boolean;
}

/** What a text says of who sends it: the kind of body, and the places named, the nearest first; provinces stand apart. */
export interface NamedBody {
  readonly organisation: Organisation | null;
  readonly places: readonly Place[];
  readonly provinces: readonly string[];
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const forms = Object.entries(UNIT_FORMS) as ReadonlyArray<[UnitForm, (typeof UNIT_FORMS)[UnitForm]]>;

/** The same patterns for texts with diacritics and for texts typed without any. */
const patterns = { marked: patternsFor((word) => word), plain: patternsFor(foldLoose) };

function patternsFor(spell: (word: string) => string) {
  const full = forms.map(([, { full }]) => spell(full)).join("|");
  const free = forms.flatMap(([, form]) => ("free" in form ? form.short.map(escape) : [])).join("|");
  const pointed = forms.flatMap(([, { short }]) => short.map((word) => escape(spell(word)))).join("|");
  const social = `${spell("hội")}(?! (?:${SOCIAL_NAMES.map(spell).join("|")})(?![\\p{L}\\d]))`;
  const form =
    `(?<![\\p{L}\\d])(?<!${spell("cấp")} )(?:(${full})(?![\\p{L}\\d])(?! ${social})[ :.]*` +
    `|(${free})(?:\\. ?| )(?=[\\p{L}\\d])(?!gd)|(${pointed})\\. ?(?=[\\p{L}\\d])(?!gd)|^(h|x|p) (?=\\p{L}))`;
  const bodies = (names: readonly string[]): string =>
    `(?<![\\p{L}\\d])(?:${names.map((name) => escape(spell(name))).join("|")})(?![\\p{L}\\d])`;
  return {
    form: new RegExp(form, "giu"),
    stop: new RegExp(` - |[,;:()/|\\n]| (?:${TIME_WORDS.map(spell).join("|")})`, "iu"),
    issuer: new RegExp(`^.*${bodies([...ORGANISATIONS.committee, ...ORGANISATIONS.office])}[ .:,/-]*`, "iu"),
    kindOfSchool: new RegExp(`^ ?(?:${SCHOOL_KINDS.map(spell).join("|")})(?![\\p{L}\\d])`, "iu"),
    organisations: (Object.keys(ORGANISATIONS) as Organisation[]).map((name) => ({
      name,
      pattern: new RegExp(bodies(ORGANISATIONS[name]), "giu"),
    })),
  };
}

/** A text with every way of writing Giáo dục và Đào tạo shortened, tidied; still as written otherwise. */
export const shortenEducation = memoize((text: string): string => {
  const tidied = tidy(text);
  if (!EDUCATION_HINT.test(tidied)) return tidied;
  return EDUCATION_NAMES.reduce((rest, [long, short]) => rest.replace(long, short), tidied);
});

/**
 * Reads who a text names: "UBND huyện Sìn Hồ - Phòng GD&ĐT" is an office with the place Huyện Sìn Hồ.
 * A school of a district names itself first and its district after; nothing here knows a set of units.
 */
export const readBody = memoize((original: string): NamedBody => {
  const text = shortenEducation(original);
  const { form, stop, issuer, organisations, kindOfSchool } = patternsOf(text);
  const found = [...text.matchAll(form)];
  const named = found.map((match, index) => {
    const end = found[index + 1]?.index ?? text.length;
    const from = match.index + match[0].length;
    const bare = cut(text.slice(from, end), stop);
    return { ...placeAt(match, bare), from, to: from + bare.length };
  });
  const isNamed = (from: number, to: number): boolean =>
    named.some((place) => from >= place.from && to <= place.to) && !kindOfSchool.test(text.slice(to));
  const head = cut(text.slice(0, found[0]?.index ?? text.length).replace(issuer, ""), stop);
  const places: readonly Place[] = [
    { form: null, bare: head, text: head, plainForm: false },
    ...named.map(({ form, bare, text, plainForm }) => ({ form, bare, text, plainForm })),
  ].filter(({ bare }) => bare !== "");
  return {
    organisation: lowest(text, organisations, isNamed),
    places: places.filter((place) => place.form !== "province"),
    provinces: places.filter((place) => place.form === "province").map(({ bare }) => bare),
  };
});

/** Whether a text begins with a body or a kind of unit, as the lines of a letterhead do. */
export function beginsAsIssuer(original: string): boolean {
  const text = shortenEducation(original);
  const { form, organisations } = patternsOf(text);
  const starts = [form, ...organisations.map(({ pattern }) => pattern)];
  return starts.some((pattern) => text.search(pattern) === 0);
}

/** Whether a text is typed without any diacritics. */
export function isPlain(text: string): boolean {
  return foldLoose(text) === fold(text);
}

function patternsOf(text: string) {
  return isPlain(text) ? patterns.plain : patterns.marked;
}

function placeAt(match: RegExpExecArray, bare: string): Place {
  const word = match.slice(1).find((group) => group !== undefined) ?? "";
  const form = formOf(word);
  const plainForm = !spellingsOf(form).includes(fold(word));
  return { form, bare, text: `${match[0].trim()} ${bare}`.replace(/[ :]+/g, " "), plainForm };
}

/** The kind of body that a text names last; the word of a school within a place's name is part of the name: a letterhead goes from the higher to the lower. */
function lowest(
  text: string,
  organisations: ReadonlyArray<{ readonly name: Organisation; readonly pattern: RegExp }>,
  isNamed: (from: number, to: number) => boolean,
): Organisation | null {
  const order: readonly Organisation[] = ["school", "office", "department", "committee"];
  const found = organisations
    .filter(({ name, pattern }) =>
      [...text.matchAll(pattern)].some(
        (match) => name !== "school" || !isNamed(match.index, match.index + match[0].length),
      ),
    )
    .map(({ name }) => name);
  return order.find((name) => found.includes(name)) ?? null;
}

function formOf(word: string): UnitForm {
  const form = formsByKey.get(foldLoose(word));
  if (!form) throw new Error(`no form of unit is written ${word}`);
  return form;
}

/** Forms by each of their spellings without diacritics; of two that share one the first. */
const formsByKey: ReadonlyMap<string, UnitForm> = new Map(
  [...forms].reverse().flatMap(([form]) => spellingsOf(form).map((spelling) => [foldLoose(spelling), form])),
);

/** How a form of unit is written, in full and shortened. */
export function spellingsOf(form: UnitForm): readonly string[] {
  return [UNIT_FORMS[form].full, ...UNIT_FORMS[form].short];
}

/** A bare name ends at a dash between spaces, a comma, a bracket or a word of time. */
function cut(text: string, stop: RegExp): string {
  const end = stop.exec(` ${text} `)?.index;
  const bare = end === undefined ? text : ` ${text} `.slice(0, end);
  return bare.replace(/(?<![\s._…"'*-])[\s._…"'*-]+$/u, "").replace(/^[\s._…"'*:-]+/u, "");
}
