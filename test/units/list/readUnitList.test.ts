import fc from "fast-check";
import type { CellValue, WorkbookSnapshot } from "../../../src/model/snapshot";
import { completeSet } from "../../../src/units/list/completeSet";
import { readUnitList } from "../../../src/units/list/readUnitList";
import { loadUnitSet, unitSetIds } from "../../../src/units/unitSets";
import { layOutUnitList } from "../../../src/sheets/unitList";
import { readDelimitedFile } from "../../../src/files/readDelimited";
import { readWorkbookFile } from "../../../src/files/read";
import { writeWorkbook } from "../../../src/files/write/write";

/** A sheet of cells from A1, rows by line and cells by "|"; a number is a number, "" a blank. */
function sheetOf(drawing: string): WorkbookSnapshot {
  const values = drawing
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((text) => valueOf(text.trim())));
  const width = Math.max(...values.map((row) => row.length));
  const grid = values.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill(null)]);
  const blank = <T>(value: T): T[][] => grid.map((row) => row.map(() => value));
  const parts = {
    top: 0,
    left: 0,
    values: grid,
    formats: blank("General"),
    formulas: blank(null),
    merges: [],
  };
  return { file: null, mark: null, sheets: [{ name: "DS", visibility: "visible", mark: null, ...parts }] };
}

