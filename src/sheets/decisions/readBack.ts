import { placeOf, type At } from "../../model/address";
import type { Catalogue } from "../../model/indicator";
import type { UnitSet } from "../../model/reportingUnit";
import type { WorkbookSnapshot } from "../../model/snapshot";
import type { ListedDecision, RecognitionState } from "../../model/standards";
import { readWrittenDate } from "../../plans/catalogue/writtenTime";
import { indexCatalogue } from "../../reading/names/indicatorIndex";
import { fold } from "../../text/fold";
import { fillText } from "../../texts/localized";
import type { ListFault } from "../../units/list/fault";
import { namesUnits } from "../../units/list/listTable";
import { readDay } from "../../units/list/readDay";
import { isNumbering, keysOf, type ListCell, readerOf, type SheetReader } from "../../units/list/sheetReader";
import { matchUnit } from "../../units/matchUnit";
import { unitByCode } from "../../units/unitCode";
import {
  DAY_OF_DECISION,
  DECISION_COLUMNS,
  DECISION_FAULTS,
  type DecisionColumn,
  STATE_WORDS,
} from "./columns.data";

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

type Column = DecisionColumn | "unit";
type Row = Readonly<Partial<Record<Column, ListCell>>>;

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
  const rows = findRows(workbook, faults);
  const decisions = rows.flatMap((row) => readRow(row, names, faults) ?? []);
  return faults.length > 0 ? { decisions: null, faults } : { decisions, faults: [] };
}

function fault(at: At, kind: keyof typeof DECISION_FAULTS, text = ""): ListFault {
  return { at, message: fillText(DECISION_FAULTS[kind], { text }) };
}

/** The rows below the first heading of a visible sheet that has the columns needed. */
function findRows({ file, sheets }: WorkbookSnapshot, faults: ListFault[]): readonly Row[] {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  for (const sheet of visible) {
    const reader = readerOf(file, sheet);
    const header = reader.rows.find((row) => findColumns(reader, row, []) !== null);
    if (header === undefined) continue;
    const columns = [...findColumns(reader, header, faults)!];
    const rows = reader.rows
      .filter((row) => row > header && !isNumbering(reader, row))
      .map((row): Row => Object.fromEntries(columns.map(([key, at]) => [key, reader.cell(row, at)])))
      // A signature below the table stands in one column alone.
      .filter((row) => Object.values(row).filter(({ text }) => text !== "").length > 1);
    if (rows.length === 0) faults.push(fault(reader.cell(header, 0).at, "noRows"));
    return rows;
  }
  faults.push(fault(placeOf(file, visible[0]?.name ?? ""), "noTable"));
  return [];
}

/** The columns of a heading; `null` where one that is needed is not among them. */
function findColumns(
  { columns, cell }: SheetReader,
  row: number,
  faults: ListFault[],
): ReadonlyMap<Column, number> | null {
  const found = new Map<Column, number>();
  for (const column of columns) {
    const { text, at } = cell(row, column);
    const key = COLUMNS.get(fold(text)) ?? (namesUnits(text) > 0 ? "unit" : undefined);
    if (key === undefined) continue;
    if (found.has(key)) faults.push(fault(at, "twoColumns", text));
    else found.set(key, column);
  }
  const needed = ["unit", "indicator", "decision"] as const;
  return needed.every((key) => found.has(key)) ? found : null;
}

function readRow(row: Row, { catalogue, set }: ListedNames, faults: ListFault[]): ListedDecision | null {
  const before = faults.length;
  for (const { value, at, text } of Object.values(row))
    if (typeof value === "object" && value !== null) faults.push(fault(at, "error", text));
  const unit = unitOf(row.unit!.text, set);
  if (unit === null) faults.push(fault(row.unit!.at, "unit", row.unit!.text));
  const indicator = indicatorOf(row.indicator!.text, catalogue);
  if (indicator === null) faults.push(fault(row.indicator!.at, "indicator", row.indicator!.text));
  const state = row.state ? (STATES.get(fold(row.state.text)) ?? null) : "recognised";
  if (state === null) faults.push(fault(row.state!.at, "state", row.state!.text));
  const { decision, date, at } = decisionOf(row);
  if (state?.startsWith("recognised") && decision === "") faults.push(fault(row.decision!.at, "decision"));
  if (date.day === null) faults.push(fault(at, "date", date.text));
  const until = row.until && row.until.text !== "" ? dayOf(row.until) : undefined;
  if (until === null) faults.push(fault(row.until!.at, "date", row.until!.text));
  if (until && date.day !== null && until < date.day)
    faults.push(fault(row.until!.at, "order", row.until!.text));
  if (faults.length > before) return null;
  return {
    indicator: indicator!,
    unit: unit!,
    state: state!,
    date: date.day!,
    decision,
    ...(until && { until }),
  };
}

function unitOf(text: string, set: UnitSet | null): string | null {
  if (set === null || text === "") return text || null;
  const match = matchUnit(text, set);
  return unitByCode(set, text)?.code ?? (match?.reason === null ? (match.units[0] ?? null) : null);
}

function indicatorOf(text: string, catalogue: Catalogue): string | null {
  const index = indexCatalogue(catalogue);
  const coded = catalogue.indicators.find(({ code }) => code === text);
  const found = coded ?? index.byName(index.read(fold(text)).name) ?? index.byNumber(text);
  return found?.code ?? null;
}

/** The number of the decision, and its day from the column of days or from behind the number. */
function decisionOf({ decision, date }: Row) {
  const [, number, written] = DAY_OF_DECISION.exec(decision!.text) ?? [];
  if (date && date.text !== "")
    return { decision: number ?? decision!.text, date: { day: dayOf(date), text: date.text }, at: date.at };
  const text = written ?? "";
  return {
    decision: number ?? decision!.text,
    date: { day: readWrittenDate(text), text },
    at: (date ?? decision!).at,
  };
}

const dayOf = ({ value, text }: ListCell): string | null => readDay(value) ?? readWrittenDate(text);
