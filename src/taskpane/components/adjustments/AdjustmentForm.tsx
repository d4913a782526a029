import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { ConsolidationResult } from "../../../domain/consolidation/consolidation";
import type { AdjustmentDraft, Pane } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { adjustmentsTexts } from "./adjustments.data";
import { EffectPreview } from "./EffectPreview";
import type { FormProblem } from "./form";
import { NumberField } from "./NumberField";
import { useAdjustmentForm, type AdjustmentFormModel } from "./useAdjustmentForm";

interface Props {
  readonly pane: Pane;
  readonly result: ConsolidationResult;
  readonly draft: AdjustmentDraft;
}

/** The form in which a figure is corrected or supplied; it begins with the row it was opened from. */
export function AdjustmentForm({ pane, result, draft }: Props) {
  const styles = useLayoutStyles();
  const form = useAdjustmentForm(pane, result, draft);
  const texts = adjustmentsTexts[pane.state.language];
  const title = useId();
  const start = useRef<HTMLFormElement>(null);
  useEffect(() => focusFirstEmpty(start.current), []);
  return (
    <form
      ref={start}
      className={styles.card}
      aria-labelledby={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit().then(() => focusFirstInvalid(start.current));
      }}
    >
      <h3 id={title} className={styles.subheading}>
        {texts.form.title}
      </h3>
      <RowChoice pane={pane} form={form} />
      {form.numbers.map((number) => (
        <NumberField key={number.field} pane={pane} form={form} number={number} />
      ))}
      <NumbersProblem pane={pane} form={form} />
      {form.effect && <EffectPreview effect={form.effect} language={pane.state.language} />}
      <SourceFields pane={pane} form={form} />
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={pane.state.work !== null}>
          {texts.form.save}
        </Button>
        <Button onClick={() => pane.actions.draftAdjustment(null)}>{texts.form.cancel}</Button>
      </div>
      {pane.state.work && <p className={styles.hint}>{texts.form.busy}</p>}
    </form>
  );
}

interface PartProps {
  readonly pane: Pane;
  readonly form: AdjustmentFormModel;
}

/** The message of a problem once the officer has tried to save; nothing before. */
function problemText({ pane, form }: PartProps, problem: Exclude<FormProblem, "entry">): string | undefined {
  if (!form.isTried || !form.problems.includes(problem)) return undefined;
  return adjustmentsTexts[pane.state.language].problems[problem];
}

function RowChoice({ pane, form }: PartProps) {
  const { language } = pane.state;
  const texts = adjustmentsTexts[language].form;
  return (
    <>
      <Field label={texts.unit} required validationMessage={problemText({ pane, form }, "unit")}>
        <Select value={form.fields.unit} onChange={(_, { value }) => form.set({ unit: value })}>
          <option value="">{texts.choose}</option>
          {form.units.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.indicator} required validationMessage={problemText({ pane, form }, "indicator")}>
        <Select
          value={form.indicator?.code ?? ""}
          onChange={(_, { value }) => form.set({ indicator: value })}
        >
          <option value="">{texts.choose}</option>
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

/** What is wrong with the numbers together, heard as soon as it shows. */
function NumbersProblem({ pane, form }: PartProps) {
  const styles = useLayoutStyles();
  const problems = (["value", "half", "unchanged", "silenced"] as const).flatMap(
    (problem) => problemText({ pane, form }, problem) ?? [],
  );
  return (
    <div role="alert">
      {problems.map((text) => (
        <p key={text} className={styles.text} data-invalid>
          {text}
        </p>
      ))}
    </div>
  );
}

function SourceFields({ pane, form }: PartProps) {
  const texts = adjustmentsTexts[pane.state.language].form;
  const { fields, set } = form;
  return (
    <>
      <Field
        label={texts.reason}
        hint={texts.reasonHint}
        required
        validationMessage={problemText({ pane, form }, "reason")}
      >
        <Textarea
          rows={2}
          resize="vertical"
          value={fields.reason}
          onChange={(_, { value }) => set({ reason: value })}
        />
      </Field>
      <Field label={texts.document} hint={texts.documentHint}>
        <Input value={fields.document} onChange={(_, { value }) => set({ document: value })} />
      </Field>
      <Field
        label={texts.confirmedBy}
        hint={texts.confirmedByHint}
        required
        validationMessage={problemText({ pane, form }, "confirmedBy")}
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
