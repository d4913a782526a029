import type { UnitsFile } from "../model/reportingUnit";

/** Reporting units of Lai Châu until 30 June 2025. */
export const laiChauUnits: UnitsFile = {
  about:
    "Reporting units of Lai Châu. Names repeat across levels (Than Uyên, Tân Uyên, Phong Thổ, Sìn Hồ and Mường Tè were districts and are now communes), so a unit is known by level, name and period together.",
  sets: [
    {
      id: "lai-chau-districts",
      until: "2025-06-30",
      level: "district",
      units: [
        {
          code: "TP_LAI_CHAU",
          name: "Thành phố Lai Châu",
          communes: 7,
          level: "district",
        },
        {
          code: "TAM_DUONG",
          name: "Huyện Tam Đường",
          communes: 13,
          level: "district",
        },
        {
          code: "PHONG_THO",
          name: "Huyện Phong Thổ",
          communes: 17,
          level: "district",
        },
        {
          code: "SIN_HO",
          name: "Huyện Sìn Hồ",
          communes: 22,
          level: "district",
        },
        {
          code: "NAM_NHUN",
          name: "Huyện Nậm Nhùn",
          communes: 11,
          level: "district",
        },
        {
          code: "MUONG_TE",
          name: "Huyện Mường Tè",
          communes: 14,
          level: "district",
        },
        {
          code: "TAN_UYEN",
          name: "Huyện Tân Uyên",
          communes: 10,
          level: "district",
        },
        {
          code: "THAN_UYEN",
          name: "Huyện Than Uyên",
          communes: 12,
          level: "district",
        },
        {
          code: "SO_GDDT",
          name: "Sở Giáo dục và Đào tạo",
          level: "department",
          communes: 0,
          aliases: ["Sở GD&ĐT", "Sở GDĐT", "Sở GD-ĐT", "Sở Giáo dục", "Văn phòng Sở"],
        },
      ],
    },
  ],
  spellings: [
    ["Pa Khoá", "Pa Khóa"],
    ["Phăng Sô Lin", "Phăng Xô Lin"],
    ["Thèn Sin", "Thèn Xin"],
    ["Ma Ly Pho", "Ma Li Pho"],
    ["Hua Bun", "Hua Bum"],
  ],
  province: "Tỉnh Lai Châu",
} satisfies UnitsFile;
