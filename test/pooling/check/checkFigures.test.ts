import type { Indicator } from "../../../src/model/indicator";
import { checkFigures } from "../../../src/pooling/check/checkFigures";
import type { PreviousFigure } from "../../../src/model/consolidation";
import type { Participant } from "../../../src/pooling/participant";
import { formatFinding } from "../../../src/texts/formatFinding";
import { catalogue, districts, figure, indicator, type Given } from "../build";

const UNITS = districts.units.filter((unit) => unit.level === "district");

function participant(rows: Readonly<Record<string, Given>>, index = 3): Participant {
  const unit = UNITS[index]!;
  const figures = Object.entries(rows).map(([code, given]) => [code, figure(indicator(code), given)]);
  return {
    unit,
    report: {
      unit: unit.code,
      name: unit.name,
      file: "a.xlsx",
      sheet: "Biểu 1",
      schoolYear: null,
      figures: Object.fromEntries(figures),
    },
    received: true,
    findings: [],
    adjusted: {},
  };
}

/** What the checks say about these units, as "severity CODE variant row: text". */
function check(
  participants: readonly Participant[],
  lastYear: Readonly<Record<string, PreviousFigure>> = {},
) {
  const previous = { schoolYear: "2023-2024", byUnit: { [UNITS[3]!.code]: lastYear } };
  const names = {
    unit: (code: string) => UNITS.find((unit) => unit.code === code)!.name,
    indicator: (code: string) => ({ vi: code, en: code }),
  };
  const drafts = checkFigures(participants, { catalogue, scope: { kind: "set", set: districts }, previous });
  return drafts.map((draft) => {
    const { severity, code, message } = formatFinding(draft, names);
    return `${severity} ${code} ${message.vi}`;
  });
}

const year = (numerator: number, denominator: number | null = null): PreviousFigure => ({
  numerator,
  denominator,
});

describe("the rows of one unit", () => {
  it("that share a denominator carry the same one; each that differs from most is named", () => {
    expect(check([participant({ BIET_CHU_1: [90, 100], BIET_CHU_2: [80, 101] })])).toEqual([
      'warning DENOMINATORS_DIFFER Ô E15, Huyện Sìn Hồ: "BIET_CHU_2": mẫu số 101 khác mẫu số 100 của "Tỷ lệ người biết chữ mức độ 1 trong độ tuổi theo quy định" (ô E14), trong khi là cùng một số. Đề nghị rà soát.',
    ]);
    expect(check([participant({ BIET_CHU_1: [90, 100], BIET_CHU_2: [80, 100] })])).toEqual([]);
  });

  it.each([
    [5, 3, 8, []],
    [
      6,
      3,
      8,
      [
        'warning LEVELS_EXCEED_TOTAL Ô D22, Huyện Sìn Hồ: "MN_CQG_1" (6) và "Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ 2" (3) cộng lại nhiều hơn tổng số (8). Đề nghị rà soát.',
      ],
    ],
  ])("%i and %i schools of %i", (first, second, total, expected) => {
    expect(check([participant({ MN_CQG_1: [first, total], MN_CQG_2: [second, total] })])).toEqual(expected);
  });

  it("are contained in one another", () => {
    expect(check([participant({ BIET_CHU_1: [90, 100], BIET_CHU_2: [90, 100] })])).toEqual([]);
    expect(check([participant({ BIET_CHU_1: [90, 100], BIET_CHU_2: [91, 100] })])).toEqual([
      'warning LEVELS_NOT_NESTED Ô D15, Huyện Sìn Hồ: "BIET_CHU_2" (91) lớn hơn "Tỷ lệ người biết chữ mức độ 1 trong độ tuổi theo quy định" (90), trong khi mức cao phải nằm trong mức thấp. Đề nghị rà soát.',
    ]);
    expect(check([participant({ PCGD_THCS_1: 1, PCGD_THCS_2: 1 })])).toEqual([]);
    expect(check([participant({ PCGD_THCS_1: 0, PCGD_THCS_2: 1 })])).toEqual([
      'warning LEVELS_NOT_NESTED Ô F12, Huyện Sìn Hồ: "PCGD_THCS_2" ghi Đạt nhưng "Số đơn vị cấp huyện đạt chuẩn phổ cập giáo dục THCS mức độ 1" ghi Không đạt. Đề nghị rà soát.',
    ]);
  });
});

