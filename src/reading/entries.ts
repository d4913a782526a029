import type { Indicator } from "../domain/catalogue/indicator";
import type { FindingDraft } from "../domain/finding/finding";
import { possibleNumbers } from "../domain/number/numberReading";
import { readNumber } from "../domain/number/readNumber";
import { saysAttainment } from "./figures/attained";
import type { IndicatorIndex } from "./names/indicatorIndex";
import { introducesPart } from "./partLead";
import { subRoleOf, type SubRole } from "./names/subRow";
import { fold } from "../domain/text/fold";
import { classifyLine } from "../domain/unit/classifyLine";
import { placeHeadings } from "../words/lines.data";
import type { PreparedReading } from "./context";
import { coordinatesOf, join, nowhere, type Coordinates } from "./coordinates";
import { isNaming } from "./headerRows";
import type { Hints, Qualifier } from "./hints";
import { namesSomething } from "./placeNames";
import { isFigureCell, isFilled, scanRows, usesCatalogueNumbers, type ScannedRow } from "./rows";
import type { SheetHints } from "./sheetHints";
import type { Table } from "./table";

/** A text of a row that names a place, and where it stands. */
export interface PlaceText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One row that carries figures of an indicator: its own, or one below it. */
export interface EntryRow {
  readonly row: number;
  /** Where its label stands, and the label as written; "" for the indicator's own row. */
  readonly column: number;
  readonly text: string;
  /** The half of the fraction that it carries, `null` for a whole row. */
  readonly role: SubRole | null;
  readonly coordinates: Coordinates;
  readonly place: PlaceText | null;
  /** It adds up the places above or below it. */
  readonly total: boolean;
}

/** One indicator's row with the rows that belong to it. */
export interface Entry {
  readonly indicator: Indicator;
  readonly row: number;
  readonly rows: EntryRow[];
}

/** The rows of one unit: the whole table, or what follows a line that names another unit. */
export interface Section {
  /** The line that names the unit; `null` where the table has none. */
  readonly label: PlaceText | null;
  readonly entries: Entry[];
  readonly findings: FindingDraft[];
}

/** What a label column or a row's text says of its row. */
interface Label {
  readonly role: SubRole | null;
  readonly coordinates: Coordinates;
  readonly place: PlaceText | null;
  readonly total: boolean;
  readonly text: string;
  readonly column: number;
}

type RowMeaning =
  | { readonly kind: "indicator"; readonly indicator: Indicator; readonly coordinates: Coordinates }
  | { readonly kind: "part"; readonly label: Label }
  | { readonly kind: "qualified"; readonly coordinates: Coordinates }
  | { readonly kind: "unitSection" | "lead" | "unknown" | "other" };

interface Walk {
  readonly sheet: SheetHints;
  readonly table: Table;
  readonly context: PreparedReading;
  readonly index: IndicatorIndex;
  readonly rows: readonly ScannedRow[];
  /** How often each text stands in the name column. */
  readonly recurring: ReadonlyMap<string, number>;
  /** The table's numbers are the catalogue's. */
  readonly numbered: boolean;
}

interface State {
  current: Entry | null;
  /** The row before was the row of a place. */
  afterPlace: boolean;
  /** A row "Trong đó:" introduces what follows. */
  lead: boolean;
  /** What the section rows above say, by dimension; a later one of the same dimension takes the place of an earlier. */
  section: readonly Coordinates[];
  /** How the last of these rows is numbered: a row numbered alike stands beside it, not below. */
  numbering: string | null;
  /** Indicators that the unit's rows have named so far. */
  readonly listed: Set<string>;
}

