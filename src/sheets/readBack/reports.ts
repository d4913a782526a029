import type { Adjustment } from "../../model/adjustment";
import type { Catalogue, Indicator } from "../../model/indicator";
import type { Figure, ReportCandidate, WorkbookReading } from "../../model/report";
import { type At, placeAt } from "../../model/address";
import type { CellValue, SheetSnapshot } from "../../model/snapshot";
import { labels, NOT_APPLICABLE_TEXT, NOT_ASKED_TEXT } from "../labels.data";
import { type DetailFrame, findDetailFrame } from "../detail/readBack";
import { silenceOf } from "./silence";
import { rowWith, textAt, valueAt } from "./sheet";

/** A unit's report as it stands in Chi tiết theo đơn vị, and where it came from. */
export interface ReadBackReport {
  readonly unit: string;
  /** Name of the file that it was read from; `null` for a sheet of the open workbook. */
  readonly file: string | null;
  readonly sheet: string;
  readonly candidate: ReportCandidate;
}

/** What the reports are read with. */
export interface ReadBackContext {
  readonly catalogue: Catalogue;
  readonly schoolYear: string;
  /** Adjustments that were in force when the sheet was written: below them the figures as reported are found. */
  readonly adjustments: readonly Adjustment[];
  /** A cell's figure as it was written, where somebody has changed it since; `undefined` for any other cell. */
  readonly unedited?: (row: number, column: number) => CellValue | undefined;
}

const LANGUAGES = Object.values(labels);
const LABEL_COLUMNS = [0, 1, 2, 3, 4];

/**
 * Every unit's report read back from Chi tiết theo đơn vị, so that a workbook can be judged, adjusted and handed in without the files.
 * Figures are those that the units reported: what an adjustment has put in their place is taken off again. Places are those of the
 * sources, as far as the sheet tells them. `null` where the sheet has lost its codes.
 */
export function readBackReports(sheet: SheetSnapshot, context: ReadBackContext): ReadBackReport[] | null {
  const frame = findDetailFrame(sheet);
  if (!frame) return null;
  const lineOf = (key: "file" | "sheet"): number =>
    rowWith(
      sheet,
      LANGUAGES.map(({ detail }) => detail[key]),
      LABEL_COLUMNS,
    );
  const [files, sheets] = [lineOf("file"), lineOf("sheet")];
  if (sheets < 0) return null;
  return frame.columns.flatMap(({ code, column }): ReadBackReport[] => {
    const from = textAt(sheet, sheets, column);
    // Without a report of its own a unit has at most adjusted figures, which the Điều chỉnh brings again.
    if (from === "") return [];
    const file = files < 0 ? "" : textAt(sheet, files, column);
    const origin = { file: file === "" ? null : file, sheet: from };
    const reader = new ReportReader(sheet, frame, context, { unit: code, column, ...origin });
    return [{ unit: code, ...origin, candidate: reader.read() }];
  });
}

/** The reports as readings, one for each file. */
export function toReadings(reports: readonly ReadBackReport[]): WorkbookReading[] {
  const files = [...new Set(reports.map(({ file }) => file))];
  return files.map((file) => ({
    file,
    mark: null,
    candidates: reports.filter((report) => report.file === file).map(({ candidate }) => candidate),
    findings: [],
  }));
}

interface UnitColumn {
  readonly unit: string;
  readonly column: number;
  readonly file: string | null;
  readonly sheet: string;
}

