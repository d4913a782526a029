const folder = "samples/lai-chau-2024-2025";

/** The nine sample files of 2024-2025 by the code of their unit, in the order in which they arrive. */
export const sampleFile = {
  TP_LAI_CHAU: `${folder}/01-thanh-pho-lai-chau-2024-2025.xlsx`,
  THAN_UYEN: `${folder}/BC-chi-tieu-Than-Uyen-2024-2025.xlsx`,
  MUONG_TE: `${folder}/Muong-Te-bao-cao-2024-2025.ods`,
  PHONG_THO: `${folder}/PhongTho_BC_chitieu-2024-2025.xlsx`,
  SIN_HO: `${folder}/SIN-HO-chi-tieu-2024-2025.xls`,
  SO_GDDT: `${folder}/So-GDDT-khoi-truc-thuoc-2024-2025.xlsx`,
  TAM_DUONG: `${folder}/TamDuong-chi-tieu-giao-duc-2024-2025.xlsx`,
  NAM_NHUN: `${folder}/bieu-chi-tieu-nam-nhun-2024-2025.xlsx`,
  TAN_UYEN: `${folder}/tan-uyen-pgd-bao-cao-2024-2025.xlsx`,
} as const;

/** All nine. */
export const sampleFiles: readonly string[] = Object.values(sampleFile);
