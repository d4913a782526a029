import type { Localized } from "../model/finding";

/** An upper bound of what is read, with the words that tell it to the reader of the finding. */
interface Limit {
  readonly max: number;
  readonly text: Localized;
}

const MEBIBYTE = 1024 * 1024;

/**
 * What a file may ask of memory and time before it is refused. A district's report is some 20 KB with a few hundred
 * cells; every bound leaves a hundredfold of that, for photographs in the file, tables formatted to the last row and
 * workbooks that hold a whole province.
 */
export const limits = {
  /** Excel's own files of this size open in minutes; photographs of stamps make a few megabytes. */
  fileBytes: {
    max: 50 * MEBIBYTE,
    text: { vi: "trên 50 MB", en: "more than 50 MB" },
  },
  /** A workbook of 300 sheets with drawings has under 2,000 parts. */
  entries: {
    max: 5_000,
    text: { vi: "trên 5.000 phần bên trong", en: "more than 5,000 parts inside" },
  },
  /** A sheet formatted to its last row in ten columns takes 250 MB; text of V8 ends at 512 MB. */
  expandedBytes: {
    max: 300 * MEBIBYTE,
    text: { vi: "trên 300 MB sau khi giải nén", en: "more than 300 MB once unpacked" },
  },
  /** Rows that are formatted and empty pack 60 to 1; deflate ends at 1,032 to 1, where only a bomb comes near. */
  ratio: {
    max: 250,
    text: { vi: "nén trên 250 lần", en: "packed more than 250 to 1" },
  },
  /** One sheet for each commune of a large province, and room for the guidance beside them. */
  sheets: {
    max: 500,
    text: { vi: "trên 500 trang tính", en: "more than 500 sheets" },
  },
  /** 3,321 communes with 26 rows side by side on one sheet are under 90,000 rows of three cells. */
  sheetCells: {
    max: 300_000,
    text: {
      vi: "trên 300.000 ô có nội dung trong một trang tính",
      en: "more than 300,000 filled cells in a sheet",
    },
  },
  workbookCells: {
    max: 600_000,
    text: { vi: "trên 600.000 ô có nội dung", en: "more than 600,000 filled cells" },
  },
  /** Rectangle from the first to the last filled cell: every row of a sheet, fifteen columns wide. */
  sheetArea: {
    max: 16_000_000,
    text: {
      vi: "có ô ghi số liệu ở quá xa bảng báo cáo",
      en: "a filled cell stands too far from the table",
    },
  },
  sharedStrings: {
    max: 300_000,
    text: { vi: "trên 300.000 đoạn chữ khác nhau", en: "more than 300,000 different texts" },
  },
  /** What is left to read once blank cells are dropped: 600,000 cells of a hundred characters each are 60 million. */
  characters: {
    max: 80_000_000,
    text: { vi: "trên 80 triệu ký tự bên trong", en: "more than 80 million characters inside" },
  },
  /** Cells of all rows that hold anything, out to the last column used: what a workbook takes once it is read. */
  workbookArea: {
    max: 20_000_000,
    text: {
      vi: "có ô ghi số liệu ở quá xa các bảng báo cáo",
      en: "filled cells stand too far from the tables",
    },
  },
  /** Merged areas that lie over each other again and again. */
  mergedCells: {
    max: 16_000_000,
    text: { vi: "có quá nhiều ô gộp", en: "too many merged cells" },
  },
  /** Array formulas times cells: each is looked for in each. */
  arrayFormulas: {
    max: 1_000_000_000,
    text: { vi: "có quá nhiều công thức mảng", en: "too many array formulas" },
  },
  /** Characters of formulas that many cells share, once written out for each. */
  formulaCharacters: {
    max: 50_000_000,
    text: { vi: "có quá nhiều công thức dài", en: "too many long formulas" },
  },
  /** Excel itself ends at 65,490. */
  cellStyles: {
    max: 66_000,
    text: { vi: "trên 66.000 kiểu định dạng ô", en: "more than 66,000 cell styles" },
  },
} satisfies Readonly<Record<string, Limit>>;

/** A part smaller than this is no bomb, however well it packs. */
export const ratioMatters = 4 * MEBIBYTE;

/** Seconds that one file may take: a hundred times what a large honest one takes on an old machine. */
export const secondsPerFile = 30;
