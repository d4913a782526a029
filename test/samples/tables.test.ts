import { clusterFigures } from "../../scripts/samples/tables/cluster";
import { communeCode, levelsHeld, phongThoCommunes } from "../../scripts/samples/tables/standards";
import { summaryFigures } from "../../scripts/samples/tables/yearSummary";
import { runProgram } from "../cli/program";
import { reportedFine } from "./judge";

interface Row {
  readonly code: string;
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reported: number;
  readonly expected: number;
  readonly byUnit: readonly { readonly unit: string; readonly value: number | null }[];
}

interface Output {
  readonly indicators: readonly Row[];
  readonly findings: readonly { readonly severity: string; readonly code: string }[];
  readonly standards?: readonly {
    readonly code: string;
    readonly verdict: string;
    readonly conditions: readonly { attained: number; of: number; met: boolean | null }[];
    readonly changes: unknown;
  }[];
}

function run(args: readonly string[]): { readonly json: Output; readonly text: string } {
  const json = runProgram("consolidate", [...args, "--json", "-"]);
  const prose = runProgram("consolidate", [...args, "--paragraph", "-"]);
  expect([json.status, prose.status]).toEqual([0, 0]);
  return { json: JSON.parse(json.stdout) as Output, text: prose.stdout };
}

/** A percentage as it is printed, computed in whole numbers. */
const printed = (numerator: number, denominator: number, decimals: number): number =>
  Number(reportedFine(BigInt(numerator), BigInt(denominator), { scale: 100, decimals })) / 1e9;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe("a year's summary", () => {
  const folder = "samples/tong-ket-nam-hoc-2024-2025";
  const { json, text } = run([folder, "--catalogue", `${folder}/danh-muc.json`]);
  const figures = summaryFigures();

  test("sums what the districts and the Department report", () => {
    const of = (key: "schools" | "classes" | "pupils" | "standard" | "judged") =>
      sum(figures.map((unit) => unit[key]));
    expect(json.indicators.map(({ actual, numerator, denominator }) => [actual, numerator, denominator])).toEqual([
      [of("schools"), of("schools"), null],
      [of("classes"), of("classes"), null],
      [of("pupils"), of("pupils"), null],
      [printed(of("standard"), of("judged"), 1), of("standard"), of("judged")],
      [587, 587, null],
    ]);
    expect(json.findings).toEqual([]);
  });

  test("is told as it is printed", () => {
    expect(text).toContain(
      "Toàn tỉnh có 336 trường với 5.182 lớp và 149.461 học sinh. 228/327 trường đạt chuẩn quốc gia, đạt 69,7\u00a0%.",
    );
  });

  test("tells the range over the districts, the Department aside, and no order of so few schools", () => {
    const districts = figures.filter(({ unit }) => unit !== "SO_GDDT");
    const rates = districts.map(({ standard, judged }) => printed(standard, judged, 1));
    const [least, most] = [Math.min(...rates), Math.max(...rates)].map((rate) => String(rate).replace(".", ","));
    expect(text).toContain(`Tỷ lệ trường đạt chuẩn quốc gia từ ${least}\u00a0% (`);
    expect(text).toContain(` đến ${most}\u00a0% (`);
    expect(text).not.toContain("Xếp thứ");
  });
});

