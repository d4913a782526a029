import { Button, Checkbox } from "@fluentui/react-components";
import { useEffect } from "react";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { toolTexts } from "./settings.data";

/** What the ribbon also offers: blank forms, highlighting, formulas. */
export function ToolSettings({ pane: { state, actions } }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(toolTexts);
  const isBusy = state.work !== null;
  const { startup } = state;
  const { askStartup } = actions;
  useEffect(() => void askStartup(), [askStartup]);
  const button = (label: keyof typeof toolTexts, act: () => Promise<void>) => (
    <Button disabledFocusable={isBusy} onClick={() => void act()}>
      {say(label)}
    </Button>
  );
  return (
    <div className={styles.group}>
      <div className={styles.tight}>
        <div className={styles.row}>{button("forms", actions.makeForms)}</div>
        <p className={styles.hint}>{say("formsHint")}</p>
      </div>
      <div className={styles.tight}>
        <div className={styles.row}>
          {button("highlight", actions.highlight)}
          {button("clear", actions.clearHighlight)}
        </div>
        <p className={styles.hint}>{say("highlightHint")}</p>
      </div>
      <div className={styles.tight}>
        <div className={styles.row}>{button("repair", actions.repairFormulas)}</div>
        <p className={styles.hint}>{say("repairHint")}</p>
      </div>
      {typeof startup === "boolean" && (
        <div className={styles.tight}>
          <Checkbox
            checked={startup}
            label={say("startup")}
            onChange={(_, { checked }) => void actions.chooseStartup(checked === true)}
          />
          <p className={styles.hint}>{say("startupHint")}</p>
        </div>
      )}
    </div>
  );
}
