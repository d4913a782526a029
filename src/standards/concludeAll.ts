import type { Consolidation, StandardConclusion } from "../model/consolidation";
import { fill } from "../texts/fill";
import type { Localized } from "../model/finding";
import type { ConfirmedConditions, ListedDecision, StandardConditions } from "../model/standards";
import { concludeStandard, formatConclusion, isDifficultOn, type CountedUnit } from "./conditions";
import { CHANGE_WORDS, NOT_BY_UNIT, NOT_IN_CATALOGUE, NOT_IN_FORCE } from "./conditions.data";
import { changesBetween } from "./decision";

type Result = Pick<Consolidation, "indicators" | "units">;

/** The days between which new and lost recognitions are told: the end of the year before, and the day of the conclusion. */
export interface ConclusionDays {
  readonly before: string;
  readonly day: string;
}

/**
 * The conclusion of every standard whose conditions the officer has confirmed, over what the units of a result attained: a unit's
 * figure of the row, `null` where it is silent. A row that counts decisions gives decisions. Units that are new, lost and expired are named
 * where decisions are listed. Conditions that are not in force on the day conclude nothing.
 */
export function concludeAll(
  { indicators, units }: Result,
  { standards, difficult }: ConfirmedConditions,
  decisions: readonly ListedDecision[],
  { before, day }: ConclusionDays,
): readonly StandardConclusion[] {
  const poor = units.flatMap(({ unit }) => (isDifficultOn(unit, difficult, day) ? [unit.code] : []));
  const counted = (code: string): CountedUnit[] =>
    indicators
      .filter(({ indicator }) => indicator.code === code)
      .flatMap(({ byUnit }) =>
        byUnit.map(({ unit, value }) => ({ unit, attained: value === null ? null : value > 0 })),
      );
  return standards.map((standard): StandardConclusion => {
    const { code } = standard;
    const hindrance = hindranceOf(standard, { indicators, units }, day);
    if (hindrance) return { code, verdict: "unknown", conditions: [], changes: null, text: hindrance };
    const conclusion = concludeStandard(standard, counted, poor);
    const changes = changesOf(code, decisions, before, day, units);
    const text = formatConclusion(conclusion, standard);
    return {
      ...{ code, verdict: conclusion.verdict, changes: changes?.codes ?? null },
      conditions: conclusion.results.map(({ condition, ...figures }) => ({
        ...{ group: condition.group, least: condition.least, indicator: condition.indicator ?? code },
        ...figures,
      })),
      text: {
        vi: [text.vi, ...(changes?.vi ?? [])].join(" "),
        en: [text.en, ...(changes?.en ?? [])].join(" "),
      },
    };
  });
}

/** Why nothing is concluded from conditions; `null` where they can be looked at. */
function hindranceOf(
  standard: StandardConditions,
  { indicators, units }: Result,
  day: string,
): Localized | null {
  const codes = codesOf(standard);
  const rows = indicators.filter(({ indicator }) => codes.includes(indicator.code));
  const strange = codes.filter((code) => !rows.some(({ indicator }) => indicator.code === code));
  if (strange.length > 0) return writeLine(NOT_IN_CATALOGUE, standard, { codes: strange.join(", ") });
  const larger = new Set(units.flatMap(({ unit }) => (unit.communes > 1 ? [unit.code] : [])));
  const summed = rows.filter(({ indicator: { kind, countOf }, byUnit }) => {
    const isOfUnits = kind === "attained" || kind === "share";
    return !isOfUnits && (countOf !== "commune" || byUnit.some(({ unit }) => larger.has(unit)));
  });
  if (summed.length > 0)
    return writeLine(NOT_BY_UNIT, standard, {
      codes: summed.map(({ indicator }) => indicator.code).join(", "),
    });
  return isInForce(standard, day) ? null : writeLine(NOT_IN_FORCE, standard, { day });
}

const isInForce = ({ since = "", until }: StandardConditions, day: string): boolean =>
  since <= day && (until === undefined || day <= until);

/** Codes of the indicators whose units a standard counts, each once. */
const codesOf = ({ code, conditions }: StandardConditions): readonly string[] => [
  ...new Set([code, ...conditions.flatMap(({ indicator }) => indicator ?? [])]),
];

function writeLine(
  line: Localized,
  { title }: StandardConditions,
  params: Readonly<Record<string, string>>,
): Localized {
  return {
    vi: fill(line.vi, { ...params, title: title.vi }, "vi"),
    en: fill(line.en, { ...params, title: title.en }, "en"),
  };
}

function changesOf(
  code: string,
  decisions: readonly ListedDecision[],
  before: string,
  day: string,
  units: Result["units"],
) {
  const own = decisions.filter(({ indicator }) => indicator === code);
  if (own.length === 0) return null;
  const names = new Map(units.map(({ unit }) => [unit.code, unit.name]));
  const { gained, lost, expired } = changesBetween([...names.keys()], own, before, day);
  const codes = { gained, lost, expired };
  const write = (language: "vi" | "en"): string[] =>
    (["gained", "lost", "expired"] as const).flatMap((kind) =>
      codes[kind].length === 0
        ? []
        : [
            CHANGE_WORDS[kind][language].replace(
              "{names}",
              codes[kind].map((one) => names.get(one)!).join(", "),
            ),
          ],
    );
  return { codes, vi: write("vi"), en: write("en") };
}
