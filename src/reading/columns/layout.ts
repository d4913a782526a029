import { asOfRest } from "./rest";
import type { Indicator } from "../../model/indicator";
import { areSiblings, type Column } from "./columns";
import { compare, countsOther, isLesser, isOther, isSuperior, type Asked } from "../hints/coordinates";
import type { ColumnGroup } from "./groups";
import { assignRoles, isUsable, ROLES, type Role, type RoleColumns } from "./roles";

/** Why the columns of a role cannot be used without an answer. */
export interface LayoutDoubt {
  readonly kind:
    | "lesser"
    | "counted"
    | "sector"
    | "words"
    | "reach"
    | "proposed"
    | "exchanged"
    | "grades"
    | "contradicted";
  readonly column: Column;
  /** The column beside it that the doubt is about. */
  readonly beside?: Column;
}

/** Which columns of a table give an indicator's figure. */
export interface Layout {
  readonly roles: RoleColumns;
  /** Group of every column that has a role. */
  readonly groupOf: ReadonlyMap<number, ColumnGroup>;
  readonly doubts: ReadonlyMap<number, LayoutDoubt>;
  /** Columns that give way to the chosen ones although they are of the figure asked for: what a review took the place of. */
  readonly replaced: RoleColumns;
}

/** What choosing needs to know of the table: which columns hold anything, and whether the arithmetic of its rows proves a fraction. */
export interface Evidence {
  isUsed(column: Column): boolean;
  /** Every row that holds all three numbers agrees: 100·N/D = R. */
  proves(numerator: number, denominator: number, rate: number): boolean;
  /** Some rows hold all three numbers, and none of them agrees. */
  contradicts(numerator: number, denominator: number, rate: number): boolean;
  /** The rows show that a count includes one beside it: the two exceed the whole, or the rate is of the first alone. */
  includes(column: number, part: number, whole: number | null, rate: number | null): boolean;
  /** More rows contradict than agree, and the two counts the other way round agree. */
  disproves(numerator: number, denominator: number, rate: number | null): boolean;
}

/**
 * Chooses the columns that give an indicator's figure among a place's groups: those of something else are left out, those that give
 * way to others go, and what is left is put together. Columns of one role in several groups stay side by side; their figures must agree.
 */
export function makeLayout(
  groups: readonly ColumnGroup[],
  indicator: Indicator,
  mine: Asked,
  evidence: Evidence,
): Layout {
  const isFilled = (group: ColumnGroup): boolean => group.columns.some(evidence.isUsed);
  // A column of unknown words in which no row holds anything is none of figures: a line below a turned table.
  const live = groups
    .filter((group) => group.coordinates.unknown.length === 0 || isFilled(group) || !groups.some(isFilled))
    .map((group) => ({
      ...group,
      columns: columnsFor(indicator, group.columns, mine).filter(
        (column) => evidence.isUsed(column) || !isSuperior(group.coordinates, mine),
      ),
    }))
    .filter((group) => group.columns.length > 0 && !isOther(group.coordinates, mine));
  const beaten = live.filter((group) =>
    live.some((other) => other !== group && beats(other, group, indicator, mine, evidence)),
  );
  const left = live.filter((group) => !beaten.includes(group));
  const clear = left.filter((group) => !isLesser(group.coordinates, mine));
  const chosen = clear.some((group) => isUsable(assignRoles(group.columns)) || group.columns.length > 0)
    ? clear
    : left;
  // Counts of a part alone beside a result of the whole are asked about, not blank.
  const parts =
    chosen === clear
      ? left.filter((group) => isLesser(group.coordinates, mine) && givesMore(group, clear, indicator))
      : [];
  const columns = [...chosen, ...parts].flatMap((group) => group.columns);
  const groupOf = new Map(
    [...chosen, ...parts].flatMap((group) => group.columns.map(({ column }) => [column, group] as const)),
  );
  const roles = orderCounts(assignRoles(columns), groupOf, evidence);
  const replaced = beaten.filter((group) => !isLesser(group.coordinates, mine));
  return {
    roles,
    groupOf,
    doubts: doubtsOf(columns, roles, groupOf, mine, evidence, gradesAbove(live), hasParts(groups)),
    replaced: assignRoles(replaced.flatMap((group) => group.columns)),
  };
}

/** "Không đạt" answers where a unit attains or does not; beside a count or a rate it is of the others, unless these are counted. */
function columnsFor(
  { kind, code }: Indicator,
  columns: readonly Column[],
  { ofRest }: Asked,
): readonly Column[] {
  if (kind === "attained" || kind === "share") return columns;
  if (ofRest.has(code)) return columns.flatMap((column) => asOfRest(column) ?? []);
  return columns.filter(({ measure }) => measure !== "notAttained");
}

