import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addChartSheet, makeBareWorkbook, makeCompound, sheetOf } from "./brokenFiles";
import { makeScratch, runProgram, STACK, type Run } from "./program";
import { addressOf, makeReport, writeTable } from "./reports";

const folder = join(makeScratch(), "báo cáo");
const at = (file: string): string => `${folder}/${file}`;

interface Output {
  readonly units: readonly { code: string; file: string | null; reported: number; expected: number }[];
  readonly missingUnits: readonly string[];
  readonly indicators: readonly {
    code: string;
    numerator: number | null;
    byUnit: readonly { unit: string; value: number | null; at: { cell: string } | null }[];
  }[];
  readonly findings: readonly {
    severity: string;
    code: string;
    message: { vi: string; en: string };
    unit?: string;
    indicator?: string;
    at?: { file?: string; sheet: string; cell: string };
  }[];
}

let run: Run;
let output: Output;

/** One folder with everything that is sent in: three faultless reports among all the rest. */
beforeAll(async () => {
  mkdirSync(folder);
  const files: Record<string, Uint8Array | string> = {
    "1 Tam Đường.xlsx": await makeReport("TAM_DUONG", {
      cells: [
        ["NHA_TRE", "numerator", 130],
        ["GV_MN_CHUAN", "numerator", 120],
        ["VAO_LOP_1", "numerator", "#REF!"],
        ["HT_TIEU_HOC", "denominator", "một trăm"],
        ["BIET_CHU_1", "numerator", { formula: "10+20" }],
        ["BIET_CHU_2", "numerator", null],
        ["BIET_CHU_2", "denominator", null],
        ["BIET_CHU_2", "result", "81,5%"],
        ["PCGD_TH_3", "result", "1,234"],
      ],
    }),
    "2 Phong Thổ.xlsx": addChartSheet(await makeReport("PHONG_THO")),
    "3 Sìn Hồ.xlsx": await makeReport("SIN_HO", { year: "2022-2023" }),
    "4 Nậm Nhùn.xlsx": await makeReport("NAM_NHUN"),
    "4 Nậm Nhùn (2).xlsx": await makeReport("NAM_NHUN"),
    "5 Tân Uyên.xlsx": await makeReport("TAN_UYEN"),
    "5 Tân Uyên (2).xlsx": await makeReport("TAN_UYEN", { cells: [["NHA_TRE", "numerator", 40]] }),
    "6 Than Uyên.xlsx": await makeReport("THAN_UYEN"),
    "7 trống.xlsx": "",
    "7 ngẫu nhiên.xlsx": new Uint8Array([7, 0, 255, 1, 2]),
    "7 khóa.xlsx": makeCompound(["EncryptionInfo", "EncryptedPackage"]),
    "7 web.xls": "<html><body><table><tr><td>Chỉ tiêu</td></tr></table></body></html>",
    "7 cụt.xlsx": (await makeReport("MUONG_TE")).slice(0, 3000),
    "7 bom.xlsx": makeBareWorkbook(sheetOf(" ".repeat(20_000_000))),
    "7 không có bảng.xlsx": await writeTable("Danh sách", [["Họ và tên"], ["Nguyễn Văn A"]]),
    "~$1 Tam Đường.xlsx": "khóa của Excel",
    ".ẩn.xlsx": "ẩn",
    "ghi chú.docx": "không phải bảng tính",
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  run = runProgram("consolidate", [folder, "--json", "-"]);
  output = JSON.parse(run.stdout) as Output;
});

const district = (unit: string, indicator: string, column: "numerator" | "denominator" | "result") => ({
  file: at("1 Tam Đường.xlsx"),
  sheet: "Biểu 01",
  cell: addressOf(unit, indicator, column),
});

const file = (name: string) => ({ file: at(name), sheet: "", cell: "" });

describe("each is a finding with its place", () => {
  const cell = (indicator: string, column: "numerator" | "denominator" | "result") =>
    district("TAM_DUONG", indicator, column);
  const cases: readonly (readonly [string, string, () => object])[] = [
    ["NUMERATOR_EXCEEDS_DENOMINATOR", "warning", () => cell("NHA_TRE", "numerator")],
    ["NUMERATOR_EXCEEDS_DENOMINATOR", "error", () => cell("GV_MN_CHUAN", "numerator")],
    ["CELL_ERROR", "error", () => cell("VAO_LOP_1", "numerator")],
    ["NOT_A_NUMBER", "error", () => cell("HT_TIEU_HOC", "denominator")],
    ["NOT_CALCULATED", "error", () => cell("BIET_CHU_1", "numerator")],
    ["RATE_WITHOUT_COUNTS", "error", () => cell("BIET_CHU_2", "result")],
    ["AMBIGUOUS_NUMBER", "error", () => cell("PCGD_TH_3", "result")],
    ["WRONG_SCHOOL_YEAR", "error", () => expect.objectContaining({ file: at("3 Sìn Hồ.xlsx") })],
    ["UNREADABLE_FILE", "error", () => file("7 trống.xlsx")],
    ["UNREADABLE_FILE", "error", () => file("7 ngẫu nhiên.xlsx")],
    ["UNREADABLE_FILE", "error", () => file("7 khóa.xlsx")],
    ["UNREADABLE_FILE", "error", () => file("7 web.xls")],
    ["UNREADABLE_FILE", "error", () => file("7 cụt.xlsx")],
    ["UNREADABLE_FILE", "error", () => file("7 bom.xlsx")],
    ["NO_REPORT_FOUND", "error", () => expect.objectContaining({ file: at("7 không có bảng.xlsx") })],
  ];
  it.each(cases)("%s, %s", (code, severity, place) => {
    expect(output.findings).toContainEqual(expect.objectContaining({ code, severity, at: place() }));
  });

  it.each([
    ["NAM_NHUN", "warning"],
    ["TAN_UYEN", "error"],
  ])("a unit that reports twice: %s, %s", (unit, severity) => {
    expect(output.findings).toContainEqual(
      expect.objectContaining({ code: "UNIT_DUPLICATE", unit, severity }),
    );
  });

  it("each file that cannot be read has a reason of its own", () => {
    const texts = output.findings
      .filter(({ code }) => code === "UNREADABLE_FILE")
      .map(({ message }) => message.vi.replace(/^Tệp [^:]*: /, ""));
    expect(new Set(texts).size).toBe(6);
  });
});

describe("the rest of the run is unharmed", () => {
  it("units without a usable report are missing, all others are there", () => {
    const reported = output.units.filter((unit) => unit.reported > 0).map(({ code }) => code);
    expect(reported).toEqual(["TAM_DUONG", "PHONG_THO", "NAM_NHUN", "THAN_UYEN"]);
  });

  it("a faultless report beside a chart sheet is read whole", () => {
    const unit = output.units.find(({ code }) => code === "PHONG_THO")!;
    expect(unit.reported).toBe(unit.expected);
  });

  it("a broken figure takes only its own row with it", () => {
    const valueOf = (indicator: string) =>
      output.indicators
        .find(({ code }) => code === indicator)!
        .byUnit.find(({ unit }) => unit === "TAM_DUONG")!.value;
    expect([valueOf("VAO_LOP_1"), valueOf("GV_TH_CHUAN")]).toEqual([null, 45]);
  });

  it("a row without a figure has nothing but nulls, its place stands with the finding", () => {
    const silent = output.indicators
      .find(({ code }) => code === "VAO_LOP_1")!
      .byUnit.find(({ unit }) => unit === "TAM_DUONG")!;
    const nothing = { numerator: null, denominator: null, value: null, at: null, denominatorAt: null };
    expect(silent).toEqual({ unit: "TAM_DUONG", ...nothing });
  });

  it("lock files and hidden files are not looked at, others that are no workbooks are named", () => {
    expect(JSON.stringify(output)).not.toMatch(/~\$|\.ẩn/);
    expect(run.stderr).toContain("ghi chú.docx");
    expect(run.stderr).not.toMatch(/~\$1|\.ẩn/);
  });

  it("ends with status 0, JSON alone on standard output, and no stack trace anywhere", () => {
    expect(run.status).toBe(0);
    expect(run.stderr).not.toMatch(STACK);
    expect(run.stdout).not.toMatch(STACK);
  });

  it("names file, sheet and cell on standard error", () => {
    expect(run.stderr).toContain(
      `LỖI CELL_ERROR: ${at("1 Tam Đường.xlsx")} › trang Biểu 01 › ô ${addressOf("TAM_DUONG", "VAO_LOP_1", "numerator")}`,
    );
  });
});
