import type { Status } from "../../model/consolidation";
import type { Severity } from "../../model/finding";

/** What a text on the terminal means; the text says it too, so that nothing hangs on colour. */
export type Tone = Status | Severity | "heading";

const CODES: Readonly<Record<Tone, string>> = {
  heading: "1",
  exceeded: "32",
  met: "32",
  shortfall: "1;31",
  undetermined: "33",
  missing: "2",
  noTarget: "2",
  targetInWords: "2",
  error: "1;31",
  warning: "33",
  info: "36",
};

/** Colours a text, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

/** Colours only for a terminal, and never where NO_COLOR is set (no-color.org). */
export function choosePaint(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const plain = stream.isTTY !== true || Boolean(env["NO_COLOR"]) || env["TERM"] === "dumb";
  return plain ? (_, text) => text : (tone, text) => `\u001b[${CODES[tone]}m${text}\u001b[0m`;
}