const valueOf = (text: string): CellValue =>
  text === "" ? null : /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text.replace(/^'/, "");

const read = (drawing: string) => readUnitList(sheetOf(drawing), "Danh sách xã");

describe("readUnitList", () => {
  it.each([
    ["Tên xã, phường", "STT | Tên xã, phường | Ghi chú"],
    ["Tên đơn vị hành chính cấp xã", "STT | Tên đơn vị hành chính cấp xã | Ghi chú"],
    ["Đơn vị hành chính", "STT | Đơn vị hành chính | Mã ĐVHC"],
    ["Xã/phường", "STT | Xã/phường | Ghi chú"],
    ["DANH SÁCH CÁC XÃ", "STT | DANH SÁCH CÁC XÃ | Ghi chú"],
  ])("takes the names under “%s”", (_, heading) => {
    const { set } = read(`DANH SÁCH CÁC XÃ, PHƯỜNG
      ${heading}
      (1) | (2) | (3)
      1 | Phường Hạc Thành |
      2 | Xã Hồi Xuân | `);
    expect(set?.units.map(({ name }) => name)).toEqual(["Phường Hạc Thành", "Xã Hồi Xuân"]);
  });

  it("takes the names of schools where the place stands beside them", () => {
    const { set } = read(`TT | Xã | Tên trường
      1 | Xã Hồi Xuân | Trường Tiểu học Hồi Xuân
      2 | Xã Hồi Xuân | Trường Mầm non Hồi Xuân`);
    expect(set?.units.map(({ name, level }) => [name, level])).toEqual([
      ["Trường Tiểu học Hồi Xuân", "school"],
      ["Trường Mầm non Hồi Xuân", "school"],
    ]);
  });

  it("takes sections and sums for no units", () => {
    const { set } = read(`TT | Tên đơn vị | Cấp
      I | Khu vực miền núi |
      1 | Xã Hồi Xuân | xã
      2 | Xã Nam Xuân | xã
      II | Khu vực đồng bằng |
      3 | Phường Hạc Thành | phường
      | Tổng cộng | 3
      Cộng: | |`);
    expect(set?.units.map(({ name }) => name)).toEqual(["Xã Hồi Xuân", "Xã Nam Xuân", "Phường Hạc Thành"]);
  });

  it("takes no name that begins as a sum does for one, nor a kind for the number of a section", () => {
    const { set } = read(`TT | Loại | Tên xã, phường | Mã
      1 | | Cộng Hòa |
      2 | | Tổng Cọt |
      3 | | Xã Tổng số một | 01234
      4 | xã | Hồi Xuân |
      | | Tổng số xã |`);
    expect(set?.units.map(({ name }) => name)).toEqual([
      "Cộng Hòa",
      "Tổng Cọt",
      "Xã Tổng số một",
      "Hồi Xuân",
    ]);
  });

  it("asks about one row among many that is not named as a unit, unless it has a level", () => {
    const communes = Array.from({ length: 12 }, (_, index) => `${index + 1} | Xã Số ${index + 1} |`).join(
      "\n",
    );
    const { faults } = read(`TT | Tên đơn vị | Cấp\n${communes}\n13 | Khu vực miền núi |`);
    expect(faults.map(({ at, message }) => [at.cell, message.en.slice(0, 20)])).toEqual([
      ["B14", "“Khu vực miền núi” i"],
    ]);
    expect(read(`TT | Tên đơn vị | Cấp\n${communes}\n13 | Hồi Xuân | xã`).set?.units).toHaveLength(13);
  });

  it("needs the names alone; levels and codes follow from them", () => {
    const { set } = read(`Danh sách
      STT | Tên đơn vị
      1 | Xã Sơn Hà
      2 | Xã Sơn Hạ
      3 | Phường Sa Pa
      4 | Mường Tè
      5 | Sở GD&ĐT`);
    expect(set).toMatchObject({ id: "danh-sach-xa", level: "commune", province: "", spellings: [] });
    expect(set!.units.map(({ code, level, communes }) => [code, level, communes])).toEqual([
      ["xa-son-ha", "commune", 1],
      ["xa-son-ha-2", "commune", 1],
      ["phuong-sa-pa", "commune", 1],
      ["muong-te", "commune", 1],
      ["so-gddt", "department", 0],
    ]);
  });

  it("reads every column, dates as cells or as text", () => {
    const { set } = read(`
      Đơn vị tổng hợp: | Tỉnh Lai Châu
      Bộ đơn vị | cua-toi
      Tên đơn vị | Cấp | Mã | Từ ngày | Đến ngày | Thuộc | Đặc biệt khó khăn | Số xã | Tên khác
      Trường THCS Nậm Tăm | Trường | T1 | 45839 | 2026-06-30 | Xã Nậm Tăm | x | | THCS Nậm Tăm; Nậm Tăm
      Cụm Sìn Hồ | Huyện | C1 | 01/7/2025 | | | không | 7 |`);
    expect(set).toMatchObject({ id: "cua-toi", province: "Tỉnh Lai Châu" });
    expect(set!.units).toEqual([
      {
        code: "T1",
        name: "Trường THCS Nậm Tăm",
        level: "school",
        communes: 0,
        aliases: ["THCS Nậm Tăm", "Nậm Tăm"],
        since: "2025-07-01",
        until: "2026-06-30",
        partOf: "Xã Nậm Tăm",
        difficult: true,
      },
      { code: "C1", name: "Cụm Sìn Hồ", level: "district", communes: 7, since: "2025-07-01" },
    ]);
  });

  it.each([
    ["no heading", "Xã A\nXã B", ["DS! không có bảng đơn vị"]],
    ["no unit", "Tên đơn vị | Mã", ["A1 bảng chưa có đơn vị nào"]],
    ["a name twice", "Tên đơn vị\nXã Hòa An\nXÃ HOÀ AN", ["A3 “XÃ HOÀ AN” trùng tên với đơn vị ở ô A2"]],
    ["a code twice", "Tên đơn vị | Mã\nXã A | x1\nXã B | X1", ["B3 mã “X1” trùng với đơn vị ở ô B2"]],
    ["a code with accents", "Tên đơn vị | Mã\nXã A | xã1", ["B2 mã “xã1” chỉ được gồm"]],
    ["a lost zero", "Tên đơn vị | Mã\nXã A | '03388\nXã B | 3390", ["B3 mã 3390 là số nên đã mất số 0"]],
    ["a level", "Tên đơn vị | Cấp\nXã A | thôn", ["B2 cấp “thôn” không rõ"]],
    ["a date", "Tên đơn vị | Từ ngày\nXã A | 31/2/2025", ["B2 “31/2/2025” không phải là ngày"]],
    [
      "an end before the beginning",
      "Tên đơn vị | Từ ngày | Đến ngày\nXã A | 1/7/2025 | 30/6/2025",
      ["C2 đến ngày 30/6/2025 lại trước"],
    ],
    ["a word", "Tên đơn vị | Đặc biệt khó khăn\nXã A | có lẽ", ["B2 “có lẽ” không rõ"]],
    ["a nameless row", "Tên đơn vị | Cấp\n | Xã\nXã B |", ["A2 dòng này"]],
    ["two columns", "Tên đơn vị | Đơn vị\nXã A | Xã B", ["B1 hai cột"]],
    [
      "all of them",
      "Tên đơn vị | Cấp | Mã\nXã A | thôn | é\nXã A | |",
      ["B2 cấp", "C2 mã", "A3 “Xã A” trùng tên"],
    ],
  ])("tells %s at its cell", (_, drawing, expected) => {
    const { set, faults } = read(drawing);
    expect(set).toBeNull();
    const told = faults.map(({ at, message }) => `${at.cell || `${at.sheet}!`} ${message.vi}`);
    expect(told).toEqual(expected.map((text) => expect.stringContaining(text)));
  });

  it("never throws, whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.constantFrom("Tên đơn vị", "Mã", "Cấp", "Từ ngày", "Xã A", "x", null, { error: "#REF!" }),
      fc.string(),
      fc.double(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }), (values) => {
        const { sheets } = sheetOf("x");
        const reading = readUnitList({ file: null, mark: null, sheets: [{ ...sheets[0]!, values }] }, "x");
        expect(reading.set === null).toBe(reading.faults.length > 0);
      }),
    );
  });
});

