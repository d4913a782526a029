import type { TargetOperator } from "../model/indicator";
import { judge, shortfallOf, unrounded } from "../pooling/judge";
import { formatDistance, formatMeasure } from "../letters/inspection/measure";
import { alike } from "../texts/localized";
import {
  formatShortfall,
  listExceeded,
  listMissing,
  listWithoutTarget,
  withStatus,
  formatOpening,
  type UnjudgedLine,
  type VerdictLine,
} from "../letters/verdictSentences";
import type { CellValue } from "../model/snapshot";
import { tidy } from "../text/fold";
import { shapeOf, formatShape } from "./broadcast";
import type { Matrix } from "./cell";
import { exactly, readFigure } from "./figure";
import { isLeftOut, readDirection, formatCell } from "./options";
import { inputProblem, isProblem, problem, type Answer, type Problem } from "./problem";

type Range = Matrix<CellValue> | null;

type Line = VerdictLine | UnjudgedLine;

/**
 * Sentences for a report, one in each row: how many indicators met their targets, each that did not, those that exceeded, those
 * without a target and those without figures. Blank rows take no part; one wrong cell makes the whole wrong, since a report without it would be wrong unseen.
 */
export function answerSummary(
  names: Range,
  units: Range,
  actuals: Range,
  targets: Range,
  directions: Range,
): Matrix<Answer> | Problem {
  const lines = readLines([names, units, actuals, targets, directions]);
  if (isProblem(lines)) return lines;
  if (lines.length === 0) return [[""]];
  const short = withStatus(lines, "shortfall");
  const sentences = [
    formatOpening(lines, ({ name }) => name),
    ...short.map(formatShortfall),
    ...listExceeded(withStatus(lines, "exceeded")),
    ...listWithoutTarget(lines),
    ...listMissing(lines.filter((line) => line.status === "missing").map(({ name }) => name)),
  ];
  return sentences.map(({ vi }) => [vi]);
}

/** Ranges of one shape, read as one list; a single unit or direction holds for all. */
function readLines(ranges: readonly Range[]): readonly Line[] | Problem {
  const present = ranges.map((range) => range ?? [[null]]);
  const shapes = present.map(shapeOf).filter(({ rows, columns }) => rows * columns > 1);
  const shape = shapes[0] ?? { rows: 1, columns: 1 };
  const other = shapes.find(({ rows, columns }) => rows !== shape.rows || columns !== shape.columns);
  if (other) return problem("shapes", { first: formatShape(shape), second: formatShape(other) });
  const [names, units, actuals, targets, directions] = present.map((range) => range.flat());
  const at = (cells: readonly CellValue[], index: number) => cells[cells.length === 1 ? 0 : index] ?? null;
  const lines: Line[] = [];
  for (let index = 0; index < shape.rows * shape.columns; index++) {
    const cells = [names!, units!, actuals!, targets!, directions!].map((list) => at(list, index));
    const line = readLine(cells[0]!, cells[1]!, cells[2]!, cells[3]!, cells[4]!, index + 1);
    if (isProblem(line)) return line;
    if (line !== null) lines.push(line);
  }
  return lines;
}

function readLine(
  nameCell: CellValue,
  unitCell: CellValue,
  actualCell: CellValue,
  targetCell: CellValue,
  directionCell: CellValue,
  place: number,
): Line | null | Problem {
  for (const cell of [nameCell, unitCell]) if (isError(cell)) return inputProblem(cell);
  const actual = readFigure(actualCell);
  const target = readFigure(targetCell);
  const direction = readDirection(directionCell);
  const wrong = [actual, target, direction].find(isProblem);
  if (wrong) return wrong;
  if (isLeftOut(nameCell)) {
    const blank = isLeftOut(actual as CellValue) && isLeftOut(target as CellValue);
    return blank ? null : problem("nameMissing", { place });
  }
  const name = tidy(formatCell(nameCell)).replace(/(?<![.;:])[.;:]+$/, "");
  if (typeof actual !== "number") return { name: alike(name), status: "missing" };
  const unit = isLeftOut(unitCell) ? "" : tidy(formatCell(unitCell));
  if (typeof target !== "number")
    return { name: alike(name), status: "noTarget", actual: formatMeasure(actual, unit) };
  return judgeLine(name, unit, actual, target, direction as TargetOperator);
}

function judgeLine(
  name: string,
  unit: string,
  actual: number,
  target: number,
  operator: TargetOperator,
): VerdictLine {
  const [value, goal] = [exactly(actual), exactly(target)];
  return {
    name: alike(name),
    operator,
    status: judge(unrounded(value), goal, operator),
    actual: formatMeasure(actual, unit),
    target: formatMeasure(target, unit),
    distance: formatDistance(shortfallOf(value, goal, operator, null).toNumber(), unit),
  };
}

function isError(cell: CellValue): cell is { readonly error: string } {
  return typeof cell === "object" && cell !== null;
}
