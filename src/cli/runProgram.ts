import type { Language } from "../model/finding";
import { guessLanguage } from "./flags";
import { UsageError } from "./usageError";
import { cleanUpOnInterrupt } from "./output/output";
import { formatSystemError, makeSafe, say } from "./terminal/wording";

/** Exit statuses of the command line. */
export const EXIT = { done: 0, failed: 1, misused: 2 } as const;

/**
 * Runs a program of the command line and gives it its edge: whatever it throws becomes a message and an exit status,
 * never a stack trace. A reader of the result that closes the pipe early (as `head` does) ends it quietly.
 */
export async function runProgram(
  run: (args: readonly string[]) => Promise<number>,
  writeUsage: (language: Language) => string,
): Promise<void> {
  const args = process.argv.slice(2);
  const language = guessLanguage(args);
  process.stdout.on("error", (error) => endEarly(error, language));
  process.stderr.on("error", goOnUnheard);
  cleanUpOnInterrupt();
  try {
    process.exitCode = await run(args);
  } catch (error) {
    process.exitCode = explain(error, language, writeUsage);
  }
}

/** Standard output comes last in a run, when every file is written. */
function endEarly(error: NodeJS.ErrnoException, language: Language): void {
  if (error.code === undefined) throw error;
  if (error.code === "EPIPE") process.exit();
  const reason = formatSystemError(error, language);
  process.stderr.write(`${say("outputCut", language, { reason })}\n`);
  process.exit(EXIT.failed);
}

/** Where nobody hears what is told, the files that were asked for are written all the same; a full disk has no place for them. */
function goOnUnheard(error: NodeJS.ErrnoException): void {
  if (error.code === undefined) throw error;
  if (error.code !== "EPIPE") process.exit(EXIT.failed);
}

function explain(error: unknown, language: Language, writeUsage: (language: Language) => string): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.describe(language)}\n`);
    if (error.showUsage) process.stderr.write(`\n${writeUsage(language)}\n`);
    return EXIT.misused;
  }
  reportDefect(error, language);
  return EXIT.failed;
}

/** Tells of a defect of ours in one line; with DEBUG set, where it happened too. */
export function reportDefect(error: unknown, language: Language, file = ""): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `${say("defect", language, { message: file === "" ? message : `${file}: ${message}` })}\n`,
  );
  if (process.env["DEBUG"] && error instanceof Error)
    process.stderr.write(`${makeSafe(error.stack ?? "")}\n`);
}
