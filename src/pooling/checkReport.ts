import type { Catalogue, Indicator } from "../model/indicator";
import type { RawFinding } from "../model/finding";
import type { Figure, UnitReport } from "../model/report";
import { placeOf } from "../model/address";
import type { UnitScope } from "../model/reportingUnit";
import { placesOfReports } from "./choose/duplicates";
import { isAskedOf, type Participant } from "./participant";
import type { ChosenReport } from "./choose/chooseReports";
import { ownValue } from "../text/json/ownValue";

interface Asked {
  readonly catalogue: Catalogue;
  readonly scope: UnitScope;
}

/**
 * Compares a unit's report with what is asked of the unit: rows that are missing, rows that are not asked, and units without a report.
 * Findings about rows that are not asked are dropped: nobody has to mend them.
 */
export function checkReport(chosen: ChosenReport, asked: Asked): Participant {
  const { unit, report } = chosen;
  const adjusted = {};
  if (report === null) {
    return { unit, report, received: false, findings: missingUnit(chosen, asked), adjusted };
  }
  const rows = asked.catalogue.indicators;
  const isAsked = (indicator: Indicator): boolean => asked.scope.kind === "any" || isAskedOf(indicator, unit);
  const unasked = new Set(rows.filter((row) => !isAsked(row)).map((row) => row.code));
  const findings = [
    ...chosen.findings.filter((draft) => draft.indicator === undefined || !unasked.has(draft.indicator)),
    ...(asked.scope.kind === "any" ? [] : missingRows(rows.filter(isAsked), report)),
    ...notAskedRows(
      rows.filter((row) => unasked.has(row.code)),
      report,
    ),
  ];
  return { unit, report, received: true, findings, adjusted };
}

function missingUnit({ unit, leftOut }: ChosenReport, { catalogue, scope }: Asked): RawFinding[] {
  const isMissed =
    scope.kind === "set" && catalogue.indicators.some((indicator) => isAskedOf(indicator, unit));
  if (!isMissed) return [];
  if (leftOut.length === 0) return [{ code: "UNIT_MISSING", unit: unit.code }];
  const places = placesOfReports(leftOut);
  return [{ code: "UNIT_MISSING", variant: "leftOut", unit: unit.code, params: { places } }];
}

function missingRows(expected: readonly Indicator[], report: UnitReport): RawFinding[] {
  return expected
    .filter(({ code }) => !Object.hasOwn(report.figures, code))
    .map(({ code }) => ({
      code: "INDICATOR_MISSING",
      unit: report.unit,
      indicator: code,
      at: placeOf(report.file, report.sheet),
    }));
}

function notAskedRows(unasked: readonly Indicator[], { unit, figures }: UnitReport): RawFinding[] {
  return unasked.flatMap(({ code }): RawFinding[] => {
    const figure = ownValue(figures, code);
    if (figure === undefined || saysNothing(figure)) return [];
    const at = figure.at === null ? {} : { at: figure.at };
    return [{ code: "INDICATOR_UNKNOWN", variant: "notAsked", unit, indicator: code, ...at }];
  });
}

/** A blank or "not applicable" beside a row that is not asked is just right. */
function saysNothing(figure: Figure): boolean {
  if (figure.kind === "notApplicable") return true;
  return figure.kind === "silent" && figure.problem === "INDICATOR_MISSING";
}
