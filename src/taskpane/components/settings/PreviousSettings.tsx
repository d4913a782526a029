import { Button } from "@fluentui/react-components";
import { FileButton } from "../parts/FileButton";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { HistorySettings } from "./HistorySettings";
import { previousTexts } from "./settings.data";

/** Last year's workbook of ours. */
export function PreviousSettings({ pane: { state, actions } }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(previousTexts);
  const { settings, work } = state;
  const { previous } = settings;
  return (
    <div className={styles.group}>
      <p className={styles.hint}>{say("hint")}</p>
      <p className={styles.text}>
        {previous
          ? say("chosen", { year: previous.schoolYear, count: Object.keys(previous.byUnit).length })
          : say("none")}
      </p>
      <div className={styles.row}>
        <FileButton
          label={say("choose")}
          accept=".xlsx,.xlsm,.xls,.ods"
          isDisabled={work !== null}
          onChoose={(file) => void actions.choosePrevious([file])}
        />
        {previous && (
          <FileButton
            label={say("add")}
            accept=".xlsx,.xlsm,.xls,.ods"
            isDisabled={work !== null}
            onChoose={(file) => void actions.choosePrevious([file], true)}
          />
        )}
        {previous && (
          <Button onClick={() => void actions.saveSettings({ ...settings, previous: null })}>
            {say("remove")}
          </Button>
        )}
      </div>
      <HistorySettings pane={{ state, actions }} />
    </div>
  );
}
