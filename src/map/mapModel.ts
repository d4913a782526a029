import { nameYear } from "../texts/schoolYear";
import type { ConsolidatedIndicator, ConsolidationResult } from "../model/consolidation";
import type { Language } from "../model/finding";
import { printMeasure } from "../text/exact/print";
import { alike, inBoth, fillText } from "../texts/localized";
import { CLASS_STYLES, MAP_TEXTS, VERDICT_STYLES, type MapStyle } from "./mapStyles.data";
import { projectShapes, type DrawnShape, type Inset } from "./project";
import type { UnitShape } from "./shapes";
import { classesOf, unitFigures, type UnitFigure } from "./unitFigures";

/** What the shapes are coloured by; silence is told by both. */
export type MapBy = "verdict" | "value";

/** One shape ready to be drawn. */
export interface MapShape extends DrawnShape {
  readonly look: string;
  /** "Huyện Sìn Hồ: 28 % (1.364/4.866). Chưa đạt chỉ tiêu" */
  readonly label: string;
}

/** One line of the legend. */
export interface LegendEntry {
  readonly key: string;
  readonly look: MapStyle;
  readonly text: string;
}

/** One line of the table that holds the same content as the drawing. */
export interface MapLine {
  readonly unit: string;
  readonly name: string;
  readonly figure: string;
  readonly state: string;
}

/** A drawn map with its legend and table. */
export interface MapModel {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
  readonly insets: readonly (Inset & { readonly title: string })[];
  readonly legend: readonly LegendEntry[];
  /** A shape is drawn that nobody has verified. */
  readonly doubtful: boolean;
  readonly lines: readonly MapLine[];
  /** Units without a shape of their own; their figures stand in the table alone. */
  readonly undrawn: readonly string[];
}

/** What is drawn, and how large. */
export interface MapRequest {
  readonly by: MapBy;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
}

/** Draws a row of the appendix over the shapes of its units. */
export function drawMap(
  result: ConsolidationResult,
  row: ConsolidatedIndicator,
  shapes: readonly UnitShape[],
  { by, language, width, height }: MapRequest,
): MapModel {
  const figures = unitFigures(result, row, MAP_TEXTS.notAsked);
  const drawn = projectShapes(shapes, width, height);
  const entries = new Map(legendOf(row, figures, shapes, by, language).map((entry) => [entry.key, entry]));
  const lookOf = lookBy(figures, by);
  const names = new Map(result.consolidation.units.map(({ unit }) => [unit.code, unit.name]));
  return {
    width,
    height,
    shapes: drawn.shapes.map((one) => {
      const { unit, name } = one.shape;
      const look = lookOf(unit);
      const words = entries.get(look)?.text ?? MAP_TEXTS.shared[language];
      const figure = unit === null ? undefined : figures.get(unit);
      const state = words.replace(/ \(\d[\d.,]*\)$/, "");
      return { ...one, look, label: `${name}: ${figure ? `${figure.text[language]}. ` : ""}${state}` };
    }),
    insets: drawn.insets.map((inset) => ({ ...inset, title: insetTitle(inset, language) })),
    legend: [...entries.values()],
    doubtful: shapes.some((shape) => shape.doubtful),
    undrawn: result.consolidation.units
      .filter(({ unit }) => !shapes.some((shape) => shape.unit === unit.code))
      .map(({ unit }) => unit.name),
    lines: [...figures.values()].map(({ unit, text, verdict }) => ({
      unit,
      name: names.get(unit) ?? unit,
      figure: text[language],
      state: MAP_TEXTS[verdict][language],
    })),
  };
}

function insetTitle({ names }: Inset, language: Language): string {
  return names.length === 1
    ? fillText(MAP_TEXTS.inset, { names: names.join(", ") })[language]
    : fillText(MAP_TEXTS.insetMany, { count: names.length })[language];
}

/** The key of the look of a unit's shape: its verdict, or the class of its value. */
function lookBy(figures: ReadonlyMap<string, UnitFigure>, by: MapBy): (unit: string | null) => string {
  const classes = new Map(
    by === "value"
      ? classesOf(figures.values()).flatMap(({ units }, index) =>
          units.map((unit) => [unit, `class${index}`] as const),
        )
      : [],
  );
  return (unit) => {
    if (unit === null) return "shared";
    return classes.get(unit) ?? figures.get(unit)?.verdict ?? "notAsked";
  };
}

const VERDICTS = ["met", "short", "plain", "silent", "notAsked", "shared"] as const;

/** What the legend explains: only what the map shows, with the number of shapes. */
function legendOf(
  { indicator }: ConsolidatedIndicator,
  figures: ReadonlyMap<string, UnitFigure>,
  shapes: readonly UnitShape[],
  by: MapBy,
  language: Language,
): LegendEntry[] {
  const lookOf = lookBy(figures, by);
  const counts = new Map<string, number>();
  for (const { unit } of shapes) counts.set(lookOf(unit), (counts.get(lookOf(unit)) ?? 0) + 1);
  const entry = (key: string, look: MapStyle, words: { vi: string; en: string }): LegendEntry[] => {
    const count = counts.get(key);
    if (count === undefined) return [];
    return [{ key, look, text: fillText(MAP_TEXTS.entry, { words, count })[language] }];
  };
  const classes = by === "value" ? classesOf(figures.values()) : [];
  return [
    ...classes.flatMap(({ low, high }, index) => {
      const [from, to] = [low, high].map((value) => printMeasure(value, indicator.unit));
      const words = fillText(low.equals(high) ? MAP_TEXTS.one : MAP_TEXTS.range, { low: from!, high: to! });
      return entry(`class${index}`, CLASS_STYLES[index]!, words);
    }),
    ...VERDICTS.flatMap((key) => entry(key, VERDICT_STYLES[key], MAP_TEXTS[key])),
  ];
}

/** The heading of a map: what is shown, of whom, for which year, and the whole against its target. */
export function mapTitle(
  { consolidation: { province, catalogue } }: ConsolidationResult,
  { indicator }: ConsolidatedIndicator,
  actual: { vi: string; en: string } | null,
  target: { vi: string; en: string } | null,
): { readonly title: { vi: string; en: string }; readonly subtitle: { vi: string; en: string } } {
  const name = { vi: indicator.nameVi, en: indicator.nameEn };
  const parts = inBoth((language) =>
    [
      ...(actual ? [fillText(MAP_TEXTS.whole, { actual })[language]] : []),
      ...(target ? [fillText(MAP_TEXTS.target, { target })[language]] : []),
    ].join(", "),
  );
  return {
    title: fillText(MAP_TEXTS.title, { tt: alike(String(indicator.tt)), name }),
    subtitle: fillText(MAP_TEXTS.subtitle, {
      province,
      year: nameYear(catalogue.plan.targetYear),
      whole: parts,
    }),
  };
}
