import type { AdjustmentChange, RunQuestions } from "../../../excel/port";
import type { FigureEdit } from "../../../excel/standing";
import type { StandingAnswer } from "../pane";
import { formatTime } from "../request";
import { catalogueOf } from "../settings";
import { type Workplace } from "../workplace";
import { consolidate } from "./running";

/** Says what becomes of hand edits and of figures without a source, and runs; true once it is written. */
export async function settleStanding(place: Workplace, { adjust, lost }: StandingAnswer): Promise<boolean> {
  const { asked, checked } = place.store.get();
  const { standing } = checked ?? {};
  const questions = asked?.questions ?? (standing && questionsOf(standing));
  if (!questions) return false;
  const add = adjust ? questions.edits.flatMap((edit) => adjustmentOf(place, edit, adjust)) : [];
  const before: AdjustmentChange = asked?.adjusting ?? { add: [], withdraw: [] };
  const adjusting = { ...before, add: [...before.add, ...add] };
  const { withdraw, confirm = [], unconfirm = [] } = adjusting;
  const isAdjusting = [...adjusting.add, ...withdraw, ...confirm, ...unconfirm].length > 0;
  return consolidate(place, isAdjusting ? adjusting : undefined, { asked: questions, lost });
}

const questionsOf = ({ edits, typedOver, lost, catalogue }: RunQuestions): RunQuestions => ({
  edits,
  typedOver,
  lost,
  catalogue,
});

function adjustmentOf(
  { deps, store }: Workplace,
  { unit, indicator, field, old, now }: FigureEdit,
  words: NonNullable<StandingAnswer["adjust"]>,
) {
  const isKnown = catalogueOf(store.get().settings).indicators.some(({ code }) => code === indicator);
  const when = formatTime(deps.clock()).slice(0, "2024-12-05".length);
  return now === null || !isKnown ? [] : [{ unit, indicator, field, old, new: now, ...words, when }];
}
