import type { Area } from "../model/snapshot";
import type { StyleName } from "./styles.data";

/** Which of our sheets a sheet is; kept in its mark, so that a title may differ or repeat a user's. */
export type SheetKey =
  | "summary"
  | "leaders"
  | "detail"
  | "checks"
  | "adjustments"
  | "catalogue"
  | "journal"
  | "appendixA"
  | "appendixB"
  | "form"
  | "submission"
  | "submissionDetail"
  | "unitPage"
  | "units"
  | "history"
  | "rounds";

/**
 * Where a click on a cell leads: a cell of this workbook, or a file beside it and, where a writer can, a cell in that file.
 * `sheet` of a link inside the workbook is a title, as in `SheetSpec.title`.
 */
export type CellLink =
  | { readonly sheet: string; readonly cell: string }
  | {
      readonly file: string;
      readonly at?: { readonly sheet: string; readonly cell: string };
    };

/**
 * One cell as data. `value` alone is a constant; with `formula` (English, leading "=") it is the stored result that a
 * program shows before it computes. A missing value is `null`, never 0; text is always written as text, never as a formula.
 */
export interface CellSpec {
  readonly value?: string | number | boolean | null;
  readonly formula?: string;
  readonly style?: StyleName;
  /** Overrides the style's number format. */
  readonly format?: string;
  readonly link?: CellLink;
  /** Text of a note on the cell. */
  readonly note?: string;
}

export type Row = readonly (CellSpec | null)[];

/** A highlight by the cell's own value (Excel never refreshes a rule that looks elsewhere or calls a custom function). */
export type Highlight =
  | { readonly kind: "textEquals"; readonly area: Area; readonly text: string; readonly style: StyleName }
  | {
      readonly kind: "lessThan" | "greaterThan";
      readonly area: Area;
      readonly than: number;
      readonly style: StyleName;
    }
  | {
      readonly kind: "colourScale";
      readonly area: Area;
      readonly low: string;
      readonly middle: string;
      readonly high: string;
    };

/** What a cell accepts when a person types. */
export type Validation =
  | {
      readonly kind: "whole";
      readonly area: Area;
      readonly min: number;
      readonly max?: number;
      /** Formulas, without "=", that give the least and the most in place of the numbers. */
      readonly minFormula?: string;
      readonly maxFormula?: string;
      readonly title: string;
      readonly message: string;
    }
  | {
      readonly kind: "list";
      readonly area: Area;
      readonly values: readonly string[];
      /** Formula of the range that holds the values ("='Danh mục'!$C$18:$C$43"), where they are too long for a list (255 characters). */
      readonly source?: string;
      readonly title: string;
      readonly message: string;
    };

/** Page set-up; margins in millimetres. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Zero-based rows repeated on every page, inclusive. */
  readonly repeatRows?: readonly [number, number];
  readonly area?: Area;
  /** Page number centred at the top, none on page 1 (Nghị định 30/2020/NĐ-CP). */
  readonly pageNumbers: boolean;
  readonly fitToWidth: true;
  /** Everything on one page, made smaller where it must be. */
  readonly onePage?: true;
  /** Pages of their own in place of the fitting; worked out by `withPages`. */
  readonly pages?: PageBreaks;
}

/** What belongs together in print. */
export interface PrintedBlocks {
  /** First column that need not stand on every page; those before it are repeated, and there may be none. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** All columns stand beside each other on one page, however small. */
  readonly oneAcross?: true;
  /** Everything on one page where that makes it no smaller than this, in percent of the size that the width allows. */
  readonly wholeFrom?: number;
  /** The repeated rows head the rows before this one alone: where those are on the first page, nothing is repeated. */
  readonly headedEnd?: number;
  /** First row behind the table: no page holds its notes and signatures alone where all are a little smaller without it. */
  readonly tableEnd?: number;
  /** First row of each block of rows that stay together, in order. */
  readonly rows: readonly number[];
}

/** Zero-based rows and columns before which a new page begins. */
export interface BreakLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A fixed scale in percent, zero-based rows and columns before which a new page begins, and columns repeated on every page, inclusive. */
export interface PageBreaks extends BreakLines {
  readonly scale: number;
  readonly repeatColumns?: readonly [number, number];
}

/**
 * A native chart over cells of its own sheet, so that it moves with them. Categories and values are areas of one row or one column;
 * a value that is not a number (`NA()`, or an empty cell) leaves a gap.
 */
export interface ChartSpec {
  /** Known by this name in an open workbook; unique in the sheet. */
  readonly name: string;
  readonly kind: "column" | "bar" | "stackedBar" | "line";
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly ChartSeriesSpec[];
  /** Cells that the chart covers, inclusive. */
  readonly place: Area;
  /** What a person who does not see the chart is told. */
  readonly altText: string;
  /** Prints each value beside its bar. */
  readonly valueLabels: boolean;
  /** Distance of two lines of the axis of values; left to the program where absent. Counts need whole ones. */
  readonly step?: number;
  /** Highest value of the axis, where nothing can lie above it; left to the program where absent. */
  readonly most?: number;
}

/** One run of values of a chart; colours are RRGGBB. */
export interface ChartSeriesSpec {
  readonly name: string;
  readonly values: Area;
  readonly colour: string;
}

/** A defined name for an area of the sheet, used by formulas and by readers of our workbooks. */
export interface NameSpec {
  readonly name: string;
  readonly area: Area;
  readonly hidden?: boolean;
}

/** An output sheet as data. `rows` start at A1; `null` is an empty cell. Nothing else knows how a sheet is written. */
export interface SheetSpec {
  readonly key: SheetKey;
  readonly title: string;
  readonly rows: readonly Row[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Row heights in points by zero-based row, where not automatic. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Zero-based technical rows and columns, hidden when the sheet is made; what a person shows again stays shown. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges: readonly Area[];
  readonly highlights: readonly Highlight[];
  readonly validations?: readonly Validation[];
  readonly names?: readonly NameSpec[];
  readonly charts?: readonly ChartSpec[];
  /** Names of charts of ours that an earlier writing may have left here and this one has nothing to draw for. */
  readonly chartsGone?: readonly string[];
  /** Zero-based count of rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly filter?: Area;
  readonly print?: PrintSetup;
  /** The page breaks that a sheet which is put back had, in place of those of `print`. */
  readonly breaks?: BreakLines;
  /** What belongs together in print, where the sheet may be wider or longer than a page. */
  readonly blocks?: PrintedBlocks;
  readonly gridlines: boolean;
  /** "" takes a colour away that an earlier writing gave; absent, the tab stays as the user left it. */
  readonly tabColour?: string;
  /** Cells with an unlocked style can be edited, all others cannot. */
  readonly protected?: boolean;
  readonly hidden?: boolean;
}

/** A workbook to be written: sheets in order, and the mark that tells it is ours. */
export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  /** Text of the hidden workbook-level name; see mark.ts. `null` for blank forms. */
  readonly mark: string | null;
  /** Title, for the file's properties. */
  readonly title: string;
}