describe("against the unit's own last year", () => {
  it.each([
    [
      "nil where there was something",
      { kind: "count", value: 0, nil: true },
      year(3),
      ["NIL_BUT_NOT_LAST_YEAR"],
    ],
    ["nil as last year", { kind: "count", value: 0, nil: true }, year(0), []],
    ["a written 0", { kind: "count", value: 0 }, year(3), []],
  ] as const)("%s", (_, given, previous, expected) => {
    const at = { file: "a.xlsx", sheet: "Biểu 1", cell: "F13" };
    const findings = check([participant({ PCGD_THCS_3: { ...given, at } })], { PCGD_THCS_3: previous });
    expect(findings.map((finding) => finding.split(" ")[1])).toEqual(expected);
  });

  it("tells that a promoted school left level 1", () => {
    const now = { MN_CQG_1: [6, 14], MN_CQG_2: [3, 14] } as const;
    expect(check([participant(now)], { MN_CQG_1: year(7, 14), MN_CQG_2: year(2, 14) })).toEqual([
      'info LEVEL_MOVED Ô D22, Huyện Sìn Hồ: "MN_CQG_1" giảm từ 7 xuống 6 trong khi "Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ 2" tăng từ 2 lên 3: trường lên mức độ 2 không còn tính ở mức độ 1.',
    ]);
    expect(check([participant(now)], { MN_CQG_1: year(7, 14), MN_CQG_2: year(3, 14) })).toEqual([]);
  });

  it.each([
    // 5 points exactly are not more than 5; beyond them it needs 3 standard errors as well.
    [[850, 1000], year(900, 1000), []],
    [[849, 1000], year(900, 1000), ["rate"]],
    [[84, 100], year(90, 100), []],
    // 3·√(0,87·0,13·2/d) is 6 points at d = 565,5.
    [[504, 600], year(540, 600), ["rate"]],
    [[462, 550], year(495, 550), []],
    // One school less at 100 %: 7,1 points, but nothing that 14 schools could tell.
    [[13, 14], year(14, 14), []],
    [[0, 1000], year(0, 1000), []],
    [[0, 0], year(900, 1000), ["denominator"]],
    // The denominator by more than a tenth.
    [[990, 1100], year(900, 1000), []],
    [[991, 1101], year(900, 1000), ["denominator"]],
    [[810, 899], year(900, 1000), ["denominator"]],
    // A digit too many or too few, alone.
    [[9000, 10_000], year(900, 1000), ["digit"]],
    [[90, 1000], year(900, 1000), ["digit"]],
    [[9, 1000], year(900, 1000), ["digit"]],
    [[900, 1000], year(9, 1000), ["digit"]],
    [[75, 1000], year(900, 1000), ["digit"]],
    [[74, 1000], year(900, 1000), ["rate"]],
    [[900, 8000], year(900, 1000), ["digit"]],
    [[900, 7900], year(900, 1000), ["rate", "denominator"]],
  ] as const)("%p beside %p is %p", (now, then, expected) => {
    const drafts = checkFigures([participant({ GV_TH_CHUAN: now })], {
      catalogue,
      scope: { kind: "set", set: districts },
      previous: { schoolYear: "2023-2024", byUnit: { SIN_HO: { GV_TH_CHUAN: then } } },
    });
    expect(drafts.map((draft) => draft.variant)).toEqual(expected);
  });

  it("names both years", () => {
    expect(check([participant({ GV_TH_CHUAN: [849, 1000] })], { GV_TH_CHUAN: year(900, 1000) })).toEqual([
      'warning OUTLIER Ô D18, Huyện Sìn Hồ: "GV_TH_CHUAN": 84,9 % so với năm trước 90 % (849/1.000, năm trước 900/1.000). Đề nghị rà soát.',
    ]);
    expect(check([participant({ PCGD_THCS_3: 20 })], { PCGD_THCS_3: year(2) })).toEqual([
      'warning OUTLIER Ô F13, Huyện Sìn Hồ: "PCGD_THCS_3": 20 so với năm trước 2: có thể thừa hoặc thiếu một chữ số. Đề nghị rà soát.',
    ]);
  });

  it("compares a denominator that rows share once", () => {
    const now = { BIET_CHU_1: [950, 1200], BIET_CHU_2: [900, 1200] } as const;
    const then = { BIET_CHU_1: year(790, 1000), BIET_CHU_2: year(750, 1000) };
    expect(check([participant(now)], then)).toEqual([
      'warning OUTLIER Ô E14, Huyện Sìn Hồ: "BIET_CHU_1": mẫu số 1.200 so với năm trước 1.000. Đề nghị rà soát.',
    ]);
  });

  it.each([
    // A digit too many in the denominator that both rows share is all that is wrong with the rates of both.
    [
      { BIET_CHU_1: [900, 10_000], BIET_CHU_2: [850, 10_000] },
      { BIET_CHU_1: year(900, 1000), BIET_CHU_2: year(850, 1000) },
      ["BIET_CHU_1 digit"],
    ],
    // A row with nobody in it last year says nothing about the denominator: the next one is asked.
    [
      { BIET_CHU_1: [900, 10_000], BIET_CHU_2: [850, 10_000] },
      { BIET_CHU_1: year(0, 0), BIET_CHU_2: year(850, 1000) },
      ["BIET_CHU_2 digit"],
    ],
    // Each row has a numerator of its own, and each may have a slip of its own.
    [
      { BIET_CHU_1: [900, 10_000], BIET_CHU_2: [8500, 10_000] },
      { BIET_CHU_1: year(900, 1000), BIET_CHU_2: year(850, 1000) },
      ["BIET_CHU_1 digit", "BIET_CHU_2 digit"],
    ],
    // A plain change of the denominator hides no rate.
    [
      { BIET_CHU_1: [950, 1200], BIET_CHU_2: [500, 1200] },
      { BIET_CHU_1: year(790, 1000), BIET_CHU_2: year(750, 1000) },
      ["BIET_CHU_1 denominator", "BIET_CHU_2 rate"],
    ],
  ] as const)("%p beside %p, which share a denominator, are %p", (now, then, expected) => {
    const drafts = checkFigures([participant(now)], {
      catalogue,
      scope: { kind: "set", set: districts },
      previous: { schoolYear: "2023-2024", byUnit: { SIN_HO: then } },
    });
    const outliers = drafts.filter(({ code }) => code === "OUTLIER");
    expect(outliers.map(({ indicator: row, variant }) => `${row} ${variant}`)).toEqual(expected);
  });
});

