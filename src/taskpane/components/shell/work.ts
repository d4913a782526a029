import type { RunStep } from "../../../excel/port";
import type { Work } from "../../state/pane";
import type { TextParams } from "./language";
import type { workTexts } from "./shell.data";

/** The words for what the pane is busy with, and how far it has come (0 to 1; `null` where that is not known). */
export interface WorkShown {
  readonly text: keyof typeof workTexts;
  readonly params?: TextParams;
  /** A detail beside the words, such as the file's name. */
  readonly detail: string | null;
  readonly done: number | null;
}

const STEPS = {
  reading: { text: "reading", done: 0.1 },
  consolidating: { text: "consolidating", done: 0.3 },
  preparing: { text: "preparing", done: 0.5 },
  saving: { text: "saved", done: 0.6 },
  writing: { text: "writing", done: 0.75 },
  restoring: { text: "puttingBack", done: null },
} satisfies Readonly<
  Record<RunStep, { readonly text: keyof typeof workTexts; readonly done: number | null }>
>;

/** Work that nobody asked for, and that makes way for what somebody asks for. */
const MAKES_WAY: readonly Work["kind"][] = ["checking", "saving"];

/** Something is under way that has to be waited for. */
export const isBusy = (work: Work | null): boolean => work !== null && !MAKES_WAY.includes(work.kind);

/** Words and progress of a work. */
export function showWork(work: Work): WorkShown {
  if (work.kind === "readingFiles") {
    const { done, total, name } = work;
    const params = { done: Math.min(done + 1, total), total };
    return {
      text: work.slow ? "readingSlow" : "readingFiles",
      params,
      detail: name,
      done: total === 0 ? null : done / total,
    };
  }
  if (work.kind === "consolidating") return { ...STEPS[work.step], detail: null };
  return { text: work.kind, detail: null, done: null };
}
