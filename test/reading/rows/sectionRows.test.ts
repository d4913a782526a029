/** Lines that name a unit over its rows: a commune named after the word of a school is one too. */
import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import { makeProvinceSet } from "../../../src/units/country/province";
import { province } from "../../../src/units/country/data/44.data";
import { readSheets } from "../sheet";

const NHA_TRE = "Tỷ lệ huy động trẻ nhà trẻ";
const set = makeProvinceSet(province);
const nameOf = (code: string | null): string => set.units.find((unit) => unit.code === code)?.name ?? "";

/** A section of one row for each line: whose reports are found. */
const unitsIn = (lines: readonly string[]): string[] => {
  const sections = lines.flatMap((line, index) => [
    ` | ${line} | |`,
    `1 | ${NHA_TRE} | ${100 + index} | 300`,
  ]);
  const drawing = ["BÁO CÁO NĂM HỌC 2024-2025 | | |", "TT | Chỉ tiêu | Tử số | Mẫu số", ...sections].join(
    "\n",
  );
  const context = { catalogue: laiChau20242025, scope: { kind: "set", set }, assignments: [] } as const;
  return readSheets([drawing], context).candidates.map(({ identification }) => nameOf(identification.unit));
};

test("communes of such names are sections as any other", () => {
  const names = ["Xã Trường Sơn", "Phường Đông Hà", "Xã Trường Ninh", "Xã Cồn Tiên"];
  expect(unitsIn(names)).toEqual(names);
  expect(unitsIn(names.map((name) => name.replace(/^(?:Xã|Phường) /, "")))).toEqual(names);
});

test("a line of schools is none", () => {
  const found = unitsIn(["Phường Đông Hà", "Trường mầm non", "Trường tiểu học Trường Sơn"]);
  expect(found).not.toContain("Xã Trường Sơn");
});