/** Reads one unit's column. */
class ReportReader {
  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly frame: DetailFrame,
    private readonly context: ReadBackContext,
    private readonly of: UnitColumn,
  ) {}

  read(): ReportCandidate {
    const { file, sheet, unit, column } = this.of;
    const figures = this.context.catalogue.indicators.flatMap((indicator): [string, Figure][] => {
      const figure = this.figureOf(indicator);
      return figure ? [[indicator.code, figure]] : [];
    });
    return {
      identification: {
        unit,
        proposed: null,
        name: textAt(this.sheet, this.frame.header, column),
        evidence: [],
      },
      file,
      sheet,
      visibility: "visible",
      draft: false,
      schoolYear: this.context.schoolYear,
      schoolYearAt: null,
      figures: Object.fromEntries(figures),
      at: file === null ? { sheet, cell: "" } : { file, sheet, cell: "" },
      findings: [],
    };
  }

  private figureOf(indicator: Indicator): Figure | null {
    const lines = this.frame.blocks.get(indicator.code);
    const first = lines?.numerator ?? lines?.value;
    if (!lines || first === undefined) return null;
    const value = this.valueAt(first);
    const sign = typeof value === "string" ? value.trim() : null;
    if (sign === NOT_ASKED_TEXT) return null;
    const [at, denominatorAt = at] = this.placesOf(lines.source, first);
    if (sign === NOT_APPLICABLE_TEXT) return { kind: "notApplicable", at };
    const share = this.shareOf(lines.share);
    const numerator = this.reported(indicator, lines.value === undefined ? "numerator" : "value", first);
    const isAttained = indicator.kind === "attained" || indicator.kind === "share";
    if (lines.value !== undefined && indicator.kind !== "rate")
      return typeof numerator === "number"
        ? { kind: isAttained ? "attained" : "count", value: numerator, at, ...share }
        : { kind: "silent", problem: silenceOf(value), at };
    if (lines.denominator === undefined) return null;
    const denominator = this.reported(indicator, "denominator", lines.denominator);
    if (typeof numerator === "number" && typeof denominator === "number")
      return { kind: "rate", numerator, denominator, at, denominatorAt, printed: null, ...share };
    const read = {
      ...(typeof numerator === "number" && { numerator }),
      ...(typeof denominator === "number" && { denominator }),
    };
    return { kind: "silent", problem: silenceOf(value), at, read };
  }

  private valueAt(row: number): CellValue {
    const { column } = this.of;
    const unedited = this.context.unedited?.(row, column);
    return unedited === undefined ? valueAt(this.sheet, row, column) : unedited;
  }

  /** What the unit itself gave: the first of the adjustments that led to the figure knows. */
  private reported(indicator: Indicator, field: Adjustment["field"], row: number): CellValue {
    const value = this.valueAt(row);
    const made = this.context.adjustments.filter(
      (one) => one.unit === this.of.unit && one.indicator === indicator.code && fits(one, field),
    );
    return made.length > 0 && made.at(-1)!.new === value ? made[0]!.old : value;
  }

  private shareOf(row: number | undefined) {
    const lacking = row === undefined ? null : this.valueAt(row);
    return typeof lacking === "number" && lacking > 0 ? { share: { reported: 0, expected: lacking } } : {};
  }

  /** Places in the source, as the row below the figures tells them; the cell of this sheet where it does not. */
  private placesOf(row: number | undefined, own: number): [At, At?] {
    const { column, file, sheet } = this.of;
    const text = row === undefined ? "" : textAt(this.sheet, row, column);
    const places = text.split("; ").flatMap((part) => parsePlace(part, file, sheet) ?? []);
    return places.length > 0 ? (places as [At, At?]) : [placeAt(null, this.sheet.name, own, column)];
  }
}

/** A count is adjusted under whichever name. */
const fits = ({ field }: Adjustment, wanted: Adjustment["field"]): boolean =>
  wanted === "value" ? field !== "denominator" : field === wanted;

/** "F12", "Biểu 1!F12" or "Sin Ho.xlsx › Biểu 1!F12". */
function parsePlace(text: string, file: string | null, sheet: string): At | null {
  const [before, rest] = splitAtLast(text.trim(), " › ");
  const [title, cell] = splitAtLast(rest, "!");
  if (!/^[A-Z]{1,3}[1-9]\d*$/.test(cell)) return null;
  const from = before ?? file;
  const at = { sheet: title ?? sheet, cell };
  return from === null ? at : { file: from, ...at };
}

/** What stands before the last of these signs, `null` where nothing does, and what stands behind it. */
function splitAtLast(text: string, signs: string): readonly [string | null, string] {
  const at = text.lastIndexOf(signs);
  return at <= 0 ? [null, text] : [text.slice(0, at), text.slice(at + signs.length)];
}