/** Reads a table's rows into sections, one per unit that they name, and an entry per row of an indicator. */
export function readEntries(sheet: SheetHints, table: Table, context: PreparedReading): Section[] {
  const { index } = context;
  const rows = scanRows(sheet, table, index);
  const recurring = new Map<string, number>();
  for (const { key, indicator } of rows)
    if (key !== "" && !indicator) recurring.set(key, (recurring.get(key) ?? 0) + 1);
  const walk: Walk = { sheet, table, context, index, rows, recurring, numbered: usesCatalogueNumbers(rows) };
  const sections: Section[] = [{ label: null, entries: [], findings: [] }];
  const state: State = {
    current: null,
    afterPlace: false,
    lead: false,
    section: [],
    numbering: null,
    listed: new Set(),
  };
  rows.forEach((row, position) => {
    const meaning = meaningOf(walk, row, position, state);
    if (meaning.kind === "unitSection") {
      sections.push({ label: placeOf(row), entries: [], findings: [] });
      state.current = null;
      state.section = [];
      state.listed.clear();
    } else put(walk, row, meaning, sections.at(-1)!, state);
    if (meaning.kind !== "other") state.afterPlace = meaning.kind === "part" && meaning.label.place !== null;
  });
  return sections.filter(({ entries, findings }) => entries.length > 0 || findings.length > 0);
}

/** Puts a row where it belongs. */
function put(walk: Walk, row: ScannedRow, meaning: RowMeaning, section: Section, state: State): void {
  switch (meaning.kind) {
    case "indicator": {
      const label = labelOf(walk, row, meaning.indicator, state);
      const coordinates = join(...state.section, meaning.coordinates, label.coordinates);
      const entry: Entry = {
        indicator: meaning.indicator,
        row: row.row,
        rows: [{ ...label, row: row.row, text: "", column: row.column, coordinates }],
      };
      section.entries.push(entry);
      noteNumber(walk, row, meaning.indicator, section);
      state.current = entry;
      state.listed.add(meaning.indicator.code);
      state.lead = false;
      return;
    }
    case "part": {
      const { label } = meaning;
      const lead = state.lead && label.role === null && label.place === null && !label.total ? [PART] : [];
      state.current?.rows.push({
        ...label,
        row: row.row,
        coordinates: join(...state.section, label.coordinates, ...lead),
      });
      return;
    }
    case "qualified":
      state.section = replaceSection(state.section, meaning.coordinates);
      state.numbering = numberingOf(row);
      state.current = null;
      return;
    case "lead":
      state.lead = true;
      return;
    case "unknown":
      section.findings.push(explainUnknown(walk, row));
      state.current = state.current && stranger(state.current);
      return;
    default:
      if (isName(row)) state.current = state.current && stranger(state.current);
  }
}

const PART: Coordinates = {
  ...nowhere,
  qualifiers: [{ dimension: "part", value: "parts", words: "trong đó" } satisfies Qualifier],
};

/** What stands below a row that is none of ours belongs to that row: it is gathered in an entry that nobody reads. */
function stranger({ indicator, row }: Entry): Entry {
  return { indicator, row, rows: [] };
}

/** A row with words of its own that introduces nothing ("Trong đó:") names something. */
function isName({ text, key, continued }: ScannedRow): boolean {
  return text !== "" && !continued && !text.endsWith(":") && !introducesPart(key);
}

/** Years and dimensions of a new section row take the place of those of the sections before. */
function replaceSection(before: readonly Coordinates[], next: Coordinates): readonly Coordinates[] {
  const dimensions = new Set(next.qualifiers.map(({ dimension }) => dimension));
  if (next.unknown.length > 0) return [next];
  const kept = before.filter(
    (one) =>
      one.unknown.length === 0 &&
      !(one.years.length > 0 && next.years.length > 0) &&
      !one.qualifiers.some(({ dimension }) => dimensions.has(dimension)),
  );
  return [...kept, next];
}

