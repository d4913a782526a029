import type { Random } from "../../../scripts/fuzz/random";
import type { Indicator } from "../../../src/model/indicator";
import type { Drawn } from "./canvas";
import type { Content } from "./content";
import { near, printedRate } from "./figures";
import type { TrueFigure } from "./model";
import type { Measure } from "./words/measure.data";
import type { ExtraKind } from "./words/frame.data";

/** The cell of one measure of a figure; `null` where the measure says nothing of it. `isTrue`: the cell is the unit's own figure. */
export function drawCell(
  content: Content,
  measure: Measure,
  indicator: Indicator,
  figure: TrueFigure,
  isTrue: boolean,
): Drawn | null {
  const number = numberOf(content, measure, indicator, figure);
  if (number === null) return null;
  const { recipe, spoiled, random } = content;
  if (isTrue && spoiled.has(indicator.code))
    return recipe.format === "struck cell" ? { value: number, struck: true } : pointer(random);
  if (typeof number === "string") return { value: number };
  if (isTrue && measure !== "r" && figure.kind === "rate") {
    if (recipe.format === "footnote" && random.chance(0.3)) return marked(number);
    if (recipe.format === "struck run" && random.chance(0.3)) return corrected(number, random);
  }
  return write(content, measure, indicator, number);
}

const pointer = (random: Random): Drawn => ({
  value: 0,
  formula: `='Nhập'!D${5 + random.below(20)}`,
  pointsAtBlank: true,
});

const marked = (number: number): Drawn => ({
  value: `${number}1`,
  runs: [{ text: String(number) }, { text: "1", superscript: true }],
});

function corrected(number: number, random: Random): Drawn {
  const old = String(number + 1 + random.below(9));
  return { value: `${old}${number}`, runs: [{ text: old, struck: true }, { text: String(number) }] };
}

/** A number, or the words and signs in place of one. */
function numberOf(
  content: Content,
  measure: Measure,
  indicator: Indicator,
  figure: TrueFigure,
): number | string | null {
  if (figure.kind === "rate") return numberOfRate(content, measure, indicator, figure);
  const { countsIn, countsOf } = content.measure;
  const { value } = figure;
  if (measure === "yes" || measure === "no") return (measure === "yes") === (value === 1) ? "x" : null;
  if (measure === countsIn) return indicator.kind === "attained" ? attainment(content, value) : value;
  if (!countsOf) return null;
  const of = indicator.kind === "attained" ? 1 : content.communes;
  return measure === "d" ? of : printedRate({ numerator: value, denominator: of }, 1);
}

function attainment({ recipe }: Content, value: number): number | string {
  if (recipe.signs === "words") return value === 1 ? "Đạt" : "Không đạt";
  return recipe.signs === "ticks" && value === 1 ? "x" : value;
}

function numberOfRate(
  { recipe }: Content,
  measure: Measure,
  { decimals }: Indicator,
  figure: TrueFigure & { readonly kind: "rate" },
): number | string | null {
  const { numerator, denominator } = figure;
  const scale = recipe.scale!.startsWith("thousand") ? 1000 : 1;
  if (measure === "n") return numerator / scale;
  if (measure === "d") return denominator / scale;
  if (measure === "fraction") return `${numerator}/${denominator}`;
  return measure === "r" || measure === "value" ? printedRate(figure, decimals) : null;
}

/** How an office types a number. */
function write({ recipe }: Content, measure: Measure, indicator: Indicator, number: number): Drawn {
  const isRate = indicator.kind === "rate" && (measure === "r" || measure === "value");
  if (recipe.numbers === "formatted")
    return isRate
      ? { value: Number((number / 100).toFixed(6)), format: indicator.decimals > 1 ? "0.00%" : "0.0%" }
      : { value: number, format: "#,##0" };
  if (recipe.numbers === "text") return { value: String(number).replace(".", ",") };
  if (recipe.numbers === "with unit" && !isRate && measure !== "r")
    return { value: `${number} ${indicator.countedVi}` };
  return { value: number };
}

/** The cell of a column about something else. */
export function drawExtra(
  kind: Exclude<ExtraKind, "large">,
  indicator: Indicator,
  figure: TrueFigure,
  random: Random,
): number | null {
  if (kind === "small") return 5 + random.below(90);
  if (kind === "rank") return 1 + random.below(8);
  if (kind === "change") return (random.below(41) - 20) / 10;
  if (kind === "ratio") return 95 + random.below(100) / 10;
  const beside = near(figure, random, random);
  return beside.kind === "value" ? beside.value : printedRate(beside, indicator.decimals);
}
