import type { Catalogue } from "../../model/indicator";
import type { WorkbookSnapshot } from "../../model/snapshot";
import type { Condition, ConfirmedConditions, StandardConditions } from "../../model/standards";
import { GROUP_LABELS } from "../../standards/conditions.data";
import { fold } from "../../text/fold";
import { alike } from "../../texts/localized";
import type { ListFault } from "../../units/list/fault";
import { keysOf, type ListCell } from "../../units/list/sheetReader";
import { faultAt, findListRows, type ListRow, optionalDay, readIndicator } from "./listRows";
import { CONDITION_COLUMNS, type ConditionColumn, GROUP_WORDS } from "./lists.data";

/** Conditions that can be relied on, or everything that is wrong with them, at their cells. */
export type ConditionListReading =
  | { readonly conditions: ConfirmedConditions; readonly faults: readonly [] }
  | { readonly conditions: null; readonly faults: readonly ListFault[] };

type Row = ListRow<ConditionColumn>;

const COLUMNS = keysOf<ConditionColumn>(CONDITION_COLUMNS);

const GROUPS = new Map(
  (Object.keys(GROUP_WORDS) as Condition["group"][]).flatMap((group) =>
    GROUP_WORDS[group].map((words) => [fold(words), group] as const),
  ),
);

/**
 * Reads the conditions of standards from a workbook: a condition to a row. Rows of one standard together are all its conditions; title, legal
 * basis and period may stand in the first of them alone. Which units are especially difficult is told by the list of units.
 */
export function readConditionList(workbook: WorkbookSnapshot, catalogue: Catalogue): ConditionListReading {
  const faults: ListFault[] = [];
  const shape = {
    columnOf: (text: string) => COLUMNS.get(fold(text)),
    needed: ["indicator", "group", "least"] as const,
    absent: "noConditions",
  } as const;
  const standards = new Map<string, StandardConditions>();
  for (const row of findListRows<ConditionColumn>(workbook, shape, faults)) {
    const code = readIndicator(row.indicator!, catalogue, faults);
    if (code === null) continue;
    const known = standards.get(code);
    const { conditions = [] } = known ?? {};
    const condition = readCondition(row, code, conditions.length, catalogue, faults);
    const facts = known ? sameFacts(known, row, faults) : readFacts(row, code, catalogue, faults);
    standards.set(code, { ...facts, conditions: [...conditions, ...(condition ? [condition] : [])] });
  }
  if (faults.length > 0) return { conditions: null, faults };
  return { conditions: { standards: [...standards.values()], difficult: [] }, faults: [] };
}

function readCondition(
  { group: written, least: share, label, counted }: Row,
  code: string,
  index: number,
  catalogue: Catalogue,
  faults: ListFault[],
): Condition | null {
  const group = GROUPS.get(fold(written!.text));
  if (!group) faults.push(faultAt(written!.at, "group", written!.text));
  const least = percentOf(share!);
  if (least === null) faults.push(faultAt(share!.at, "least", share!.text));
  const indicator = counted && counted.text !== "" ? readIndicator(counted, catalogue, faults) : code;
  if (!group || least === null || indicator === null) return null;
  return {
    ...{ key: `${group}${index}`, group, least },
    label: label && label.text !== "" ? alike(label.text) : GROUP_LABELS[group],
    ...(indicator !== code && { indicator }),
  };
}

/** "90", "90 %", "90,5"; `null` for anything else, and for a share of one, as a cell in percent holds it: 1 may be 1 % or all. */
function percentOf({ value, text }: ListCell): number | null {
  const [, written = ""] = /^(\d{1,3}(?:[.,]\d{1,4})?)(?: ?%)?$/.exec(text) ?? [];
  const percent =
    typeof value === "number" ? value : written === "" ? NaN : Number(written.replace(",", "."));
  return percent === 0 || (percent > 1 && percent <= 100) ? percent : null;
}

function readFacts(
  { title, legalBasis, since, until }: Row,
  code: string,
  { indicators }: Catalogue,
  faults: ListFault[],
): StandardConditions {
  const { nameVi, nameEn } = indicators.find((one) => one.code === code)!;
  const [from, to] = [optionalDay(since, faults), optionalDay(until, faults)];
  if (from && to && to < from) faults.push(faultAt(until!.at, "order", until!.text));
  const called = title && title.text !== "" ? alike(title.text) : { vi: nameVi, en: nameEn };
  return {
    ...{ code, title: called, legalBasis: legalBasis?.text ?? "", conditions: [] },
    ...(from && { since: from }),
    ...(to && { until: to }),
  };
}

/** What further rows of a standard say of it must be what its first row says. */
function sameFacts(known: StandardConditions, row: Row, faults: ListFault[]): StandardConditions {
  const { title, legalBasis, since, until } = row;
  const told = [
    [title, title?.text, known.title.vi],
    [legalBasis, legalBasis?.text, known.legalBasis],
    [since, optionalDay(since, faults), known.since],
    [until, optionalDay(until, faults), known.until],
  ] as const;
  for (const [cell, said, before] of told)
    if (cell && cell.text !== "" && said !== before) faults.push(faultAt(cell.at, "differs", cell.text));
  return known;
}
