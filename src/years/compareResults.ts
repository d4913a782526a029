import type { ConsolidationResult, Status, UnitContribution } from "../model/consolidation";
import type { Finding } from "../model/finding";
import { formatPrefix } from "../texts/formatFinding";

/** A unit's figure of one row; `null` where it gives none. */
export interface ComparedFigure {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** What another report of a unit would change, before it takes the place of the first. */
export interface ResultComparison {
  /** `null` where neither report is a unit's. */
  readonly unit: string | null;
  /** Rows whose figure of the unit differs, in the order of the catalogue. */
  readonly figures: readonly {
    readonly code: string;
    readonly from: ComparedFigure | null;
    readonly to: ComparedFigure | null;
  }[];
  readonly findings: { readonly gone: readonly Finding[]; readonly new: readonly Finding[] };
  /** Rows of the whole whose verdict differs. */
  readonly verdicts: readonly { readonly code: string; readonly from: Status; readonly to: Status }[];
}

/** Holds the result with a newer report of a unit against the one with the older; nothing is decided here. */
export function compareResults(
  before: ConsolidationResult,
  after: ConsolidationResult,
  unit: string | null,
): ResultComparison {
  const rows = before.consolidation.indicators.map((from, index) => ({
    code: from.indicator.code,
    from,
    to: after.consolidation.indicators[index]!,
  }));
  const figures = rows
    .map(({ code, from, to }) => ({ code, from: figureOf(from.byUnit, unit), to: figureOf(to.byUnit, unit) }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
  const verdicts = rows
    .map(({ code, from, to }) => ({ code, from: from.status, to: to.status }))
    .filter(({ from, to }) => from !== to);
  return {
    unit,
    figures,
    findings: {
      gone: without(before.findings, after.findings),
      new: without(after.findings, before.findings),
    },
    verdicts,
  };
}

function figureOf(byUnit: readonly UnitContribution[], unit: string | null): ComparedFigure | null {
  const found = byUnit.find((one) => one.unit === unit);
  if (!found || found.silence !== null) return null;
  const { numerator, denominator, value } = found;
  return { numerator, denominator, value };
}

/** Findings that the other result does not have; the same one in another cell or file is the same. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

function keyOf({ code, severity, unit, indicator, at, message }: Finding): string {
  const place = formatPrefix({ at }, { unit: () => null }, "vi").replace(/: $/, "");
  const text = place !== "" && message.vi.startsWith(place) ? message.vi.slice(place.length) : message.vi;
  return JSON.stringify([code, severity, unit, indicator, text]);
}
