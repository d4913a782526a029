import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { sampleFiles } from "../../scripts/samples/files";
import type { SampleFile } from "../../scripts/samples/workbook";

const folder = join(__dirname, "../../samples");

/** What a file says, apart from how it was compressed. */
function contentsOf(path: string, bytes: Uint8Array): unknown {
  if (path.endsWith(".json")) return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  if (path.endsWith(".docx")) return [...bytes];
  const { Sheets, Workbook } = read(bytes, { cellNF: true, cellFormula: true });
  return { Sheets, hidden: Workbook?.Sheets?.map(({ name, Hidden }) => ({ name, Hidden })) };
}

let files: readonly SampleFile[] = [];
beforeAll(async () => {
  files = await sampleFiles();
});

test("samples/ holds exactly the files that the script writes", () => {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1).replaceAll("\\", "/"));
  expect(found.sort()).toEqual(files.map(({ path }) => path).sort());
});

test("each says what the script would write today", () => {
  for (const { path, bytes } of files)
    expect({ path, says: contentsOf(path, readFileSync(join(folder, path))) }).toEqual({
      path,
      says: contentsOf(path, bytes),
    });
});

test("none says when it was written, so that writing it again changes nothing", () => {
  const days = files
    .filter(({ path }) => path.endsWith(".xlsx"))
    .map(({ bytes }) => read(bytes, { bookProps: true }).Props?.ModifiedDate?.toISOString().slice(0, 10));
  expect(new Set(days)).toEqual(new Set(["2025-06-10"]));
});

/** Catalogues, lists of units, and a document that is no workbook. */
const withoutFigures = /\.json$|\.docx$|danh-sach-xa|don-vi/;

test("each report and the plan say that their figures are illustrative", () => {
  for (const { path, bytes } of files.filter(({ path: name }) => !withoutFigures.test(name))) {
    const { Sheets, SheetNames } = read(bytes);
    const texts = Object.values(Sheets[SheetNames[0]!]!).map((cell: { v?: unknown }) => String(cell.v ?? ""));
    expect({ path, note: texts.some((text) => text.normalize("NFC").startsWith("Số liệu minh họa")) }).toEqual({
      path,
      note: true,
    });
  }
});
