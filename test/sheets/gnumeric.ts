import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Debian's Gnumeric, by its converter: it computes every formula anew. */
export class Gnumeric {
  readonly folder = mkdtempSync(join(tmpdir(), "edu-indicators-gnumeric-"));

  /** The workbook as Gnumeric computes it. */
  recompute(name: string, bytes: Uint8Array): Uint8Array {
    const [source, target] = [join(this.folder, `${name}.xlsx`), join(this.folder, `${name}-computed.xlsx`)];
    writeFileSync(source, bytes);
    execFileSync("ssconvert", ["--recalc", source, target], { stdio: "ignore" });
    return new Uint8Array(readFileSync(target));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
