import type { Area, CellValue, SheetSnapshot } from "../../model/snapshot";
import { MARK_NAME, sheetMarkName } from "../../sheets/mark";
import type { BreakLines, CellSpec, Row, SheetKey, SheetSpec } from "../../sheets/spec";
import { areaOfSpec } from "../write/cells";
import { markedArea } from "../write/names";
import type { PageBreaksFound } from "../read/pageBreaks";
import type { OpenWorkbook } from "../read/readSheets";
import { blankSheet, stylesOf, type SheetStyles } from "../write/sheetStyles";
import type { WrittenRecord } from "../stored/writtenRecord";

/** What is to be entered into a cell: a constant, a formula or an error; `null` for a blank one. */
type Content = string | number | boolean | null | { readonly formula: string };

/** One of our sheets as it stood: what was in its cells then, and what the run before had made it look like. */
interface ImageSheet {
  readonly looks: SheetStyles;
  readonly title: string;
  readonly top: number;
  readonly left: number;
  readonly contents: readonly (readonly Content[])[];
  readonly formats: readonly string[];
  /** Numbers in `formats`. */
  readonly formatOf: readonly (readonly number[])[];
  /** Where pages began; absent in images of earlier versions, which had those of `looks` put back. */
  readonly breaks?: BreakLines;
}

/** Our sheets as they stood before a run, with all that the run changes besides them. Plain data, kept as JSON. */
export interface BeforeImage {
  readonly schemaVersion: 1;
  readonly sheets: readonly ImageSheet[];
  /** Formulas of our names, by the name in capitals. */
  readonly names: Readonly<Record<string, string>>;
  readonly record: WrittenRecord | null;
}

/** Looks of our sheets as the last run wrote them. */
export type KnownStyles = Readonly<Partial<Record<SheetKey, SheetStyles>>>;

/** What an image is made of. */
export interface ImageSource {
  readonly open: OpenWorkbook;
  readonly record: WrittenRecord | null;
  readonly looks: KnownStyles | null;
  readonly breaks: PageBreaksFound;
}

/**
 * Takes the image of our sheets. Contents are those that stand there now; looks are those that were last written, or where a
 * workbook keeps none (it came from the command line) those that are about to be written.
 */
export function takeImage(
  { open, record, looks, breaks }: ImageSource,
  coming: readonly SheetSpec[],
  ours: ReadonlySet<string>,
): BeforeImage {
  const sheets = open.sheets.flatMap(({ id, key, name }) => {
    const snapshot = open.snapshot.sheets.find((sheet) => sheet.mark === key && sheet.name === name);
    const spec = coming.find((one) => one.key === key);
    const look = key === null ? undefined : (looks?.[key] ?? (spec && stylesOf(spec)));
    if (!snapshot || !look) return [];
    // Without a record of what the last run wrote, everything on the sheet is written over.
    const written = looks?.[key!] ? [areaOfSpec(blankSheet(look)), markedArea(open.names, key!)] : null;
    const reach = written && [...written, spec ? areaOfSpec(spec) : null];
    const lines = breaks.get(id);
    return [{ ...takeSheet(snapshot, look, reach), ...(lines && { breaks: lines }) }];
  });
  const brought = new Set(open.sheets.flatMap(({ cameAs }) => (cameAs ? [markKey(cameAs)] : [])));
  // The mark of a sheet from another workbook would make that sheet ours.
  const names = [...open.names].filter(([name]) => ours.has(name) && !brought.has(name));
  return { schemaVersion: 1, sheets, names: Object.fromEntries(names), record };
}

/** Names of ours in capitals: marks, and those that sheets define. */
export function ownNames(named: readonly string[]): ReadonlySet<string> {
  return new Set([MARK_NAME, ...named].map((name) => name.toUpperCase()).concat(MARKED.map(markKey)));
}

const markKey = (key: SheetKey): string => sheetMarkName(key).toUpperCase();

