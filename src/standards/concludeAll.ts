import type { Consolidation, StandardConclusion } from "../model/consolidation";
import { concludeStandard, formatConclusion, type CountedUnit, type StandardConditions } from "./conditions";
import { CHANGE_WORDS, NOT_IN_FORCE } from "./conditions.data";
import { changesBetween } from "./decision";
import type { ConfirmedConditions } from "./readConditions";
import type { ListedDecision } from "./readDecisions";

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
  const periods = [
    ...difficult,
    ...units.flatMap(({ unit }) =>
      unit.difficult === true ? [{ unit: unit.code, since: unit.since ?? "" }] : [],
    ),
  ];
  const counted = (code: string): CountedUnit[] =>
    indicators
      .filter(({ indicator }) => indicator.code === code)
      .flatMap(({ byUnit }) =>
        byUnit.map(({ unit, value }) => ({ unit, attained: value === null ? null : value > 0 })),
      );
  return standards.map((standard): StandardConclusion => {
    const { code } = standard;
    if (!isInForce(standard, day))
      return {
        code,
        verdict: "unknown",
        conditions: [],
        changes: null,
        text: writeNotInForce(standard, day),
      };
    const conclusion = concludeStandard(standard, counted, periods, day);
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

const isInForce = ({ since = "", until }: StandardConditions, day: string): boolean =>
  since <= day && (until === undefined || day <= until);

function writeNotInForce({ title }: StandardConditions, day: string): StandardConclusion["text"] {
  const write = (language: "vi" | "en"): string =>
    NOT_IN_FORCE[language].replace("{title}", title[language]).replace("{day}", day);
  return { vi: write("vi"), en: write("en") };
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
