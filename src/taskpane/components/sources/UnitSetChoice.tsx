import { Field, makeStyles, Select } from "@fluentui/react-components";
import { unitSetIds } from "../../../domain/unit/unitsFile";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sections";
import { sourcesTexts } from "./sources.data";
import { nameUnitSet } from "./unitSetName";

// A native list is as wide as its longest choice unless it is told otherwise.
const useStyles = makeStyles({ select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } } });

/** Which units are expected to report is chosen, never guessed. */
export function UnitSetChoice({ pane }: SectionProps) {
  const say = useTexts(sourcesTexts);
  const language = useLanguage();
  const styles = useStyles();
  const { settings } = pane.state;
  return (
    <Field label={say("unitSet")} hint={say("unitSetHint")}>
      <Select
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
    </Field>
  );
}
