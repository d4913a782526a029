import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { ConsolidationResult } from "../../../model/consolidation";
import type { AdjustmentDraft, Pane } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { isBusy } from "../shell/work";
import { formTexts, problemTexts } from "./adjustments.data";
import { EffectPreview } from "./EffectPreview";
import { NumberField } from "./NumberField";
import { useAdjustmentForm, type AdjustmentFormModel } from "./useAdjustmentForm";

interface Props {
  readonly pane: Pane;
  readonly result: ConsolidationResult;
  readonly draft: AdjustmentDraft;
}

/** The form in which a figure is corrected or supplied; it begins with the row that it was opened from. */
export function AdjustmentForm({ pane, result, draft }: Props) {
  const styles = useLayoutStyles();
  const form = useAdjustmentForm(pane, result, draft);
  const say = useTexts(formTexts);
  const title = useId();
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => focusFirstEmpty(element.current), []);
  const isTaken = isBusy(pane.state.work);
  return (
    <form
      ref={element}
      className={styles.card}
      aria-labelledby={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit().then(() => focusFirstInvalid(element.current));
      }}
    >
      <h3 id={title} className={styles.subheading}>
        {say("title")}
      </h3>
      <RowChoice form={form} />
      {form.numbers.map((number) => (
        <NumberField key={number.field} pane={pane} form={form} number={number} />
      ))}
      {form.effect && <EffectPreview effect={form.effect} />}
      <SourceFields form={form} />
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={isTaken}>
          {say("save")}
        </Button>
        <Button onClick={() => pane.actions.draftAdjustment(null)}>{say("cancel")}</Button>
      </div>
      {isTaken && <p className={styles.hint}>{say("busy")}</p>}
    </form>
  );
}

interface PartProps {
  readonly form: AdjustmentFormModel;
}

/** Says what is wrong with a field once the officer has tried to save; nothing before. */
function useProblems(form: AdjustmentFormModel): (key: keyof typeof problemTexts) => string | undefined {
  const say = useTexts(problemTexts);
  return (key) => (form.isTried && form.problems.includes(key) ? say(key) : undefined);
}

function RowChoice({ form }: PartProps) {
  const styles = useLayoutStyles();
  const say = useTexts(formTexts);
  const language = useLanguage();
  const problem = useProblems(form);
  return (
    <>
      <Field label={say("unit")} required validationMessage={problem("unit")}>
        <Select
          className={styles.narrow}
          value={form.fields.unit}
          onChange={(_, { value }) => form.set({ unit: value })}
        >
          <option value="">{say("choose")}</option>
          {form.units.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("indicator")} required validationMessage={problem("indicator")}>
        <Select
          className={styles.narrow}
          value={form.indicator?.code ?? ""}
          onChange={(_, { value }) => form.set({ indicator: value })}
        >
          <option value="">{say("choose")}</option>
          {form.indicators.map(({ code, tt, nameVi, nameEn }) => (
            <option key={code} value={code}>
              {`${tt}. ${language === "vi" ? nameVi : nameEn}`}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function SourceFields({ form }: PartProps) {
  const say = useTexts(formTexts);
  const problem = useProblems(form);
  const { fields, set } = form;
  return (
    <>
      <Field label={say("reason")} hint={say("reasonHint")} required validationMessage={problem("reason")}>
        <Textarea
          rows={2}
          resize="vertical"
          value={fields.reason}
          onChange={(_, { value }) => set({ reason: value })}
        />
      </Field>
      <Field label={say("document")} hint={say("documentHint")}>
        <Input value={fields.document} onChange={(_, { value }) => set({ document: value })} />
      </Field>
      <Field
        label={say("confirmedBy")}
        hint={say("confirmedByHint")}
        required
        validationMessage={problem("confirmedBy")}
      >
        <Input value={fields.confirmedBy} onChange={(_, { value }) => set({ confirmedBy: value })} />
      </Field>
    </>
  );
}

const CONTROLS = "input:not([type=radio]), select, textarea";

function focusFirstEmpty(form: HTMLFormElement | null): void {
  const controls = [...(form?.querySelectorAll<HTMLInputElement>(CONTROLS) ?? [])];
  (controls.find(({ value }) => value === "") ?? controls[0])?.focus();
}

/** After a try that found something missing, the first such field is where to go on. */
function focusFirstInvalid(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
}
