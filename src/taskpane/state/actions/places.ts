import type { At } from "../../../model/address";
import type { SheetKey } from "../../../sheets/spec";
import { goTo } from "../changes";
import { makeNotice, problemNotice } from "../notice";
import type { AdjustmentDraft } from "../pane";
import { announce, change, type Workplace } from "../workplace";

/** Selects a cell of the open workbook in Excel, or shows what stands around a cell of a chosen file. */
export async function openPlace(place: Workplace, at: At): Promise<void> {
  if (at.file !== undefined) {
    const asked = place.store.get();
    const cells = await place.deps.thread.excerpt(at);
    // Whoever has gone on meanwhile is not called back.
    return change(place, (state) =>
      state.section === asked.section && state.inspected === asked.inspected
        ? { ...state, excerpt: { at, cells } }
        : state,
    );
  }
  const attempt = await place.deps.port.select(at);
  if (!attempt.ok) return announce(place, problemNotice(attempt.problem));
  if (attempt.value === "gone") announce(place, makeNotice("warning", "cellGone", { sheet: at.sheet }));
  if (attempt.value === "hidden") announce(place, makeNotice("warning", "cellHidden", { sheet: at.sheet }));
}

/** Shows one of our sheets. */
export async function showSheet(place: Workplace, key: SheetKey): Promise<void> {
  const attempt = await place.deps.port.show(key);
  if (!attempt.ok) return announce(place, problemNotice(attempt.problem));
  if (attempt.value === "gone") announce(place, makeNotice("warning", "sheetGone"));
  if (attempt.value === "hidden") announce(place, makeNotice("warning", "sheetHidden"));
}

/** Looks into a figure; `null` ends it. */
export function inspect(place: Workplace, indicator: string | null, unit: string | null): void {
  change(place, (state) => ({
    ...state,
    inspected: indicator === null ? null : { indicator, unit },
    excerpt: null,
  }));
}

/** Leaves what stands around a file's cell. */
export const closeExcerpt = (place: Workplace): void =>
  change(place, (state) => ({ ...state, excerpt: null }));

/** Opens the form of Điều chỉnh where it stands; `null` closes it. */
export function draftAdjustment(place: Workplace, drafted: AdjustmentDraft | null): void {
  if (drafted) change(place, goTo("adjustments", true));
  change(place, (state) => ({ ...state, drafted }));
}
