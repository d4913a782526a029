/** What other units' reports quote from the Department is the Department's own figure in its report. */
import { readOne, shorten } from "../sheet";

const GV_MN = "Tỷ lệ giáo viên mầm non đạt chuẩn đào tạo";

const figureUnder = (sender: string, heading: string): string | undefined =>
  shorten(
    readOne(`${sender}
      Năm học 2024-2025

      TT | Chỉ tiêu | ${heading} | < | <
      ^ | ^ | Tử số | Mẫu số | Tỷ lệ
      12 | ${GV_MN} | 402 | 417 | 96.4`).figures,
  )["GV_MN_CHUAN"];

const DEPARTMENT = "SỞ GIÁO DỤC VÀ ĐÀO TẠO LAI CHÂU";
const DISTRICT = "Đơn vị báo cáo: Huyện Sìn Hồ";

test.each(["Số liệu của Sở", "Kết quả của Sở", "Số liệu của Sở GD&ĐT", "Sở", "Của Sở"])(
  "%s: the Department's own, and another body's in a district's report",
  (heading) => {
    expect(figureUnder(DEPARTMENT, heading)).toBe("402/417 C6:D6");
    expect(figureUnder(DISTRICT, heading)).toMatch(/^QUALIFIER_UNSURE/);
  },
);

test.each(["Toàn tỉnh", "Số liệu của tỉnh"])(
  "%s: of the whole province, also for the Department",
  (heading) => expect(figureUnder(DEPARTMENT, heading)).toMatch(/^QUALIFIER_UNSURE/),
);

test.each(["Số liệu của phòng", "Kết quả của huyện Sìn Hồ", "Phòng"])("%s: the district's own", (heading) =>
  expect(figureUnder(DISTRICT, heading)).toBe("402/417 C6:D6"),
);
