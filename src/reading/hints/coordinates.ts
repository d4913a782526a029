import type { Indicator } from "../../model/indicator";
import { qualifierWords, type Dimension, type Round, type Use } from "../../words/qualifiers.data";
import { spanWord } from "../../words/dates.data";
import { shortenTerms } from "../names/rowName";
import { isOfYearBefore, isOutsideRound, yearOfDate } from "./dates";
import { repeatsAges } from "./ages";
import { isOfLevels } from "./schoolLevels";
import type { Hints, Qualifier } from "./hints";

/** What a figure must be: the school year and round that are asked for, and by which clock the indicator goes. */
export interface Asked {
  /** "2024-2025" */
  readonly year: string;
  readonly round: Round;
  readonly clock: "schoolYear" | "calendarYear" | "date";
  /** Folded words of the indicator's own name and counts: they never qualify. */
  readonly own: string;
  /** Codes of the indicators that count the rest of a whole themselves: "Tỷ lệ học sinh bỏ học". */
  readonly ofRest: ReadonlySet<string>;
}

/** Where a figure stands on every dimension, as the words around it say. Dimensions without words are absent: nothing is said. */
export interface Coordinates {
  readonly qualifiers: readonly Qualifier[];
  readonly years: readonly string[];
  readonly calendarYears: readonly number[];
  readonly unknown: readonly string[];
  readonly hidden: boolean;
}

export const nowhere: Coordinates = {
  qualifiers: [],
  years: [],
  calendarYears: [],
  unknown: [],
  hidden: false,
};

type Axis = Dimension | "year";

/** Higher is better; see `Use`. A hidden cell gives way to a visible one and is used alone. */
export const RANKS: Readonly<Record<Use, number>> = {
  other: -1,
  lesser: 0,
  aside: 0.5,
  plain: 1,
  wanted: 2,
  superior: 3,
};

/** A position on one axis: how good it is, and which value it is. */
interface Position {
  readonly rank: number;
  readonly value: string;
}

const PLAIN: Position = { rank: RANKS.plain, value: "" };

const uses: ReadonlyMap<string, (typeof qualifierWords)[number]> = new Map(
  qualifierWords.map((entry) => [`${entry.dimension}:${entry.value}`, entry]),
);

function useOf({ dimension, value }: Qualifier, round: Round): Use {
  const entry = uses.get(`${dimension}:${value}`);
  const rounds: Readonly<Partial<Record<Round, Use>>> = entry && "rounds" in entry ? entry.rounds : {};
  return rounds[round] ?? entry?.use ?? "plain";
}

/** Joins what several texts say: of a heading's rows, of a column and a row. */
export function join(...parts: readonly Coordinates[]): Coordinates {
  const said = parts.filter((part) => part !== nowhere);
  if (said.length < 2) return said[0] ?? nowhere;
  return {
    qualifiers: said.flatMap(({ qualifiers }) => qualifiers),
    years: said.flatMap(({ years }) => years),
    calendarYears: said.flatMap(({ calendarYears }) => calendarYears),
    unknown: said.flatMap(({ unknown }) => unknown),
    hidden: said.some(({ hidden }) => hidden),
  };
}

/** What one text says as coordinates. */
export function coordinatesOf(hints: Hints): Coordinates {
  const { qualifiers, years, calendarYears, unknown } = hints;
  if (qualifiers.length + years.length + calendarYears.length + unknown.length === 0) return nowhere;
  return { qualifiers, years, calendarYears, unknown, hidden: false };
}

/** Dimensions that say how a figure is written, not which figure it is. */
const MEASURING: ReadonlySet<Dimension> = new Set<Dimension>(["scale", "per"]);

const NO_POSITIONS: ReadonlyMap<Axis, Position> = new Map();

/** The positions on every axis of which something is said. */
export function positionsOf(coordinates: Coordinates, asked: Asked): ReadonlyMap<Axis, Position> {
  // Nearly all cells say nothing.
  if (coordinates === nowhere) return NO_POSITIONS;
  const positions = new Map<Axis, Position>();
  const year = yearPosition(coordinates, asked);
  if (year) positions.set("year", year);
  if (coordinates.hidden) positions.set("visibility", { rank: RANKS.aside, value: "hidden" });
  for (const qualifier of coordinates.qualifiers) {
    if (isOwn(qualifier, asked) || MEASURING.has(qualifier.dimension)) continue;
    const use = useOfDate(qualifier, asked) ?? useOf(qualifier, asked.round);
    const said = { rank: RANKS[use], value: valueOf(qualifier) };
    const before = positions.get(qualifier.dimension);
    const isPlainer = before?.rank === said.rank && said.value.startsWith("date ");
    positions.set(qualifier.dimension, before && !isPlainer ? stricter(before, said) : said);
  }
  return positions;
}

