import { seedRandom, type Random } from "../../../scripts/fuzz/random";
import type { Indicator } from "../../../src/model/indicator";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/model/snapshot";
import { drawAxis, type Axis } from "./axes";
import { blankCanvas, merge, place, put, snapshotOf, type Canvas } from "./canvas";
import { extraColumns, figureColumns, type Filled } from "./columns";
import { makeContent, truthsOf, type Content } from "./content";
import { districts } from "./figures";
import { drawFrame, fileOf } from "./frame";
import type { Recipe, Truth } from "./model";
import { chooseRecipe, coverage } from "./recipe";
import { flatRows, indicatorRows, makeNames, rowAxis, sectionRow, type Places, type RowStyle } from "./rows";
import { paintTable, type Row } from "./table";
import { english } from "./words/bilingual.data";
import * as frame from "./words/frame.data";

/** A report as drawn, with all that may come of it. */
export interface DrawnReport {
  readonly seed: number;
  readonly run: number;
  readonly recipe: Recipe;
  readonly workbook: WorkbookSnapshot;
  readonly truths: readonly Truth[];
  /** Headings and labels of the sheet whose wording the generator chose. */
  readonly wordings: readonly string[];
}

/** Draws the report of a run; the same seed and run always give the same. Every value of every dimension has its turn. */
export function drawReport(
  seed: number,
  run: number,
  only: (target: readonly [string, string]) => boolean = () => true,
): DrawnReport {
  const random = seedRandom(seed, run);
  const targets = coverage.filter(only);
  const { recipe, axes: choices } = chooseRecipe(random, targets[run % targets.length]!);
  const unit = random.pick(districts).code;
  const axes = choices.map(({ axis, value, carrier }) => drawAxis(axis, value, carrier, unit, random));
  const content = makeContent(recipe, axes, unit, random);
  const sheets = drawSheets(content);
  const wordings = [
    ...content.headings,
    ...axes.flatMap(({ alternatives }) => alternatives.filter((one) => !one.unit).map(({ text }) => text)),
  ];
  return {
    seed,
    run,
    recipe,
    workbook: { file: fileOf(content), sheets, mark: null },
    truths: truthsOf(content),
    wordings,
  };
}

function drawSheets(content: Content): SheetSnapshot[] {
  const axis = rowAxis(content);
  const { indicators, recipe } = content;
  const style = styleOf(content);
  if (axis?.carrier === "sheets")
    return axis.alternatives.map(({ text }, alternative) =>
      sheetOf(content, style, text, [indicatorRows(style, indicators, alternative)], { alternative }),
    );
  if (axis?.carrier === "tables")
    return [
      sheetOf(
        content,
        style,
        "Biểu 01",
        axis.alternatives.map((_, one) => indicatorRows(style, indicators, one)),
        { leads: axis },
      ),
    ];
  if (recipe.spread === "one table")
    return [sheetOf(content, style, content.random.pick(sheetNames), [allRows(content, style, axis)], {})];
  const halves = halve(indicators);
  const rows = halves.map((half) => indicatorRows(style, half));
  if (recipe.spread === "stacked") return [sheetOf(content, style, "Biểu 01", rows, {})];
  return rows.map((half, index) =>
    sheetOf(content, style, `Biểu ${index + 1}`, [half], {
      bare: index > 0 && recipe.spread === "sheets, one sender",
    }),
  );
}

const sheetNames = ["Biểu 01", "Báo cáo", "Sheet1", "So lieu"];

const halve = (indicators: readonly Indicator[]): readonly (readonly Indicator[])[] => {
  const middle = Math.ceil(indicators.length / 2);
  return middle >= indicators.length ? [indicators] : [indicators.slice(0, middle), indicators.slice(middle)];
};

function allRows({ indicators }: Content, style: RowStyle, axis: Axis | undefined): Row[] {
  if (axis?.flat) return flatRows(style, axis);
  if (axis?.carrier !== "sections") return indicatorRows(style, indicators);
  return axis.alternatives.flatMap(({ text }, one) => [
    sectionRow(style, text, one),
    ...indicatorRows(style, indicators, one),
  ]);
}

