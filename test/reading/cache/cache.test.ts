import { seedRandom } from "../../../scripts/fuzz/random";
import { prepareReading, type ReadingContext } from "../../../src/reading/context";
import { forgetForms, formsOf } from "../../../src/reading/forms/knownForms";
import { readWorkbook } from "../../../src/reading/readWorkbook";
import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/model/snapshot";
import { drawReport } from "../layouts/draw";
import { FORM, scopeOf, sheet } from "../sheet";
import { copyOf } from "./copies";

const SEED = 20_262_027;
const REPORTS = 40;
const COPIES = 4;

/** A context of its own: what is found in one is not known in another. */
const newContext = (): ReadingContext => ({
  catalogue: structuredClone(laiChau20242025),
  scope: scopeOf(),
  assignments: [],
});

const remembering = newContext();
const forgetful = newContext();

function readAnew(workbook: WorkbookSnapshot): unknown {
  forgetForms(formsOf(prepareReading(forgetful)));
  return readWorkbook(workbook, forgetful);
}

it("copies of a form are read as if each were the first", () => {
  for (let run = 0; run < REPORTS; run++) {
    const random = seedRandom(SEED, run);
    const { workbook } = drawReport(SEED, run);
    const copies = [workbook, ...Array.from({ length: COPIES }, () => copyOf(workbook, random)), workbook];
    for (const copy of copies) expect(readWorkbook(copy, remembering)).toEqual(readAnew(copy));
  }
});

const HEAD = "UBND HUYỆN TAM ĐƯỜNG | | | | | |";
const filled = (unit: string, over: string, under: string, rate: string, status: string): SheetSnapshot =>
  sheet(`${HEAD.replace("TAM ĐƯỜNG", unit)}
     ${FORM}
     1 | Tỷ lệ huy động trẻ nhà trẻ | % | ${over} | ${under} | ${rate} |
     2 | Tỷ lệ huy động trẻ mẫu giáo | % | 40 | 50 | 80 |
     3 | Tỷ lệ huy động trẻ em 6 tuổi vào lớp 1 | % | 30 | 40 | 75 |
     6 | Số đơn vị cấp huyện đạt chuẩn phổ cập giáo dục THCS mức độ 1 | Huyện | | | ${status} |`);

const book = (one: SheetSnapshot): WorkbookSnapshot => ({ file: "a.xlsx", sheets: [one], mark: null });

it("the tables of a form are searched for once, whatever is filled in", () => {
  const context = newContext();
  const forms = formsOf(prepareReading(context));
  readWorkbook(book(filled("TAM ĐƯỜNG", "228", "327", "69.7", "Đạt")), context);
  const [first] = forms.tables;
  readWorkbook(book(filled("SÌN HỒ", "2024", "2048", "98.8", "Không đạt")), context);
  readWorkbook(book(filled("NẬM NHÙN", "1", "3", "33.3", "Đạt")), context);
  expect(forms.tables).toEqual([first]);
});

it.each([
  ["a number that contradicts its rate", filled("TAM ĐƯỜNG", "228", "327", "12.3", "Đạt")],
  ["counts the other way round", filled("TAM ĐƯỜNG", "327", "228", "69.7", "Đạt")],
  ["a blank count", filled("TAM ĐƯỜNG", "", "327", "69.7", "Đạt")],
  ["a count typed as a text", filled("TAM ĐƯỜNG", '"228"', "327", "69.7", "Đạt")],
  ["another unit", filled("SÌN HỒ", "228", "327", "69.7", "Đạt")],
])("%s is found in a copy as in the first of its form", (_, copy) => {
  const context = newContext();
  readWorkbook(book(filled("TAM ĐƯỜNG", "228", "327", "69.7", "Đạt")), context);
  expect(readWorkbook(book(copy), context)).toEqual(readWorkbook(book(copy), newContext()));
});

it("as many forms are kept as a province has, and no sheet too large to be one", () => {
  const context = newContext();
  const forms = formsOf(prepareReading(context));
  for (let rows = 0; rows < 60; rows++)
    readWorkbook(
      book(sheet(`${FORM}${"\n1 | Tỷ lệ huy động trẻ nhà trẻ | % | 2 | 4 | 50 |".repeat(rows)}`)),
      context,
    );
  expect(forms.tables).toHaveLength(50);
  forgetForms(forms);
  readWorkbook(book(sheet(`${FORM}\n${"| | | | | |\n".repeat(5000)}TT`)), context);
  expect(forms.tables).toHaveLength(0);
});

it("the memory starts anew before it holds too many cells", () => {
  const context = newContext();
  const forms = formsOf(prepareReading(context));
  const first = filled("TAM ĐƯỜNG", "228", "327", "69.7", "Đạt");
  readWorkbook(book(first), context);
  forms.cells = 299_990;
  readWorkbook(book(sheet(`${FORM}\n1 | Tỷ lệ huy động trẻ nhà trẻ | % | 2 | 4 | 50 |`)), context);
  expect([forms.tables.length, forms.cells]).toEqual([1, 28]);
});
