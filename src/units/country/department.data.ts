import type { ReportingUnit } from "../../model/reportingUnit";

/** The Department of Education and Training, which reports beside the communes of every province. */
export const department = {
  code: "SO_GDDT",
  name: "Sở Giáo dục và Đào tạo",
  level: "department",
  communes: 0,
  aliases: ["Sở GD&ĐT", "Sở GDĐT", "Sở GD-ĐT", "Sở Giáo dục", "Văn phòng Sở"],
} as const satisfies ReportingUnit;
