import { countReceipts } from "../../../../letters/receipts";
import type { PaneState, Section } from "../../../state/pane";
import { isMostlyNotUnderstood } from "../../sources/understood";
import { isBlank } from "../blank";
import type { TextParams } from "../language";
import type { shellTexts } from "../shell.data";

/** What a step shows of its state: a short sign for the eye, and the sentence behind it for everybody. */
export interface StepState {
  readonly sign: string;
  readonly tone: "good" | "bad" | "neutral";
  readonly text: keyof typeof shellTexts;
  readonly params?: TextParams;
}

/** How far each step has come; `null` where there is nothing to say yet. */
export function stepState(section: Section, state: PaneState): StepState | null {
  return states[section]?.(state) ?? null;
}

const states: Partial<Record<Section, (state: PaneState) => StepState | null>> = {
  sources: (state) => {
    const { checked } = state;
    if (!checked || isBlank(state)) return null;
    const { units } = checked.result.consolidation;
    const { received, count } = countReceipts(checked.result.consolidation);
    // All sent is not all understood.
    const isGood = received === count && !isMostlyNotUnderstood(units);
    const tone = isGood ? "good" : "neutral";
    return { sign: `${received}/${count}`, tone, text: "unitsReceived", params: { received, count } };
  },
  result: ({ outcome }) => {
    if (!outcome?.written) return null;
    if (outcome.stale) return { sign: "!", tone: "bad", text: "outdated" };
    return { sign: "✓", tone: "good", text: "done" };
  },
  checks: (state) => {
    const { checked } = state;
    if (isBlank(state)) return null;
    const count = checked?.result.findings.filter(({ severity }) => severity === "error").length ?? 0;
    return count === 0 ? null : { sign: String(count), tone: "bad", text: "findings", params: { count } };
  },
  adjustments: ({ checked }) => {
    const count = checked?.result.consolidation.adjustments.length ?? 0;
    return count === 0 ? null : { sign: String(count), tone: "neutral", text: "adjusted", params: { count } };
  },
};
