import type { MatchStage, ProposalReason } from "../model/report";
import { fold, foldCase, foldLoose, tidy } from "../text/fold";
import { mayBeNear, nearness } from "../text/nearness";
import { memoize } from "../text/memoize";
import { successorsOf } from "./formerUnits";
import { readBody } from "./placeName";
import type { Place } from "./placeName";
import type { UnitSet } from "../model/reportingUnit";
import { unitByCode } from "./unitCode";
import { UNIT_FORMS } from "./unitForms.data";
import { unitNamesOf } from "./unitNames";
import type { UnitName, UnitNames } from "./unitNames";

/**
 * Why a match is only proposed: written without diacritics; nearly the name; the bare name of the province too;
 * another form of its level before the name (Phường Mường Kim is not Xã Mường Kim); several units; a part of the unit, such as a
 * school in it; a place of another province; the name of a former unit that went into it. A name of another level is no match at
 * all: Xã Than Uyên is never Huyện Than Uyên.
 */
export type { ProposalReason };

/** The units of a set that a text names, best first, and how well. */
export interface UnitMatch {
  readonly stage: MatchStage;
  readonly units: readonly string[];
  /** `null` where the match is accepted. */
  readonly reason: ProposalReason | null;
}

/**
 * Which unit of a set a text names, in stages: exact (name, alias or other spelling, letter for letter), form (capitals,
 * Huyện/H., Phòng GD&ĐT huyện …), tone (hòa/hoà), and proposed, which is never accepted by itself. `null` where it names none.
 *
 * @example matchUnit("Phòng GD&ĐT huyện Sìn Hồ", districts) // { stage: "form", units: ["SIN_HO"], reason: null }
 * @example matchUnit("Xã Than Uyên", districts) // null
 */
export function matchUnit(text: string, set: UnitSet): UnitMatch | null {
  const kept = known.get(set) ?? memoize((other) => match(other, set, unitNamesOf(set)));
  known.set(set, kept);
  return kept(text);
}

/** Thousands of workbooks have the same letterheads, so what a text means for a set is kept with the set. */
const known = new WeakMap<UnitSet, (text: string) => UnitMatch | null>();

function match(text: string, set: UnitSet, index: UnitNames): UnitMatch | null {
  const written = withoutProvince(tidy(text).replace(/(?<![\s.,;:_])[\s.,;:_]+$/, ""), index);
  const exact = unitsOf(index.byWritten.get(written) ?? []);
  if (exact.length === 1 && fold(written) !== index.province.key) return accepted("exact", exact);
  const { organisation, places, provinces } = readBody(written);
  if (organisation === "school") {
    const schools = unitsOf((index.byWhole.get(fold(written)) ?? []).filter(isSchool));
    if (schools.length === 1) return accepted("form", schools);
    // A list of communes names "Trường Sơn" without its kind.
    const bare = unitsOf(index.byKey.get(fold(written)) ?? []);
    if (bare.length === 1) return accepted("form", bare);
  }
  const [first, ...others] = places.filter((place) => !isProvince(place, index));
  const found = first ? matchPlace(first, others, set, index) : null;
  // Who names himself as a commune is no district, even beside the name of his own.
  if (!found) return organisation !== "school" && first?.form ? null : part(others, set, index);
  if (organisation === "school" && !isSchools(found, set)) return proposed("part", found.units);
  const elsewhere = provinces.some((name) => foldLoose(name) !== index.province.loose);
  if (elsewhere) return proposed("otherProvince", found.units);
  const units = [...new Set([...found.units, ...others.flatMap((place) => sureUnits(place, set, index))])];
  return found.reason === null && units.length > 1 ? proposed("several", units) : found;
}

/** "Huyện Sìn Hồ-Lai Châu": the province behind a hyphen is where the unit lies. */
function withoutProvince(text: string, { province }: UnitNames): string {
  const match = /^(.*\p{L})-(?:tỉnh )?(\p{L}[\p{L} ]*)$/iu.exec(text);
  return match && fold(match[2]!) === province.key ? match[1]! : text;
}

/** "HUYỆN SÌN HỒ - HUYỆN TAM ĐƯỜNG" names both. */
function sureUnits(place: Place, set: UnitSet, index: UnitNames): readonly string[] {
  const match = place.form === null ? null : matchPlace(place, [], set, index);
  return match?.reason === null ? match.units : [];
}

