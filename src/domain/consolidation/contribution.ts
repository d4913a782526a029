import type { Indicator } from "../catalogue/indicator";
import { exactRate } from "../exact/reported";
import type { CountFigure, Figure, RateFigure } from "../report/report";
import type { At } from "../snapshot/address";
import type { UnitScope } from "../unit/reportingUnit";
import type { UnitContribution } from "./consolidation";
import { figureOf, isExpected, type Participant } from "./participant";

const SILENT = { numerator: null, denominator: null, value: null, denominatorAt: null, share: null };

/** One entry per unit that is expected to have a figure in this row, in the order of the participants. */
export function contributionsTo(
  indicator: Indicator,
  participants: readonly Participant[],
  scope: UnitScope,
): UnitContribution[] {
  return participants
    .filter((participant) => isExpected(indicator, participant, scope))
    .map((participant) => contribute(indicator, participant));
}

/** Whether a contribution holds a usable figure. */
export function hasFigure(contribution: UnitContribution): boolean {
  return contribution.silence === null;
}

function contribute(indicator: Indicator, participant: Participant): UnitContribution {
  const figure = figureOf(participant, indicator);
  const common = {
    unit: participant.unit.code,
    adjustments: participant.adjusted[indicator.code] ?? [],
  };
  if (figure && isCounted(figure)) return { ...common, ...numbersOf(figure, indicator), silence: null };
  const absent = participant.received ? "INDICATOR_MISSING" : "UNIT_MISSING";
  const silence = figure?.kind === "silent" ? figure.problem : absent;
  return { ...common, ...SILENT, at: figure ? placeOrNull(figure.at) : null, silence };
}

function isCounted(figure: Figure): figure is RateFigure | CountFigure {
  return figure.kind !== "silent" && figure.kind !== "notApplicable";
}

function numbersOf(figure: RateFigure | CountFigure, indicator: Indicator) {
  const common = { at: placeOrNull(figure.at), share: figure.share ?? null };
  if (figure.kind !== "rate") {
    return {
      ...common,
      numerator: figure.value,
      denominator: null,
      value: figure.value,
      denominatorAt: null,
    };
  }
  return {
    ...common,
    numerator: figure.numerator,
    denominator: figure.denominator,
    value: exactRate(figure.numerator, figure.denominator, indicator.scale)?.toNumber() ?? null,
    denominatorAt: placeOrNull(figure.denominatorAt),
  };
}

/** A figure supplied by hand stands in no cell. */
function placeOrNull(at: At | null): At | null {
  return at === null || at.cell === "" ? null : at;
}
