/**
 * `npm run guide-pictures`: prints the samples' pages with LibreOffice and keeps those that the guide shows, then walks through the whole
 * flows in the browser and keeps theirs; needs soffice, poppler and Chromium.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const TARGET = "docs/guide/pictures";
const RESOLUTION = "70";

/** What each picture is taken from: a file, and words that stand on its page alone. */
const PICTURES = [
  { name: "leaders", file: "out.xlsx", words: "BÁO CÁO TÓM TẮT" },
  { name: "unit-page", file: "pages.xlsx", words: "Huyện Sìn Hồ" },
  { name: "request", file: "letters.docx", words: "PHIẾU ĐỀ NGHỊ RÀ SOÁT" },
  { name: "years", file: "years.xlsx", words: "SỐ LIỆU QUA CÁC NĂM" },
] as const;

/** Whole flows in the pane that take a picture on their way. */
const FLOWS = ["newYear", "otherProvince", "years"].map((name) => `test/workbench/${name}.browser.test.ts`);

/** The samples' years, the last with those before it. */
const OF_COMMUNES = ["--units", "province:12", "--catalogue", "samples/catalogue-2025-2026.json"];

const folder = mkdtempSync(join(tmpdir(), "edu-indicators-guide-"));
const at = (name: string): string => join(folder, name);

/** LibreOffice writes numbers as an office in Vietnam does. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi</value></prop></item>
</oor:items>`;

/** Consolidates samples; errors that are to be found in them are told by the exit status alone. */
function consolidate(year: string, ...args: readonly string[]): void {
  try {
    const program = ["scripts/run.mjs", "src/cli/consolidate.ts", `samples/lai-chau-${year}`];
    execFileSync("node", [...program, ...args]);
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error;
  }
}

try {
  mkdirSync(at("profile/user"), { recursive: true });
  writeFileSync(at("profile/user/registrymodifications.xcu"), SETTINGS);
  consolidate(
    "2024-2025",
    ...["--out", at("out.xlsx"), "--unit-pages", at("pages.xlsx"), "--letters", at("letters.docx")],
  );
  const before = ["--catalogue", "samples/catalogue-2023-2024.json", "--out", at("2023.xlsx")];
  consolidate("2023-2024", ...before);
  const history = ["--history", at("2023.xlsx"), "--history", at("out.xlsx")];
  consolidate("2025-2026", ...OF_COMMUNES, ...history, "--out", at("years.xlsx"));
  for (const { name, file, words } of PICTURES) {
    const profile = `-env:UserInstallation=file://${at("profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, at(file)]);
    const pdf = at(file.replace(/\.\w+$/, ".pdf"));
    const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
    const page = String(pages.findIndex((text) => text.includes(words)) + 1);
    if (page === "0") throw new Error(`no page of ${file} says ${words}`);
    const place = ["-f", page, "-l", page, "-r", RESOLUTION, "-png", "-singlefile"];
    execFileSync("pdftoppm", [...place, pdf, join(TARGET, name)]);
    console.log(`${TARGET}/${name}.png: page ${page} of ${file}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
execFileSync("node", ["scripts/jest.mjs", "browser", ...FLOWS], {
  env: { ...process.env, EDU_PICTURES: "docs" },
  stdio: "inherit",
});
