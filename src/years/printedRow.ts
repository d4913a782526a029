import type { ConsolidatedIndicator } from "../model/consolidation";
import { formatNumber } from "../text/number/formatNumber";
import { possibleNumbers } from "../text/number/numberReading";
import { readNumber } from "../text/number/readNumber";
import { isComplete } from "../pooling/complete";
import { markProvisional } from "../letters/provisional";
import { isWithoutTarget, STATUS_NAMES } from "../texts/status.data";
import { fold } from "../text/fold";
import type { SubmittedCell } from "./readSubmitted";
import { EXPECTED_VERDICT, OPEN, OTHER_BASE_MARK, PROVISIONAL, type SubmittedColumn } from "./submitted.data";

/** The columns of a row of the appendix as texts. */
export type ComputedRow = Readonly<Partial<Record<SubmittedColumn, string>>>;

/** What stands in a cell as a text: numbers with a decimal comma, errors as they show. */
export function shownText(cell: SubmittedCell | undefined): string {
  if (!cell || cell.value === null) return "";
  const { value } = cell;
  if (typeof value === "number") return formatNumber(value, "vi");
  return typeof value === "object" ? value.error : String(value).normalize("NFC").trim();
}

/** What the reports give for a row, column by column. */
export function computedRow(row: ConsolidatedIndicator): ComputedRow {
  const { tt, nameVi, unit, baseline, target } = row.indicator;
  return {
    tt: String(tt),
    name: nameVi,
    unit,
    baseline: written(baseline),
    target: written(target),
    result: isComplete(row) ? written(row.actual) : provisional(row),
    difference: written(row.difference),
    verdict: STATUS_NAMES[row.status].vi,
  };
}

const written = (value: number | null): string => (value === null ? "" : formatNumber(value, "vi"));

const provisional = (row: ConsolidatedIndicator): string =>
  row.actual === null ? "" : markProvisional(formatNumber(row.actual, "vi"), row).vi;

/** Whether a cell says what the reports give, however it is written. */
export function agrees(
  cell: SubmittedCell,
  column: SubmittedColumn,
  row: ConsolidatedIndicator,
  isWorking: boolean,
): boolean {
  if (cell.isUncalculated) return false;
  const { indicator } = row;
  switch (column) {
    case "tt":
      return (
        (typeof indicator.tt === "number" && isNumber(cell, indicator.tt, row)) ||
        fold(shownText(cell)) === fold(String(indicator.tt))
      );
    case "name":
      return true;
    case "unit":
      return fold(shownText(cell)) === fold(indicator.unit);
    case "baseline":
      return isPlanned(withoutMark(cell, row), indicator.baseline, indicator.baselineText, row);
    case "target":
      return isPlanned(cell, indicator.target, indicator.targetText, row);
    case "result":
      return isResult(cell, row, isWorking);
    case "difference":
      return row.difference === null ? isBlank(cell) : isNumber(cell, row.difference, row);
    case "verdict":
      return isVerdict(shownText(cell), row);
  }
}

/** Last year's figure on another base is printed with a mark behind it. */
function withoutMark(cell: SubmittedCell, { sameBase }: ConsolidatedIndicator): SubmittedCell {
  if (sameBase || typeof cell.value !== "string") return cell;
  return { ...cell, value: cell.value.replace(OTHER_BASE_MARK, "") };
}

/** A figure of the plan stands as a number, or as the plan prints it. */
function isPlanned(
  cell: SubmittedCell,
  value: number | null,
  text: string,
  row: ConsolidatedIndicator,
): boolean {
  if (text !== "" && fold(shownText(cell)) === fold(text)) return true;
  return value === null ? isBlank(cell) : isNumber(cell, value, row);
}

/** A result over all units is a figure; any other is left open, or printed with its share. */
function isResult(cell: SubmittedCell, row: ConsolidatedIndicator, isWorking: boolean): boolean {
  const text = shownText(cell);
  if (row.actual === null) return isBlank(cell) || OPEN.test(text);
  if (isComplete(row) || isWorking) return isNumber(cell, row.actual, row);
  if (OPEN.test(text)) return true;
  const [, figure = "", reported, expected] = PROVISIONAL.exec(text) ?? [];
  const isShare =
    reported === undefined
      ? figure !== "" && row.reported >= row.expected
      : Number(reported) === row.reported && Number(expected) === row.expected;
  if (!isShare) return false;
  return isNumber({ ...cell, value: figure.trim() }, row.actual, row);
}

/** Of a figure that is not over all units the verdict may say that it is only expected. */
function isVerdict(text: string, row: ConsolidatedIndicator): boolean {
  const verdict = fold(STATUS_NAMES[row.status].vi);
  const said = fold(text);
  if (said === verdict || (isWithoutTarget(row.status) && isDash(said))) return true;
  return !isComplete(row) && said === `${EXPECTED_VERDICT} ${verdict}`;
}

const isDash = (text: string): boolean => ["", "-", "–"].includes(text);

const isBlank = (cell: SubmittedCell): boolean => isDash(shownText(cell));

/** Numbers of the same value; one whose stored value has more decimals agrees as far as the cell shows it. */
function isNumber(cell: SubmittedCell, value: number, { indicator }: ConsolidatedIndicator): boolean {
  const role = indicator.kind === "rate" ? "rate" : "count";
  const question = { role, scale: indicator.scale, words: [indicator.unit, indicator.countedVi] } as const;
  const plain = typeof cell.value === "string" ? cell.value.trim().replace(/^\+\s*/, "") : cell.value;
  const reading = readNumber(plain, cell.format, question);
  if (reading.state === "nil") return value === 0;
  const hasFixedDecimals = /^[#,0]*0(?:\.0+)?$/.test(cell.format) && typeof cell.value === "number";
  return possibleNumbers(reading).some(({ number, decimalsShown }) => {
    const tolerance = hasFixedDecimals ? 0.5 * 10 ** -decimalsShown : 0;
    const isShown = decimalsShown >= decimalsOf(value);
    return Math.abs(number - value) <= (isShown ? tolerance : 0) + 1e-9;
  });
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