describe("standards by commune and what follows for the district", () => {
  const folder = "samples/pho-cap-phong-tho-2023";
  const runWith = (ending: string) =>
    run([
      ...[`${folder}/bao-cao`, "--units", `${folder}/danh-sach-xa.xlsx`],
      ...["--catalogue", `${folder}/danh-muc.json`],
      ...["--conditions", `${folder}/dieu-kien.${ending}`, "--decisions", `${folder}/quyet-dinh.${ending}`],
    ]);
  const { json, text } = runWith("xlsx");

  test("lists in workbooks and in JSON say the same", () => {
    const other = runWith("json");
    expect(other.text).toBe(text);
    expect(other.json.standards).toEqual(json.standards);
    expect(other.json.indicators).toEqual(json.indicators);
  });

  test("every level is held by as many of the 17 communes as were given it", () => {
    const all = phongThoCommunes.length;
    expect(all).toBe(17);
    expect(json.indicators.map(({ code, numerator, denominator, actual }) => [code, numerator, denominator, actual])).toEqual(
      Object.entries(levelsHeld).map(([code, held]) => [code, held, all, printed(held, all, 0)]),
    );
    expect(json.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("8 of 17 is 47 %, and a cross without a decision does not count", () => {
    expect(text).toContain("8/17 xã đạt chuẩn PCGD THCS mức độ 2, đạt 47\u00a0%.");
    const row = json.indicators.find(({ code }) => code === "PCGD_THCS_2")!;
    expect(row.byUnit.find(({ unit }) => unit === communeCode(8))).toMatchObject({ value: 0 });
  });

  test("the conclusion lists every condition, and who is new or lost", () => {
    expect(json.standards).toMatchObject([
      { code: "PCGD_TH_3", verdict: "enough", conditions: [{ attained: 16, of: 17 }, { attained: 17, of: 17 }] },
      {
        ...{ code: "PCGD_THCS_2", verdict: "notEnough", conditions: [{ attained: 8, of: 17, met: false }] },
        changes: { gained: [communeCode(7)], lost: [communeCode(8)], expired: [] },
      },
      { code: "PCGD_MN_5", verdict: "enough", conditions: [{ attained: 9, of: 9 }, { attained: 8, of: 8 }] },
    ]);
    expect(text).toContain("Phổ cập giáo dục THCS mức độ 2: chưa đủ điều kiện đề nghị công nhận");
    expect(text).toContain("Không còn được công nhận: Xã Ma Ly Pho.");
  });

  test("conditions of an unknown row are refused with their place", () => {
    const wrong = runProgram("consolidate", ["samples/lai-chau-2024-2025", "--conditions", `${folder}/dieu-kien.json`]);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain("standards[2].code");
  });
});

describe("a cluster whose units are provinces", () => {
  const folder = "samples/cum-cac-tinh-2024-2025";
  const { json, text } = run([
    ...[`${folder}/so-lieu`, "--units", `${folder}/don-vi.xlsx`],
    ...["--catalogue", `${folder}/danh-muc.json`],
  ]);

  test.each([
    ["HT_TIEU_HOC", "completed", 2],
    ["GV_TH_CHUAN", "teachers", 1],
  ] as const)("%s is pooled over the provinces", (code, key, decimals) => {
    const pairs = clusterFigures.map((figures) => figures[key]);
    const [n, d] = [sum(pairs.map(([one]) => one)), sum(pairs.map(([, all]) => all))];
    expect(json.indicators.find((row) => row.code === code)).toMatchObject({
      ...{ numerator: n, denominator: d, actual: printed(n, d, decimals) },
      ...{ reported: clusterFigures.length, expected: clusterFigures.length },
    });
    expect(json.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("range and order stand as a report writes them", () => {
    expect(text).toContain("từ 99,34\u00a0% (Tỉnh Sơn La) đến 100\u00a0% (Tỉnh Lào Cai, Tỉnh Hòa Bình).");
    expect(text).toContain(
      "1. Tỉnh Lào Cai 100\u00a0%; 1. Tỉnh Hòa Bình 100\u00a0%; 3. Tỉnh Yên Bái 99,96\u00a0%; 4. Tỉnh Điện Biên 99,67\u00a0%",
    );
  });
});

test("sentences of a report are held against their parts: 586 of 594 is not 72,2 %", () => {
  const file = "samples/cau-bao-cao/trich-bao-cao.docx";
  const { status, stdout } = runProgram("verify", [file, "--json", "-"]);
  const { rows } = JSON.parse(stdout) as {
    rows: { agrees: boolean; submitted: { result: string }; computed: { result: string }; at: object }[];
  };
  expect(status).toBe(1);
  expect(rows.map(({ agrees, submitted, computed }) => [agrees, submitted.result, computed.result])).toEqual([
    [true, "228/327: 69,7%", "228/327: 69,7%"],
    [false, "586/594: 72,2%", "586/594: 98,7%"],
    [true, "8/17: 47%", "8/17: 47%"],
    [true, "79/133: 59,4%", "79/133: 59,4%"],
  ]);
  expect(rows[1]!.at).toEqual({ file, sheet: "", cell: "3" });
});
