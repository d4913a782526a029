import { laiChau20242025 as catalogue } from "../../src/plans/catalogue/laiChau.data";
import { parseAddress } from "../../src/model/address";
import type { CellValue, WorkbookSnapshot } from "../../src/model/snapshot";
import { readConditionList } from "../../src/sheets/standards/conditionList";
import { readDecisionList } from "../../src/sheets/standards/decisionList";
import { districts } from "./results";

const HEAD = ["TT", "Tên đơn vị", "Chuẩn", "Tình trạng", "Số quyết định", "Ngày", "Hiệu lực đến"];
const [indicator] = catalogue.indicators.filter(({ code }) => code === "PCGD_THCS_2");
const name = indicator!.nameVi;

function mergedBook(merges: readonly string[], ...rows: (readonly CellValue[])[]): WorkbookSnapshot {
  const book = workbookOf(...rows);
  const areas = merges.map((area) => {
    const [from, to] = area.split(":").map((address) => parseAddress(address)!);
    return { top: from!.row, left: from!.column, bottom: to!.row, right: to!.column };
  });
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, merges: areas })) };
}

function workbookOf(...rows: (readonly CellValue[])[]): WorkbookSnapshot {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const blank = (content: string | null) => values.map((row) => row.map(() => content));
  return {
    file: "qd.xlsx",
    mark: null,
    sheets: [
      {
        name: "QĐ",
        visibility: "visible",
        top: 0,
        left: 0,
        values,
        formats: blank("General") as string[][],
        formulas: blank(null),
        merges: [],
        mark: null,
      },
    ],
  };
}

const read = (...rows: (readonly CellValue[])[]) =>
  readDecisionList(workbookOf(...rows), { catalogue, set: districts });

test("a unit and a standard to a row, below titles and above signatures", () => {
  const { decisions, faults } = read(
    ["DANH SÁCH QUYẾT ĐỊNH CÔNG NHẬN"],
    HEAD,
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
    [1, "Huyện Sìn Hồ", name, "Công nhận", "125/QĐ-UBND", "20/12/2024", "20/12/2029"],
    // 1 March 2025 as Excel keeps it.
    [2, "MUONG_TE", "PCGD_THCS_2", "Thu hồi", "7/QĐ-UBND", 45717],
    [3, "huyện Tam Đường", String(indicator!.tt), "Đã kiểm tra", null, "ngày 2 tháng 3 năm 2025"],
    [],
    ["NGƯỜI LẬP"],
  );
  expect(faults).toEqual([]);
  const of = { indicator: "PCGD_THCS_2" };
  expect(decisions).toEqual([
    {
      ...{ ...of, unit: "SIN_HO", state: "recognised", date: "2024-12-20" },
      ...{ decision: "125/QĐ-UBND", until: "2029-12-20" },
    },
    { ...of, unit: "MUONG_TE", state: "revoked", date: "2025-03-01", decision: "7/QĐ-UBND" },
    { ...of, unit: "TAM_DUONG", state: "inspected", date: "2025-03-02", decision: "" },
  ]);
});

test("without states every row is a recognition, and the day may stand behind the number", () => {
  const { decisions } = read(
    ["Đơn vị", "Chỉ tiêu", "Quyết định công nhận"],
    ["Huyện Sìn Hồ", name, "125/QĐ-UBND ngày 20/12/2024"],
    ["Huyện Mường Tè", name, "126/QĐ-UBND, ngày 21 tháng 12 năm 2024"],
  );
  expect(decisions).toMatchObject([
    { unit: "SIN_HO", state: "recognised", decision: "125/QĐ-UBND", date: "2024-12-20" },
    { unit: "MUONG_TE", state: "recognised", decision: "126/QĐ-UBND", date: "2024-12-21" },
  ]);
});

const good = [1, "Huyện Sìn Hồ", name, "Công nhận", "125/QĐ-UBND", "20/12/2024", null] as const;
const withCell = (column: number, value: CellValue) => good.map((one, at) => (at === column ? value : one));

