import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { compareCandidates } from "../../src/letters/duplicates";
import type { Figure } from "../../src/model/report";

const at = (cell: string) => ({ file: "a.xlsx", sheet: "Biểu 1", cell });
const rate = (numerator: number, denominator: number): Figure => ({
  kind: "rate",
  numerator,
  denominator,
  at: at("D8"),
  denominatorAt: at("E8"),
  printed: null,
});
const silent = (read?: { numerator?: number; denominator?: number }): Figure => ({
  kind: "silent",
  problem: "NUMERATOR_EXCEEDS_DENOMINATOR",
  at: at("D8"),
  places: { denominator: at("E8") },
  ...(read && { read }),
});

function compare(first: Figure | undefined, second: Figure | undefined, code = "NHA_TRE") {
  const figures = (figure: Figure | undefined) => ({ figures: figure ? { [code]: figure } : {} });
  const { rows, same } = compareCandidates(figures(first), figures(second), laiChau20242025);
  return { texts: rows.map((row) => [row.first.text.vi, row.second.text.vi]), same };
}

test.each<[string, Figure | undefined, Figure | undefined, string[][], number]>([
  ["other numerators", rate(1200, 1250), rate(1201, 1250), [["1.200/1.250", "1.201/1.250"]], 0],
  ["the same figures", rate(1200, 1250), rate(1200, 1250), [], 1],
  ["a row that one does not have", rate(1, 2), undefined, [["1/2", "không có dòng này"]], 0],
  [
    "not applicable and attained",
    { kind: "notApplicable", at: at("F9") },
    { kind: "attained", value: 1, at: at("F9") },
    [["không áp dụng", "Đạt"]],
    0,
  ],
  [
    "other counts",
    { kind: "count", value: 3, at: at("F9") },
    { kind: "count", value: 1250, at: at("F9") },
    [["3", "1.250"]],
    0,
  ],
  [
    "a figure that could not be used",
    silent({ numerator: 1250, denominator: 1205 }),
    silent({ numerator: 1250 }),
    [["1.250/1.205 (tử số lớn hơn mẫu số)", "1.250/… (tử số lớn hơn mẫu số)"]],
    0,
  ],
  ["nothing readable", silent(), rate(0, 5), [["tử số lớn hơn mẫu số", "0/5"]], 0],
])("%s", (_, first, second, texts, same) => {
  expect(compare(first, second)).toEqual({ texts, same });
});

test("both places of a row are told, also of a figure that could not be used", () => {
  const { rows } = compareCandidates(
    { figures: { NHA_TRE: rate(1, 2) } },
    { figures: { NHA_TRE: silent() } },
    laiChau20242025,
  );
  expect(rows[0]?.first).toMatchObject({ at: at("D8"), denominatorAt: at("E8") });
  expect(rows[0]?.second).toMatchObject({ at: at("D8"), denominatorAt: at("E8") });
});
