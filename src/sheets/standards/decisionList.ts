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
import { slug } from "../../units/slug";
import { findCode } from "../../units/unitCode";
import {
  faultAt,
  faultOf,
  findStandardsRows,
  type StandardsRow,
  optionalDay,
  readIndicator,
} from "./listRows";
import {
  AFTER_DAY,
  BEFORE_DAY,
  BELOW_DECISION,
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

type Row = StandardsRow<DecisionColumn | "unit">;

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
  const rows = findStandardsRows<DecisionColumn | "unit">(
    workbook,
    {
      columnOf: (text) => COLUMNS.get(fold(text)) ?? (namesUnits(text) > 0 ? "unit" : undefined),
      columnBelow: (text, above) =>
        COLUMNS.get(fold(above)) === "decision" ? BELOW_DECISION.get(fold(text)) : undefined,
      sureness: namesUnits,
      needed: ["unit", "indicator", "decision"],
      absent: "noDecisions",
    },
    faults,
  );
  const known = new Map<string, RecognitionState>();
  const decisions = rows.flatMap((row) => {
    const entry = readRow(row, names, faults);
    if (entry === null) return [];
    const key = [entry.unit, entry.indicator, entry.date].join(" ");
    const before = known.get(key);
    known.set(key, entry.state);
    if (before !== undefined && before !== entry.state) faults.push(faultOf(row.state ?? row.unit!, "twice"));
    return before === entry.state ? [] : [entry];
  });
  return faults.length > 0 ? { decisions: null, faults } : { decisions, faults: [] };
}

function readRow(row: Row, { catalogue, set }: ListedNames, faults: ListFault[]): ListedDecision | null {
  const before = faults.length;
  const unit = unitOf(row.unit!.text, set);
  if (unit === null) faults.push(faultOf(row.unit!, "unit"));
  const indicator = readIndicator(row.indicator!, catalogue, faults);
  const state = row.state ? (STATES.get(fold(row.state.text)) ?? null) : "recognised";
  if (state === null) faults.push(faultOf(row.state!, "state"));
  const { decision, day } = decisionOf(row, faults);
  if (state?.startsWith("recognised") && decision === "") faults.push(faultOf(row.decision!, "decision"));
  const until = optionalDay(row.until, faults);
  if (until && day !== null && until < day) faults.push(faultOf(row.until!, "order"));
  if (faults.length > before) return null;
  return {
    ...{ indicator: indicator!, unit: unit!, state: state!, date: day!, decision },
    ...(until && { until }),
  };
}

/** The unit of a name or of a code that it has or once had; where any unit may report, the code that its report would have. */
function unitOf(text: string, set: UnitSet | null): string | null {
  if (text === "") return null;
  if (set === null) return /^[\w-]+$/.test(text) ? text : slug(text);
  const match = matchUnit(text, set);
  return findCode(set, text) ?? (match?.reason === null ? (match.units[0] ?? null) : null);
}

/** The number of the decision, and its day from the column of days or from behind the number; `null` where it is not for certain, with a fault. */
function decisionOf({ decision, date }: Row, faults: ListFault[]): { decision: string; day: string | null } {
  const { text } = decision!;
  const found = DAY_OF_DECISION.exec(text);
  const number = found ? text.slice(0, found.index).replace(BEFORE_DAY, "") : text;
  const written = found ? text.slice(found.index + found[0].length).split(AFTER_DAY)[0]! : "";
  const behind = readWrittenDate(written);
  const column = optionalDay(date, faults);
  if (column && behind && column !== behind) faults.push(faultOf(date!, "otherDay"));
  const day = column === undefined ? behind : column;
  if (column === undefined && day === null) faults.push(faultAt((date ?? decision!).at, "date", written));
  return { decision: number, day };
}
