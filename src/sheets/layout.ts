import { provinceInPrint } from "../letters/whole";
import type { Consolidation, ConsolidationResult } from "../model/consolidation";
import { formatDay } from "../texts/localized";
import { nameYear } from "../texts/schoolYear";
import { fillLabel } from "./fillLabel";
import { labels, type Labels } from "./labels.data";
import type { LayoutOptions } from "./options";
import { planPlaces, type Places } from "./places";
import type { PrintSetup } from "./spec";

/** Everything that laying out one sheet needs: the result, how it is asked for, and where things stand. */
export interface Layout {
  readonly result: ConsolidationResult;
  readonly consolidation: Consolidation;
  readonly options: LayoutOptions;
  readonly labels: Labels;
  readonly places: Places;
}

/** Gathers what the sheets share. */
export function planLayout(result: ConsolidationResult, options: LayoutOptions): Layout {
  const { consolidation } = result;
  return {
    result,
    consolidation,
    options,
    labels: labels[options.language],
    places: planPlaces(consolidation),
  };
}

/** Name of a unit of the result; its code where it has none. */
export function unitName(consolidation: Consolidation, code: string): string {
  return consolidation.units.find((state) => state.unit.code === code)?.unit.name ?? code;
}

/** A4 across, for working sheets: one page wide, headings on every page. */
export function workingPage(repeatRows: readonly [number, number]): PrintSetup {
  return {
    orientation: "landscape",
    margins: { top: 15, bottom: 15, left: 15, right: 10, header: 8, footer: 8 },
    repeatRows,
    pageNumbers: true,
    fitToWidth: true,
  };
}

/** "Tỉnh Lai Châu – Năm học 2025-2026"; the year alone where the whole has no name. */
export function scopeLine({ consolidation, labels, options: { language } }: Layout): string {
  const province = provinceInPrint(consolidation);
  const year = nameYear(consolidation.catalogue.plan.targetYear)[language];
  const begun = language === "vi" || province === "" ? year.charAt(0).toUpperCase() + year.slice(1) : year;
  return fillLabel(labels.summary.scope, { province, year: begun }).replace(/^ – /, "");
}

/** "Theo Kế hoạch số 3707/KH-UBND ngày 17/9/2024 của …"; `null` of a catalogue that no document with a number or a date stands behind. */
export function planLine({ consolidation, labels, options: { language } }: Layout): string | null {
  const { plan } = consolidation.catalogue;
  if (!/\d/.test(plan.number) && plan.date === "") return null;
  return fillLabel(plan.date === "" ? labels.summary.planUndated : labels.summary.plan, {
    ...plan,
    date: formatDay(plan.date)[language],
  });
}

/** The year of last year's results as a heading speaks of it: "năm học 2024-2025"; in English the years alone. */
export function baselineName({ consolidation, options: { language } }: Layout): string {
  const { baselineYear } = consolidation.catalogue.plan;
  return language === "vi" ? nameYear(baselineYear).vi : baselineYear;
}

/** A school year or ISO date as offices write it: "2024-09-17" is 17/9/2024; anything else stays as it is. */
export function formatDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return match ? `${Number(match[3])}/${Number(match[2])}/${match[1]}` : date;
}