function meaningOf(walk: Walk, row: ScannedRow, position: number, state: State): RowMeaning {
  const { current } = state;
  const isBelow = current !== null && (row.continued || row.text === "");
  if (isBelow) {
    const label = labelOf(walk, row, current.indicator, state);
    const says = label.role !== null || label.place !== null || label.total || label.coordinates !== nowhere;
    if (says) return { kind: "part", label };
    if (row.continued && !hasOwnFigures(walk, row)) return { kind: "other" };
  }
  const indicator = row.indicator ?? numberedIndicator(walk, row);
  if (indicator) return { kind: "indicator", indicator, coordinates: nowhere };
  if (isBelow) return row.filled ? { kind: "part", label: nameless(row) } : { kind: "other" };
  const extended = row.filled ? extendedName(walk, row) : null;
  if (extended) return extended;
  const role = current && row.filled && row.name !== "" ? halfOf(walk, row, current.indicator) : null;
  if (current && role)
    return {
      kind: "part",
      label: joinLabels(walk, row, current.indicator, state, {
        ...nameless(row),
        role,
        coordinates: nowhere,
      }),
    };
  return textMeaning(walk, row, position, state);
}

/** The half of the fraction that a row carries; a row with both counts, or of another year or part, is whole. */
function halfOf({ sheet, table, context }: Walk, row: ScannedRow, indicator: Indicator): SubRole | null {
  const hints = context.readText(nameKey(row));
  if (hasBothCounts(sheet, table, row.row) || (qualifies(hints) && hints.measure === null)) return null;
  return subRoleOf(row.name, indicator, (key) => context.readText(key).measure);
}

const counting: ReadonlySet<string> = new Set([
  "numerator",
  "denominator",
  "total",
  "quantity",
  "attained",
  "initials",
]);

/** Two columns of counts are filled in a row, so that it carries more than one half of a fraction. */
function hasBothCounts(sheet: SheetHints, table: Table, row: number): boolean {
  const filled = table.columns.filter(
    ({ column, figure, measure }) =>
      figure && measure !== null && counting.has(measure) && isFilled(sheet, table, row, column),
  );
  return new Set(filled.map(({ measure }) => measure)).size > 1;
}

/** A row with neither a name nor a label: whose figures it carries is not said. */
function nameless({ row, column, text }: ScannedRow): Label {
  return {
    role: null,
    coordinates: { ...nowhere, unknown: [`…${row}`] },
    place: null,
    total: false,
    text,
    column,
  };
}

/** What a row's own words say that are no indicator's name. */
function textMeaning(walk: Walk, row: ScannedRow, position: number, state: State): RowMeaning {
  const { places, readText } = walk.context;
  const { current } = state;
  const hints = row.text === "" ? null : readText(nameKey(row));
  const own = { column: row.column, text: row.text, role: null, place: null, total: false };
  if (hints && isSum(hints) && isShort(row.text)) {
    // "III. Cộng" over indicators that are listed once more is the whole of the sections before.
    if (isAgain(walk, position, state) && isSection(walk, row, position, state))
      return { kind: "qualified", coordinates: coordinatesOf(hints) };
    if (!row.filled && current === null) return { kind: "other" };
    const label = { ...own, total: true, coordinates: coordinatesOf(withoutWhole(hints)) };
    return current
      ? { kind: "part", label: joinLabels(walk, row, current.indicator, state, label) }
      : { kind: "other" };
  }
  if (isUnitSection(walk, row, position, state)) return { kind: "unitSection" };
  const isPlace =
    row.text !== "" &&
    (places.isPlaceRow(withoutNumber(row.text), row.name) ||
      (hints !== null && isAmongPlaces(walk, row, position, hints, state)));
  if (isPlace && (current !== null || !row.filled)) {
    if (current === null) return { kind: "other" };
    return { kind: "part", label: { ...own, place: placeOf(row), coordinates: nowhere } };
  }
  // A school year over rows says of which year they are, whatever else is said with it.
  if (hints && hints.years.length > 0 && hints.unknown.length === 0 && isSection(walk, row, position, state))
    return { kind: "qualified", coordinates: coordinatesOf(hints) };
  if (hints && qualifies(hints) && !(isSum(hints) && !isShort(row.text))) {
    if (isSection(walk, row, position, state))
      return { kind: "qualified", coordinates: coordinatesOf(hints) };
    // A line that says something of what follows the table is no row of it.
    if (!row.filled && walk.rows[position + 1] === undefined) return { kind: "other" };
    if (current) {
      const label = { ...own, coordinates: coordinatesOf(hints) };
      return { kind: "part", label: joinLabels(walk, row, current.indicator, state, label) };
    }
  }
  if (row.text !== "" && !row.filled && introducesPart(row.key)) return { kind: "lead" };
  const unplaced = hints && current ? unplacedRow(walk, row, hints, current) : null;
  if (unplaced && current)
    return {
      kind: "part",
      label: joinLabels(walk, row, current.indicator, state, { ...own, coordinates: unplaced }),
    };
  const other = hints ? otherSection(walk, row, position, hints, state) : null;
  if (other) return { kind: "qualified", coordinates: other };
  return { kind: hasFigure(walk, row) && row.text !== "" ? "unknown" : "other" };
}

