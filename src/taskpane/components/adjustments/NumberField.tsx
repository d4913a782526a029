import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { writeNumber } from "../../../domain/finding/finding";
import { fillLabel } from "../../../sheets/labels.data";
import type { Pane } from "../../state/pane";
import { PlaceLink } from "../parts/PlaceLink";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { adjustmentsTexts } from "./adjustments.data";
import type { FormNumber } from "./form";
import type { AdjustmentFormModel } from "./useAdjustmentForm";

interface Props {
  readonly pane: Pane;
  readonly form: AdjustmentFormModel;
  readonly number: FormNumber;
}

/** One number of the row: what stands there now and where, and the new one as it is understood. */
export function NumberField({ pane, form, number }: Props) {
  const styles = useLayoutStyles();
  const { indicator } = form;
  if (!indicator) return null;
  const attained = indicator.kind === "attained";
  return (
    <div className={styles.tight}>
      {attained ? <AttainedChoice {...{ pane, form, number }} /> : <CountInput {...{ pane, form, number }} />}
      <p className={styles.hint}>
        {writePresent(pane, number, attained)}
        {number.at && (
          <>
            {" · "}
            <PlaceLink at={number.at} pane={pane} />
          </>
        )}
      </p>
    </div>
  );
}

function writePresent({ state }: Pane, { value }: FormNumber, attained: boolean): string {
  const texts = adjustmentsTexts[state.language];
  if (value === null) return texts.form.noPresent;
  const word = value === 0 ? texts.notAttained : texts.attained;
  return fillLabel(texts.form.present, { value: attained ? word : writeNumber(value, state.language) });
}

function AttainedChoice({ pane, form, number }: Props) {
  const texts = adjustmentsTexts[pane.state.language];
  return (
    <Field label={texts.field.value} required>
      <RadioGroup
        layout="horizontal"
        value={number.text}
        onChange={(_, { value }) => form.setNumber(number.field, value)}
      >
        <Radio value="1" label={texts.attained} />
        <Radio value="0" label={texts.notAttained} />
      </RadioGroup>
    </Field>
  );
}

function CountInput({ pane, form, number }: Props) {
  const { language } = pane.state;
  const texts = adjustmentsTexts[language];
  const { field, value, text } = number;
  const definition =
    form.indicator && (field === "denominator" ? form.indicator.denominatorVi : form.indicator.numeratorVi);
  const problem = problemOf(number, language);
  return (
    <Field
      label={definition ? `${texts.field[field]}: ${definition}` : texts.field[field]}
      required={value === null}
      hint={value === null ? undefined : texts.form.keep}
      validationMessage={problem ?? understood(number, language)}
      validationState={problem ? "error" : "none"}
    >
      <Input
        inputMode="numeric"
        autoComplete="off"
        value={text}
        placeholder={value === null ? undefined : writeNumber(value, language)}
        onChange={(_, change) => form.setNumber(field, change.value)}
      />
    </Field>
  );
}

type Language = Pane["state"]["language"];

function problemOf({ entry }: FormNumber, language: Language): string | undefined {
  if (entry.state !== "problem") return undefined;
  const texts = adjustmentsTexts[language];
  const readings = entry.readings.map((reading) => writeNumber(reading, language)).join(texts.or);
  return fillLabel(texts.entry[entry.problem], { readings });
}

/** Says the number back where it was not typed as it will be written. */
function understood({ entry, text }: FormNumber, language: Language): string | undefined {
  if (entry.state !== "number") return undefined;
  const written = writeNumber(entry.value, language);
  return written === text.trim()
    ? undefined
    : fillLabel(adjustmentsTexts[language].form.typed, { value: written });
}
