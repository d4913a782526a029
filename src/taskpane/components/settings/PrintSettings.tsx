import { Field, Switch } from "@fluentui/react-components";
import { headingTexts } from "../finish/finish.data";
import { HeadingForm } from "../finish/HeadingForm";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { printTexts } from "./settings.data";

/** What the printed sheets say around the table. */
export function PrintSettings({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(printTexts);
  const sayHeading = useTexts(headingTexts);
  const { state, actions } = pane;
  const { settings } = state;
  return (
    <div className={styles.group}>
      <p className={styles.hint}>{sayHeading("hint")}</p>
      <HeadingForm pane={pane} form="A" />
      <Field hint={say("signaturesHint")}>
        <Switch
          label={say("signatures")}
          checked={settings.signatures}
          onChange={(_, { checked }) => void actions.saveSettings({ ...settings, signatures: checked })}
        />
      </Field>
    </div>
  );
}
