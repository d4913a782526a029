import type { Indicator } from "../catalogue/indicator";
import type { FindingDraft } from "../finding/finding";
import type { ColumnGroup } from "./columnGroups";
import { readCount } from "./countFigure";
import type { Entry } from "./entry";
import {
  countCells,
  findRivals,
  firstSpot,
  hasCountsIn,
  isFilledIn,
  rateCells,
  type FigurePlace,
} from "./entryCells";
import { fold } from "../text/fold";
import type { Counts } from "./rateCheck";
import { readPart, readRate, type ReadFigure } from "./rateFigure";
import type { Figure } from "./report";

/** The figures of one unit by indicator code, with what is to be said about them. */
export interface SectionFigures {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly findings: readonly FindingDraft[];
}

/** A sum that says of itself that it is the whole unit's, even where no parts are listed; a larger unit's is never that. */
const WHOLE = fold("toàn");
const LARGER = ["toàn tỉnh", "toàn ngành"].map(fold);

/** One unit's rows in one table, and the groups of smaller units beside its own columns. */
export interface FigureSource {
  readonly place: FigurePlace;
  readonly entries: readonly Entry[];
  readonly parts: readonly ColumnGroup[];
}

/** Reads a unit's figures from every table that lists them; a table may be continued in a second one. */
export function readFigures(sources: readonly FigureSource[]): SectionFigures {
  const byCode = new Map<string, ReadFigure[]>();
  for (const { place, entries, parts } of sources)
    for (const entry of entries) {
      const known = byCode.get(entry.indicator.code);
      const readings = readEntry(place, entry, parts, entries);
      if (known) known.push(...readings);
      else byCode.set(entry.indicator.code, readings);
    }
  const figures: [string, Figure][] = [];
  const findings: FindingDraft[] = [];
  for (const [code, readings] of byCode) {
    const settled = settleRows(readings, code);
    figures.push([code, settled.figure]);
    findings.push(...settled.findings);
  }
  return { figures: Object.fromEntries(figures), findings };
}

/** One reading of an entry, or two where both its own row and the sum of its parts carry figures. */
function readEntry(
  place: FigurePlace,
  entry: Entry,
  groups: readonly ColumnGroup[],
  entries: readonly Entry[],
): ReadFigure[] {
  const totals = entry.totals.filter((row) => isFilledIn(place, row) && isSumOf(place, entry, row, entries));
  const parts = entry.indicator.kind === "rate" ? partsOf(place, entry, groups) : [];
  const [first = null, ...others] = totals;
  const isOwn =
    hasCountsIn(place, entry.row) || (entry.indicator.kind !== "rate" && isFilledIn(place, entry.row));
  const own = readRow(place, entry, isOwn ? null : first, parts);
  const sums = (isOwn ? totals : others).map((row) =>
    readRow(place, { ...entry, row, halves: {} }, null, parts),
  );
  return [own, ...sums];
}

function readRow(
  place: FigurePlace,
  entry: Entry,
  totalRow: number | null,
  parts: readonly Counts[],
): ReadFigure {
  const { indicator, row } = entry;
  const rivals = findRivals(place, entry);
  if (rivals)
    return { figure: { kind: "silent", problem: rivals.code, at: rivals.at ?? null }, findings: [rivals] };
  const spot = firstSpot(place, row);
  const at = place.text.grid.at(spot.row, spot.column);
  return indicator.kind === "rate"
    ? readRate(rateCells(place, entry, totalRow), parts, indicator, at)
    : readCount(countCells(place, entry, totalRow), indicator, at);
}

/**
 * A sum belongs to the indicator above it where its parts are listed. "Tổng cộng" below the last row of a table sums up nothing, nor
 * does "Toàn huyện" where no other indicator has such a row.
 */
function isSumOf(
  { text, table }: FigurePlace,
  entry: Entry,
  row: number,
  entries: readonly Entry[],
): boolean {
  const key = table.name === null ? "" : text.grid.key(row, table.name);
  if (LARGER.some((words) => key.includes(words))) return false;
  if (entry.places.length > 0) return true;
  const isFoot = entry === entries.at(-1) && entries.length > 1;
  return key.includes(WHOLE) && !(isFoot && !entries.slice(0, -1).some(({ totals }) => totals.length > 0));
}

function partsOf(place: FigurePlace, entry: Entry, groups: readonly ColumnGroup[]): Counts[] {
  const rows = entry.places.map(({ row }) => ({ place, entry: { ...entry, row, halves: {} } }));
  const columns = groups.map((group) => ({ place: { ...place, group }, entry }));
  return [...rows, ...columns].flatMap((part) => {
    const counts = readPart(rateCells(part.place, part.entry, null), entry.indicator);
    return counts && counts.denominator > 0 ? [counts] : [];
  });
}

/** One indicator in several rows: blank ones do not count, equal ones are one, different ones none. */
function settleRows(readings: readonly ReadFigure[], code: Indicator["code"]): ReadFigure {
  const filled = readings.filter((reading) => !isBlankRow(reading));
  const [first, ...others] = filled;
  if (!first) return readings[0]!;
  if (others.length === 0) return first;
  const places = filled.map(({ figure }) => figure.at?.cell ?? "");
  const draft: FindingDraft = {
    code: "INDICATOR_DUPLICATE",
    indicator: code,
    ...(others[0]!.figure.at && { at: others[0]!.figure.at }),
    params: { cells: places.join(", ") },
  };
  if (others.every(({ figure }) => isSameFigure(figure, first.figure)))
    return {
      figure: first.figure,
      findings: [...first.findings, { ...draft, variant: "same", severity: "warning" }],
    };
  return { figure: { kind: "silent", problem: draft.code, at: first.figure.at }, findings: [draft] };
}

function isBlankRow({ figure, findings }: ReadFigure): boolean {
  return (
    figure.kind === "silent" &&
    findings.every(({ code, variant }) => code === "INDICATOR_MISSING" && variant === "blank")
  );
}

function isSameFigure(one: Figure, other: Figure): boolean {
  if (one.kind === "rate" && other.kind === "rate")
    return one.numerator === other.numerator && one.denominator === other.denominator;
  if ((one.kind === "count" || one.kind === "attained") && one.kind === other.kind)
    return one.value === other.value;
  return one.kind === "notApplicable" && other.kind === "notApplicable";
}
