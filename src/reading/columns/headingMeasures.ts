import type { Measure } from "../../words/measures.data";
import { isNaming } from "./namingColumn";
import type { HeadingPart } from "./headingPart";

/** What a column of figures may hold. */
export const figureMeasures: ReadonlySet<Measure> = new Set<Measure>([
  "numerator",
  "denominator",
  "initials",
  "total",
  "quantity",
  "result",
  "rate",
  "attained",
  "notAttained",
  "fraction",
]);

/** Measures that an upper heading gives to the columns below it ("Tử số" over "Tổng số | Nữ"). */
export const strong: ReadonlySet<Measure> = new Set<Measure>([
  "numerator",
  "denominator",
  "rate",
  "initials",
  "fraction",
  "notAttained",
]);
/** Measures that an upper heading gives to columns that only say when or by whom ("Số giáo viên" over "Kết quả | Kế hoạch"). */
const counting: ReadonlySet<Measure> = new Set<Measure>(["quantity", "attained", "total", "notAttained"]);
/** Measures of a lower heading that give way to a strong one above. */
const weak: ReadonlySet<Measure> = new Set<Measure>(["total", "result", "quantity"]);
/** Measures that make everything below them no figure. */
const barring: ReadonlySet<Measure> = new Set<Measure>(["comparison", "note", "otherThing"]);

/** Where a heading stands, as a key. */
export function keyOfPart({ row, column }: HeadingPart): string {
  return `${row}:${column}`;
}

/** A heading with the lowest headings of the columns under it. */
interface Head {
  readonly head: HeadingPart;
  readonly below: readonly HeadingPart[];
}

/**
 * Sub-headings that repeat under several headings side by side say one thing, and the headings above them another. Under headings of
 * different measures ("Tổng số › Ước đạt | Đã đạt", "Tỷ lệ › Ước đạt | Đã đạt") the sub-headings only divide; where they are the numbers of a
 * fraction ("Tổng › Số đạt | Tổng số", "Nữ › Số đạt | Tổng số") the headings above measure nothing. What qualifies stays in both.
 */
export function withoutRepeatedMeasures(
  headings: readonly (readonly HeadingPart[])[],
): readonly (readonly HeadingPart[])[] {
  const rows = headsByRow(headings);
  const divided = new Set<string>();
  const dividing = new Set<string>();
  for (const heads of rows) {
    if (!repeats(heads)) continue;
    const into = divisionOf(heads, divided, dividing);
    for (const { head } of heads) into?.add(keyOfPart(head));
  }
  return headings.map((parts) => {
    const from = parts.findIndex((part) => divided.has(keyOfPart(part)));
    return parts.map((part, level) =>
      (from >= 0 && level > from) || dividing.has(keyOfPart(part)) ? unmeasured(part) : part,
    );
  });
}

/** Where both rows could be the numbers of a fraction, the upper ones are: "Số đạt › Số công nhận mới | Tổng số đến nay". */
function divisionOf<T>(heads: readonly Head[], divided: T, dividing: T): T | null {
  const below = heads[0]!.below;
  const isBelow = isFraction(below);
  if (isBelow && isFraction(heads.map(({ head }) => head)))
    return below.some(({ hints }) => hints.measure === "rate") ? null : divided;
  if (isBelow) return dividing;
  return isMeasuring(heads) ? divided : null;
}

function unmeasured(part: HeadingPart): HeadingPart {
  const { measure, qualifiers, unknown } = part.hints;
  // "Điều chỉnh tăng, giảm" over both halves: what is compared is not known by these words alone.
  const isOpen = measure === "comparison" && qualifiers.every(({ dimension }) => dimension === "standing");
  // "Nhóm lớp" over both halves names something else that is counted, and is not known to be the whole.
  const left = isOpen || measure === "otherThing" ? [...unknown, part.key] : unknown;
  return { ...part, hints: { ...part.hints, measure: null, unknown: left } };
}

