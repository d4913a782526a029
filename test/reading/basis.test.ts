/** Why the cells of a report were taken. */
import { readOne } from "./sheet";

const NHA_TRE = "Tỷ lệ huy động trẻ nhà trẻ";
const MAU_GIAO = "Tỷ lệ huy động trẻ mẫu giáo";

test("headings and letters of the columns, and how many printed rates agree", () => {
  const { basis } = readOne(`TT | Chỉ tiêu | Năm trước | < | Cả năm | <  | Tỷ lệ
    ^ | ^ | Tử số | Mẫu số | Tử số | Mẫu số | ^
    1 | ${NHA_TRE} | 300 | 1000 | 320 | 1000 | 32
    2 | ${MAU_GIAO} | 800 | 1000 | 900 | 1000 | 91`);
  expect(basis).toEqual({
    columns: [
      { role: "numerator", line: "E", heading: "Cả năm › Tử số" },
      { role: "denominator", line: "F", heading: "Cả năm › Mẫu số" },
    ],
    agreeing: 1,
    printed: 2,
  });
});

test("of a table on its side the numbers of the rows", () => {
  const { basis } = readOne(`Chỉ tiêu | ${NHA_TRE} | ${MAU_GIAO}
    Tử số | 320 | 900
    Mẫu số | 1000 | 1000`);
  expect(basis?.columns.map(({ role, line }) => `${role} ${line}`)).toEqual(["numerator 2", "denominator 3"]);
});
