import type { Measure } from "../words/measures.data";
import { isNaming } from "./headerRows";
import type { HeadingPart } from "./headings";

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

/**
 * Upper headings of different measures over the same sub-headings, again and again: "Tổng số › Ước đạt | Đã đạt", "Tỷ lệ › Ước đạt | Đã đạt".
 * There the sub-headings divide what the upper ones measure, and measure nothing themselves.
 */
export function dividedHeads(headings: readonly (readonly HeadingPart[])[]): ReadonlySet<string> {
  const rows = new Map<number, Map<string, { readonly head: HeadingPart; readonly below: HeadingPart[] }>>();
  for (const parts of headings)
    parts.slice(0, -1).forEach((head) => {
      const heads = rows.get(head.row) ?? new Map<string, { head: HeadingPart; below: HeadingPart[] }>();
      const known = heads.get(keyOfPart(head)) ?? { head, below: [] };
      known.below.push(parts.at(-1)!);
      heads.set(keyOfPart(head), known);
      rows.set(head.row, heads);
    });
  return new Set(
    [...rows.values()].flatMap((heads) => (isDivided([...heads.values()]) ? [...heads.keys()] : [])),
  );
}

function isDivided(
  heads: readonly { readonly head: HeadingPart; readonly below: readonly HeadingPart[] }[],
): boolean {
  const [first] = heads;
  if (!first || first.below.length < 2) return false;
  const keys = first.below.map(({ key }) => key).join("|");
  const measures = new Set(
    heads.flatMap(({ head: { hints } }) =>
      hints.measure !== null && hints.measure !== "result" && figureMeasures.has(hints.measure)
        ? [hints.measure]
        : [],
    ),
  );
  const leaves = new Set(first.below.map(({ hints }) => hints.measure));
  const isFraction = leaves.has("denominator") && (leaves.has("numerator") || leaves.has("rate"));
  return (
    measures.size >= 2 &&
    !isFraction &&
    heads.every(({ below }) => below.map(({ key }) => key).join("|") === keys)
  );
}

/** The headings of a column with nothing measured below a heading that its sub-headings only divide. */
export function withoutDivisions(
  parts: readonly HeadingPart[],
  divided: ReadonlySet<string>,
): readonly HeadingPart[] {
  const from = parts.findIndex((part) => divided.has(keyOfPart(part)));
  if (from < 0) return parts;
  return parts.map((part, level) =>
    level > from ? { ...part, hints: { ...part.hints, measure: null } } : part,
  );
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
