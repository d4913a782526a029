import type { Indicator } from "../../model/indicator";
import { findingsOfNumbers, type GivenNumbers } from "../check/figure";
import { severityOf } from "../sorting";
import type { RawFinding } from "../../model/finding";
import type { Figure, RateFigure, Share } from "../../model/report";
import type { At } from "../../model/address";
import type { AdjustedField, Adjustment } from "../../model/adjustment";
import { ignored, listed, outdated, superseded } from "./wording";

/** The adjusted figure, or `null` where the row stays as it was. */
interface Outcome {
  readonly figure: Figure | null;
  /** The adjustments as given, in their order, with what the source says where nobody wrote that down. */
  readonly adjustments: readonly Adjustment[];
  readonly findings: readonly RawFinding[];
}

type Numbers = Readonly<Partial<Record<AdjustedField, number>>>;

/**
 * Applies a row's adjustments in the order of their times, those of one time in the order given; the last of one field counts, and
 * each that it takes the place of without knowing it is told. The figure keeps its source's place (`nowhere` where
 * there is none). What the new numbers do wrong is found as in a report, and an error makes the row silent. Half a rate is ignored.
 */
export function adjustFigure(
  indicator: Indicator,
  source: Figure | undefined,
  given: readonly Adjustment[],
  nowhere: At,
): Outcome {
  const reported = numbersOf(source);
  const fieldOf = ({ field }: Adjustment): AdjustedField => (indicator.kind === "rate" ? field : "value");
  const adjustments = given.map((one) => withOld(one, reported[fieldOf(one)]));
  const at = source?.at ?? nowhere;
  const places = countPlaces(source, at);
  let numbers = reported;
  const findings: RawFinding[] = [];
  const inTime = sortByTime(adjustments);
  for (const [index, adjustment] of inTime.entries()) {
    const field = fieldOf(adjustment);
    const place = field === "denominator" ? places.denominatorAt : places.at;
    const later = inTime
      .slice(index + 1)
      .filter((one) => fieldOf(one) === field)
      .at(-1);
    findings.push(
      later && later.old !== adjustment.new
        ? withPlace(superseded(adjustment, later, indicator), place)
        : record(indicator, adjustment, [reported[field], numbers[field]], place),
    );
    numbers = { ...numbers, [field]: adjustment.new };
  }
  const whole = complete(indicator, numbers);
  if (whole === null) {
    const halves = adjustments.map((one) => ignored(one, indicator, "half"));
    return { figure: null, adjustments, findings: halves };
  }
  const problems = findingsOfNumbers(indicator, whole).map((draft) => withPlace(draft, at));
  const error = problems.find((draft) => severityOf(draft) === "error");
  const figure: Figure = error
    ? {
        kind: "silent",
        problem: error.code,
        at,
        read: numbers,
        ...(source?.kind === "silent" && source.places && { places: source.places }),
      }
    : toFigure(indicator, whole, at, source, adjustments);
  return { figure, adjustments, findings: [...findings, ...problems] };
}

/** By time; one without a time is before all others. */
function sortByTime(adjustments: readonly Adjustment[]): readonly Adjustment[] {
  return [...adjustments].sort((one, other) => (one.when < other.when ? -1 : one.when > other.when ? 1 : 0));
}

/** What the source says is worth keeping: the officer's next run compares with it. */
function withOld(adjustment: Adjustment, found: number | undefined): Adjustment {
  const { oldUnrecorded, ...recorded } = adjustment;
  return oldUnrecorded ? { ...recorded, old: found ?? null } : adjustment;
}

/** Lists the adjustment, or warns where the report no longer says what it said when the adjustment was made. */
function record(
  indicator: Indicator,
  adjustment: Adjustment,
  known: readonly (number | undefined)[],
  at: At,
): RawFinding {
  const found = known[0] ?? null;
  const { old } = adjustment;
  const isCurrent = old === found || (known[1] !== undefined && old === known[1]);
  const draft = isCurrent ? listed(adjustment, indicator) : outdated(adjustment, indicator, found);
  return withPlace(draft, at);
}

function withPlace(draft: RawFinding, at: At): RawFinding {
  return at.cell === "" ? draft : { ...draft, at };
}

function numbersOf(figure: Figure | undefined): Numbers {
  if (figure === undefined || figure.kind === "notApplicable") return {};
  if (figure.kind === "silent") return figure.read ?? {};
  if (figure.kind === "rate") return { numerator: figure.numerator, denominator: figure.denominator };
  return { value: figure.value };
}

function complete(indicator: Indicator, { numerator, denominator, value }: Numbers): GivenNumbers | null {
  if (indicator.kind !== "rate") return value === undefined ? null : { value };
  return numerator === undefined || denominator === undefined ? null : { numerator, denominator };
}

function toFigure(
  indicator: Indicator,
  given: GivenNumbers,
  at: At,
  source: Figure | undefined,
  adjustments: readonly Adjustment[],
): Figure {
  const share = shareOf(source, given, adjustments);
  if ("value" in given) {
    const attained = indicator.kind === "attained" || indicator.kind === "share";
    const kind = attained ? "attained" : "count";
    return { kind, value: given.value, at, ...share };
  }
  return { kind: "rate", ...given, ...countPlaces(source, at), printed: null, ...share };
}

/** Where the two counts stand in the source; `at` for one that has no place of its own. */
function countPlaces(source: Figure | undefined, at: At): Pick<RateFigure, "at" | "denominatorAt"> {
  if (source?.kind === "rate") return { at: source.at, denominatorAt: source.denominatorAt };
  const places = source?.kind === "silent" ? source.places : undefined;
  return { at: places?.numerator ?? at, denominatorAt: places?.denominator ?? at };
}

/** Whoever states the whole row by hand answers for all of it; a corrected half still stands on the units that reported. */
function shareOf(
  source: Figure | undefined,
  given: GivenNumbers,
  adjustments: readonly Adjustment[],
): { share?: Share } {
  const isWhole = new Set(adjustments.map((one) => one.field)).size === Object.keys(given).length;
  const share = source && "share" in source ? source.share : undefined;
  return isWhole || share === undefined ? {} : { share };
}
