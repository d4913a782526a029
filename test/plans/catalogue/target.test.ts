import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import { unitTargetIn } from "../../../src/plans/catalogue/normalise";
import { readCatalogue } from "../../../src/plans/catalogue/readCatalogue";
import { readTargetText } from "../../../src/plans/catalogue/targetText";
import { readWrittenDate, readWrittenYear } from "../../../src/plans/catalogue/writtenTime";
import { formatProblem } from "../../../src/text/json/shape";

describe("a target's text", () => {
  it.each([
    ["≥ 34", [34], [">="]],
    ["≥34,5%", [34.5], [">="]],
    ["từ 58 trở lên", [58], [">="]],
    ["58% trở lên", [58], [">="]],
    ["ít nhất 20 xã", [20], [">="]],
    ["Tối thiểu 95", [95], [">="]],
    ["> 98", [98], [">"]],
    ["không quá 0,1%", [0.1], ["<="]],
    ["tối đa 5", [5], ["<="]],
    ["< 0,2", [0.2], ["<"]],
    ["trên 65", [65], [">", ">="]],
    ["dưới 10", [10], ["<", "<="]],
    ["= 100", [100], ["="]],
    ["99,85", [99.85], []],
    ["1.234", [1234], []],
    ["20/38", [20, (100 * 20) / 38], []],
  ] as const)("%s is read", (text, values, operators) => {
    expect(readTargetText(text)).toEqual({ values, operators });
  });

  it.each([
    "Đạt",
    "58 - 60",
    "giảm 0,2 điểm phần trăm",
    "tăng 02 trường",
    "duy trì 100%",
    "công nhận mới 05",
    "",
  ])("%s is no level for certain", (text) => expect(readTargetText(text)).toBeNull());
});

describe("dates and years as people write them", () => {
  it.each([
    ["17/9/2024", "2024-09-17"],
    ["17.09.2024", "2024-09-17"],
    ["ngày 17 tháng 9 năm 2024", "2024-09-17"],
    ["2024-09-17", "2024-09-17"],
    ["31/2/2024", null],
    ["9/17/2024", null],
    ["45915", null],
  ])("%s is the date %s", (text, date) => expect(readWrittenDate(text)).toBe(date));

  it.each([
    ["2024-2025", "2024-2025"],
    ["Năm học 2024 – 2025", "2024-2025"],
    ["2024/25", "2024-2025"],
    ["năm 2026", "2026"],
    ["2024-2026", null],
    ["2024-9-17", null],
  ])("%s is the year %s", (text, year) => expect(readWrittenYear(text)).toBe(year));
});

/** The built-in catalogue with other fields in its first row, and in its plan. */
function withFields(fields: Record<string, unknown>, plan: Record<string, unknown> = {}): unknown {
  const json = JSON.parse(JSON.stringify(laiChau20242025)) as {
    plan: object;
    indicators: Record<string, unknown>[];
  };
  Object.assign(json.plan, plan);
  Object.assign(json.indicators[0]!, fields);
  return json;
}

const problemsOf = (json: unknown) =>
  readCatalogue(json).problems.map((problem) => formatProblem(problem).vi);
const rowOf = (json: unknown) => readCatalogue(json).catalogue!.indicators[0]!;

describe("a catalogue's targets", () => {
  it("have the direction of their operator", () => {
    expect(rowOf(withFields({ targetOperator: "<", targetText: "< 32,8" })).direction).toBe("lower");
    expect(rowOf(withFields({ targetOperator: "=", targetText: "32,8" })).direction).toBe("higher");
    expect(rowOf(withFields({ direction: undefined })).direction).toBe("higher");
  });

  it.each([
    [{ target: 33 }, "số khớp với chữ “32,8” (đang là >= 33)"],
    [{ targetText: "> 32,8" }, "số khớp với chữ “> 32,8” (đang là >= 32,8)"],
    [{ targetText: "không quá 32,8" }, "số khớp với chữ “không quá 32,8” (đang là >= 32,8)"],
  ])("that disagree with their text are refused with both: %j", (fields, expected) => {
    expect(problemsOf(withFields(fields))).toEqual([expect.stringContaining(expected)]);
  });

  it.each(["trên 32,8", "≥ 32,8%", "tăng 0,1 điểm", "đạt 32,8", "32,8"])("agree with %s", (targetText) => {
    expect(problemsOf(withFields({ targetText }))).toEqual([]);
  });

  const first = { target: 32.8, text: "32,8", document: "3707/KH-UBND", date: "17/9/2024" };
  const second = { target: 30, operator: ">", text: "trên 30", document: "12/NQ-HĐND", date: "1/3/2025" };

  it("are those of the last version of a change, whichever version the row repeats", () => {
    const inForce = { target: 30, targetOperator: ">", targetText: "trên 30", direction: "higher" };
    expect(rowOf(withFields({ targetHistory: [first, second] }))).toMatchObject(inForce);
    expect(rowOf(withFields({ target: 30, targetHistory: [first, second] }))).toMatchObject({
      ...inForce,
      targetHistory: [{ date: "2024-09-17" }, { date: "2025-03-01" }],
    });
  });

  it.each([
    [
      { target: 31, targetText: "31", targetHistory: [first] },
      "lần cuối trùng với chỉ tiêu đang áp dụng (32,8 và 31)",
    ],
    [{ target: 30, targetHistory: [second, first] }, "các lần theo thứ tự ngày, cũ trước"],
    [
      { yearTargets: [{ year: "2024-2025", target: 40 }] },
      "chỉ tiêu năm 2024-2025 trùng với chỉ tiêu của dòng (40 và 32,8)",
    ],
    [{ counts: "decision" }, 'chỉ tiêu loại "attained" hoặc "share"'],
  ])("that contradict themselves are refused: %j", (fields, expected) => {
    expect(problemsOf(withFields(fields))).toContainEqual(expect.stringContaining(expected));
  });

  it("of single units are the last begun of a roadmap", () => {
    const roadmap = { "2024-2025": 0, "2026-2027": 1 };
    expect(
      ["2023-2024", "2024-2025", "2025-2026", "2026-2027"].map((year) => unitTargetIn(roadmap, year)),
    ).toEqual([null, 0, 0, 1]);
  });

  it("may be of a plan of calendar years, not dated yet, with texts as numbers", () => {
    const json = withFields(
      { tt: "5.1" },
      { date: "", targetYear: "năm 2026", baselineYear: "2025", round: "estimate" },
    );
    expect(readCatalogue(json)).toMatchObject({
      problems: [],
      catalogue: { plan: { date: "", targetYear: "2026", baselineYear: "2025", round: "estimate" } },
    });
  });
});