describe("against the other units", () => {
  const among = (rates: readonly (readonly [number, number])[], row: Indicator = indicator("GV_TH_CHUAN")) =>
    check(rates.map((given, index) => participant({ [row.code]: given }, index)));

  it("a rate far from the others is an info with the others' range", () => {
    expect(
      among([
        [90, 100],
        [91, 100],
        [92, 100],
        [93, 100],
        [94, 100],
        [50, 100],
      ]),
    ).toEqual([
      'info OUTLIER Ô D18, Huyện Mường Tè: "GV_TH_CHUAN": 50 % khác xa các đơn vị khác (giữa 90 % và 94 %, trung vị 91,5 %).',
    ]);
  });

  it.each([
    [
      "a small denominator says little",
      [
        [90, 100],
        [91, 100],
        [92, 100],
        [93, 100],
        [94, 100],
        [10, 29],
      ],
    ],
    [
      "four units say little",
      [
        [90, 100],
        [91, 100],
        [92, 100],
        [50, 100],
      ],
    ],
    [
      "a hair's breadth is no distance",
      [
        [900, 1000],
        [900, 1000],
        [900, 1000],
        [900, 1000],
        [900, 1000],
        [860, 1000],
      ],
    ],
    [
      "spread out units have no outlier",
      [
        [10, 100],
        [30, 100],
        [50, 100],
        [70, 100],
        [90, 100],
        [99, 100],
      ],
    ],
  ] as [string, [number, number][]][])("%s", (_, rates) => {
    expect(among(rates)).toEqual([]);
  });
});
