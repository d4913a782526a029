import type { Indicator } from "../../model/indicator";
import type { Figure } from "../../model/report";
import { compare, isLesser, isOther, isSuperior, type Asked } from "../hints/coordinates";
import type { DoubtedFigure } from "../figures/figureOf";
import { type Reading, isBlankReading, isHalf } from "./readings";
import { resolveAccepted, missing, resolveReading, ask } from "./resolveReading";

/** Chooses among the readings of one indicator: what is of something else goes, then what gives way; the rest must agree. */
export function choose(
  readings: readonly Reading[],
  indicator: Indicator,
  asked: Asked,
  isReviewed: boolean,
): DoubtedFigure | null {
  const [alone] = readings;
  if (alone && readings.length === 1 && !alone.source.sheet.answers.acceptsCells)
    return chooseAlone(alone, indicator, asked);
  const accepted = readings.filter(
    ({ figure, source }) => figure.kind !== "silent" && source.sheet.answers.isAccepted(figure.at),
  );
  if (accepted.length > 0) return resolveAccepted(accepted, indicator);
  const live = withoutParts(readings).filter(({ coordinates }) => !isOther(coordinates, asked));
  if (live.length === 0) {
    const given = readings.filter((reading) => !isBlankReading(reading));
    const other = given.find(({ figure }) => figure.kind !== "silent") ?? given[0];
    if (other) return ask(other, "other", indicator);
    return readings.length > 0 ? missing(readings[0]!, indicator) : null;
  }
  const filled = live.filter((reading) => !isBlankReading(reading));
  const left = live.filter(
    (reading) =>
      !live.some(
        (other) =>
          other !== reading &&
          compare(other.coordinates, reading.coordinates, asked) === "better" &&
          (!isBlankReading(other) || !isSuperiorTo(other, reading, asked)),
      ),
  );
  const clear = left.filter(({ coordinates }) => !isLesser(coordinates, asked));
  const chosen = clear.length > 0 ? clear : left;
  if (clear.length === 0) {
    const [first] = chosen.filter((reading) => !isBlankReading(reading));
    if (first) return ask(first, "lesser", indicator);
  }
  const given = chosen.filter((reading) => !isBlankReading(reading));
  const review = isReviewed
    ? chosen.find((one) => isSuperior(one.coordinates, asked) && isBlankReading(one))
    : undefined;
  const [reviewed] = given.filter((one) => !isSuperior(one.coordinates, asked));
  if (review && reviewed) return ask(reviewed, "rows", indicator, review);
  const [only] = given;
  const conflicting = only && chosen.find((one) => isBlankReading(one) && isOfAnotherDate(one, only, asked));
  if (only && conflicting) return ask(only, "rows", indicator, conflicting);
  const [part] = given.length === 0 && chosen.every(isUnlabelled) ? filled : [];
  if (part) return ask(part, "lesser", indicator);
  const below = given.length === 0 ? othersBelow(chosen, readings) : undefined;
  if (below) return ask(below, "other", indicator);
  const [half, otherHalf] = given.length === 0 ? chosen.filter(isHalf) : [];
  if (half && otherHalf) return ask(half, "rows", indicator, otherHalf);
  if (given.length === 0) return chosen[0] ?? filled[0] ?? live[0]!;
  const whole = wholeOf(given, readings);
  return resolveReading(whole ? [whole] : given, chosen, indicator, asked);
}

/** The same of a single reading, as nearly every indicator has. */
function chooseAlone(reading: Reading, indicator: Indicator, asked: Asked): DoubtedFigure {
  if (isOther(reading.coordinates, asked))
    return isBlankReading(reading) ? missing(reading, indicator) : ask(reading, "other", indicator);
  if (isBlankReading(reading)) return reading;
  if (isLesser(reading.coordinates, asked)) return ask(reading, "lesser", indicator);
  return resolveReading([reading], [reading], indicator, asked);
}

/** The indicator's own row, which says nothing of itself: left blank over rows of its parts it is only their heading. */
const isUnlabelled = ({ label, coordinates }: Reading): boolean =>
  label === "" && coordinates.qualifiers.length === 0;

/** Rows of something else below a name without figures of its own, and none that could be the result. */
function othersBelow(blank: readonly Reading[], readings: readonly Reading[]): Reading | undefined {
  if (!blank.every(isUnlabelled)) return undefined;
  return readings.find(
    (one) => !isBlankReading(one) && one.label !== "" && blank.some(({ entry }) => entry === one.entry),
  );
}

/** In a list that repeats the name for each place, the places' rows are parts of the row that adds them up. */
function withoutParts(readings: readonly Reading[]): readonly Reading[] {
  const isOfParts = ({ doubts }: Reading): boolean => doubts.some(({ variant }) => variant === "parts");
  const whole = readings.filter((reading) => !isOfParts(reading));
  const isWhole = ({ total, coordinates }: Reading): boolean =>
    total || coordinates.qualifiers.some(({ dimension, value }) => dimension === "part" && value === "whole");
  return whole.some((reading) => isWhole(reading) && reading.figure.kind !== "silent") ? whole : readings;
}

/** The indicator's own row, where the rows below it that are not understood add up to it: they are its parts. */
function wholeOf(given: readonly Reading[], readings: readonly Reading[]): Reading | null {
  const [own, ...others] = given;
  if (!own || own.label !== "" || own.coordinates.unknown.length > 0 || own.doubts.length > 0) return null;
  if (others.length === 0 || others.some(({ coordinates }) => coordinates.unknown.length === 0)) return null;
  const parts = readings.filter((one) => one !== own && one.source === own.source && one.label !== "");
  return addsUp(
    own.figure,
    parts.map(({ figure }) => figure),
  )
    ? own
    : null;
}

function addsUp(whole: Figure, parts: readonly Figure[]): boolean {
  if (parts.length < 2) return false;
  const sum = (of: (figure: Figure) => number | null): number | null =>
    parts.reduce<number | null>((total, part) => {
      const value = of(part);
      return total === null || value === null ? null : total + value;
    }, 0);
  if (whole.kind === "rate")
    return (
      sum((part) => (part.kind === "rate" ? part.numerator : null)) === whole.numerator &&
      sum((part) => (part.kind === "rate" ? part.denominator : null)) === whole.denominator
    );
  return (
    whole.kind === "count" &&
    whole.value > 0 &&
    sum((part) => (part.kind === "count" ? part.value : null)) === whole.value
  );
}

/** A review that was left blank takes the place of nothing. */
function isSuperiorTo(one: Reading, other: Reading, asked: Asked): boolean {
  return (
    compare(one.coordinates, other.coordinates, asked) === "better" && !isLesser(other.coordinates, asked)
  );
}

/** The blank row is of another date than the filled one: which of the two is asked for is not said. */
function isOfAnotherDate(one: Reading, other: Reading, asked: Asked): boolean {
  const isDated = ({ coordinates }: Reading): boolean =>
    coordinates.qualifiers.some(({ value, words }) => value === "date" && /\d/.test(words));
  return isDated(one) && isDated(other) && compare(one.coordinates, other.coordinates, asked) === "unclear";
}
