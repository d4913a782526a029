import type { FindingConfirmation, RawFinding, Localized } from "../model/finding";
import type { ReportCandidate, WorkbookReading } from "../model/report";
import { placeOf } from "../model/address";
import type { SheetSnapshot } from "../model/snapshot";
import { ADJUSTMENTS_COLUMNS } from "../sheets/adjustments/columns.data";
import { headingsOf } from "../sheets/columns";
import { SUMMARY_COLUMNS } from "../sheets/summary/columns.data";
import type { ConsolidationResult } from "../model/consolidation";
import { freezeResult } from "../pooling/rounds";
import type { LayoutOptions } from "../sheets/options";
import { readRounds, type RoundsReading } from "../sheets/rounds/readBack";
import { endedConfirmations, isSameFact, markConfirmed } from "../pooling/confirmations";
import { type CheckNames, readConfirmations } from "../sheets/checks/readBack";
import { type AdjustmentsReading, readAdjustments } from "../sheets/adjustments/readBack";
import { toReadings } from "../sheets/readBack/reports";
import type { Origin } from "../sheets/settings";
import { type PlannedAdjustments, planAdjustments } from "./adjusting";
import { Refusal } from "./refusal";
import { notices } from "./notices.data";
import { fillWords } from "./words";
import { readableSettings } from "./opening";
import { NOTED, officerNotes } from "./kept/officerNotes";
import { refuseGone, tellAdjustmentsGone } from "./kept/goneFromSheets";
import { hasNotes } from "./kept/typedNotes";
import type { AdjustmentChange, Checked, CheckRequest, RoundsChange, RunAnswers, Watch } from "./port";
import { withCarried } from "./kept/carriedFindings";
import type { KnownMerges, OpenWorkbook } from "./read/readSheets";
import { type Reading, readOpen } from "./read/reading";
import type { ExcelRuntime } from "./runtime";
import { readOtherEdits, readStanding, type StandingContext } from "./standing";
import { againstSources, lostUnits, stateOf } from "./standingState";
import { refuseCancelled, stepTo } from "./watching";

/** Reads and consolidates the open workbook without writing anything and without keeping anybody away; throws what Excel throws. */
export async function checkWorkbook(
  runtime: ExcelRuntime,
  request: CheckRequest,
  watch: Watch = {},
  areas: KnownMerges["areas"] = new Map(),
): Promise<Checked> {
  stepTo("reading", watch);
  const merges = { areas, reuse: watch.afterEdit === true };
  const reading = await runtime.run((context) => readOpen(context, { formats: runtime, merges }));
  // While a run writes, and where one was cut off, rows of the Điều chỉnh may be missing.
  if (reading.state.writing) throw new Refusal("halfWritten");
  stepTo("consolidating", watch);
  const { checked } = await consolidateOpen(reading, request);
  const settings = await readableSettings(reading.texts);
  refuseCancelled(watch);
  return { ...checked, ...(settings && { settings }) };
}

/** A result, with what its writing needs to know of the Điều chỉnh. */
export interface Consolidated {
  readonly checked: Checked;
  readonly planned: PlannedAdjustments;
  /** Rows of the Điều chỉnh that have no effect. */
  readonly ignored: readonly RawFinding[];
  /** What a run says of marks in Kết quả kiểm tra that do not hold any more. */
  readonly ended: readonly Localized[];
}

/** What a run changes besides the figures, and what was decided about it. */
export interface Deciding {
  readonly adjusting?: AdjustmentChange;
  readonly told?: RunAnswers;
  readonly rounding?: RoundsChange;
  readonly layout?: LayoutOptions;
}

