import { cellAddress } from "../model/address";
import type { Area, CellValue } from "../model/snapshot";
import { fold, foldLoose } from "../text/fold";
import { HIGHLIGHT_EVIDENCE, HIGHLIGHT_RULES, LARGEST_RATIO, type HighlightKind } from "./highlights.data";
import { VERDICT_TEXTS } from "./statusTexts.data";
import type { StyleName } from "./styles.data";

/** Cells that a person wants marked: a rectangle of a sheet with what stands in it and above it. */
export interface Selection {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Texts above each column, the nearest first. */
  readonly headings: readonly (readonly string[])[];
}

/** One conditional format for one contiguous range. */
export interface SelectionRule {
  readonly kind: HighlightKind;
  readonly area: Area;
  /** Looks at the cell's own value alone; written for the top left cell of the area. */
  readonly formula: string;
  readonly style: StyleName;
  /** Puts a sign before the value, so that the mark survives a black-and-white print and colour blindness. */
  readonly numberFormat: string;
}

/** The rules for a selection, and the columns of which nobody can tell what they hold. */
export interface SelectionRules {
  readonly rules: readonly SelectionRule[];
  readonly unrecognised: readonly Area[];
}

const NUMBER_KINDS = ["attainment", "shortfall", "difference"] as const;

/**
 * Rules that mark what is not met in a selection of statuses, attainments, shortfalls or differences. A column is known by its
 * statuses, by the function that computes it or by its heading; a column of mere numbers is not guessed at. A blank column is passed over.
 * @example statuses in F7:F32 → one rule `=TRIM(F7)="Chưa đạt"` with the number format `General;General;General;"▼ "@` …
 */
export function findHighlights(selection: Selection): SelectionRules {
  const { area } = selection;
  const rules: SelectionRule[] = [];
  const unrecognised: Area[] = [];
  for (const run of runsOf(selection)) {
    const part = { ...area, left: area.left + run.from, right: area.left + run.to };
    if (run.kind === "unknown") unrecognised.push(part);
    else rules.push(...rulesFor(run.kind, part, run.format));
  }
  return { rules, unrecognised };
}

/** How many cells of the selection a rule of it marks as they stand now. */
export function countMarked({ area, values }: Selection, rule: SelectionRule): number {
  const { holds } = HIGHLIGHT_RULES[rule.kind].find(({ style }) => style === rule.style)!;
  const [from, to] = [rule.area.left - area.left, rule.area.right - area.left + 1];
  return values.flatMap((row) => row.slice(from, to)).filter(holds).length;
}

/** Columns side by side that hold the same. */
interface Run {
  readonly kind: HighlightKind | "unknown";
  readonly format: string;
  readonly from: number;
  readonly to: number;
}

/** One rule for a contiguous range works better in Excel than one for each column (office-js #5194). */
function runsOf(selection: Selection): readonly Run[] {
  const { left, right } = selection.area;
  const runs: Run[] = [];
  for (let column = 0; column <= right - left; column++) {
    const kind = kindOf(selection, column);
    if (kind === "blank") continue;
    const format = formatOf(selection, column);
    const last = runs.at(-1);
    if (last?.kind === kind && last.format === format && last.to === column - 1)
      runs[runs.length - 1] = { ...last, to: column };
    else runs.push({ kind, format, from: column, to: column });
  }
  return runs;
}

/** Verdicts by language; a column of several is known by the first that stands in it. */
const STATUSES = (["vi", "en"] as const).map((language) => ({
  kind: language === "vi" ? ("status" as const) : ("statusEnglish" as const),
  words: new Set(Object.values(VERDICT_TEXTS[language].plain).map(fold)),
}));

function kindOf(
  { values, formulas, headings }: Selection,
  column: number,
): HighlightKind | "unknown" | "blank" {
  const cells = values.map((row) => row[column] ?? null).filter((value) => value !== null && value !== "");
  const written = formulas.map((row) => row[column] ?? "");
  if (cells.length === 0 && written.every((formula) => formula === "")) return "blank";
  const texts = cells.filter((value) => typeof value === "string").map(fold);
  const status = STATUSES.find(({ words }) => texts.some((text) => words.has(text)));
  if (status) return status.kind;
  const computed = NUMBER_KINDS.find((kind) =>
    written.some((formula) => HIGHLIGHT_EVIDENCE[kind].formula.test(formula)),
  );
  if (computed) return computed;
  if (!cells.some((value) => typeof value === "number")) return "unknown";
  for (const heading of (headings[column] ?? []).map(foldLoose)) {
    const named = NUMBER_KINDS.find((kind) => HIGHLIGHT_EVIDENCE[kind].heading.test(heading));
    if (named === "attainment" && cells.some(isInPercent)) return "attainmentPercent";
    if (named) return named;
  }
  return "unknown";
}

function isInPercent(value: CellValue): boolean {
  return typeof value === "number" && value > LARGEST_RATIO;
}

/** The format of a column's numbers: the first that is not General. */
function formatOf({ formats }: Selection, column: number): string {
  return formats.map((row) => row[column] ?? "General").find((format) => format !== "General") ?? "General";
}

function rulesFor(kind: HighlightKind, area: Area, format: string): readonly SelectionRule[] {
  const cell = cellAddress(area.top, area.left);
  return HIGHLIGHT_RULES[kind].map(({ condition, style, sign }) => ({
    kind,
    area,
    style,
    formula: `=${condition.replace(/\bx\b/g, cell)}`,
    numberFormat:
      kind === "status" || kind === "statusEnglish"
        ? `General;General;General;"${sign} "@`
        : withSign(format, sign),
  }));
}

/** A number format with a sign before every section that shows a number: `0.0%` becomes `"▼ "0.0%`. */
function withSign(format: string, sign: string): string {
  const sections = format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? ["General"];
  // A single section gives numbers below zero a minus of its own, before everything.
  return sections.map((section) => (section.includes("@") ? section : `"${sign} "${section}`)).join(";");
}
