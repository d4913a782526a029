import type { Indicator } from "../../src/model/indicator";
import type { SampleFigure } from "./figures";
import type { ColumnKind, Office } from "./office";
import type { PageCell } from "./page";

/** What a figure puts into the columns of its row; a column that is absent stays blank. */
export type FigureCells = Partial<Record<ColumnKind, Omit<PageCell, "look">>>;

/** Writes a figure the way an office does. `place` gives the address of a column of the row, `misprint` a wrong result. */
export function figureCells(
  office: Office,
  indicator: Indicator,
  figure: SampleFigure,
  place: (kind: ColumnKind) => string,
  misprint: number | null,
): FigureCells {
  if (figure.kind === "silent") return silentCells(office, indicator, figure.sign, figure.note);
  if (figure.kind !== "rate")
    return figure.kind === "attained"
      ? attainedCells(office, figure.value === 1)
      : { [office.countColumn]: countCell(office, indicator, figure.value) };
  const { numerator, denominator } = figure;
  return {
    numerator: wholeCell(office, numerator),
    denominator: wholeCell(office, denominator),
    result:
      misprint === null
        ? rateCell(office, indicator, numerator, denominator, place)
        : { value: misprint, format: decimalFormat(indicator.decimals) },
  };
}

function silentCells(office: Office, indicator: Indicator, sign: string, note: string): FigureCells {
  const cell = { value: sign };
  if (indicator.kind === "rate") return { numerator: cell, denominator: cell, note: { value: note } };
  const column = indicator.kind === "count" ? office.countColumn : "result";
  return { [column]: cell, note: { value: note } };
}

function attainedCells(office: Office, attained: boolean): FigureCells {
  switch (office.attained) {
    case "columns":
      return { [attained ? "attained" : "notAttained"]: { value: "x" } };
    case "cross":
      return { result: { value: attained ? "x" : "-" } };
    case "digit":
      return { result: { value: attained ? 1 : 0 } };
    case "words":
      return { result: { value: attained ? "Đạt" : "Không đạt" } };
  }
}

function countCell(office: Office, indicator: Indicator, value: number): Omit<PageCell, "look"> {
  if (value === 0 || !office.countText) return wholeCell(office, value);
  return { value: `${String(value).padStart(2, "0")} ${indicator.countedVi}` };
}

function wholeCell(office: Office, value: number): Omit<PageCell, "look"> {
  if (value === 0 && office.nil === "-") return { value: "-" };
  if (office.numbers === "number") return { value, format: "#,##0" };
  return { value: grouped(value, office.numbers === "dotted" ? "." : " ") };
}

function rateCell(
  office: Office,
  indicator: Indicator,
  numerator: number,
  denominator: number,
  place: (kind: ColumnKind) => string,
): Omit<PageCell, "look"> {
  const { scale, decimals } = indicator;
  const rounded = roundedRate(numerator, denominator, scale, decimals);
  const text = rounded.toFixed(decimals).replace(".", ",");
  switch (office.rate) {
    case "number":
      return { value: rounded, format: decimalFormat(decimals) };
    case "text":
      return { value: text };
    case "percentText":
      return { value: `${text}%` };
    case "percent":
      return { value: numerator / denominator, format: `${decimalFormat(decimals)}%` };
    case "formula":
      return formulaCell(office, indicator, rounded, numerator, place);
  }
}

/** A numerator written as "-" is text, with which a spreadsheet cannot calculate: such offices type the result. */
function formulaCell(
  office: Office,
  { scale, decimals }: Indicator,
  rounded: number,
  numerator: number,
  place: (kind: ColumnKind) => string,
): Omit<PageCell, "look"> {
  const format = decimalFormat(decimals);
  if (numerator === 0 && office.nil === "-") return { value: rounded, format };
  const formula = `ROUND(${place("numerator")}/${place("denominator")}*${scale},${decimals})`;
  return { value: rounded, formula, format };
}

/** Half-up in whole numbers; every product here stays far below 2^53. */
function roundedRate(numerator: number, denominator: number, scale: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.floor((2 * numerator * scale * unit + denominator) / (2 * denominator)) / unit;
}

const decimalFormat = (decimals: number): string => (decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`);

const grouped = (value: number, separator: string): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, separator);
