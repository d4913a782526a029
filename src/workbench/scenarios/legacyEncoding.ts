import { TCVN3_LETTERS } from "../../text/legacy.data";
import { sampleFile, sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

const toTcvn3 = new Map<string, string>(Object.entries(TCVN3_LETTERS));

/** The encoding's ordinary fonts have small letters alone; capitals would need a font of their own. */
const encode = (text: string): string =>
  [...text.normalize("NFC").toLowerCase()].map((letter) => toTcvn3.get(letter) ?? letter).join("");

/** One district still writes with the fonts of the nineties. */
export const legacyEncoding = {
  title: { vi: "Phông chữ cũ (TCVN3)", en: "Old encoding (TCVN3)" },
  about: {
    vi: "Báo cáo của Thành phố Lai Châu gõ bằng phông .VnTime: trong lưới là chữ lạ, bảng vẫn đọc được và nói ra.",
    en: "One report is typed in the TCVN3 encoding: gibberish in the grid, read all the same, and said so.",
  },
  fill: async ({ addFiles, workbook }) => {
    await addFiles([sampleFile.TP_LAI_CHAU]);
    const [first] = workbook.sheets;
    const { cells } = workbook.edit(first!.id);
    for (const [key, cell] of cells)
      if (typeof cell.value === "string") cells.set(key, { ...cell, value: encode(cell.value) });
    await addFiles(sampleFiles.filter((path) => path !== sampleFile.TP_LAI_CHAU));
  },
  expect: {
    received: 9,
    missing: [],
    outcome: "written",
    statuses: { exceeded: 7, met: 7, shortfall: 10, undetermined: 1, missing: 1 },
    findings: ["LEGACY_ENCODING"],
  },
} as const satisfies Scenario;
