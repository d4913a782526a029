import type { At } from "../../model/address";
import { type Answers, formatQuestion } from "../asking";
import { type CellDoubt, flat, has, keyOf } from "../table/grid";
import { levelWords } from "./rowWords.data";
import { betterSide, changeOf, countsWhole, type KindFacts, kindOf, splitMeasure } from "./measure";
import type { OutlineEntry } from "../table/outline";
import type { PlanKind, PlanQuestion, PlanRow } from "../plan";
import { type Asking, confirmMatch, recognise } from "../recognise";
import { changedFrom, type PlacedEntry, type RowOptions, splitRow, yearTargets } from "./rowParts";
import { judgeTarget } from "./rowTarget";
import { readTarget } from "./target";
import { unitOfRow } from "./rowUnit";

interface RowsRead {
  readonly rows: readonly PlanRow[];
  readonly questions: readonly PlanQuestion[];
}

/** A row, its questions, and whether its target says "above" or "below" in words. */
interface RowRead {
  readonly rows: readonly PlanRow[];
  readonly questions: readonly PlanQuestion[];
  readonly loose: boolean;
}

/** Reads the rows of a plan; what is open is asked, each thing once. */
export function readRows(entries: readonly PlacedEntry[], options: RowOptions): RowsRead {
  const strict = options.answers.take("STRICT_WORDS", null);
  const names = new Map<string, number>();
  for (const { entry } of entries)
    if (!entry.heading) names.set(nameKey(entry), (names.get(nameKey(entry)) ?? 0) + 1);
  const read = entries.map((placed) =>
    placed.entry.heading
      ? readHeadingRow(placed)
      : readRow(placed, options, strict, (names.get(nameKey(placed.entry)) ?? 0) > 1),
  );
  const loose = read.filter((row) => row.loose).flatMap(({ rows }) => rows.slice(0, 1));
  const words =
    loose.length > 0 && strict !== "strict" && strict !== "loose"
      ? [
          formatQuestion(
            "STRICT_WORDS",
            "STRICT_WORDS",
            { rows: loose.map(rowLabel).join("; ") },
            { choices: ["strict", "loose"] },
          ),
        ]
      : [];
  return {
    rows: read.flatMap(({ rows }) => rows),
    questions: [...words, ...read.flatMap(({ questions }) => questions)],
  };
}

const nameKey = ({ name, year }: OutlineEntry): string => `${year} ${keyOf(name)}`;

/** "5.1 Tỷ lệ …", as a message names a row. */
const rowLabel = ({ tt, name }: { readonly tt: string; readonly name: string }): string =>
  [/^[-–•*+]?$/.test(tt) ? "" : tt, name].filter((text) => text !== "").join(" ");

function atName({ entry: { line }, table: { grid } }: PlacedEntry): At {
  return grid.at(line.row, line.nameColumn);
}

function readHeadingRow(placed: PlacedEntry): RowRead {
  const { line, parent } = placed.entry;
  const row: PlanRow = {
    at: atName(placed),
    tt: line.tt,
    parent,
    heading: true,
    name: line.name,
    unit: "",
    baselineText: "",
    targetText: "",
    baseline: null,
    target: null,
    match: null,
    kind: null,
    questions: [],
  };
  return { rows: [row], questions: [], loose: false };
}

function readRow(
  placed: PlacedEntry,
  options: RowOptions,
  strict: string | number | null,
  isTwice: boolean,
): RowRead {
  const { entry, table } = placed;
  const { grid } = table;
  const { answers } = options;
  const at = atName(placed);
  const questions: PlanQuestion[] = [];
  const named = splitMeasure(entry.name);
  const label = rowLabel({ tt: entry.line.tt, name: named.name });
  const known = recognise(entry, named.name, options.known);
  const match = confirmMatch(known, { label, at, answers, questions });
  if (isTwice)
    questions.push(formatQuestion("NAME_NEAR", "NAME_TWICE", { row: label, text: named.name }, { at }));
  const name = typeof match.name === "string" ? match.name : named.name;
  const column = targetColumnOf(placed, options, { label, at, answers, questions });
  const targetText = column === null ? "" : (entry.line.cells.get(column) ?? "");
  const first = readTarget(targetText, false);
  const said = first.state === "level" ? first : null;
  const { unit, before } = unitOfRow(
    placed,
    { named, column, targetText, first, known: match.known },
    { label, name, at, answers, questions },
  );
  const kind = settleKind(
    { name, unit, shareOf: said?.shareOf ?? null, isYesNo: first.state === "attained", known: match.known },
    { label, at, answers, questions },
  );
  const counts = countsWhole(unit, kind);
  const baselineText = options.baseline === null ? "" : flat(entry.line.cells.get(options.baseline) ?? "");
  const isTaken = takesBaseline(placed, options.baseline, { label, at, answers, questions });
  const baseline = before === null && isTaken ? baselineOf(baselineText, kind, counts) : null;
  const side = betterSide(name, match.known);
  const isLower = side === "lower";
  const judged = judgeTarget({
    text: targetText,
    doubt: column === null ? null : doubtOf(placed, column),
    unit: said?.shareOf !== null && said?.shareOf !== undefined ? "%" : unit,
    kind,
    counts,
    isLower,
    isSideUnsure: side === null,
    isChange: changeOf(name) !== null && !levelWords.some((words) => has(keyOf(name), words)),
    strict: strict !== "loose",
    baseline,
    baselineText,
    label,
    at: column === null ? at : grid.at(entry.line.row, column),
    row: at,
    answers,
  });
  questions.push(...judged.questions);
  if (column !== null && targetText === "") questions.push(...figuresInName(name, label, at, answers));
  const targets = yearTargets(placed, options, counts, isLower);
  const changed = changedFrom(placed, options, counts, isLower);
  const row: PlanRow = {
    at,
    tt: entry.line.tt,
    parent: entry.parent,
    heading: false,
    name,
    unit,
    baselineText,
    targetText: flat(targetText),
    baseline,
    target: judged.target,
    match: match.match,
    kind,
    questions: [...new Set(questions.map(({ code }) => code))],
    ...(targets.length > 0 && { targets }),
    ...(changed && { changedFrom: changed }),
  };
  const rows = judged.parts.length > 0 ? splitRow(row, judged.parts, counts, isLower) : [row];
  return { rows, questions, loose: judged.loose };
}