function styleOf(content: Content): RowStyle {
  const { random, recipe } = content;
  const columns: Filled[] = [];
  const add = (heading: string): number =>
    columns.push({ path: [heading], fixed: true, write: () => null }) - 1;
  const axis = rowAxis(content);
  const hasLabel = axis?.carrier === "labels";
  const labelFirst = hasLabel && axis.axis === "place" && random.chance(0.5);
  const number = recipe.numbering === "absent" ? -1 : add(random.pick(frame.numberHeadings));
  const early = labelFirst ? add(axis.labelHeading) : -1;
  const name = add(random.pick(frame.nameHeadings));
  const unit = recipe.unitColumn === "absent" ? -1 : add(random.pick(frame.unitHeadings));
  const label = hasLabel && !labelFirst ? add(axis.labelHeading) : early;
  const extra = extraColumns(content);
  const before = random.chance(0.5);
  if (before) columns.push(...extra);
  columns.push(...figureColumns(content));
  if (!before) columns.push(...extra);
  const note = recipe.note === "absent" ? -1 : add(random.pick(frame.noteHeadings));
  const places: Places = { number, name, unit, label, note };
  return {
    content,
    columns,
    places,
    nameOf: makeNames(content),
    repeatsName: random.chance(0.3),
    mergesName: random.chance(0.3),
    wholeInName: random.chance(0.5),
    dash: random.pick(["", "- ", "+ "]),
  };
}

interface SheetOptions {
  /** Tables that each begin with the text of an alternative. */
  readonly leads?: Axis;
  /** The sheet of one alternative. */
  readonly alternative?: number;
  /** Without letterhead. */
  readonly bare?: boolean;
}

function sheetOf(
  content: Content,
  { columns }: RowStyle,
  name: string,
  tables: readonly (readonly Row[])[],
  options: SheetOptions,
): SheetSnapshot {
  const { recipe, random } = content;
  const canvas = blankCanvas();
  const turned = recipe.orientation === "turned";
  const told =
    options.alternative === undefined ? undefined : rowAxis(content)?.alternatives[options.alternative];
  drawFrame(canvas, content, { bare: options.bare ?? false, told });
  tables.forEach((rows, index) => {
    if (options.leads)
      put(canvas, canvas.cells.length + 1, 0, `${index + 1}. ${options.leads.alternatives[index]!.text}`);
    else if (index > 0)
      put(
        canvas,
        canvas.cells.length + 1,
        0,
        random.pick(["Tiếp theo", "2. Các chỉ tiêu còn lại", "(tiếp theo biểu 1)"]),
      );
    const shown = columns.map((one) => ({ ...one, path: one.path.map((text) => inLanguage(recipe, text)) }));
    const table = paintTable(shown, rows, recipe);
    disturb(table, content, columns);
    place(canvas, table, canvas.cells.length + (options.leads ? 0 : 1), 0, turned);
  });
  if (random.chance(0.5)) put(canvas, canvas.cells.length + 1, 1, random.pick(frame.closings));
  return snapshotOf(name, canvas);
}

/** What an office leaves in its rows of headings and hides beside the table. */
function disturb(table: Canvas, content: Content, columns: readonly Filled[]): void {
  const { recipe, random } = content;
  const end = columns.length;
  if (recipe.noise === "date in headings") put(table, 0, end, { value: 45_808, format: "dd/mm/yyyy" });
  if (recipe.noise === "true in headings") put(table, 0, end, true);
  if (recipe.noise === "error in headings") put(table, 0, end, { error: "#REF!" });
  if (recipe.noise === "mark in headings") mark(table, columns, random);
  const extra = columns.findIndex(({ path }) => frame.extras.some(({ heading }) => heading === path[0]));
  if (recipe.format !== "hidden column") return;
  if (extra >= 0) table.hiddenColumns.push(extra);
  else table.hiddenColumns.push(...unwantedColumns(content, columns));
}

/** The columns of the alternatives that are not the unit's figure. */
function unwantedColumns({ axes }: Content, columns: readonly Filled[]): number[] {
  if (axes.some(({ alternatives }) => alternatives.every(({ wanted }) => !wanted))) return [];
  const texts = axes.flatMap(({ alternatives }) =>
    alternatives.filter(({ wanted }) => !wanted).map(({ text }) => text),
  );
  return columns.flatMap(({ path }, column) => (path.some((text) => texts.includes(text)) ? [column] : []));
}

/** A heading with its English below it, where the report has both. */
const inLanguage = ({ language }: Recipe, text: string): string =>
  language === "bilingual" && english[text] !== undefined ? `${text}\n${english[text]}` : text;

/** A footnote mark behind a heading. */
function mark(table: Canvas, columns: readonly Filled[], random: Random): void {
  const column = random.below(columns.length);
  const row = table.cells.findIndex((line) => typeof line[column]?.value === "string");
  const text = row < 0 ? null : table.cells[row]![column]!.value;
  if (typeof text !== "string" || merge.length === 0) return;
  put(table, row, column, { value: `${text}1`, runs: [{ text }, { text: "1", superscript: true }] });
}