/** The sheets that a run writes. */
export const MARKED: readonly SheetKey[] = [
  "summary",
  "leaders",
  "detail",
  "checks",
  "adjustments",
  "catalogue",
  "journal",
  "appendixA",
  "appendixB",
  "history",
  "rounds",
];

/** Everything that the coming run may write over: where the last run wrote and its rows have moved to, and where this one will. */
function takeSheet(
  snapshot: SheetSnapshot,
  looks: SheetStyles,
  areas: readonly (Area | null)[] | null,
): ImageSheet {
  const bottom = areas ? Math.max(-1, ...areas.map((area) => area?.bottom ?? -1)) : Infinity;
  const right = areas ? Math.max(-1, ...areas.map((area) => area?.right ?? -1)) : Infinity;
  const formats: string[] = [];
  const numberOf = (format: string): number => {
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format);
  };
  const crop = <T>(rows: readonly (readonly T[])[]): (readonly T[])[] =>
    rows
      .slice(0, Math.max(0, bottom - snapshot.top + 1))
      .map((row) => row.slice(0, Math.max(0, right - snapshot.left + 1)));
  const formulas = crop(snapshot.formulas);
  const contents = crop(snapshot.values).map((row, line) =>
    row.map((value, column) => contentOf(value, formulas[line]?.[column] ?? null)),
  );
  const formatOf = crop(snapshot.formats).map((row) => row.map(numberOf));
  const { top, left, name } = snapshot;
  return { looks, title: name, top, left, contents, formats, formatOf };
}

function contentOf(value: CellValue, formula: string | null): Content {
  if (formula !== null) return { formula };
  return typeof value === "object" && value !== null ? { formula: value.error } : value;
}

/** A sheet of an image as it is written back, under the title that it had. */
export function imageSpec(sheet: ImageSheet): SheetSpec {
  const { looks, title, top, left, contents, formats, formatOf } = sheet;
  const { breaks: _written, ...blank } = blankSheet(looks);
  const rows: (CellSpec | null)[][] = blank.rows.map((row) => [...row]);
  contents.forEach((cells, line) => {
    const row = (rows[top + line] ??= []);
    cells.forEach((content, index) => {
      const column = left + index;
      while (row.length < column) row.push(null);
      row[column] = {
        ...row[column],
        ...(typeof content === "object" && content !== null
          ? { formula: content.formula }
          : { value: content }),
        format: formats[formatOf[line]?.[index] ?? 0] ?? "General",
      };
    });
  });
  const whole = Array.from(rows, (row) => (row ?? []).map(withoutIdleLink));
  // Rows may have moved away from their looks since, and a merge keeps its first cell alone.
  const merges = blank.merges.filter((merge) => !hidesContents(whole, merge));
  return { ...blank, title, rows: whole, merges, ...(sheet.breaks && { breaks: sheet.breaks }) };
}

/** Excel writes a link's own text into a cell that is blank; where rows have moved away or were emptied there is none. */
function withoutIdleLink(cell: CellSpec | null): CellSpec | null {
  if (!cell?.link || (cell.formula ?? cell.value ?? null) !== null) return cell;
  const { link: _link, ...blank } = cell;
  return blank;
}

const hidesContents = (rows: readonly Row[], { top, left, bottom, right }: Area): boolean =>
  rows
    .slice(top, bottom + 1)
    .some((row, line) =>
      row
        .slice(left, right + 1)
        .some((cell, index) => line + index > 0 && (cell?.formula ?? cell?.value ?? null) !== null),
    );

/** Reads an image back; `null` for what is none, or of a newer version of ours. */
export function parseImage(text: string | null): BeforeImage | null {
  if (text === null) return null;
  try {
    const image = JSON.parse(text) as Partial<BeforeImage>;
    return image.schemaVersion === 1 && image.sheets && image.names ? (image as BeforeImage) : null;
  } catch {
    // An image that somebody changed cannot be put back; the caller says so.
    return null;
  }
}
