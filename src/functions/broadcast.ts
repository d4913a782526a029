import type { CellValue } from "../model/snapshot";
import type { Matrix } from "./cell";
import { isProblem, problem, type Answer, type Problem } from "./problem";

/** Rows and columns of an answer. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Asks for one cell's answer, with one cell of each argument; an argument left out is `null`. */
export type CellFunction = (...cells: CellValue[]) => Answer;

const LEFT_OUT: Matrix<CellValue> = [[null]];

/**
 * Answers cell by cell in the shape of the arguments: one cell goes with every cell of the others, a column with every column of a
 * matrix, a row with every row; ranges that do not fit are a problem.
 */
export function broadcast(
  matrices: readonly (Matrix<CellValue> | null)[],
  answer: CellFunction,
): Matrix<Answer> | Problem {
  const present = matrices.map((matrix) => matrix ?? LEFT_OUT);
  const shape = commonShape(present.map(shapeOf));
  if (isProblem(shape)) return shape;
  const answers: Answer[][] = [];
  // One list of cells for all: a column of ten thousand rows asks ten thousand times.
  const cells: CellValue[] = present.map(() => null);
  for (let row = 0; row < shape.rows; row++) {
    const answerRow: Answer[] = [];
    for (let column = 0; column < shape.columns; column++) {
      takeCells(present, { row, column }, cells);
      answerRow.push(answer(...cells));
    }
    answers.push(answerRow);
  }
  return answers;
}

/** Puts one cell of each argument into the list. */
function takeCells(
  matrices: readonly Matrix<CellValue>[],
  { row, column }: { readonly row: number; readonly column: number },
  into: CellValue[],
): void {
  for (let index = 0; index < matrices.length; index++) {
    const matrix = matrices[index]!;
    const from = matrix.length === 1 ? matrix[0]! : matrix[row]!;
    into[index] = (from.length === 1 ? from[0] : from[column]) ?? null;
  }
}

/** Rows and columns of a matrix. */
export function shapeOf(matrix: Matrix<CellValue>): Shape {
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

/** The shape in which all the others fit. */
function commonShape(shapes: readonly Shape[]): Shape | Problem {
  let common: Shape = { rows: 1, columns: 1 };
  for (const shape of shapes) {
    const [rows, columns] = [joined(common.rows, shape.rows), joined(common.columns, shape.columns)];
    if (rows === null || columns === null)
      return problem("shapes", { first: formatShape(common), second: formatShape(shape) });
    common = { rows, columns };
  }
  return common;
}

/** A shape as a person reads it: "26 × 1". */
export function formatShape({ rows, columns }: Shape): string {
  return `${rows} × ${columns}`;
}

function joined(first: number, second: number): number | null {
  if (first === second || second === 1) return first;
  return first === 1 ? second : null;
}
