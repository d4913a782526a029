import { nearness } from "../../src/text/nearness";

describe("nearness", () => {
  it.each([
    ["Huyện Nậm Nhùn", "Huyện Nậm Nhừn"],
    ["Tỷ lệ huy động trẻ nhà trẻ", "Tỉ lệ huy động trẻ nhà trẻ"],
    ["Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ 1", "Tỷ lệ trường MN đạt chuẩn quốc gia mức độ I"],
    ["Phong Thổ", "Phong Tho"],
    ["Tân Uyên", "Tan Uyên"],
  ])("%s is near %s", (a, b) => {
    expect(nearness(a, b)).toBeGreaterThan(0.75);
    expect(nearness(b, a)).toBe(nearness(a, b));
  });

  it.each([
    ["another digit", "đạt chuẩn quốc gia mức độ 1", "đạt chuẩn quốc gia mức độ 2"],
    ["a digit more", "trẻ em 6 tuổi vào lớp", "trẻ em 6 tuổi vào lớp 1"],
    ["a Roman level", "đạt chuẩn mức độ I", "đạt chuẩn mức độ II"],
    ["lower and upper secondary", "giáo viên THCS đạt chuẩn", "giáo viên THPT đạt chuẩn"],
    ["secondary and lower secondary", "trường trung học đạt chuẩn", "trường THCS đạt chuẩn"],
    [
      "preschool and primary",
      "cấp mầm non đạt chuẩn đào tạo trong năm",
      "cấp tiểu học đạt chuẩn đào tạo trong năm",
    ],
    ["nursery and kindergarten", "tỷ lệ huy động trẻ nhà trẻ", "tỷ lệ huy động trẻ mẫu giáo"],
    ["a negation", "số xã đạt chuẩn phổ cập", "số xã không đạt chuẩn phổ cập"],
    ["other names", "Huyện Sìn Hồ", "Huyện Phong Thổ"],
    ["one letter each", "a", "b"],
    ["nothing", "", "a"],
  ])("never near: %s", (_, a, b) => expect(nearness(a, b)).toBe(0));

  it("is 1 for equal keys only", () => {
    expect(nearness("Khóa học", "KHOÁ HỌC")).toBe(1);
    expect(nearness("Khoa học", "Khoá học")).toBeLessThan(1);
  });

  it("gives up on texts too long to be names", () =>
    expect(nearness("a".repeat(500), "a".repeat(499))).toBe(0));
});
