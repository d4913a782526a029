import type { Catalogue } from "../../model/indicator";
import type { UnitSet } from "../../model/reportingUnit";
import type { WorkbookSnapshot } from "../../model/snapshot";
import type { ListedDecision, RecognitionState } from "../../model/standards";
import { readWrittenDate } from "../../plans/catalogue/writtenTime";
import { fold } from "../../text/fold";
import type { ListFault } from "../../units/list/fault";
import { namesUnits } from "../../units/list/listTable";
import { keysOf } from "../../units/list/sheetReader";
import { matchUnit } from "../../units/matchUnit";
import { unitByCode } from "../../units/unitCode";
import { dayOf, faultAt, findListRows, type ListRow, optionalDay, readIndicator } from "./listRows";
import {
  BEFORE_DAY,
  DAY_OF_DECISION,
  DECISION_COLUMNS,
  type DecisionColumn,
  STATE_WORDS,
} from "./lists.data";

/** A list that can be relied on, or everything that is wrong with it, at its cells. */
export type DecisionListReading =
  | { readonly decisions: readonly ListedDecision[]; readonly faults: readonly [] }
  | { readonly decisions: null; readonly faults: readonly ListFault[] };

/** What the names of a list are held against. */
export interface ListedNames {
  readonly catalogue: Catalogue;
  /** `null` where any unit may report: units then stand by their codes. */
  readonly set: UnitSet | null;
}

type Row = ListRow<DecisionColumn | "unit">;

const COLUMNS = keysOf<DecisionColumn>(DECISION_COLUMNS);

const STATES = new Map(
  (Object.keys(STATE_WORDS) as RecognitionState[]).flatMap((state) =>
    STATE_WORDS[state].map((words) => [fold(words), state] as const),
  ),
);

/**
 * Reads the Department's list of decisions from a workbook: a unit and a standard to a row, under headings of which units, standard and
 * decision are needed. The day may stand behind the number of the decision. Without a column of states every row is a recognition; one
 * without the number of its decision is refused.
 */
export function readDecisionList(workbook: WorkbookSnapshot, names: ListedNames): DecisionListReading {
  const faults: ListFault[] = [];
  const rows = findListRows<DecisionColumn | "unit">(
    workbook,
    {
      columnOf: (text) => COLUMNS.get(fold(text)) ?? (namesUnits(text) > 0 ? "unit" : undefined),
      needed: ["unit", "indicator", "decision"],
      absent: "noDecisions",
    },
    faults,
  );
  const decisions = rows.flatMap((row) => readRow(row, names, faults) ?? []);
  return faults.length > 0 ? { decisions: null, faults } : { decisions, faults: [] };
}

function readRow(row: Row, { catalogue, set }: ListedNames, faults: ListFault[]): ListedDecision | null {
  const before = faults.length;
  const unit = unitOf(row.unit!.text, set);
  if (unit === null) faults.push(faultAt(row.unit!.at, "unit", row.unit!.text));
  const indicator = readIndicator(row.indicator!, catalogue, faults);
  const state = row.state ? (STATES.get(fold(row.state.text)) ?? null) : "recognised";
  if (state === null) faults.push(faultAt(row.state!.at, "state", row.state!.text));
  const { decision, date, at } = decisionOf(row);
  if (state?.startsWith("recognised") && decision === "") faults.push(faultAt(row.decision!.at, "decision"));
  if (date.day === null) faults.push(faultAt(at, "date", date.text));
  const until = optionalDay(row.until, faults);
  if (until && date.day !== null && until < date.day)
    faults.push(faultAt(row.until!.at, "order", row.until!.text));
  if (faults.length > before) return null;
  return {
    ...{ indicator: indicator!, unit: unit!, state: state!, date: date.day!, decision },
    ...(until && { until }),
  };
}

function unitOf(text: string, set: UnitSet | null): string | null {
  if (set === null || text === "") return text || null;
  const match = matchUnit(text, set);
  return unitByCode(set, text)?.code ?? (match?.reason === null ? (match.units[0] ?? null) : null);
}

/** The number of the decision, and its day from the column of days or from behind the number. */
function decisionOf({ decision, date }: Row) {
  const { text } = decision!;
  const day = DAY_OF_DECISION.exec(text);
  const number = day ? text.slice(0, day.index).replace(BEFORE_DAY, "") : text;
  if (date && date.text !== "")
    return { decision: number, date: { day: dayOf(date), text: date.text }, at: date.at };
  const written = day ? text.slice(day.index + day[0].length) : "";
  return {
    decision: number,
    date: { day: readWrittenDate(written), text: written },
    at: (date ?? decision!).at,
  };
}
