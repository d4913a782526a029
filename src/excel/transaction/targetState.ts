import { quoteTitle, titleKey } from "../../model/address";
import { MARK_NAME, sheetMarkName } from "../../sheets/mark";
import type { SheetKey, SheetSpec } from "../../sheets/spec";
import { type BeforeImage, imageSpec, MARKED, ownNames } from "./beforeImage";
import type { OpenWorkbook } from "../read/readSheets";
import { markedArea } from "../write/names";
import { type OpenSheet } from "../read/survey";
import { joinAreas } from "../stored/writtenAreas";
import type { WrittenRecord } from "../stored/writtenRecord";

/** What our sheets are to become: by a run, or by putting them back. */
export interface TargetState {
  readonly specs: readonly SheetSpec[];
  /** Ids of sheets that a run has made and that are taken away again. */
  readonly gone: readonly string[];
  /** Formula of the name that marks the workbook; `null` for no mark. */
  readonly mark: string | null;
  /** Names of ours that are to go, and formulas of those that stand for no sheet of `specs`. */
  readonly names: ReadonlyMap<string, string | null>;
  readonly record: WrittenRecord | null;
}

/** What is known of the run that is taken back. */
export interface Made {
  /** Titles that it gave, so that a sheet which it could not mark any more is known. */
  readonly titles: readonly string[];
  /** Names that its sheets define. */
  readonly names: readonly string[];
  /** How far it has written. */
  readonly areas: WrittenRecord["areas"];
}

/**
 * Our sheets as an image shows them. A sheet that was made since is taken away, unless a formula or name of the user's refers
 * to it, or something stands beside what was written: then it stays as a sheet of ours without our cells, so that nothing reads
 * `#REF!` and nothing of the user's goes with it.
 */
export function targetStateOf(image: BeforeImage, open: OpenWorkbook, made: Made): TargetState {
  const kept = image.sheets.map(imageSpec);
  const keys = new Set(kept.map(({ key }) => key));
  const ours = ownNames([...made.names, ...kept.flatMap(({ names = [] }) => names.map(({ name }) => name))]);
  const extra = open.sheets.filter(({ key }) => key !== null && MARKED.includes(key) && !keys.has(key));
  const blanked = extra.filter(
    (sheet) => isReferredTo(open, sheet.name, ours) || holdsMore(open, sheet, made.areas),
  );
  const specs = [...kept, ...blanked.map(({ key, name }) => blankSpec(key!, name))];
  const gone = extra.filter((sheet) => !blanked.includes(sheet)).map(({ id }) => id);
  return {
    specs,
    gone: [...gone, ...straysOf(open, made.titles)],
    mark: image.names[MARK_NAME] ?? null,
    names: leftOver(image, open, ours, specs),
    record: image.record,
  };
}

const blankSpec = (key: SheetKey, title: string): SheetSpec => ({
  key,
  title,
  rows: [],
  widths: [],
  merges: [],
  highlights: [],
  gridlines: true,
  breaks: { rows: [], columns: [] },
});

/** Blank sheets without a mark that carry a title which was about to be given. */
function straysOf({ sheets, snapshot }: OpenWorkbook, titles: readonly string[]): string[] {
  const planned = new Set(titles.map(titleKey));
  const filled = new Set(snapshot.sheets.filter(({ values }) => values.length > 0).map(({ name }) => name));
  return sheets
    .filter(({ key, name }) => key === null && planned.has(titleKey(name)) && !filled.has(name))
    .map(({ id }) => id);
}

/** Whether something stands outside the area that we wrote; a deleted sheet would take it along for good. */
function holdsMore(
  { snapshot, names }: OpenWorkbook,
  { key, name }: OpenSheet,
  areas: Made["areas"],
): boolean {
  const area = key && joinAreas(markedArea(names, key), areas[key] ?? null);
  const sheet = snapshot.sheets.find((one) => one.mark === key && one.name === name);
  if (!sheet || !area) return false;
  return sheet.values.some((row, line) =>
    row.some(
      (value, column) =>
        value !== null && (sheet.top + line > area.bottom || sheet.left + column > area.right),
    ),
  );
}

/** Whether a formula on a sheet that is not ours, or a name that is not ours, refers to the sheet. */
function isReferredTo({ snapshot, names }: OpenWorkbook, title: string, ours: ReadonlySet<string>): boolean {
  const forms = [`${quoteTitle(title)}!`, `${title}!`].map((form) => form.toLowerCase());
  const refers = (formula: string | null): boolean =>
    formula !== null && forms.some((form) => formula.toLowerCase().includes(form));
  return (
    snapshot.sheets.some((sheet) => sheet.mark === null && sheet.formulas.some((row) => row.some(refers))) ||
    [...names].some(([name, formula]) => !ours.has(name) && refers(formula))
  );
}

/** Names of ours besides those that the sheets bring: back to what they stood for, or away. */
function leftOver(
  image: BeforeImage,
  { names }: OpenWorkbook,
  ours: ReadonlySet<string>,
  specs: readonly SheetSpec[],
): TargetState["names"] {
  const brought = new Set(
    [
      MARK_NAME,
      ...specs.flatMap((spec) => [sheetMarkName(spec.key), ...(spec.names ?? []).map(({ name }) => name)]),
    ].map((name) => name.toUpperCase()),
  );
  const left = [...names.keys()].filter((name) => ours.has(name) && !brought.has(name));
  const former = (name: string): string | null => {
    const formula = image.names[name] ?? null;
    // A name whose sheet is gone cannot be entered as it stands.
    return formula?.includes("#REF!") ? null : formula;
  };
  return new Map(left.map((name) => [name, former(name)]));
}
