import type { Assignment } from "../../model/consolidation";
import type { CheckRequest, WorkbookRequest } from "../../excel/port";
import type { ConfirmedStandards } from "../../model/standards";
import type { WorkbookSettings } from "../../sheets/settings";
import type { PaneDeps } from "./deps";
import type { PaneState } from "./pane";
import { catalogueOf, scopeOf } from "./settings";

/** What a look at the workbook and the files is asked for; its steps end where the signal says so. */
export function makeCheckRequest(
  state: PaneState,
  { thread }: Pick<PaneDeps, "thread">,
  signal: AbortSignal,
): CheckRequest {
  const { settings, files } = state;
  const { excluded, previous, asOf, columns, confirmed, history } = settings;
  const standards = standardsOf(settings);
  return {
    catalogue: catalogueOf(settings),
    scope: scopeOf(settings),
    assignments: settings.assignments.filter((assignment) => isPresent(assignment, state)),
    ...(columns && { readingAnswers: { columns, cells: [] } }),
    previous,
    asOf,
    ...(confirmed && { confirmed }),
    ...(history && { history }),
    ...(standards && { standards }),
    files: files.map(({ reading }) => reading),
    sources: null,
    excluded,
    engine: thread.engine(signal),
  };
}

/** What was chosen of standards, as a consolidation takes it; `null` where nothing was. */
export function standardsOf({ standards }: Pick<WorkbookSettings, "standards">): ConfirmedStandards | null {
  if (!standards?.conditions && !standards?.decisions) return null;
  return {
    conditions: standards.conditions?.confirmed ?? null,
    decisions: standards.decisions?.listed ?? [],
  };
}

/** What a consolidation is asked for; its rows of the Điều chỉnh are changed in the same run. */
export function makeWorkbookRequest(
  state: PaneState,
  deps: PaneDeps,
  signal: AbortSignal,
  { adjusting, rounding }: Pick<WorkbookRequest, "adjusting" | "rounding"> = {},
): WorkbookRequest {
  const { settings, files } = state;
  const now = deps.clock();
  const formulas = deps.customFunctions ? "edu" : "native";
  const entries = files.map(({ name, size, sha256 }) => ({ file: name, size, sha256 }));
  return {
    ...makeCheckRequest(state, deps, signal),
    layout: {
      language: settings.language,
      formulas,
      signatures: settings.signatures,
      heading: settings.heading,
      journal: {
        entries,
        when: formatTime(now),
        version: deps.version,
        options: [
          ["formulas", formulas],
          ["units", settings.unitSet],
        ],
        ...(settings.resubmissions && { resubmissions: settings.resubmissions }),
      },
    },
    identity: { session: deps.session, run: deps.newId(), now, clock: deps.clock },
    ...(adjusting && { adjusting }),
    ...(rounding && { rounding }),
  };
}

/** An answer remembered for a file that is not chosen today is kept for another day and has nothing to say now. */
function isPresent({ file, sheet }: Assignment, { files, checked }: PaneState): boolean {
  if (file !== "") return files.some(({ name }) => name === file);
  return checked === null || checked.candidates.some((one) => one.file === null && one.sheet === sheet);
}

/** The reader's clock: "2024-12-05 14:30". */
export function formatTime(date: Date): string {
  const [month, day, hours, minutes] = [
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
  ].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}-${month}-${day} ${hours}:${minutes}`;
}
