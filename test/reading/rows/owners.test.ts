/** A list of units down its rows: whose figures are read, and of whom is asked. */
import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import { makeProvinceSet } from "../../../src/units/country/province";
import { province } from "../../../src/units/country/data/44.data";
import { readSheets } from "../sheet";

const NHA_TRE = "Tỷ lệ huy động trẻ nhà trẻ";
const set = makeProvinceSet(province);
const nameOf = (code: string | null): string => set.units.find((unit) => unit.code === code)?.name ?? "-";

/** "Xã Cồn Tiên" accepted, "Xã Cồn Tiên?" proposed, "?" of nobody known. */
function unitsIn(places: readonly string[], head = "SỞ GIÁO DỤC VÀ ĐÀO TẠO QUẢNG TRỊ"): string[] {
  const rows = places.map((place, index) => `${index + 1} | ${place} | ${NHA_TRE} | ${100 + index} | 300`);
  const drawing = [
    `${head} | | | |`,
    "BÁO CÁO NĂM HỌC 2024-2025 | | | |",
    "STT | Đơn vị | Chỉ tiêu | Tử số | Mẫu số",
    ...rows,
  ].join("\n");
  const context = { catalogue: laiChau20242025, scope: { kind: "set", set }, assignments: [] } as const;
  return readSheets([drawing], context).candidates.map(({ identification: { unit, proposed } }) =>
    unit !== null ? nameOf(unit) : proposed === null ? "?" : `${nameOf(proposed)}?`,
  );
}

test("units that are misspelt, of another province or gone are asked about, each for itself", () => {
  const found = unitsIn(["Phường Đông Hà", "Xã Gio Linh", "Xã Cồn Tiênn", "Xã Lê Thuỷ", "Xã Lạ Lùng"]);
  expect(found).toEqual(["Phường Đông Hà", "Xã Gio Linh", "Xã Cồn Tiên?", "Xã Lệ Thuỷ?", "?"]);
});

test("schools, villages and sums among them are not", () => {
  const others = ["Trường Tiểu học Hải Lăng", "Thôn Hà Lộc", "Cộng", "Toàn tỉnh"];
  expect(unitsIn(["Phường Đông Hà", "Xã Gio Linh", ...others])).toEqual(["Phường Đông Hà", "Xã Gio Linh"]);
});

test("what a unit of the set says of others is no report of theirs", () => {
  const found = unitsIn(["Phường Đông Hà", "Xã Gio Linh", "Xã Lạ Lùng"], "UBND XÃ GIO LINH");
  expect(found).not.toContain("?");
});
