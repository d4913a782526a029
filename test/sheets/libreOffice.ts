import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Settings of the private profile: always compute what is opened, and write as an office in Vietnam does. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi</value></prop></item>
</oor:items>`;

/** A LibreOffice with a profile of its own, so that tests neither meet a running one nor leave anything behind. */
export class LibreOffice {
  readonly folder = mkdtempSync(join(tmpdir(), "edu-indicators-sheets-"));
  readonly #profile = join(this.folder, "profile");

  constructor() {
    mkdirSync(join(this.#profile, "user"), { recursive: true });
    writeFileSync(join(this.#profile, "user", "registrymodifications.xcu"), SETTINGS);
  }

  /**
   * Opens files of one kind, computes workbooks, and saves them in another format, all in one start; answers the path of each result by
   * its name.
   */
  convert(
    files: ReadonlyMap<string, Uint8Array>,
    format: "xlsx" | "pdf",
    kind: "xlsx" | "docx" = "xlsx",
  ): Map<string, string> {
    const target = join(this.folder, format);
    const sources = [...files].map(([name, bytes]) => {
      const source = join(this.folder, `${name}.${kind}`);
      writeFileSync(source, bytes);
      return source;
    });
    const profile = `-env:UserInstallation=file://${this.#profile}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", target, ...sources], {
      stdio: "ignore",
    });
    return new Map([...files.keys()].map((name) => [name, join(target, `${name}.${format}`)]));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
