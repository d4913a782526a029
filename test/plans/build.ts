import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { snapshotOfTexts } from "../../src/files/documents/snapshot";
import { parseAddress } from "../../src/model/address";
import type { Area, SheetSnapshot } from "../../src/model/snapshot";
import type { PlanReading, PlanRow } from "../../src/plans/plan";
import { type PlanOptions, readPlan } from "../../src/plans/readPlan";

/** A sheet as a test writes it: lines of cells between bars, merged areas by their addresses. */
export interface PlanSketch {
  readonly rows: string;
  readonly merges?: readonly string[];
  readonly before?: readonly string[];
  readonly sheet?: string;
}

/** Cells of a sketch: one line a row, cells between "|"; "\\n" is a line break in a cell. */
export const cellsOf = (rows: string): string[][] =>
  rows
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("\\n", "\n")));

const areaOf = (merge: string): Area => {
  const [from, to] = merge.split(":").map((address) => parseAddress(address)!) as [
    { row: number; column: number },
    { row: number; column: number },
  ];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
};

/** The sheet of a sketch. */
export const sheetOf = ({ rows, merges = [], sheet = "Phụ lục" }: PlanSketch): SheetSnapshot =>
  snapshotOfTexts(sheet, cellsOf(rows), merges.map(areaOf));

/** Reads a sketch as a plan, with the built-in catalogue as the known one. */
export const readSketch = (sketch: PlanSketch, options: Partial<PlanOptions> = {}): PlanReading | null =>
  readPlan([{ file: "plan.xlsx", sheet: sheetOf(sketch), before: sketch.before ?? [] }], {
    known: laiChau20242025,
    ...options,
  });

/** A row in one line: "tt < parent | name | unit | baseline | rule | kind | questions"; a heading is "# tt | name". */
export function writeRow(row: PlanRow): string {
  if (row.heading) return `# ${row.tt} | ${row.name}`.replace("#  |", "# |");
  const { target } = row;
  return [
    `${row.tt}${row.parent === null ? "" : ` < ${row.parent}`}`,
    row.name,
    row.unit,
    row.baseline === null ? "" : String(row.baseline),
    target === null ? "" : `${target.operator} ${target.value}`,
    row.kind ?? "",
    row.questions.join("+"),
  ]
    .join(" | ")
    .replace(/ +/g, " ")
    .trim();
}

/** Expected rows as a test writes them, in the same form. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim().replace(/ +/g, " "))
    .filter((line) => line !== "");