/** A later place is the larger one around the first: "Trường THCS Nậm Tăm, huyện Sìn Hồ". */
function part(places: readonly Place[], set: UnitSet, index: UnitNames): UnitMatch | null {
  const units = places.flatMap((place) => matchPlace(place, [], set, index)?.units ?? []);
  return units.length > 0 ? proposed("part", [...new Set(units)]) : null;
}

function isProvince({ form, bare }: Place, { province }: UnitNames): boolean {
  return form !== null && form === province.form && fold(bare) === province.key;
}

function matchPlace(
  place: Place,
  around: readonly Place[],
  set: UnitSet,
  index: UnitNames,
): UnitMatch | null {
  const key = fold(place.bare);
  // "Sở GDĐT Lai Châu": the Department is named with its province.
  const ofProvince = index.byKey.get(key.replace(` ${index.province.key}`, "")) ?? [];
  const same = index.byKey.get(key) ?? ofProvince.filter(({ unit }) => unit.level === "department");
  const fitting = same.filter(({ form }) => fits(place, form));
  if (fitting.length > 0) return judgeSame(place, fitting, index);
  // Thị trấn Mường Tè is no form of Xã Mường Tè but a unit of its own, which has gone into another.
  const successors = successorsOf(place, around, set, "exact");
  if (successors.length > 0) return proposed("former", successors);
  const others = unitsOf(same.filter((name) => isOfLevel(place, name)));
  if (others.length > 0) return proposed("form", others);
  return matchLoosely(place, index) ?? matchFormerLoosely(place, around, set) ?? matchNearly(place, index);
}

function matchFormerLoosely(place: Place, around: readonly Place[], set: UnitSet): UnitMatch | null {
  const successors = successorsOf(place, around, set, "loose");
  return successors.length > 0 ? proposed("former", successors) : null;
}

function judgeSame(place: Place, fitting: readonly UnitName[], { province }: UnitNames): UnitMatch {
  const units = unitsOf(fitting);
  if (units.length > 1) return proposed("several", units);
  if (place.form === null && fold(place.bare) === province.key) return proposed("province", units);
  if (place.plainForm) return proposed("diacritics", units);
  const written = foldCase(place.bare);
  return accepted(fitting.some(({ cased }) => written.startsWith(cased)) ? "form" : "tone", units);
}

function matchLoosely(place: Place, { byLoose }: UnitNames): UnitMatch | null {
  const same = byLoose.get(foldLoose(place.bare)) ?? [];
  const fitting = unitsOf(same.filter(({ form }) => fits(place, form)));
  if (fitting.length > 0) return proposed(fitting.length > 1 ? "several" : "diacritics", fitting);
  const others = unitsOf(same.filter((name) => isOfLevel(place, name)));
  return others.length > 0 ? proposed("form", others) : null;
}

function matchNearly(place: Place, { names }: UnitNames): UnitMatch | null {
  const near = names
    .filter(({ form, key }) => fits(place, form) && mayBeNear(place.bare, key))
    .map((name) => ({ name, score: nearness(place.bare, name.bare) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return near.length > 0 ? proposed("near", unitsOf(near.map(({ name }) => name))) : null;
}

/** Whether a unit is of the level that the form before the place says; a bare place says none. */
function isOfLevel({ form }: Place, { unit }: UnitName): boolean {
  return form === null || UNIT_FORMS[form].level === unit.level;
}

function isSchool({ unit }: UnitName): boolean {
  return unit.level === "school";
}

function isSchools({ units }: UnitMatch, set: UnitSet): boolean {
  return units.every((code) => unitByCode(set, code)?.level === "school");
}

/** A bare name fits every form; two forms must be the same. */
function fits(place: Place, form: UnitName["form"]): boolean {
  return place.form === null || form === null || place.form === form;
}

function unitsOf(names: readonly UnitName[]): readonly string[] {
  return [...new Set(names.map(({ unit }) => unit.code))];
}

function accepted(stage: "exact" | "form" | "tone", units: readonly string[]): UnitMatch {
  return { stage, units, reason: null };
}

function proposed(reason: ProposalReason, units: readonly string[]): UnitMatch {
  return { stage: "proposed", units, reason };
}
