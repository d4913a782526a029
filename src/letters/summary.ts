import type { ConsolidatedIndicator, Consolidation } from "../model/consolidation";
import type { Localized } from "../model/finding";
import { isRated } from "../plans/catalogue/target";
import { isProvisional, markProvisional, formatActual } from "./provisional";
import { formatMeasure } from "./inspection/measure";
import { capitalised, inBoth, joined, fillText } from "../texts/localized";
import { rankUnits, type RankedUnit } from "./ranking";
import { NUMBER_OF, SUMMARY_SENTENCES } from "./summary.data";
import { wholeOf } from "./whole";

type Summarised = Pick<Consolidation, "indicators"> & Partial<Pick<Consolidation, "province" | "units">>;

/** Whether a result only tells: none of its rows has a target, so that there is nothing to judge. */
export function isSummary(indicators: readonly ConsolidatedIndicator[]): boolean {
  return indicators.length > 0 && indicators.every(({ indicator }) => indicator.target === null);
}

/**
 * A year's summary in sentences: "Toàn tỉnh có 336 trường với 5.182 lớp và 149.461 học sinh." and "228/327 trường đạt chuẩn quốc gia, đạt
 * 69,7 %.", the range of each rate over the units and where each of them stands. Provisional figures say so.
 */
export function summarySentences({ indicators, province = "", units = [] }: Summarised): Localized[] {
  const told = indicators.filter(({ actual }) => actual !== null);
  const counts = told.filter(({ indicator }) => indicator.kind === "count");
  const ofUnits = counts.filter(({ indicator }) => indicator.reportedBy !== "department");
  return [
    ...(ofUnits.length === 0 ? [] : [writeCounts(ofUnits, province)]),
    ...told.filter((row) => !ofUnits.includes(row)).map(writeRow),
    ...told.filter(({ indicator }) => indicator.kind === "rate").flatMap((row) => writeRange(row, units)),
  ];
}

/** "336 trường với 5.182 lớp và 149.461 học sinh": the first with the others. */
function writeCounts(rows: readonly ConsolidatedIndicator[], province: string): Localized {
  const [first, ...others] = rows.map((row) => formatActual(row)!);
  const list = inBoth((language) => {
    const texts = others.map((text) => text[language]);
    const last = texts.length > 1 ? SUMMARY_SENTENCES.and[language] + texts.pop()! : "";
    const rest = texts.length > 0 ? SUMMARY_SENTENCES.with[language] + texts.join(", ") : "";
    return `${first![language]}${rest}${last}`;
  });
  return fillText(SUMMARY_SENTENCES.counts, { whole: wholeOf(province), list });
}

function writeRow(row: ConsolidatedIndicator): Localized {
  const { indicator, numerator, denominator } = row;
  const name = { vi: indicator.nameVi, en: indicator.nameEn };
  const actual = formatActual(row)!;
  if (!isRated(indicator) || numerator === null || denominator === null)
    return fillText(SUMMARY_SENTENCES.other, { name, actual });
  const counted = indicator.numeratorVi.replace(NUMBER_OF, "");
  return fillText(SUMMARY_SENTENCES.rate, {
    ...{ name, numerator, denominator, actual },
    counted: counted.charAt(0).toLowerCase() + counted.slice(1),
  });
}

function writeRange(row: ConsolidatedIndicator, units: Consolidation["units"]): Localized[] {
  const names = new Map(units.map(({ unit }) => [unit.code, unit.name]));
  const ranked = rankUnits(row, units);
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (first === undefined || last === undefined || ranked.length < 2) return [];
  const { indicator } = row;
  const name = { vi: indicator.nameVi, en: indicator.nameEn };
  const written = ({ value }: RankedUnit): Localized => formatMeasure(value, indicator.unit);
  if (first.value === last.value) return [fillText(SUMMARY_SENTENCES.level, { name, most: written(first) })];
  const [best, worst] = [first, last].map(({ value }) =>
    ranked
      .filter((one) => one.value === value)
      .map(({ unit }) => names.get(unit) ?? unit)
      .join(", "),
  ) as [string, string];
  const [low, high] = first.value > last.value ? [last, first] : [first, last];
  const [lowest, highest] = first.value > last.value ? [worst, best] : [best, worst];
  const range = fillText(SUMMARY_SENTENCES.range, {
    ...{ name, least: written(low), lowest, highest },
    most: isProvisional(row) ? markProvisional(written(high), row) : written(high),
  });
  if (ranked.some(({ isSmall }) => isSmall)) return [capitalised(range)];
  const places = ranked.map((one) =>
    fillText(SUMMARY_SENTENCES.place, {
      rank: String(one.rank),
      unit: names.get(one.unit) ?? one.unit,
      value: written(one),
    }),
  );
  return [capitalised(range), fillText(SUMMARY_SENTENCES.order, { list: joined(places, "; ") })];
}
