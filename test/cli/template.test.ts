import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { laiChau20242025 as catalogue } from "../../src/plans/catalogue/laiChau.data";
import { nameForm } from "../../src/sheets/form/name";
import { makeScratch, runProgram } from "./program";

const scratch = makeScratch();
const folder = join(scratch, "biểu", "mới");

it("writes one form per unit, which is that unit's when it comes back", () => {
  const made = runProgram("template", ["--units", "lai-chau-districts", "--out", folder]);
  expect([made.status, made.stderr]).toEqual([0, ""]);
  expect(readdirSync(folder)).toHaveLength(9);
  const { stdout } = runProgram("consolidate", [folder, "--json", "-"]);
  const { findings, units } = JSON.parse(stdout) as {
    findings: { code: string }[];
    units: { file: string | null }[];
  };
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["INDICATOR_MISSING"]));
  expect(units.every(({ file }) => file !== null)).toBe(true);
});

it("says whose plan and year the forms are of, and asks where the units had not begun then", () => {
  const own = runProgram("template", ["--out", join(scratch, "huyen")]);
  expect(own.stdout).toContain(
    "Biểu của năm học 2024-2025, theo Kế hoạch số 3707/KH-UBND ngày 17/9/2024 của Ủy ban nhân dân tỉnh Lai Châu",
  );
  const later = runProgram("template", ["--units", "province:12", "--out", join(scratch, "xa")]);
  expect([later.status, later.stderr]).toEqual([
    0,
    expect.stringContaining("nằm ngoài thời gian của bộ đơn vị"),
  ]);
});

it("tells a plan that is given for a catalogue how it becomes one", () => {
  const args = ["--catalogue", "samples/ke-hoach-2025-2026.xlsx", "--out", join(scratch, "x")];
  const { status, stderr } = runProgram("template", args);
  expect([status, stderr]).toEqual([2, expect.stringContaining("npm run --silent plan")]);
});

it("makes no form for a unit of which the catalogue asks nothing, and says so", () => {
  const indicators = catalogue.indicators.filter(({ reportedBy }) => reportedBy === "unit").slice(0, 2);
  writeFileSync(join(scratch, "danh-muc.json"), JSON.stringify({ ...catalogue, indicators }));
  const out = join(scratch, "chi-xa");
  const args = ["--catalogue", join(scratch, "danh-muc.json"), "--out", out];
  const { status, stdout } = runProgram("template", args);
  expect(status).toBe(0);
  expect(stdout).toContain("Không tạo biểu cho Sở Giáo dục và Đào tạo");
  expect(readdirSync(out)).toHaveLength(8);
});

it("never writes over a form that may be filled in", () => {
  const { status, stderr } = runProgram("template", ["--out", folder]);
  expect(status).toBe(2);
  expect(stderr).toContain("không ghi đè");
});

it.each([
  ["without a folder", [], /--out/],
  ["with units of any kind", ["--units", "any", "--out", "x"], /any không dùng được/],
  ["with an input", ["a.xlsx", "--out", "x"], /thừa: a\.xlsx/],
  ["with an option of the other program", ["--strict", "--out", "x"], /không có tùy chọn --strict/],
])("%s is wrong use", (_, args, message) => {
  const { status, stderr } = runProgram("template", args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});

it("a folder that cannot be made is a message with status 1", () => {
  const { status, stderr } = runProgram("template", ["--out", join(__filename, "x")]);
  expect(status).toBe(1);
  expect(stderr).toContain("Không ghi được");
});

describe("names of forms", () => {
  const unit = { level: "district", communes: 1 } as const;
  it.each([
    ["TAM_DUONG", "Huyện Tam Đường", "TAM_DUONG - Huyện Tam Đường.xlsx"],
    ["A/B", 'Xã "C": <D>', "A B - Xã C D.xlsx"],
    ["..", "~$ẩn.", "- ~$ẩn.xlsx"],
    ["X", "ế".repeat(300), `X - ${"ế".repeat(76)}.xlsx`],
  ])("%s, %s", (code, name, expected) => expect(nameForm({ ...unit, code, name })).toBe(expected));
});
