import type { Indicator } from "../domain/catalogue/indicator";
import type { FindingDraft } from "../domain/finding/finding";
import type { Figure } from "../domain/report/report";
import { fold } from "../domain/text/fold";
import {
  compare,
  isLesser,
  isOther,
  isSuperior,
  nowhere,
  ownWords,
  scaleOf,
  type Asked,
  type Coordinates,
} from "./coordinates";
import { tellOnce, type Doubt } from "./doubts";
import type { Entry, EntryRow } from "./entries";
import { hasCountsIn, isFilledIn, rateCells, type FigurePlace, type FigureRows } from "./entryCells";
import { readFigureOf, type DoubtedFigure } from "./figureOf";
import { readPart } from "./figures/rateFigure";
import type { Counts } from "./figures/rateCheck";
import type { ColumnGroup } from "./groups";
import { chooseLayout, type Evidence, type Layout } from "./layout";
import type { SheetHints } from "./sheetHints";
import type { Table } from "./table";

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

/** The figures of one unit by indicator code, with what is to be said about them. */
export interface UnitFigures {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly findings: readonly FindingDraft[];
}

/** One reading of an indicator: some rows of a table in the columns chosen for it. */
interface Reading extends DoubtedFigure {
  readonly coordinates: Coordinates;
  readonly source: FigureSource;
  readonly label: string;
  /** It adds up what stands beside it. */
  readonly total: boolean;
}

/** Reads a unit's figures from every table that lists them, and chooses among the rows that could give one. */
export function readUnitFigures(sources: readonly FigureSource[], asked: Asked): UnitFigures {
  const byCode = new Map<string, { indicator: Indicator; readings: Reading[] }>();
  for (const source of sources)
    for (const entry of source.entries) {
      const mine = askedFor(asked, entry.indicator);
      const known = byCode.get(entry.indicator.code) ?? { indicator: entry.indicator, readings: [] };
      known.readings.push(...readEntry(source, entry, mine));
      byCode.set(entry.indicator.code, known);
    }
  const figures: Record<string, Figure> = {};
  const findings: FindingDraft[] = [];
  const doubts: Doubt[] = [];
  const isReviewed = [...byCode.values()].some(({ indicator, readings }) =>
    readings.some((one) => isSuperior(one.coordinates, askedFor(asked, indicator)) && !isBlankReading(one)),
  );
  for (const [code, { indicator, readings }] of byCode) {
    const chosen = choose(readings, indicator, askedFor(asked, indicator), isReviewed);
    if (!chosen) continue;
    figures[code] = chosen.figure;
    findings.push(...chosen.findings);
    doubts.push(...chosen.doubts);
  }
  askOfInverse(figures, findings, byCode);
  return { figures, findings: [...findings, ...tellOnce(doubts)] };
}

/** Where some row shows that numerator and denominator stand the wrong way round, a row that reads alike both ways shows nothing else. */
function askOfInverse(
  figures: Record<string, Figure>,
  findings: FindingDraft[],
  known: ReadonlyMap<string, { readonly indicator: Indicator }>,
): void {
  const inverse = findings.find(({ code, variant }) => code === "COLUMN_PROPOSED" && variant === "inverse");
  if (!inverse) return;
  for (const [code, figure] of Object.entries(figures)) {
    if (
      figure.kind !== "rate" ||
      !known.get(code)!.indicator.mayExceed ||
      figure.numerator !== figure.denominator
    )
      continue;
    figures[code] = { kind: "silent", problem: inverse.code, at: figure.at };
    findings.push({
      ...inverse,
      indicator: code,
      at: figure.at,
      params: { numerator: figure.numerator, denominator: figure.denominator },
    });
  }
}

function askedFor(asked: Asked, indicator: Indicator): Asked {
  return { ...asked, clock: indicator.clock ?? "schoolYear", own: ownWords(indicator, fold) };
}

