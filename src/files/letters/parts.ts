import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

/** Parts of a letter: lines of text, rules, and tables with and without lines. */

export type Look = { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number };

export const [LEFT, CENTRE] = [AlignmentType.LEFT, AlignmentType.CENTER];

const JUSTIFIED = AlignmentType.BOTH;
export const SMALL = 22;
export const millimetres = convertMillimetersToTwip;

/** A paragraph; one that is set justified begins with an indent. */
export function line(
  text: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = JUSTIFIED,
  look: Look = {},
): Paragraph {
  return new Paragraph({
    alignment,
    spacing: { before: 60, after: 60 },
    ...(alignment === JUSTIFIED && { indent: { firstLine: millimetres(10) } }),
    children: [new TextRun({ text, ...look })],
  });
}

/** A thin line of a height of its own. */
export function rule(beside: number): Paragraph {
  const side = millimetres(beside);
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: "000000", space: 1 } },
    indent: { left: side, right: side },
    spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };

/** Paragraphs beside each other, row by row, without lines. */
export function sideBySide(
  pairs: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
  widths: readonly [number, number],
): Table {
  const cells = (pair: (typeof pairs)[number]) =>
    pair.map(
      (children, index) =>
        new TableCell({
          children: [...children],
          borders: NO_LINES,
          width: { size: widths[index]!, type: WidthType.PERCENTAGE },
        }),
    );
  const rows = pairs.map((pair) => new TableRow({ children: cells(pair) }));
  const borders = { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE };
  return new Table({ rows, borders, width: { size: 100, type: WidthType.PERCENTAGE } });
}

/** A table with its heading on every page; rows are not broken between pages. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): Table {
  const cell = (text: string, index: number, look: Look): TableCell =>
    new TableCell({
      width: { size: widths[index]!, type: WidthType.PERCENTAGE },
      margins: { left: 60, right: 60 },
      children: text
        .split("\n")
        .map((part) => line(part, look.bold || index === 0 ? CENTRE : LEFT, { size: SMALL, ...look })),
    });
  const row = (texts: readonly string[], look: Look, tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: texts.map((text, index) => cell(text, index, look)),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(heads, { bold: true }, true), ...rows.map((texts) => row(texts, {}, false))],
  });
}
