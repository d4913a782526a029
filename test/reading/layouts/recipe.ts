import type { Random } from "../../../scripts/fuzz/random";
import { axisValues } from "./axes";
import type { AxisName, Carrier, Recipe } from "./model";
import { measures } from "./words/measure.data";

/** The other dimensions with their values; a value that comes more often is named more than once. */
const plain = {
  reach: ["merged", "merged", "first", "middle", "last", "across"],
  orientation: ["upright", "upright", "upright", "turned"],
  super: ["none", "none", "over all"],
  fixed: ["merged", "merged", "top", "bottom"],
  index: ["none", "none", "(1)(2)(3)", "A B 1 2", "1 2 3 with formula"],
  names: ["printed", "printed", "numbered", "roman", "abbreviated", "dashed", "with unit"],
  numbering: ["catalogue", "catalogue", "anew", "absent"],
  unitColumn: ["present", "present", "absent"],
  sender: ["label", "label", "letterhead", "label below", "title", "hyphen", "recipient", "file"],
  sections: ["none", "none", "by level"],
  extra: [
    "none",
    "none",
    "none",
    "target",
    "last year's rate",
    "comparison",
    "classes",
    "rank",
    "population",
  ],
  note: ["absent", "present"],
  numbers: ["plain", "plain", "plain", "formatted", "text", "with unit"],
  signs: ["digits", "digits", "words", "ticks"],
  spread: ["one table", "one table", "one table", "stacked", "sheets", "sheets, one sender"],
  format: [
    "none",
    "none",
    "none",
    "none",
    "footnote",
    "struck run",
    "struck cell",
    "hidden row",
    "hidden column",
    "points at blank",
  ],
  noise: [
    "none",
    "none",
    "none",
    "date in headings",
    "true in headings",
    "error in headings",
    "mark in headings",
  ],
  scale: [
    "none",
    "none",
    "none",
    "none",
    "none",
    "none",
    "none",
    "none",
    "thousand in heading",
    "thousand in unit cell",
    "thousand in a line",
    "people in a line",
  ],
  gaps: ["none", "none", "some"],
  year: ["line", "line", "in title", "absent"],
} as const;

export type PlainDimension = keyof typeof plain;

/** Each value of each dimension once: what the sheets are spread over. */
export const coverage: readonly (readonly [string, string])[] = [
  ...axisValues.map(({ axis, value }) => [axis, value] as const),
  ...measures.map(({ value }) => ["measure", value] as const),
  ...[...new Set(axisValues.flatMap(({ carriers }) => carriers))].map(
    (carrier) => ["carrier", carrier] as const,
  ),
  ["carrier", "none"],
  ...Object.entries(plain).flatMap(([dimension, values]) =>
    [...new Set<string>(values)].map((value) => [dimension, value] as const),
  ),
];

interface AxisChoice {
  readonly axis: AxisName;
  readonly value: string;
  readonly carrier: Carrier;
}

export interface Choice {
  readonly recipe: Recipe;
  readonly axes: readonly AxisChoice[];
}

const inColumns: readonly Carrier[] = ["groups", "subheadings", "suffix"];
const MOST_TRIES = 400;

/** Draws the values of all dimensions so that one of them has the value wanted. */
export function chooseRecipe(random: Random, [dimension, value]: readonly [string, string]): Choice {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const choice = draw(random, dimension, value);
    if (isPossible(choice) && has(choice, dimension, value)) return choice;
  }
  throw new Error(`no sheet can be drawn with ${dimension} ${value}`);
}

const has = ({ recipe, axes }: Choice, dimension: string, value: string): boolean =>
  recipe[dimension] === value || (dimension === "carrier" && axes.some(({ carrier }) => carrier === value));

