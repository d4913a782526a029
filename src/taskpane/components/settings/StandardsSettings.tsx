import { Button } from "@fluentui/react-components";
import type { StandardsSettings as Chosen } from "../../../sheets/settings";
import { FileButton } from "../parts/FileButton";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { standardsTexts } from "./settings.data";

/** The conditions of standards that the officer has confirmed, and the Department's list of decisions: a file each. */
export function StandardsSettings({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(standardsTexts);
  const { standards = {} } = pane.state.settings;
  return (
    <div className={styles.group}>
      <p className={styles.hint}>{say("hint")}</p>
      <Choice pane={pane} part="conditions" file={standards.conditions?.file ?? null} />
      <Choice pane={pane} part="decisions" file={standards.decisions?.file ?? null} />
    </div>
  );
}

interface ChoiceProps extends SectionProps {
  readonly part: keyof Chosen;
  readonly file: string | null;
}

function Choice({ pane: { state, actions }, part, file }: ChoiceProps) {
  const styles = useLayoutStyles();
  const say = useTexts(standardsTexts);
  const title = say(part);
  return (
    <div className={styles.tight} role="group" aria-label={title}>
      <strong>{title}</strong>
      <p className={styles.text}>{file ?? say("none")}</p>
      <div className={styles.row}>
        <FileButton
          label={say(part === "conditions" ? "chooseConditions" : "chooseDecisions")}
          accept=".xlsx,.xlsm,.xls,.ods,.json"
          isDisabled={state.work !== null}
          onChoose={(chosen) => void actions.chooseStandards(part, chosen)}
        />
        {file !== null && (
          <Button
            aria-label={say("removeOf", { file })}
            onClick={() => void actions.chooseStandards(part, null)}
          >
            {say("remove")}
          </Button>
        )}
      </div>
    </div>
  );
}