/** Consolidates what stands in the workbook and in files; where neither holds a report, what our own sheets hold. */
export async function consolidateOpen(
  { open, record }: Pick<Reading, "open" | "record">,
  request: CheckRequest,
  { adjusting, told, rounding, layout }: Deciding = {},
): Promise<Consolidated> {
  const { catalogue, scope, assignments, engine } = request;
  const units = scope.kind === "set" ? scope.set.units : [];
  const marked = open.snapshot.sheets.filter(({ mark }) => mark === "adjustments");
  // By its mark alone: a sheet of the user's that is called so adjusts nothing.
  const adjustments = readAdjustments({ ...open.snapshot, sheets: marked }, { catalogue, units });
  refuseChanged(open, adjustments);
  refuseNotesLost(open, record);
  const planned = planAdjustments(adjustments, adjusting);
  const ignored = adjustments?.findings ?? [];
  const sheets = open.snapshot.sheets.filter((sheet) => isSource(sheet, open));
  const read = await engine.read(
    { file: null, mark: null, sheets },
    {
      catalogue,
      scope,
      assignments,
      ...(request.readingAnswers && { readingAnswers: request.readingAnswers }),
    },
  );
  const context: StandingContext | null =
    scope.kind === "set" ? { catalogue, unitSet: scope.set.id, units } : null;
  const { held, confirmations } = confirmationsIn(open, { catalogue, units }, adjusting);
  const standing = context && readStanding({ open, record }, context);
  const otherEdits = readOtherEdits({ open, record }, context);
  const sources = sourcesOf(read, request);
  const fromSheets = standing !== null && !sources.some(({ candidates }) => candidates.length > 0);
  const rounds = roundsOf(open, rounding);
  const about = {
    ...NOTHING,
    findings: [...open.findings, ...tellCopies(open), ...ignored, ...(rounds?.findings ?? [])],
  };
  const pool = (readings: readonly WorkbookReading[]): Promise<ConsolidationResult> =>
    engine.consolidate([...readings, about], {
      catalogue,
      scope,
      assignments: fromSheets ? [] : assignments,
      previous: request.previous,
      asOf: request.asOf,
      ...(request.decisions && { decisions: request.decisions }),
      ...(request.confirmed && { confirmed: request.confirmed }),
      ...(request.history && { history: request.history }),
      ...(request.standards && { standards: request.standards }),
      ...(rounds && { rounds: rounds.rounds }),
      adjustments: planned.adjustments,
      confirmations,
    });
  const first = await pool(fromSheets ? toReadings(standing.reports) : sources);
  const against = standing && record === null && !fromSheets ? againstSources(standing, first) : null;
  const seen = standing && against ? { ...standing, edits: against.edits } : standing;
  const lost = standing && !fromSheets ? lostUnits(standing, first) : [];
  const kept = standing && lost.length > 0 && told?.lost === "keep" ? lost : [];
  refuseGone(standing, fromSheets ? null : kept);
  const again = kept.length > 0 ? standing!.reports.filter(({ unit }) => kept.includes(unit)) : [];
  const pooled = again.length > 0 ? await pool([...sources, ...toReadings(again)]) : first;
  const carried =
    standing && (fromSheets || again.length > 0) ? withCarried(pooled, standing.findings) : pooled;
  const { freeze } = rounding ?? {};
  const whole = freeze ? freezeResult(carried, freeze, layout?.journal.when ?? "") : carried;
  const result = {
    ...whole,
    findings: markConfirmed(whole.findings, whole.consolidation, confirmations),
  };
  const found = new Set(read.candidates.map(({ sheet }) => sheet));
  const otherSheets = sheets.map(({ name }) => name).filter((name) => !found.has(name));
  const checked: Checked = {
    result,
    candidates: read.candidates,
    tables: read.tables ?? [],
    otherSheets,
    notices: noticesOf(open, planned),
    typedNotes: officerNotes(open.snapshot, record, catalogue),
    ...(seen && {
      standing: stateOf(seen, { record, result, fromSheets, lost, isSame: against?.isSame ?? fromSheets }),
    }),
    ...(otherEdits && { otherEdits }),
  };
  const left =
    standing && tellAdjustmentsGone(standing, adjustments, { adjusting, names: { catalogue, units } });
  return { checked, planned, ignored, ended: [...tellEnded(result, held, adjusting), ...(left ?? [])] };
}

