import type { CellStyle } from "hucre/xlsx";
import { type Style, type StyleName, styles } from "../../sheets/styles.data";

/** The font of cells that name none; the width of its digits is the unit of column widths. */
export const defaultFont = { name: "Arial", size: 10 } as const;

/** Look of a cell as the writing library takes it; every part that is not named is the default. */
export function makeCellStyle(name: StyleName | undefined, format: string | undefined): CellStyle {
  const style: Style = styles[name ?? "plain"];
  const numFmt = format ?? style.format;
  return {
    font: makeFont(style),
    alignment: {
      ...(style.horizontal && { horizontal: style.horizontal }),
      ...(style.vertical && { vertical: style.vertical }),
      ...(style.wrap && { wrapText: true }),
    },
    ...(style.fill && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill } } }),
    ...(style.border === "thin" && { border: makeBorder(style.borderColour ?? "000000") }),
    ...(numFmt !== undefined && numFmt !== "General" && { numFmt }),
    ...(style.unlocked && { protection: { locked: false } }),
  };
}

function makeFont(style: Style): CellStyle["font"] {
  return {
    name: style.font ?? defaultFont.name,
    size: style.size ?? defaultFont.size,
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.colour && { color: { rgb: style.colour } }),
  };
}

function makeBorder(colour: string): CellStyle["border"] {
  const side = { style: "thin", color: { rgb: colour } } as const;
  return { top: side, right: side, bottom: side, left: side };
}

/** Look that a rule lays over a cell. Excel takes neither the font's name nor its size there, and reads the fill from the back colour. */
export function makeRuleStyle(name: StyleName): CellStyle {
  const { bold, italic, colour, fill }: Style = styles[name];
  return {
    ...((bold || italic || colour) && {
      font: {
        ...(bold && { bold: true }),
        ...(italic && { italic: true }),
        ...(colour && { color: { rgb: colour } }),
      },
    }),
    ...(fill && {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } },
    }),
  };
}