/** The headings of each header row that stand over others, from left to right. */
function headsByRow(headings: readonly (readonly HeadingPart[])[]): readonly (readonly Head[])[] {
  const rows = new Map<number, Map<string, { readonly head: HeadingPart; readonly below: HeadingPart[] }>>();
  for (const parts of headings)
    for (const head of parts.slice(0, -1)) {
      const heads = rows.get(head.row) ?? new Map<string, { head: HeadingPart; below: HeadingPart[] }>();
      const known = heads.get(keyOfPart(head)) ?? { head, below: [] };
      known.below.push(parts.at(-1)!);
      heads.set(keyOfPart(head), known);
      rows.set(head.row, heads);
    }
  return [...rows.values()].map((heads) => [...heads.values()]);
}

/** Several headings, each over the same two sub-headings or more. */
function repeats(heads: readonly Head[]): boolean {
  const [first, ...others] = heads.map(({ below }) => below.map(({ key }) => key).join("|"));
  return (heads[0]?.below.length ?? 0) >= 2 && others.length > 0 && others.every((keys) => keys === first);
}

/** Two different measures among the headings themselves. */
function isMeasuring(heads: readonly Head[]): boolean {
  const measures = heads.flatMap(({ head: { hints } }) => hints.measure ?? []);
  const figures = measures.filter((measure) => measure !== "result" && figureMeasures.has(measure));
  return new Set(figures).size >= 2;
}

const OVER: readonly (Measure | null)[] = ["numerator", "attained", "quantity", "initials"];
const UNDER: readonly (Measure | null)[] = ["denominator", "total", "initials"];

/** What is counted beside what it is of, or beside its rate; Đạt beside Không đạt. */
function isFraction(below: readonly HeadingPart[]): boolean {
  const measures = below.map(({ hints }) => hints.measure);
  const over = measures.find((measure) => OVER.includes(measure));
  const under = measures.find((measure) => UNDER.includes(measure) && measure !== over);
  const beside = under !== undefined || measures.includes("rate") || measures.includes("notAttained");
  return over !== undefined && beside;
}

/** Upper headings below which something is counted or rated, not only parted: "Số lượng › Tổng số | Đạt", but not "Kết quả › Tổng chung | Nữ". */
export function measuredHeads(headings: readonly (readonly HeadingPart[])[]): ReadonlySet<string> {
  const measured = new Set<string>();
  for (const parts of headings) {
    const leaf = parts.at(-1)?.hints.measure ?? null;
    if (leaf === null || leaf === "total" || leaf === "result") continue;
    for (const part of parts.slice(0, -1)) measured.add(keyOfPart(part));
  }
  return measured;
}

/** The lowest heading's measure, unless it is weak below a strong one or below one that bars figures. */
export function measureOf(
  parts: readonly HeadingPart[],
  isParted: (part: HeadingPart) => boolean,
): Measure | null {
  // "Nội dung số liệu" over columns names no indicators: only a column's own heading does.
  const measures = parts
    .map(({ hints }, position) =>
      position < parts.length - 1 && isNaming(hints.measure) ? null : hints.measure,
    )
    .filter((measure) => measure !== null);
  const leaf = measures.at(-1) ?? null;
  const bar = measures.slice(0, -1).find((measure) => barring.has(measure));
  if (bar && !(bar === "comparison" && isHalf(leaf))) return bar;
  if (leaf === null || !weak.has(leaf)) return leaf;
  const above = measures
    .slice(0, -1)
    .reverse()
    .find((measure) => strong.has(measure));
  const over = parts
    .slice(0, -1)
    .filter(({ hints }) => hints.measure !== null || hints.qualifiers.length > 0);
  // "Kết quả › Tổng chung | Nữ": the whole of parts, not a denominator.
  if (above === undefined && leaf === "total" && over.length > 0 && over.every(isParted))
    return over.at(-1)!.hints.measure ?? "result";
  return above ?? (leaf === "result" ? countedAbove(parts, isParted) : null) ?? leaf;
}

/** "So với dân số trong độ tuổi" over both halves of a fraction compares nothing: it says of whom they are. */
export function isHalf(measure: Measure | null): boolean {
  return measure === "numerator" || measure === "denominator";
}

/** What is counted by the heading over columns of results, where all of these are of the one count. */
function countedAbove(
  parts: readonly HeadingPart[],
  isParted: (part: HeadingPart) => boolean,
): Measure | null {
  const over = parts.slice(0, -1).filter(isParted);
  return (
    over
      .map(({ hints }) => hints.measure)
      .reverse()
      .find((one) => one !== null && counting.has(one)) ?? null
  );
}
