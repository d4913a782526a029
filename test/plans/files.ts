import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { parseAddress } from "../../src/model/address";
import { cellsOf, type PlanSketch } from "./build";

/** Formats that a plan may come in. */
export const FORMATS = ["xlsx", "xls", "ods", "csv", "docx"] as const;
export type Format = (typeof FORMATS)[number];

/** Rows and columns of a sheet that are hidden, from zero. */
export interface HiddenLines {
  readonly rows?: readonly number[];
  readonly columns?: readonly number[];
}

/** Writes a sketch as a file of a format: merged areas and hidden lines too, where the format has them. */
export function drawFile(sketch: PlanSketch, format: Format, hidden: HiddenLines = {}): Uint8Array {
  if (format === "docx") return drawDocx(sketch);
  if (format === "csv") return new TextEncoder().encode(`\ufeff${csvOf(cellsOf(sketch.rows), ";")}`);
  const sheet = utils.aoa_to_sheet(cellsOf(sketch.rows).map((row) => row.map((text) => text || null)));
  sheet["!merges"] = (sketch.merges ?? []).map((merge) => utils.decode_range(merge));
  const hide = (lines: readonly number[] = []) => {
    const infos: { hidden: boolean }[] = [];
    for (const line of lines) infos[line] = { hidden: true };
    return infos;
  };
  if (hidden.rows) sheet["!rows"] = hide(hidden.rows);
  if (hidden.columns) sheet["!cols"] = hide(hidden.columns);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, sketch.sheet ?? "Phụ lục");
  return new Uint8Array(
    write(book, { type: "array", bookType: format === "xls" ? "biff8" : format }) as ArrayBuffer,
  );
}

/** Fields in quotes where they need them. */
export function csvOf(rows: readonly (readonly string[])[], separator: string): string {
  const quote = (text: string): string =>
    new RegExp(`["\n${separator}]`).test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(quote).join(separator)).join("\r\n");
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A paragraph of Word; \`list\` numbers it automatically at that level of the first list. */
export const paragraph = (text: string, list?: number): string => {
  const numbered =
    list === undefined
      ? ""
      : `<w:pPr><w:numPr><w:ilvl w:val="${list}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
  const runs = text
    .split("\n")
    .map(
      (line, index) =>
        `${index > 0 ? "<w:r><w:br/></w:r>" : ""}<w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r>`,
    )
    .join("");
  return `<w:p>${numbered}${runs}</w:p>`;
};

/** A cell of Word: paragraphs, columns it spans, and whether it goes on in the row below. */
export const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

/** A document of Word with the body that is given. */
export function docxOf(body: string, numbering = ""): Uint8Array {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return zipSync({
    "[Content_Types].xml": strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    "word/document.xml": strToU8(`${head}<w:document ${space}><w:body>${body}</w:body></w:document>`),
    ...(numbering && {
      "word/numbering.xml": strToU8(`${head}<w:numbering ${space}>${numbering}</w:numbering>`),
    }),
  });
}

function drawDocx({ rows, merges = [], before = [] }: PlanSketch): Uint8Array {
  const cells = cellsOf(rows);
  const areas = merges.map((merge) => {
    const [from, to] = merge.split(":").map((address) => parseAddress(address)!);
    return { top: from!.row, left: from!.column, bottom: to!.row, right: to!.column };
  });
  const width = Math.max(...cells.map(({ length }) => length));
  const table = cells.map((texts, row) => {
    let drawn = "";
    for (let column = 0; column < width; column++) {
      const area = areas.find(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      const span =
        area && area.right > area.left ? `<w:gridSpan w:val="${area.right - area.left + 1}"/>` : "";
      const down =
        area && area.bottom > area.top ? `<w:vMerge${row === area.top ? ' w:val="restart"' : ""}/>` : "";
      drawn += cell(paragraph(area && row > area.top ? "" : (texts[column] ?? "")), span + down);
      if (area) column = area.right;
    }
    return `<w:tr>${drawn}</w:tr>`;
  });
  return docxOf(`${before.map((line) => paragraph(line)).join("")}<w:tbl>${table.join("")}</w:tbl>`);
}
