import type { Localized } from "../../../model/finding";
import type { AdjustmentChange, WorkbookOutcome } from "../../../excel/port";
import type { CatalogueEdit } from "../../../excel/catalogueEdit";
import type { TaskTools } from "../taskRunner";
import { listLines, makeNotice, noticeText } from "../laterNotice";
import { announce, change, type Workplace } from "../workplace";
import { changeSettingsTo } from "./deciding";
import { readFilesAgain, takeChecked } from "./looking";
import { CATALOGUE_FIELDS } from "../../../sheets/catalogue/fields.data";

/** Lines that a message lists. */
const LINES_SHOWN = 5;

/** A Danh mục that was changed by hand becomes the catalogue in force, which is told; one that cannot be is told and not used. */
export function applyCatalogueEdit(place: Workplace, edit: CatalogueEdit): void {
  if (edit.kind === "broken") {
    const list = listLines(edit.problems, LINES_SHOWN);
    return announce(place, makeNotice("error", "catalogueBroken", { list }));
  }
  const { settings } = place.store.get();
  const names = new Map(edit.catalogue.indicators.map(({ code, tt }) => [code, String(tt)]));
  const lines = edit.changes
    .filter(({ field }) => !field.endsWith("Text"))
    .map(({ indicator, field, old, now, gone }): Localized => {
      if (gone) return noticeText("catalogueRowGone", { indicator, name: old });
      const label = CATALOGUE_FIELDS.find(({ key }) => key === field)?.label;
      const words = { indicator: names.get(indicator) ?? indicator, field: label ?? field, old, now };
      return noticeText("catalogueField", words);
    });
  changeSettingsTo(place, { ...settings, catalogue: edit.catalogue });
  announce(place, makeNotice("info", "catalogueEdited", { list: listLines(lines, LINES_SHOWN) }));
}

/** The same in the middle of a run: files are read again for it. */
export async function useCatalogue(
  place: Workplace,
  edit: CatalogueEdit | null,
  job: TaskTools,
): Promise<void> {
  if (!edit) return;
  applyCatalogueEdit(place, edit);
  await readFilesAgain(place, job);
}

type Asking = Extract<WorkbookOutcome, { readonly kind: "asks" }>;

/** A run has asked before it wrote: the question is shown. */
export function takeQuestions(place: Workplace, outcome: Asking, adjusting?: AdjustmentChange): void {
  const { kind: _kind, questions, ...checked } = outcome;
  takeChecked(place, checked);
  if (questions.catalogue) {
    delete place.chores.catalogue;
    return applyCatalogueEdit(place, questions.catalogue);
  }
  change(place, (state) => ({ ...state, asked: { questions, ...(adjusting && { adjusting }) } }));
}
