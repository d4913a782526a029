import { recipientOf } from "../../src/letters/recipient";

it.each([
  ["Xã Mù Cả", "commune", "Ủy ban nhân dân xã Mù Cả"],
  ["Phường Đoàn Kết", "commune", "Ủy ban nhân dân phường Đoàn Kết"],
  ["Đặc khu Phú Quốc", "commune", "Ủy ban nhân dân đặc khu Phú Quốc"],
  ["Huyện Sìn Hồ", "district", "Ủy ban nhân dân huyện Sìn Hồ"],
  ["Thành phố Lai Châu", "district", "Ủy ban nhân dân thành phố Lai Châu"],
  ["Sở Giáo dục và Đào tạo", "department", "Các phòng và đơn vị trực thuộc Sở Giáo dục và Đào tạo"],
  // What is no administrative unit is addressed by its name: its office is not guessed.
  ["Tỉnh Điện Biên", "district", "Tỉnh Điện Biên"],
  ["Trường Tiểu học Mường So", "school", "Trường Tiểu học Mường So"],
] as const)("%s (%s) is written to as %s", (name, level, recipient) => {
  expect(recipientOf({ name, level }).vi).toBe(recipient);
});