test.each<[string, readonly CellValue[], string, RegExp]>([
  ["a unit of nobody", withCell(1, "Huyện Xa Lạ"), "B2", /không phải là đơn vị/],
  ["a unit that is only likely", withCell(1, "Sin Ho"), "B2", /không phải là đơn vị/],
  ["another standard", withCell(2, "Chuẩn nông thôn mới"), "C2", /không phải là chỉ tiêu/],
  ["a state in other words", withCell(3, "Đang xem xét"), "D2", /tình trạng “Đang xem xét”/],
  ["a blank state", withCell(3, null), "D2", /tình trạng/],
  ["a recognition without a number", withCell(4, null), "E2", /chưa có số quyết định/],
  ["a day that no calendar has", withCell(5, "31/2/2025"), "F2", /không phải là ngày/],
  ["no day", withCell(5, null), "F2", /“\(ô trống\)” không phải là ngày/],
  ["another day beside the number", withCell(4, "125/QĐ-UBND ngày 1/1/2024"), "F2", /là|khác với ngày/],
  ["an end before the decision", withCell(6, "1/1/2020"), "G2", /trước ngày/],
  ["an error", withCell(5, { error: "#N/A" }), "F2", /báo lỗi #N\/A/],
])("%s is told at its cell, and nothing of the list is used", (_, row, cell, said) => {
  const { decisions, faults } = read(HEAD, row, good);
  expect(decisions).toBeNull();
  expect(faults.map(({ at }) => at.cell)).toContain(cell);
  expect(faults.map(({ message }) => message.vi).join("\n")).toMatch(said);
});

test.each<[string, readonly (readonly CellValue[])[], RegExp]>([
  ["no heading", [["Huyện Sìn Hồ", name, "125/QĐ-UBND"]], /không có bảng quyết định/],
  ["no row", [HEAD], /chưa có dòng nào/],
  ["a column twice", [[...HEAD, "Ngày"], good], /hai cột cùng là “Ngày”/],
])("a list with %s is refused", (_, rows, said) => {
  expect(
    read(...rows)
      .faults.map(({ message }) => message.vi)
      .join(),
  ).toMatch(said);
});

test("every visible sheet with the headings counts, sums and signatures do not", () => {
  const first = workbookOf(HEAD, good, [], [null, "NGƯỜI LẬP BIỂU", null, null, "KT. GIÁM ĐỐC"]);
  const second = workbookOf(HEAD, withCell(1, "Huyện Mường Tè"), [], ["Tổng cộng", "1 đơn vị"]).sheets[0]!;
  const list = readDecisionList(
    { ...first, sheets: [...first.sheets, { ...second, name: "Đợt 2" }] },
    { catalogue, set: districts },
  );
  expect(list.faults).toEqual([]);
  expect(list.decisions?.map(({ unit }) => unit)).toEqual(["SIN_HO", "MUONG_TE"]);
});

test("a last row that lacks something is no signature", () => {
  expect(read(HEAD, good, withCell(2, null)).faults.map(({ at }) => at.cell)).toEqual(["C3"]);
});

test("two rows of one day that say different things are told, and one that says the same is one", () => {
  expect(read(HEAD, good, good).decisions).toHaveLength(1);
  expect(read(HEAD, good, withCell(3, "Thu hồi")).faults.map(({ at }) => at.cell)).toEqual(["D3"]);
});

test.each(["125/QĐ-UBND (ngày 20/12/2024)", "125/QĐ-UBND ngày 20/12/2024 của UBND huyện", "125/QĐ-UBND"])(
  "the day behind the number of %s, or in its column",
  (decision) => {
    const { decisions } = read(HEAD, withCell(4, decision));
    expect(decisions).toMatchObject([{ decision: "125/QĐ-UBND", date: "2024-12-20" }]);
  },
);

test("a kind of place beside the names is no second column of names", () => {
  expect(read(["Huyện", ...HEAD.slice(1)], good).decisions).toHaveLength(1);
});

const CONDITIONS = [
  "Chuẩn",
  "Tên gọi",
  "Nhóm đơn vị",
  "Ít nhất (%)",
  "Nội dung điều kiện",
  "Chỉ tiêu được đếm",
];
const WHOLE = [...CONDITIONS, "Căn cứ pháp lý", "Từ ngày", "Đến ngày"];
const conditionsOf = (...rows: (readonly CellValue[])[]) => readConditionList(workbookOf(...rows), catalogue);

test("a condition to a row; what is said of a standard may stand in its first row alone", () => {
  const { conditions, faults } = conditionsOf(
    ["ĐIỀU KIỆN"],
    WHOLE,
    ["PCGD_THCS_2", "PCGD THCS 2", "Xã khác", 90, null, null, "Nghị định 20", "1/7/2025", "31/12/2030"],
    [name, null, "đặc biệt khó khăn", "85,5 %", "xã ĐBKK", "PCGD_TH_3"],
    ["PCGD_TH_3", null, "Tất cả", 100],
  );
  expect(faults).toEqual([]);
  const [first, second] = conditions!.standards;
  expect(first).toMatchObject({
    ...{ code: "PCGD_THCS_2", title: { vi: "PCGD THCS 2" }, legalBasis: "Nghị định 20" },
    ...{ since: "2025-07-01", until: "2030-12-31" },
    conditions: [
      { key: "others0", group: "others", least: 90, label: { vi: "xã khác đạt chuẩn" } },
      {
        key: "difficult1",
        group: "difficult",
        least: 85.5,
        label: { vi: "xã ĐBKK" },
        indicator: "PCGD_TH_3",
      },
    ],
  });
  expect(second).toMatchObject({
    code: "PCGD_TH_3",
    legalBasis: "",
    conditions: [{ group: "all", least: 100 }],
  });
  expect(conditions!.difficult).toEqual([]);
});

const wanted = ["PCGD_THCS_2", "PCGD THCS 2", "Xã khác", 90, null, null, "Nghị định 20", "1/7/2025"];
const changed = (column: number, value: CellValue) => wanted.map((one, at) => (at === column ? value : one));

test.each<[string, readonly CellValue[], string, RegExp]>([
  ["another standard", changed(0, "Chuẩn khác"), "A3", /không phải là chỉ tiêu/],
  ["a group in other words", changed(2, "Xã vùng cao"), "C3", /nhóm “Xã vùng cao”/],
  ["a bare share of one", changed(3, 0.9), "D3", /“0.9” không phải là tỷ lệ/],
  ["a share that may be all or one percent", changed(3, 1), "D3", /“1” không phải là tỷ lệ/],
  ["a share above all", changed(3, 101), "D3", /không phải là tỷ lệ/],
  ["no share", changed(3, null), "D3", /không phải là tỷ lệ/],
  ["another legal basis", changed(6, "Nghị định 277"), "G3", /khác với dòng trên/],
  ["another period", changed(7, "1/7/2026"), "H3", /khác với dòng trên/],
  ["no day", changed(7, "tháng 7"), "H3", /không phải là ngày/],
])("a condition with %s is told at its cell", (_, row, cell, said) => {
  const { conditions, faults } = conditionsOf(WHOLE, wanted, row);
  expect(conditions).toBeNull();
  expect(faults.map(({ at }) => at.cell)).toContain(cell);
  expect(faults.map(({ message }) => message.vi).join("\n")).toMatch(said);
});

test("a workbook without conditions says what is looked for", () => {
  expect(
    conditionsOf(["Tên đơn vị", "Chuẩn"])
      .faults.map(({ message }) => message.vi)
      .join(),
  ).toMatch(/không có bảng điều kiện: cần .* “Nhóm đơn vị”/);
});

test("a cell that shows percent says what it shows, and texts with a sign are clear", () => {
  const shares: [CellValue, string, number][] = [
    [0.9, "0%", 90],
    [1, "0%", 100],
    ["0,5 %", "General", 0.5],
    ["1%", "General", 1],
  ];
  for (const [value, format, least] of shares) {
    const workbook = workbookOf(
      WHOLE,
      wanted.map((one, at) => (at === 3 ? value : one)),
    );
    const [sheet] = workbook.sheets;
    const formats = sheet!.formats.map((row) => row.map((one, at) => (at === 3 ? format : one)));
    const { conditions } = readConditionList({ ...workbook, sheets: [{ ...sheet!, formats }] }, catalogue);
    expect(conditions?.standards[0]!.conditions[0]!.least).toBe(least);
  }
});

test("one condition that is given twice is told", () => {
  expect(conditionsOf(WHOLE, wanted, changed(3, 80)).faults.map(({ at }) => at.cell)).toEqual(["C3"]);
});

test("without a set units stand by the codes that their reports would have", () => {
  const list = readDecisionList(workbookOf(HEAD, withCell(1, "PT01"), withCell(1, "Xã Mường So")), {
    catalogue,
    set: null,
  });
  expect(list.decisions).toMatchObject([{ unit: "PT01" }, { unit: "xa-muong-so" }]);
});

describe("headings in two rows, and merged cells", () => {
  const other = catalogue.indicators.find(({ code }) => code === "PCGD_THCS_1")!.nameVi;
  const HEADINGS = [
    ["TT", "Tên đơn vị", "Chuẩn", "Quyết định công nhận", null, "Ghi chú"],
    [null, null, null, "Số", "Ngày, tháng", null],
  ];
  const MERGES = ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"];
  const listed = (merges: readonly string[], ...rows: (readonly CellValue[])[]) =>
    readDecisionList(mergedBook(merges, ...rows), { catalogue, set: districts });

  test("a group's heading over the number and the day of decisions", () => {
    const { decisions, faults } = listed(
      MERGES.map((area) => area.replaceAll(/\d/g, (row) => String(Number(row) + 1))),
      ["DANH SÁCH QUYẾT ĐỊNH CÔNG NHẬN"],
      ...HEADINGS,
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
      [1, "Huyện Sìn Hồ", name, "125/QĐ-UBND", "20/12/2024", null],
    );
    expect(faults).toEqual([]);
    expect(decisions).toMatchObject([{ unit: "SIN_HO", decision: "125/QĐ-UBND", date: "2024-12-20" }]);
  });

  test("the same without merged cells, and a heading that is read with the one above it", () => {
    const { decisions } = listed(
      [],
      ["Tên đơn vị", "Chuẩn", "Quyết định", null, "Hiệu lực"],
      [null, null, "Số hiệu", "Ngày", "đến"],
      ["Huyện Sìn Hồ", name, "125/QĐ-UBND", "20/12/2024", "20/12/2029"],
    );
    expect(decisions).toMatchObject([{ date: "2024-12-20", until: "2029-12-20" }]);
  });

  test("a unit over several standards, a decision over several units, and sections", () => {
    const { decisions, faults } = listed(
      ["A2:F2", "B3:B4", "D4:D5", "E4:E5"],
      ["TT", "Tên đơn vị", "Chuẩn", "Số quyết định", "Ngày", "Ghi chú"],
      ["I. Các huyện", null, null, null, null, null],
      [1, "Huyện Sìn Hồ", name, "125/QĐ-UBND", "20/12/2024", null],
      [2, null, other, "126/QĐ-UBND", "21/12/2024", null],
      [3, "Huyện Mường Tè", name, null, null, null],
    );
    expect(faults).toEqual([]);
    expect(decisions!.map(({ unit, indicator, decision }) => [unit, indicator, decision].join(" "))).toEqual([
      "SIN_HO PCGD_THCS_2 125/QĐ-UBND",
      "SIN_HO PCGD_THCS_1 126/QĐ-UBND",
      "MUONG_TE PCGD_THCS_2 126/QĐ-UBND",
    ]);
  });

  test("a blank cell that is not merged is told all the same", () => {
    const { faults } = listed([], HEAD, [...good], [2, null, ...good.slice(2)]);
    expect(faults.map(({ at }) => at.cell)).toEqual(["B3"]);
  });
});
