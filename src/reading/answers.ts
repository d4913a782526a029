import type { ColumnAnswer, ColumnMeaning, ReadingAnswers } from "../model/readingAnswers";
import type { SheetAnswers } from "./sheetAnswers";
import { answersFor } from "./readingAnswers";
import { columnName, parseAddress } from "../model/address";
import type { Area, SheetSnapshot } from "../model/snapshot";
import type { Measure } from "../words/measures.data";
import type { Column } from "./columns/columns";
import { nowhere, type Coordinates } from "./hints/coordinates";
import type { HeadingPart } from "./columns/headingPart";

/** Finds the answers for a sheet; `used` gathers those that found a table's column, or a figure's cell. A turned sheet takes row numbers in place of letters. */
export function openAnswers(
  { name, top, left }: Pick<SheetSnapshot, "name" | "top" | "left">,
  file: string | null,
  answers: ReadingAnswers,
  turned: boolean,
  used: Set<string>,
): SheetAnswers {
  const mine = answersFor(file, name, answers);
  const accepted = mine.cells.filter(({ use }) => use === "use");
  const lineOf = (column: number): string => (turned ? String(column + top + 1) : columnName(column + left));
  const answerFor = (column: number, parts: readonly HeadingPart[]): ColumnAnswer | null => {
    if (mine.columns.length === 0) return null;
    const line = lineOf(column);
    const isMeant = ({ line: named, heading }: ColumnAnswer): boolean =>
      named === line && (heading === undefined || heading === headingKey(parts));
    return mine.columns.find(isMeant) ?? null;
  };
  return {
    columnAt: (column, parts) => answerFor(column, parts)?.meaning ?? null,
    noteUsed: (column, parts) => {
      const answer = answerFor(column, parts);
      if (answer) used.add(answer.text);
    },
    acceptsCells: accepted.length > 0,
    isAccepted: (at) => {
      if (accepted.length === 0 || at === null) return false;
      const ref = parseAddress(at.cell);
      const answer = ref && accepted.find(({ area }) => isWithin(area, ref.row, ref.column));
      if (!answer) return false;
      used.add(answer.text);
      return true;
    },
    lineOf,
  };
}

function isWithin({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The folded headings of a column, by which sheets made from one form know each other. */
export function headingKey(parts: readonly Pick<HeadingPart, "key">[]): string {
  return parts.map(({ key }) => key).join(" › ");
}

/** The sheet without the cells that the officer takes out. */
export function withoutIgnored(
  snapshot: SheetSnapshot,
  file: string | null,
  answers: ReadingAnswers,
  used: Set<string>,
): SheetSnapshot {
  const { cells } = answersFor(file, snapshot.name, answers);
  if (!cells.some(({ use }) => use === "ignore")) return snapshot;
  const answerAt = (row: number, column: number): string | null => {
    const answer = cells.find(({ area }) => isWithin(area, row, column));
    return answer?.use === "ignore" ? answer.text : null;
  };
  const values = snapshot.values.map((line, row) =>
    line.map((value, column) => {
      if (value === null) return value;
      const answer = answerAt(row + snapshot.top, column + snapshot.left);
      if (answer === null) return value;
      used.add(answer);
      return null;
    }),
  );
  const formulas = snapshot.formulas.map((line, row) =>
    line.map((formula, column) =>
      answerAt(row + snapshot.top, column + snapshot.left) === null ? formula : null,
    ),
  );
  return { ...snapshot, values, formulas };
}

const MEASURES: Readonly<Record<ColumnMeaning, Measure>> = {
  numerator: "numerator",
  denominator: "denominator",
  result: "result",
  name: "name",
  unit: "unitOfMeasure",
  baseline: "otherThing",
  target: "otherThing",
  part: "otherThing",
  note: "note",
  ignore: "note",
};

const FIGURES: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(["numerator", "denominator", "result"]);

/**
 * The columns as the officer says they are: an answered one says nothing else but its scale, and of the others those of the same
 * meaning and place give way to it.
 */
export function answerColumns(columns: readonly Column[], answers: SheetAnswers): readonly Column[] {
  const meanings = columns.map(({ column, parts }) => answers.columnAt(column, parts));
  if (meanings.every((meaning) => meaning === null)) return columns;
  const answered = columns.map((column, position) => {
    const meaning = meanings[position]!;
    return meaning === null ? column : answerColumn(column, meaning);
  });
  const given = answered.filter(({ answer, figure }) => answer !== undefined && figure);
  return answered.map((column) => {
    const isConflicting =
      column.answer === undefined &&
      column.figure &&
      given.some(({ measure, place }) => measure === column.measure && place?.key === column.place?.key);
    return isConflicting ? { ...column, measure: "otherThing", coordinates: nowhere, figure: false } : column;
  });
}

function answerColumn(column: Column, meaning: ColumnMeaning): Column {
  const figure = FIGURES.has(meaning);
  return {
    ...column,
    measure: MEASURES[meaning],
    coordinates: figure ? scaleAlone(column) : nowhere,
    place: figure ? column.place : null,
    figure,
    answer: meaning,
  };
}

/** "Nghìn người" over a column holds whatever the column is. */
function scaleAlone({ parts }: Column): Coordinates {
  const qualifiers = parts.flatMap(({ hints }) =>
    hints.qualifiers.filter(({ dimension }) => dimension === "scale"),
  );
  return qualifiers.length === 0 ? nowhere : { ...nowhere, qualifiers };
}