/** A group that gives the counts of a rate, or a count, where the clear ones give none. */
function givesMore(group: ColumnGroup, clear: readonly ColumnGroup[], { kind }: Indicator): boolean {
  const plain = clear.flatMap(({ columns }) => columns);
  const [mine, theirs] = [assignRoles(group.columns), assignRoles(plain)];
  const counts = ({ numerator, denominator, fraction }: RoleColumns): number =>
    numerator.length + denominator.length + fraction.length;
  if (kind === "rate")
    return !isFraction(theirs) && counts(assignRoles([...plain, ...group.columns])) > counts(theirs);
  const results = ({ result, rate, attained, numerator }: RoleColumns): number =>
    result.length + rate.length + attained.length + numerator.length;
  return results(mine) > 0 && results(theirs) === 0;
}

/** Both counts of a rate. */
function isFraction({ numerator, denominator, fraction }: RoleColumns): boolean {
  return fraction.length > 0 || (numerator.length > 0 && denominator.length > 0);
}

/**
 * Two columns of one group that both count ("Số có mặt", "Số theo sổ") beside a rate: they are numerator and denominator in the one order in
 * which every row agrees.
 */
function orderCounts(
  roles: RoleColumns,
  groupOf: ReadonlyMap<number, ColumnGroup>,
  evidence: Evidence,
): RoleColumns {
  const counts = [roles.numerator, roles.denominator, roles.result].find((columns) => columns.length === 2);
  const [rate] = roles.rate;
  const isOpen = roles.numerator.length === 0 || roles.denominator.length === 0;
  if (!counts || rate === undefined || roles.rate.length > 1 || !isOpen) return roles;
  const [first, second] = counts as [number, number];
  if (groupOf.get(first) !== groupOf.get(second)) return roles;
  const ways = [
    [first, second],
    [second, first],
  ].filter(([over, under]) => evidence.proves(over!, under!, rate));
  if (ways.length !== 1) return roles;
  const kept = Object.fromEntries(
    ROLES.map((role) => [role, roles[role].filter((column) => !counts.includes(column))]),
  ) as unknown as RoleColumns;
  return { ...kept, numerator: [ways[0]![0]!], denominator: [ways[0]![1]!] };
}

/** A better group takes the place of another one that gives the same of an indicator. */
function beats(
  one: ColumnGroup,
  other: ColumnGroup,
  { kind }: Indicator,
  asked: Asked,
  evidence: Evidence,
): boolean {
  if (compare(one.coordinates, other.coordinates, asked) !== "better") return false;
  if (!one.columns.some((column) => evidence.isUsed(column))) return false;
  const [mine, theirs] = [assignRoles(one.columns), assignRoles(other.columns)];
  // The other half of a fraction takes nothing's place.
  const both = assignRoles([...one.columns, ...other.columns]);
  if (kind === "rate" && !isFraction(mine) && !isFraction(theirs) && isFraction(both)) return false;
  const isCounted = (roles: RoleColumns): boolean =>
    roles.numerator.length + roles.denominator.length + roles.fraction.length > 0;
  const hasResult = (roles: RoleColumns): boolean =>
    roles.result.length + roles.attained.length + roles.notAttained.length + roles.numerator.length > 0;
  const hasRate = (roles: RoleColumns): boolean => roles.rate.length > 0;
  if (kind === "rate" && (isCounted(mine) || isCounted(theirs)))
    return isCounted(mine) && (isCounted(theirs) || hasRate(theirs) || hasResult(theirs));
  return (hasResult(mine) && (hasResult(theirs) || hasRate(theirs))) || (hasRate(mine) && !hasResult(theirs));
}

