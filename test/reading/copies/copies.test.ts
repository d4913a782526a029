import { seedRandom } from "../../../scripts/fuzz/random";
import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import { prepareReading, type ReadingContext } from "../../../src/reading/context";
import { memoryOf } from "../../../src/reading/copies/knownReports";
import { readCopy } from "../../../src/reading/copies/readCopy";
import { forgetForms, formsOf } from "../../../src/reading/forms/knownForms";
import { readWorkbook } from "../../../src/reading/readWorkbook";
import type { WorkbookSnapshot } from "../../../src/model/snapshot";
import { scopeOf, sheet } from "../sheet";
import { drawCopies } from "./filledForms";

const SEED = 20_261_129;
const FORMS = Number(process.env["EDU_FORMS"] ?? 25);
const COPIES = 12;

describe.each([
  ["units of a province", scopeOf()],
  ["anybody", { kind: "any" } as const],
])("copies of a form sent by %s", (_, scope) => {
  const newContext = (): ReadingContext => ({
    catalogue: structuredClone(laiChau20242025),
    scope: structuredClone(scope),
    assignments: [],
  });
  const remembering = newContext();
  const forgetful = newContext();

  const readAnew = (workbook: WorkbookSnapshot): unknown => {
    forgetForms(formsOf(prepareReading(forgetful)));
    return readWorkbook(workbook, forgetful);
  };

  const isCopy = ({ file, sheets }: WorkbookSnapshot): boolean => {
    const context = prepareReading(remembering);
    return memoryOf(context).reports.some(
      (form) => typeof readCopy(form, sheets[0]!, file, context) === "object",
    );
  };

  it("are read as if each were the first, and many of them by their figures alone", () => {
    let copies = 0;
    for (let run = 0; run < FORMS; run++) {
      forgetForms(formsOf(prepareReading(remembering)));
      for (const workbook of drawCopies(seedRandom(SEED, run), COPIES)) {
        if (isCopy(workbook)) copies++;
        expect(readWorkbook(workbook, remembering)).toEqual(readAnew(workbook));
      }
    }
    expect(copies).toBeGreaterThan((FORMS * COPIES) / 50);
  });
});

/** A small form as a unit sends it, with a letterhead of its own. */
const smallForm = (letterhead: string, unit: string, count: number): WorkbookSnapshot => ({
  file: `${count}.xlsx`,
  mark: null,
  sheets: [
    sheet(`UBND ${letterhead} | | | | |
      Đơn vị báo cáo: ${unit} | | | | |
      Năm học 2024-2025 | | | | |
      TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Tỷ lệ
      1 | Tỷ lệ huy động trẻ nhà trẻ | % | ${count} | 100 | ${count}
      2 | Tỷ lệ huy động trẻ mẫu giáo | % | ${count + 1} | 100 | ${count + 1}`),
  ],
});

it.each([
  ["HUYỆN MƯỜNG TÈ", "rate"],
  ["HUYỆN MỘC CHÂU", "silent"],
  ["XÃ LẠ", "silent"],
])("a copy with the letterhead of %s is read as it would be alone", (letterhead, kind) => {
  const context: ReadingContext = {
    catalogue: structuredClone(laiChau20242025),
    scope: scopeOf(),
    assignments: [],
  };
  readWorkbook(smallForm("HUYỆN TAM ĐƯỜNG", "Huyện Tam Đường", 40), context);
  readWorkbook(smallForm("HUYỆN PHONG THỔ", "Huyện Phong Thổ", 41), context);
  const [candidate] = readWorkbook(smallForm(letterhead, "Huyện Mường Tè", 42), context).candidates;
  expect(Object.values(candidate!.figures).map((figure) => figure.kind)).toEqual([kind, kind]);
});

it.each([
  ["Tài liệu", []],
  ["Doanh nghiệp", ["WORDS_NOT_UNDERSTOOD"]],
])("a copy with the line %s tells what it would alone", (line, codes) => {
  const context: ReadingContext = {
    catalogue: structuredClone(laiChau20242025),
    scope: scopeOf(),
    assignments: [],
  };
  const withLine = (words: string, unit: string, count: number): WorkbookSnapshot => {
    const { sheets, ...book } = smallForm("HUYỆN", unit, count);
    const [first] = sheets;
    const values = first!.values.map((row, index) => (index === 0 ? [words, ...row.slice(1)] : row));
    return { ...book, sheets: [{ ...first!, values }] };
  };
  readWorkbook(withLine("Công văn", "Huyện Tam Đường", 40), context);
  readWorkbook(withLine("Công văn", "Huyện Phong Thổ", 41), context);
  expect(memoryOf(prepareReading(context)).reports).toHaveLength(1);
  const [candidate] = readWorkbook(withLine(line, "Huyện Mường Tè", 42), context).candidates;
  expect(candidate!.findings.map(({ code }) => code)).toEqual(codes);
});