function draw(random: Random, dimension: string, value: string): Choice {
  const axes = drawAxes(random, dimension, value);
  const recipe: Record<string, string> = {
    period: "none",
    standing: "none",
    part: "none",
    base: "none",
    place: "none",
  };
  for (const one of axes) recipe[one.axis] = one.value;
  recipe.carrier = axes.map(({ carrier }) => carrier).join(" + ") || "none";
  recipe.measure =
    dimension === "measure"
      ? value
      : random.chance(0.5)
        ? random.pick(measures.slice(0, 4)).value
        : random.pick(measures).value;
  // Most sheets are plain in most dimensions, so that a sheet is about something.
  for (const [name, values] of Object.entries(plain))
    recipe[name] = name === dimension ? value : random.chance(0.75) ? values[0] : random.pick<string>(values);
  return { recipe, axes };
}

function drawAxes(random: Random, dimension: string, value: string): AxisChoice[] {
  const fitting = axisValues.filter(
    (one) =>
      (one.axis === dimension && one.value === value) ||
      (dimension === "carrier" && one.carriers.includes(value as Carrier)),
  );
  if (value === "none" && dimension === "carrier") return [];
  if (fitting.length === 0 && random.chance(0.4)) return [];
  const first = random.pick(fitting.length > 0 ? fitting : axisValues);
  const carrier =
    dimension === "carrier" && fitting.length > 0 ? (value as Carrier) : random.pick(first.carriers);
  const axes = [{ axis: first.axis, value: first.value, carrier }];
  if (!random.chance(0.15)) return axes;
  const second = random.pick(axisValues);
  const carriers = second.carriers.filter((one) => one === "groups");
  if (second.axis === first.axis || carriers.length === 0 || carrier === "title") return axes;
  return [...axes, { axis: second.axis, value: second.value, carrier: "groups" }];
}

function isPossible({ recipe, axes }: Choice): boolean {
  const measure = measures.find(({ value }) => value === recipe.measure)!;
  const alone = axes.map(({ carrier }) => carrier);
  const byRow = alone.filter((carrier) => !inColumns.includes(carrier) && carrier !== "title");
  const apart = alone.some(
    (carrier) => carrier === "tables" || carrier === "sheets" || carrier === "sections",
  );
  const grouped = alone.some((carrier) => carrier === "groups" || carrier === "subheadings");
  const places = recipe.place !== "none";
  const sevenOrMore =
    recipe.measure === "attained and not attained" || recipe.measure === "fraction in one cell";
  return (
    byRow.length <= 1 &&
    !(
      recipe.orientation === "turned" &&
      (byRow.length > 0 || recipe.sections !== "none" || recipe.spread !== "one table")
    ) &&
    !(recipe.reach !== "merged" && !grouped) &&
    !(recipe.reach === "middle" && measure.columns.length < 3) &&
    !(recipe.spread !== "one table" && apart) &&
    !(
      recipe.sections !== "none" &&
      (apart || recipe.place?.startsWith("flat") || recipe.place === "rows of another unit than the file")
    ) &&
    !(recipe.measure === "counts alone" && recipe.base !== "none") &&
    !(recipe.measure === "counts alone" && recipe.numbers === "formatted") &&
    !(sevenOrMore && (axes.length > 1 || alone.includes("suffix") || recipe.format === "struck run")) &&
    !(
      recipe.scale !== "none" &&
      (measure.only ||
        measure.countsOf ||
        sevenOrMore ||
        recipe.part !== "none" ||
        recipe.base !== "none" ||
        recipe.numbers !== "plain")
    ) &&
    !(
      recipe.scale !== "none" &&
      (recipe.measure === "counts alone" || recipe.measure === "rate alone" || recipe.format !== "none")
    ) &&
    !(recipe.scale === "thousand in heading" && measure.countsIn !== "r") &&
    !(recipe.scale === "thousand in heading" && alone.includes("suffix")) &&
    !(recipe.scale === "thousand in unit cell" && recipe.unitColumn === "absent") &&
    !(recipe.sender === "file" && places) &&
    !(recipe.format === "hidden column" && recipe.extra === "none") &&
    !(recipe.super !== "none" && axes.length > 1) &&
    !(recipe.numbers === "formatted" && recipe.measure === "rate alone")
  );
}
