import type { Catalogue, Indicator, TargetVersion, YearTarget } from "../model/indicator";
import { directionOf, usualOperator } from "./catalogue/target";
import { codeOf, decimalsOf, definitionOf, levelsOf, reporterOf } from "./derive";
import { keyOf } from "./table/grid";
import { betterSide, scaleOf } from "./row/measure";
import type { PlanDocument, PlanReading, PlanRow } from "./plan";
import { spanOf, yearBefore } from "./years";

/** A plan as a catalogue, and the rows that its indicators come from, in the same order. */
export interface PlanCatalogue {
  readonly catalogue: Catalogue;
  readonly rows: readonly PlanRow[];
}

/**
 * Makes a catalogue of a plan. A row that is known keeps its definition; of any other the definition follows from its name and unit.
 * What is open stays blank (no target, no unit, no year), so that reading the catalogue tells it; headings are no indicators.
 * Of sections of several years the rows of the year in force are taken.
 */
export function toCatalogue(reading: PlanReading, known: Catalogue): PlanCatalogue {
  const year = reading.years.target;
  const rows = reading.rows.filter(({ heading, targets }) => !heading && isInForce(targets, year, reading));
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  for (const { tt } of rows) counts.set(tt, (counts.get(tt) ?? 0) + 1);
  const isUnnumbered = rows.every(({ tt }) => tt === "");
  const indicators = rows.map((row, index) => {
    const indicator = toIndicator(row, known, taken, reading);
    taken.add(indicator.code);
    return { ...indicator, tt: isUnnumbered ? index + 1 : numberOf(row.tt, counts) };
  });
  const codes = new Set(indicators.map(({ code }) => code));
  const { document } = reading;
  const target = year === null ? "" : inYears(year);
  return {
    catalogue: {
      plan: {
        number: document?.number ?? "",
        date: document?.date ?? "",
        issuer: document?.issuer ?? "",
        baselineYear: reading.years.baseline ?? (target === "" ? "" : (yearBefore(target) ?? "")),
        targetYear: target,
      },
      indicators: indicators.map((indicator) => withoutAbsent(indicator, codes)),
    },
    rows,
  };
}

/** A known row's ties to rows that this plan does not have are no ties of its own. */
function withoutAbsent(indicator: Indicator, codes: ReadonlySet<string>): Indicator {
  const { nestedIn, disjointWith, ...rest } = indicator;
  return {
    ...rest,
    ...(nestedIn !== undefined && codes.has(nestedIn) && { nestedIn }),
    ...(disjointWith !== undefined && codes.has(disjointWith) && { disjointWith }),
  };
}

/** A period is judged by its end. */
function inYears(year: string): string {
  const [first, last] = spanOf(year);
  return last > first + 1 ? String(last) : year;
}

/** With years as sections a row has one year of its own: it is left out where another year is in force. */
function isInForce(targets: PlanRow["targets"], year: string | null, { columns }: PlanReading): boolean {
  const sections = columns.filter(({ role }) => role === "target").length === 1 && targets !== undefined;
  return !sections || year === null || targets.some((target) => target.year === year);
}

/** A number where it is one and no other row has it; else as printed. */
function numberOf(tt: string, counts: ReadonlyMap<string, number>): number | string {
  if (tt === "") return "-";
  return /^[1-9]\d{0,3}$/.test(tt) && counts.get(tt) === 1 ? Number(tt) : tt;
}

