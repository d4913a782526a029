import { seedRandom, type Random } from "../../../scripts/fuzz/random";
import type { Indicator } from "../../../src/model/indicator";
import type { Axis } from "./axes";
import { asked, districts, drawFigures, near, shareOf, split, type Figures } from "./figures";
import type { Outcome, Recipe, TrueFigure, Truth } from "./model";
import { measures, type MeasureWording } from "./words/measure.data";

/** Which alternative of each axis a cell belongs to, in the order of the axes. */
export type Combination = readonly number[];

/** What a report is about, before it is laid out. */
export interface Content {
  readonly unit: string;
  readonly recipe: Recipe;
  readonly axes: readonly Axis[];
  readonly measure: MeasureWording;
  readonly headings: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly random: Random;
  /** The figure that stands in the cells of a combination; `null` where they are blank. */
  readonly figure: (indicator: Indicator, combination: Combination) => TrueFigure | null;
  /** Rows whose figure stands there and is none: struck out, or a link to a blank cell. */
  readonly spoiled: ReadonlySet<string>;
  readonly communes: number;
}

/** Rows concluded by calendar year, for which either half of the school year is neutral. */
const byCalendarYear = [
  "PCGD_TH_3",
  "PCGD_THCS_1",
  "PCGD_THCS_2",
  "PCGD_THCS_3",
  "BIET_CHU_1",
  "BIET_CHU_2",
  "XMC_2",
];

const worst: readonly Outcome[] = ["read", "ask", "either", "silence"];

const worse = (a: Outcome, b: Outcome): Outcome => (worst.indexOf(a) > worst.indexOf(b) ? a : b);

export function makeContent(recipe: Recipe, axes: readonly Axis[], unit: string, random: Random): Content {
  const measure = measures.find(({ value }) => value === recipe.measure)!;
  const indicators = chooseIndicators(recipe, axes, measure, random);
  const base = new Map(districts.map(({ code, communes }) => [code, drawFigures(random, communes)] as const));
  const spoiled = new Set(
    ["struck cell", "points at blank"].includes(recipe.format!)
      ? indicators.filter(() => random.chance(0.3)).map(({ code }) => code)
      : [],
  );
  return {
    unit,
    recipe,
    axes,
    measure,
    headings: random.pick(measure.variants),
    indicators,
    random,
    figure: makeFigures(recipe, axes, unit, base, random),
    spoiled,
    communes: districts.find(({ code }) => code === unit)!.communes,
  };
}

/** A good part of the rows that a district answers, those that fit what the sheet tells apart. */
function chooseIndicators(
  recipe: Recipe,
  axes: readonly Axis[],
  measure: MeasureWording,
  random: Random,
): Indicator[] {
  const limits = [measure.only, ...axes.map(({ only }) => only), scaled(recipe)].filter(
    (only) => only !== undefined,
  );
  const fitting = asked.filter(({ code }) => limits.every((only) => only.includes(code)));
  const several =
    fitting.length > 0 ? fitting : asked.filter(({ code }) => measure.only?.includes(code) ?? true);
  const kept = several.filter(() => random.chance(0.8));
  return kept.length >= Math.min(3, several.length) ? kept : several;
}

/** A sheet in thousands counts people; the numbers of communes stay what they are unless a line above speaks for all. */
function scaled({ scale }: Recipe): readonly string[] | undefined {
  const people = ["NHA_TRE", "MAU_GIAO", "BIET_CHU_1", "BIET_CHU_2"];
  if (scale === "none" || scale === "people in a line") return undefined;
  return scale === "thousand in a line" ? people : [...people, "PCGD_TH_3", "PCGD_THCS_3"];
}

function makeFigures(
  recipe: Recipe,
  axes: readonly Axis[],
  sender: string,
  base: ReadonlyMap<string, Figures>,
  random: Random,
): Content["figure"] {
  const known = new Map<string, readonly (TrueFigure | null)[]>();
  const blank = new Map<string, boolean>();
  const seed = random.below(2 ** 30);
  const alternatives = (key: string, axis: Axis, at: string, from: TrueFigure, indicator: Indicator) => {
    const steady = seedRandom(seed, hash(`${at} ${indicator.denominatorVar ?? indicator.code}`));
    const all = known.get(key) ?? alternativesOf(axis, from, indicator.countedVi, random, steady);
    known.set(key, all);
    return all;
  };
  return (indicator, combination) => {
    const unit = unitOf(axes, combination) ?? sender;
    let figure: TrueFigure | null = base.get(unit)!.get(indicator.code)!;
    let path = unit;
    axes.forEach((axis, at) => {
      const index = combination[at]!;
      const isWanted = axis.alternatives[index]!.wanted;
      path += ` ${at}`;
      if (figure !== null && !isWanted)
        figure = alternatives(`${path} ${indicator.code}`, axis, path, figure, indicator)[index]!;
      path += isWanted ? "w" : index;
    });
    const key = `${path} ${indicator.code}`;
    if (recipe.gaps !== "none" && !blank.has(key)) blank.set(key, random.chance(0.15));
    return blank.get(key) ? null : recipe.scale!.startsWith("thousand") ? inThousands(figure) : figure;
  };
}

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 999_983, 7);

