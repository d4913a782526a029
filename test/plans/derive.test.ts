import { definitionOf } from "../../src/plans/derive";

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
