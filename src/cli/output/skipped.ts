import type { ConsolidateArguments } from "../args";
import type { Walk } from "../sources/walk";
import { say } from "../terminal/wording";

/** Names that a line shows of files that were passed over. */
const NAMES_SHOWN = 5;

/** Says which files were passed over, which are open elsewhere, and that none is left. */
export function tellSkipped({ files, skipped, open }: Walk, { language }: ConsolidateArguments): void {
  const tell = (key: "skippedFiles" | "openFiles", paths: readonly string[]): void => {
    if (paths.length === 0) return;
    const names = paths.slice(0, NAMES_SHOWN).join(", ");
    const hidden = paths.length - NAMES_SHOWN;
    const shown = hidden > 0 ? say("andMore", language, { names, count: hidden }) : names;
    process.stderr.write(`${say(key, language, { count: paths.length, names: shown })}\n`);
  };
  tell("skippedFiles", skipped);
  tell("openFiles", open);
  if (files.length === 0) process.stderr.write(`${say("noWorkbooks", language)}\n`);
}
