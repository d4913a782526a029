import {
  concludeStandard,
  lackingUnits,
  formatConclusion,
  isDifficultOn,
  type CountedUnit,
} from "../../src/standards/conditions";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import type { UnitContribution } from "../../src/model/consolidation";
import { countDecisions } from "../../src/pooling/decisions";
import { decisionsOn, readDecisions } from "../../src/standards/readDecisions";
import { KNOWN_CONDITIONS } from "../../src/standards/conditions.data";
import { changesBetween, isKept, isRecognised, standingOn } from "../../src/standards/decision";
import type { RecognitionEntry } from "../../src/model/standards";

const entry = (
  unit: string,
  state: RecognitionEntry["state"],
  date: string,
  until?: string,
): RecognitionEntry => ({ unit, state, date, decision: "1/QĐ-UBND", ...(until && { until }) });

const entries = [
  entry("A", "selfAssessed", "2024-01-01"),
  entry("A", "recognised", "2024-06-01", "2026-06-01"),
  entry("A", "inspected", "2025-01-01"),
  entry("B", "recognised", "2023-01-01"),
  entry("B", "revoked", "2025-03-01"),
  entry("C", "selfAssessed", "2025-01-01"),
  entry("D", "notAttained", "2024-01-01"),
  entry("D", "recognisedAgain", "2025-05-01"),
];

describe("a standard is a decision", () => {
  it.each([
    ["A", "2024-03-01", "selfAssessed", false],
    ["A", "2025-02-01", "recognised", true],
    ["A", "2026-07-01", "expired", false],
    ["B", "2025-02-28", "recognised", true],
    ["B", "2025-03-01", "revoked", false],
    ["C", "2025-02-01", "selfAssessed", false],
    ["C", "2024-02-01", null, null],
    ["D", "2025-06-01", "recognisedAgain", true],
  ] as const)("%s on %s is %s", (unit, day, state, recognised) => {
    const standing = standingOn(unit, entries, day);
    expect(standing.state).toBe(state);
    expect(isRecognised(standing)).toBe(recognised);
  });

  it("names what is new, lost and expired", () => {
    const changes = changesBetween(["A", "B", "C", "D"], entries, "2025-01-15", "2026-07-01");
    expect(changes).toEqual({ gained: ["D"], lost: ["A", "B"], expired: ["A"], kept: [] });
    expect(isKept(changes)).toBe(false);
  });
});

describe("a row that counts decisions", () => {
  const listed = (unit: string, state: string, day: string) => ({
    ...{ indicator: "PCGD_THCS_1", unit, state, date: day, decision: "15/QĐ-UBND" },
  });
  const row = laiChau20242025.indicators.find(({ code }) => code === "PCGD_THCS_1")!;
  const part = (unit: string, value: number | null): UnitContribution => ({
    ...{ unit, numerator: value, denominator: null, value, at: null, denominatorAt: null },
    ...{ silence: value === null ? "UNIT_MISSING" : null, adjustments: [], share: null },
  });

  it("takes a silent unit's from the list, and counts no cross without one", () => {
    const { decisions } = readDecisions([
      listed("A", "recognised", "1/6/2024"),
      listed("B", "revoked", "1/2/2025"),
      listed("C", "recognised", "1/9/2025"),
    ]);
    const inForce = decisionsOn(decisions!, "2025-05-31");
    expect(inForce).toEqual({ PCGD_THCS_1: { A: true, B: false } });
    const given = [part("A", null), part("B", 1), part("C", 1), part("D", 0), part("E", null)];
    const counted = countDecisions({ ...row, counts: "decision" }, given, inForce);
    expect(counted.map(({ value }) => value)).toEqual([1, 0, 0, 0, null]);
    expect(counted.map(({ undecided }) => undecided ?? false)).toEqual([false, false, true, false, false]);
    expect(countDecisions(row, given, inForce)).toBe(given);
  });

  it("refuses a recognition without the number of its decision", () => {
    const { problems } = readDecisions([{ ...listed("A", "recognised", "1/6/2024"), decision: "" }]);
    expect(problems.map(({ path }) => path)).toEqual(["[0].decision"]);
  });
});

describe("the conditions for a proposal", () => {
  const standard = KNOWN_CONDITIONS[0]!;
  const communes = (attained: number, of: number, unknown = 0, from = 0): CountedUnit[] =>
    Array.from({ length: of }, (_, index) => ({
      unit: `X${from + index}`,
      attained: index < attained ? true : index < attained + unknown ? null : false,
    }));
  const difficult = Array.from({ length: 20 }, (_, index) => ({
    unit: `X${100 + index}`,
    since: "2025-07-01",
  }));
  const conclude = (others: CountedUnit[], poor: CountedUnit[], day = "2026-01-01") => {
    const all = [...others, ...poor];
    const unitOf = (code: string) => ({ code, name: code, level: "commune", communes: 1 }) as const;
    const codes = all.map(({ unit }) => unit).filter((code) => isDifficultOn(unitOf(code), difficult, day));
    return concludeStandard(standard, () => all, codes);
  };

  it.each([
    ["both", communes(9, 10), communes(17, 20, 0, 100), "enough"],
    ["not the others", communes(8, 10), communes(20, 20, 0, 100), "notEnough"],
    ["not the difficult ones", communes(10, 10), communes(16, 20, 0, 100), "notEnough"],
    ["one not known", communes(8, 10, 1), communes(17, 20, 0, 100), "unknown"],
    ["no difficult ones", communes(9, 10), [], "enough"],
    ["no unit at all", [], [], "unknown"],
  ] as const)("%s: %s", (_, others, poor, verdict) => {
    expect(conclude([...others], [...poor]).verdict).toBe(verdict);
  });

  it("counts a commune as difficult only while it is", () => {
    expect(
      conclude(communes(10, 10), communes(16, 20, 0, 100), "2025-01-01").results.map(({ of }) => of),
    ).toEqual([30, 0]);
  });

  it("is written with every condition, and never says that the province has attained", () => {
    const text = formatConclusion(conclude(communes(8, 10, 1), communes(17, 20, 0, 100)), standard).vi;
    expect(text).toBe(
      "Phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi: chưa đủ số liệu để kết luận điều kiện đề nghị công nhận: xã khác đạt chuẩn 8/10, 80 % (≥ 90 %, chưa rõ 1); xã đặc biệt khó khăn đạt chuẩn 17/20, 85 % (≥ 85 %) – Nghị định 277/2025/NĐ-CP.",
    );
  });
});

test.each([
  // Attained, of, least percentage, lacking.
  [24, 38, 90, 11],
  [35, 38, 90, 0],
  [18, 20, 90, 0],
  [17, 20, 90, 1],
  [0, 3, 33.4, 2],
  [7, 10, 70, 0],
  [0, 0, 90, 0],
])("%i of %i where %s %% are asked lack %i", (attained, of, least, lacking) => {
  expect(lackingUnits({ attained, of, least })).toBe(lacking);
});
