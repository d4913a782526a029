import { verifySentences } from "../../src/years/verifySentences";

const at = { file: "a.docx", sheet: "", cell: "1" };
const claims = (text: string) =>
  verifySentences([{ text, at }]).rows.map(({ agrees, submitted }) => [submitted!.result, agrees]);

test.each([
  ["Có 586/594 trường, đạt 72,2%.", [["586/594: 72,2%", false]]],
  ["Có 228/327 trường đạt chuẩn quốc gia, đạt 69,7 %.", [["228/327: 69,7%", true]]],
  ["8 trên tổng số 17 xã (47%)", [["8/17: 47%", true]]],
  ["8 xã trong tổng số 17 xã, chiếm 47,06%", [["8/17: 47,06%", true]]],
  ["1.205/1.250 trẻ, đạt 96,4%", [["1.205/1.250: 96,4%", true]]],
  [
    "đạt 59,4% (79/133 trường); tiểu học 43/82 trường, đạt 52,5%",
    [
      ["79/133: 59,4%", true],
      ["43/82: 52,5%", false],
    ],
  ],
  [
    "Mầm non 56/112 trường, đạt 50%; tiểu học 43/83 trường, đạt 51,8%",
    [
      ["56/112: 50%", true],
      ["43/83: 51,8%", true],
    ],
  ],
  ["2.990/2.991 học sinh, đạt 99,96%", [["2.990/2.991: 99,96%", true]]],
  ["228/327 trường, vượt chỉ tiêu 65%, đạt 69,7%", [["228/327: 69,7%", true]]],
  ["228/327 trường, tăng 2,1% so với năm trước", []],
  ["Ngày 12/6/2024, Kế hoạch số 125/KH-UBND giao 50%", []],
  ["Năm học 2024-2025 đạt 100%", []],
  ["Tháng 9/2024 có 50% số trường", []],
] as const)("%s", (text, expected) => {
  expect(claims(text)).toEqual(expected);
});
