import { makeStyles, Select } from "@fluentui/react-components";
import { useId } from "react";
import { unitSetIds } from "../../../domain/unit/unitsFile";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { sourcesTexts } from "./sources.data";
import { nameUnitSet } from "./unitSetName";

// A native list is as wide as its longest choice unless it is told otherwise.
const useStyles = makeStyles({ select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } } });

/** Which units are expected to report is chosen, never guessed. */
export function UnitSetChoice({ pane }: SectionProps) {
  const say = useTexts(sourcesTexts);
  const language = useLanguage();
  const layout = useLayoutStyles();
  const styles = useStyles();
  const id = useId();
  const { settings } = pane.state;
  return (
    // Fluent's Field would be loaded for this one label before anything can be done.
    <div className={layout.tight}>
      <label htmlFor={`${id}set`}>{say("unitSet")}</label>
      <Select
        id={`${id}set`}
        aria-describedby={`${id}hint`}
        className={styles.select}
        value={settings.unitSet}
        onChange={(_, { value }) => void pane.actions.saveSettings({ ...settings, unitSet: value })}
      >
        {unitSetIds.map((id) => (
          <option key={id} value={id}>
            {nameUnitSet(id)[language]}
          </option>
        ))}
      </Select>
      <p id={`${id}hint`} className={layout.hint}>
        {say("unitSetHint")}
      </p>
    </div>
  );
}
