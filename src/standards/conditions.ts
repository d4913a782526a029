import type { ConcludedCondition } from "../model/consolidation";
import type { ReportingUnit } from "../model/reportingUnit";
import type { Condition, DifficultPeriod, StandardConditions } from "../model/standards";
import { Fraction } from "../text/exact/fraction";
import { reportedValue } from "../text/exact/reported";
import { PERCENT, printDecimal } from "../text/exact/print";

/** A unit that counts towards a condition; `attained` is `null` where it is not known. */
export interface CountedUnit {
  readonly unit: string;
  readonly attained: boolean | null;
}

/** One condition with its figures. */
export interface ConditionResult {
  readonly condition: Condition;
  readonly attained: number;
  readonly unknown: number;
  readonly of: number;
  /** `null` where the unknown units decide; an empty group asks nothing. */
  readonly met: boolean | null;
}

/** Whether all conditions are met: enough, not enough, or not known yet. Never that the larger unit has attained. */
export interface Conclusion {
  readonly verdict: "enough" | "notEnough" | "unknown";
  readonly results: readonly ConditionResult[];
}

/** Whether a unit is especially difficult on a day, by its list or by what the officer has confirmed. */
export function isDifficultOn(
  { code, difficult, since = "" }: ReportingUnit,
  periods: readonly DifficultPeriod[],
  day: string,
): boolean {
  if (difficult === true && since <= day) return true;
  return periods.some((one) => one.unit === code && one.since <= day && (one.until ?? day) >= day);
}

/** How many units of a group are missing to the least percentage of a condition, 0 where it is reached. */
export function lackingUnits({
  attained,
  of,
  least,
}: Pick<ConcludedCondition, "attained" | "of" | "least">): number {
  const needed = Fraction.fromNumber(least).mul(Fraction.of(of, 100));
  return Math.max(0, Number(needed.ceil()) - attained);
}

/**
 * Looks at every condition of a standard; `units` gives those of an indicator, `difficult` the codes of the especially difficult ones. What
 * is not known counts as either.
 */
export function concludeStandard(
  standard: StandardConditions,
  units: (indicator: string) => readonly CountedUnit[],
  difficult: readonly string[],
): Conclusion {
  const isDifficult = ({ unit }: CountedUnit): boolean => difficult.includes(unit);
  const inGroup: Readonly<Record<Condition["group"], (unit: CountedUnit) => boolean>> = {
    all: () => true,
    difficult: isDifficult,
    others: (unit) => !isDifficult(unit),
  };
  const results = standard.conditions.map((condition) =>
    resultOf(condition, units(condition.indicator ?? standard.code).filter(inGroup[condition.group])),
  );
  const verdict = results.some(({ met }) => met === false)
    ? "notEnough"
    : results.some(({ met }) => met === null) || results.every(({ of }) => of === 0)
      ? "unknown"
      : "enough";
  return { verdict, results };
}

function resultOf(condition: Condition, group: readonly CountedUnit[]): ConditionResult {
  const attained = group.filter((unit) => unit.attained === true).length;
  const unknown = group.filter((unit) => unit.attained === null).length;
  const isEnough = (count: number): boolean =>
    group.length === 0 ||
    Fraction.of(100 * count, group.length).compare(Fraction.fromNumber(condition.least)) >= 0;
  const met = isEnough(attained) ? true : isEnough(attained + unknown) ? null : false;
  return { condition, attained, unknown, of: group.length, met };
}

const LINES = {
  enough: { vi: "đủ điều kiện đề nghị công nhận", en: "the conditions for proposing recognition are met" },
  notEnough: {
    vi: "chưa đủ điều kiện đề nghị công nhận",
    en: "the conditions for proposing recognition are not met",
  },
  unknown: {
    vi: "chưa đủ số liệu để kết luận điều kiện đề nghị công nhận",
    en: "there are not enough figures to say whether recognition can be proposed",
  },
} as const;

/** ", 47 %", to one decimal; nothing for an empty group. */
function rateOf(attained: number, of: number, language: "vi" | "en"): string {
  const rate = reportedValue(attained, of, 100, 1);
  return rate === null ? "" : `, ${printDecimal(rate, language)}${PERCENT}`;
}

/** The line of the larger unit with every condition: "chưa đủ điều kiện đề nghị công nhận: … 15/17 (≥ 90 %)". */
export function formatConclusion(
  { verdict, results }: Conclusion,
  standard: StandardConditions,
): { readonly vi: string; readonly en: string } {
  const write = (language: "vi" | "en"): string => {
    const parts = results.map(({ condition, attained, of, unknown }) => {
      const open = unknown === 0 ? "" : language === "vi" ? `, chưa rõ ${unknown}` : `, not known ${unknown}`;
      return `${condition.label[language]} ${attained}/${of}${rateOf(attained, of, language)} (≥ ${printDecimal(condition.least, language)}${PERCENT}${open})`;
    });
    const basis = standard.legalBasis === "" ? "" : ` – ${standard.legalBasis}`;
    return `${standard.title[language]}: ${LINES[verdict][language]}: ${parts.join("; ")}${basis}.`;
  };
  return { vi: write("vi"), en: write("en") };
}
