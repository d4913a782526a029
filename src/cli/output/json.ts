import { writeList } from "../../text/json/writeList";
import { isPlainTarget } from "../../letters/target";
import type {
  ConsolidatedIndicator,
  Consolidation,
  ConsolidationResult,
  OwnVerdict,
  UnitContribution,
  UnitState,
} from "../../model/consolidation";
import type { Finding } from "../../model/finding";
import { changesSince } from "../../pooling/rounds";
import { historyOf, type RowHistory } from "../../years/history";
import type { At } from "../../model/address";
import { statusCode } from "./statusCode";

/** Version of the shape below; it grows when a field changes its meaning or goes away. */
const SCHEMA_VERSION = 1;

/** Writes the result for other programs: one unit, indicator or finding to a line, keys always in the same order. */
export function writeJson({ consolidation, findings }: ConsolidationResult): string {
  const { catalogue, asOf, unitSet, units, missingUnits, indicators, conclusions } = consolidation;
  const head = { schemaVersion: SCHEMA_VERSION, schoolYear: catalogue.plan.targetYear, asOf, unitSet };
  return [
    JSON.stringify(head).slice(0, -1),
    writeList("units", units.map(shapeUnit)),
    `"missingUnits":${JSON.stringify(missingUnits)}`,
    writeList("indicators", indicators.map(shapeIndicator)),
    ...(consolidation.history ? [writeList("history", historyOf(consolidation).map(shapeHistory))] : []),
    ...shapeRounds(consolidation),
    ...(conclusions ? [writeList("standards", conclusions)] : []),
    `${writeList("findings", findings.map(shapeFinding))}}\n`,
  ].join(",\n");
}

const shapeUnit = ({ unit, file, sheet, reported, expected }: UnitState): object => ({
  code: unit.code,
  name: unit.name,
  file,
  sheet,
  reported,
  expected,
});

function shapeIndicator(row: ConsolidatedIndicator): object {
  const { code, tt, nameVi, unit, kind, baseline, target, targetText, targetOperator } = row.indicator;
  return {
    ...{ code, tt: String(tt), name: nameVi, unit, kind, baseline, target },
    // What the plan prints, where that is more than its number; its operator, where one is given.
    ...(!isPlainTarget(row.indicator) && targetText !== "" && { targetText }),
    ...(targetOperator && { targetOperator }),
    ...{ reported: row.reported, expected: row.expected },
    ...{ actual: row.actual, exact: row.exact, low: row.low, high: row.high },
    ...{ numerator: row.numerator, denominator: row.denominator },
    ...{ difference: row.difference, attainment: row.attainment, shortfall: row.shortfall },
    ...{ needed: row.needed, status: statusCode(row.status) },
    ...(row.bar !== null && { bar: row.bar }),
    ...(!row.sameBase && { sameBase: false }),
    ...(row.goal !== null && { goal: row.goal }),
    byUnit: row.byUnit.map(shapeContribution),
  };
}

/** Where a unit is silent every field is null: the place of what it wrote instead stands with the finding. */
const shapeContribution = (contribution: UnitContribution): object => {
  const isSilent = contribution.silence !== null;
  return {
    unit: contribution.unit,
    numerator: contribution.numerator,
    denominator: contribution.denominator,
    value: contribution.value,
    at: isSilent ? null : shapePlace(contribution.at),
    denominatorAt: isSilent ? null : shapePlace(contribution.denominatorAt),
    ...(contribution.own && shapeOwn(contribution.own)),
  };
};

/** A unit's own target and verdict, where the catalogue gives it one. */
const shapeOwn = ({ target, status, shortfall }: OwnVerdict): object => ({
  target,
  shortfall,
  status: statusCode(status),
});

function shapePlace(at: At | null): object | null {
  if (at === null) return null;
  const { file, sheet, cell } = at;
  return file === undefined ? { sheet, cell } : { file, sheet, cell };
}

const shapeHistory = ({ code, years }: RowHistory): object => ({
  code,
  years: years.map(({ year, value, target, sameBase }) => ({ year, value, target, sameBase })),
});

/** The frozen rounds, and what has changed since the last. */
function shapeRounds({ rounds, indicators }: Consolidation): string[] {
  if (!rounds) return [];
  const frozen = rounds.frozen.map(({ round, when, rows }) => ({
    ...{ round, when },
    rows: Object.entries(rows).map(([code, row]) => ({ code, ...row, status: statusCode(row.status) })),
  }));
  const changes = changesSince(indicators, rounds).map(({ code, from, to, reason }) => ({
    code,
    from: { value: from.value, status: statusCode(from.status) },
    to: { value: to.value, status: statusCode(to.status) },
    reason,
  }));
  return [writeList("rounds", frozen), writeList("changes", changes)];
}

const shapeFinding = ({
  severity,
  code,
  message,
  unit,
  indicator,
  at,
  choices,
  confirmed,
}: Finding): object => ({
  severity,
  code,
  message: { vi: message.vi, en: message.en },
  ...(unit !== undefined && { unit }),
  ...(indicator !== undefined && { indicator }),
  ...(at !== undefined && { at: shapePlace(at) }),
  ...(choices !== undefined && { choices }),
  ...(confirmed !== undefined && { confirmed: { by: confirmed.by, when: confirmed.when } }),
});
