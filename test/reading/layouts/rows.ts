import type { Indicator } from "../../../src/model/indicator";
import type { Axis } from "./axes";
import type { Drawn } from "./canvas";
import { columnCarriers, type Filled, type RowContext } from "./columns";
import type { Content } from "./content";
import { near } from "./figures";
import type { Row } from "./table";
import * as frame from "./words/frame.data";
import { abbreviations, roman } from "./words/names.data";

/** Where the columns beside the figures stand; -1 where there is none. */
export interface Places {
  readonly number: number;
  readonly name: number;
  readonly unit: number;
  readonly label: number;
  readonly note: number;
}

export interface RowStyle {
  readonly content: Content;
  readonly columns: readonly Filled[];
  readonly places: Places;
  /** How names are written in this report. */
  readonly nameOf: (indicator: Indicator) => string;
  /** Drawn once for the report. */
  readonly repeatsName: boolean;
  readonly mergesName: boolean;
  readonly wholeInName: boolean;
  readonly dash: string;
}

/** The axis that rows tell apart, if any. */
export const rowAxis = ({ axes }: Content): Axis | undefined =>
  axes.find(({ carrier }) => !columnCarriers.includes(carrier) && carrier !== "title");

export function makeNames({ recipe, random }: Content): (indicator: Indicator) => string {
  const pairs =
    recipe.names === "roman" ? roman : recipe.names === "abbreviated" ? random.pick(abbreviations) : [];
  const alias = random.chance(0.3);
  return ({ nameVi, printedAlias, tt, unit }) => {
    const printed = alias && printedAlias !== null ? printedAlias : nameVi;
    const name = pairs.reduce((text, [from, to]) => text.replace(from, to), printed);
    if (recipe.names === "numbered") return `${tt}. ${name}`;
    if (recipe.names === "dashed") return `- ${name}`;
    return recipe.names === "with unit" ? `${name} (${unit})` : name;
  };
}

/** The rows of some indicators; `alternative` fixes the one of a section, a table or a sheet. */
export function indicatorRows(
  style: RowStyle,
  indicators: readonly Indicator[],
  alternative?: number,
): Row[] {
  const { content } = style;
  const axis = rowAxis(content);
  const rows: Row[] = [];
  let section = "";
  let sections = 0;
  indicators.forEach((indicator, index) => {
    const heading = sectionOf(content, indicator);
    if (heading !== section && heading !== "") rows.push(sectionRow(style, heading, sections++));
    section = heading;
    rows.push(...hiddenCopy(style, indicator, index, alternative));
    const isTold = alternative === undefined && axis !== undefined;
    rows.push(
      ...(isTold ? rowsOf(style, axis, indicator, index) : [row(style, { indicator, alternative }, index)]),
    );
  });
  return rows;
}

const sectionOf = ({ recipe }: Content, { code }: Indicator): string =>
  recipe.sections === "none"
    ? ""
    : (frame.sections.find(({ codes }) => codes.includes(code))?.text ?? "Khác");

/** A line that only names what stands below it. */
export function sectionRow({ columns, places, content }: RowStyle, text: string, index: number): Row {
  const cells: (Drawn | null)[] = columns.map(() => null);
  const mark = ["I", "II", "III", "IV", "V", "VI", "VII"][index % 7]!;
  if (places.number >= 0)
    cells[places.number] = {
      value: content.recipe.names === "numbered" ? String.fromCharCode(65 + (index % 6)) : mark,
    };
  cells[places.name] = { value: places.number >= 0 ? text : `${mark}. ${text}` };
  return { cells };
}

/** A flat list: one line for each row of each unit, all of one unit together. */
export function flatRows(style: RowStyle, axis: Axis): Row[] {
  const { indicators } = style.content;
  const list = axis.alternatives.flatMap((_, alternative) =>
    indicators.map((indicator) => ({ indicator, alternative })),
  );
  return list.map((context, index) => labelled(style, axis, context, row(style, context, index)));
}

function rowsOf(style: RowStyle, axis: Axis, indicator: Indicator, index: number): Row[] {
  if (axis.onePerRow) {
    const context = { indicator, alternative: index % axis.alternatives.length };
    return [labelled(style, axis, context, row(style, context, index))];
  }
  return axis.carrier === "labels"
    ? labelRows(style, axis, indicator, index)
    : rowsBelow(style, axis, indicator, index);
}

