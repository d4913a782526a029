import type { Direction } from "../domain/catalogue/indicator";
import { judge, shortfallOf, type Judgement } from "../domain/consolidation/judge";
import { writeNumber } from "../domain/finding/finding";
import type { CellValue } from "../domain/snapshot/snapshot";
import { tidy } from "../domain/text/fold";
import { fillLabel } from "../sheets/labels.data";
import { shapeOf, writeShape } from "./broadcast";
import type { Matrix } from "./cell";
import { exactly, readFigure } from "./figure";
import { isLeftOut, readDirection, writeCell } from "./options";
import { inputProblem, isProblem, problem, type Answer, type Problem } from "./problem";
import { SENTENCES } from "./summary.data";

type Range = Matrix<CellValue> | null;

/** One indicator with both figures, in words and judged. */
interface Judged {
  readonly name: string;
  readonly status: Judgement;
  readonly direction: Direction;
  readonly actual: string;
  readonly target: string;
  readonly distance: string;
}

/** One indicator of the summary, `judged` being `null` where a figure is missing. */
interface Line {
  readonly name: string;
  readonly judged: Judged | null;
}

/**
 * Sentences for a report, one in each row: how many indicators met their targets, each that did not, those that exceeded, and those
 * without figures. Blank rows take no part; one wrong cell makes the whole wrong, since a report without it would be wrong unseen.
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
  const judged = lines.flatMap((line) => line.judged ?? []);
  const short = judged.filter(({ status }) => status === "shortfall");
  const sentences = [
    count(lines, judged, short),
    ...short.map(explain),
    ...listExceeded(judged.filter(({ status }) => status === "exceeded")),
    ...listMissing(lines.filter((line) => line.judged === null)),
  ];
  return sentences.map((sentence) => [sentence]);
}

function count(lines: readonly Line[], judged: readonly Judged[], short: readonly Judged[]): string {
  const exceeded = judged.filter(({ status }) => status === "exceeded").length;
  return fillLabel(short.length === 0 ? SENTENCES.allMet : SENTENCES.someShort, {
    good: twoDigits(judged.length - short.length),
    all: twoDigits(lines.length),
    exceeded: exceeded === 0 ? "" : fillLabel(SENTENCES.exceededPart, { count: twoDigits(exceeded) }),
    short: twoDigits(short.length),
    names: namesOf(short),
  });
}

function explain({ name, actual, target, distance, direction }: Judged): string {
  const sentence = direction === "higher" ? SENTENCES.shortOfHigher : SENTENCES.shortOfLower;
  return fillLabel(sentence, { name, actual, target, distance });
}

function listExceeded(exceeded: readonly Judged[]): readonly string[] {
  if (exceeded.length === 0) return [];
  const items = exceeded.map(({ name, actual, target }) =>
    fillLabel(SENTENCES.exceededItem, { name, actual, target }),
  );
  return [fillLabel(SENTENCES.exceeded, { list: items.join("; ") })];
}

function listMissing(missing: readonly Line[]): readonly string[] {
  if (missing.length === 0) return [];
  return [fillLabel(SENTENCES.missing, { count: twoDigits(missing.length), names: namesOf(missing) })];
}

function namesOf(lines: readonly { readonly name: string }[]): string {
  return lines.map(({ name }) => name).join("; ");
}

/** Ranges of one shape, read as one list; a single unit or direction holds for all. */
function readLines(ranges: readonly Range[]): readonly Line[] | Problem {
  const present = ranges.map((range) => range ?? [[null]]);
  const shapes = present.map(shapeOf).filter(({ rows, columns }) => rows * columns > 1);
  const shape = shapes[0] ?? { rows: 1, columns: 1 };
  const other = shapes.find(({ rows, columns }) => rows !== shape.rows || columns !== shape.columns);
  if (other) return problem("shapes", { first: writeShape(shape), second: writeShape(other) });
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
  const name = tidy(writeCell(nameCell)).replace(/[.;:]+$/, "");
  if (typeof actual !== "number" || typeof target !== "number") return { name, judged: null };
  const unit = isLeftOut(unitCell) ? "" : tidy(writeCell(unitCell));
  return { name, judged: judgeLine(name, unit, actual, target, direction as Direction) };
}

function judgeLine(name: string, unit: string, actual: number, target: number, direction: Direction): Judged {
  const [value, goal] = [exactly(actual), exactly(target)];
  const distance = shortfallOf(value, goal, direction).toNumber();
  return {
    name,
    direction,
    status: judge(value, goal, direction),
    actual: measure(actual, unit),
    target: measure(target, unit),
    distance: unit === "%" ? print(distance) + SENTENCES.points : measure(distance, unit),
  };
}

/** "32,7%", "8 huyện", "1.250". */
function measure(value: number, unit: string): string {
  if (unit === "%") return `${print(value)}%`;
  return unit === "" ? print(value) : `${print(value)} ${unit.charAt(0).toLowerCase()}${unit.slice(1)}`;
}

function print(value: number): string {
  return writeNumber(Number(value.toPrecision(15)), "vi");
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function isError(cell: CellValue): cell is { readonly error: string } {
  return typeof cell === "object" && cell !== null;
}
