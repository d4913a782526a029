import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import { consolidate } from "../../../src/pooling/consolidate";
import { readWorkbook } from "../../../src/reading/readWorkbook";
import type { ConsolidationRequest, UnitContribution } from "../../../src/model/consolidation";
import type { Finding } from "../../../src/model/finding";
import { scopeOf } from "../sheet";
import { figures, type Drawn } from "./figures.data";
import { workbookOf, type Layout, type Outcome, type Verdict } from "./kind";

const request: ConsolidationRequest = {
  catalogue: laiChau20242025,
  scope: scopeOf() as ConsolidationRequest["scope"],
  assignments: [],
  adjustments: [],
  previous: null,
  asOf: null,
};

/** Findings that call a figure blank or a report absent, or are about the plan: no questions. */
const DENIALS = ["INDICATOR_MISSING", "UNIT_MISSING", "PLAN_OUTSIDE_UNITS", "TARGET_IMPOSSIBLE"];

/** Who reports in a layout, and among which units. */
export interface Reporting {
  readonly unit: string;
  readonly scope: ConsolidationRequest["scope"];
}

const district: Reporting = { unit: "SIN_HO", scope: request.scope };

/** What the product makes of each figure of a layout. */
export function score(
  layout: Layout,
  { unit: mine, scope }: Reporting = district,
): {
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly got: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
} {
  const asked: ConsolidationRequest = { ...request, scope };
  const result = consolidate([readWorkbook(workbookOf(layout), asked)], asked);
  const asking = result.findings.filter(
    ({ severity, code, unit }) => severity === "error" && !DENIALS.includes(code) && (unit ?? mine) === mine,
  );
  const verdicts: Record<string, Verdict> = {};
  const got: Record<string, string> = {};
  const drawn = figures.filter(({ code }) => (layout.only ?? [code]).includes(code));
  for (const figure of drawn) {
    const given = result.consolidation.indicators
      .find(({ indicator }) => indicator.code === figure.code)!
      .byUnit.filter((one) => one.value !== null || one.numerator !== null);
    const own = given.find(({ unit }) => unit === mine);
    got[figure.code] = given
      .map((one) => `${one.unit} ${one.numerator}/${one.denominator}=${one.value}`)
      .join(", ");
    const isAsked = asking.some(({ indicator }) => (indicator ?? figure.code) === figure.code);
    const outcome = layout.but?.[figure.code] ?? layout.outcome;
    verdicts[figure.code] = given.some(({ unit }) => unit !== mine)
      ? "wrong"
      : verdictOf(figure, own, isAsked, outcome);
  }
  return { verdicts, got, findings: result.findings };
}

function verdictOf(
  figure: Drawn,
  given: UnitContribution | undefined,
  isAsked: boolean,
  outcome: Outcome,
): Verdict {
  const isNone = outcome === "silence" || outcome === "asked";
  if (given) return !isNone && isSame(figure, given) ? "read" : "wrong";
  if (outcome === "silence") return "silent";
  return isAsked ? "asked" : "lost";
}

function isSame(figure: Drawn, { numerator, denominator, value }: UnitContribution): boolean {
  if (figure.kind === "rate") return figure.n === numerator && figure.d === denominator;
  return denominator === null && figure.value === value;
}
