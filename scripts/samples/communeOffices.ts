import type { ReportingUnit } from "../../src/model/reportingUnit";
import { slug } from "../../src/units/slug";
import { communes } from "./communes";
import type { Office } from "./office";
import { offices } from "./offices.data";

/** Date lines of July 2026, a day for each of a few communes. */
const dateOf = (index: number): string => `ngày ${String(1 + (index % 17)).padStart(2, "0")} tháng 7 năm 2026`;

const titles: readonly (readonly string[])[] = [
  ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU GIÁO DỤC VÀ ĐÀO TẠO", "NĂM HỌC {year}"],
  ["BÁO CÁO MỘT SỐ CHỈ TIÊU VỀ GIÁO DỤC NĂM HỌC {year}"],
  ["BIỂU SỐ 01", "KẾT QUẢ CÁC CHỈ TIÊU CHỦ YẾU", "Năm học: {year}"],
];

const fileNames: readonly ((name: string, number: string) => string)[] = [
  (name, number) => `${number}-${name}`,
  (name) => `BC-chi-tieu-${name}`,
  (name) => `${name}-bieu-01`,
];

/** The 39 offices of 2025-2026: communes with the habits of the districts' offices in turn, and the Department. */
export const presentOffices: readonly Office[] = [...communes.map(communeOffice), departmentOffice()];

function communeOffice(commune: ReportingUnit, index: number): Office {
  const habits = offices[index % 8]!;
  const place = commune.name.replace(/^(?:Xã|Phường) /u, "");
  const { extraSheets, recipient, closingRow, notes, ...kept } = habits;
  const drafts = extraSheets?.filter((extra) => extra !== "guidance") ?? [];
  return {
    ...kept,
    unit: commune.code,
    file: fileNames[index % 3]!(slug(commune.name), String(index + 1).padStart(2, "0")),
    sheet: index % 4 === 0 ? commune.name : index % 4 === 1 ? "Sheet1" : "Biểu 01",
    letterhead: [`ỦY BAN NHÂN DÂN ${commune.name.toUpperCase()}`, "PHÒNG VĂN HÓA - XÃ HỘI"],
    place,
    dates: { "2025-2026": dateOf(index) },
    title: titles[index % 3]!,
    ...(habits.label !== undefined && { label: index % 2 === 0 ? commune.name : `UBND ${commune.name}` }),
    ...(recipient !== undefined && { recipient }),
    ...(notes !== undefined && { notes }),
    numbering: { "2025-2026": index % 8 === 1 ? "padded" : "plan" },
    signatures: [
      ["NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ tên)"],
      ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "(Ký tên, đóng dấu)"],
    ],
    ...(drafts.length > 0 && { extraSheets: drafts }),
  };
}

function departmentOffice(): Office {
  const habits = offices[8]!;
  return {
    ...habits,
    dates: { "2025-2026": "ngày 20 tháng 7 năm 2026" },
    numbering: { "2025-2026": "plan" },
  };
}
