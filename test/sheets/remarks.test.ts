/** What stands beside figures: which units have not attained, and who changed what and when. */
import type { Indicator } from "../../src/model/indicator";
import { layOut, sheetOf } from "./layouts";
import { catalogue, resultOf } from "./results";

const share = {
  ...catalogue.indicators.find(({ code }) => code === "PCGD_THCS_2")!,
  ...{ kind: "share", scale: 100, decimals: 1, unit: "%", target: 100, targetText: "100% số huyện" },
} as Indicator;
const [rate] = catalogue.indicators;
const used = { ...catalogue, indicators: [rate!, share] };
const result = resultOf({
  catalogue: used,
  figures: {
    SIN_HO: { [rate!.code]: [320, 1000], [share.code]: 0 },
    MUONG_TE: { [rate!.code]: [300, 1000], [share.code]: 1 },
  },
  adjustments: [
    {
      ...{
        unit: "SIN_HO",
        indicator: rate!.code,
        field: "numerator",
        old: 320,
        new: 321,
        reason: "gọi điện",
      },
      ...{ document: "", confirmedBy: "Lò Thị Mai", when: "2024-12-05" },
    },
  ],
});
const spec = layOut(result);
const cells = (key: "summary" | "detail") =>
  sheetOf(spec, key)
    .rows.flat()
    .filter((cell) => cell !== null);

it("names the units of a share that have not attained, each of which is one itself", () => {
  const notes = cells("summary").flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  expect(notes.filter((text) => text.includes("chưa đạt: Huyện Sìn Hồ"))).toHaveLength(1);
  expect(notes.join()).not.toMatch(/thiếu nhiều nhất: Huyện Sìn Hồ 1 /);
});

it("tells of an adjustment with its day as an office writes it, and what was not recorded", () => {
  expect(JSON.stringify(cells("detail"))).toContain("Văn bản: chưa ghi\\nXác nhận: Lò Thị Mai, 5/12/2024");
});
