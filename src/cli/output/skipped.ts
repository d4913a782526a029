import type { ConsolidateArguments } from "../args";
import type { Walk } from "../sources/walk";
import { say } from "../terminal/wording";

/** Names that a line shows of files that were passed over. */
const NAMES_SHOWN = 5;

/** Says which files were passed over, and that none is left. */
export function tellSkipped({ files, skipped }: Walk, { language }: ConsolidateArguments): void {
  if (skipped.length > 0) {
    const names = skipped.slice(0, NAMES_SHOWN).join(", ");
    const hidden = skipped.length - NAMES_SHOWN;
    const shown = hidden > 0 ? say("andMore", language, { names, count: hidden }) : names;
    process.stderr.write(`${say("skippedFiles", language, { count: skipped.length, names: shown })}\n`);
  }
  if (files.length === 0) process.stderr.write(`${say("noWorkbooks", language)}\n`);
}
