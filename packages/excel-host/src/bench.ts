import { type CalculationEngine } from "./calculation";
import { loadClient } from "./client";
import { type ExcelClient, type SetSupport, connect } from "./connection";
import { ExcelHost, type HostOptions } from "./session";
import { writeBlock } from "./model/blocks";
import { addSheet } from "./model/sheets";
import { WorkbookModel, type WorkbookSettings } from "./model/workbook";

/** Sheets of a test by name: rows of values or formulas from A1 on. */
export type TestSheets = Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>;

/** A workbook with these sheets. */
export function makeWorkbook(sheets: TestSheets, settings: Partial<WorkbookSettings> = {}): WorkbookModel {
  const workbook = new WorkbookModel(settings);
  const made = Object.keys(sheets).map((name) => addSheet(workbook, name));
  for (const sheet of made) {
    const rows = sheets[sheet.name] ?? [];
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (columns === 0) continue;
    const matrix = rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? null));
    writeBlock(workbook, sheet.id, { row: 0, column: 0, rows: rows.length, columns }, matrix);
  }
  workbook.takeChanges();
  workbook.dirty = false;
  return workbook;
}

/** A real client connected with a stand-in host over these sheets. */
export interface Bench extends ExcelClient {
  readonly host: ExcelHost;
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

/** Options of a bench: those of the host, of the workbook and of the client. */
export interface BenchOptions extends Omit<HostOptions, "workbook"> {
  readonly settings?: Partial<WorkbookSettings>;
  readonly supports?: SetSupport;
  readonly engine?: CalculationEngine;
  /** A client of its own, as each open workbook has; else the process's one client is connected with the newest bench alone. */
  readonly client?: ExcelClient;
}

let shared: ExcelClient | null = null;

/** The real client on a fresh workbook. */
export const makeBench = (sheets: TestSheets = { Sheet1: [] }, options: BenchOptions = {}): Bench =>
  openBench(makeWorkbook(sheets, options.settings), options);

/** The real client on a workbook that is there. */
export function openBench(workbook: WorkbookModel, options: Omit<BenchOptions, "settings"> = {}): Bench {
  const { supports, client = (shared ??= loadClient()), ...hostOptions } = options;
  const host = new ExcelHost({ ...hostOptions, workbook });
  connect(client, host, supports);
  const { Excel, OfficeExtension, Office, OSF } = client;
  return { Excel, OfficeExtension, Office, OSF, host, run: (batch) => Excel.run(batch) };
}

/** What opens a workbook that takes long to make: it is made once, and each test gets a copy behind a host of its own. */
export function keepImage(
  make: () => Promise<Bench>,
): (options?: Omit<BenchOptions, "settings">) => Promise<Bench> {
  let image: Promise<WorkbookModel> | null = null;
  return async (options) => {
    image ??= make().then(({ host }) => host.workbook);
    return openBench((await image).copy(), options);
  };
}