/** The label stands in a column of its own; the name in the first row, in all, or merged over them. */
function labelRows(style: RowStyle, axis: Axis, indicator: Indicator, index: number): Row[] {
  const { places, repeatsName, mergesName } = style;
  const count = axis.alternatives.length;
  return axis.alternatives.map((_, alternative) => {
    const context = { indicator, alternative };
    const made = labelled(style, axis, context, row(style, context, index));
    if (alternative === 0)
      return mergesName ? { ...made, span: { columns: [places.name], rows: count } } : made;
    return repeatsName && !mergesName ? made : without(made, [places.number, places.name, places.unit]);
  });
}

function labelled({ places }: RowStyle, axis: Axis, { alternative }: RowContext, made: Row): Row {
  const cells = [...made.cells];
  cells[places.label] = { value: axis.alternatives[alternative!]!.text };
  return { ...made, cells };
}

const without = (made: Row, blank: readonly number[]): Row => ({
  ...made,
  cells: made.cells.map((cell, column) => (blank.includes(column) ? null : cell)),
});

/** The alternatives below the name, in the name's column; the whole may stand in the row of the name itself. */
function rowsBelow(style: RowStyle, axis: Axis, indicator: Indicator, index: number): Row[] {
  const { columns, places, wholeInName, dash } = style;
  const whole = axis.alternatives.findIndex(({ wanted }) => wanted);
  const inName = wholeInName && whole >= 0 && (axis.axis === "part" || axis.axis === "place");
  const head = row(style, { indicator, alternative: inName ? whole : 0 }, index);
  const figures = columns.flatMap(({ fixed }, column) =>
    fixed && column <= Math.max(places.name, places.unit) ? [] : [column],
  );
  const below = axis.alternatives.flatMap(({ text }, alternative) => {
    if (inName && alternative === whole) return [];
    const made = without(row(style, { indicator, alternative }, index), [
      places.number,
      places.unit,
      places.note,
    ]);
    return [
      {
        ...made,
        cells: made.cells.map((cell, column) => (column === places.name ? { value: dash + text } : cell)),
      },
    ];
  });
  return [inName ? head : without(head, figures), ...below];
}

/** One row of figures with its number, name and unit. */
function row({ content, columns, places, nameOf }: RowStyle, context: RowContext, index: number): Row {
  const { recipe, random } = content;
  const { indicator } = context;
  const cells = columns.map((column) => column.write(context));
  if (places.number >= 0)
    cells[places.number] = { value: recipe.numbering === "anew" ? index + 1 : indicator.tt };
  cells[places.name] = { value: nameOf(indicator) };
  if (places.unit >= 0) cells[places.unit] = { value: unitText(content, indicator) };
  const note = random.pick(frame.notes);
  if (places.note >= 0 && note !== "") cells[places.note] = { value: note };
  return { cells };
}

function unitText({ recipe, headings }: Content, { unit, kind }: Indicator): string {
  const cells = frame.scales.unitCell;
  return recipe.scale === "thousand in unit cell" && kind === "rate"
    ? cells[headings.join().length % cells.length]!
    : unit;
}

/** An earlier version of a row that the office has hidden and forgotten. */
function hiddenCopy(style: RowStyle, indicator: Indicator, index: number, alternative?: number): Row[] {
  const { content, columns } = style;
  const { recipe, random, figure } = content;
  if (
    recipe.format !== "hidden row" ||
    !random.chance(0.25) ||
    (alternative === undefined && rowAxis(content))
  )
    return [];
  const old: Content = { ...content, figure: (one, at) => beside(figure(one, at), content) };
  const made = row(style, { indicator, alternative }, index);
  const cells = made.cells.map((cell, column) =>
    columns[column]!.redraw ? columns[column]!.redraw(old, { indicator, alternative }) : cell,
  );
  return [{ cells, hidden: true }];
}

const beside = (figure: ReturnType<Content["figure"]>, { random }: Content): ReturnType<Content["figure"]> =>
  figure === null ? null : near(figure, random, random);
