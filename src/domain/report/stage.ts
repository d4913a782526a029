import { tidy } from "../text/fold";
import { remembered } from "../text/remembered";
import { doneWords, plannedWords, reviewWords, timePatterns } from "./stage.data";

/** What a heading over a group of columns may say instead of a place: a plan, a check of the figures, or what was done and when. */
export type Stage = "plan" | "review" | "report";

const stages: ReadonlyArray<readonly [Stage, RegExp]> = [
  ["review", anyOf(reviewWords)],
  ["report", anyOf(doneWords)],
  ["plan", anyOf(plannedWords)],
  ["report", anyOf(timePatterns)],
];

/**
 * "Huyện thực hiện", "Sở GD&ĐT thẩm định" and "Học kỳ I" are stages of one report; `null` for any other heading. A word with
 * a capital inside the heading belongs to a name ("Xã Giao An").
 *
 * @example stageOf("UBND huyện Sìn Hồ giao") // "plan"
 */
export const stageOf = remembered((text: string): Stage | null => {
  const written = tidy(text);
  const words =
    written === written.toUpperCase()
      ? written.toLowerCase()
      : written.replace(/^(?:HK ?[IV]*|\p{Lu})/u, (beginning) => beginning.toLowerCase());
  return stages.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
});

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join("|")})(?!\\p{L})`, "u");
}
