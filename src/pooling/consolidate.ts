import { applyAdjustments } from "./adjust/applyAdjustments";
import { checkFigures } from "./check/checkFigures";
import { refuseCommunes } from "./check/communes";
import { refuseDepartmentTotals } from "./check/departmentTotal";
import type { RawFinding, FindingNames } from "../model/finding";
import { formatFinding } from "../texts/formatFinding";
import type { UnitReport, WorkbookReading } from "../model/report";
import type { UnitSet } from "../model/reportingUnit";
import type {
  Base,
  Consolidation,
  ConsolidationRequest,
  ConsolidationResult,
  ConsolidatedIndicator,
  UnitState,
} from "../model/consolidation";
import { contributionsTo } from "./contribution";
import { checkReport } from "./checkReport";
import { figureOf, isExpected, type Participant } from "./participant";
import { examineBases, type RowBase } from "./bases";
import { countDecisions } from "./decisions";
import { unusedAnswers } from "../reading/readingAnswers";
import { consolidateRow } from "./row";
import { findingsOfRounds } from "./rounds";
import { markConfirmed } from "./confirmations";
import { findingsOfRows } from "./rowFindings";
import { chooseReports } from "./choose/chooseReports";
import { onceForCause } from "./sameCause";
import { sortFindings } from "./sorting";

/**
 * Consolidates what was read into the appendix: one row per indicator with its trace to the units, and everything a person should
 * know about the input. Pure; neither the order of the readings nor that of the units changes a figure.
 *
 * 1. Decide which report is used for each unit, and look for rows that are missing or not asked.
 * 2. Apply the adjustments.
 * 3. Check the figures, those of one unit against each other, last year's and other units'.
 * 4. Look at what the figures, the plan and last year are based on; then pool and judge each row.
 * 5. Word and order the findings.
 */
export function consolidate(
  readings: readonly WorkbookReading[],
  request: ConsolidationRequest,
): ConsolidationResult {
  const { catalogue, scope } = request;
  const choice = chooseReports(readings, request);
  const examined = withoutSilences(
    choice.units.map((chosen) => checkReport(chosen, request)),
    request,
  );
  const corrected = applyAdjustments(examined, request.adjustments, request);
  const own = refuseDepartmentTotals(corrected.participants, catalogue, scope);
  const possible = refuseCommunes(own, catalogue, scope);
  const { participants } = possible;
  const bases = examineBases(request);
  const indicators = consolidateRows(participants, request, bases.rows);
  const drafts = [
    ...readings.flatMap((reading) => reading.findings),
    ...choice.findings,
    ...unusedAnswers(request.readingAnswers, readings),
    ...participants.flatMap((participant) => participant.findings),
    ...corrected.findings,
    ...possible.findings,
    ...bases.findings,
    ...checkFigures(participants, request),
    ...findingsOfRows(
      indicators,
      participants.map(({ unit }) => unit),
    ),
    ...findingsOfRounds(indicators, request.rounds),
  ];
  const consolidation = {
    ...describe(participants, request),
    adjustments: corrected.adjustments,
    indicators,
  };
  return {
    consolidation,
    findings: markConfirmed(wordAll(drafts, participants, request), consolidation, request.confirmations),
    reports: participants
      .map(({ report }) => report)
      .filter((report): report is UnitReport => report !== null),
  };
}

/** Where most reports are another set's, none is missed of this one's units. */
function withoutSilences(
  participants: readonly Participant[],
  { offered }: ConsolidationRequest,
): readonly Participant[] {
  if (!offered) return participants;
  return participants.map((participant) => ({
    ...participant,
    findings: participant.findings.filter(({ code }) => code !== "UNIT_MISSING"),
  }));
}

function consolidateRows(
  participants: readonly Participant[],
  { catalogue, scope, previous, decisions }: ConsolidationRequest,
  bases: ReadonlyMap<string, RowBase>,
): ConsolidatedIndicator[] {
  const units = new Map(participants.map(({ unit }) => [unit.code, unit]));
  return catalogue.indicators.map((indicator) =>
    consolidateRow(
      indicator,
      countDecisions(indicator, contributionsTo(indicator, participants, scope), decisions),
      {
        ...{ scope, units, previous, year: catalogue.plan.targetYear },
        ...bases.get(indicator.code),
      },
    ),
  );
}

function describe(
  participants: readonly Participant[],
  request: ConsolidationRequest,
): Omit<Consolidation, "indicators" | "adjustments"> {
  const { catalogue, scope, asOf, previous, confirmed = [], history, rounds } = request;
  const units = participants.map((participant) => stateOf(participant, request));
  const missingUnits = units.filter(isMissing).map(({ unit }) => unit.code);
  const unitSet = scope.kind === "set" ? scope.set.id : "any";
  const province = scope.kind === "set" ? scope.set.province : "";
  return {
    ...{ catalogue, unitSet, province, asOf, units, missingUnits, previous, confirmed },
    ...(history && { history }),
    ...(history && scope.kind === "set" && { base: baseOfSet(scope.set) }),
    ...(rounds && { rounds }),
  };
}

function baseOfSet({ since, until, formerUnits = [] }: UnitSet): Base {
  const formerWholes = [...new Set(formerUnits.map(({ province }) => province))];
  return { ...(since && { since }), ...(until && { until }), formerWholes };
}

function stateOf(
  participant: Participant,
  { catalogue, scope }: Pick<ConsolidationRequest, "catalogue" | "scope">,
): UnitState {
  const { unit, report, received } = participant;
  const expected = catalogue.indicators.filter((indicator) => isExpected(indicator, participant, scope));
  const reported = expected.filter((indicator) => {
    const figure = figureOf(participant, indicator);
    return figure !== undefined && figure.kind !== "silent";
  });
  return {
    unit,
    file: report?.file ?? null,
    sheet: received ? (report?.sheet ?? null) : null,
    reported: reported.length,
    expected: expected.length,
    received,
    ...(participant.findings.some(isLeftOut) && { cameUnused: true }),
  };
}

/** A unit whose reports all fell out. */
function isLeftOut({ code, variant }: RawFinding): boolean {
  return code === "UNIT_MISSING" && variant === "leftOut";
}

/** A unit that nothing is asked of is not missed. */
function isMissing({ received, expected }: UnitState): boolean {
  return !received && expected > 0;
}

function wordAll(
  drafts: readonly RawFinding[],
  participants: readonly Participant[],
  { catalogue }: ConsolidationRequest,
) {
  const units = new Map(participants.map(({ unit }) => [unit.code, unit.name]));
  const indicators = new Map(
    catalogue.indicators.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }]),
  );
  const names: FindingNames = {
    unit: (code) => units.get(code) ?? null,
    indicator: (code) => indicators.get(code) ?? null,
  };
  return sortFindings(onceForCause(drafts), [...units.keys()], [...indicators.keys()]).map((draft) =>
    formatFinding(draft, names),
  );
}
