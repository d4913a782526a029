import type { Adjustment } from "../model/adjustment";
import type { Indicator } from "../model/indicator";
import { exactRate } from "../text/exact/reported";
import type { Figure, RateFigure } from "../model/report";
import { ownValue } from "../text/json/ownValue";
import type { At } from "../model/address";
import type { UnitScope } from "../model/reportingUnit";
import type { UnitContribution } from "../model/consolidation";
import { figureOf, isExpected, type Participant } from "./participant";

const UNADJUSTED: readonly Adjustment[] = [];

/** One entry per unit that is expected to have a figure in this row, in the order of the participants. */
export function contributionsTo(
  indicator: Indicator,
  participants: readonly Participant[],
  scope: UnitScope,
): UnitContribution[] {
  return participants
    .filter((participant) => isExpected(indicator, participant, scope))
    .map((participant) => contribute(indicator, participant, figureOf(participant, indicator)));
}

/** Whether a contribution holds a usable figure. */
export function hasFigure(contribution: UnitContribution): boolean {
  return contribution.silence === null;
}

/** Written out field by field: with thousands of units, copying shared fields would be most of the run. */
function contribute(
  indicator: Indicator,
  participant: Participant,
  figure: Figure | undefined,
): UnitContribution {
  const unit = participant.unit.code;
  const adjustments = ownValue(participant.adjusted, indicator.code) ?? UNADJUSTED;
  if (indicator.kind === "share" && figure?.kind === "attained") {
    // One unit that can attain, and did or did not.
    return {
      unit,
      numerator: figure.value,
      denominator: 1,
      value: figure.value,
      at: placeOrNull(figure.at),
      denominatorAt: null,
      silence: null,
      adjustments,
      share: null,
    };
  }
  if (figure?.kind === "rate") {
    return {
      unit,
      numerator: figure.numerator,
      denominator: figure.denominator,
      value: rateOf(figure, indicator),
      at: placeOrNull(figure.at),
      denominatorAt: placeOrNull(figure.denominatorAt),
      silence: null,
      adjustments,
      share: figure.share ?? null,
    };
  }
  if (figure?.kind === "count" || figure?.kind === "attained") {
    return {
      unit,
      numerator: figure.value,
      denominator: null,
      value: figure.value,
      at: placeOrNull(figure.at),
      denominatorAt: null,
      silence: null,
      adjustments,
      share: figure.share ?? null,
    };
  }
  const absent = participant.received ? "INDICATOR_MISSING" : "UNIT_MISSING";
  return {
    unit,
    numerator: null,
    denominator: null,
    value: null,
    at: figure ? placeOrNull(figure.at) : null,
    denominatorAt: null,
    silence: figure?.kind === "silent" ? figure.problem : absent,
    adjustments,
    share: null,
  };
}

/** The nearest double of the unrounded rate: division of two exact doubles is that already. */
function rateOf({ numerator, denominator }: RateFigure, { scale }: Indicator): number | null {
  if (denominator === 0) return null;
  const scaled = numerator * scale;
  if (Number.isSafeInteger(scaled)) return scaled / denominator;
  return exactRate(numerator, denominator, scale)!.toNumber();
}

/** A figure supplied by hand stands in no cell. */
function placeOrNull(at: At | null): At | null {
  return at === null || at.cell === "" ? null : at;
}
