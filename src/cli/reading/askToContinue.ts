import { createInterface } from "node:readline/promises";
import type { Language } from "../../model/finding";
import { say } from "../terminal/wording";

/** Files that may take too long in a run that nobody watches: minutes of waiting, and then it ends. */
const MOST_LATE = 9;

/**
 * Asks on a terminal whether to go on after files that took too long; without one, goes on until they are too many, and says
 * that it stops.
 */
export async function askToContinue(late: number, language: Language): Promise<boolean> {
  const { stdin, stderr } = process;
  if (stdin.isTTY && stderr.isTTY) {
    const terminal = createInterface({ input: stdin, output: stderr });
    const answer = await terminal.question(say("goOn", language, { count: late }));
    terminal.close();
    return !/^\s*[kn]/i.test(answer);
  }
  if (late < MOST_LATE) return true;
  stderr.write(`${say("stoppedReading", language, { count: late })}\n`);
  return false;
}
