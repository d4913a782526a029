import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import { consolidate } from "../../../src/pooling/consolidate";
import { readWorkbook } from "../../../src/reading/readWorkbook";
import type { ConsolidationRequest, UnitContribution } from "../../../src/model/consolidation";
import type { Finding } from "../../../src/model/finding";
import { scopeOf } from "../sheet";
import { figures, type Drawn } from "./figures.data";
import { workbookOf, type Layout, type Outcome } from "./kind";

/** What came of a figure. `silent`: nothing was to be read, and nothing was. */
export type Verdict = "read" | "asked" | "wrong" | "lost" | "silent";

const request: ConsolidationRequest = {
  catalogue: laiChau20242025,
  scope: scopeOf() as ConsolidationRequest["scope"],
  assignments: [],
  adjustments: [],
  previous: null,
  asOf: null,
};

/** Findings that call a figure blank or a report absent: no questions. */
const DENIALS = ["INDICATOR_MISSING", "UNIT_MISSING"];
const UNIT = "SIN_HO";

/** What the product makes of each figure of a layout. */
export function score(layout: Layout): {
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly got: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
} {
  const result = consolidate([readWorkbook(workbookOf(layout), request)], request);
  const asking = result.findings.filter(
    ({ severity, code, unit }) => severity === "error" && !DENIALS.includes(code) && (unit ?? UNIT) === UNIT,
  );
  const verdicts: Record<string, Verdict> = {};
  const got: Record<string, string> = {};
  const drawn = figures.filter(({ code }) => (layout.only ?? [code]).includes(code));
  for (const figure of drawn) {
    const given = result.consolidation.indicators
      .find(({ indicator }) => indicator.code === figure.code)!
      .byUnit.filter((one) => one.value !== null || one.numerator !== null);
    const mine = given.find(({ unit }) => unit === UNIT);
    got[figure.code] = given
      .map((one) => `${one.unit} ${one.numerator}/${one.denominator}=${one.value}`)
      .join(", ");
    const isAsked = asking.some(({ indicator }) => (indicator ?? figure.code) === figure.code);
    const outcome = layout.but?.[figure.code] ?? layout.outcome;
    verdicts[figure.code] = given.some(({ unit }) => unit !== UNIT)
      ? "wrong"
      : verdictOf(figure, mine, isAsked, outcome);
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
