import { Button } from "@fluentui/react-components";
import { FileButton } from "../parts/FileButton";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { isBusy } from "../shell/work";
import { historyTexts } from "./settings.data";

/** Workbooks and printed appendices of earlier years, for the sheet Số liệu qua các năm. */
export function HistorySettings({ pane: { state, actions } }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(historyTexts);
  const { settings } = state;
  const { history = [] } = settings;
  const files = [...new Set(history.map(({ file }) => file))];
  const yearsOf = (file: string): string =>
    history
      .filter((one) => one.file === file)
      .map(({ year }) => year)
      .sort()
      .join(", ");
  const remove = (file: string): void =>
    void actions.saveSettings({ ...settings, history: history.filter((one) => one.file !== file) });
  return (
    <div className={styles.tight} role="group" aria-label={say("title")}>
      <strong>{say("title")}</strong>
      <p className={styles.hint}>{say("hint")}</p>
      {files.length > 0 && (
        <ul className={styles.list}>
          {files.map((file) => (
            <li key={file}>
              <div className={styles.between}>
                <span>{say("file", { file, years: yearsOf(file) })}</span>
                <Button size="small" aria-label={say("removeOf", { file })} onClick={() => remove(file)}>
                  {say("remove")}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <FileButton
          label={say("choose")}
          accept=".xlsx,.xlsm,.xls,.ods,.csv,.docx"
          isDisabled={isBusy(state.work)}
          onChoose={(file) => void actions.chooseHistory(file)}
        />
      </div>
    </div>
  );
}
