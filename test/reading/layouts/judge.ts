import { checkAccount } from "../../../scripts/fuzz/account";
import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import { consolidate } from "../../../src/pooling/consolidate";
import type {
  ConsolidationRequest,
  ConsolidationResult,
  UnitContribution,
} from "../../../src/model/consolidation";
import type { DrawnReport } from "./draw";
import { unitSet } from "./figures";
import type { Truth } from "./model";
import { readWorkbook } from "./reader";

/** What came of a figure. `silent`: nothing was to be read, and nothing was. */
export type Verdict = "read" | "asked" | "wrong" | "lost" | "silent";

export interface Judged {
  readonly truth: Truth;
  readonly verdict: Verdict;
  /** What was read instead, for a person to look at. */
  readonly got: string;
}

export interface Judgement {
  readonly report: DrawnReport;
  readonly rows: readonly Judged[];
  readonly result: ConsolidationResult;
  /** A cell of the account in no place, or in two; `null` where it adds up. */
  readonly account: string | null;
}

const request: ConsolidationRequest = {
  catalogue: laiChau20242025,
  scope: { kind: "set", set: unitSet },
  assignments: [],
  adjustments: [],
  previous: null,
  asOf: null,
};

/** Findings that call a figure blank or a report absent: no questions. */
const DENIALS = ["INDICATOR_MISSING", "UNIT_MISSING"];

/** Reads and consolidates a drawn report as the product would, and compares every row of every district with its truth. */
export function judge(report: DrawnReport): Judgement {
  const reading = readWorkbook(report.workbook, request);
  const result = consolidate([reading], request);
  const asking = new Set(
    result.findings
      .filter(({ severity, code }) => severity === "error" && !DENIALS.includes(code))
      .map(({ unit = "", indicator = "" }) => `${unit} ${indicator}`),
  );
  const isAsked = ({ unit, indicator }: Truth): boolean =>
    [`${unit} ${indicator}`, `${unit} `, ` ${indicator}`, " "].some((key) => asking.has(key));
  const given = new Map(
    result.consolidation.indicators.flatMap(({ indicator, byUnit }) =>
      byUnit.map((one) => [`${one.unit} ${indicator.code}`, one] as const),
    ),
  );
  const rows = report.truths.map((truth) =>
    judgeRow(truth, given.get(`${truth.unit} ${truth.indicator}`), isAsked(truth)),
  );
  return { report, rows, result, account: checkAccount(report.workbook, request, reading) };
}

function judgeRow(truth: Truth, given: UnitContribution | undefined, isAsked: boolean): Judged {
  const has = given !== undefined && (given.value !== null || given.numerator !== null);
  const got = !has
    ? ""
    : given.denominator === null
      ? String(given.value)
      : `${given.numerator}/${given.denominator}`;
  const verdict = (one: Verdict): Judged => ({ truth, verdict: one, got });
  if (has) return verdict(isSame(truth, given) ? "read" : "wrong");
  if (truth.outcome === "silence" || truth.outcome === "either") return verdict("silent");
  return verdict(isAsked ? "asked" : "lost");
}

function isSame({ figure }: Truth, { numerator, denominator, value }: UnitContribution): boolean {
  if (figure === undefined) return false;
  if (figure.kind === "rate") return figure.numerator === numerator && figure.denominator === denominator;
  return denominator === null && figure.value === value;
}
