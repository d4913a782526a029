import { useEffect, useMemo, useState } from "react";
import type { AdjustedField } from "../../../model/adjustment";
import type { ConsolidationResult } from "../../../model/consolidation";
import type { AdjustmentDraft, Pane } from "../../state/pane";
import { isBusy } from "../shell/work";
import { describeForm, startForm, type FormFields, type FormState } from "./form";

/** The form with its moves. */
export interface AdjustmentFormModel extends FormState {
  readonly fields: FormFields;
  /** The officer pressed the button once: from then on everything missing is shown. */
  readonly isTried: boolean;
  readonly set: (change: Partial<Omit<FormFields, "numbers">>) => void;
  readonly setNumber: (field: AdjustedField, text: string) => void;
  readonly submit: () => Promise<void>;
}

/** What was typed for a draft, for whoever looks at another section in between. */
const typed = new WeakMap<AdjustmentDraft, FormFields>();

/** Holds what is typed until it is written: a run that fails or is cancelled, or a look elsewhere, loses none of it. */
export function useAdjustmentForm(
  pane: Pane,
  result: ConsolidationResult,
  draft: AdjustmentDraft,
): AdjustmentFormModel {
  const [fields, setFields] = useState<FormFields>(() => typed.get(draft) ?? startForm(draft));
  useEffect(() => void typed.set(draft, fields), [draft, fields]);
  const [isTried, setTried] = useState(false);
  const state = useMemo(() => describeForm(result, fields), [result, fields]);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (state.problems.length > 0 || isBusy(pane.state.work)) return;
    if (await pane.actions.adjust(state.rows)) pane.actions.draftAdjustment(null);
  };
  return {
    ...state,
    fields,
    isTried,
    // Another row has other numbers: what was typed for the one before must not slip into it.
    set: (change) =>
      setFields((old) => ({
        ...old,
        ...change,
        ...(("unit" in change || "indicator" in change) && { numbers: {} }),
      })),
    setNumber: (field, text) => setFields((old) => ({ ...old, numbers: { ...old.numbers, [field]: text } })),
    submit,
  };
}
