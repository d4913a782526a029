import { Button, Field, Select } from "@fluentui/react-components";
import { unitSetOf } from "../../state/settings";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { PlaceLink } from "../shell/PlaceLink";
import type { SectionProps } from "../shell/sectionProps";
import type { WhoseQuestion } from "./openQuestions";
import { sentTexts } from "./sent.data";

/** Asks whose report a sheet is: the proposal with one click, any other unit by choice, or none. */
export function WhoseCard({ pane, question }: SectionProps & { readonly question: WhoseQuestion }) {
  const layout = useLayoutStyles();
  const say = useTexts(sentTexts);
  const language = useLanguage();
  const { settings } = pane.state;
  const { report, finding } = question;
  const { units } = unitSetOf(settings);
  const choices = units.filter(({ code }) => (finding.choices ?? [report.proposed]).includes(code));
  // Of several units that it may be, none is asked about before the others.
  const proposed = choices.length === 1 ? choices[0] : undefined;
  const ask = proposed ? say("whoseProposed", { unit: proposed.name }) : say("whoseUnknown");
  const answer = (unit: string): void => void pane.actions.assign(report.origin, unit);
  const leaveOut = (): void => {
    const excluded = [...settings.excluded, report.origin];
    void pane.actions.saveSettings({ ...settings, excluded });
  };
  return (
    <div role="group" aria-label={ask} className={layout.card}>
      <p className={layout.text}>
        <strong>{ask}</strong>
      </p>
      <PlaceLink pane={pane} at={report.candidate.at} />
      <p className={layout.hint}>{finding.message[language]}</p>
      <div className={layout.row}>
        {choices.map(({ code, name }) => (
          <Button key={code} appearance={proposed ? "primary" : "secondary"} onClick={() => answer(code)}>
            {say(proposed ? "yes" : "itIs", { unit: name })}
          </Button>
        ))}
        <Button onClick={leaveOut}>{say("notUsed")}</Button>
      </div>
      <Field label={proposed ? say("otherUnit") : ask} size="small">
        <Select value="" onChange={(_, { value }) => value !== "" && answer(value)}>
          <option value="">{say("chooseUnit")}</option>
          {units.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
