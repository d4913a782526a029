import type { Indicator } from "../../model/indicator";
import { possibleNumbers } from "../../text/number/numberReading";
import { readNumber } from "../../text/number/readNumber";
import { saysAttainment } from "../figures/attained";
import { introducesPart } from "../hints/partLead";
import { namesHalf, subRoleOf, type SubRole } from "../names/subRow";
import { readLeading } from "../hints/leading";
import { coordinatesOf, nowhere, type Coordinates } from "../hints/coordinates";
import { isNaming } from "../columns/namingColumn";
import type { CellKind } from "../view/grid";
import type { Hints } from "../hints/hints";
import { namesSomething } from "../hints/placeNames";
import { isFigureCell, type ScannedRow } from "./rows";
import type { Entry, Label, RowMeaning, Walk, State } from "./entry";
import { otherSection, isSection, isAgain, isPartSection, isUnitSection } from "./sectionRows";
import {
  hasBothCounts,
  nameKey,
  isSaid,
  isShort,
  isSum,
  withoutSteps,
  withoutWhole,
  qualifies,
  says,
  saysNoMore,
  withoutNumber,
  placeOf,
} from "./rowWords";
import { labelOf, joinLabels } from "./rowLabels";

export function meaningOf(walk: Walk, row: ScannedRow, position: number, state: State): RowMeaning {
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
  // A date and a signature below the last row are no figures of it.
  if (isBelow)
    return (row.continued ? row.filled : hasFigure(walk, row))
      ? { kind: "part", label: nameless(row) }
      : { kind: "other" };
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
  return subRoleOf(row.name, indicator, context.readText);
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
  const hints = row.text === "" ? null : ofLarger(readText(nameKey(row)));
  const own = { column: row.column, text: row.text, role: null, place: null, total: false };
  if (hints && isSum(hints) && isShort(row.text)) {
    // "III. Cộng" over indicators that are listed once more is the whole of the sections before; "Số liệu của tỉnh" is of another unit.
    const isOfUnit = hints.qualifiers.every(({ value }) => value === "whole");
    if ((isAgain(walk, position, state) || !isOfUnit) && isSection(walk, row, position, state))
      return { kind: "qualified", coordinates: coordinatesOf(hints) };
    if (!row.filled && (current === null || walk.rows[position + 1] === undefined)) return { kind: "other" };
    // "Toàn tỉnh" below one blank row is no figure of it; below one indicator after the other it is all that the table gives.
    const isAll = !isOfUnit && (walk.recurring.get(row.key) ?? 0) > 1;
    const label = { ...own, total: !isAll, coordinates: coordinatesOf(withoutWhole(hints)) };
    return current
      ? { kind: "part", label: joinLabels(walk, row, current.indicator, state, label) }
      : { kind: "other" };
  }
  // A half of something else, or in words that are not understood: it is not left out.
  if (hints && current && row.filled && namesHalf(row.name)) {
    const coordinates = qualifies(hints) || says(hints) ? hints : { ...hints, unknown: [row.key] };
    const label = { ...own, coordinates: coordinatesOf(coordinates) };
    return { kind: "part", label: joinLabels(walk, row, current.indicator, state, label) };
  }
  if (isUnitSection(walk, row, position, state)) return { kind: "unitSection" };
  const isPlace =
    row.text !== "" &&
    ((places.isPlaceRow(withoutNumber(row.text), row.name) &&
      (places.isPlace(row.name) || hints === null || !isSaid(hints))) ||
      (hints !== null && isAmongPlaces(walk, row, position, hints, state)));
  if (isPartSection(walk, row, position, state))
    return { kind: "qualified", coordinates: { ...nowhere, unknown: [row.key] } };
  if (isPlace && (current !== null || (!row.filled && !(hints && qualifies(hints))))) {
    // Behind the last row a place without figures may be over the next table.
    if (current === null || (!row.filled && walk.rows[position + 1] === undefined)) return { kind: "other" };
    return { kind: "part", label: { ...own, place: placeOf(row), coordinates: nowhere } };
  }
  // A school year over rows says of which year they are, whatever else is said with it.
  if (hints && hints.years.length > 0 && hints.unknown.length === 0 && isSection(walk, row, position, state))
    return { kind: "qualified", coordinates: coordinatesOf(hints) };
  const leading = row.text === "" ? [] : readLeading(nameKey(row));
  if (leading.length > 0) {
    const coordinates: Coordinates = { ...nowhere, qualifiers: leading };
    if (isSection(walk, row, position, state)) return { kind: "qualified", coordinates };
    if (current && hints && row.filled && row.number === null && saysOfTime(hints)) {
      const label = { ...own, coordinates };
      return { kind: "part", label: joinLabels(walk, row, current.indicator, state, label) };
    }
  }
  if (hints && saysOfRow(walk, row, hints) && !(isSum(withoutSteps(hints)) && !isShort(row.text))) {
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

/** "Toàn ngành" in a row beside the unit's own is of a larger unit. */
function ofLarger(hints: Hints): Hints {
  if (!hints.qualifiers.some(({ value }) => value === "sector")) return hints;
  return {
    ...hints,
    qualifiers: hints.qualifiers.map((one) => (one.value === "sector" ? { ...one, value: "larger" } : one)),
  };
}

/** Every word of the row is understood and qualifies its figures; "Đạt được" beside both counts names the result, not one of them. */
function saysOfRow({ sheet, table }: Walk, { row, filled }: ScannedRow, hints: Hints): boolean {
  if (qualifies(hints)) return true;
  // "CÁC CHỈ TIÊU ĐĂNG KÝ" over rows is their heading.
  if (!filled && isNaming(hints.measure) && qualifies({ ...hints, measure: null })) return true;
  const isResult = hints.measure === "numerator" && hints.qualifiers.every(({ value }) => value === "result");
  return isResult && qualifies({ ...hints, measure: null }) && hasBothCounts(sheet, table, row);
}

/** "So với năm trước", and not "Tỷ lệ giảm học sinh bỏ học", which names something else. */
function saysOfTime({ qualifiers, unknown }: Hints): boolean {
  return (
    unknown.length === 0 &&
    qualifiers.every(({ dimension }) => dimension === "period" || dimension === "standing")
  );
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

/** An indicator's name with more words behind it: "Tỷ lệ huy động trẻ nhà trẻ (nữ)" is that indicator, qualified. */
function extendedName({ context, index }: Walk, row: ScannedRow): RowMeaning | null {
  const found = index.byPrefix(row.name);
  if (!found) return null;
  const hints = context.readText(found.rest);
  if (!says(hints) && hints.years.length === 0) return null;
  if (hints.unknown.length > 0 || hints.measure === "numerator" || hints.measure === "denominator")
    return null;
  return { kind: "indicator", indicator: found.indicator, coordinates: coordinatesOf(hints) };
}

/** By number where the row has no name, or a name that differs by a typing error and the number confirms it. */
function numberedIndicator({ index, numbered, sheet, table }: Walk, row: ScannedRow): Indicator | null {
  const { grid } = sheet;
  if (!numbered || row.number === null) return null;
  const byNumber = index.byNumber(row.number);
  if (byNumber === null) return null;
  // A number or a date where the name belongs is no blank name: the row numbers the columns, or is something else.
  const isNameless = table.name === null || NAMELESS.has(grid.kind(row.row, table.name));
  if (row.text === "")
    return row.filled && isNameless && !isNamedBeside(sheet, table, row.row) ? byNumber : null;
  return index.byNearName(row.name) === byNumber ? byNumber : null;
}

/** "1 | Thị trấn Sìn Hồ | 500 | 1500": where no column names indicators, words before the counts say what is numbered. */
function isNamedBeside({ grid }: Walk["sheet"], { name, columns }: Walk["table"], row: number): boolean {
  const first = columns.findIndex(({ measure }) => measure === "numerator" || measure === "denominator");
  return (
    name === null &&
    columns
      .slice(0, Math.max(first, 0))
      .some(
        ({ column, measure }) =>
          measure !== "number" && measure !== "unitOfMeasure" && /\p{L}/u.test(grid.text(row, column)),
      )
  );
}

const NAMELESS: ReadonlySet<CellKind> = new Set<CellKind>(["blank", "space", "text"]);

/** The columns of figures; where none is understood, those that may be. */
const columnsOf = ({ figureColumns, unknownColumns }: Walk["table"]): readonly number[] =>
  figureColumns.size > 0 ? [...figureColumns] : unknownColumns;

function hasOwnFigures({ sheet, table }: Walk, { row }: ScannedRow): boolean {
  return columnsOf(table).some(
    (column) =>
      sheet.isOwn(row, column) &&
      isFigureCell(sheet, table, row, column) &&
      sheet.grid.kind(row, column) !== "blank",
  );
}

/** A row that no indicator claims matters only if it holds a number or Đạt: notes, signatures and repeated headers do not. */
function hasFigure({ sheet, table }: Walk, { row, column: name, filled }: ScannedRow): boolean {
  if (!filled) return false;
  const isHeader = isNaming(sheet.hints(row, name)?.measure ?? null);
  return columnsOf(table).some((column) => {
    if (!isFigureCell(sheet, table, row, column)) return false;
    if (sheet.grid.kind(row, column) === "blank") return false;
    const value = sheet.grid.value(row, column);
    if (typeof value === "string" && saysAttainment(value)) return !isHeader;
    const reading = readNumber(value, sheet.grid.format(row, column), { role: "rate" });
    return possibleNumbers(reading).length > 0;
  });
}
