import type { RawFinding, Severity } from "../model/finding";
import { messages } from "../texts/messages.data";
import { parseAddress } from "../model/address";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Order by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The severity a draft will be worded with. */
export function severityOf(draft: RawFinding): Severity {
  return draft.severity ?? messages[draft.code].severity;
}

/**
 * Orders findings: errors, warnings, infos; in each first those of no unit, then by unit in the given order, by file, sheet, row and
 * column (what stands nowhere, such as a missing report, after what explains it), and by indicator. The order in which they were found does not matter.
 */
export function sortFindings(
  drafts: readonly RawFinding[],
  unitOrder: readonly string[],
  indicatorOrder: readonly string[],
): RawFinding[] {
  const units = new Map(unitOrder.map((unit, index) => [unit, index]));
  const indicators = new Map(indicatorOrder.map((indicator, index) => [indicator, index]));
  return drafts
    .map((draft) => ({ draft, key: keyOf(draft, units, indicators) }))
    .sort((a, b) => compareKeys(a.key, b.key) || compareText(paramsOf(a.draft), paramsOf(b.draft)))
    .map(({ draft }) => draft);
}

type Key = readonly (number | string)[];

function keyOf(
  draft: RawFinding,
  units: ReadonlyMap<string, number>,
  indicators: ReadonlyMap<string, number>,
): Key {
  const cell = parseAddress(draft.at?.cell ?? "");
  return [
    SEVERITIES.indexOf(severityOf(draft)),
    draft.unit === undefined ? -1 : (units.get(draft.unit) ?? units.size),
    draft.at === undefined ? 1 : 0,
    draft.at?.file ?? "",
    draft.at?.sheet ?? "",
    cell?.row ?? -1,
    cell?.column ?? -1,
    draft.indicator === undefined ? -1 : (indicators.get(draft.indicator) ?? indicators.size),
    draft.code,
    draft.variant ?? "",
  ];
}

/** Tells apart findings that agree in all else. */
function paramsOf({ params }: RawFinding): string {
  return JSON.stringify(params ?? {});
}

function compareKeys(a: Key, b: Key): number {
  for (let index = 0; index < a.length; index++) {
    const [left, right] = [a[index]!, b[index]!];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
