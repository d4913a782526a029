import type { ConsolidatedIndicator } from "../model/consolidation";
import type { Language } from "../model/finding";
import { decimalsOf, isRated } from "../plans/catalogue/target";
import { formatNumber } from "../text/number/formatNumber";
import type { CellSpec } from "./spec";

/** From here on an office parts the digits of a number in threes. */
const THOUSAND = 1000;

/** Digits of a double that are not the dust of a binary fraction. */
const SIGNIFICANT_DIGITS = 15;

/** A figure in a printed text: "5.182", "81,7"; in English "5,182". */
export const printFigure = (value: number, language: Language): string =>
  formatNumber(Number(value.toPrecision(SIGNIFICANT_DIGITS)), language);

/** Whether a row counts something in whole numbers, thousands of them; its figures need their digits parted. */
export function countsThousands({ indicator, actual }: ConsolidatedIndicator): boolean {
  if (isRated(indicator) || decimalsOf(indicator) > 0) return false;
  return [actual, indicator.target, indicator.baseline].some((value) => Math.abs(value ?? 0) >= THOUSAND);
}

/** Number format of such a row's figures; every other row's are printed as they are. */
export const thousandsFormat = (row: ConsolidatedIndicator): Pick<CellSpec, "format"> =>
  countsThousands(row) ? { format: "#,##0" } : {};

/** The same of a difference, with its sign. */
export const signedThousandsFormat = (row: ConsolidatedIndicator): Pick<CellSpec, "format"> =>
  countsThousands(row) ? { format: "+#,##0;-#,##0;0" } : {};

/** Formula of a count as a text, its digits parted as the language does whatever the settings of Windows. */
export const countText = (count: string, language: Language): string =>
  language === "vi" ? `SUBSTITUTE(FIXED(${count},0),",",".")` : `SUBSTITUTE(FIXED(${count},0),".",",")`;
