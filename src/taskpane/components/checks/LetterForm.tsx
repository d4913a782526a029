import { Field, Textarea } from "@fluentui/react-components";
import type { LetterHeading } from "../../../sheets/settings";
import { LineField } from "../parts/LineField";
import { useDraft } from "../parts/useDraft";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { letterTexts } from "./letters.data";

const FIELDS = [
  { name: "sender", hint: "senderHint", type: "text" },
  { name: "number", hint: "numberHint", type: "text" },
  { name: "deadline", hint: null, type: "date" },
] as const satisfies readonly {
  readonly name: keyof LetterHeading;
  readonly hint: keyof typeof letterTexts | null;
  readonly type: "text" | "date";
}[];

/** Fields of several lines. */
const LINES = [
  { name: "recipients", hint: "recipientsHint" },
  { name: "signer", hint: "signerHint" },
] as const;

/** What the letters to the units say around their text; kept in the workbook as soon as a field is left. */
export function LetterForm({ pane: { state, actions } }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(letterTexts);
  const { settings } = state;
  const blank: LetterHeading = {
    sender: settings.heading.issuer,
    number: "",
    deadline: "",
    recipients: "",
    signer: "",
  };
  const { value, edit, commit } = useDraft(
    settings.letters ?? blank,
    (letters) => void actions.saveSettings({ ...settings, letters }),
  );
  return (
    <details>
      <summary>{say("heading")}</summary>
      <form
        className={styles.group}
        onBlur={commit}
        onSubmit={(event) => {
          event.preventDefault();
          commit();
        }}
      >
        <p className={styles.hint}>{say("hint")}</p>
        {FIELDS.map(({ name, hint, type }) => (
          <LineField
            key={name}
            label={say(name)}
            hint={hint === null ? undefined : say(hint)}
            type={type}
            value={value[name]}
            onEdit={(text) => edit({ ...value, [name]: text })}
          />
        ))}
        {LINES.map(({ name, hint }) => (
          <Field key={name} label={say(name)} hint={say(hint)}>
            <Textarea
              value={value[name]}
              onChange={(_, change) => edit({ ...value, [name]: change.value })}
            />
          </Field>
        ))}
      </form>
    </details>
  );
}
