/** Warnings that somebody has looked into and found right: what is kept of them, and to which findings it still applies. */
import type { Consolidation } from "../model/consolidation";
import type { Finding, FindingConfirmation } from "../model/finding";
import { formatPrefix } from "../texts/formatFinding";

/** What a confirmation is compared by: the finding, the unit's figure in its row, and the numbers that the message names. */
export type ConfirmedFact = Omit<FindingConfirmation, "by" | "when">;

/** A finding with the figures that it is about; where the message stands in a cell of a report is no part of it. */
export function factOf(finding: Finding, consolidation: FactSource): ConfirmedFact {
  const { code, unit, indicator } = finding;
  return {
    code,
    ...(unit !== undefined && { unit }),
    ...(indicator !== undefined && { indicator }),
    figure: figureOf(finding, consolidation),
    numbers: numbersIn(finding, consolidation),
  };
}

/** What of a result is needed to know the figures of a finding. */
export type FactSource = Pick<Consolidation, "units" | "indicators">;

/** "465/525" for a rate, "12" for a count or a mark; "" where the finding is about no figure, or there is none. */
export function figureOf(
  { unit, indicator }: Pick<Finding, "unit" | "indicator">,
  { indicators }: Pick<FactSource, "indicators">,
): string {
  const row = indicators.find((one) => one.indicator.code === indicator);
  const part = row?.byUnit.find((one) => one.unit === unit);
  if (!part) return "";
  const { numerator, denominator, value } = part;
  if (numerator !== null && denominator !== null) return `${numerator}/${denominator}`;
  return value === null ? "" : String(value);
}

/** What such a message quotes last are the words that nobody has understood: other words are another matter. */
const QUOTED = /"([^"]*)"(?=[^"]*$)/;

/**
 * What tells a message from others of its code: of words that are not understood the words, else the numbers without the place, in order of size and without separators, so that it does not matter in which language it
 * was written, or that the figure came again from another cell.
 */
export function numbersIn(
  { code, message, unit, at }: Pick<Finding, "code" | "message" | "unit" | "at">,
  {
    units,
  }: { readonly units: readonly { readonly unit: { readonly code: string; readonly name: string } }[] },
): string {
  if (code === "WORDS_NOT_UNDERSTOOD") return QUOTED.exec(message.vi)?.[1] ?? "";
  const names = { unit: (code: string) => units.find((one) => one.unit.code === code)?.unit.name ?? null };
  const places = (["vi", "en"] as const).map((language) => formatPrefix({ unit, at }, names, language));
  const place = places.find((text) => text !== "" && message.vi.startsWith(text)) ?? "";
  const numbers = message.vi.slice(place.length).match(/\d+(?:[.,]\d+)*/g) ?? [];
  return numbers
    .map((number) => number.replace(/[.,]/g, ""))
    .sort()
    .join(" ");
}

const keyOf = ({ code, unit = "", indicator = "", figure, numbers }: ConfirmedFact): string =>
  [code, unit, indicator, figure, numbers].join("|");

/** Two confirmations, or a confirmation and a finding, are about the same. */
export const isSameFact = (one: ConfirmedFact, other: ConfirmedFact): boolean => keyOf(one) === keyOf(other);

/** The findings with who has confirmed them, by this list alone. Only warnings can be: what an error leaves out stays out. */
export function markConfirmed(
  findings: readonly Finding[],
  consolidation: FactSource,
  confirmations: readonly FindingConfirmation[] = [],
): readonly Finding[] {
  const known = new Map(confirmations.map((one) => [keyOf(one), one]));
  if (known.size === 0 && findings.every(isOpenFinding)) return findings;
  return findings.map((finding) => {
    const { confirmed: _former, ...open } = finding;
    const found =
      finding.severity === "warning" ? known.get(keyOf(factOf(finding, consolidation))) : undefined;
    return found ? { ...open, confirmed: { by: found.by, when: found.when } } : open;
  });
}

/** Confirmations that apply to no finding any more, because the figure has changed or the warning has gone. */
export function endedConfirmations(
  findings: readonly Finding[],
  consolidation: FactSource,
  confirmations: readonly FindingConfirmation[],
): FindingConfirmation[] {
  const held = new Set(findings.map((finding) => keyOf(factOf(finding, consolidation))));
  return confirmations.filter((one) => !held.has(keyOf(one)));
}

/** Whether something is still to be done about a finding. */
const isOpenFinding = ({ confirmed }: Pick<Finding, "confirmed">): boolean => confirmed === undefined;
