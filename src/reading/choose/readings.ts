import { columnWords } from "../../words/figures.data";
import { fold } from "../../text/fold";
import { compare, nowhere, type Asked, type Coordinates } from "../hints/coordinates";
import type { Doubt } from "../doubts/doubts";
import type { Entry, EntryRow } from "../rows/entry";
import { hasCountsIn, isFilledIn, rateCells, type FigurePlace, type FigureRows } from "../rows/entryCells";
import { readFigureOf, type DoubtedFigure } from "../figures/figureOf";
import { readPart } from "../figures/rateSides";
import type { Counts } from "../figures/rateCheck";
import type { ColumnGroup } from "../columns/groups";
import { chooseLayout } from "../columns/chooseLayout";
import type { Evidence } from "../columns/layout";
import type { SheetHints } from "../hints/sheetHints";
import type { Table } from "../table";
import { scaled } from "../figures/scales";

/** One unit's rows in one table, and the groups of smaller units beside its own columns. */
export interface FigureSource {
  readonly sheet: SheetHints;
  readonly table: Table;
  readonly entries: readonly Entry[];
  /** The groups of the unit's own columns. */
  readonly groups: readonly ColumnGroup[];
  readonly parts: readonly ColumnGroup[];
  readonly evidence: Evidence;
  /** What the title and the lines above say of the whole table. */
  readonly coordinates: Coordinates;
}

/** One reading of an indicator: some rows of a table in the columns chosen for it. */
export interface Reading extends DoubtedFigure {
  readonly coordinates: Coordinates;
  readonly source: FigureSource;
  readonly entry: Entry;
  readonly label: string;
  /** It adds up what stands beside it. */
  readonly total: boolean;
}

/** One reading for each thing that the rows of an entry say of themselves. */
export function readEntry(source: FigureSource, entry: Entry, asked: Asked): Reading[] {
  const { sheet, table, groups, evidence } = source;
  const layout = chooseLayout(groups, entry.indicator, asked, evidence);
  const place: FigurePlace = { sheet, table, layout, indicator: entry.indicator };
  const parts = entry.indicator.kind === "rate" ? partsOf(source, place, entry, asked) : [];
  const sums = entry.rows.filter(
    (row) => row.total && isFilledIn(place, row.row) && isSumOf(source, entry, row),
  );
  return rowsByMeaning(entry, asked).flatMap((rows) => {
    const { coordinates, label } = rows;
    const mine = sums.filter((sum) => compare(sum.coordinates, coordinates, asked) === "equal");
    const first = rows.whole[0];
    const at = first ?? rows.numerator[0] ?? rows.denominator[0] ?? rows.rate[0] ?? { row: entry.row };
    // Nothing adds up most rows; an answer for a cell is noted all the same.
    const isOwn =
      (mine.length > 0 || sheet.answers.acceptsCells) &&
      (rows.numerator.length + rows.denominator.length > 0 ||
        (first !== undefined &&
          (hasCountsIn(place, first.row) ||
            (entry.indicator.kind !== "rate" && isFilledIn(place, first.row)))));
    const [sum = null, ...others] = mine;
    // Where the row itself holds nothing, the sum of its parts is the row.
    const summed: FigureRows = sum === null || isOwn ? rows : { ...rows, whole: [sum] };
    const base = { source, entry, label, coordinates: joinAll(source.coordinates, coordinates) };
    const read = readFigureOf(place, summed, null, parts, asked, at.row);
    const total = sum !== null && !isOwn;
    const own: Reading = { ...scaled(read, place, base.coordinates, entry), ...base, total };
    const apart = (isOwn ? mine : others).map((row): Reading => {
      const alone: FigureRows = { whole: [row], numerator: [], denominator: [], rate: [] };
      return { ...readFigureOf(place, alone, null, parts, asked, row.row), ...base, total: true };
    });
    const lost = own.figure.kind === "silent" && mine.length === 0 ? partsAlone(place, entry, own) : null;
    return lost ? [{ ...own, ...lost }] : [own, ...apart];
  });
}

function joinAll(one: Coordinates, other: Coordinates): Coordinates {
  if (one === nowhere) return other;
  if (other === nowhere) return one;
  return {
    qualifiers: [...one.qualifiers, ...other.qualifiers],
    years: other.years.length > 0 ? other.years : one.years,
    calendarYears: other.calendarYears.length > 0 ? other.calendarYears : one.calendarYears,
    unknown: [...one.unknown, ...other.unknown],
    hidden: one.hidden || other.hidden,
  };
}

interface MeaningRows extends FigureRows {
  readonly coordinates: Coordinates;
  readonly label: string;
}