describe("a written list", () => {
  it.each(["lai-chau-districts", "province:12", "province:46", "province:31"])(
    "%s read back is the same set",
    async (id) => {
      const set = (await loadUnitSet(id))!;
      const bytes = await writeWorkbook(layOutUnitList(set), { createdAt: new Date(0) });
      const snapshot = readWorkbookFile(bytes, "danh-sach.xlsx");
      if ("variant" in snapshot) throw new Error(snapshot.variant);
      const reading = readUnitList(snapshot, "danh-sach");
      expect(reading.faults).toEqual([]);
      expect(completeSet(reading.set!, set, "danh-sach")).toEqual(set);
    },
  );

  it("is a set of its own once a unit is added, and keeps what came of the former ones", async () => {
    const set = (await loadUnitSet(unitSetIds[5]!))!;
    const more = { ...set, units: [...set.units, { ...set.units[0]!, code: "x", name: "Xã Mới" }] };
    expect(completeSet(more, set, "cua-toi")).toMatchObject({ id: "cua-toi", formerUnits: set.formerUnits });
  });
});

describe("readDelimitedFile", () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  it.each([
    ["commas", encode('Tên đơn vị,Mã\n"Xã A, B",03388')],
    ["semicolons", encode("Tên đơn vị;Mã\r\nXã A, B;03388\r\n")],
    ["tabs after a mark", encode("\ufeffTên đơn vị\tMã\nXã A, B\t03388")],
    ["two bytes each", new Uint8Array(Buffer.from("\ufeffTên đơn vị;Mã\nXã A, B;03388", "utf16le"))],
  ])("reads %s, and a code keeps its zero", (_, bytes) => {
    const table = readDelimitedFile(bytes, "a.csv");
    if ("variant" in table) throw new Error(table.variant);
    expect(readUnitList(table, "a").set?.units).toMatchObject([{ name: "Xã A, B", code: "03388" }]);
  });
  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["a workbook", new Uint8Array([0x50, 0x4b, 3, 4]), "notWorkbook"],
    ["letters of one byte", new Uint8Array([0x54, 0xea, 0x6e, 10]), "notUnicode"],
  ])("refuses %s", (_, bytes, variant) => expect(readDelimitedFile(bytes, "a.csv")).toEqual({ variant }));
});