/** "Đến 31/12/2022" is in neither half of the school year; "đến 30/9/2024" comes before its end, which an indicator of school years asks for. */
function useOfDate({ value, words }: Qualifier, { year, round, clock }: Asked): Use | null {
  if (value !== "date" || !/\d/.test(words)) return null;
  const named = yearOfDate(words);
  if (named !== null && !year.split("-").includes(named)) return "other";
  if (clock === "schoolYear" && isOfYearBefore(words, year)) return "other";
  return clock === "schoolYear" && isOutsideRound(words, year, round) ? "lesser" : null;
}

/** One date is not another, nor is one level of schooling. */
function valueOf({ value, words }: Qualifier): string {
  if (value === "schoolLevel") return `${value} ${words}`;
  return value === "date" && /\d/.test(words) ? `date ${words}` : value;
}

/** Dimensions of which an indicator may name a value itself. */
export const OWN: ReadonlySet<Dimension> = new Set<Dimension>(["part", "base", "counted"]);

/** A part or base that the indicator itself names ("trẻ em 6 tuổi") qualifies nothing. */
function isOwn({ dimension, value, words }: Qualifier, { own, year }: Asked): boolean {
  // "Tổng số" parts nothing, also where an indicator's count begins with it.
  if (!OWN.has(dimension) || value === "whole") return false;
  if (value === "age" && repeatsAges(words, own, year)) return true;
  if (value === "schoolLevel") return isOfLevels(words, own);
  return [words, shortenTerms(words), words.replace(` ${spanWord} `, " ")].some((said) => isAmong(said, own));
}

/** "5 tuổi" is not among "3-5 tuổi". */
function isAmong(said: string, own: string): boolean {
  const at = ` ${own} `.indexOf(` ${said} `);
  return at >= 0 && !(/^\d/.test(said) && /\d$/.test(` ${own}`.slice(0, at)));
}

/** Of two things said on one axis the one that is against the figure counts, else the one that is more for it. */
function stricter(one: Position, other: Position): Position {
  const isAgainst = Math.min(one.rank, other.rank) < RANKS.plain;
  const first = isAgainst ? one.rank <= other.rank : one.rank >= other.rank;
  return first ? one : other;
}

function yearPosition({ years, calendarYears }: Coordinates, asked: Asked): Position | null {
  if (years.length > 0) {
    const isWanted = years.includes(asked.year);
    return { rank: isWanted ? RANKS.wanted : RANKS.other, value: isWanted ? asked.year : years[0]! };
  }
  if (calendarYears.length === 0) return null;
  const halves = asked.year.split("-").map(Number);
  const half = calendarYears.find((year) => halves.includes(year));
  if (half === undefined) return { rank: RANKS.other, value: String(calendarYears[0]) };
  return { rank: asked.clock === "schoolYear" ? RANKS.lesser : RANKS.plain, value: String(half) };
}

/** The power of ten in which a figure is given ("nghìn người"), with the words that say it; `null` where none is said. */
export function scaleOf({
  qualifiers,
}: Coordinates): { readonly factor: number; readonly words: string } | null {
  const said = qualifiers.find(({ dimension }) => dimension === "scale");
  return said ? { factor: Number(said.value), words: said.words } : null;
}

/** Whether a rate so qualified is printed in ‰. */
export function isPerMille({ qualifiers }: Coordinates): boolean {
  return qualifiers.some(({ dimension, value }) => dimension === "per" && value === "1000");
}

/** The lowest rank on any axis: below `lesser` it is a figure of something else. */
function worstRank(coordinates: Coordinates, asked: Asked): number {
  let worst = RANKS.superior;
  for (const { rank } of positionsOf(coordinates, asked).values()) worst = Math.min(worst, rank);
  return worst;
}

/** A figure of something else: another year, a plan, a larger unit. */
export function isOther(coordinates: Coordinates, asked: Asked): boolean {
  return worstRank(coordinates, asked) < RANKS.lesser;
}