/** "TH&THCS Pa Khóa" before or behind rows of schools: its words that are not understood are written as a name. */
function isAmongPlaces(
  { rows, context: { places } }: Walk,
  row: ScannedRow,
  position: number,
  hints: Hints,
  { afterPlace }: State,
): boolean {
  if (row.number !== null || !saysNoMore(hints) || !namesSomething(row.text, hints)) return false;
  const next = rows[position + 1];
  return afterPlace || (next !== undefined && places.isPlaceRow(withoutNumber(next.text), next.name));
}

/**
 * A row of figures whose words are not understood, where the same words stand below one indicator after the other, or right below one
 * without figures of its own: it is one of that indicator's rows, and it is not known which.
 */
function unplacedRow(walk: Walk, row: ScannedRow, hints: Hints, current: Entry): Coordinates | null {
  const isRecurring = (walk.recurring.get(row.key) ?? 0) > 1;
  if (!hasFigure(walk, row) && !(isRecurring && !row.filled && row.number === null)) return null;
  if (hints.unknown.length === 0 && !isRecurring) return null;
  const isOnly =
    row.number === null && !walk.rows.some(({ row: line, filled }) => line === current.row && filled);
  if (!isRecurring && !isOnly) return null;
  if (walk.index.nearest(row.name) !== null && !isRecurring) return null;
  return coordinatesOf(hints.unknown.length > 0 ? hints : { ...hints, unknown: [row.key] });
}

/** A heading of rows that says nothing known ends what an earlier section said: whether it still holds is not known. */
function otherSection(
  walk: Walk,
  row: ScannedRow,
  position: number,
  { unknown }: Hints,
  state: State,
): Coordinates | null {
  if (row.filled || state.section.length === 0 || !isSection(walk, row, position, state)) return null;
  if (unknown.length > 0) return { ...nowhere, unknown };
  return state.numbering !== null && state.numbering === numberingOf(row)
    ? { ...nowhere, unknown: [row.key] }
    : null;
}

/** The kind of a row's number: Roman, a letter, a number. */
function numberingOf({ number }: ScannedRow): string | null {
  if (number === null) return null;
  if (/^[ivx]+$/i.test(number)) return "roman";
  return /^\p{L}$/u.test(number) ? "letter" : number.includes(".") ? "part" : "number";
}

/** The row's words without bullet and number, folded. */
function nameKey({ text }: ScannedRow): string {
  return fold(withoutNumber(text));
}

/** Words for a sum stand alone: "Tổng trường đạt chuẩn mức 1 + mức 2" is a row of another indicator. */
function isShort(text: string): boolean {
  return text.split(/\s+/).length <= LONGEST_SUM;
}

const LONGEST_SUM = 6;

