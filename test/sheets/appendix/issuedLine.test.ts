import { issuedLine } from "../../../src/sheets/appendix/printed";

test.each([
  ["B", "Ủy ban nhân dân tỉnh Lai Châu", "số ……/KH-UBND ngày"],
  ["B", "UBND tỉnh Lai Châu", "số ……/KH-UBND ngày"],
  ["B", "", "số ……/KH-UBND ngày"],
  ["B", "Sở Giáo dục và Đào tạo tỉnh Lai Châu", "số …… ngày"],
  ["B", "Cụm thi đua các Sở Giáo dục và Đào tạo vùng Tây Bắc", "số …… ngày"],
  ["A", "", "số ……/BC-……… ngày"],
  ["A", "Sở Giáo dục và Đào tạo", "số ……/BC-……… ngày"],
] as const)(
  "the blank number of form %s of %j has a committee's sign where it is one: %s",
  (form, issuer, number) => {
    expect(issuedLine(form, null, issuer)).toContain(number);
  },
);
