import type { Indicator } from "../../model/indicator";
import type { Localized, RawFinding } from "../../model/finding";
import type { Figure } from "../../model/report";
import { fold } from "../../text/fold";
import { fillText } from "../../texts/localized";
import { rowNames } from "../../texts/messages.data";
import { compare, type Asked } from "../hints/coordinates";
import type { Doubt } from "../doubts/doubts";
import type { DoubtedFigure } from "../figures/figureOf";
import { type Reading, isBlankReading } from "./readings";

/** What the officer says is to be used; two accepted figures must agree. */
export function resolveAccepted(accepted: readonly Reading[], indicator: Indicator): DoubtedFigure {
  const [first, ...others] = accepted as [Reading, ...Reading[]];
  return others.every(({ figure }) => isSameFigure(figure, first.figure))
    ? first
    : duplicate(accepted, indicator);
}

/** Nothing but figures of something else stands in the sheet. */
export function missing(reading: Reading, indicator: Indicator): DoubtedFigure {
  const at = reading.figure.at;
  const draft: RawFinding = {
    code: "INDICATOR_MISSING",
    variant: "blank",
    indicator: indicator.code,
    ...(at && { at }),
    params: { column: { vi: "kết quả", en: "result" } },
  };
  return { figure: { kind: "silent", problem: draft.code, at }, findings: [draft], doubts: [] };
}

/** One indicator in several rows: equal ones are one, different ones none; words of a label that are not understood are asked about. */
export function resolveReading(
  given: readonly Reading[],
  chosen: readonly Reading[],
  indicator: Indicator,
  asked: Asked,
): DoubtedFigure {
  const [first, ...others] = given as [Reading, ...Reading[]];
  // What is asked about one reading is asked, whatever the others say.
  if (given.every(({ doubts }) => doubts.length > 0))
    return { ...first, doubts: given.flatMap(({ doubts }) => doubts) };
  const unlike = others.find(({ coordinates }) => compare(first.coordinates, coordinates, asked) !== "equal");
  if (others.length === 0 || (unlike && others.every(({ figure }) => isSameFigure(figure, first.figure)))) {
    if (first.coordinates.unknown.length > 0) return ask(first, "words", indicator);
    return filledElsewhere(first, chosen, indicator);
  }
  if (unlike) return ask(first, "rows", indicator, unlike);
  return duplicate(given, indicator);
}

/** An indicator listed more than once: equal figures are one with a warning, different ones none. */
function duplicate(given: readonly Reading[], indicator: Indicator): DoubtedFigure {
  const [first, ...others] = given as [Reading, ...Reading[]];
  const cells = given.map(({ figure }) => figure.at?.cell ?? "").join(", ");
  const at = others[0]!.figure.at;
  const draft: RawFinding = {
    code: "INDICATOR_DUPLICATE",
    indicator: indicator.code,
    ...(at && { at }),
    params: { cells },
  };
  if (others.every(({ figure }) => isSameFigure(figure, first.figure)))
    return { ...first, findings: [...first.findings, { ...draft, variant: "same", severity: "warning" }] };
  return {
    figure: { kind: "silent", problem: draft.code, at: first.figure.at },
    findings: [draft],
    doubts: [],
  };
}

/** A row that is blank in one table and filled in another is told, and so is one that is blank above where the same table fills it. */
function filledElsewhere(reading: Reading, chosen: readonly Reading[], indicator: Indicator): DoubtedFigure {
  const blank = chosen.find((other) => isFilledIn(other, reading));
  if (!blank || reading.figure.kind === "silent") return reading;
  const draft: RawFinding = {
    code: "FILLED_FROM_ELSEWHERE",
    ...(blank.source.table === reading.source.table && { variant: "row" }),
    indicator: indicator.code,
    ...(reading.figure.at && { at: reading.figure.at }),
    params: { blank: blank.figure.at?.cell ?? "", used: reading.figure.at?.cell ?? "" },
  };
  return { ...reading, findings: [...reading.findings, draft] };
}

function isFilledIn(blank: Reading, filled: Reading): boolean {
  if (!isBlankReading(blank)) return false;
  const isSameTable = blank.source.table === filled.source.table;
  return isSameTable ? blank.entry.row < filled.entry.row : true;
}

/** Why a reading is asked about, and how the finding is called. */
const ROW_VARIANTS = {
  lesser: "lesserRows",
  words: "wordsRows",
  rows: "rows",
  other: "otherRows",
} as const;

export function ask(
  reading: Reading,
  variant: keyof typeof ROW_VARIANTS,
  indicator: Indicator,
  other?: Reading,
): DoubtedFigure {
  if (reading.doubts.length > 0) return reading;
  const at = reading.figure.at ?? { sheet: "", cell: "" };
  const said =
    reading.label ||
    [...reading.coordinates.qualifiers.map(({ words }) => words), ...reading.coordinates.years].join(", ") ||
    [...reading.coordinates.calendarYears, ...reading.coordinates.unknown].join(", ");
  const second = other
    ? other.label || other.coordinates.qualifiers.map(({ words }) => words).join(", ")
    : "";
  const doubt: Doubt = {
    code: "QUALIFIER_UNSURE",
    variant: ROW_VARIANTS[variant],
    cause: `${fold(said)}|${fold(second)}`,
    params: {
      first: variant === "rows" ? nameRow(said, at.cell) : said || at.cell,
      second: nameRow(second, other?.figure.at?.cell ?? ""),
      otherCell: other?.figure.at?.cell ?? "",
    },
    at,
    indicator: indicator.code,
    cells: [at.cell, ...(other?.figure.at ? [other.figure.at.cell] : [])],
  };
  return { figure: { kind: "silent", problem: doubt.code, at }, findings: [], doubts: [doubt] };
}

/** A row by its words, and one without any by its cell. */
const nameRow = (words: string, cell: string): Localized =>
  fillText(words === "" ? rowNames.wordless : rowNames.worded, { words, cell });

export function isSameFigure(one: Figure, other: Figure): boolean {
  if (one.kind === "rate" && other.kind === "rate")
    return one.numerator === other.numerator && one.denominator === other.denominator;
  if ((one.kind === "count" || one.kind === "attained") && one.kind === other.kind)
    return one.value === other.value;
  return one.kind === "notApplicable" && other.kind === "notApplicable";
}