/** "Cộng", "Toàn huyện": words for a sum and nothing else. */
function isSum({ qualifiers, unknown, measure, years }: Hints): boolean {
  const sums = qualifiers.filter(
    ({ dimension, value }) => dimension === "part" && (value === "whole" || value === "larger"),
  );
  return (
    sums.length > 0 &&
    sums.length === qualifiers.length &&
    unknown.length === 0 &&
    years.length === 0 &&
    (measure === null || measure === "total" || measure === "denominator")
  );
}

function withoutWhole(hints: Hints): Hints {
  return { ...hints, qualifiers: hints.qualifiers.filter(({ value }) => value !== "whole") };
}

/** Every word is understood, and some of them qualify. */
function qualifies({ qualifiers, years, calendarYears, unknown, measure }: Hints): boolean {
  if (unknown.length > 0) return false;
  if (measure !== null && !["result", "total", "evaluation"].includes(measure)) return false;
  return qualifiers.length > 0 || years.length > 0 || calendarYears.length > 0;
}

/**
 * A line without figures that says something of all rows below it: "I. Năm học 2023-2024". The same words again and again in a table
 * are rows below each indicator.
 */
function isSection(walk: Walk, row: ScannedRow, position: number, state: State): boolean {
  const { current } = state;
  if (row.filled || (walk.recurring.get(row.key) ?? 0) > 1) return false;
  const next = walk.rows[position + 1];
  // "II. Riêng nữ" over indicators that are listed a second time; "Trong đó:" over the rows of one is none.
  if (introducesPart(row.key) && !isAgain(walk, position, state)) return false;
  const isFollowed = next !== undefined && (next.indicator !== null || !next.filled);
  const isBelowOwn = current !== null && current.rows.length > 1 && current.rows.at(-1)!.row === row.row - 1;
  return isFollowed && !isBelowOwn;
}

/** The next row names an indicator that was listed before. */
function isAgain({ rows }: Walk, position: number, { listed }: State): boolean {
  const next = rows[position + 1]?.indicator ?? null;
  return next !== null && listed.has(next.code);
}

/** An indicator's name with more words behind it: "Tỷ lệ huy động trẻ nhà trẻ (nữ)" is that indicator, qualified. */
function extendedName({ context, index }: Walk, row: ScannedRow): RowMeaning | null {
  const found = index.byPrefix(row.name);
  if (!found) return null;
  const hints = context.readText(found.rest);
  if (hints.qualifiers.length === 0 && hints.years.length === 0) return null;
  if (hints.unknown.length > 0 || hints.measure === "numerator" || hints.measure === "denominator")
    return null;
  return { kind: "indicator", indicator: found.indicator, coordinates: coordinatesOf(hints) };
}

/** By number where the row has no name, or a name that differs by a typing error and the number confirms it. */
function numberedIndicator(
  { index, numbered, sheet: { grid }, table }: Walk,
  row: ScannedRow,
): Indicator | null {
  if (!numbered || row.number === null) return null;
  const byNumber = index.byNumber(row.number);
  if (byNumber === null) return null;
  // A number or a date where the name belongs is no blank name: the row numbers the columns, or is something else.
  const isNameless = table.name === null || typeof (grid.value(row.row, table.name) ?? "") === "string";
  if (row.text === "") return row.filled && isNameless ? byNumber : null;
  return index.byNearName(row.name) === byNumber ? byNumber : null;
}

/** What the table's label columns say of a row. */
function labelOf(walk: Walk, row: ScannedRow, indicator: Indicator, state: State): Label {
  const { sheet, table } = walk;
  let label: Label = {
    role: null,
    coordinates: hiddenOf(sheet, row),
    place: null,
    total: false,
    text: row.text,
    column: row.column,
  };
  for (const column of table.labels) {
    const spot = sheet.grid.anchor(row.row, column);
    if (spot.row < table.body.top || spot.column !== column) continue;
    const said = cellLabel(walk, row, column, indicator);
    if (said)
      label = {
        ...said,
        role: label.role ?? said.role,
        place: label.place ?? said.place,
        coordinates: join(label.coordinates, said.coordinates),
      };
    else if (label.place === null) label = { ...label, place: placeAbove(walk, row, column, state) };
  }
  return label;
}

