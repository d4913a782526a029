import type { PlanColumns } from "./columns";
import { keyOf } from "./grid";
import { hasFigures, hasUnit, type PlanLine } from "./lines";
import { completeStarts, partWords, yearSectionWords } from "../row/rowWords.data";
import { findYears } from "../years";

/** A line in its place: what it stands under, its whole name, and the year that its section sets. */
export interface OutlineEntry {
  readonly line: PlanLine;
  readonly heading: boolean;
  /** The entry it stands under, sections included. */
  readonly above: OutlineEntry | null;
  /** Number of the entry that its name belongs to; `null` for a row of its own. */
  readonly parent: string | null;
  /** With the parent's name where its own does not say what it is. */
  readonly name: string;
  /** Whether the parent's name was put before. */
  readonly isNamedByParent: boolean;
  readonly year: string | null;
}

/** Ranks of numberings, outermost first. */
const RANKS = {
  letter: 1,
  roman: 2,
  number: 3,
  dotted: 4,
  small: 7,
  unnumbered: 8,
  dash: 9,
  plus: 10,
} as const;

/** "1a", "2.1b": a part numbered by its whole's number and a letter. */
const LETTERED = /^(\d+(?:[./]\d+)*)\.?[a-zđ]$/;

/** Puts the lines of a table under each other by their numbers: I, 1, 1.1, a, "-", codes, or none. */
export function outline(lines: readonly PlanLine[], columns: PlanColumns): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const open: { entry: OutlineEntry; rank: number }[] = [];
  const numbered = lines.some(({ tt }) => /\d|^[IVX]+$/.test(tt));
  const bullets = bulletsOf(lines);
  let year: string | null = null;
  lines.forEach((line, index) => {
    const rank = rankOf(line, columns, open, { numbered, bullets });
    const heading = isHeading(line, rank, lines[index + 1], columns);
    const above = aboveOf(line, rank, open);
    if (heading) year = sectionYear(line.name) ?? (above === null ? keepYear(line, year) : year);
    const entry = place(line, heading, above, rank, year);
    entries.push(entry);
    while (open.length > 0 && open.at(-1)!.rank >= rank) open.pop();
    open.push({ entry, rank });
  });
  return unique(entries);
}

/** A section that names no year belongs to the year of the sections before. */
const keepYear = (_: PlanLine, year: string | null): string | null => year;

/** Signs before rows in the order in which they first stand: the first is the outermost. */
const bulletsOf = (lines: readonly PlanLine[]): readonly string[] => [
  ...new Set(lines.flatMap(({ tt }) => (/^[-–•*]/.test(tt) ? [bulletOf(tt)] : []))),
];

const bulletOf = (tt: string): string => tt.charAt(0).replace("–", "-");

function rankOf(
  line: PlanLine,
  columns: PlanColumns,
  open: readonly { entry: OutlineEntry; rank: number }[],
  { numbered, bullets }: { readonly numbered: boolean; readonly bullets: readonly string[] },
): number {
  const { tt } = line;
  if (line.isPart && /^\d+$/.test(tt)) return RANKS.unnumbered;
  if (/^[IVX]+$/.test(tt)) return RANKS.roman;
  if (/^[A-ZĐ]$/.test(tt)) return RANKS.letter;
  if (/^(?:\d+|[IVXA-Z])(?:[./]\d+)+$/.test(tt))
    return RANKS.dotted + Math.min(2, tt.split(/[./]/).length - 2) * 0.5;
  if (/^[a-zđ]$/.test(tt) || LETTERED.test(tt)) return RANKS.small;
  if (/^[-–•*]/.test(tt)) return RANKS.dash + bullets.indexOf(bulletOf(tt)) / 10;
  if (/^\+/.test(tt)) return RANKS.plus;
  if (tt !== "") return RANKS.number;
  return unnumberedRank(line, columns, open, numbered);
}

/** A row without a number: a part of the numbered row before it, or a row of its own. */
function unnumberedRank(
  line: PlanLine,
  columns: PlanColumns,
  open: readonly { entry: OutlineEntry; rank: number }[],
  numbered: boolean,
): number {
  if (line.isPart) return partRank(open.at(-1));
  if (isPartName(line.name)) return RANKS.unnumbered;
  if (!hasFigures(line, columns) && !hasUnit(line, columns)) return RANKS.roman;
  const before = open.at(-1);
  if (before === undefined || !numbered) return RANKS.number;
  const group = before.rank >= RANKS.number && before.entry.heading;
  return group || (before.rank === RANKS.unnumbered && before.entry.above?.heading === true)
    ? RANKS.unnumbered
    : RANKS.number;
}

/** "Trong đó: …" is a part of the row before it, beside other such parts of it and beside those that a dash begins. */
function partRank(before: { readonly entry: OutlineEntry; readonly rank: number } | undefined): number {
  if (before === undefined) return RANKS.dash;
  if (before.entry.line.isPart && before.entry.line.tt === "") return before.rank;
  return before.rank >= RANKS.dash ? before.rank + 0.5 : RANKS.dash;
}

/** "1.2", "1/2" and "1a" stand under "1". */
const isNumberedUnder = (tt: string, above: string): boolean =>
  above !== "" &&
  ([".", "/"].some((sign) => tt.startsWith(`${above}${sign}`)) || LETTERED.exec(tt)?.[1] === above);

