import type { Column } from "./columns";
import { positionsOf, type Asked, type Coordinates } from "../hints/coordinates";
import type { HeadingPart } from "./headingPart";

/** Columns that say the same of their figures: one place, one year, one standing. */
export interface ColumnGroup {
  /** The heading that names the place; `null` for the table's own columns. */
  readonly place: HeadingPart | null;
  readonly coordinates: Coordinates;
  readonly columns: readonly Column[];
  /** What each column's own headings say, by its number. */
  readonly coordinatesOf: ReadonlyMap<number, Coordinates>;
}

const grouped = new WeakMap<readonly Column[], { readonly asked: Asked; readonly groups: ColumnGroup[] }>();

/** Sorts a table's figure columns into groups, in the order in which they stand; once for all copies that share the columns. */
export function groupColumns(columns: readonly Column[], asked: Asked): readonly ColumnGroup[] {
  const known = grouped.get(columns);
  if (known?.asked === asked) return known.groups;
  const groups = makeGroups(columns, asked);
  grouped.set(columns, { asked, groups });
  return groups;
}

function makeGroups(columns: readonly Column[], asked: Asked): ColumnGroup[] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    if (!column.figure) continue;
    const key = `${placeKey(column)}|${positionKey(column.coordinates, asked)}`;
    const group = groups.get(key);
    if (group) group.push(column);
    else groups.set(key, [column]);
  }
  return [...groups.values()].map((members) => ({
    place: members[0]!.place,
    coordinates: members[0]!.coordinates,
    columns: members,
    coordinatesOf: new Map(members.map(({ column, coordinates }) => [column, coordinates])),
  }));
}

function placeKey({ place }: Column): string {
  return place ? place.key : "";
}

/** "3 tuổi", "4 tuổi", "Cấp THCS", "Cấp tiểu học": one value each, of which an indicator may name one itself. */
function numbered({ qualifiers }: Coordinates): string[] {
  return qualifiers
    .filter(
      ({ dimension, value, words }) =>
        dimension === "counted" || (dimension === "part" && (value === "schoolLevel" || /\d/.test(words))),
    )
    .map(({ words }) => `#${words}`);
}

/** Equal for coordinates that say the same; what is plain says nothing. */
function positionKey(coordinates: Coordinates, asked: Asked): string {
  const positions = [...positionsOf(coordinates, asked)]
    .filter(([, { rank }]) => rank !== 1)
    .map(([axis, { value }]) => `${axis}=${value}`)
    .sort();
  return [...positions, ...numbered(coordinates), ...coordinates.unknown.map((word) => `?${word}`)].join(";");
}