/** One reading for each thing that the rows of an entry say of themselves. */
function readEntry(source: FigureSource, entry: Entry, asked: Asked): Reading[] {
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
    const isOwn =
      rows.numerator.length + rows.denominator.length > 0 ||
      (first !== undefined &&
        (hasCountsIn(place, first.row) || (entry.indicator.kind !== "rate" && isFilledIn(place, first.row))));
    const [sum = null, ...others] = mine;
    // Where the row itself holds nothing, the sum of its parts is the row.
    const summed: FigureRows = sum === null || isOwn ? rows : { ...rows, whole: [sum] };
    const base = { source, label, coordinates: joinAll(source.coordinates, coordinates) };
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

/** What a heading, a cell or a line above says of thousands holds for a count, which was rounded; two rounded numbers give no rate. */
function scaled(
  read: DoubtedFigure,
  { layout, indicator, sheet }: FigurePlace,
  around: Coordinates,
  { rows }: Entry,
): DoubtedFigure {
  const { figure } = read;
  if (figure.kind !== "rate" && figure.kind !== "count") return read;
  const cells = [figure.at.cell, ...(figure.kind === "rate" ? [figure.denominatorAt.cell] : [])];
  const isUsed = (column: number): boolean =>
    rows.some(({ row }) => cells.includes(sheet.grid.at(row, column).cell));
  const columns = [...layout.groupOf].flatMap(([column, group]) =>
    isUsed(column) ? [group.coordinatesOf.get(column)!] : [],
  );
  const scale = [around, ...columns].map(scaleOf).find((one) => one !== null) ?? null;
  if (scale === null || !appliesTo(scale.words, indicator)) return read;
  if (figure.kind === "count" && indicator.countOf !== "commune") {
    const value = figure.value * scale.factor;
    const params = { written: figure.value, text: scale.words, value };
    const told: FindingDraft = { code: "SCALED", indicator: indicator.code, at: figure.at, params };
    return { ...read, figure: { ...figure, value }, findings: [...read.findings, told] };
  }
  const doubt: Doubt = {
    code: "QUALIFIER_UNSURE",
    variant: "scale",
    cause: scale.words,
    params: { text: scale.words },
    at: figure.at,
    indicator: indicator.code,
    cells: figure.kind === "rate" ? [figure.at.cell, figure.denominatorAt.cell] : [figure.at.cell],
  };
  return { figure: { kind: "silent", problem: doubt.code, at: figure.at }, findings: [], doubts: [doubt] };
}

/** "Nghìn người" over a whole table says nothing of its communes and schools, nor does a unit that the indicator itself has ("/vạn dân"). */
function appliesTo(words: string, { unit, countedVi, denominatorVi, numeratorVi }: Indicator): boolean {
  const own = fold([unit, countedVi, numeratorVi, denominatorVi ?? ""].join(" "));
  if (fold(unit).includes(words)) return false;
  const noun = words.split(" ").at(-1)!;
  const isNoun = /^\p{L}+$/u.test(noun) && !SCALE_WORDS.has(noun);
  return !isNoun || own.includes(noun) || PEOPLE.test(own);
}

const SCALE_WORDS: ReadonlySet<string> = new Set(["nghìn", "ngàn", "trăm", "triệu", "vạn", "chục", "x"]);
const PEOPLE = /(?<!\p{L})(?:trẻ|học sinh|người|giáo viên|sinh viên|dân số|em)(?!\p{L})/u;

function joinAll(one: Coordinates, other: Coordinates): Coordinates {
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

/** Chooses among the readings of one indicator: what is of something else goes, then what gives way; the rest must agree. */
function choose(
  readings: readonly Reading[],
  indicator: Indicator,
  asked: Asked,
  isReviewed: boolean,
): DoubtedFigure | null {
  const accepted = readings.filter(
    ({ figure, source }) => figure.kind !== "silent" && source.sheet.answers.isAccepted(figure.at),
  );
  if (accepted.length > 0) return settleAccepted(accepted, indicator);
  const live = withoutParts(readings).filter(({ coordinates }) => !isOther(coordinates, asked));
  if (live.length === 0) return readings.length > 0 ? missing(readings[0]!, indicator) : null;
  const filled = live.filter((reading) => !isBlankReading(reading));
  const left = live.filter(
    (reading) =>
      !live.some(
        (other) =>
          other !== reading &&
          compare(other.coordinates, reading.coordinates, asked) === "better" &&
          (!isBlankReading(other) || !isSuperiorTo(other, reading, asked)),
      ),
  );
  const clear = left.filter(({ coordinates }) => !isLesser(coordinates, asked));
  const chosen = clear.length > 0 ? clear : left;
  if (clear.length === 0) {
    const [first] = chosen.filter((reading) => !isBlankReading(reading));
    if (first) return ask(first, "lesser", indicator);
  }
  const given = chosen.filter((reading) => !isBlankReading(reading));
  const review = isReviewed
    ? chosen.find((one) => isSuperior(one.coordinates, asked) && isBlankReading(one))
    : undefined;
  const [reviewed] = given.filter((one) => !isSuperior(one.coordinates, asked));
  if (review && reviewed) return ask(reviewed, "rows", indicator, review);
  if (given.length === 0) return chosen[0] ?? filled[0] ?? live[0]!;
  const whole = wholeOf(given, readings);
  return settle(whole ? [whole] : given, chosen, indicator, asked);
}

/** In a list that repeats the name for each place, the places' rows are parts of the row that adds them up. */
function withoutParts(readings: readonly Reading[]): readonly Reading[] {
  const isOfParts = ({ doubts }: Reading): boolean => doubts.some(({ variant }) => variant === "parts");
  const whole = readings.filter((reading) => !isOfParts(reading));
  const isWhole = ({ total, coordinates }: Reading): boolean =>
    total || coordinates.qualifiers.some(({ dimension, value }) => dimension === "part" && value === "whole");
  return whole.some((reading) => isWhole(reading) && reading.figure.kind !== "silent") ? whole : readings;
}

/** The indicator's own row, where the rows below it that are not understood add up to it: they are its parts. */
function wholeOf(given: readonly Reading[], readings: readonly Reading[]): Reading | null {
  const [own, ...others] = given;
  if (!own || own.label !== "" || own.coordinates.unknown.length > 0 || own.doubts.length > 0) return null;
  if (others.length === 0 || others.some(({ coordinates }) => coordinates.unknown.length === 0)) return null;
  const parts = readings.filter((one) => one !== own && one.source === own.source && one.label !== "");
  return addsUp(
    own.figure,
    parts.map(({ figure }) => figure),
  )
    ? own
    : null;
}

function addsUp(whole: Figure, parts: readonly Figure[]): boolean {
  if (parts.length < 2) return false;
  const sum = (of: (figure: Figure) => number | null): number | null =>
    parts.reduce<number | null>((total, part) => {
      const value = of(part);
      return total === null || value === null ? null : total + value;
    }, 0);
  if (whole.kind === "rate")
    return (
      sum((part) => (part.kind === "rate" ? part.numerator : null)) === whole.numerator &&
      sum((part) => (part.kind === "rate" ? part.denominator : null)) === whole.denominator
    );
  return (
    whole.kind === "count" &&
    whole.value > 0 &&
    sum((part) => (part.kind === "count" ? part.value : null)) === whole.value
  );
}

/** What the officer says is to be used; two accepted figures must agree. */
function settleAccepted(accepted: readonly Reading[], indicator: Indicator): DoubtedFigure {
  const [first, ...others] = accepted as [Reading, ...Reading[]];
  return others.every(({ figure }) => isSameFigure(figure, first.figure))
    ? first
    : duplicate(accepted, indicator);
}

/** A review that was left blank takes the place of nothing. */
function isSuperiorTo(one: Reading, other: Reading, asked: Asked): boolean {
  const plain: Coordinates = { ...other.coordinates, qualifiers: other.coordinates.qualifiers };
  return compare(one.coordinates, plain, asked) === "better" && !isLesser(other.coordinates, asked);
}

/** Nothing but figures of something else stands in the sheet. */
function missing(reading: Reading, indicator: Indicator): DoubtedFigure {
  const at = reading.figure.at;
  const draft: FindingDraft = {
    code: "INDICATOR_MISSING",
    variant: "blank",
    indicator: indicator.code,
    ...(at && { at }),
    params: { column: { vi: "kết quả", en: "result" } },
  };
  return { figure: { kind: "silent", problem: draft.code, at }, findings: [draft], doubts: [] };
}

function isBlankReading({ figure, findings, doubts }: DoubtedFigure): boolean {
  return (
    figure.kind === "silent" &&
    doubts.length === 0 &&
    findings.every(({ code, variant }) => code === "INDICATOR_MISSING" && variant === "blank")
  );
}

/** One indicator in several rows: equal ones are one, different ones none; words of a label that are not understood are asked about. */
function settle(
  given: readonly Reading[],
  chosen: readonly Reading[],
  indicator: Indicator,
  asked: Asked,
): DoubtedFigure {
  const [first, ...others] = given as [Reading, ...Reading[]];
  // What is asked about one reading is asked, whatever the others say.
  if (given.every(({ doubts }) => doubts.length > 0))
    return { ...first, doubts: given.flatMap(({ doubts }) => doubts) };
  const unlike = others.find(({ coordinates }) => compare(first.coordinates, coordinates, asked) !== "equal");
  if (others.length === 0 || (unlike && others.every(({ figure }) => isSameFigure(figure, first.figure)))) {
    if (first.coordinates.unknown.length > 0) return ask(first, "words", indicator);
    return filledElsewhere(first, chosen, indicator);
  }
  if (unlike) return ask(first, "rows", indicator, unlike);
  return duplicate(given, indicator);
}

/** An indicator listed more than once: equal figures are one with a warning, different ones none. */
function duplicate(given: readonly Reading[], indicator: Indicator): DoubtedFigure {
  const [first, ...others] = given as [Reading, ...Reading[]];
  const cells = given.map(({ figure }) => figure.at?.cell ?? "").join(", ");
  const at = others[0]!.figure.at;
  const draft: FindingDraft = {
    code: "INDICATOR_DUPLICATE",
    indicator: indicator.code,
    ...(at && { at }),
    params: { cells },
  };
  if (others.every(({ figure }) => isSameFigure(figure, first.figure)))
    return { ...first, findings: [...first.findings, { ...draft, variant: "same", severity: "warning" }] };
  return {
    figure: { kind: "silent", problem: draft.code, at: first.figure.at },
    findings: [draft],
    doubts: [],
  };
}

/** A row that is blank in one table and filled in another is told. */
function filledElsewhere(reading: Reading, chosen: readonly Reading[], indicator: Indicator): DoubtedFigure {
  const blank = chosen.find((other) => other.source.table !== reading.source.table && isBlankReading(other));
  if (!blank || reading.figure.kind === "silent") return reading;
  const draft: FindingDraft = {
    code: "FILLED_FROM_ELSEWHERE",
    indicator: indicator.code,
    ...(reading.figure.at && { at: reading.figure.at }),
    params: { blank: blank.figure.at?.cell ?? "", used: reading.figure.at?.cell ?? "" },
  };
  return { ...reading, findings: [...reading.findings, draft] };
}

function ask(
  reading: Reading,
  variant: "lesser" | "words" | "rows",
  indicator: Indicator,
  other?: Reading,
): DoubtedFigure {
  if (reading.doubts.length > 0) return reading;
  const at = reading.figure.at ?? { sheet: "", cell: "" };
  const said =
    reading.label ||
    reading.coordinates.qualifiers.map(({ words }) => words).join(", ") ||
    reading.coordinates.unknown.join(", ");
  const second = other
    ? other.label || other.coordinates.qualifiers.map(({ words }) => words).join(", ")
    : "";
  const doubt: Doubt = {
    code: "QUALIFIER_UNSURE",
    variant: variant === "lesser" ? "lesserRows" : variant === "words" ? "wordsRows" : "rows",
    cause: `${fold(said)}|${fold(second)}`,
    params: { first: said, second, otherCell: other?.figure.at?.cell ?? "" },
    at,
    indicator: indicator.code,
    cells: [at.cell, ...(other?.figure.at ? [other.figure.at.cell] : [])],
  };
  return { figure: { kind: "silent", problem: doubt.code, at }, findings: [], doubts: [doubt] };
}

function isSameFigure(one: Figure, other: Figure): boolean {
  if (one.kind === "rate" && other.kind === "rate")
    return one.numerator === other.numerator && one.denominator === other.denominator;
  if ((one.kind === "count" || one.kind === "attained") && one.kind === other.kind)
    return one.value === other.value;
  return one.kind === "notApplicable" && other.kind === "notApplicable";
}

export type { Layout };
