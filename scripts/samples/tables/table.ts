import { blankPage, put, putMerged } from "../page";
import type { Look, Page } from "../page";
import { writeOfficeWorkbook, type SampleFile, type Writer } from "../workbook";

/** The sentence that the sheets of these samples carry below their tables. */
export const tableNote = "Số liệu minh họa: số của từng đơn vị do dự án tự tạo; không dùng làm số liệu chính thức.";

/** One table of a sample: lines above it, headings, rows. */
export interface TableSketch {
  readonly sheet: string;
  readonly above: readonly string[];
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly note?: string;
}

const boxed: Look = { border: true, wrap: true };

/** Lays out a table as an office writes it. */
export function layOutTable({ sheet, above, headings, widths, rows, note = tableNote }: TableSketch): Page {
  const page = blankPage({ name: sheet, hidden: false, landscape: true, font: "Times New Roman", widths });
  const last = headings.length - 1;
  const line = (row: number, text: string, look: Look): void =>
    putMerged(page, { top: row, bottom: row, left: 0, right: last }, text, look);
  above.forEach((text, row) => line(row, text, { bold: row < 3, align: "center" }));
  const top = above.length + 1;
  headings.forEach((value, column) =>
    put(page, top, column, { value, look: { ...boxed, bold: true, align: "center" } }),
  );
  rows.forEach((cells, row) =>
    cells.forEach((value, column) =>
      put(page, top + 1 + row, column, {
        value,
        look: typeof value === "number" ? { ...boxed, align: "right" } : boxed,
        ...(typeof value === "number" && { format: Number.isInteger(value) ? "#,##0" : "0.00" }),
      }),
    ),
  );
  if (note !== "") line(top + rows.length + 2, note, { italic: true, size: 10, wrap: true, align: "left" });
  return page;
}

/** A file of a sample with one sheet for each sketch. */
export async function tableFile(
  path: string,
  creator: string,
  sketches: readonly TableSketch[],
): Promise<SampleFile> {
  const format = path.split(".").at(-1) as Writer["format"];
  const writer: Writer = { format, font: "Times New Roman", letterhead: ["", creator] };
  return { path, bytes: await writeOfficeWorkbook(writer, sketches.map(layOutTable)) };
}

/** A JSON file of a sample. */
export const jsonFile = (path: string, content: unknown): SampleFile => ({
  path,
  bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`),
});
