import type { Indicator } from "../../model/indicator";
import { formatQuestion } from "../asking";
import { flat, keyOf } from "../table/grid";
import { isMeasure, measureOf, scaleOf, splitMeasure } from "./measure";
import type { OutlineEntry } from "../table/outline";
import type { Asking } from "../recognise";
import type { PlacedEntry } from "./rowParts";
import type { TargetLevel, TargetReading } from "./target";

/** What a row says of its unit of measure, beside its own columns. */
export interface UnitFacts {
  /** Name of the row without a unit in brackets, and that unit. */
  readonly named: { readonly name: string; readonly unit: string | null };
  readonly column: number | null;
  readonly targetText: string;
  readonly first: TargetReading;
  readonly known: Indicator | null;
}

/**
 * The unit of measure of a row and that of last year's figure where it is another: its own column's, one behind its name, in its target, of the row that it
 * is a part of, in the heading, or over the table, the nearest first. What is missing, differs or cannot be is asked about.
 */
export function unitOfRow(
  placed: PlacedEntry,
  { named, column, targetText, first, known }: UnitFacts,
  asking: Asking & { readonly name: string },
): { readonly unit: string; readonly before: string | null } {
  const { entry, table } = placed;
  const measure = measureOf(entry.line, table.columns, column);
  const said = first.state === "level" ? first : null;
  const stated =
    measure.unit ||
    named.unit ||
    measureIn(first, targetText) ||
    inheritedUnit(entry, placed) ||
    (targetText === "" ? "" : headedUnit(placed, column)) ||
    table.context.unit ||
    "";
  const beyond = beyondWhole(said, known) ? flat(targetText) : null;
  return { unit: settleUnit(stated, { before: measure.before, beyond }, asking), before: measure.before };
}

/** A unit of measure in the heading of the row's target: "Tỷ lệ (%)". */
function headedUnit({ table: { header } }: PlacedEntry, column: number | null): string {
  const heading = header.headings.find((one) => one.column === column);
  return (heading && splitMeasure(heading.path.at(-1) ?? "").unit) || "";
}

/** The unit of measure that a target's text itself names: "65%", "12 xã", or "%" behind each of several figures. */
function measureIn(reading: TargetReading, text: string): string {
  if (reading.state === "level") return reading.measure ?? "";
  const last = /\d ?(\p{L}[\p{L} ]*)$/u.exec(keyOf(text))?.[1] ?? "";
  if (reading.state === "asked" && reading.doubt === "TARGET_RANGE" && isMeasure(last)) return last;
  return /\d ?%/.test(text) && !/\d ?\p{L}/u.test(text.replace(/%[^;\n]*/g, "%")) ? "%" : "";
}

/** The unit of measure of the row that this one is a part of. */
function inheritedUnit({ above, isNamedByParent }: OutlineEntry, { table }: PlacedEntry): string {
  if (above === null || (!isNamedByParent && above.heading && above.line.cells.size === 0)) return "";
  const own = measureOf(above.line, table.columns, null).unit || splitMeasure(above.line.name).unit;
  return own || inheritedUnit(above, { entry: above, table });
}

/** Whether a rate's target lies above its whole, where nobody has said that it may. */
const beyondWhole = (said: TargetLevel | null, known: Indicator | null): boolean =>
  said !== null && said.shareOf === null && said.whole === null && said.value > 100 && !known?.mayExceed;

interface UnitDoubts {
  /** The unit of last year, where it is another. */
  readonly before: string | null;
  /** A target that is more than all, were the unit %. */
  readonly beyond: string | null;
}

function settleUnit(
  unit: string,
  { before, beyond }: UnitDoubts,
  asking: Asking & { readonly name: string },
): string {
  const { label, name, at, answers, questions } = asking;
  const isUnfit = beyond !== null && scaleOf(unit) === 100;
  if (unit !== "" && before === null && !isUnfit) return unit;
  const answer = answers.take("MEASURE_MISSING", at, at);
  if (typeof answer === "string" && answer.trim() !== "") return answer.trim();
  const text = isUnfit ? "MEASURE_UNFIT" : before === null ? "MEASURE_MISSING" : "MEASURE_DIFFERS";
  questions.push(
    formatQuestion(
      "MEASURE_MISSING",
      text,
      { row: label, text: isUnfit ? beyond : name, unit, before: before ?? "" },
      { at, ...(unit !== "" && { choices: [unit] }) },
    ),
  );
  return unit;
}
