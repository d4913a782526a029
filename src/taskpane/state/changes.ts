import type { Checked, Opening } from "../../excel/port";
import { haveSameFigures } from "../../letters/sameFigures";
import { defaultSettings, type WorkbookSettings } from "../../sheets/settings";
import type { ChosenFile } from "../reading/reading";
import type { Notice, PaneResult, PaneState, Section, Work } from "./pane";
import { figuresDiffer } from "./settings";
import type { Change } from "./store";

/** Messages shown at once; older ones make room. */
const NOTICES_SHOWN = 4;

/** The pane before it has looked at the workbook. It starts in Vietnamese, and the workbook remembers a switch. */
export const firstState: PaneState = {
  section: "sources",
  language: "vi",
  settings: defaultSettings("vi"),
  opening: null,
  blocked: null,
  files: [],
  checked: null,
  outcome: null,
  work: null,
  stopping: false,
  notices: [],
  inspected: null,
  drafted: null,
  asked: null,
  excerpt: null,
  savedCopy: null,
  selfTest: null,
  attention: 0,
};

/** Work begins, or goes on to its next step. */
export const showWork =
  (work: Work): Change =>
  (state) => ({ ...state, work });

/** The work has been told to stop. */
export const stopWork: Change = (state) =>
  state.work && !state.stopping ? { ...state, stopping: true } : state;

/** The work is over. */
export const endWork: Change = (state) => ({ ...state, work: null, stopping: false });

/** Says something above the sections; the same words are said once. */
export const addNotice =
  (notice: Notice): Change =>
  (state) => {
    const others = state.notices.filter(({ text }) => text.vi !== notice.text.vi);
    return { ...state, notices: [...others, notice].slice(-NOTICES_SHOWN) };
  };

/** Takes one message away. */
export const dismiss =
  (notice: Notice): Change =>
  (state) => ({ ...state, notices: state.notices.filter((one) => one !== notice) });

/** Takes away what earlier work said: a new one says how it went. What is not settled yet stays. */
export const clearNotices: Change = keepNotices(({ lasting }) => lasting === true);

/** What an offer was made for is settled. */
export const settle = (offer: NonNullable<Notice["offer"]>): Change =>
  keepNotices((notice) => notice.offer !== offer);

function keepNotices(isKept: (notice: Notice) => boolean): Change {
  return (state) =>
    state.notices.every(isKept) ? state : { ...state, notices: state.notices.filter(isKept) };
}

/** What went well and offers nothing has been read by who goes on. */
const isOver = ({ tone, offer }: Notice): boolean => tone === "success" && offer === undefined;

/** Shows a section; `focused` brings the reader to its heading. */
export const goTo =
  (section: Section, focused = false): Change =>
  (state) => ({
    ...state,
    section,
    inspected: null,
    excerpt: null,
    notices: state.section === section ? state.notices : state.notices.filter((one) => !isOver(one)),
    attention: (state.attention ?? 0) + (focused ? 1 : 0),
  });

/** What the workbook says of itself; its settings hold from now on. */
export const open =
  (opening: Opening): Change =>
  (state) => ({
    ...changeSettings(opening.settings ?? { ...state.settings, ...opening.adopted })(state),
    opening,
  });

/** Other settings; a result that they have a part in is out of date. */
export const changeSettings =
  (settings: WorkbookSettings): Change =>
  (state) => ({
    ...(figuresDiffer(state.settings, settings) ? markStale(state) : state),
    settings,
    language: settings.language,
  });

/** Files were chosen, dropped or read again: a result is out of date. */
export const changeFiles =
  (change: (files: readonly ChosenFile[]) => readonly ChosenFile[]): Change =>
  (state) => ({ ...markStale(state), files: change(state.files) });

/** The result no longer follows from what is chosen, nor does a copy made of it. */
export const markStale: Change = (state) =>
  state.outcome && !state.outcome.stale
    ? { ...state, outcome: { ...state.outcome, stale: true }, savedCopy: null }
    : state;

/** What the workbook and the files give; a result whose figures they no longer give is out of date. */
export const showChecked =
  (checked: Checked): Change =>
  (state) => {
    const { outcome } = state;
    if (outcome === null) return { ...state, checked, outcome: standingOutcome(checked) };
    const holds = haveSameFigures(outcome.result.consolidation, checked.result.consolidation);
    const next = holds ? state : markStale(state);
    return { ...next, checked, outcome: next.outcome && followEdits(next.outcome, checked) };
  };

/** The result that stands in the workbook, whoever has written it; `null` in a workbook without one. */
function standingOutcome({ result, standing }: Checked): PaneResult | null {
  if (!standing || !(standing.holds || standing.fromSheets || isEdited(standing))) return null;
  const edited = isEdited(standing) && { edited: true };
  return { result, before: null, written: true, stale: !standing.holds, ...edited };
}

const isEdited = ({ edits, typedOver }: NonNullable<Checked["standing"]>): boolean =>
  edits.length + typedOver.length > 0;

/** A hand edit in our sheets puts a result out of date, and one that is taken back brings it back. */
function followEdits(outcome: PaneResult, { standing }: Checked): PaneResult {
  if (!standing) return outcome;
  const { edited, ...plain } = outcome;
  if (isEdited(standing)) return outcome.stale ? outcome : { ...outcome, stale: true, edited: true };
  return edited ? { ...plain, stale: false } : outcome;
}

/** A result with where it stands; a copy of an earlier one is no longer spoken of. */
export const showOutcome =
  (outcome: PaneResult | null): Change =>
  (state) => ({ ...state, outcome, savedCopy: null });

/** Changes what is known of the workbook; nothing where it has not been opened. */
export const amendOpening =
  (change: Partial<Opening>): Change =>
  (state) =>
    state.opening ? { ...state, opening: { ...state.opening, ...change } } : state;
