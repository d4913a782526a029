import { cellKey } from "../../../packages/excel-host/src/model/address";
import { sampleFile, sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

/** Tam Đường has two sheets that differ: the pane must ask which counts. */
export const duplicateUnit = {
  title: { vi: "Một đơn vị gửi hai lần", en: "A unit sent twice" },
  about: {
    vi: "Huyện Tam Đường có hai trang tính khác số liệu: bảng phải hỏi dùng trang nào.",
    en: "Tam Đường has two sheets that differ: the pane must ask which counts.",
  },
  fill: async ({ addFiles, workbook }) => {
    await addFiles([...sampleFiles, sampleFile.TAM_DUONG]);
    const twin = workbook.edit(workbook.sheets.at(-1)!.id);
    const key = cellKey(10, 3);
    twin.cells.set(key, { kind: "number", value: 1047 });
  },
  expect: { received: 8, missing: [], outcome: "written", findings: ["UNIT_DUPLICATE"] },
} as const satisfies Scenario;
