import { createHash } from "node:crypto";
import { checkSync } from "recheck";
import { BEYOND_PROOF } from "./beyondProof.data";
import type { FoundPattern } from "./collect";

/**
 * What the checker proves of a pattern: `safe` where no text takes more than its length, `slow` where one does, `open` where
 * nothing is proved, as of patterns that look ahead or back.
 */
export interface Judgement extends FoundPattern {
  readonly verdict: "safe" | "slow" | "open";
}

/** Milliseconds for one proof; most take one or two. */
const TIMEOUT = 10_000;

/** Judges each pattern once, by the automaton that stands for it: the same on every machine. */
export function judgePatterns(patterns: readonly FoundPattern[]): Judgement[] {
  const seen = new Map<string, FoundPattern>();
  for (const pattern of patterns) {
    const identity = `${pattern.source}/${pattern.flags}`;
    if (!seen.has(identity)) seen.set(identity, pattern);
  }
  return [...seen.values()].map((pattern) => ({ ...pattern, verdict: judge(pattern) }));
}

/** What looks around proves nothing, and costs the checker its start. */
const AROUND = /\(\?<?[=!]|\\B/;

/** Without these no match takes longer than a part of the text of fixed length. */
const REPEATED = /[*+]|\{\d+,\}/;

/** A sticky pattern begins at one place only, as one does that begins at the start of its text. */
function judge(pattern: FoundPattern): Judgement["verdict"] {
  const { source, flags } = pattern;
  if (!REPEATED.test(source)) return "safe";
  if (AROUND.test(source) || BEYOND_PROOF.includes(digestOf(pattern))) return "open";
  const whole = flags.includes("y") ? `^(?:${source})` : source;
  const { status } = checkSync(whole, flags.replace("y", ""), { checker: "automaton", timeout: TIMEOUT });
  return status === "safe" ? "safe" : status === "vulnerable" ? "slow" : "open";
}

/** Names a pattern in `BEYOND_PROOF`. */
export const digestOf = ({ source, flags }: FoundPattern): string =>
  createHash("sha256").update(`${source}/${flags}`).digest("hex").slice(0, 16);
