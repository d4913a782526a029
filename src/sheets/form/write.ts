import type { Catalogue, Indicator } from "../../model/indicator";
import type { PreviousFigure, PreviousYear } from "../../model/consolidation";
import { isAskedOf } from "../../pooling/participant";
import { reportedValue } from "../../text/exact/reported";
import type { Area } from "../../model/snapshot";
import type { ReportingUnit } from "../../model/reportingUnit";
import { constant, Grid } from "../grid";
import { SHEET_TITLES } from "../labels.data";
import { cellAddress } from "../../model/address";
import { putSignatures, uprightPage, yearInWords } from "../appendix/printed";
import { quoteText, reportedRate } from "../formulas";
import { withRowHeights } from "../rowHeights";
import type { CellSpec, Highlight, SheetSpec, Validation, WorkbookSpec } from "../spec";
import { ownValue } from "../../text/json/ownValue";
import { FORM } from "./form.data";

const WIDTHS = [5, 38, 10, 11, 11, 13, 18, 62];
const NUMERATOR = 3;
const DENOMINATOR = 4;
const RESULT = 5;
const NOTE = 6;
const HEADER = 5;

/** The units that are asked for some row of a catalogue: the others have nothing to fill in. */
export const unitsWithRows = (
  units: readonly ReportingUnit[],
  { indicators }: Catalogue,
): readonly ReportingUnit[] =>
  units.filter((unit) => indicators.some((indicator) => isAskedOf(indicator, unit)));

/** More than any count. */
const MOST = 1_000_000_000;

/** What a blank form is made for. */
export interface FormOptions {
  /** The unit's own figures of last year are shown beside the rows. */
  readonly previous?: PreviousYear | null;
}

/**
 * A blank form for one unit: only the rows asked of it, labels locked, figures as whole numbers ≥ 0 or from a list.
 * A rate is computed as soon as both its counts are typed, and more than there are is told at once. Filled in, it reads back without a
 * finding, also where a program has left the computed cells as they were.
 */
export function layOutForm(
  unit: ReportingUnit,
  catalogue: Catalogue,
  options: FormOptions = {},
): WorkbookSpec {
  const previous = options.previous ?? null;
  const rows = catalogue.indicators.filter((indicator) => isAskedOf(indicator, unit));
  const title = FORM.unit.replace("{name}", unit.name);
  return {
    sheets: [withRowHeights(layOutSheet(unit, catalogue, rows, previous))],
    mark: null,
    title: `${title} – ${catalogue.plan.targetYear}`,
  };
}

function layOutSheet(
  unit: ReportingUnit,
  catalogue: Catalogue,
  indicators: readonly Indicator[],
  previous: PreviousYear | null,
): SheetSpec {
  const grid = new Grid();
  const last = WIDTHS.length - 1 + (previous ? 1 : 0);
  grid.put(0, 0, constant(FORM.unit.replace("{name}", unit.name), "formLine"));
  grid.span(1, 0, last, constant(FORM.title, "formTitle"));
  grid.heights[1] = 24;
  grid.span(2, 0, last, constant(yearInWords(catalogue.plan.targetYear), "formSubtitle"));
  const common = commonNotes(indicators);
  grid.span(3, 0, last, constant([FORM.hint, ...common].join(" "), "formHint"));
  const headings = [
    ...FORM.columns,
    ...(previous ? [FORM.previous.replace("{year}", previous.schoolYear)] : []),
  ];
  grid.putRow(
    HEADER,
    0,
    headings.map((text) => constant(text, "formHead")),
  );
  indicators.forEach((indicator, index) => {
    const figure = ownValue(ownValue(previous?.byUnit, unit.code), indicator.code);
    const cells = [
      ...cellsOf(indicator, unit, HEADER + 1 + index, common),
      ...(previous ? [lastYear(indicator, unit, figure)] : []),
    ];
    grid.putRow(HEADER + 1 + index, 0, cells);
  });
  const bottom = HEADER + Math.max(1, indicators.length);
  const results = { top: HEADER + 1, left: RESULT, bottom, right: RESULT };
  putSignatures(grid, NOTE, last);
  return {
    key: "form",
    title: SHEET_TITLES.form,
    rows: grid.rows(),
    widths: previous ? [...WIDTHS, 14] : WIDTHS,
    heights: grid.heights,
    merges: grid.merges,
    highlights: [
      { kind: "textEquals", area: results, text: FORM.excess, style: "statusShortfall" },
      ...indicators.flatMap((indicator, index) => doubtOf(indicator, HEADER + 1 + index)),
    ],
    validations: indicators.flatMap((indicator, index) => validationsOf(indicator, unit, HEADER + 1 + index)),
    freeze: { rows: HEADER + 1, columns: 2 },
    print: {
      ...uprightPage([HEADER, HEADER], grid.end - 1, last),
      orientation: "landscape",
      margins: { top: 15, bottom: 12, left: 15, right: 10, header: 8, footer: 8 },
    },
    gridlines: false,
    protected: true,
  };
}

/** More are counted than there are where a row allows it: no mistake, but to be looked at, and marked as soon as it is typed. */
function doubtOf({ kind, mayExceed, scale }: Indicator, row: number): Highlight[] {
  if (kind !== "rate" || !mayExceed) return [];
  const area = { top: row, left: RESULT, bottom: row, right: RESULT };
  return [{ kind: "greaterThan", area, than: scale, style: "formDoubt" }];
}

/** Whether the unit says of itself Đạt or Không đạt: a standard of its own, or a count of communes to which it is one itself. */
function saysAttained({ kind, countOf }: Indicator, { level }: ReportingUnit): boolean {
  return kind === "attained" || kind === "share" || (countOf === "commune" && level === "commune");
}

