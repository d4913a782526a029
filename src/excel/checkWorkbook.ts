import type { FindingDraft, Localized } from "../domain/finding/finding";
import type { ReportCandidate, WorkbookReading } from "../domain/report/report";
import { placeOf } from "../domain/snapshot/address";
import type { SheetSnapshot } from "../domain/snapshot/snapshot";
import { labels } from "../sheets/labels.data";
import { type AdjustmentsReading, readAdjustments } from "../sheets/ownAdjustments";
import type { Origin } from "../sheets/settings";
import { type PlannedAdjustments, planAdjustments } from "./adjusting";
import { Refusal } from "./errors";
import { notices } from "./notices.data";
import { officerNotes } from "./officerNotes";
import type { AdjustmentChange, Checked, CheckRequest, Watch } from "./port";
import type { OpenWorkbook } from "./readSheets";
import { type Reading, readOpen } from "./reading";
import type { ExcelRuntime } from "./runtime";
import { refuseCancelled, stepTo } from "./watching";

/** Reads and consolidates the open workbook without writing anything and without keeping anybody away; throws what Excel throws. */
export async function checkWorkbook(
  runtime: ExcelRuntime,
  request: CheckRequest,
  watch: Watch = {},
): Promise<Checked> {
  stepTo("reading", watch);
  const reading = await runtime.run((context) => readOpen(context, { formats: runtime }));
  // While a run writes, and where one was cut off, rows of the Điều chỉnh may be missing.
  if (reading.state.writing) throw new Refusal("halfWritten");
  stepTo("consolidating", watch);
  const { checked } = await consolidateOpen(reading, request);
  refuseCancelled(watch);
  return checked;
}

/** A result, with what its writing needs to know of the Điều chỉnh. */
export interface Consolidated {
  readonly checked: Checked;
  readonly planned: PlannedAdjustments;
  /** Rows of the Điều chỉnh that have no effect. */
  readonly ignored: readonly FindingDraft[];
}

/** Consolidates what stands in the workbook and in files. */
export async function consolidateOpen(
  { open, record }: Pick<Reading, "open" | "record">,
  request: CheckRequest,
  adjusting?: AdjustmentChange,
): Promise<Consolidated> {
  const { catalogue, scope, assignments, answers, computer } = request;
  const units = scope.kind === "set" ? scope.set.units : [];
  const marked = open.snapshot.sheets.filter(({ mark }) => mark === "adjustments");
  // By its mark alone: a sheet of the user's that is called so adjusts nothing.
  const adjustments = readAdjustments({ ...open.snapshot, sheets: marked }, { catalogue, units });
  refuseChanged(open, adjustments);
  const planned = planAdjustments(adjustments, adjusting);
  const ignored = adjustments?.findings ?? [];
  const sheets = open.snapshot.sheets.filter((sheet) => isSource(sheet, open));
  const read = await computer.read(
    { file: null, mark: null, sheets },
    { catalogue, scope, assignments, ...(answers && { answers }) },
  );
  const result = await computer.consolidate(
    [
      ...sourcesOf(read, request),
      { ...NOTHING, findings: [...open.findings, ...tellCopies(open), ...ignored] },
    ],
    {
      catalogue,
      scope,
      assignments,
      previous: request.previous,
      asOf: request.asOf,
      adjustments: planned.adjustments,
    },
  );
  const found = new Set(read.candidates.map(({ sheet }) => sheet));
  const otherSheets = sheets.map(({ name }) => name).filter((name) => !found.has(name));
  const checked: Checked = {
    result,
    candidates: read.candidates,
    tables: read.tables ?? [],
    otherSheets,
    notices: noticesOf(open, planned),
    typedNotes: officerNotes(open.snapshot, record, catalogue),
  };
  return { checked, planned, ignored };
}

/** A sheet of the user's, or a form of ours that was filled in. A copy of another sheet of ours is the output of an earlier run. */
function isSource({ name, mark }: SheetSnapshot, { copies }: OpenWorkbook): boolean {
  return (mark === null || mark === "form") && (copies.get(name) ?? "form") === "form";
}

const tellCopies = ({ copies }: OpenWorkbook): FindingDraft[] =>
  [...copies]
    .filter(([, key]) => key !== "form")
    .map(([title]) => ({ code: "OUR_OWN_OUTPUT", variant: "copy", at: placeOf(null, title) }));

/** Adjustments under a heading that nobody recognises would be left out without a word, and written over. */
function refuseChanged({ snapshot }: OpenWorkbook, reading: AdjustmentsReading | null): void {
  const sheet = snapshot.sheets.find(({ mark }) => mark === "adjustments");
  if (reading || !sheet || sheet.values.length === 0) return;
  throw new Refusal("adjustmentsChanged", { sheet: sheet.name, heading: labels.vi.adjustments.columns[4]! });
}

const NOTHING: WorkbookReading = { file: null, mark: null, candidates: [], findings: [] };

/** The readings that take part: chosen sheets and files, without the reports that the officer put aside. */
function sourcesOf(
  read: WorkbookReading,
  { files, sources, excluded }: CheckRequest,
): readonly WorkbookReading[] {
  const isChosen = (sheet: string): boolean => sources === null || sources.includes(sheet);
  const candidates = read.candidates.filter(({ sheet }) => isChosen(sheet));
  const told = read.findings.filter(({ at }) => !at?.sheet || isChosen(at.sheet));
  const missing: FindingDraft = { code: "NO_REPORT_FOUND", at: placeOf(null) };
  const nothing = candidates.length === 0 && read.candidates.length > 0 ? [missing] : [];
  const own = { ...read, candidates, findings: [...told, ...nothing] };
  // Where files are the sources, a workbook without a report of its own lacks nothing.
  const readings = candidates.length === 0 && files.length > 0 ? files : [own, ...files];
  return readings.map((reading) => ({
    ...reading,
    candidates: reading.candidates.filter((candidate) => !isPutAside(candidate, excluded)),
  }));
}

const isPutAside = ({ file, sheet }: ReportCandidate, excluded: readonly Origin[]): boolean =>
  excluded.some((origin) => (origin.file ?? null) === file && origin.sheet === sheet);

function noticesOf({ manualCalculation }: OpenWorkbook, { gone }: PlannedAdjustments): Localized[] {
  return [
    ...(manualCalculation ? [notices.manualCalculation] : []),
    ...(gone.length > 0 ? [notices.withdrawnGone] : []),
  ];
}
