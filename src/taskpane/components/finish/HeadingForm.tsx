import type { AppendixHeading } from "../../../sheets/settings";
import { issuedLine, type AppendixForm } from "../../../sheets/appendix/printed";
import { catalogueOf } from "../../state/settings";
import { LineField } from "../parts/LineField";
import { useDraft } from "../parts/useDraft";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { headingTexts } from "./finish.data";

const FIELDS = [
  { name: "document", hint: "documentHint", type: "text" },
  { name: "number", hint: "numberHint", type: "text" },
  { name: "date", hint: null, type: "date" },
  { name: "issuer", hint: "issuerHint", type: "text" },
] as const satisfies readonly {
  readonly name: keyof AppendixHeading;
  readonly hint: keyof typeof headingTexts | null;
  readonly type: "text" | "date";
}[];

/** Props of `HeadingForm`. */
export interface HeadingFormProps extends SectionProps {
  /** The form whose printed line is shown. */
  readonly form: AppendixForm;
}

/** The document that the appendix goes with; kept in the workbook as soon as a field is left. */
export function HeadingForm({ pane: { state, actions }, form }: HeadingFormProps) {
  const styles = useLayoutStyles();
  const say = useTexts(headingTexts);
  const { settings } = state;
  const { value, edit, commit } = useDraft(
    settings.heading,
    (heading) => void actions.saveSettings({ ...settings, heading }),
  );
  const issuer = form === "B" ? catalogueOf(settings).plan.issuer : "";
  return (
    <form
      className={styles.group}
      onBlur={commit}
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
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
      <p className={styles.hint}>{say("line", { line: issuedLine(form, value, issuer) })}</p>
    </form>
  );
}
