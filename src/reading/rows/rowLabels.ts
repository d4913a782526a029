import type { Indicator } from "../../model/indicator";
import { differenceLabels } from "../../words/lines.data";
import { fieldDeeds } from "../../words/headings.data";
import type { Measure } from "../../words/measures.data";
import { subRoleOf } from "../names/subRow";
import { fold } from "../../text/fold";
import { listsPlaces } from "../columns/tableContent";
import { coordinatesOf, join, nowhere, type Coordinates } from "../hints/coordinates";
import type { Hints, Qualifier } from "../hints/hints";
import type { ScannedRow } from "./rows";
import type { SheetHints } from "../hints/sheetHints";
import type { Table } from "../table";
import type { PlaceText, Label, Walk, State } from "./entry";
import {
  hasBothCounts,
  isSaid,
  isSum,
  qualifies,
  saysNoMore,
  isUnitOfMeasure,
  withoutNumber,
} from "./rowWords";

/** What the table's label columns say of a row. */
export function labelOf(walk: Walk, row: ScannedRow, indicator: Indicator, state: State): Label {
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
    const ref = sheet.grid.anchor(row.row, column);
    if (ref.row < table.body.top || ref.column !== column) continue;
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

export function joinLabels(
  walk: Walk,
  row: ScannedRow,
  indicator: Indicator,
  state: State,
  own: Label,
): Label {
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
  const isList = sheet.grid.kind(row.row, column) === "blank" && table.name !== null;
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
  if (text === "") return null;
  if (UNITS.test(key) && indicator.kind === "rate" && holdsHalves(walk, column))
    return { role: "rate", coordinates: nowhere, place: null, total: false, text, column };
  if (key === fold(indicator.unit) || key === fold(indicator.countedVi)) return null;
  // "Pa Tần, Nậm Cuổi" beside a count are those that it counts.
  if (indicator.kind === "count" && LIST.test(text) && isPlaceColumn(table, column)) return null;
  const base = { role: null, coordinates: nowhere, place: null, total: false, text, column };
  // Beside a name "Tổng số" is the whole of what the rows around it are parts of.
  const said = sheet.hints(row, column) ?? context.readText(key);
  // A unit of measure says what it counts in many words, of which only the known ones matter.
  const isMeasure = isUnitOfMeasure(table, column) && !holdsPlaces(walk, column);
  const isPlain =
    isSum(said) || (qualifies(said) && said.measure === null) || hasBothCounts(sheet, table, row);
  const role = isPlain ? null : (subRoleOf(key, indicator, context.readText) ?? halfByWords(key, said));
  if (role && !(isMeasure && UNITS.test(key))) return { ...base, role };
  if (context.places.isPlaceRow(text, key) && (context.places.isPlace(key) || !isSaid(said)))
    return { ...base, place: { row, column, text: withoutNumber(text) } };
  // "Mầm non Sao Mai" below "Tên trường" is a school, whatever of its name is known.
  const isNamed = saysNoMore(said) || (said.unknown.length > 0 && !isSum(said));
  if (!isMeasure && filled && isNamed && isPlaceColumn(table, column))
    return { ...base, place: { row, column, text: withoutNumber(text) } };
  if (differences.has(key)) return { ...base, coordinates: { ...nowhere, qualifiers: [differenceOf(key)] } };
  const coordinates = coordinatesOf(
    isMeasure ? { ...said, unknown: [] } : isBasis(said) ? { ...said, unknown: [key] } : said,
  );
  return coordinates === nowhere ? null : { ...base, coordinates };
}

const differences: ReadonlySet<string> = new Set(differenceLabels.map(fold));

/** "So sánh" beside a name is by how much the rows above differ. */
const differenceOf = (words: string): Qualifier => ({ dimension: "standing", value: "difference", words });

/** "So với dân số trong độ tuổi" beside a name says of whom the row is, in words that no dimension knows. */
function isBasis({ measure, qualifiers, years }: Hints): boolean {
  return measure === "comparison" && qualifiers.length === 0 && years.length === 0;
}

/** Longer labels name what they count, which may be something else. */
const MOST_WORDS = 3;

/** "Ra lớp", "Trong độ tuổi" beside a name and nothing more: what was done, and of how many. */
function halfByWords(key: string, { measure, qualifiers, unknown, years }: Hints): Label["role"] {
  const isShort = key.split(" ").length <= MOST_WORDS && unknown.length + years.length === 0;
  if (!isShort || deeds.has(key) || qualifiers.some(({ value }) => value !== "result")) return null;
  return measure === "numerator" || measure === "denominator" ? measure : null;
}

const deeds: ReadonlySet<string> = new Set(fieldDeeds.map(fold));

/** "%" in a column of labels such as "Tử số" and "Mẫu số", as its first rows show. */
function holdsHalves({ sheet, table }: Walk, column: number): boolean {
  const known = halves.get(table) ?? new Map<number, boolean>();
  halves.set(table, known);
  const found = known.get(column);
  if (found !== undefined) return found;
  let holds = false;
  const { top, bottom } = table.body;
  for (let row = top; !holds && row <= Math.min(bottom, top + FIRST_ROWS - 1); row++)
    holds = sheet.isOwn(row, column) && HALVES.has(sheet.hints(row, column)?.measure ?? null);
  known.set(column, holds);
  return holds;
}

/** The rows of one name. */
const FIRST_ROWS = 3;
const halves = new WeakMap<Table, Map<number, boolean>>();
const HALVES: ReadonlySet<Measure | null> = new Set<Measure | null>(["numerator", "denominator"]);
const LIST = /[,;]/;

/** "%" beside a name is the unit of its rate, no row of the rate alone. */
const UNITS = /^[%‰]$/;

/** A column whose heading says that it lists places or bodies. */
function isPlaceColumn({ columns }: Table, number: number): boolean {
  return columns.some(({ column, parts }) => column === number && listsPlaces(parts));
}

/** "Đơn vị" may be over units of measure or over bodies: some of its cells name one. */
function holdsPlaces({ sheet, table: { body }, context: { places } }: Walk, column: number): boolean {
  for (let row = body.top; row <= body.bottom; row++) {
    const text = sheet.isOwn(row, column) ? sheet.grid.text(row, column) : "";
    if (text !== "" && places.isPlaceRow(text, sheet.grid.key(row, column))) return true;
  }
  return false;
}