/** Rows of an entry that say the same of themselves carry one figure; places and sums stand apart. */
function rowsByMeaning(entry: Entry, asked: Asked): MeaningRows[] {
  const groups: { coordinates: Coordinates; rows: EntryRow[] }[] = [];
  for (const row of entry.rows) {
    if (row.total || row.place !== null) continue;
    const known = groups.find(
      ({ coordinates, rows }) =>
        compare(coordinates, row.coordinates, asked) === "equal" &&
        (row.role !== null || rows.every(({ role }) => role !== null)),
    );
    if (known) known.rows.push(row);
    else groups.push({ coordinates: row.coordinates, rows: [row] });
  }
  if (groups.length === 0) groups.push({ coordinates: nowhere, rows: [] });
  return groups.map(({ coordinates, rows }) => ({
    coordinates,
    label: rows.find(({ text }) => text !== "")?.text ?? "",
    whole: rows.filter(({ role }) => role === null),
    numerator: rows.filter(({ role }) => role === "numerator"),
    denominator: rows.filter(({ role }) => role === "denominator"),
    rate: rows.filter(({ role }) => role === "rate"),
  }));
}

/** A sum that says of itself that it is the whole unit's, even where no parts are listed. */
const WHOLE = fold("toàn");

/**
 * A sum belongs to the indicator above it where its parts are listed. "Tổng cộng" below the last row of a table sums up nothing, nor
 * does "Toàn huyện" where no other indicator has such a row. In a column beside the names it belongs to its own row.
 */
function isSumOf({ table, entries }: FigureSource, entry: Entry, row: EntryRow): boolean {
  if (row.row === entry.row || (row.column !== table.name && row.column > (table.name ?? -1))) return true;
  if (entry.rows.some(({ place, coordinates }) => place !== null || coordinates.qualifiers.length > 0))
    return true;
  // The same words below one indicator after the other are a row of each.
  const key = fold(row.text);
  if (
    entries.some((other) => other !== entry && other.rows.some((one) => one.total && fold(one.text) === key))
  )
    return true;
  const isFoot = entry === entries.at(-1) && entries.length > 1;
  const others = entries.slice(0, -1).some(({ rows }) => rows.some(({ total }) => total));
  return fold(row.text).includes(WHOLE) && !(isFoot && !others);
}

/** The pairs of smaller units in rows below and in columns beside; they are only there to explain the whole. */
function partsOf(source: FigureSource, place: FigurePlace, entry: Entry, asked: Asked): Counts[] {
  const rows = entry.rows.filter((row) => row.place !== null).map((row) => ({ place, row }));
  const columns = source.parts.map((group) => ({
    place: { ...place, layout: chooseLayout([group], entry.indicator, asked, source.evidence) },
    row: entry.rows[0]!,
  }));
  return [...rows, ...columns].flatMap((part) => {
    if (!part.row) return [];
    const alone: FigureRows = { whole: [part.row], numerator: [], denominator: [], rate: [] };
    const counts = readPart(rateCells(part.place, alone, null), entry.indicator);
    return counts && counts.denominator > 0 ? [counts] : [];
  });
}

/** Only smaller places are listed, and nothing adds them up: their sum is proposed, never taken. */
function partsAlone(
  place: FigurePlace,
  entry: Entry,
  own: DoubtedFigure,
): Pick<Reading, "figure" | "findings" | "doubts"> | null {
  const isBlank =
    own.doubts.length === 0 &&
    own.findings.every(({ code, variant }) => code === "INDICATOR_MISSING" && variant === "blank");
  const parts = entry.rows.filter((row) => row.place !== null && isFilledIn(place, row.row));
  const [first] = parts;
  if (!isBlank || !first) return null;
  const { grid } = place.sheet;
  const at = grid.at(first.row, first.column);
  const doubt: Doubt = {
    code: "QUALIFIER_UNSURE",
    variant: "parts",
    cause: "parts",
    params: { first: first.place!.text, places: parts.length },
    at,
    indicator: entry.indicator.code,
    cells: parts.map(({ row, column }) => grid.at(row, column).cell),
  };
  return { figure: { kind: "silent", problem: doubt.code, at }, findings: [], doubts: [doubt] };
}

/** Nothing stands in the cells of a reading; where several rows are below a name one half of a fraction is something. */
export function isBlankReading({
  figure,
  findings,
  doubts,
  label = "",
  entry,
}: DoubtedFigure & Partial<Pick<Reading, "label" | "entry">>): boolean {
  const isAlone = label === "" && (entry === undefined || entry.rows.length < 2);
  return (
    figure.kind === "silent" &&
    doubts.length === 0 &&
    findings.every(
      ({ code, variant, params = {} }) =>
        code === "INDICATOR_MISSING" && variant === "blank" && (isAlone || !HALVES.has(params["column"])),
    )
  );
}

/** One half of a fraction stands there, and the other does not. */
export function isHalf({ figure, findings }: DoubtedFigure): boolean {
  return (
    figure.kind === "silent" &&
    findings.some(({ code, params = {} }) => code === "INDICATOR_MISSING" && HALVES.has(params["column"]))
  );
}

const HALVES: ReadonlySet<unknown> = new Set([columnWords.numerator, columnWords.denominator]);
