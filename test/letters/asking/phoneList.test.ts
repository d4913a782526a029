import { callsAsTable, listCalls } from "../../../src/letters/asking/phoneList";
import { blank, resultWith, tooMany, unknownRow } from "../given";

const contacts = { SIN_HO: { name: "Bà Lò Thị Mai", phone: "0213870123" } };

function callsFor(drafts: Parameters<typeof resultWith>[0]) {
  const result = resultWith(drafts);
  return listCalls({ ...result, findings: result.findings.slice(0, drafts.length) }, contacts);
}

const absent = { code: "UNIT_MISSING", unit: "THAN_UYEN" } as const;

test("the most pressing calls stand first: no report, then errors, then warnings", () => {
  const calls = callsFor([unknownRow, tooMany, blank, absent]);
  expect(calls.map(({ unit, missing, errors, warnings }) => [unit, missing, errors, warnings])).toEqual([
    ["THAN_UYEN", true, 1, 0],
    ["SIN_HO", false, 2, 0],
    ["TAM_DUONG", false, 0, 1],
  ]);
});

test("the table keeps telephone numbers whole and has one line for each unit", () => {
  const [heads, ...rows] = callsAsTable(callsFor([tooMany, blank, absent])).vi.split("\n");
  expect(heads).toBe("TT\tĐơn vị\tNgười liên hệ\tĐiện thoại\tNội dung cần hỏi");
  expect(rows).toEqual([
    "1\tHuyện Than Uyên\t\t\tChưa có báo cáo.",
    "2\tHuyện Sìn Hồ\tBà Lò Thị Mai\tĐT 0213870123\t" +
      'Chỉ tiêu 2, ô F12: tử số (1.250) lớn hơn mẫu số (1.205) ở "Tỷ lệ huy động trẻ mẫu giáo".' +
      " | Chỉ tiêu 1, ô D11: ô tử số để trống.",
  ]);
});

test.each([
  ["=1+1", "'=1+1"],
  ['"Lò" Mai', '"""Lò"" Mai"'],
  ["Lò\tThị\nMai", "Lò Thị Mai"],
])("a name %j cannot break the table", (name, shown) => {
  const result = resultWith([tooMany]);
  const calls = listCalls(
    { ...result, findings: result.findings.slice(0, 1) },
    { SIN_HO: { name, phone: "" } },
  );
  expect(callsAsTable(calls).vi.split("\n")[1]?.split("\t")[2]).toBe(shown);
});
