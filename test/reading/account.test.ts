/** Each cell of a table ends in exactly one place. */
import { checkAccount } from "../../scripts/fuzz/account";
import { accountOf, type CellFate } from "../../src/reading/account";
import { readWorkbook } from "../../src/reading/readWorkbook";
import { districts, sheet } from "./sheet";

const NHA_TRE = "Tỷ lệ huy động trẻ nhà trẻ";

const shorten = (fate: CellFate): string =>
  fate.kind === "other"
    ? `other: ${fate.words}`
    : "indicators" in fate
      ? `${fate.kind} ${fate.indicators.join(" ")}`
      : fate.kind;

function account(drawing: string): Record<string, string> {
  const workbook = { file: "a.xlsx", sheets: [sheet(drawing)], mark: null };
  expect(checkAccount(workbook, districts, readWorkbook(workbook, districts))).toBeNull();
  return Object.fromEntries(
    accountOf(workbook, districts).flatMap(({ cells }) =>
      cells.map(({ cell, fate }) => [cell, shorten(fate)]),
    ),
  );
}

test.each<[string, string, Record<string, string>]>([
  [
    "a form",
    `TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả | Ghi chú
     1 | ${NHA_TRE} | % | 320 | 1000 | 32 | theo BC 15`,
    {
      A1: "label",
      B2: "label",
      C2: "label",
      D2: "figure NHA_TRE",
      E2: "figure NHA_TRE",
      F2: "check NHA_TRE",
      G2: "note",
    },
  ],
  [
    "last year's columns, a plan",
    `TT | Chỉ tiêu | Năm trước | < | Năm nay | < | Kế hoạch
     ^ | ^ | Tử số | Mẫu số | Tử số | Mẫu số | ^
     1 | ${NHA_TRE} | 300 | 1000 | 320 | 1000 | 35`,
    { C3: "other: Năm trước › Tử số", E3: "figure NHA_TRE", G3: "other: Kế hoạch" },
  ],
  [
    "a column that says nothing known",
    `TT | Chỉ tiêu | Alpha | Tử số | Mẫu số
     1 | ${NHA_TRE} | 17 | 320 | 1000`,
    { C2: "notUnderstood", D2: "figure NHA_TRE" },
  ],
  [
    "a row below that is a part",
    `TT | Chỉ tiêu | Tử số | Mẫu số
     1 | ${NHA_TRE} | 320 | 1000
      | Trong đó: nữ | 150 | 480`,
    { C2: "figure NHA_TRE", C3: "other: Trong đó: nữ" },
  ],
  [
    "a merge that begins above the headings, with a text beside its beginning",
    `TT | Ghi chú khác |  | 
     ^ | Chỉ tiêu | Tử số | Mẫu số
     1 | ${NHA_TRE} | 320 | 1000`,
    { B2: "label", C3: "figure NHA_TRE" },
  ],
])("%s", (_, drawing, cells) => {
  expect(account(drawing)).toMatchObject(cells);
});

test("a wrong account is found", () => {
  const workbook = {
    file: "a.xlsx",
    sheets: [sheet(`TT | Chỉ tiêu | Tử số | Mẫu số\n1 | ${NHA_TRE} | 3 | 10`)],
    mark: null,
  };
  const nothing = { file: "a.xlsx", mark: null, candidates: [], findings: [] };
  expect(checkAccount(workbook, districts, nothing)).toBe("Sheet1!C2 is a figure of the account alone");
});
