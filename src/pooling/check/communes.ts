import type { At } from "../../model/address";
import type { Catalogue, Indicator } from "../../model/indicator";
import { communesCeiling, figureOf, type Participant } from "../participant";
import type { RawFinding } from "../../model/finding";
import type { Figure, SilentFigure } from "../../model/report";
import type { UnitScope } from "../../model/reportingUnit";

/** Silences counts of communes above the number of communes that the unit has, and words where a unit has several. */
export function refuseCommunes(
  participants: readonly Participant[],
  catalogue: Catalogue,
  scope: UnitScope,
): { participants: readonly Participant[]; findings: readonly RawFinding[] } {
  const findings: RawFinding[] = [];
  const checked = participants.map((participant) => {
    const excesses = excessesOf(participant, catalogue, scope);
    if (participant.report === null || excesses.length === 0) return participant;
    findings.push(...excesses.map((excess) => excess.draft));
    const silent = Object.fromEntries(excesses.map(({ code, figure }) => [code, figure]));
    return {
      ...participant,
      report: { ...participant.report, figures: { ...participant.report.figures, ...silent } },
    };
  });
  return { participants: checked, findings };
}

interface Excess {
  readonly code: string;
  readonly figure: SilentFigure;
  readonly draft: RawFinding;
}

function excessesOf(participant: Participant, catalogue: Catalogue, scope: UnitScope): Excess[] {
  const { unit } = participant;
  return catalogue.indicators.flatMap((indicator) => {
    const unclear = wordOfSeveral(participant, indicator, scope);
    if (unclear) return [unclear];
    const ceiling = communesCeiling(indicator, unit, scope);
    const figure: Figure | undefined = figureOf(participant, indicator);
    if (ceiling === null || figure?.kind !== "count" || figure.value <= ceiling) return [];
    const { value, at } = figure;
    const draft = findingAt(participant, indicator, at, "COMMUNES_EXCEED_UNIT", { value, communes: ceiling });
    const silent: SilentFigure = { kind: "silent", problem: "COMMUNES_EXCEED_UNIT", at, read: { value } };
    return [{ code: indicator.code, figure: silent, draft }];
  });
}

/** "Đạt" for how many communes have attained: clear of a commune itself, of any other unit it is no number. */
function wordOfSeveral(participant: Participant, indicator: Indicator, scope: UnitScope): Excess | null {
  const { unit } = participant;
  const figure = figureOf(participant, indicator);
  if (figure?.kind !== "count" || figure.word === undefined) return null;
  if (scope.kind === "set" && unit.level === "commune") return null;
  const { word, at } = figure;
  const draft = findingAt(participant, indicator, at, "NOT_A_NUMBER", { text: word });
  return { code: indicator.code, figure: { kind: "silent", problem: "NOT_A_NUMBER", at }, draft };
}

const findingAt = (
  { unit }: Participant,
  indicator: Indicator,
  at: At,
  code: RawFinding["code"],
  params: RawFinding["params"],
): RawFinding => ({
  code,
  unit: unit.code,
  indicator: indicator.code,
  ...(at.cell !== "" && { at }),
  params,
});
