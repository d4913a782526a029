import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import type { Catalogue, Indicator } from "../../src/model/indicator";
import { formatParagraph } from "../../src/letters/paragraph";
import { districts, resultOf, type Figures } from "../sheets/results";

const [rate] = laiChau20242025.indicators;

/** Rows named A, B, C … of a kind and with a target. */
function catalogueOf(...rows: readonly Partial<Indicator>[]): Catalogue {
  const indicators = rows.map((row, index) => {
    const code = "ABCDEFG"[index]!;
    return { ...rate!, code, tt: index + 1, nameVi: `Chỉ tiêu ${code}`, nameEn: `Indicator ${code}`, ...row };
  });
  return { ...laiChau20242025, indicators };
}

const reporting = districts.units.filter(({ level }) => level !== "department").map(({ code }) => code);

function paragraph(
  catalogue: Catalogue,
  figures: Figures,
  silentIn: Record<string, string[]> = {},
  asOf?: string,
) {
  const given = reporting.map((unit) => {
    const kept = Object.entries(figures).filter(([code]) => !silentIn[code]?.includes(unit));
    return [unit, Object.fromEntries(kept)] as const;
  });
  return formatParagraph(
    resultOf({ catalogue, figures: Object.fromEntries(given), asOf: asOf ?? null }).consolidation,
  );
}

test("how many are met, each that is not with its figures, what exceeded", () => {
  const catalogue = catalogueOf(
    { target: 50 },
    { target: 40 },
    { target: 50.5 },
    { kind: "count", unit: "Xã", target: 100 },
  );
  const text = paragraph(catalogue, { A: [1, 2], B: [1, 2], C: [1, 2], D: 12 }, {}, "2024-12-05");
  expect(text.vi).toBe(
    "Có 02/04 chỉ tiêu đạt và vượt (01 vượt), 02 chưa đạt: " +
      "Chỉ tiêu C (thực hiện 50 %, chỉ tiêu 50,5 %, thấp hơn 0,5 điểm phần trăm); " +
      "Chỉ tiêu D (thực hiện 96 xã, chỉ tiêu 100 xã, thấp hơn 4 xã). " +
      "Vượt chỉ tiêu: Chỉ tiêu B (50 %, chỉ tiêu 40 %). Số liệu tính đến ngày 5/12/2024.",
  );
  expect(text.en).toBe(
    "2 of 4 indicators met or exceeded their targets (1 exceeded); 2 did not: " +
      "Indicator C (50 % against a target of 50.5 %, 0.5 percentage points below); " +
      "Indicator D (96 communes against a target of 100 communes, 4 communes below). " +
      "Exceeded: Indicator B (50 %, target 40 %). Figures as of 5 December 2024.",
  );
});

test("what cannot be judged, has no figures or no target is told with its provisional figure", () => {
  const catalogue = catalogueOf(
    { target: 50 },
    { target: 50 },
    { target: null, targetText: "" },
    { target: null, targetText: "Duy trì" },
  );
  const silentIn = { A: [reporting[0]!], B: reporting };
  const half = [1, 2] as const;
  expect(paragraph(catalogue, { A: half, B: half, C: half, D: half }, silentIn).vi).toBe(
    "Có 00/02 chỉ tiêu đạt và vượt. " +
      "Chưa đủ số liệu để đánh giá 01 chỉ tiêu: Chỉ tiêu A: 50 % (tạm tính 7/8), chỉ tiêu 50 %. " +
      "Chỉ tiêu bằng lời, không đánh giá bằng số, 01: Chỉ tiêu D (thực hiện 50 %). " +
      "Không giao chỉ tiêu phấn đấu, 01: Chỉ tiêu C (thực hiện 50 %). " +
      "Chưa có số liệu 01 chỉ tiêu: Chỉ tiêu B.",
  );
});

test("a verdict that stands although a unit is silent says that its figure is provisional", () => {
  const attained = { kind: "attained", unit: "Huyện", reportedBy: "unit" } as const;
  const catalogue = catalogueOf({ ...attained, target: 5 }, { ...attained, target: 8 });
  const silent = [reporting[0]!];
  expect(paragraph(catalogue, { A: 1, B: 0 }, { A: silent, B: silent }).vi).toBe(
    "Có 01/02 chỉ tiêu đạt và vượt (01 vượt), 01 chưa đạt: " +
      "Chỉ tiêu B: 0 huyện (tạm tính 7/8), chỉ tiêu 8 huyện. " +
      "Trong số đạt và vượt có 01 chỉ tiêu được đánh giá khi còn đơn vị chưa có số liệu: " +
      "Chỉ tiêu A: 7 huyện (tạm tính 7/8), chỉ tiêu 5 huyện.",
  );
});

test("where lower is better a shortfall lies above its target", () => {
  const catalogue = catalogueOf({ target: 40, direction: "lower" });
  expect(paragraph(catalogue, { A: [1, 2] }).vi).toBe(
    "Có 00/01 chỉ tiêu đạt và vượt, 01 chưa đạt: Chỉ tiêu A (thực hiện 50 %, chỉ tiêu 40 %, cao hơn 10 điểm phần trăm).",
  );
});

test("where all that came is 0/0, nothing is called met and no figure is made up", () => {
  const catalogue = catalogueOf({ target: 50 }, { target: 50 });
  const text = paragraph(catalogue, { A: [0, 0], B: [0, 0] }, { B: [reporting[0]!] }).vi;
  expect(text).toBe(
    "Có 00/02 chỉ tiêu đạt và vượt. " +
      "Chưa đủ số liệu để đánh giá 01 chỉ tiêu: Chỉ tiêu B: (…), chỉ tiêu 50 %. " +
      "Chưa có số liệu 01 chỉ tiêu: Chỉ tiêu A.",
  );
});