/** What a reader would make of a number written in thousands with one decimal. */
function inThousands(figure: TrueFigure | null): TrueFigure | null {
  if (figure?.kind !== "rate") return figure;
  const denominator = Math.round(figure.denominator / 100) * 100;
  return {
    kind: "rate",
    numerator: Math.min(denominator, Math.max(100, Math.round(figure.numerator / 100) * 100)),
    denominator,
  };
}

/** What has no sex and no people: its parts are left blank. */
const things = ["trường", "thiết bị"];

function alternativesOf(
  { axis, others, alternatives }: Axis,
  from: TrueFigure,
  counted: string,
  random: Random,
  steady: Random,
): readonly (TrueFigure | null)[] {
  if (others === "near") return alternatives.map(() => near(from, random, steady));
  if (others === "share")
    return alternatives.map(() =>
      axis === "part" && things.includes(counted) ? null : shareOf(from, random, steady),
    );
  const parts = split(from, alternatives.filter(({ wanted }) => !wanted).length, steady);
  let next = 0;
  return alternatives.map(({ wanted }) => (wanted ? from : parts[next++]!));
}

export function unitOf(axes: readonly Axis[], combination: Combination): string | undefined {
  const units = axes.map((axis, at) =>
    combination[at] === undefined ? undefined : axis.alternatives[combination[at]!]!.unit,
  );
  return units.find((unit) => unit !== undefined);
}

/** What may come of every row of every unit of the set. */
export function truthsOf(content: Content): Truth[] {
  const { axes, unit, indicators } = content;
  const tellsUnits = axes.find(({ alternatives }) => alternatives.some((one) => one.unit !== undefined));
  const reporting = tellsUnits?.alternatives.map((one, index) => ({ unit: one.unit!, index })) ?? [
    { unit, index: -1 },
  ];
  return districts.flatMap(({ code }) => {
    const mine = reporting.find((one) => one.unit === code);
    return asked.map((indicator): Truth => {
      const silent: Truth = { unit: code, indicator: indicator.code, outcome: "silence" };
      if (!mine || !indicators.includes(indicator)) return silent;
      const wanted = axes.map((axis) =>
        axis === tellsUnits ? mine.index : axis.alternatives.findIndex((one) => one.wanted),
      );
      const figure = content.figure(
        indicator,
        wanted.map((index) => Math.max(0, index)),
      );
      if (figure === null) return silent;
      if (agree(content, indicator, wanted)) return { ...silent, outcome: "either", figure };
      if (wanted.includes(-1) && !isNeutral(axes, indicator)) return silent;
      const outcome = outcomeOf(content, indicator);
      return outcome === "silence" ? silent : { ...silent, outcome, figure };
    });
  });
}

/** Where nothing says which of two versions counts and both say the same, there is nothing to choose. */
function agree(content: Content, indicator: Indicator, wanted: readonly number[]): boolean {
  const { axes, figure } = content;
  const open = axes.findIndex(({ value }) => value === "two that do not say which is later");
  if (open < 0 || wanted.some((index, at) => index < 0 && at !== open)) return false;
  const said = axes[open]!.alternatives.map((_, index) =>
    JSON.stringify(
      figure(
        indicator,
        wanted.map((one, at) => (at === open ? index : one)),
      ),
    ),
  );
  return new Set(said).size === 1;
}

const isNeutral = (axes: readonly Axis[], { code }: Indicator): boolean =>
  axes.every(({ value, outcome }) => outcome !== "silence" || value === "semester alone") &&
  byCalendarYear.includes(code);

function outcomeOf({ axes, measure, recipe, spoiled }: Content, indicator: Indicator): Outcome {
  const ofAxes = axes.map(({ outcome, value }) =>
    value === "semester alone" && isNeutral(axes, indicator) ? "either" : outcome,
  );
  const ofMeasure: Outcome =
    indicator.kind === "rate" && measure.value === "rate alone" ? "silence" : measure.outcome;
  const isScaled =
    recipe.scale === "thousand in a line" ||
    (recipe.scale!.startsWith("thousand") && indicator.kind === "rate");
  const ofScale: Outcome = isScaled ? "ask" : "read";
  const ofCell: Outcome = spoiled.has(indicator.code) ? "silence" : "read";
  return [...ofAxes, ofMeasure, ofScale, ofCell].reduce(worse);
}
