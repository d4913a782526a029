import type { Catalogue, Indicator } from "../model/indicator";
import type { FindingDraft } from "../model/finding";
import type { Figure, UnitReport } from "../model/report";
import { placeOf } from "../model/address";
import type { UnitScope } from "../model/reportingUnit";
import { placeOfReport } from "./choose/duplicates";
import { isAskedOf, type Participant } from "./participant";
import type { SettledUnit } from "./choose/settle";
import { ownValue } from "../text/json/ownValue";

interface Asked {
  readonly catalogue: Catalogue;
  readonly scope: UnitScope;
}

/**
 * Compares a unit's report with what is asked of the unit: rows that are missing, rows that are not asked, and units without a report.
 * Findings about rows that are not asked are dropped: nobody has to mend them.
 */
export function examineSettled(settled: SettledUnit, asked: Asked): Participant {
  const { unit, report } = settled;
  const adjusted = {};
  if (report === null) {
    return { unit, report, received: false, findings: missingUnit(settled, asked), adjusted };
  }
  const rows = asked.catalogue.indicators;
  const isAsked = (indicator: Indicator): boolean => asked.scope.kind === "any" || isAskedOf(indicator, unit);
  const unasked = new Set(rows.filter((row) => !isAsked(row)).map((row) => row.code));
  const findings = [
    ...settled.findings.filter((draft) => draft.indicator === undefined || !unasked.has(draft.indicator)),
    ...(asked.scope.kind === "any" ? [] : missingRows(rows.filter(isAsked), report)),
    ...notAskedRows(
      rows.filter((row) => unasked.has(row.code)),
      report,
    ),
  ];
  return { unit, report, received: true, findings, adjusted };
}

function missingUnit({ unit, leftOut }: SettledUnit, { catalogue, scope }: Asked): FindingDraft[] {
  const isMissed =
    scope.kind === "set" && catalogue.indicators.some((indicator) => isAskedOf(indicator, unit));
  if (!isMissed) return [];
  if (leftOut.length === 0) return [{ code: "UNIT_MISSING", unit: unit.code }];
  const places = leftOut.map((first) => placeOfReport({ first })).join("; ");
  return [{ code: "UNIT_MISSING", variant: "leftOut", unit: unit.code, params: { places } }];
}

function missingRows(expected: readonly Indicator[], report: UnitReport): FindingDraft[] {
  return expected
    .filter(({ code }) => !Object.hasOwn(report.figures, code))
    .map(({ code }) => ({
      code: "INDICATOR_MISSING",
      unit: report.unit,
      indicator: code,
      at: placeOf(report.file, report.sheet),
    }));
}

function notAskedRows(unasked: readonly Indicator[], { unit, figures }: UnitReport): FindingDraft[] {
  return unasked.flatMap(({ code }): FindingDraft[] => {
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