function hiddenOf(sheet: SheetHints, { row, column }: ScannedRow): Coordinates {
  return sheet.isHidden(row, column) && !sheet.isHidden(-1, column) ? { ...nowhere, hidden: true } : nowhere;
}

function joinLabels(walk: Walk, row: ScannedRow, indicator: Indicator, state: State, own: Label): Label {
  const beside = labelOf(walk, row, indicator, state);
  return {
    ...own,
    role: own.role ?? beside.role,
    place: own.place ?? beside.place,
    total: own.total || beside.total,
    coordinates: join(own.coordinates, beside.coordinates),
  };
}

/** In a list that names its unit once, rows of indicators below go on under the same name. */
function placeAbove(
  { sheet, table }: Walk,
  row: ScannedRow,
  column: number,
  { current }: State,
): PlaceText | null {
  if (row.indicator === null || current === null || current.rows.length !== 1) return null;
  const above = current.rows[0]!.place;
  if (!above || above.column !== column) return null;
  const isList = sheet.grid.value(row.row, column) === null && table.name !== null;
  return isList ? above : null;
}

function cellLabel(
  walk: Walk,
  { row, filled }: ScannedRow,
  column: number,
  indicator: Indicator,
): Label | null {
  const { sheet, table, context } = walk;
  const { grid } = sheet;
  const text = grid.text(row, column);
  const key = grid.key(row, column);
  if (text === "" || key === fold(indicator.unit) || key === fold(indicator.countedVi)) return null;
  const base = { role: null, coordinates: nowhere, place: null, total: false, text, column };
  // Beside a name "Tổng số" is the whole of what the rows around it are parts of.
  const said = sheet.hints(row, column) ?? context.readText(key);
  // A unit of measure says what it counts in many words, of which only the known ones matter.
  const isMeasure = isUnitOfMeasure(table, column) && !holdsPlaces(walk, column);
  const isPlain =
    isSum(said) || (qualifies(said) && said.measure === null) || hasBothCounts(sheet, table, row);
  const role = isPlain ? null : subRoleOf(key, indicator, (other) => context.readText(other).measure);
  if (role && !(isMeasure && UNITS.test(key))) return { ...base, role };
  if (context.places.isPlaceRow(text, key))
    return { ...base, place: { row, column, text: withoutNumber(text) } };
  if (!isMeasure && filled && saysNoMore(said) && listsPlaces(table, column))
    return { ...base, place: { row, column, text: withoutNumber(text) } };
  const coordinates = coordinatesOf(isMeasure ? { ...said, unknown: [] } : said);
  return coordinates === nowhere ? null : { ...base, coordinates };
}

/** "%" beside a name is the unit of its rate, no row of the rate alone. */
const UNITS = /^[%‰]$/;

const placeHeads = placeHeadings.map(fold);

/** A column whose heading says that it lists places or bodies. */
function listsPlaces({ columns }: Table, number: number): boolean {
  const heading = columns.find(({ column }) => column === number)?.parts.at(-1)?.key ?? "";
  return heading
    .split(/[^\p{L}]+/u)
    .some(
      (word, at, words) => placeHeads.includes(word) || placeHeads.includes(`${word} ${words[at + 1] ?? ""}`),
    );
}

/** Words that are not understood, and none that qualifies: "TH" may be "thực hiện" or "tiểu học". */
function saysNoMore({ unknown, qualifiers, years }: Hints): boolean {
  return unknown.length > 0 && years.length === 0 && qualifiers.every(({ value }) => value === "result");
}

