import { Button } from "@fluentui/react-components";
import { writeReminder } from "../../../letters/asking/reminder";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { sentTexts } from "./sent.data";

/** What reminds the units that have not sent, ready to copy: one letter to all of them, and one to each. */
export function Reminders({ pane }: SectionProps) {
  const layout = useLayoutStyles();
  const say = useTexts(sentTexts);
  const language = useLanguage();
  const { checked, settings } = pane.state;
  if (!checked) return null;
  const { asOf, contacts, heading } = settings;
  const { all, units } = writeReminder(checked.result.consolidation, {
    asOf,
    contacts,
    sender: heading.issuer,
  });
  if (!all) return null;
  const copy = (text: string): void => void pane.actions.copy(text);
  return (
    <section className={layout.tight}>
      <div className={layout.between}>
        <h3 className={layout.subheading}>{say("remind")}</h3>
        <Button size="small" onClick={() => copy(all[language])}>
          {say("copyReminder")}
        </Button>
      </div>
      <details>
        <summary>{say("showReminder")}</summary>
        <pre className={layout.quote}>{all[language]}</pre>
        <ul className={layout.list}>
          {units.map(({ unit, name, text }) => (
            <li key={unit} className={layout.between}>
              {name}
              <Button
                size="small"
                appearance="subtle"
                aria-label={say("remindOneOf", { unit: name })}
                onClick={() => copy(text[language])}
              >
                {say("remindOne")}
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
