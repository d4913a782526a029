import type { CellFormat } from "./cellFormat";

/** The four sides of a cell's own border. */
export const cellSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "DiagonalDown",
  "DiagonalUp",
] as const;

const border = { style: "None", weight: "Thin", color: "#000000", tintAndShade: 0 } as const;

const borders = Object.fromEntries(
  cellSides.flatMap((side) =>
    Object.entries(border).map(([name, value]) => [`borders.${side}.${name}`, value]),
  ),
);

/** Format of a cell in a new workbook (style Normal: Calibri 11). */
export const defaultFormat: CellFormat = {
  ...borders,
  numberFormat: "General",
  style: "Normal",
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  textOrientation: 0,
  readingOrder: "Context",
  shrinkToFit: false,
  indentLevel: 0,
  autoIndent: false,
  "font.name": "Calibri",
  "font.size": 11,
  "font.color": "#000000",
  "font.italic": false,
  "font.bold": false,
  "font.underline": "None",
  "font.strikethrough": false,
  "font.subscript": false,
  "font.superscript": false,
  "font.tintAndShade": 0,
  "fill.color": "#FFFFFF",
  "fill.tintAndShade": 0,
  "fill.pattern": "None",
  "fill.patternColor": "#000000",
  "fill.patternTintAndShade": 0,
  "protection.locked": true,
  "protection.formulaHidden": false,
};

/** Height of a row and width of a column in points in a new workbook. */
export const defaultRowHeight = 15;
export const defaultColumnWidth = 48;
