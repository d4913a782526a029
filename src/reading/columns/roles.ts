import type { ColumnMeaning } from "../../model/readingAnswers";
import type { Measure } from "../../words/measures.data";
import type { Column } from "./columns";

/** What a column gives of an indicator, with the meaning that a person is shown and may answer. */
export const ROLE_MEANINGS = {
  numerator: "numerator",
  denominator: "denominator",
  result: "result",
  rate: "result",
  attained: "result",
  notAttained: "result",
  fraction: "result",
} as const satisfies Readonly<Record<string, ColumnMeaning>>;

export type Role = keyof typeof ROLE_MEANINGS;

export const ROLES = Object.keys(ROLE_MEANINGS) as readonly Role[];

/** Something of each role. */
export const byRole = <T>(of: (role: Role) => T): Readonly<Record<Role, T>> => ({
  // Written out, since this is asked of every row.
  numerator: of("numerator"),
  denominator: of("denominator"),
  result: of("result"),
  rate: of("rate"),
  attained: of("attained"),
  notAttained: of("notAttained"),
  fraction: of("fraction"),
});

/** Columns by what they hold; several of one meaning stand side by side and must agree. */
export type RoleColumns = Readonly<Record<Role, readonly number[]>>;

/** Settles what "Số lượng", "Tổng số" and "Đạt" mean beside each other. */
export function assignRoles(columns: readonly Pick<Column, "column" | "measure">[]): RoleColumns {
  const initials: Measure = columns.some(({ measure }) => measure === "denominator") ? "numerator" : "total";
  const spell = (measure: Measure | null): Measure | null => (measure === "initials" ? initials : measure);
  const measures = new Set(columns.map(({ measure }) => spell(measure)));
  const roles = byRole((): number[] => []);
  for (const { column, measure } of columns) {
    const role = roleOf(spell(measure), measures);
    if (role !== null) roles[role].push(column);
  }
  return roles;
}

/** What a heading means beside the others of its group. */
function roleOf(measure: Measure | null, beside: ReadonlySet<Measure | null>): Role | null {
  const has = (...measures: Measure[]): boolean => measures.some((one) => beside.has(one));
  switch (measure) {
    case "quantity":
      if (has("denominator", "total")) return has("numerator") ? "result" : "numerator";
      if (has("numerator") || (has("attained") && !has("notAttained"))) return "denominator";
      return has("result", "rate") ? "numerator" : "result";
    case "attained":
      if (has("notAttained")) return "attained";
      if (has("denominator", "total", "quantity") && !has("numerator")) return "numerator";
      return has("result", "rate", "numerator") ? "attained" : "result";
    case "total":
      if (has("denominator")) return has("numerator", "quantity", "attained") ? null : "numerator";
      return has("numerator", "quantity", "attained", "rate") ? "denominator" : "result";
    case "denominator":
      return has("numerator", "quantity", "attained", "result", "rate", "total") ? "denominator" : "result";
    case "numerator":
      return has("denominator", "total", "quantity", "result", "rate", "attained") ? "numerator" : "result";
    case "result":
    case "rate":
    case "notAttained":
    case "fraction":
      return measure;
    default:
      return null;
  }
}

/** Whether columns give a result, both counts, or the pair Đạt | Không đạt. */
export function isUsable({
  numerator,
  denominator,
  result,
  rate,
  attained,
  notAttained,
  fraction,
}: RoleColumns): boolean {
  if (result.length > 0 || rate.length > 0 || fraction.length > 0) return true;
  return (numerator.length > 0 && denominator.length > 0) || (attained.length > 0 && notAttained.length > 0);
}
