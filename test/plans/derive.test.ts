import { codeOf, definitionOf } from "../../src/plans/derive";

test.each([
  ["Tỷ lệ học sinh tiểu học hoàn thành chương trình lớp học", "Tổng số học sinh tiểu học"],
  ["Tỷ lệ học sinh THCS bỏ học", "Tổng số học sinh THCS"],
  ["Tỷ lệ trẻ mẫu giáo đến trường", "Tổng số trẻ mẫu giáo"],
  ["Tỷ lệ phòng học kiên cố", "Tổng số phòng học"],
  ["Tỷ lệ học sinh trung học cơ sở học 2 buổi/ngày", "Tổng số học sinh trung học cơ sở"],
  ["Tỷ lệ học sinh học nghề", "Tổng số học sinh"],
  ["Tỷ lệ trường học có nước sạch", "Tổng số trường học"],
  ["Tỷ lệ huy động nhà trẻ", "Tổng số để tính: huy động nhà trẻ"],
])("the whole of “%s”", (name, whole) => {
  expect(definitionOf(name, "%", "rate").denominatorVi).toBe(whole);
});

test("names that differ behind the longest code keep codes of their own, whichever comes first", () => {
  const names = [2, 3].map(
    (level) => `Số xã, phường đạt chuẩn phổ cập giáo dục trung học cơ sở mức độ ${level}`,
  );
  const codesIn = (order: readonly string[]) => {
    const taken = new Set<string>();
    const codes = order.map((name) => {
      const code = codeOf(name, taken);
      taken.add(code);
      return [name, code] as const;
    });
    return new Map(codes);
  };
  const [there, back] = [codesIn(names), codesIn([...names].reverse())];
  expect(new Set(there.values()).size).toBe(2);
  for (const name of names) expect(back.get(name)).toBe(there.get(name));
  for (const code of there.values()) expect(code).toMatch(/^[A-Z][A-Z0-9_]{1,35}$/);
});
