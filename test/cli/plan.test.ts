import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawFile } from "../plans/files";
import type { PlanSketch } from "../plans/build";
import { makeScratch, runProgram } from "./program";

const scratch = makeScratch();

const sketch: PlanSketch = {
  rows: `
    CHỈ TIÊU NĂM HỌC 2024-2025
    TT | Chỉ tiêu | ĐVT | Kết quả năm học 2023-2024 | Chỉ tiêu năm học 2024-2025
    1 | Tỷ lệ huy động trẻ nhà trẻ | % | 32,7 | ≥ 32,8
    2 | Tỷ lệ huy động trẻ mẫu giáo | % | 99,8 | trên 99,5`,
};

function draw(name: string, plan: PlanSketch = sketch, format: "xlsx" | "docx" | "csv" = "xlsx"): string {
  const path = join(scratch, name);
  writeFileSync(path, drawFile(plan, format));
  return path;
}

const answer = join(scratch, "answers.json");
writeFileSync(answer, JSON.stringify([{ code: "STRICT_WORDS", choice: "strict" }]));

it.each(["xlsx", "docx", "csv"] as const)(
  "a plan in .%s is printed as a table with its questions",
  (format) => {
    const { status, stdout, stderr } = runProgram("plan", [draw(`kế hoạch.${format}`, sketch, format)]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("CHỈ TIÊU NĂM HỌC 2024-2025");
    expect(stdout).toMatch(/Tỷ lệ huy động trẻ mẫu giáo +% +99,8 +trên 99,5 +> 99,5 +rate +MAU_GIAO/);
    expect(stdout).toContain("STRICT_WORDS");
  },
);

it("JSON has the shape that is promised, and nothing else stands on standard output", () => {
  const { status, stdout } = runProgram("plan", [draw("plan.xlsx"), "--json", "-"]);
  const json = JSON.parse(stdout) as Record<string, unknown>;
  expect(status).toBe(0);
  expect(Object.keys(json)).toEqual([
    "schemaVersion",
    "title",
    "document",
    "at",
    "columns",
    "years",
    "rows",
    "questions",
  ]);
  expect(json["rows"]).toMatchObject([
    {
      at: { sheet: "Phụ lục", cell: "B3" },
      tt: "1",
      parent: null,
      heading: false,
      unit: "%",
      baselineText: "32,7",
      targetText: "≥ 32,8",
      baseline: 32.7,
      target: { operator: ">=", value: 32.8 },
      match: { code: "NHA_TRE", how: "exact" },
      kind: "rate",
      questions: [],
    },
    { target: { operator: ">", value: 99.5 } },
  ]);
});

it("--strict ends with status 1 while a question is open, and with 0 when it is answered", () => {
  const path = draw("plan.xlsx");
  expect(runProgram("plan", [path, "--strict"]).status).toBe(1);
  expect(runProgram("plan", [path, "--strict", "--answers", answer]).status).toBe(0);
});

it("the workbook of --out is a catalogue that consolidate takes", () => {
  const out = join(scratch, "danh mục.xlsx");
  expect(runProgram("plan", [draw("plan.xlsx"), "--answers", answer, "--out", out]).status).toBe(0);
  const report = join(__dirname, "../../samples/lai-chau-2024-2025");
  const run = runProgram("consolidate", [report, "--catalogue", out, "--json", "-"]);
  const { indicators } = JSON.parse(run.stdout) as { indicators: { code: string; target: number }[] };
  expect(indicators.map(({ code, target }) => [code, target])).toEqual([
    ["NHA_TRE", 32.8],
    ["MAU_GIAO", 99.5],
  ]);
});

it("a file without a plan's table ends with status 1 and writes nothing", () => {
  const out = join(scratch, "không có.xlsx");
  const path = draw("danh sách.xlsx", {
    rows: "TT | Tên trường | Xã\n1 | Trường Mầm non Hoa Ban | Mường Tè",
  });
  const { status, stderr } = runProgram("plan", [path, "--out", out]);
  expect([status, existsSync(out)]).toEqual([1, false]);
  expect(stderr).toContain("không tìm thấy bảng chỉ tiêu");
});

it("an answer to nothing that was asked is told", () => {
  const path = join(scratch, "stray.json");
  writeFileSync(path, JSON.stringify([{ code: "TARGET_RANGE", at: "F9", value: ">= 3" }]));
  const { status, stderr } = runProgram("plan", [draw("plan.xlsx"), "--answers", path]);
  expect(status).toBe(0);
  expect(stderr).toContain("không có câu hỏi tương ứng");
});

const bad = join(scratch, "bad.json");
writeFileSync(bad, JSON.stringify([{ code: "WHAT" }, { code: "TARGET_RANGE" }]));
const pdf = join(scratch, "plan.pdf");
writeFileSync(pdf, "%PDF-1.7\n");

it.each([
  ["no file", [], 2, /đúng một tệp/],
  ["two files", ["a.xlsx", "b.xlsx"], 2, /đúng một tệp/],
  ["a file that is absent", ["absent.xlsx"], 2, /absent\.xlsx/],
  ["an unknown option", [pdf, "--what"], 2, /--what/],
  ["a year that is none", [pdf, "--year", "sau"], 2, /--year/],
  ["a sheet that is absent", [draw("sheet.xlsx"), "--sheet", "X"], 2, /không có trang X; có: Phụ lục/],
  ["answers of another shape", [pdf, "--answers", bad], 2, /\[0\]\.code.*\n.*\[1\]/],
  [
    "an output in the place of the plan",
    [draw("self.xlsx"), "--out", join(scratch, "self.xlsx")],
    2,
    /self\.xlsx/,
  ],
  ["a PDF", [pdf], 1, /PDF/],
] as const)("%s ends with status and words", (_, args, status, words) => {
  const run = runProgram("plan", args);
  expect(run.status).toBe(status);
  expect(run.stderr).toMatch(words);
  expect(run.stderr).not.toMatch(/\bat .*\.ts:/);
});

it("the outputs stay as they were where the plan cannot be read", () => {
  const out = join(scratch, "kept.xlsx");
  writeFileSync(out, "kept");
  expect(runProgram("plan", [pdf, "--out", out]).status).toBe(1);
  expect(readFileSync(out, "utf8")).toBe("kept");
});

it("tells what was written of which document, in dates as an office writes them", () => {
  const out = join(scratch, "doc.xlsx");
  const { stdout } = runProgram("plan", ["samples/ke-hoach-2025-2026.xlsx", "--out", out]);
  expect(stdout).toContain("ngày 15/9/2025, Ủy ban nhân dân tỉnh Lai Châu");
  expect(stdout).toContain("Năm của chỉ tiêu: 2025-2026; năm trước: 2024-2025");
  expect(stdout).not.toMatch(/\d{4}-\d{2}-\d{2}/);
});