function cellsOf(
  indicator: Indicator,
  unit: ReportingUnit,
  row: number,
  common: readonly string[],
): CellSpec[] {
  const { kind } = indicator;
  const own = sentencesOf(indicator).filter((sentence) => !common.includes(sentence));
  const closed: CellSpec = { style: "formClosed" };
  const input: CellSpec = { style: "formInput" };
  const rate: CellSpec = { value: null, formula: rateFormula(indicator, row), style: "formRate" };
  const figure: CellSpec = saysAttained(indicator, unit) ? { style: "formChoice" } : input;
  return [
    constant(indicator.tt, "formCentre"),
    constant(indicator.nameVi, "formText"),
    constant(indicator.unit, "formCentre"),
    kind === "rate" ? input : closed,
    kind === "rate" ? input : closed,
    kind === "rate" ? rate : figure,
    { style: "formNote" },
    constant(
      [...definitionsOf(indicator, unit), ...(own.length > 0 ? [own.join(" ")] : [])].join("\n"),
      "formSmall",
    ),
  ];
}

/** Sentences of a row's note. */
const sentencesOf = ({ noteVi }: Indicator): string[] =>
  (noteVi ?? "").split(/(?<=\.) (?=\p{Lu})/u).filter((sentence) => sentence !== "");

/** Rows that a sentence must stand in to be said once for all of them. */
const FEWEST_ROWS = 3;

/** What the notes of all rows say stands once above the table: on each row it would only make the form longer. */
function commonNotes(indicators: readonly Indicator[]): string[] {
  const [first, ...others] = indicators.map(sentencesOf);
  if (!first || indicators.length < FEWEST_ROWS) return [];
  return first.filter((sentence) => others.every((sentences) => sentences.includes(sentence)));
}

/** The rate of a row once both its counts are there; words where more are counted than there are and the row allows no such thing. */
function rateFormula({ scale, decimals, mayExceed }: Indicator, row: number): string {
  const [n, d] = [cellAddress(row, NUMERATOR), cellAddress(row, DENOMINATOR)];
  const rate = `IF(${d}>0,${reportedRate(n, d, scale, decimals)},"")`;
  const told = mayExceed
    ? `IF(FALSE,${quoteText(FORM.excess)},${rate})`
    : `IF(${n}>${d},${quoteText(FORM.excess)},${rate})`;
  return `=IF(COUNT(${n},${d})<2,"",${told})`;
}

/** What to count, beside the cells to fill in; a unit that is asked for Đạt or Không đạt is not told of a number alone. */
function definitionsOf(indicator: Indicator, unit: ReportingUnit): string[] {
  const { kind, numeratorVi, denominatorVi, mayExceed } = indicator;
  if (kind !== "rate") {
    const isChoice = saysAttained(indicator, unit) && !numeratorVi.includes(FORM.choices[1]);
    return [FORM.value.replace("{text}", numeratorVi), ...(isChoice ? [FORM.ownChoice] : [])];
  }
  return [
    FORM.numerator.replace("{text}", numeratorVi),
    FORM.denominator.replace("{text}", denominatorVi ?? ""),
    ...(mayExceed ? [FORM.mayExceed] : []),
  ];
}

/** Last year's figure as the unit would know it: "69,7 (228/327)" in numbers, Đạt or Không đạt. */
function lastYear(indicator: Indicator, unit: ReportingUnit, figure: PreviousFigure | undefined): CellSpec {
  if (!figure) return constant(null, "formCentre");
  if (saysAttained(indicator, unit))
    return constant(FORM.choices[figure.numerator > 0 ? 0 : 1], "formCentre");
  if (figure.denominator === null) return constant(figure.numerator, "formFigure");
  const { scale, decimals } = indicator;
  const value = reportedValue(figure.numerator, figure.denominator, scale, decimals);
  return {
    ...constant(value?.toNumber() ?? null, "formFigure"),
    note: `${figure.numerator}/${figure.denominator}`,
  };
}

function validationsOf(indicator: Indicator, unit: ReportingUnit, row: number): Validation[] {
  const area = (left: number, right = left): Area => ({ top: row, left, bottom: row, right });
  if (indicator.kind === "value") return [];
  if (saysAttained(indicator, unit))
    return [
      {
        kind: "list",
        area: area(RESULT),
        values: FORM.choices,
        title: FORM.choice,
        message: FORM.choiceMessage,
      },
    ];
  const whole = { kind: "whole", min: 0, title: FORM.whole, message: FORM.wholeMessage } as const;
  if (indicator.kind === "rate" && indicator.mayExceed)
    return [{ ...whole, area: area(NUMERATOR, DENOMINATOR), message: FORM.mayExceedMessage }];
  if (indicator.kind === "rate")
    return [
      {
        ...whole,
        area: area(NUMERATOR),
        // LibreOffice takes a blank cell for 0, so that a blank denominator must bound nothing by itself.
        maxFormula: `IF(${cellAddress(row, DENOMINATOR)}="",${MOST},${cellAddress(row, DENOMINATOR)})`,
        message: FORM.numeratorMessage,
      },
      {
        ...whole,
        area: area(DENOMINATOR),
        minFormula: cellAddress(row, NUMERATOR),
        message: FORM.denominatorMessage,
      },
    ];
  if (indicator.countOf !== "commune") return [{ ...whole, area: area(RESULT) }];
  const message = FORM.communesMessage.replace("{max}", String(unit.communes));
  return [{ ...whole, area: area(RESULT), max: unit.communes, message }];
}
