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

describe("a title over a list", () => {
  const context = { catalogue: laiChau20242025, scope: { kind: "set", set }, assignments: [] } as const;
  const takenIn = (title: string, rows: readonly string[]): number => {
    const drawing = [`${title} | | | |`, "STT | Đơn vị | Chỉ tiêu | Tử số | Mẫu số", ...rows].join("\n");
    return readSheets([drawing], context).candidates.filter(({ figures }) => figures.NHA_TRE?.kind === "rate")
      .length;
  };
  const list = [
    "1 | Phường Đông Hà | Tỷ lệ huy động trẻ nhà trẻ | 100 | 300",
    "2 | Xã Gio Linh | Tỷ lệ huy động trẻ nhà trẻ | 101 | 300",
  ];

  test.each(["SỐ LIỆU CÁC XÃ, PHƯỜNG NĂM HỌC 2024-2025", "Kết quả của các đơn vị năm học 2024-2025"])(
    "%s calls the units that it lists",
    (title) => expect(takenIn(title, list)).toBe(2),
  );

  test("one that calls others is asked about", () =>
    expect(takenIn("SỐ LIỆU CÁC HUYỆN NĂM HỌC 2024-2025", list)).toBe(0));

  test("over sections of units too, and not over one unit's own table", () => {
    const section = (unit: string): string => ` | ${unit} | |\n1 | ${NHA_TRE} | 100 | 300`;
    const head = "SỐ LIỆU CÁC XÃ, PHƯỜNG NĂM HỌC 2024-2025 | | |\nTT | Chỉ tiêu | Tử số | Mẫu số";
    const figuresIn = (...units: readonly string[]) =>
      readSheets([[head, ...units.map(section)].join("\n")], context).candidates.map(
        ({ figures }) => figures.NHA_TRE?.kind,
      );
    expect(figuresIn("Phường Đông Hà", "Xã Gio Linh")).toEqual(["rate", "rate"]);
    expect(figuresIn("Xã Gio Linh")).toEqual(["silent"]);
  });
});
