import type { Indicator } from "../../model/indicator";
import { subRoleOf } from "../names/subRow";
import { fold } from "../../text/fold";
import { listsPlaces } from "../columns/tableContent";
import { coordinatesOf, join, nowhere, type Coordinates } from "../hints/coordinates";
import type { Hints } from "../hints/hints";
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
  if (text === "" || key === fold(indicator.unit) || key === fold(indicator.countedVi)) return null;
  const base = { role: null, coordinates: nowhere, place: null, total: false, text, column };
  // Beside a name "Tổng số" is the whole of what the rows around it are parts of.
  const said = sheet.hints(row, column) ?? context.readText(key);
  // A unit of measure says what it counts in many words, of which only the known ones matter.
  const isMeasure = isUnitOfMeasure(table, column) && !holdsPlaces(walk, column);
  const isPlain =
    isSum(said) || (qualifies(said) && said.measure === null) || hasBothCounts(sheet, table, row);
  const role = isPlain ? null : subRoleOf(key, indicator, context.readText);
  if (role && !(isMeasure && UNITS.test(key))) return { ...base, role };
  if (context.places.isPlaceRow(text, key) && (context.places.isPlace(key) || !isSaid(said)))
    return { ...base, place: { row, column, text: withoutNumber(text) } };
  // "Mầm non Sao Mai" below "Tên trường" is a school, whatever of its name is known.
  const isNamed = saysNoMore(said) || (said.unknown.length > 0 && !isSum(said));
  if (!isMeasure && filled && isNamed && isPlaceColumn(table, column))
    return { ...base, place: { row, column, text: withoutNumber(text) } };
  const coordinates = coordinatesOf(
    isMeasure ? { ...said, unknown: [] } : isBasis(said) ? { ...said, unknown: [key] } : said,
  );
  return coordinates === nowhere ? null : { ...base, coordinates };
}

/** "So với dân số trong độ tuổi" beside a name says of whom the row is, in words that no dimension knows. */
function isBasis({ measure, qualifiers, years }: Hints): boolean {
  return measure === "comparison" && qualifiers.length === 0 && years.length === 0;
}

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
