import type { EvidenceSource, UnitIdentification } from "../../src/model/report";
import { identifyUnit } from "../../src/units/identifyUnit";
import type { UnitScope } from "../../src/model/reportingUnit";
import { makeProvinceSet, type ProvinceData } from "../../src/units/country/province";
import { provinces } from "../../src/units/country/provinces.data";
import { laiChauCommunes, laiChauDistricts } from "./sets";

const districts: UnitScope = { kind: "set", set: laiChauDistricts };
const communes: UnitScope = { kind: "set", set: laiChauCommunes };
const any: UnitScope = { kind: "any" };

type Texts = Partial<Record<EvidenceSource, string | readonly string[]>>;

function identify(texts: Texts, scope: UnitScope): UnitIdentification {
  const evidence = Object.entries(texts).flatMap(([source, text]) =>
    [text].flat().map((line) => ({ source: source as EvidenceSource, text: line, at: null })),
  );
  return identifyUnit(evidence, scope);
}

/** "SIN_HO" accepted, "SIN_HO?" proposed, "-" neither. */
function write(texts: Texts, scope: UnitScope): string {
  const { unit, proposed } = identify(texts, scope);
  return unit ?? (proposed ? `${proposed}?` : "-");
}

describe("identifyUnit among districts", () => {
  it.each<[string, Texts, string]>([
    ["a label", { label: "Đơn vị báo cáo: Huyện Sìn Hồ" }, "SIN_HO"],
    ["a label's value alone", { label: "Phòng GD&ĐT huyện Sìn Hồ" }, "SIN_HO"],
    ["a label in capitals", { label: "ĐƠN VỊ BÁO CÁO: HUYỆN SÌN HỒ" }, "SIN_HO"],
    ["a label without diacritics", { label: "Don vi bao cao: Huyen Sin Ho" }, "SIN_HO?"],
    [
      "a label left blank, the file's name",
      { label: "Đơn vị báo cáo: ......", fileName: "Huyện Sìn Hồ.xlsx" },
      "SIN_HO",
    ],
    ["a label that names nobody of the set", { label: "Đơn vị báo cáo: Huyện Mường Nhé" }, "-"],
    [
      "a stranger's label beside a unit's file name",
      { label: "Đơn vị báo cáo: Huyện Mường Nhé", fileName: "Huyện Sìn Hồ.xlsx" },
      "SIN_HO?",
    ],
    ["a district's letterhead", { letterhead: ["UBND HUYỆN SÌN HỒ", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"] }, "SIN_HO"],
    ["a letterhead in one cell", { letterhead: "UBND HUYỆN SÌN HỒ\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO" }, "SIN_HO"],
    [
      "a district under the Department",
      { letterhead: ["SỞ GIÁO DỤC VÀ ĐÀO TẠO LAI CHÂU", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN TAM ĐƯỜNG"] },
      "TAM_DUONG",
    ],
    [
      "an office without a name under the Department",
      { letterhead: ["SỞ GIÁO DỤC VÀ ĐÀO TẠO LAI CHÂU", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"] },
      "-",
    ],
    [
      "the Department's own letterhead",
      { letterhead: ["UBND TỈNH LAI CHÂU", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"] },
      "SO_GDDT",
    ],
    ["the province's line alone", { letterhead: "UBND TỈNH LAI CHÂU" }, "-"],
    ["a recipient", { letterhead: "Kính gửi: Sở Giáo dục và Đào tạo" }, "-"],
    ["a recipient that is a district", { letterhead: "Kính gửi: UBND huyện Sìn Hồ" }, "-"],
    [
      "recipients one below the other",
      { letterhead: ["Kính gửi:", "Sở Giáo dục và Đào tạo", "UBND huyện Sìn Hồ"] },
      "-",
    ],
    [
      "a letterhead above its recipients",
      { letterhead: ["UBND HUYỆN TAM ĐƯỜNG", "Kính gửi:", "UBND huyện Sìn Hồ"] },
      "TAM_DUONG",
    ],
    ["who receives the form", { label: "Đơn vị nhận báo cáo: Sở GD&ĐT Lai Châu" }, "-"],
    ["a date line", { letterhead: "Sìn Hồ, ngày 15 tháng 6 năm 2025" }, "-"],
    [
      "a letterhead with its recipient and another place in the date",
      {
        letterhead: [
          "UBND HUYỆN TAM ĐƯỜNG",
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
          "Độc lập - Tự do - Hạnh phúc",
          "Lai Châu, ngày 15 tháng 6 năm 2025",
          "Kính gửi: Sở Giáo dục và Đào tạo tỉnh Lai Châu",
        ],
      },
      "TAM_DUONG",
    ],
    [
      "a label on the Department's form",
      { label: "Đơn vị báo cáo: Huyện Sìn Hồ", letterhead: ["UBND TỈNH LAI CHÂU", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"] },
      "SIN_HO",
    ],
    [
      "a label against another district's letterhead",
      { label: "Đơn vị báo cáo: Huyện Sìn Hồ", letterhead: "UBND HUYỆN TAM ĐƯỜNG" },
      "SIN_HO?",
    ],
    [
      "a letterhead of two districts",
      { letterhead: ["UBND HUYỆN SÌN HỒ", "PHÒNG GD&ĐT HUYỆN TAM ĐƯỜNG"] },
      "SIN_HO?",
    ],
    [
      "a letterhead of two districts in one line",
      { letterhead: "PHÒNG GD&ĐT HUYỆN SÌN HỒ - HUYỆN TAM ĐƯỜNG" },
      "SIN_HO?",
    ],
    ["a label of two districts", { label: "Đơn vị báo cáo: Huyện Sìn Hồ, huyện Tam Đường" }, "SIN_HO?"],
    [
      "one district twice in a line",
      { letterhead: "UBND HUYỆN SÌN HỒ - PHÒNG GD&ĐT HUYỆN SÌN HỒ" },
      "SIN_HO",
    ],
    ["a school of the district", { letterhead: ["UBND HUYỆN SÌN HỒ", "TRƯỜNG THCS NẬM TĂM"] }, "-"],
    ["a centre of the district", { letterhead: "TRUNG TÂM GDNN-GDTX HUYỆN SÌN HỒ" }, "SIN_HO?"],
    ["a commune of the district", { letterhead: ["UBND HUYỆN SÌN HỒ", "UBND XÃ NẬM TĂM"] }, "-"],
    ["a commune of the same name", { letterhead: ["UBND HUYỆN SÌN HỒ", "UBND XÃ SÌN HỒ"] }, "-"],
    ["a title", { letterhead: "KẾT QUẢ THỰC HIỆN CHỈ TIÊU HUYỆN SÌN HỒ NĂM HỌC 2024-2025" }, "SIN_HO"],
    [
      "a title against the letterhead",
      { letterhead: ["UBND HUYỆN TAM ĐƯỜNG", "KẾT QUẢ CHỈ TIÊU HUYỆN SÌN HỒ NĂM HỌC 2024-2025"] },
      "TAM_DUONG?",
    ],
    [
      "the Department's request in the title",
      { letterhead: ["UBND HUYỆN TAM ĐƯỜNG", "(Kèm theo Công văn số 12/SGDĐT của Sở GD&ĐT)"] },
      "TAM_DUONG",
    ],
    ["a sheet's name", { sheetName: "Sìn Hồ" }, "SIN_HO"],
    ["a numbered sheet's name", { sheetName: "4. H. Sìn Hồ" }, "SIN_HO"],
    ["a sheet's name without diacritics", { sheetName: "Sin Ho" }, "SIN_HO?"],
    ["a sheet's name with a slip", { sheetName: "Sìnn Hồ" }, "SIN_HO?"],
    ["a sheet's name that says nothing", { sheetName: "Sheet1" }, "-"],
    ["a sheet's name of a commune", { sheetName: "Xã Sìn Hồ" }, "-"],
    ["a sheet's name of two districts", { sheetName: "Sìn Hồ, Tam Đường" }, "SIN_HO?"],
    ["a file's name with diacritics", { fileName: "bao-cao/Báo cáo huyện Sìn Hồ 2024-2025.xlsx" }, "SIN_HO"],
    ["a file's name without diacritics", { fileName: "BC_Sin_Ho_2024-2025.xlsx" }, "SIN_HO?"],
    ["a file's name in one word", { fileName: "01-H.TamDuong.xls" }, "TAM_DUONG?"],
    ["a file's name in lower case", { fileName: "phong tho.xlsx" }, "PHONG_THO?"],
    ["a file's name run together", { fileName: "baocao_thanuyen.xlsx" }, "THAN_UYEN?"],
    ["a file's name of the province", { fileName: "Tong hop tinh Lai Chau.xlsx" }, "-"],
    ["a file's name that may be the province's", { fileName: "Lai Châu 2025.xlsx" }, "TP_LAI_CHAU?"],
    ["a file's name of the city", { fileName: "TP Lai Châu.xlsx" }, "TP_LAI_CHAU"],
    ["a file's name that names the recipient too", { fileName: "Sìn Hồ gửi Sở GDĐT.xlsx" }, "SIN_HO"],
    ["a file's name of a school", { fileName: "Trường THCS huyện Sìn Hồ.xlsx" }, "SIN_HO?"],
    ["a file's name of a commune", { fileName: "Xã Nậm Tăm huyện Sìn Hồ.xlsx" }, "SIN_HO?"],
    ["a file's name of the Department", { fileName: "So GD&DT.xlsx" }, "SO_GDDT?"],
    ["a folder's name", { fileName: "Huyện Sìn Hồ/bieu.xlsx" }, "-"],
    ["a bare province in the label", { label: "Đơn vị báo cáo: Lai Châu" }, "TP_LAI_CHAU?"],
    [
      "the same confirmed by the sheet",
      { label: "Đơn vị báo cáo: Lai Châu", sheetName: "TP Lai Châu" },
      "TP_LAI_CHAU",
    ],
    [
      "a letterhead without diacritics confirmed by the sheet",
      { letterhead: "UBND HUYEN SIN HO", sheetName: "Sìn Hồ" },
      "SIN_HO",
    ],
    [
      "a letterhead without diacritics, and a file's name as plain",
      { letterhead: "UBND HUYEN SIN HO", fileName: "sin ho.xlsx" },
      "SIN_HO?",
    ],
    [
      "a commune's label is not confirmed by the sheet",
      { label: "Đơn vị báo cáo: Xã Sìn Hồ", sheetName: "Sìn Hồ" },
      "-",
    ],
    [
      "a nearly right label is not confirmed by the sheet",
      { label: "Đơn vị báo cáo: Huyện Sìnn Hồ", sheetName: "Sìn Hồ" },
      "SIN_HO?",
    ],
    [
      "a letterhead and the file's agreeing name",
      { letterhead: "UBND HUYỆN SÌN HỒ", fileName: "BC_Sin_Ho.xlsx" },
      "SIN_HO",
    ],
    [
      "a letterhead against the sheet's name",
      { letterhead: "UBND HUYỆN SÌN HỒ", sheetName: "Tam Đường" },
      "SIN_HO?",
    ],
    [
      "a letterhead against the file's name",
      { letterhead: "UBND HUYỆN SÌN HỒ", fileName: "Tam Đường.xlsx" },
      "SIN_HO?",
    ],
    [
      "a letterhead against the file's name without diacritics",
      { letterhead: "UBND HUYỆN SÌN HỒ", fileName: "BC_Tam_Duong.xlsx" },
      "SIN_HO?",
    ],
    [
      "a letterhead in a file named after the province",
      { letterhead: "UBND HUYỆN SÌN HỒ", fileName: "Lai Chau 2024-2025.xlsx" },
      "SIN_HO",
    ],
    ["a sheet against the file's name", { sheetName: "Sìn Hồ", fileName: "Tam Đường.xlsx" }, "SIN_HO?"],
    ["a column's heading stands alone", { column: "Sìn Hồ", letterhead: "UBND HUYỆN TAM ĐƯỜNG" }, "SIN_HO"],
    ["an assignment", { assignment: "TAM_DUONG", label: "Đơn vị báo cáo: Huyện Sìn Hồ" }, "TAM_DUONG"],
    ["an assignment to nobody", { assignment: "NOBODY", label: "Đơn vị báo cáo: Huyện Sìn Hồ" }, "-"],
    ["nothing", {}, "-"],
  ])("%s", (_, texts, expected) => expect(write(texts, districts)).toBe(expected));
});

describe("identifyUnit among communes", () => {
  it.each<[string, Texts, string]>([
    [
      "a commune under its former district",
      { letterhead: ["UBND HUYỆN SÌN HỒ", "UBND XÃ NẬM TĂM"] },
      "03517",
    ],
    ["a commune's office", { letterhead: ["UBND XÃ NẬM TĂM", "PHÒNG VĂN HÓA - XÃ HỘI"] }, "03517"],
    ["a ward", { letterhead: ["UBND PHƯỜNG ĐOÀN KẾT", "PHÒNG VĂN HOÁ - XÃ HỘI"] }, "03388"],
    ["a district of the same name", { letterhead: "UBND HUYỆN SÌN HỒ" }, "-"],
    ["a label", { label: "Đơn vị báo cáo: Xã Than Uyên, tỉnh Lai Châu" }, "03595"],
    ["a sheet with the other spelling", { sheetName: "Xã Hua Bun" }, "03460"],
    ["a file", { fileName: "Xã Pa Ủ.xlsx" }, "03442"],
    ["a file without diacritics", { fileName: "xa_pa_u.xlsx" }, "03442?"],
  ])("%s", (_, texts, expected) => expect(write(texts, communes)).toBe(expected));
});

describe("identifyUnit without a set", () => {
  it.each<[string, Texts, string, string]>([
    [
      "a label",
      { label: "Đơn vị báo cáo: Huyện Sìn Hồ", fileName: "a.xlsx" },
      "huyen-sin-ho",
      "Huyện Sìn Hồ",
    ],
    [
      "an office's label",
      { label: "Đơn vị báo cáo: Phòng GD&ĐT huyện Sìn Hồ" },
      "huyen-sin-ho",
      "Huyện Sìn Hồ",
    ],
    [
      "a school's label",
      { label: "Đơn vị: Trường THCS Nậm Tăm" },
      "truong-thcs-nam-tam",
      "Trường THCS Nậm Tăm",
    ],
    [
      "a letterhead",
      { letterhead: ["UBND HUYỆN TAM ĐƯỜNG", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"], sheetName: "Sìn Hồ" },
      "huyen-tam-duong",
      "Huyện Tam Đường",
    ],
    [
      "the lowest body of a letterhead",
      { letterhead: ["SỞ GIÁO DỤC VÀ ĐÀO TẠO", "PHÒNG GD&ĐT HUYỆN TAM ĐƯỜNG"] },
      "huyen-tam-duong",
      "Huyện Tam Đường",
    ],
    ["a file", { fileName: "thu-muc/Đoàn Kết 1.xlsx", sheetName: "Sìn Hồ" }, "doan-ket-1", "Đoàn Kết 1"],
    ["a label in capitals", { label: "Đơn vị báo cáo: HUYỆN TÂN UYÊN" }, "huyen-tan-uyen", "Huyện Tân Uyên"],
    ["the Department's label", { label: "Đơn vị báo cáo: Sở GD&ĐT" }, "so-gddt", "Sở GD&ĐT"],
    [
      "a school's letterhead",
      { letterhead: ["UBND HUYỆN SÌN HỒ", "TRƯỜNG THCS NẬM TĂM"] },
      "truong-thcs-nam-tam",
      "TRƯỜNG THCS NẬM TĂM",
    ],
    ["a recipient does not count", { letterhead: "Kính gửi: Sở GD&ĐT", fileName: "A B.xlsx" }, "a-b", "A B"],
    [
      "recipients one below the other",
      { letterhead: ["UBND HUYỆN TAM ĐƯỜNG", "Kính gửi:", "Sở Giáo dục và Đào tạo"] },
      "huyen-tam-duong",
      "Huyện Tam Đường",
    ],
    [
      "the Department",
      { letterhead: ["UBND TỈNH LAI CHÂU", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"] },
      "so-giao-duc-va-dao-tao",
      "Sở Giáo dục và Đào tạo",
    ],
    ["an assignment", { assignment: "MY_CODE", fileName: "A B.xlsx" }, "MY_CODE", "MY_CODE"],
  ])("%s", (_, texts, unit, name) =>
    expect(identify(texts, any)).toMatchObject({ unit, proposed: null, name }),
  );
  it("knows nobody without a name", () =>
    expect(identify({ sheetName: "Sheet1" }, any)).toMatchObject({ unit: null, name: "" }));
});

describe("the evidence", () => {
  it("is kept in the order of belief, with what each text says", () => {
    const { evidence } = identify(
      { fileName: "BC_Tam_Duong.xlsx", sheetName: "Sheet1", letterhead: "UBND HUYỆN SÌN HỒ" },
      districts,
    );
    expect(evidence.map(({ source, units, stage }) => [source, units, stage])).toEqual([
      ["letterhead", ["SIN_HO"], "form"],
      ["fileName", ["TAM_DUONG"], "proposed"],
    ]);
  });
  it("takes a letterhead beside recipients for what it is", () => {
    const text = (cell: string, line: string) =>
      ({ source: "letterhead", text: line, at: { sheet: "Biểu 1", cell } }) as const;
    const lines = [
      text("F1", "Đơn vị nhận báo cáo:"),
      text("A2", "UBND HUYỆN SÌN HỒ"),
      text("F2", "Sở GD&ĐT"),
    ];
    expect(identifyUnit(lines, districts).unit).toBe("SIN_HO");
  });
  it("keeps the place of a text", () => {
    const at = { sheet: "Biểu 1", cell: "A3" };
    const { evidence } = identifyUnit(
      [{ source: "label", text: "Đơn vị báo cáo: Huyện Sìn Hồ", at }],
      districts,
    );
    expect(evidence[0]).toEqual({
      source: "label",
      text: "Đơn vị báo cáo: Huyện Sìn Hồ",
      at,
      units: ["SIN_HO"],
      stage: "exact",
    });
  });
});

describe("identifyUnit among communes of other provinces", () => {
  const scopeOf = async (code: string): Promise<UnitScope> => ({
    kind: "set",
    set: makeProvinceSet(
      ((await import(`../../src/units/country/data/${code}.data`)) as { province: ProvinceData }).province,
    ),
  });

  it.each<[string, string, Texts, string]>([
    ["the word of a school in a commune's name", "44", { letterhead: "UBND XÃ TRƯỜNG SƠN" }, "19204"],
    ["the same at the end of the name", "37", { label: "Đơn vị báo cáo: Xã Xuân Trường" }, "14089"],
    ["the same as a sheet's name", "56", { sheetName: "Đặc khu Trường Sa" }, "22736"],
    ["the same in a bare name", "92", { sheetName: "Trường Thành" }, "31288"],
    ["a bare label that is such a commune's name", "44", { label: "Đơn vị báo cáo: Trường Sơn" }, "19204"],
    ["a school of that name", "44", { label: "Đơn vị báo cáo: Trường Tiểu học Trường Sơn" }, "?"],
    ["a ward called Trung Tâm", "15", { letterhead: "UBND PHƯỜNG TRUNG TÂM" }, "04663"],
    ["society's word in a commune's name", "91", { letterhead: "ỦY BAN NHÂN DÂN\nXÃ HỘI AN" }, "30673"],
    ["the same in a ward's", "48", { letterhead: "UBND PHƯỜNG HỘI AN" }, "20410"],
    [
      "a school in such a commune",
      "44",
      { letterhead: ["UBND XÃ TRƯỜNG SƠN", "TRƯỜNG TIỂU HỌC TRƯỜNG SƠN"] },
      "?",
    ],
    ["a school that names no separator", "44", { label: "Xã Trường Sơn Trường THCS số 1" }, "-"],
    [
      "a file of another commune than the letterhead",
      "44",
      { letterhead: "UBND XÃ CỒN TIÊN", fileName: "Xã Trường Sơn.xlsx" },
      "?",
    ],
    ["a former commune whose name ends as a unit's", "01", { fileName: "Xã Tả Thanh Oai.xlsx" }, "?"],
    ["a former commune whose name begins as a unit's", "15", { sheetName: "Xã Tả Van Chư" }, "?"],
    [
      "a former township whose kind ends as a unit's name begins",
      "15",
      { fileName: "Thị trấn Yên Thế.xlsx" },
      "?",
    ],
    ["a former ward without its kind", "01", { sheetName: "Trần Hưng Đạo" }, "?"],
    [
      "another province's commune whose name ends as a unit's",
      "37",
      { fileName: "Xã Tân Khánh Trung.xlsx" },
      "?",
    ],
    ["a school's file without the word for it", "44", { fileName: "THCS Cồn Tiên.xlsx" }, "19537?"],
    ["a nursery school's sheet", "44", { sheetName: "Mầm non Cồn Tiên" }, "19537?"],
    ["a village of the same name", "44", { sheetName: "Thôn Cồn Tiên" }, "19537?"],
    ["a commune's file of its nursery schools", "44", { fileName: "BC MN - Cồn Tiên.xlsx" }, "19537"],
    [
      "such a sheet below the letterhead",
      "44",
      { letterhead: "UBND XÃ CỒN TIÊN", sheetName: "Mầm non Cồn Tiên" },
      "19537",
    ],
    [
      "a commune's file of its lower secondary schools",
      "44",
      { fileName: "Biểu THCS xã Cồn Tiên.xlsx" },
      "19537",
    ],
    ["a unit's name behind another word", "37", { fileName: "Báo cáo Xã Khánh Trung.xlsx" }, "14608"],
    ["a unit's name that former ones had too", "31", { sheetName: "Trần Hưng Đạo" }, "10570"],
  ])("%s", async (_, province, texts, expected) => {
    const found = write(texts, await scopeOf(province));
    expect(expected === "?" ? /[?-]$/.test(found) : found).toEqual(expected === "?" ? true : expected);
  });

  it("every commune of the country by its letterhead", async () => {
    for (const { code } of provinces) {
      const scope = await scopeOf(code);
      if (scope.kind !== "set") continue;
      const units = scope.set.units.filter(({ level }) => level === "commune");
      const lost = units.filter(
        (unit) => write({ letterhead: `ỦY BAN NHÂN DÂN\n${unit.name.toUpperCase()}` }, scope) !== unit.code,
      );
      expect(lost.map(({ name }) => name)).toEqual([]);
    }
  });
});
