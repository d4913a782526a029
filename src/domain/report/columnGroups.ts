import type { Column } from "./columns";
import type { HeaderRole } from "./header.data";
import type { HeadingPart } from "./headerBand";

/** Columns by what they hold; several of one meaning stand side by side and must agree. */
export interface FigureColumns {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
  readonly result: readonly number[];
  readonly rate: readonly number[];
  readonly attained: readonly number[];
  readonly notAttained: readonly number[];
}

/** The columns that belong together: the table's own, those of one place, or those of the sum. */
export interface ColumnGroup {
  /** The heading that names the place; `null` for the table's own columns and for the sum. */
  readonly place: HeadingPart | null;
  readonly total: boolean;
  readonly columns: FigureColumns;
}

type FigureRole = keyof FigureColumns;

/** Sorts a table's figure columns into groups and settles what "Số lượng", "Tổng số" and "Đạt" mean beside each other. */
export function groupColumns(columns: readonly Column[]): ColumnGroup[] {
  const figures = columns.filter((column) => column.figure);
  const groups = new Map<string, { place: HeadingPart | null; total: boolean; columns: Column[] }>();
  for (const column of withUnknownPlaces(withoutStrangers(figures))) {
    const { place, total } = column;
    const key = place ? `${place.row}:${place.column}` : String(total && hasPlaces(figures));
    const group = groups.get(key) ?? { place, total: key === "true", columns: [] };
    group.columns.push(column);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ place, total, columns: members }) => ({ place, total, columns: assignRoles(members) }))
    .filter(({ columns: assigned }) => isUsable(assigned));
}

function hasPlaces(columns: readonly Column[]): boolean {
  return columns.some(({ place }) => place !== null);
}

/**
 * A heading that we do not know over columns that the table has once more under none, or under one that we know
 * ("Số giao: Tử số, Mẫu số | Thực hiện: Tử số, Mẫu số") says that they are something else.
 */
function withoutStrangers(figures: readonly Column[]): readonly Column[] {
  if (hasPlaces(figures)) return figures;
  const own = new Set(figures.filter(({ group }) => group === null).map(({ role }) => role));
  const strangers = figures.filter(({ group }) => group !== null);
  const isSecond = own.size > 0 && strangers.length > 1 && strangers.every(({ role }) => own.has(role));
  return isSecond ? figures.filter(({ group }) => group === null) : figures;
}

/** The same columns under several headings that we do not know ("Tam Đường", "Phong Thổ"): those are places. */
function withUnknownPlaces(figures: readonly Column[]): readonly Column[] {
  if (hasPlaces(figures)) return figures;
  const heads = new Map(
    figures.flatMap(({ group }) => (group ? [[`${group.row}:${group.column}`, group] as const] : [])),
  );
  const roles = figures.filter(({ group }) => group).map(({ role }) => role);
  const isRepeated = heads.size >= 2 && new Set(roles).size < roles.length;
  return isRepeated ? figures.map((column) => ({ ...column, place: column.group })) : figures;
}

function assignRoles(members: readonly Column[]): FigureColumns {
  const named = new Set(members.map(({ role }) => role));
  const initials = named.has("denominator") ? "numerator" : "denominator";
  const spelt = members.map(({ column, role }) => ({ column, role: role === "initials" ? initials : role }));
  const roles = new Set(spelt.map(({ role }) => role));
  const having = (role: HeaderRole): number[] =>
    spelt.filter((member) => meaningOf(member.role, roles) === role).map(({ column }) => column);
  return {
    numerator: having("numerator"),
    denominator: having("denominator"),
    result: having("result"),
    rate: having("rate"),
    attained: having("attained"),
    notAttained: having("notAttained"),
  };
}

/** What a heading means beside the others of its group. */
function meaningOf(role: HeaderRole | null, beside: ReadonlySet<HeaderRole | null>): FigureRole | null {
  const has = (...roles: HeaderRole[]): boolean => roles.some((one) => beside.has(one));
  switch (role) {
    case "quantity":
      if (has("denominator")) return has("numerator") ? "result" : "numerator";
      if (has("numerator") || (has("attained") && !has("notAttained"))) return "denominator";
      return has("result", "rate") ? "numerator" : "result";
    case "attained":
      if (has("notAttained")) return "attained";
      if (has("denominator", "quantity") && !has("numerator")) return "numerator";
      return has("result", "rate", "numerator") ? "attained" : "result";
    case "denominator":
      return has("numerator", "quantity", "attained", "result", "rate") ? "denominator" : "result";
    case "numerator":
      return has("denominator", "quantity", "result", "rate", "attained") ? "numerator" : "result";
    case "result":
    case "rate":
    case "notAttained":
      return role;
    default:
      return null;
  }
}

/** A group needs a result, both counts, or the pair Đạt | Không đạt. */
function isUsable({ numerator, denominator, result, rate, attained, notAttained }: FigureColumns): boolean {
  if (result.length > 0 || rate.length > 0) return true;
  return (numerator.length > 0 && denominator.length > 0) || (attained.length > 0 && notAttained.length > 0);
}

/** Every column of a group. */
export function columnsOf({ columns }: ColumnGroup): number[] {
  return Object.values(columns).flat() as number[];
}