/** Usable only beside nothing better, and alone to be asked about. */
export function isLesser(coordinates: Coordinates, asked: Asked): boolean {
  return worstRank(coordinates, asked) === RANKS.lesser;
}

/** Another thing is counted than the indicator names: "Số trường đạt" in a row of children. */
export function countsOther(coordinates: Coordinates, asked: Asked): boolean {
  const qualifiers = coordinates.qualifiers.filter(({ dimension }) => dimension === "counted");
  return isLesser({ ...nowhere, qualifiers }, asked);
}

/** It takes the place of figures that say nothing: after a review, by decision. */
export function isSuperior(coordinates: Coordinates, asked: Asked): boolean {
  return [...positionsOf(coordinates, asked).values()].some(({ rank }) => rank === RANKS.superior);
}

export type Comparison = "better" | "worse" | "equal" | "unclear";

/**
 * Which of two figures is the one that is asked for. `unclear` where each is better on some axis, where one is expressly wanted and
 * the other says nothing, where two values have the same rank, and where one has words that are not understood.
 */
export function compare(one: Coordinates, other: Coordinates, asked: Asked): Comparison {
  if (one === other) return "equal";
  const [first, second] = [positionsOf(one, asked), positionsOf(other, asked)];
  let better = false;
  let worse = false;
  let unclear = false;
  for (const axis of new Set([...first.keys(), ...second.keys()])) {
    const [a, b] = [first.get(axis) ?? PLAIN, second.get(axis) ?? PLAIN];
    const ranks = new Set([a.rank, b.rank]);
    if (a.rank === b.rank) unclear ||= (a.rank !== RANKS.plain || areDates(a, b)) && a.value !== b.value;
    else if (ranks.has(RANKS.plain) && ranks.has(RANKS.wanted)) unclear = true;
    else if (a.rank > b.rank) better = true;
    else worse = true;
  }
  if (better && worse) return "unclear";
  // "Tổng số" beside words that are not understood is the whole of whatever they part.
  if (
    !better &&
    !worse &&
    isWhole(first) &&
    !second.has("part") &&
    other.unknown.length > 0 &&
    one.unknown.length === 0
  )
    return "better";
  if (
    !better &&
    !worse &&
    isWhole(second) &&
    !first.has("part") &&
    one.unknown.length > 0 &&
    other.unknown.length === 0
  )
    return "worse";
  // "Trong đó" says of whatever words follow it that they are a part.
  if (better && !worse && isNamedPart(second)) return "better";
  if (worse && !better && isNamedPart(first)) return "worse";
  const isDoubtful = sameWords(one.unknown, other.unknown)
    ? false
    : doubts(one, asked) || doubts(other, asked);
  if (better) return isDoubtful && doubts(other, asked) ? "unclear" : "better";
  if (worse) return isDoubtful && doubts(one, asked) ? "unclear" : "worse";
  return unclear || isDoubtful ? "unclear" : "equal";
}

function areDates(one: Position, other: Position): boolean {
  return one.value.startsWith("date ") && other.value.startsWith("date ");
}

function isWhole(positions: ReadonlyMap<Axis, Position>): boolean {
  const value = positions.get("part")?.value;
  return value === "whole" || value === "sector";
}

function isNamedPart(positions: ReadonlyMap<Axis, Position>): boolean {
  return positions.get("part")?.value === "parts";
}

/** Words that are not understood make a figure doubtful unless others already say that it gives way. */
function doubts(coordinates: Coordinates, asked: Asked): boolean {
  return coordinates.unknown.length > 0 && worstRank(coordinates, asked) > RANKS.lesser;
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, position) => word === other[position]);
}

const own = new WeakMap<Indicator, string>();

/** The folded words of an indicator's name and counts, which never qualify its figures. */
export function ownWords(indicator: Indicator, fold: (text: string) => string): string {
  const known = own.get(indicator);
  if (known !== undefined) return known;
  const { nameVi, numeratorVi, denominatorVi } = indicator;
  const words = fold([nameVi, numeratorVi, denominatorVi ?? ""].join(" ")).replace(/[^\p{L}\p{N}%]+/gu, " ");
  // Both as it is written and with every term in its short form: "mức độ 1" is "mức 1".
  const both = `${words} | ${shortenTerms(words)}`;
  own.set(indicator, both);
  return both;
}