/** A row without figures is a heading, unless it is an indicator whose figures are missing. */
function isHeading(line: PlanLine, rank: number, next: PlanLine | undefined, columns: PlanColumns): boolean {
  if (hasFigures(line, columns)) return false;
  const hasParts =
    next !== undefined &&
    (next.isPart ||
      /^[-–•*+]/.test(next.tt) ||
      isNumberedUnder(next.tt, line.tt) ||
      (/^\d/.test(line.tt) && (/^[a-zđ]$/.test(next.tt) || next.tt === "")));
  const isSection = rank <= RANKS.roman && next !== undefined && /^\d/.test(next.tt);
  if (hasUnit(line, columns)) return (hasParts || isSection) && line.tt !== "";
  if (hasParts || rank <= RANKS.roman) return true;
  return !completeStarts.some((words) => keyOf(line.name).startsWith(`${words} `)) || line.name === "";
}

function aboveOf(
  line: PlanLine,
  rank: number,
  open: readonly { entry: OutlineEntry; rank: number }[],
): OutlineEntry | null {
  const prefix = /^(.+)[./]\d+$/.exec(line.tt)?.[1] ?? LETTERED.exec(line.tt)?.[1];
  const named =
    prefix === undefined ? undefined : [...open].reverse().find(({ entry }) => entry.line.tt === prefix);
  if (named) return named.entry;
  return [...open].reverse().find((candidate) => candidate.rank < rank)?.entry ?? null;
}

function place(
  line: PlanLine,
  heading: boolean,
  above: OutlineEntry | null,
  rank: number,
  year: string | null,
): OutlineEntry {
  const isSection = above !== null && above.heading && rankIsSection(above.line);
  const belongs =
    above !== null && (rank > RANKS.number || line.isPart) && !(isSection && rank <= RANKS.number);
  const needs = !heading && above !== null && needsParent(line, above, isSection);
  const isPrefixed = above !== null && isNumberedUnder(line.tt, above.line.tt);
  const isOwn = isSection && rank <= RANKS.dotted && !isPrefixed;
  const parent = above !== null && (isOwn ? needs : belongs || isPrefixed) ? above.line.tt || null : null;
  const name = needs ? `${above.name}: ${line.name}` : line.name;
  return { line, heading, above, parent, name, isNamedByParent: needs, year };
}

/** Whether what stands above is a section of the plan and no indicator: A, I, or a row without a number. */
const rankIsSection = ({ tt }: PlanLine): boolean => tt === "" || /^[A-ZĐ]$|^[IVX]+$/.test(tt);

function needsParent(line: PlanLine, above: OutlineEntry, isSection: boolean): boolean {
  if (sectionYear(above.line.name) !== null && above.heading) return false;
  if (isPartName(line.name) || line.isPart) return true;
  const complete = completeStarts.some((words) => keyOf(line.name).startsWith(`${words} `));
  const isPartOfIndicator = /^[-–•*+]/.test(line.tt) && startsLikeIndicator(above.name);
  return !complete && (!isSection || isPartOfIndicator);
}

const startsLikeIndicator = (name: string): boolean =>
  completeStarts.some((words) => keyOf(name).startsWith(`${words} `));

const parts = [...partWords].sort((a, b) => b.length - a.length);

/** Whether a name only says of which part: "Mầm non", "Cấp tiểu học", "Nữ", "Mức độ 2". */
function isPartName(name: string): boolean {
  let rest = ` ${keyOf(name)
    .replace(/[(),.;:/-]/g, " ")
    .replace(/\d+/g, " ")
    .replace(/ +/g, " ")} `;
  if (rest.trim() === "") return true;
  for (const words of parts) while (rest.includes(` ${words} `)) rest = rest.replace(` ${words} `, " ");
  return rest.trim() === "";
}

const sectionWords = [...yearSectionWords].sort((a, b) => b.length - a.length);

/** The year of a heading that says no more than it: "Đến năm 2030", "Mục tiêu năm học 2026-2027"; `null` for any other. */
function sectionYear(name: string): string | null {
  const key = keyOf(name);
  const years = findYears(key);
  if (years.length !== 1) return null;
  let rest = ` ${key
    .replace(/20\d\d/g, " ")
    .replace(/[-:.,()]/g, " ")
    .replace(/ +/g, " ")} `;
  for (const words of sectionWords)
    while (rest.includes(` ${words} `)) rest = rest.replace(` ${words} `, " ");
  return rest.trim() === "" ? years[0]!.year : null;
}

/** Rows of the same name in different sections, or groups beside them, carry their name as well. */
function unique(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const counts = new Map<string, number>();
  for (const { heading, name, year } of entries)
    if (!heading) counts.set(`${year} ${keyOf(name)}`, (counts.get(`${year} ${keyOf(name)}`) ?? 0) + 1);
  return entries.map((entry) => {
    const isRepeated = !entry.heading && (counts.get(`${entry.year} ${keyOf(entry.name)}`) ?? 0) > 1;
    const section = isRepeated ? (sectionOf(entry) ?? (entry.line.group || null)) : null;
    return section === null ? entry : { ...entry, name: `${section}: ${entry.name}`, isNamedByParent: true };
  });
}

function sectionOf({ above, isNamedByParent }: OutlineEntry): string | null {
  if (above === null) return null;
  if (isNamedByParent || sectionYear(above.line.name) !== null) return sectionOf(above);
  return above.line.name;
}
