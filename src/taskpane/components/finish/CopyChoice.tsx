import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { SubmissionChoice } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import { FIGURES, finishTexts, FORMS } from "./finish.data";

/** What the officer has chosen so far; the confirmation is asked for apart. */
export type Chosen = Omit<SubmissionChoice, "confirmed">;

/** Props of `CopyChoice`. */
export interface CopyChoiceProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** Which form is handed in, and how its figures are written. */
export function CopyChoice({ chosen, onChange }: CopyChoiceProps) {
  const say = useTexts(finishTexts);
  return (
    <>
      <Field label={say("form")}>
        <RadioGroup
          value={chosen.form}
          onChange={(_, { value }) => onChange({ ...chosen, form: value === "B" ? "B" : "A" })}
        >
          {FORMS.map(({ value, label, hint }) => (
            <Radio key={value} value={value} label={<Explained label={say(label)} hint={say(hint)} />} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say("figures")}>
        <RadioGroup
          value={chosen.figures}
          onChange={(_, { value }) => onChange({ ...chosen, figures: value as Chosen["figures"] })}
        >
          {FIGURES.map(({ value, label, hint }) => (
            <Radio key={value} value={value} label={<Explained label={say(label)} hint={say(hint)} />} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}

function Explained({ label, hint }: { readonly label: string; readonly hint: string }) {
  const styles = useLayoutStyles();
  return (
    <span className={styles.explained}>
      {label}
      <span className={styles.hint}>{hint}</span>
    </span>
  );
}
