import type { JsonProblem } from "../../text/json/shape";
import type { Catalogue, Indicator } from "../../model/indicator";
import { normaliseCatalogue } from "./normalise";
import { catalogueShape } from "./shape.data";
import { targetProblems, type FieldProblem } from "./targetChecks";

/** A catalogue that can be relied on, or everything that is wrong with it. */
export type CatalogueReading =
  | { readonly catalogue: Catalogue; readonly problems: readonly [] }
  | { readonly catalogue: null; readonly problems: readonly JsonProblem[] };

/**
 * Reads a parsed JSON document of the shape of the built-in catalogue: every field of the right kind, codes, numbers and names unique,
 * references to rows that exist, and targets that agree with their texts. Dates and years are read as people write them and come back
 * in one form. Fields that the shape does not know are left alone.
 * @example readCatalogue(JSON.parse(text)).problems.map(formatProblem)
 */
export function readCatalogue(json: unknown): CatalogueReading {
  const misshapen = catalogueShape(json, "");
  if (misshapen.length > 0) return { catalogue: null, problems: misshapen };
  const catalogue = normaliseCatalogue(json as Catalogue);
  const { indicators, plan } = catalogue;
  const problems = indicators.flatMap((indicator, index) =>
    [
      ...crossCheck(indicator, indicators.slice(0, index), indicators),
      ...targetProblems(indicator, plan.targetYear),
    ].map(({ field, expected }): JsonProblem => ({
      path: `indicators[${index}].${field}`,
      value: indicator[field],
      expected,
    })),
  );
  return problems.length > 0 ? { catalogue: null, problems } : { catalogue, problems: [] };
}

/** What only shows beside the other rows and fields. */
function crossCheck(
  indicator: Indicator,
  before: readonly Indicator[],
  all: readonly Indicator[],
): FieldProblem[] {
  return [
    ...repeated(indicator, before),
    ...missingDenominator(indicator),
    ...misplaced(indicator),
    ...dangling(indicator, all),
  ];
}

/** Numbers are unique; texts such as "-" stand before many rows. */
function repeated(indicator: Indicator, before: readonly Indicator[]): FieldProblem[] {
  return (["code", "tt", "nameVi"] as const)
    .filter((field) => field !== "tt" || typeof indicator.tt === "number")
    .filter((field) => before.some((other) => other[field] === indicator[field]))
    .map((field) => ({
      field,
      expected: { vi: "giá trị không trùng với dòng khác", en: "a value that no other row has" },
    }));
}

function missingDenominator(indicator: Indicator): FieldProblem[] {
  // A share counts units: what it is divided by needs no definition, and may have one.
  if (indicator.kind === "share") return [];
  const isRate = indicator.kind === "rate";
  const expected = isRate
    ? { vi: "mẫu số, vì là tỷ lệ", en: "a denominator, since it is a rate" }
    : { vi: "null, vì không phải là tỷ lệ", en: "null, since it is no rate" };
  return (["denominatorVi", "denominatorVar"] as const)
    .filter((field) => (indicator[field] === null) === isRate)
    .map((field) => ({ field, expected }));
}

function misplaced(indicator: Indicator): FieldProblem[] {
  const { kind, scale, countOf, mayExceed, target, baseline } = indicator;
  const problems: FieldProblem[] = [];
  if (kind !== "rate" && kind !== "share" && scale !== 1) {
    problems.push({
      field: "scale",
      expected: { vi: "1, vì không phải là tỷ lệ", en: "1, since it is no rate" },
    });
  }
  if (kind !== "count" && countOf !== undefined) {
    problems.push({
      field: "countOf",
      expected: { vi: 'chỉ tiêu loại "count"', en: 'a row of kind "count"' },
    });
  }
  if (kind !== "rate" && mayExceed !== undefined) {
    problems.push({
      field: "mayExceed",
      expected: { vi: 'chỉ tiêu loại "rate"', en: 'a row of kind "rate"' },
    });
  }
  const notNegative = { vi: "một số không âm, hoặc null", en: "a number that is not negative, or null" };
  if ((target ?? 0) < 0) problems.push({ field: "target", expected: notNegative });
  if ((baseline ?? 0) < 0) problems.push({ field: "baseline", expected: notNegative });
  return problems;
}

function dangling(indicator: Indicator, all: readonly Indicator[]): FieldProblem[] {
  const fits = (code: string | undefined): boolean =>
    code === undefined ||
    all.some((other) => other.code === code && other !== indicator && other.kind === indicator.kind);
  return (["nestedIn", "disjointWith"] as const)
    .filter((field) => !fits(indicator[field]))
    .map((field) => ({
      field,
      expected: {
        vi: "mã của một chỉ tiêu khác cùng loại trong danh mục",
        en: "the code of another row of the same kind in the catalogue",
      },
    }));
}
