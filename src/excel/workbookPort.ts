import type { StartupStop } from "./clean/cleanWorkbook";
import { openWorkbook, saveSettings } from "./opening";
import type { ExcelProblem } from "./errors";
import { explainLater } from "./explainLater";
import type { Attempt, WorkbookOutcome, WorkbookPort } from "./port";
import type { KnownMerges } from "./read/readSheets";
import type { ExcelRuntime } from "./runtime";
import { Refusal } from "./refusal";
import type { SaveDeps } from "./saveCopy";
import { selectPlace, showSheet } from "./read/selection";
import { chooseStartup, readStartup, type StartupHost } from "./startup";
import { StoppedWork } from "./stopped";

/** What the port needs from the page besides Excel. */
export interface PortDeps {
  /** The page's session, so that a lock of its own that was left behind does not hinder it. */
  readonly session: string;
  readonly clock: () => Date;
  /** A new id for every run. */
  readonly nextRun: () => string;
  /** How a copy is written and handed over. */
  readonly save: SaveDeps;
  /** Whether a workbook starts the add-in, as the officer chooses; absent where nothing is to start. */
  readonly startup?: StartupHost;
}

/**
 * The open workbook for the pane and the ribbon. No method throws: errors become problems in words here and nowhere else.
 * The pane opens with what opening needs; every other part of the program is loaded when it is first used.
 */
export function openWorkbookPort(runtime: ExcelRuntime, deps: PortDeps): WorkbookPort {
  const identify = () => ({
    session: deps.session,
    run: deps.nextRun(),
    now: deps.clock(),
    clock: deps.clock,
  });
  const merges: KnownMerges["areas"] = new Map();
  const work = new StoppedWork();
  const attempt = <T>(act: () => Promise<T>): Promise<Attempt<T>> =>
    attemptNow(() => work.settled().then(act));
  const { startup } = deps;
  const stopStartup = async (): Promise<StartupStop> => {
    if (!startup || (await readStartup(startup)) !== true) return "none";
    return (await chooseStartup(startup, false)) === false ? "stopped" : "refused";
  };
  return {
    open: () => attempt(() => openWorkbook(runtime, identify())),
    // It writes nothing, so the words of failures are not worth waiting for.
    listen: (onEdit) => attempt(async () => (await import("./listening")).listenToEdits(runtime, onEdit)),
    restore: () =>
      attempt(async () =>
        (await load(import("./transaction/restoreWorkbook"))).restoreWorkbook(runtime, identify()),
      ),
    undo: () =>
      attempt(async () =>
        (await load(import("./transaction/restoreWorkbook"))).undoWorkbook(runtime, identify()),
      ),
    check: (request, watch = {}) =>
      work.unlessStopped(
        (watched) =>
          attempt(async () =>
            (await load(import("./checkWorkbook"))).checkWorkbook(runtime, request, watched, merges),
          ),
        watch,
        async () => ({ ok: false, problem: await explain(new Refusal("cancelled")) }),
      ),
    consolidate: (request, watch = {}) =>
      work.unlessStopped(
        (watched) =>
          outcomeOf(async () => {
            await work.settled();
            const { consolidateWorkbook } = await load(import("./consolidateWorkbook"));
            return consolidateWorkbook(runtime, request, watched, merges);
          }),
        watch,
        async () => ({
          kind: "cancelled",
          problem: await explain(new Refusal("cancelled")),
          state: "untouched",
        }),
      ),
    settled: () => work.settled(),
    saveSettings: (settings, known) => attempt(() => saveSettings(runtime, settings, known)),
    select: (at) => attempt(() => selectPlace(runtime, at)),
    show: (key) => attempt(() => showSheet(runtime, key)),
    highlight: () =>
      attempt(async () => (await load(import("./highlight/highlight"))).highlightSelection(runtime)),
    clearHighlight: () =>
      attempt(async () => (await load(import("./highlight/highlight"))).clearHighlights(runtime)),
    repairFormulas: () =>
      attempt(async () => (await load(import("./repair/repairFormulas"))).repairFormulas(runtime)),
    saveCopy: (spec, fileName, way) =>
      attempt(async () =>
        (await load(import("./saveCopy"))).saveCopy(runtime, spec, fileName, deps.save, way),
      ),
    openCopy: (spec) => attempt(async () => (await load(import("./saveCopy"))).openCopy(spec, deps.save)),
    clean: (marks) =>
      attempt(async () =>
        (await load(import("./clean/cleanWorkbook"))).cleanWorkbook(runtime, identify(), {
          marks,
          stopStartup,
        }),
      ),
    startup: async () => (deps.startup ? readStartup(deps.startup) : null),
    chooseStartup: async (yes) => (deps.startup ? chooseStartup(deps.startup, yes) : null),
    selfTest: (watch, keep = false) =>
      attempt(async () =>
        (await load(import("./selfTest/selfTest"))).runSelfTest(runtime, watch, undefined, { keep }),
      ),
  };
}

/** A part of the program, with the words of its failures: what half wrote must be able to say so without the network. */
async function load<Part>(part: Promise<Part>): Promise<Part> {
  await import("./outcome");
  return part;
}

async function attemptNow<T>(act: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    return { ok: false, problem: await explain(error) };
  }
}

/** Where even the words cannot be loaded, nothing was written: every part that writes comes with them. */
async function explain(error: unknown): Promise<ExcelProblem> {
  try {
    return (await import("./outcome")).explainAttempt(error);
  } catch {
    return explainLater(error);
  }
}

/** A run tells its own failures; only that its part of the program could not be loaded is told here. */
async function outcomeOf(run: () => Promise<WorkbookOutcome>): Promise<WorkbookOutcome> {
  try {
    return await run();
  } catch (error) {
    return { kind: "failed", problem: await explainLater(error), state: "untouched" };
  }
}