/** Marks of Kết quả kiểm tra, by its mark alone, and those in force after a change. */
function confirmationsIn(
  { snapshot }: OpenWorkbook,
  names: CheckNames,
  { confirm = [], unconfirm = [] }: Partial<AdjustmentChange> = {},
): { readonly held: readonly FindingConfirmation[]; readonly confirmations: readonly FindingConfirmation[] } {
  const sheet = snapshot.sheets.find(({ mark }) => mark === "checks");
  const held = sheet ? readConfirmations(sheet, names) : [];
  const changed = [...confirm, ...unconfirm];
  const kept = held.filter((one) => !changed.some((other) => isSameFact(one, other)));
  return { held, confirmations: [...kept, ...confirm] };
}

/** Marks that do not hold any more are said in full: with the next run they stand nowhere. */
function tellEnded(
  { findings, consolidation }: ConsolidationResult,
  held: readonly FindingConfirmation[],
  { unconfirm = [] }: Partial<AdjustmentChange> = {},
): Localized[] {
  const ended = endedConfirmations(findings, consolidation, held).filter(
    (one) => !unconfirm.some((other) => isSameFact(one, other)),
  );
  if (ended.length === 0) return [];
  const lines = ended.map(({ unit, indicator, figure, by }) => {
    const { name = "" } = consolidation.units.find((one) => one.unit.code === unit)?.unit ?? {};
    const { tt = "" } = consolidation.catalogue.indicators.find(({ code }) => code === indicator) ?? {};
    return [name, String(tt), figure, by].filter((part) => part !== "").join(" – ");
  });
  return [fillWords(notices.confirmationsEnded, { list: lines.join("\n") })];
}

/** The rounds that the workbook holds, with the reasons that this run is to note. By the mark of the sheet alone. */
function roundsOf({ snapshot }: OpenWorkbook, rounding?: RoundsChange): RoundsReading | null {
  const sheets = snapshot.sheets.filter(({ mark }) => mark === "rounds");
  const read = sheets.length === 0 ? null : readRounds({ ...snapshot, sheets });
  if (!read && (sheets[0]?.values.length ?? 0) > 0)
    throw new Refusal("roundsChanged", { sheet: sheets[0]!.name });
  if (!read || !rounding?.reasons) return read;
  return { ...read, rounds: { ...read.rounds, reasons: { ...read.rounds.reasons, ...rounding.reasons } } };
}

/** A sheet of the user's, or a form of ours that was filled in. A copy of another sheet of ours is the output of an earlier run. */
function isSource({ name, mark }: SheetSnapshot, { copies }: OpenWorkbook): boolean {
  return (mark === null || mark === "form") && (copies.get(name) ?? "form") === "form";
}

const tellCopies = ({ copies }: OpenWorkbook): RawFinding[] =>
  [...copies]
    .filter(([, key]) => key !== "form")
    .map(([title]) => ({ code: "OUR_OWN_OUTPUT", variant: "copy", at: placeOf(null, title) }));

/** Notes under a heading that nobody recognises would be written over without a word. */
function refuseNotesLost({ snapshot }: OpenWorkbook, record: Reading["record"]): void {
  if (!record) return;
  for (const sheet of snapshot.sheets) {
    const isNoted = (NOTED as readonly (string | null)[]).includes(sheet.mark) && sheet.values.length > 0;
    if (isNoted && !hasNotes(sheet))
      throw new Refusal("notesChanged", {
        sheet: sheet.name,
        heading: headingsOf(SUMMARY_COLUMNS, "note")[0]!,
      });
  }
}

/** Adjustments under a heading that nobody recognises would be left out without a word, and written over. */
function refuseChanged({ snapshot }: OpenWorkbook, reading: AdjustmentsReading | null): void {
  const sheet = snapshot.sheets.find(({ mark }) => mark === "adjustments");
  if (reading || !sheet || sheet.values.length === 0) return;
  throw new Refusal("adjustmentsChanged", {
    sheet: sheet.name,
    heading: headingsOf(ADJUSTMENTS_COLUMNS, "new")[0]!,
  });
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
  const missing: RawFinding = { code: "NO_REPORT_FOUND", at: placeOf(null) };
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