/** "Đơn vị" may be over units of measure or over bodies: some of its cells name one. */
function holdsPlaces({ sheet, table: { body }, context: { places } }: Walk, column: number): boolean {
  for (let row = body.top; row <= body.bottom; row++) {
    const text = sheet.isOwn(row, column) ? sheet.grid.text(row, column) : "";
    if (text !== "" && places.isPlaceRow(text, sheet.grid.key(row, column))) return true;
  }
  return false;
}

function isUnitOfMeasure({ columns }: Table, number: number): boolean {
  return columns.some(({ column, measure }) => column === number && measure === "unitOfMeasure");
}

function hasOwnFigures({ sheet, table }: Walk, { row }: ScannedRow): boolean {
  return [...table.figureColumns].some(
    (column) =>
      sheet.isOwn(row, column) &&
      isFigureCell(sheet, table, row, column) &&
      sheet.grid.value(row, column) !== null,
  );
}

/**
 * A line that names a unit and gives no figures, right before an indicator's row. In a list of smaller units a place
 * without figures is only a blank, and a line such as "Trường mầm non" is a heading.
 */
function isUnitSection(
  { rows, context: { places } }: Walk,
  row: ScannedRow,
  position: number,
  { afterPlace }: State,
): boolean {
  if (row.filled || row.text === "" || afterPlace) return false;
  const line = classifyLine(withoutNumber(row.text));
  if (line.kind === "label") return line.name !== "";
  if (!rows[position + 1]?.indicator || row.key.includes("trường")) return false;
  const isNamed = line.kind === "issuer" ? line.name !== "" : line.kind === "other";
  return isNamed && places.isPlace(row.name) && places.isPlaceRow(withoutNumber(row.text), row.name);
}

/** "II. Huyện Tam Đường" names the unit without its number. */
function withoutNumber(text: string): string {
  return text
    .replace(/^(?:[-+*•]\s*|\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Da-zđ])[.)/:]+\s*)+/u, "")
    .trim();
}

/** A row that no indicator claims matters only if it holds a number or Đạt: notes, signatures and repeated headers do not. */
function hasFigure({ sheet, table }: Walk, { row, column: name, filled }: ScannedRow): boolean {
  if (!filled) return false;
  const isHeader = isNaming(sheet.hints(row, name)?.measure ?? null);
  return [...table.figureColumns].some((column) => {
    if (!isFigureCell(sheet, table, row, column)) return false;
    const value = sheet.grid.value(row, column);
    if (value === null) return false;
    if (typeof value === "string" && saysAttainment(value)) return !isHeader;
    const reading = readNumber(value, sheet.grid.format(row, column), { role: "rate" });
    return possibleNumbers(reading).length > 0;
  });
}

/** The number of a row that its name contradicts; a name counts more. */
function noteNumber(
  { sheet, numbered }: Walk,
  row: ScannedRow,
  indicator: Indicator,
  section: Section,
): void {
  if (!numbered || row.number === null || row.indicator === null || !/^\d+$/.test(row.number)) return;
  if (row.number === String(indicator.tt)) return;
  section.findings.push({
    code: "NAME_NUMBER_MISMATCH",
    indicator: indicator.code,
    at: sheet.grid.at(row.row, row.column),
    params: { number: row.number, expected: indicator.tt },
  });
}

function explainUnknown({ sheet, index }: Walk, row: ScannedRow): FindingDraft {
  const nearest = index.nearest(row.name);
  return {
    code: "INDICATOR_UNKNOWN",
    at: sheet.grid.at(row.row, row.column),
    ...(nearest && { variant: "near" }),
    params: { text: row.text, ...(nearest && { nearest: { vi: nearest.nameVi, en: nearest.nameEn } }) },
  };
}

function placeOf({ row, column, text }: ScannedRow): PlaceText {
  return { row, column, text: withoutNumber(text) };
}
