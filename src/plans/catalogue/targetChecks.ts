import { printDecimal } from "../../text/exact/print";
import type { Localized } from "../../model/finding";
import type { Indicator, TargetOperator, YearTarget } from "../../model/indicator";
import { operatorOf } from "./target";
import { readTargetText } from "./targetText";
import { firstYearOf } from "./writtenTime";

/** A field of a row that does not fit what else the row says. */
export interface FieldProblem {
  readonly field: keyof Indicator;
  readonly expected: Localized;
}

/**
 * What of a row's targets does not agree: the number and its text, the versions of a changed target, the targets of several years.
 * `targetYear` is the plan's.
 */
export function targetProblems(indicator: Indicator, targetYear: string): FieldProblem[] {
  return [
    ...textDisagrees(indicator),
    ...historyDisagrees(indicator),
    ...yearsDisagree(indicator, targetYear),
    ...misfitsKind(indicator),
  ];
}

/** A number and its text are both in the message: nobody can tell which of them is the typing error. */
function textDisagrees(indicator: Indicator): FieldProblem[] {
  const { target, targetText } = indicator;
  if (target === null || target < 0) return [];
  return disagreement(target, operatorOf(indicator), targetText).map((expected) => ({
    field: "target",
    expected,
  }));
}

function disagreement(target: number, operator: TargetOperator, text: string): Localized[] {
  const written = readTargetText(text);
  if (written === null) return [];
  const { values, operators } = written;
  const fits = values.includes(target) && (operators.length === 0 || operators.includes(operator));
  if (fits) return [];
  return [
    {
      vi: `số khớp với chữ “${text}” (đang là ${operator} ${printDecimal(target, "vi")})`,
      en: `a number that agrees with the text “${text}” (it is ${operator} ${printDecimal(target, "en")})`,
    },
  ];
}

function historyDisagrees(indicator: Indicator): FieldProblem[] {
  const { targetHistory: versions = [], target } = indicator;
  const field = "targetHistory" as const;
  const last = versions.at(-1);
  if (!last) return [];
  const inOrder = versions.every(({ date }, index) => index === 0 || versions[index - 1]!.date <= date);
  const problems = versions.flatMap(({ target: own, operator, text }) =>
    disagreement(own, operator ?? operatorOf(indicator), text),
  );
  if (last.target !== target)
    problems.push({
      vi: `lần cuối trùng với chỉ tiêu đang áp dụng (${printDecimal(last.target, "vi")} và ${String(target)})`,
      en: `a last version that is the target in force (${printDecimal(last.target, "en")} and ${String(target)})`,
    });
  if (!inOrder)
    problems.push({ vi: "các lần theo thứ tự ngày, cũ trước", en: "versions by date, oldest first" });
  return problems.map((expected) => ({ field, expected }));
}

function yearsDisagree(indicator: Indicator, targetYear: string): FieldProblem[] {
  const { yearTargets = [], target } = indicator;
  const field = "yearTargets" as const;
  const inOrder = yearTargets.every(
    ({ year }, index) => index === 0 || firstYearOf(yearTargets[index - 1]!.year) < firstYearOf(year),
  );
  const own = yearTargets.find(({ year }) => year === targetYear);
  const problems = yearTargets.flatMap((entry) => yearText(entry, indicator));
  if (!inOrder)
    problems.push({ vi: "các năm theo thứ tự, mỗi năm một lần", en: "years in order, each once" });
  if (own && target !== null && own.target !== target)
    problems.push({
      vi: `chỉ tiêu năm ${targetYear} trùng với chỉ tiêu của dòng (${printDecimal(own.target, "vi")} và ${printDecimal(target, "vi")})`,
      en: `a target of ${targetYear} that is the row's (${printDecimal(own.target, "en")} and ${printDecimal(target, "en")})`,
    });
  return problems.map((expected) => ({ field, expected }));
}

function yearText({ target, operator, text }: YearTarget, indicator: Indicator): Localized[] {
  return text === undefined ? [] : disagreement(target, operator ?? operatorOf(indicator), text);
}

function misfitsKind({ kind, counts }: Indicator): FieldProblem[] {
  if (counts === undefined || kind === "attained" || kind === "share") return [];
  return [
    {
      field: "counts",
      expected: { vi: 'chỉ tiêu loại "attained" hoặc "share"', en: 'a row of kind "attained" or "share"' },
    },
  ];
}
