import type { Indicator } from "../../../src/model/indicator";
import type { Axis } from "./axes";
import type { Drawn } from "./canvas";
import { drawCell, drawExtra } from "./cells";
import type { Combination, Content } from "./content";
import type { Carrier } from "./model";
import type { Column } from "./table";
import * as frame from "./words/frame.data";
import type { Measure } from "./words/measure.data";

/** What a row of figures is about. */
export interface RowContext {
  readonly indicator: Indicator;
  /** The alternative of the axis that rows tell apart; absent where none does. */
  readonly alternative?: number;
}

/** A column with what it writes into a row. */
export interface Filled extends Column {
  readonly write: (row: RowContext) => Drawn | null;
  /** Writes it from other figures than the report's. */
  readonly redraw?: (content: Content, row: RowContext) => Drawn | null;
}

export const columnCarriers: readonly Carrier[] = ["groups", "subheadings", "suffix"];

const hasPlace = (axis: Axis, at: number, row: RowContext): number | undefined =>
  columnCarriers.includes(axis.carrier) ? undefined : at >= 0 ? row.alternative : undefined;

/** The columns of figures: each measure of each combination of what the columns tell apart. */
export function figureColumns(content: Content): Filled[] {
  const told = content.axes
    .map((axis, at) => ({ axis, at }))
    .filter(({ axis }) => columnCarriers.includes(axis.carrier));
  const upper = told.filter(({ axis }) => axis.carrier === "groups");
  const lower = told.filter(({ axis }) => axis.carrier !== "groups");
  return combinations(upper).flatMap((above) =>
    lower.length === 0
      ? content.measure.columns.map((measure, index) =>
          column(content, measure, above, content.headings[index]!),
        )
      : belowMeasures(content, above, lower),
  );
}

type Choices = readonly { readonly axis: Axis; readonly at: number; readonly index: number }[];

function combinations(axes: readonly { axis: Axis; at: number }[]): Choices[] {
  return axes.reduce<Choices[]>(
    (before, { axis, at }) =>
      before.flatMap((one) => axis.alternatives.map((_, index) => [...one, { axis, at, index }])),
    [[]],
  );
}

/** "Tử số" over each alternative, or one heading for each: "Tử số (năm trước)". */
function belowMeasures(
  content: Content,
  above: Choices,
  lower: readonly { axis: Axis; at: number }[],
): Filled[] {
  const choices = combinations(lower);
  const suffix = lower[0]!.axis.carrier === "suffix";
  const style = content.headings.join().length % 3;
  const pairs = content.measure.columns.flatMap((measure, index) =>
    choices.map((below) => ({ measure, index, below })),
  );
  const ordered = suffix ? [...pairs].sort((a, b) => a.below[0]!.index - b.below[0]!.index) : pairs;
  return ordered.map(({ measure, index, below }) => {
    const heading = content.headings[index]!;
    const text = below[0]!.axis.alternatives[below[0]!.index]!.text;
    return suffix
      ? column(content, measure, [...above, ...below], join(heading, text, style))
      : column(content, measure, [...above, ...below], heading, text);
  });
}

const join = (heading: string, text: string, style: number): string =>
  style === 0
    ? `${heading} (${lowered(text)})`
    : style === 1
      ? `${text} - ${lowered(heading)}`
      : `${heading} ${lowered(text)}`;

/** A text within another: its first letter small, unless it is an abbreviation. */
const lowered = (text: string): string =>
  /^\p{Lu}\p{Lu}|^\p{Lu}\d/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

function column(content: Content, measure: Measure, chosen: Choices, ...headings: readonly string[]): Filled {
  const groups = chosen.filter(({ axis }) => axis.carrier === "groups");
  const upper = groups.map(({ axis, index }) => axis.alternatives[index]!.text);
  const scaled = headings.map((text, at) => (at === 0 ? scaledHeading(content, measure, text) : text));
  const path = [...superOf(content), ...upper, ...scaled];
  const redraw = (from: Content, row: RowContext): Drawn | null => figureCell(from, measure, chosen, row);
  return { path, fixed: false, write: (row) => redraw(content, row), redraw };
}

function superOf({ recipe, axes, headings }: Content): string[] {
  if (recipe.super === "none") return [];
  const neutral = axes.some(({ axis }) => axis === "period" || axis === "standing");
  const list = neutral ? frame.superHeadings : [...frame.superHeadings, ...frame.resultHeadings];
  return [list[(headings.join().length + axes.length) % list.length]!];
}

function scaledHeading({ recipe, headings }: Content, measure: Measure, text: string): string {
  const isNumber = measure === "n" || measure === "d";
  if (recipe.scale !== "thousand in heading" || !isNumber) return text;
  return `${text.replace(/ *\(.*\)/, "")} ${frame.scales.bracket[headings.join().length % frame.scales.bracket.length]!}`;
}

function figureCell(content: Content, measure: Measure, chosen: Choices, row: RowContext): Drawn | null {
  const combination: Combination = content.axes.map(
    (axis, at) => chosen.find((one) => one.at === at)?.index ?? hasPlace(axis, at, row) ?? 0,
  );
  const figure = content.figure(row.indicator, combination);
  const isTrue = content.axes.every(
    (axis, at) => axis.carrier === "title" || axis.alternatives[combination[at]!]!.wanted,
  );
  if (figure === null) return isTrue ? saidBlank(content, measure, row) : null;
  return drawCell(content, measure, row.indicator, figure, isTrue);
}

/** What an office writes where it has no figure yet. */
function saidBlank(
  { recipe, measure: { countsIn }, headings }: Content,
  measure: Measure,
  { indicator }: RowContext,
): Drawn | null {
  if (recipe.gaps !== "said") return null;
  const isHere = indicator.kind === "rate" ? measure === "n" || measure === "value" : measure === countsIn;
  return isHere ? { value: frame.blanks[headings.join().length % frame.blanks.length]! } : null;
}

/** A column about something else beside the figures; none where the recipe has none. */
export function extraColumns(content: Content): Filled[] {
  const { recipe, random } = content;
  const kinds = frame.extras.filter(({ value }) => value === recipe.extra);
  if (kinds.length === 0) return [];
  const { heading, kind } = random.pick(kinds);
  const population = 21_000 + random.below(60_000);
  const write = ({ indicator, alternative }: RowContext): Drawn | null => {
    const figure = content.figure(
      indicator,
      content.axes.map(() => 0),
    );
    if (figure === null || (alternative ?? 0) > 0) return null;
    const value = kind === "large" ? population : drawExtra(kind, indicator, figure, random);
    return value === null ? null : { value };
  };
  return [{ path: [heading], fixed: true, write }];
}
