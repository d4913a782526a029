import { Fraction } from "../../src/text/exact/fraction";
import { neededForRate } from "../../src/pooling/needed";
import { layOutUnitPages } from "../../src/sheets/unitPage/page";
import { distanceText, neededText } from "../../src/sheets/unitPage/figures";
import { readInput } from "../../src/sheets/readBack/readInput";
import { bytesOf, snapshotOf } from "./layouts";
import { believableFigures, catalogue, districts, resultOf } from "./results";

const figures = believableFigures(catalogue, districts, 11);
const result = resultOf({ figures });
const spec = layOutUnitPages(result);

it("has one page for each unit, by its name", () => {
  expect(spec.sheets.map(({ title }) => title)).toEqual(districts.units.map(({ name }) => name));
  for (const { print } of spec.sheets) expect(print).toMatchObject({ onePage: true });
});

it("holds no formula, no rank and no other unit's name", () => {
  for (const { rows, title } of spec.sheets) {
    const texts = rows.flat().map((cell) => String(cell?.value ?? ""));
    expect(rows.flat().some((cell) => cell?.formula !== undefined)).toBe(false);
    expect(texts.join("\n")).not.toMatch(/thứ tự|xếp hạng/i);
    for (const { name } of districts.units.filter((unit) => unit.name !== title))
      expect(texts.join("\n")).not.toContain(name);
  }
});

it("says how far a unit's own rate is from the target, and what it needs for it", () => {
  const row = result.consolidation.indicators.find(({ indicator }) => indicator.kind === "rate")!;
  for (const part of row.byUnit) {
    const { indicator } = row;
    const aim = Fraction.fromNumber(indicator.target!);
    const needed = neededForRate(
      part.numerator!,
      part.denominator!,
      aim,
      indicator.scale,
      indicator.decimals,
    );
    const text = neededText(row, part);
    expect(text === "–").toBe(needed === 0);
    expect(distanceText(indicator, part).startsWith("-")).toBe(needed !== 0);
  }
});

it("is left out when it is read as a report", async () => {
  const reading = readInput(snapshotOf(await bytesOf(spec)), {
    catalogue,
    scope: { kind: "set", set: districts },
    assignments: [],
  });
  expect([reading.candidates.length, reading.findings.map(({ code }) => code)]).toEqual([
    0,
    ["OUR_OWN_OUTPUT"],
  ]);
});

it("tells a unit that answers a share for itself whether it attained, not a fraction of one", () => {
  const shared = {
    ...catalogue,
    indicators: catalogue.indicators.map((row) =>
      row.code === "PCGD_THCS_1"
        ? {
            ...row,
            kind: "share" as const,
            unit: "%",
            scale: 100,
            decimals: 1,
            target: 90,
            targetText: "≥ 90%",
          }
        : row,
    ),
  };
  const of = (value: number) =>
    resultOf({
      catalogue: shared,
      figures: { ...figures, SIN_HO: { ...figures.SIN_HO, PCGD_THCS_1: value } },
    });
  const shown = (value: number) => {
    const page = layOutUnitPages(of(value)).sheets.find(({ title }) => title === "Huyện Sìn Hồ")!;
    return page.rows.find(([number]) => number?.value === 6)![4]?.value;
  };
  expect([shown(1), shown(0)]).toEqual(["Đạt", "Không đạt"]);
});

describe("a target of all units together", () => {
  const targetsOf = (province: string): string[] => {
    const set = { ...districts, province };
    const page = layOutUnitPages(resultOf({ figures, set })).sheets[0]!;
    return page.rows.map((cells) => String(cells[5]?.value ?? "").replaceAll("\u00a0", " "));
  };

  it("is marked as theirs, by what they are together", () => {
    const count = catalogue.indicators.find(({ kind }) => kind === "count")!;
    expect(targetsOf("Tỉnh Lai Châu")).toContain(`${count.targetText} (toàn tỉnh)`);
    expect(targetsOf("Thành phố Hồ Chí Minh")).toContain(`${count.targetText} (toàn thành phố)`);
    expect(targetsOf("Thành phố Hồ Chí Minh").join()).not.toContain("toàn tỉnh");
  });
});

it("tells a unit whose report could not be used so, and what to do, not that nothing came", () => {
  const { consolidation, findings } = resultOf({ figures: { ...figures, SIN_HO: {} } });
  const [gone, ...rest] = consolidation.units.filter(({ unit }) => unit.code === "SIN_HO");
  const unused = { ...gone!, received: false, cameUnused: true };
  const units = consolidation.units.map((state) => (state.unit.code === "SIN_HO" ? unused : state));
  const page = layOutUnitPages({
    ...resultOf({ figures }),
    consolidation: { ...consolidation, units },
    findings: findings.filter(({ unit }) => unit !== "SIN_HO"),
  }).sheets.find(({ title }) => title === gone!.unit.name)!;
  const texts = page.rows.flat().map((cell) => String(cell?.value ?? ""));
  expect(rest).toEqual([]);
  expect(texts).toContain("Báo cáo đã gửi chưa dùng để tổng hợp được.");
  expect(texts).toContain("chưa dùng được");
  expect(texts.join("\n")).toContain("gửi lại một bản chính thức");
  expect(texts.join("\n")).not.toMatch(/Chưa nhận được|Không có nội dung nào/);
});