function doubtsOf(
  columns: readonly Column[],
  roles: RoleColumns,
  groupOf: ReadonlyMap<number, ColumnGroup>,
  asked: Asked,
  evidence: Evidence,
  grades: readonly Column[],
  isParted: boolean,
): ReadonlyMap<number, LayoutDoubt> {
  const doubts = new Map<number, LayoutDoubt>();
  const byNumber = new Map(columns.map((column) => [column.column, column]));
  const proven = provenColumns(roles, byNumber, evidence);
  const [numerator, denominator, rate] = [roles.numerator[0], roles.denominator[0], roles.rate[0] ?? null];
  const isInverse =
    numerator !== undefined && denominator !== undefined && evidence.disproves(numerator, denominator, rate);
  const isContradicted =
    numerator !== undefined &&
    denominator !== undefined &&
    rate !== null &&
    isOpen(byNumber.get(numerator)!) &&
    evidence.contradicts(numerator, denominator, rate);
  for (const role of ROLES)
    for (const number of roles[role]) {
      const column = byNumber.get(number)!;
      const { unknown } = column.coordinates;
      const group = groupOf.get(number)!;
      if (isLesser(group.coordinates, asked))
        doubts.set(number, { kind: countsOther(column.coordinates, asked) ? "counted" : "lesser", column });
      else if (!isParted && isOfSector(column)) doubts.set(number, { kind: "sector", column });
      else if (unknown.includes("…")) doubts.set(number, { kind: "reach", column });
      else if (unknown.length > 0 && !proven.has(number)) doubts.set(number, { kind: "words", column });
      // A whole alone ("Số xã phải thực hiện") is what was to be done, and no result.
      else if (role === "result" && isDenominatorAlone(column)) doubts.set(number, { kind: "words", column });
      else if (column.placed) doubts.set(number, { kind: "proposed", column });
      else if (isContradicted && number === numerator) doubts.set(number, { kind: "contradicted", column });
      else if (gradeOver(column, role, roles, grades, evidence))
        doubts.set(number, {
          kind: "grades",
          column,
          beside: gradeOver(column, role, roles, grades, evidence)!,
        });
      else if (isInverse && column.answer === undefined && (role === "numerator" || role === "denominator"))
        doubts.set(number, { kind: "exchanged", column });
    }
  return doubts;
}

/** "Toàn ngành" over the only columns: the unit's own schools, or the whole province's. */
function isOfSector({ answer, coordinates: { qualifiers } }: Column): boolean {
  return answer === undefined && qualifiers.some(({ value }) => value === "sector");
}

/** Some columns are of parts of a whole. */
function hasParts(groups: readonly ColumnGroup[]): boolean {
  return groups.some(({ coordinates: { qualifiers } }) =>
    qualifiers.some(({ dimension, value }) => dimension === "part" && !WHOLES.has(value)),
  );
}

const WHOLES: ReadonlySet<string> = new Set(["whole", "sector", "larger", "country", "otherUnits"]);

/** "Số trường" is a numerator only by what stands beside it. */
function isOpen({ measure, answer }: Column): boolean {
  return answer === undefined && measure === "quantity";
}

/** "Tổng" alone is the whole of parts; other words for a denominator say nothing of what was reached. */
function isDenominatorAlone({ measure, answer, parts }: Column): boolean {
  const isWhole = parts.at(-1)?.hints.qualifiers.some(({ value }) => value === "whole") ?? false;
  return measure === "denominator" && answer === undefined && !isWhole;
}

/** Columns of a grade above the one that counts ("Trên chuẩn") that no heading calls a part of it ("Trong đó: trên chuẩn"). */
function gradesAbove(groups: readonly ColumnGroup[]): readonly Column[] {
  return groups.flatMap(({ columns }) =>
    columns.filter(({ said: { qualifiers } }) => {
      const values = qualifiers.map(({ value }) => value);
      return values.includes("above") && !values.includes("parts");
    }),
  );
}

/** "Đạt chuẩn | Trên chuẩn": the grade beside a count of those who attained, unless the rows show that the count includes it. */
function gradeOver(
  column: Column,
  role: Role,
  roles: RoleColumns,
  grades: readonly Column[],
  evidence: Evidence,
): Column | null {
  if (!COUNTS.has(role) || column.answer !== undefined) return null;
  const [whole = null, rate = null] = [roles.denominator[0], roles.rate[0]];
  const over = grades.find(
    (grade) => grade.column !== column.column && evidence.isUsed(grade) && areSiblings(grade, column),
  );
  return over && !evidence.includes(column.column, over.column, whole, rate) ? over : null;
}

const COUNTS: ReadonlySet<Role> = new Set<Role>(["numerator", "result", "attained"]);

/**
 * Words of a heading that are not understood but name what is counted ("Số đã đến lớp", "Số theo sổ"): the rate beside them is
 * understood, every row agrees with it, and the two headings do not share the unknown words, which would make both a part.
 */
function provenColumns(
  roles: RoleColumns,
  columns: ReadonlyMap<number, Column>,
  evidence: Evidence,
): ReadonlySet<number> {
  const [numerator, denominator, rate] = [
    only(roles.numerator),
    only(roles.denominator),
    only(roles.rate) ?? only(roles.result),
  ];
  if (numerator === null || denominator === null || rate === null) return new Set();
  const [first, second, third] = [numerator, denominator, rate].map(
    (number) => columns.get(number)!.coordinates.unknown,
  );
  if (third!.length > 0 || first!.some((word) => second!.includes(word))) return new Set();
  return evidence.proves(numerator, denominator, rate) ? new Set([numerator, denominator]) : new Set();
}

function only(numbers: readonly number[]): number | null {
  return numbers.length === 1 ? numbers[0]! : null;
}
