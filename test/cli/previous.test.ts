import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { detailRow, planPlaces } from "../../src/sheets/places";
import type { WorkbookSpec } from "../../src/sheets/spec";
import { bytesOf, layOut } from "../sheets/layouts";
import { believableFigures, catalogue, districts, resultOf } from "../sheets/results";
import { makeScratch, runProgram, STACK } from "./program";
import { bookOfFormer, expected, FORMER, merged, ofBoth } from "../years/mergedProvince";
import { makeReport, writeTable } from "./reports";

const scratch = makeScratch();
const path = (name: string): string => join(scratch, name);

const { plan } = catalogue;
const lastYear = { ...catalogue, plan: { ...plan, targetYear: plan.baselineYear } };
const result = resultOf({ catalogue: lastYear, figures: believableFigures(catalogue, districts, 7) });

/** Last year's workbook, in which somebody wrote half a child into the denominator of Sìn Hồ. */
function spoilt(): WorkbookSpec {
  const places = planPlaces(result.consolidation);
  const line = detailRow(places, "NHA_TRE", "denominator");
  const column = places.units.get("SIN_HO");
  const spec = layOut(result);
  const sheets = spec.sheets.map((sheet) => {
    if (sheet.key !== "detail") return sheet;
    const rows = sheet.rows.map((cells, row) =>
      cells.map((cell, at) => (row === line && at === column ? { ...cell, value: 4480.5 } : cell)),
    );
    return { ...sheet, rows };
  });
  return { ...spec, sheets };
}

beforeAll(async () => {
  writeFileSync(path("in.xlsx"), await makeReport("TAM_DUONG"));
  writeFileSync(path("previous.xlsx"), await bytesOf(spoilt()));
});

it("leaves an impossible figure of last year out, and names its cell", () => {
  const args = [path("in.xlsx"), "--previous", path("previous.xlsx"), "--json", "-"];
  const { status, stdout, stderr } = runProgram("consolidate", args);
  expect(status).toBe(0);
  expect(stderr).not.toMatch(STACK);
  const { findings } = JSON.parse(stdout) as { findings: { code: string; at?: { file?: string } }[] };
  expect(findings.filter(({ at }) => at?.file?.endsWith("previous.xlsx"))).toMatchObject([
    { code: "NOT_WHOLE", severity: "warning", unit: "SIN_HO", indicator: "NHA_TRE" },
  ]);
});

it("refuses last year's workbook of wholly other units, but not where any unit may report", () => {
  const unit = { code: "XA_1", name: "Xã Một", level: "commune", communes: 1 };
  const others = { id: "xa", level: "commune", name: "Xã", units: [unit] };
  writeFileSync(path("units.json"), JSON.stringify({ province: "Huyện X", spellings: [], sets: [others] }));
  const args = (units: string) => [path("in.xlsx"), "--previous", path("previous.xlsx"), "--units", units];
  const refused = runProgram("consolidate", args(path("units.json")));
  expect(refused).toMatchObject({ status: 2, stdout: "" });
  expect(refused.stderr).toMatch(/không có đơn vị nào của bộ/);
  expect(runProgram("consolidate", args("any")).status).toBe(0);
});

/** An old workbook with a record that no program writes, of which SheetJS tells on the console. */
function makeOdd(): Uint8Array {
  const bytes = readFileSync("test/cases/file-xls/bao-cao.xls");
  const codePage = bytes.indexOf(Buffer.from([0x42, 0, 2, 0]));
  bytes.writeUInt16LE(0xffff, codePage);
  return bytes;
}

it.each([
  ["--previous", /^\S+odd\.xls không phải là sổ tổng hợp do công cụ này ghi\n$/],
  ["--adjustments", /^\S+odd\.xls không có trang Điều chỉnh[^\n]*\n$/],
])("reads the workbook of %s apart: what the library prints is not the program's to say", (flag, message) => {
  writeFileSync(path("odd.xls"), makeOdd());
  const { status, stdout, stderr } = runProgram("consolidate", [path("in.xlsx"), flag, path("odd.xls")]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

it("puts the workbooks of two provinces that were merged together before it works them out over the communes of now", async () => {
  const [one, two] = FORMER;
  writeFileSync(path("lao-cai.xlsx"), await bookOfFormer(one));
  writeFileSync(path("yen-bai.xlsx"), await bookOfFormer(two));
  writeFileSync(path("danh-muc.json"), JSON.stringify(ofBoth));
  const unit = merged.units.find(({ code }) => code in expected)!;
  const headings = ["TT", "Chỉ tiêu", "Đơn vị tính", "Tử số", "Mẫu số", "Kết quả"];
  const { nameVi } = ofBoth.indicators[0]!;
  const [title, year] = [`Đơn vị báo cáo: ${unit.name}`, "Năm học 2025-2026"];
  const rows = [["BÁO CÁO"], [title], [year], headings, [1, nameVi, "%", 90, 100, null]];
  writeFileSync(path("xa.xlsx"), await writeTable("Biểu 01", rows));
  const common = [
    path("xa.xlsx"),
    "--units",
    "province:15",
    "--catalogue",
    path("danh-muc.json"),
    "--json",
    "-",
  ];
  const run = (...names: string[]) => {
    const previous = names.flatMap((name) => ["--previous", path(name)]);
    const { status, stdout, stderr } = runProgram("consolidate", [...common, ...previous]);
    expect([status, STACK.test(stderr)]).toEqual([0, false]);
    const { findings } = JSON.parse(stdout) as { findings: { code: string; message: { vi: string } }[] };
    return findings.filter(({ code }) => code.includes("RESTATE")).map(({ message }) => message.vi);
  };
  const units = Object.keys(expected).length;
  expect(run("lao-cai.xlsx", "yen-bai.xlsx").join("\n")).toContain(`1 chỉ tiêu, ${units} đơn vị`);
  const alone = run("yen-bai.xlsx").join("\n");
  expect(alone).toMatch(/hưa có sổ năm học 2024-2025 của Tỉnh Lào Cai/);
  expect(alone).not.toMatch(/không bằng kết quả đã công bố|xã cũ chưa có số liệu/);
});
