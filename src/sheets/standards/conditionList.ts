import type { Catalogue } from "../../model/indicator";
import type { WorkbookSnapshot } from "../../model/snapshot";
import type { Condition, ConfirmedConditions, StandardConditions } from "../../model/standards";
import { GROUP_LABELS } from "../../standards/conditions.data";
import { fold } from "../../text/fold";
import { alike } from "../../texts/localized";
import type { ListFault } from "../../units/list/fault";
import { keysOf, type ListCell } from "../../units/list/sheetReader";
import { faultOf, findStandardsRows, type StandardsRow, optionalDay, readIndicator } from "./listRows";
import { CONDITION_COLUMNS, type ConditionColumn, GROUP_WORDS } from "./lists.data";

/** Conditions that can be relied on, or everything that is wrong with them, at their cells. */
export type ConditionListReading =
  | { readonly conditions: ConfirmedConditions; readonly faults: readonly [] }
  | { readonly conditions: null; readonly faults: readonly ListFault[] };

type Row = StandardsRow<ConditionColumn>;

const COLUMNS = keysOf<ConditionColumn>(CONDITION_COLUMNS);

const GROUPS = new Map(
  (Object.keys(GROUP_WORDS) as Condition["group"][]).flatMap((group) =>
    GROUP_WORDS[group].map((words) => [fold(words), group] as const),
  ),
);

/**
 * Reads the conditions of standards from a workbook: a condition to a row, wherever the rows of a standard stand. Title, legal basis and period
 * may stand in one of them alone. Which units are especially difficult is told by the list of units.
 */
export function readConditionList(workbook: WorkbookSnapshot, catalogue: Catalogue): ConditionListReading {
  const faults: ListFault[] = [];
  const shape = {
    columnOf: (text: string) => COLUMNS.get(fold(text)),
    needed: ["indicator", "group", "least"] as const,
    absent: "noConditions",
  } as const;
  const standards = new Map<string, { readonly facts: Facts; readonly conditions: Condition[] }>();
  for (const row of findStandardsRows<ConditionColumn>(workbook, shape, faults)) {
    const code = readIndicator(row.indicator!, catalogue, faults);
    if (code === null) continue;
    const { facts, conditions } = standards.get(code) ?? { facts: {}, conditions: [] };
    const condition = readCondition(row, code, conditions.length, catalogue, faults);
    const isTwice = conditions.some(
      ({ group, indicator }) => group === condition?.group && indicator === condition.indicator,
    );
    if (isTwice) faults.push(faultOf(row.group!, "twice"));
    else if (condition) conditions.push(condition);
    standards.set(code, { facts: joinFacts(facts, row, faults), conditions });
  }
  if (faults.length > 0) return { conditions: null, faults };
  const read = [...standards].map(([code, { facts, conditions }]): StandardConditions => {
    const { title, legalBasis = "", ...period } = facts;
    const { nameVi, nameEn } = catalogue.indicators.find((one) => one.code === code)!;
    const called = title === undefined ? { vi: nameVi, en: nameEn } : alike(title);
    return { code, title: called, legalBasis, ...period, conditions };
  });
  return { conditions: { standards: read, difficult: [] }, faults: [] };
}

/** What the rows of a standard say of it; absent what none of them says. */
type Facts = Partial<Record<"title" | "legalBasis" | "since" | "until", string>>;

/** What several rows say of their standard must be one thing; what one of them leaves blank another says. */
function joinFacts(known: Facts, row: Row, faults: ListFault[]): Facts {
  const text = (cell: ListCell | undefined): string | undefined => cell?.text || undefined;
  const said = {
    ...{ title: text(row.title), legalBasis: text(row.legalBasis) },
    ...{ since: optionalDay(row.since, faults), until: optionalDay(row.until, faults) },
  };
  const joined: Facts = { ...known };
  for (const fact of ["title", "legalBasis", "since", "until"] as const) {
    const now = said[fact];
    if (now === undefined || now === null) continue;
    if (known[fact] !== undefined && known[fact] !== now) faults.push(faultOf(row[fact]!, "differs"));
    else joined[fact] = now;
  }
  const { since, until } = joined;
  if (since && until && until < since && said.until) faults.push(faultOf(row.until!, "order"));
  return joined;
}

function readCondition(
  { group: written, least: share, label, counted }: Row,
  code: string,
  index: number,
  catalogue: Catalogue,
  faults: ListFault[],
): Condition | null {
  const group = GROUPS.get(fold(written!.text));
  if (!group) faults.push(faultOf(written!, "group"));
  const least = percentOf(share!);
  if (least === null) faults.push(faultOf(share!, "least"));
  const indicator = counted && counted.text !== "" ? readIndicator(counted, catalogue, faults) : code;
  if (!group || least === null || indicator === null) return null;
  return {
    ...{ key: `${group}${index}`, group, least },
    label: label && label.text !== "" ? alike(label.text) : GROUP_LABELS[group],
    ...(indicator !== code && { indicator }),
  };
}

/**
 * "90", "90 %", "90,5", and 0.9 in a cell that shows percent; `null` for anything else. A bare 0.9 or 1 may be a share of one as well as of a
 * hundred.
 */
function percentOf({ value, text, format }: ListCell): number | null {
  const isShown = typeof value === "number" && format.includes("%");
  const [, written = "", sign] = /^(\d{1,3}(?:[.,]\d{1,4})?)( ?%)?$/.exec(text) ?? [];
  const bare = typeof value === "number" ? value : written === "" ? NaN : Number(written.replace(",", "."));
  const percent = isShown ? Math.round(bare * 1e6) / 1e4 : bare;
  const isPlain = isShown || sign !== undefined || percent === 0 || percent > 1;
  return isPlain && percent >= 0 && percent <= 100 ? percent : null;
}