function toIndicator(
  row: PlanRow,
  known: Catalogue,
  taken: ReadonlySet<string>,
  { years, document }: PlanReading,
): Indicator {
  const found =
    row.match && row.match.how !== "near"
      ? known.indicators.find(({ code }) => code === row.match!.code)
      : undefined;
  const same =
    found && !taken.has(found.code) && keyOf(found.unit) === keyOf(row.unit) && found.kind === row.kind
      ? found
      : null;
  const operator = row.target?.operator;
  const direction = (operator && directionOf(operator)) ?? betterSide(row.name, same) ?? "higher";
  const yearTargets = yearTargetsOf(row, years.target, direction);
  const targetHistory = historyOf(row, document);
  const changes = {
    // "100% số xã" is judged in per cent, whatever the column of units says.
    unit: row.kind === "share" && row.unit !== "" && scaleOf(row.unit) === null ? "%" : row.unit,
    baseline: row.baseline,
    target: row.target?.value ?? null,
    direction,
    baselineText: row.baselineText,
    targetText: row.targetText,
    ...(operator && operator !== usualOperator(direction) && { targetOperator: operator }),
    ...(yearTargets.length > 0 && { yearTargets }),
    ...(targetHistory.length > 0 && { targetHistory }),
  };
  if (same) {
    const {
      targetOperator: _operator,
      targetHistory: _history,
      yearTargets: _years,
      unitTargets: _units,
      ...definition
    } = same;
    return {
      ...definition,
      ...spelling(row, same),
      ...changes,
      decimals: Math.max(same.decimals, decimalsOf(row.unit, same.kind, [row.baselineText, row.targetText])),
    };
  }
  return { ...newIndicator(row, taken), ...changes };
}

/** The name as the plan writes it; the known one stays the other spelling, so that reports with either are read. */
function spelling(
  row: PlanRow,
  { nameVi, printedAlias }: Indicator,
): Pick<Indicator, "nameVi" | "printedAlias"> {
  return row.name === nameVi ? { nameVi, printedAlias } : { nameVi: row.name, printedAlias: nameVi };
}

function newIndicator(
  row: PlanRow,
  taken: ReadonlySet<string>,
): Omit<Indicator, "baseline" | "target" | "direction" | "baselineText" | "targetText" | "unit"> {
  const kind = row.kind ?? "count";
  const code = codeOf(row.name, taken);
  const levels = levelsOf(row.unit, row.name, kind);
  const definition = definitionOf(row.name, row.unit, kind);
  return {
    code,
    tt: row.tt,
    nameVi: row.name,
    printedAlias: null,
    nameEn: row.name,
    kind,
    ...definition,
    numeratorVar: `${code.toLowerCase()}_tu`,
    denominatorVar: definition.denominatorVi === null ? null : `${code.toLowerCase()}_mau`,
    reportedBy: reporterOf(row.name, row.unit, kind),
    decimals: decimalsOf(row.unit, kind, [
      row.baselineText,
      row.targetText,
      ...(row.targets ?? []).map(({ text }) => text),
    ]),
    legalBasis: "",
    ...(levels && { levels }),
  };
}

/** The first target and the changed one with their documents, where the plan and the heading of the change both name and date one. */
function historyOf(
  { changedFrom, target, targetText }: PlanRow,
  document: PlanDocument | null,
): readonly TargetVersion[] {
  const by = changedFrom?.changedBy;
  if (!changedFrom || target === null || !document?.number || !document.date || !by?.number || !by.date)
    return [];
  const first = changedFrom.target;
  return [
    {
      target: first.value,
      operator: first.operator,
      text: changedFrom.text,
      document: document.number,
      date: document.date,
    },
    { target: target.value, operator: target.operator, text: targetText, document: by.number, date: by.date },
  ];
}

/** Targets of all years of the plan, where it has several; periods are no years. */
function yearTargetsOf(
  { targets = [], target }: PlanRow,
  year: string | null,
  direction: Indicator["direction"],
): readonly YearTarget[] {
  const dated = targets.flatMap((own): YearTarget[] => {
    if (own.target === null || spanOf(own.year)[1] > spanOf(own.year)[0] + 1) return [];
    // The target in force is the row's, also where a question about it has been answered.
    const rule = own.year === year && target !== null ? target : own.target;
    const usual = target?.operator ?? usualOperator(direction);
    return [
      {
        year: own.year,
        target: rule.value,
        ...(rule.operator !== usual && { operator: rule.operator }),
        text: own.text,
      },
    ];
  });
  return dated.length > 1 ? dated.sort((a, b) => spanOf(a.year)[0] - spanOf(b.year)[0]) : [];
}
