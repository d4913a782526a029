/** `npm run guide-pictures`: prints the samples' pages with LibreOffice and keeps those that the guide shows; needs soffice and poppler. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const TARGET = "docs/guide/pictures";
const RESOLUTION = "70";

/** What each picture is taken from: a file, and words that stand on its page alone. */
const PICTURES = [
  { name: "leaders", file: "out.xlsx", words: "BÁO CÁO TÓM TẮT" },
  { name: "unit-page", file: "pages.xlsx", words: "Huyện Sìn Hồ" },
  { name: "request", file: "letters.docx", words: "PHIẾU ĐỀ NGHỊ RÀ SOÁT" },
] as const;

const folder = mkdtempSync(join(tmpdir(), "edu-indicators-guide-"));
const at = (name: string): string => join(folder, name);
try {
  const outputs = [
    "--out",
    at("out.xlsx"),
    "--unit-pages",
    at("pages.xlsx"),
    "--letters",
    at("letters.docx"),
  ];
  try {
    execFileSync("node", [
      "scripts/run.mjs",
      "src/cli/consolidate.ts",
      "samples/lai-chau-2024-2025",
      ...outputs,
    ]);
  } catch (error) {
    // The samples have errors to be found, which the exit status tells.
    if ((error as { status?: number }).status !== 1) throw error;
  }
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
