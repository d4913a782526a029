/** A scenario of the workbench without a browser: its workbook behind the real client, its pane without a page. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { openWorkbookPort } from "../../src/excel/workbookPort";
import { functionsById } from "../../src/functions/index";
import { type CalculationEngine, recalculate } from "../../packages/excel-host/src/calculation";
import { loadClient } from "../../packages/excel-host/src/client";
import { connect } from "../../packages/excel-host/src/connection";
import { asEngineFunctions } from "../../packages/excel-host/src/excelFunctions";
import { addSheet } from "../../packages/excel-host/src/model/sheets";
import { WorkbookModel } from "../../packages/excel-host/src/model/workbook";
import { ExcelHost } from "../../packages/excel-host/src/session";
import { univerCalculation } from "../../packages/excel-host/src/univer";
import { requirePackages } from "../../packages/excel-host/src/univerPackages";
import { startReadingThread } from "../../src/taskpane/reading/thread";
import { type LivingPane, makePane } from "../../src/taskpane/state/makePane";
import { addFile } from "../../src/workbench/file/open";
import type { Maker, Scenario } from "../../src/workbench/scenarios/scenario";
import { makeDeps } from "../taskpane/fixtures/paneDeps";
import { startInNode } from "../taskpane/reading/nodePort";

/** A scenario that is open. */
export interface OpenScenario {
  readonly host: ExcelHost;
  readonly pane: LivingPane;
  /** Resolves when the pane has nothing under way and nothing left to do. */
  readonly atRest: () => Promise<void>;
  readonly offerFiles: () => Promise<void>;
  /** Vietnamese texts of the messages that the pane shows. */
  readonly said: () => string;
  readonly close: () => void;
}

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

const fileOf = (path: string): File => new File([new Uint8Array(bytesOf(path))], basename(path));

function makerOf(workbook: WorkbookModel): Maker {
  return {
    workbook,
    bytes: (path) => Promise.resolve(bytesOf(path)),
    async addFiles(paths) {
      for (const path of paths)
        if (!(await addFile(workbook, bytesOf(path), basename(path)))) throw new Error(`not read: ${path}`);
    },
  };
}

const makeEngine = (): CalculationEngine =>
  univerCalculation({ functions: asEngineFunctions("EDU", functionsById), packages: requirePackages });

async function openHost(scenario: Scenario): Promise<ExcelHost> {
  const workbook = new WorkbookModel(scenario.settings);
  await scenario.fill?.(makerOf(workbook));
  if (workbook.sheets.length === 0) addSheet(workbook, null);
  const engine = makeEngine();
  if (workbook.stale && workbook.calculationMode !== "Manual") await recalculate(workbook, engine);
  workbook.takeChanges();
  workbook.dirty = false;
  return new ExcelHost({ ...scenario.hostOptions, workbook, engine });
}

const client = loadClient();

/** Opens a scenario as the workbench does. */
export async function openScenario(scenario: Scenario): Promise<OpenScenario> {
  const host = await openHost(scenario);
  connect(client, host);
  scenario.disturb?.(host);
  if (scenario.editing) host.beginEdit();
  const rest = watchRest();
  const clock = (): Date => new Date(2025, 5, 4, 8, 30);
  let runs = 0;
  const nextRun = (): string => `run-${++runs}`;
  const save = { write: async () => new Uint8Array(), download: async () => true };
  const runtime = {
    run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => client.Excel.run(batch),
  };
  const deps = {
    ...makeDeps({ thread: startReadingThread({ start: () => startInNode() }), clock, customFunctions: true }),
    port: openWorkbookPort(runtime, { session: "page", clock, nextRun, save }),
    onRest: rest.onRest,
  };
  const pane = makePane(deps);
  const close = pane.start();
  return {
    host,
    pane,
    close,
    atRest: rest.atRest,
    offerFiles: () => pane.actions.addFiles((scenario.files ?? []).map(fileOf)),
    said: () =>
      pane.store
        .get()
        .notices.map(({ text }) => text.vi)
        .join("\n"),
  };
}

function watchRest(): { readonly onRest: (atRest: boolean) => void; readonly atRest: () => Promise<void> } {
  let resting = false;
  let waiting: (() => void)[] = [];
  return {
    onRest(atRest) {
      resting = atRest;
      if (!atRest) return;
      waiting.forEach((resume) => resume());
      waiting = [];
    },
    async atRest() {
      while (!resting) await new Promise<void>((resume) => waiting.push(resume));
    },
  };
}
