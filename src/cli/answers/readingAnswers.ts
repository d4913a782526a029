import {
  ANY_FILE,
  type CellAnswer,
  type ColumnAnswer,
  columnMeanings,
  type ReadingAnswers,
} from "../../model/readingAnswers";
import { parseAddress } from "../../model/address";
import type { Area } from "../../model/snapshot";
import { findTarget } from "./assignments";
import { UsageError } from "../usageError";
import type { InputFile } from "../sources/walk";

/** Understands every value of --column and --accept. Throws a misuse for one that cannot be meant, and for two that contradict each other. */
export function readReadingAnswers(
  given: { readonly columns: readonly string[]; readonly accepted: readonly string[] },
  files: readonly InputFile[],
): ReadingAnswers {
  const columns: ColumnAnswer[] = [];
  for (const value of given.columns) {
    const read = readColumnAnswer(value, files);
    const same = columns.find((one) => isSameTarget(one, read) && one.line === read.line);
    if (same && same.meaning !== read.meaning)
      throw new UsageError("columnTwice", { value, first: same.meaning, second: read.meaning });
    if (!same) columns.push(read);
  }
  return { columns, cells: given.accepted.map((value) => readCellAnswer(value, files)) };
}

function isSameTarget(one: ColumnAnswer, other: ColumnAnswer): boolean {
  return one.file === other.file && one.sheet === other.sheet;
}

/** Understands FILE[#SHEET]!COLUMN=MEANING; the column is a letter or, in a table on its side, the number of a row. */
function readColumnAnswer(value: string, files: readonly InputFile[]): ColumnAnswer {
  const { target, place, word } = split(value, "columnForm");
  const line = place.replaceAll("$", "").toUpperCase();
  const meaning = columnMeanings.find((one) => one === word);
  if (!/^(?:[A-Z]{1,3}|[1-9]\d{0,6})$/.test(line)) throw new UsageError("columnForm", { value });
  if (!meaning) throw new UsageError("columnMeaning", { word, choices: columnMeanings.join(", ") });
  return { text: `--column ${value}`, ...targetOf(target, "--column", files), line, meaning };
}

/** Understands FILE[#SHEET]!RANGE=use or =ignore. */
function readCellAnswer(value: string, files: readonly InputFile[]): CellAnswer {
  const { target, place, word } = split(value, "acceptForm");
  const area = readArea(place);
  if (area === null || (word !== "use" && word !== "ignore")) throw new UsageError("acceptForm", { value });
  return { text: `--accept ${value}`, ...targetOf(target, "--accept", files), area, use: word };
}

/** Names of files and sheets may hold "!" and "=": the last of each parts the value. */
function split(
  value: string,
  form: "columnForm" | "acceptForm",
): { readonly target: string; readonly place: string; readonly word: string } {
  const end = value.lastIndexOf("=");
  const mark = value.lastIndexOf("!", end);
  const target = value.slice(0, Math.max(0, mark));
  if (end < 0 || mark < 0 || target === "") throw new UsageError(form, { value });
  return { target, place: value.slice(mark + 1, end).trim(), word: value.slice(end + 1).trim() };
}

function targetOf(
  target: string,
  flag: string,
  files: readonly InputFile[],
): { readonly file: string; readonly sheet: string | null } {
  if (target === ANY_FILE) return { file: ANY_FILE, sheet: null };
  if (target.startsWith(`${ANY_FILE}#`)) return { file: ANY_FILE, sheet: target.slice(2) };
  const found = findTarget(target, files);
  if (!found) throw new UsageError("answerFile", { flag, path: target });
  return found;
}

/** "B5:D9" or "D7" as an area; `null` for anything else. */
function readArea(text: string): Area | null {
  const [first, last, ...more] = text.split(":").map(parseAddress);
  if (!first || last === null || more.length > 0) return null;
  const end = last ?? first;
  return {
    top: Math.min(first.row, end.row),
    left: Math.min(first.column, end.column),
    bottom: Math.max(first.row, end.row),
    right: Math.max(first.column, end.column),
  };
}
