/** Tables of which no row has a target: nothing is said of meeting any, and no chart is drawn of nothing. */
import { sheetOf, layOut } from "./layouts";
import { believableFigures, catalogue, districts, resultOf } from "./results";

const open = {
  ...catalogue,
  plan: { ...catalogue.plan, targetYear: "2024", baselineYear: "2023" },
  indicators: catalogue.indicators.map((row) => ({
    ...row,
    ...{ target: null, targetText: "", baseline: null, baselineText: "" },
  })),
};
const spec = layOut(resultOf({ catalogue: open, figures: believableFigures(open, districts, 11) }));
const textsOf = (key: "leaders" | "summary") =>
  sheetOf(spec, key).rows.flatMap((cells) =>
    cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
  );

it.each(["leaders", "summary"] as const)("%s counts the rows, and nothing that was met", (key) => {
  const texts = textsOf(key);
  expect(texts.filter((text) => /0\/0|[Cc]hưa đạt \d|Không có chỉ tiêu nào|đều đủ/.test(text))).toEqual([]);
  expect(texts.filter((text) => text.includes(`: ${open.indicators.length}`))).toHaveLength(1);
});

it("leaves out the chart of differences, and names it as gone", () => {
  const { charts, chartsGone } = sheetOf(spec, "leaders");
  expect(charts!.map(({ name }) => name)).not.toContain("EDU_distances");
  expect(chartsGone).toContain("EDU_distances");
});

it("speaks of a calendar year as one", () => {
  expect(textsOf("summary")).toContain("Tỉnh Lai Châu – Năm 2024");
  expect(textsOf("summary")).toContain("Kết quả năm 2023");
});
