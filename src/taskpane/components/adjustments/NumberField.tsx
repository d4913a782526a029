import { definitionOf } from "../../../letters/definition";
import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { formatNumber } from "../../../text/number/formatNumber";
import type { Pane } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { PlaceLink } from "../shell/PlaceLink";
import { adjustmentsTexts, entryTexts, fieldTexts, formTexts, OR, problemTexts } from "./adjustments.data";
import type { FormNumber } from "./form";
import type { AdjustmentFormModel } from "./useAdjustmentForm";

interface Props {
  readonly form: AdjustmentFormModel;
  readonly number: FormNumber;
}

/** One number of the row: what stands there now and where, and the new one as it is understood. */
export function NumberField({ pane, form, number }: Props & { readonly pane: Pane }) {
  const styles = useLayoutStyles();
  const isAttained = form.indicator?.kind === "attained";
  const Choice = isAttained ? AttainedChoice : CountInput;
  return (
    <div className={styles.tight}>
      <Choice form={form} number={number} />
      <p className={styles.hint}>
        <Present number={number} isAttained={isAttained} />
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

function Present({ number, isAttained }: { readonly number: FormNumber; readonly isAttained: boolean }) {
  const say = useTexts(formTexts);
  const sayWord = useTexts(adjustmentsTexts);
  const { value } = number;
  if (value === null) return <>{say("noPresent")}</>;
  const word = isAttained ? sayWord(value === 0 ? "notAttained" : "attained") : value;
  return <>{say("present", { value: word })}</>;
}

function AttainedChoice({ form, number }: Props) {
  const say = useTexts(adjustmentsTexts);
  const sayField = useTexts(fieldTexts);
  const problem = useProblem(form, number);
  return (
    <Field label={sayField("value")} required validationMessage={problem}>
      <RadioGroup
        layout="horizontal"
        value={number.text}
        onChange={(_, { value }) => form.setNumber(number.field, value)}
      >
        <Radio value="1" label={say("attained")} />
        <Radio value="0" label={say("notAttained")} />
      </RadioGroup>
    </Field>
  );
}

function CountInput({ form, number }: Props) {
  const say = useTexts(formTexts);
  const language = useLanguage();
  const { field, value, text } = number;
  const problem = useProblem(form, number);
  const said = useSaidBack(number);
  const isKept = value !== null;
  return (
    <Field
      label={useNumberLabel(form, number)}
      required={!isKept}
      hint={isKept && form.numbers.length > 1 ? say("keep") : undefined}
      validationMessage={problem ?? said}
      validationState={problem === undefined ? "none" : "error"}
    >
      <Input
        inputMode="numeric"
        autoComplete="off"
        value={text}
        placeholder={isKept ? formatNumber(value, language) : undefined}
        onChange={(_, change) => form.setNumber(field, change.value)}
      />
    </Field>
  );
}

/** "Mẫu số: Dân số 0–2 tuổi"; the definitions are the plan's, in Vietnamese. */
function useNumberLabel({ indicator }: AdjustmentFormModel, { field }: FormNumber): string {
  const say = useTexts(formTexts);
  const name = useTexts(fieldTexts)(field);
  const language = useLanguage();
  const definitions = indicator && definitionOf(indicator);
  const definition = definitions?.[field === "denominator" ? "denominator" : "numerator"]?.[language];
  return definition ? say("defined", { field: name, definition }) : name;
}

/** What is wrong with this number: at once where it is no number, after the first try where one is missing. */
function useProblem(form: AdjustmentFormModel, { entry, value }: FormNumber): string | undefined {
  const say = useTexts(problemTexts);
  const sayEntry = useTexts(entryTexts);
  const language = useLanguage();
  if (entry.state === "problem") {
    const readings = entry.readings.map((reading) => formatNumber(reading, language)).join(OR[language]);
    return sayEntry(entry.problem, { readings });
  }
  if (!form.isTried) return undefined;
  const isMissing = entry.state === "blank" && value === null;
  const keys = ["value", "unchanged", "silenced", ...(isMissing ? (["half"] as const) : [])] as const;
  const key = keys.find((one) => form.problems.includes(one));
  return key && say(key);
}

/** Says the number back where it was not typed as it will be written. */
function useSaidBack({ entry, text }: FormNumber): string | undefined {
  const say = useTexts(formTexts);
  const language = useLanguage();
  if (entry.state !== "number" || formatNumber(entry.value, language) === text.trim()) return undefined;
  return say("typed", { value: entry.value });
}
