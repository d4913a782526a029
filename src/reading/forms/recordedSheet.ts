import type { HeadingPart } from "../columns/headingPart";
import type { Line, SheetHints } from "../hints/sheetHints";
import type { SheetAnswers } from "../sheetAnswers";
import type { Grid } from "../view/grid";

/** What of a cell was looked at: its kind, whether its number may be a year, all of it. `ASKED` times these: for a question about a line. */
export const LOOKED = { kind: 1, year: 2, all: 4 } as const;
export const ASKED = 8;

/** A question about a line, with what it found as a text. */
export interface Question {
  readonly line: Line;
  readonly ask: (sheet: SheetHints) => unknown;
  readonly found: string;
}

/** What a sheet answered about a cell. */
export interface CellAnswer<T> {
  readonly row: number;
  readonly column: number;
  readonly answer: T;
}

/** Everything that a search asked of a sheet. A search that is told the same of another sheet finds the same there. */
export interface Seen {
  /** The search asked for something that differs between copies anyway: an address, an answer of the officer. */
  isOwn: boolean;
  /** What was looked at in each cell, row by row. */
  readonly cells: Uint8Array;
  readonly formats: Map<number, CellAnswer<string>>;
  readonly formulas: Map<number, CellAnswer<string | null>>;
  readonly hidden: Map<number, CellAnswer<boolean>>;
  readonly headings: [column: number, parts: readonly HeadingPart[]][];
  /** By line and name, each once. */
  readonly questions: Map<string, Question>;
}

/** What a question found, as a text by which it is compared. */
export const writeFound = (found: unknown): string =>
  JSON.stringify(found, (_, value: unknown) => (value instanceof Set ? [...(value as Set<unknown>)] : value));

/** One number for each cell, those right outside the sheet among them. */
const numberOf = (columns: number, row: number, column: number): number =>
  (row + 1) * (columns + 2) + column + 1;

/** Notes that something of a cell was looked at. */
type Look = (row: number, column: number, what: number) => void;

/** The same sheet, which writes down in `seen` what it is asked for. */
export function recordSheet(sheet: SheetHints): { readonly recorded: SheetHints; readonly seen: Seen } {
  const { rows, columns } = sheet.grid;
  const seen: Seen = {
    isOwn: false,
    cells: new Uint8Array(rows * columns),
    formats: new Map(),
    formulas: new Map(),
    hidden: new Map(),
    headings: [],
    questions: new Map(),
  };
  /** The line that a question is about: what is looked at there counts only by what the question finds. */
  let inside: Line | null = null;
  const look: Look = (row, column, what) => {
    if (row < 0 || column < 0 || row >= rows || column >= columns) return;
    const ref = sheet.grid.anchor(row, column);
    const isAsked = inside !== null && (inside.row === ref.row || inside.column === ref.column);
    seen.cells[ref.row * columns + ref.column]! |= isAsked ? what * ASKED : what;
  };
  const lookAtText = (row: number, column: number): void =>
    look(row, column, sheet.grid.kind(row, column) === "text" ? LOOKED.all : LOOKED.kind);
  const recorded: SheetHints = {
    grid: recordGrid(sheet.grid, seen, look),
    hints: (row, column) => {
      lookAtText(row, column);
      const hints = sheet.hints(row, column);
      // A number has hints where it may be a year.
      if (sheet.grid.kind(row, column) === "number") look(row, column, hints ? LOOKED.all : LOOKED.year);
      return hints;
    },
    isPlace: (row, column) => {
      lookAtText(row, column);
      return sheet.isPlace(row, column);
    },
    nameWithin: (row, column) => {
      lookAtText(row, column);
      return sheet.nameWithin(row, column);
    },
    placeBeside: (row, column) => {
      lookAtText(row, column);
      return sheet.placeBeside(row, column);
    },
    bodyIn: (row, column) => {
      lookAtText(row, column);
      return sheet.bodyIn(row, column);
    },
    namesIndicator: (row, column) => {
      look(row, column, LOOKED.all);
      return sheet.namesIndicator(row, column);
    },
    isOwn: (row, column) => sheet.isOwn(row, column),
    isHidden: (row, column) => {
      const answer = sheet.isHidden(row, column);
      seen.hidden.set(numberOf(columns, row, column), { row, column, answer });
      return answer;
    },
    isEmptied: (row, column) => {
      seen.isOwn = true;
      return sheet.isEmptied(row, column);
    },
    answers: recordAnswers(sheet.answers, seen),
    about: (line, name, ask) => {
      // What is asked within a question about the same line counts by what that one finds.
      if (inside !== null && inside.row === line.row && inside.column === line.column) return ask(recorded);
      const before = inside;
      inside = line;
      const found = ask(recorded);
      inside = before;
      seen.questions.set(`${line.row} ${line.column} ${name}`, { line, ask, found: writeFound(found) });
      return found;
    },
  };
  return { recorded, seen };
}

function recordGrid(grid: Grid, seen: Seen, look: Look): Grid {
  const own = <T>(answer: T): T => {
    seen.isOwn = true;
    return answer;
  };
  return {
    // A table tells nobody where its sheet comes from.
    get name() {
      return own(grid.name);
    },
    get file() {
      return own(grid.file);
    },
    rows: grid.rows,
    columns: grid.columns,
    areas: grid.areas,
    anchor: grid.anchor,
    isOwn: grid.isOwn,
    kind: (row, column) => {
      look(row, column, LOOKED.kind);
      return grid.kind(row, column);
    },
    isYear: (row, column) => {
      look(row, column, grid.kind(row, column) === "text" ? LOOKED.all : LOOKED.year);
      return grid.isYear(row, column);
    },
    value: (row, column) => {
      look(row, column, LOOKED.all);
      return grid.value(row, column);
    },
    text: (row, column) => {
      look(row, column, LOOKED.all);
      return grid.text(row, column);
    },
    key: (row, column) => {
      look(row, column, LOOKED.all);
      return grid.key(row, column);
    },
    format: (row, column) => {
      const answer = grid.format(row, column);
      seen.formats.set(numberOf(grid.columns, row, column), { row, column, answer });
      return answer;
    },
    formula: (row, column) => {
      const answer = grid.formula(row, column);
      seen.formulas.set(numberOf(grid.columns, row, column), { row, column, answer });
      return answer;
    },
    at: (row, column) => own(grid.at(row, column)),
    corner: (row, column) => own(grid.corner(row, column)),
  };
}

/** Only the silence of the officer can be found again in a copy. */
function recordAnswers(answers: SheetAnswers, seen: Seen): SheetAnswers {
  const own = <T>(answer: T): T => {
    seen.isOwn = true;
    return answer;
  };
  return {
    columnAt: (column, parts) => {
      seen.headings.push([column, parts]);
      const answer = answers.columnAt(column, parts);
      return answer === null ? null : own(answer);
    },
    noteUsed: (column, parts) => own(answers.noteUsed(column, parts)),
    get acceptsCells() {
      return answers.acceptsCells && own(true);
    },
    isAccepted: (at) => own(answers.isAccepted(at)),
    lineOf: (column) => own(answers.lineOf(column)),
  };
}