/**
 * The column of the row's target: where a change left it blank, that of the first targets; where another column of that year alone has
 * figures, the one that a person chooses; `null` where none is in force.
 */
function targetColumnOf(
  { entry, table: { grid } }: PlacedEntry,
  { sections, year, column, first, rivals }: RowOptions,
  { label, at, answers, questions }: Asking,
): number | null {
  if (column === null || (sections && entry.year !== year)) return null;
  const isFilled = (one: number): boolean => flat(entry.line.cells.get(one) ?? "") !== "";
  if (isFilled(column)) return column;
  if (first !== null && isFilled(first.column)) return first.column;
  const filled = rivals.filter(isFilled);
  if (filled.length === 0) return column;
  const place = grid.at(entry.line.row, filled[0]!);
  const answer = answers.take("TARGET_COLUMN", place, at);
  if (answer !== null)
    return filled.find((one) => grid.letters(one) === String(answer).toUpperCase()) ?? column;
  const letters = filled.map((one) => grid.letters(one));
  const params = { row: label, column: grid.letters(column), others: letters.join(", ") };
  questions.push(
    formatQuestion("TARGET_COLUMN", "TARGET_ELSEWHERE", params, { at: place, choices: [...letters, "none"] }),
  );
  return column;
}

/** A row without a target whose name states figures: "đạt 98,5%; trong đó trẻ 5 tuổi đạt 100%". They are asked about, never taken. */
function figuresInName(name: string, label: string, at: At, answers: Answers): readonly PlanQuestion[] {
  const figures = name.match(/\d[\d.,]{0,30} ?%/g) ?? [];
  if (figures.length === 0) return [];
  const code = figures.length > 1 ? "ROW_SEVERAL" : "TARGET_IN_WORDS";
  if (answers.take(code, at, at) !== null) return [];
  const params = { row: label, text: figures.join("; "), parts: name };
  return [formatQuestion(code, code, params, { at, choices: [figures.length > 1 ? "keep" : "none"] })];
}

/** What keeps the cells of a row in one column from being taken. */
function doubtOf({ entry: { line }, table: { grid } }: PlacedEntry, column: number): CellDoubt | null {
  for (let row = line.row; row <= line.last; row++) {
    const doubt = grid.doubt(row, column);
    if (doubt !== null) return doubt;
  }
  return null;
}

const TEXT_OF_DOUBT = {
  struck: "BASELINE_STRUCK",
  partlyStruck: "BASELINE_PARTLY_STRUCK",
  uncalculated: "BASELINE_UNCALCULATED",
} as const;

/** Whether last year's figure of a row counts; one that is struck through only where a person says so. */
function takesBaseline(
  placed: PlacedEntry,
  column: number | null,
  { label, at, answers, questions }: Asking,
): boolean {
  const doubt = column === null ? null : doubtOf(placed, column);
  if (column === null || doubt === null) return true;
  const { line } = placed.entry;
  const place = placed.table.grid.at(line.row, column);
  const answer = answers.take("BASELINE_ESTIMATE", place, at);
  if (answer === null)
    questions.push(
      formatQuestion(
        "BASELINE_ESTIMATE",
        TEXT_OF_DOUBT[doubt],
        { row: label, text: flat(line.cells.get(column) ?? "") },
        { at: place, choices: doubt === "uncalculated" ? ["leave"] : ["accept", "leave"] },
      ),
    );
  return answer === "accept";
}

const KINDS: readonly PlanKind[] = ["rate", "count", "attained", "share", "value"];

function settleKind(facts: KindFacts, { label, at, answers, questions }: Asking): PlanKind {
  const { name, unit } = facts;
  const { kind, isSure } = kindOf(facts);
  const answer = answers.take("KIND_UNSURE", at, at);
  const chosen = KINDS.find((known) => known === answer);
  if (chosen) return chosen;
  // Without a unit of measure that question comes first, and its answer mostly settles the kind.
  if (!isSure && unit !== "")
    questions.push(
      formatQuestion("KIND_UNSURE", "KIND_UNSURE", { row: label, text: name, unit }, { at, choices: KINDS }),
    );
  return kind;
}

/** Last year's figure as a number; `null` where it is none, or not certain. */
function baselineOf(text: string, kind: PlanKind, counts: boolean): number | null {
  const reading = readTarget(text, counts);
  if (reading.state === "attained") return kind === "attained" ? (reading.attained ? 1 : 0) : null;
  if (reading.state !== "level" || reading.operator !== null) return null;
  if (counts && reading.measure === "%") return null;
  return !counts && reading.whole !== null ? null : reading.value;
}
