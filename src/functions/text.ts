import type { CellValue, SheetSnapshot } from "../model/snapshot";
import { decodeSnapshot, toUnicode, type Encoding } from "../text/legacy";
import { isGenuine } from "../text/legacyEvidence";
import { broadcast } from "./broadcast";
import { singleCell, type Matrix } from "./cell";
import { readFigure } from "./figure";
import { isLeftOut, formatCell } from "./options";
import { BLANK, inputProblem, isProblem, problem, type Answer, type Problem } from "./problem";

type Range = Matrix<CellValue> | null;

/** The number of a text as Vietnamese offices write it; a number stays itself. */
export function answerNumber(cell: CellValue): Answer {
  return readFigure(cell) ?? BLANK;
}

/**
 * Each text in Unicode. Without an encoding the texts together tell it, as those of a sheet do when a report is read; text that is
 * Unicode already, and what is no text, stays as it is.
 */
export function answerUnicode(texts: Range, encodingRange: Range): Matrix<Answer> | Problem {
  const cell = singleCell(encodingRange);
  if (cell === undefined) return problem("notSingle", { name: "encoding" });
  const encoding = readEncoding(cell);
  if (isProblem(encoding)) return encoding;
  const range = texts ?? [[null]];
  if (encoding === null) return broadcast([decode(range)], asAnswer);
  return broadcast([range], (text) =>
    typeof text === "string" && !isGenuine(text) ? toUnicode(text, encoding) : asAnswer(text!),
  );
}

/** `null` where the texts are to tell it; 0 is a blank cell on the desktop. */
function readEncoding(cell: CellValue): Encoding | null | Problem {
  if (isLeftOut(cell)) return null;
  const text = formatCell(cell);
  const named = text.trim().toUpperCase();
  return named === "TCVN3" || named === "VNI" ? named : problem("encoding", { text });
}

function decode(values: Matrix<CellValue>): Matrix<CellValue> {
  const nothing: Pick<SheetSnapshot, "formats" | "formulas" | "merges"> = {
    formats: [],
    formulas: [],
    merges: [],
  };
  const sheet: SheetSnapshot = {
    name: "",
    visibility: "visible",
    top: 0,
    left: 0,
    values,
    mark: null,
    ...nothing,
  };
  return decodeSnapshot(sheet).snapshot.values;
}

function asAnswer(cell: CellValue): Answer {
  if (cell === null) return BLANK;
  if (typeof cell === "boolean") return formatCell(cell);
  return typeof cell === "object" ? inputProblem(cell) : cell;
}
